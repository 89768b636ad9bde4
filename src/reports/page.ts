import { statSync } from "node:fs";
import { boxKindOf, boxOpenings } from "../documents/box.ts";
import { CoopError, type Problem, problem, refuse } from "../problem.ts";
import { readText } from "../tabular/encoding.ts";
import { signedKindOf } from "../tabular/file-kind.ts";
import { readBytes } from "../tabular/read-file.ts";
import { nearest } from "../values/nearest.ts";
import { alone, blocks, caseLine, isSilent, spokenTags } from "./template-tags.ts";

/** A tag or a value of a page. */
export interface PagePart {
  readonly line: number;
  /** The name of the tag, as Liquid has it; `value` for what is printed. */
  readonly name: string;
  /** What stands after the name, with the operators of Liquid. */
  readonly args: string;
  /** The whole of it, as it stands in the page. */
  readonly written: string;
}

/** In bytes. */
const longestPage = 1_000_000;
/** So many tags may be open at once. */
const deepestTag = 20;

export interface Page {
  readonly file: string;
  /** What Liquid reads: each line has the number that it has in the page. */
  readonly text: string;
  readonly parts: readonly PagePart[];
}

/**
 * A page of a document as its owner saved it: in any usual encoding, with the line ends and the spaces of any program, with
 * notes between `{#` and `#}`, and with the tags of either language.
 * @param path where it lies; `file` is how it is shown
 * @throws CoopError what is wrong with its tags, each with its line: `template-lacks`, `template-quotes`, `template-not-alone`,
 * `template-unknown-tag`, `template-not-ended`, `template-not-opened`, `template-case-line`, `template-unknown-box`,
 * `template-box-not-ended`, `template-too-much`, `not-a-text`
 */
export function readPage(path: string, file: string): Page {
  if (statSync(path).size > longestPage) refuse("template-too-much", { of: "page" }, { file });
  const kind = signedKindOf(readBytes(path));
  if (kind) refuse("not-a-text", { kind }, { file });
  const problems: Problem[] = [];
  const parts: PagePart[] = [];
  const lines = withoutNotes(readText(path)).split("\n");
  const text = lines.map((line, index) => {
    const found = partsOf(line, { file, line: index + 1 });
    if ("code" in found) problems.push(found);
    else parts.push(...found.parts);
    return "code" in found ? "" : found.text;
  });
  if (problems.length === 0) problems.push(...wrongBlocks(parts, lines, file), ...wrongBoxes(lines, file));
  if (problems.length > 0) throw new CoopError(problems);
  return { file, text: text.join("\n"), parts };
}

/** What stands between the marks of a note says nothing, and leaves no line. */
function withoutNotes(page: string): string {
  return page
    .replaceAll(alone, "")
    .replace(/\r\n?/g, "\n")
    .replace(/\{#.*?#\}|<!--.*?-->/gs, (note) => note.replace(/[^\n]+|(?<=\n)(?=\n)/g, alone))
    .replace(/[^\S\n]+$/gm, "");
}

interface PartPlace {
  readonly file: string;
  readonly line: number;
}

const closing: Readonly<Record<string, string>> = { "{{": "}}", "{%": "%}", "{#": "#}", "<!--": "-->" };
const marks = /<!--|\{\{|\{%|\{#|\}\}|%\}|[{}]/g;

/** The tag that a line is, or the values in it; and the line as Liquid reads it. */
function partsOf(line: string, place: PartPlace): Problem | { text: string; parts: PagePart[] } {
  const found = [...line.matchAll(marks)];
  const parts: PagePart[] = [];
  let text = "";
  let end = 0;
  for (let index = 0; index < found.length; index += 2) {
    const [mark = "", from = 0] = [found[index]?.[0], found[index]?.index];
    const next = found[index + 1];
    const close = closing[mark];
    if (!close || next?.[0] !== close) {
      const lacks = close ?? (/^(%\}|\{ *%)/.test(line.slice(from)) ? "{%" : "{{");
      const start = close || mark === "{" ? from : Math.max(end, from - 30);
      return problem("template-lacks", { lacks, written: line.slice(start, start + 40).trim() }, place);
    }
    const written = line.slice(from, next.index + close.length);
    const part = mark === "{{" ? partOfValue(written, place) : tagOf(written, line, place);
    if ("code" in part) return part;
    parts.push(part);
    const inner = part.name === "value" ? part.args : `${part.name} ${part.args}`;
    text += `${line.slice(end, from)}${mark} ${inner} ${close}`;
    end = next.index + close.length;
  }
  text += line.slice(end);
  const isAlone = parts.length === 1 && (parts[0]?.name !== "value" || line.trim() === parts[0].written);
  return { text: isAlone ? alone + text.trim() + alone : text, parts };
}

function partOfValue(written: string, place: PartPlace): Problem | PagePart {
  const args = plain(written.slice(2, -2), written, place);
  return typeof args === "string" ? { line: place.line, name: "value", args, written } : args;
}

function tagOf(written: string, line: string, place: PartPlace): Problem | PagePart {
  if (line.replaceAll(alone, "").trim() !== written) return problem("template-not-alone", { written }, place);
  const inner = plain(written.slice(2, -2), written, place);
  if (typeof inner !== "string") return inner;
  const spoken = spokenTags.find(({ pattern }) => pattern.test(inner));
  if (!spoken) {
    const [typed = ""] = inner.split(" ");
    const near = nearest(
      typed,
      spokenTags.map(({ spelling }) => spelling),
    );
    return problem("template-unknown-tag", { typed: written, nearest: near }, place);
  }
  const args = betweenQuotes(inner.replace(spoken.pattern, "").trim(), (piece) =>
    piece
      .replace(/(?<= )et(?= )/g, "and")
      .replace(/(?<= )ou(?= )/g, "or")
      .replace(/^(\S+) dans(?= )/, "$1 in"),
  );
  return { line: place.line, name: spoken.name, args, written };
}

/** What stands in a tag, its spaces plain ones; quotation marks that no tag has are a problem. */
function plain(inner: string, written: string, place: PartPlace): Problem | string {
  const outside = inner.replace(/"[^"]*"|'[^']*'/g, "");
  if (/[“”„«»‘’]/.test(outside)) return problem("template-quotes", { written }, place);
  if (outside.includes('"')) return problem("template-lacks", { lacks: '"', written }, place);
  return betweenQuotes(inner, (piece) => piece.replace(/\s+/g, " ")).trim();
}

function betweenQuotes(text: string, change: (piece: string) => string): string {
  return text
    .split(/("[^"]*"|'[^']*')/)
    .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
    .join("");
}

/** What begins and does not end, or ends and did not begin; and what stands among cases and is none. */
function wrongBlocks(parts: readonly PagePart[], lines: readonly string[], file: string): Problem[] {
  const open: { readonly part: PagePart; readonly block: (typeof blocks)[number] }[] = [];
  const notEnded = (before: PagePart | undefined): Problem[] => {
    const { part, block } = open.at(-1) as (typeof open)[number];
    const parameters = { written: part.written, end: block.end, before: before?.written, at: before?.line };
    return [problem("template-not-ended", parameters, { file, line: part.line })];
  };
  const byLine = new Map(parts.filter(({ name }) => name !== "value").map((part) => [part.line, part]));
  for (const [index, line] of lines.entries()) {
    const part = byLine.get(index + 1);
    const inner = open.at(-1)?.block;
    if (!part) {
      if (!inner?.hasCases || caseLine.test(line) || isSilent(line)) continue;
      const [value] = /^\s*\{\{.*\}\}\s*$/.exec(line) ?? [];
      if (!value) return [problem("template-case-line", { written: line.trim() }, { file, line: index + 1 })];
      continue;
    }
    const begins = blocks.find(
      ({ name, begin }) => name === part.name && part.written.slice(2).trim().toLowerCase().startsWith(begin),
    );
    if (begins && !inner?.hasCases) {
      if (open.push({ part, block: begins }) > deepestTag)
        return [problem("template-too-much", { of: "depth" }, { file, line: part.line })];
    } else if (begins) return notEnded(part);
    else if (inner?.ends === part.name) open.pop();
    else if (inner?.between.includes(part.name)) continue;
    else {
      const of = blocks.filter(({ ends, between }) => ends === part.name || between.includes(part.name));
      if (inner && (of.length === 0 ? inner.hasCases : open.some(({ block }) => of.includes(block))))
        return notEnded(part);
      const spoken = of.find(({ end }) => part.written.includes(end)) ?? of[0];
      if (spoken)
        return [
          problem(
            "template-not-opened",
            { written: part.written, begin: spoken.begin },
            { file, line: part.line },
          ),
        ];
    }
  }
  return open.length > 0 ? notEnded(undefined) : [];
}

/** Boxes of a name that there is not, and those without their end: one stands in no other. */
function wrongBoxes(lines: readonly string[], file: string): Problem[] {
  const problems: Problem[] = [];
  let open: number | undefined;
  for (const [index, text] of lines.entries()) {
    const [, words] = /^\s*:{3,}(.*)$/.exec(text) ?? [];
    if (words === undefined) continue;
    const [line, typed] = [index + 1, words.trim()];
    if (typed !== "" && !boxKindOf(typed))
      problems.push(
        problem("template-unknown-box", { typed, nearest: nearest(typed, boxOpenings) }, { file, line }),
      );
    else if ((typed === "") === (open === undefined))
      problems.push(
        problem("template-box-not-ended", { written: text.trim() }, { file, line: open ?? line }),
      );
    open = typed === "" ? undefined : line;
  }
  if (open !== undefined)
    problems.push(
      problem("template-box-not-ended", { written: lines[open - 1]?.trim() ?? "" }, { file, line: open }),
    );
  return problems;
}
