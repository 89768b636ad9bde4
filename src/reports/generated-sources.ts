import { diffArrays } from "diff";
import { type FigureName, nameOf } from "./figures.ts";
import { itemOf } from "./figures-in.ts";
import type { PrintedValue } from "./printed-values.ts";
import { provenOf } from "./proof.ts";
import { tokensOf, typedTokens } from "./typed-alike.ts";

/** Whence something comes that a document says. */
export interface GeneratedSource {
  /** The section whose page says it; null of the outline. */
  readonly section: string | null;
  /** What its value is called in the facts, from the facts down; nothing of words that stand in the page. */
  readonly path: readonly string[];
  /** What the facts are about of which it is one: `decision`, `session`. */
  readonly subject: string | null;
  readonly reference: string | null;
  readonly figure: FigureName | null;
  /** The figures of the facts of which a whole clause is made. */
  readonly figures: readonly { readonly name: FigureName; readonly key: string; readonly value: number }[];
  /** Whether it can no longer be edited, but be amended. */
  readonly isFrozen: boolean;
}

/** Collects the values of a document as it is filled: what is printed bears a mark of where it comes from. */
export class SourceMarks {
  readonly #sources: GeneratedSource[] = [];

  readonly mark = (printed: PrintedValue, text: string): string => {
    // A reference may stand in the address of a picture.
    if (printed.path.at(-1) === "reference") return text;
    this.#sources.push(sourceOf(printed));
    return `\ue002${this.#sources.length - 1}\ue003${text}\ue004`;
  };

  /** A text without the marks, and where in it which values stand. */
  read(text: string): MarkedText {
    const values: MarkedValue[] = [];
    const open: { readonly source: GeneratedSource | undefined; readonly from: number }[] = [];
    let said = "";
    let end = 0;
    for (const found of text.matchAll(/\ue002(\d+)\ue003|\ue004/g)) {
      said += text.slice(end, found.index);
      end = found.index + found[0].length;
      if (found[1] !== undefined) open.push({ source: this.#sources[Number(found[1])], from: said.length });
      else {
        const value = open.pop();
        if (value?.source) values.push({ source: value.source, from: value.from, to: said.length });
      }
    }
    return { text: said + text.slice(end), values };
  }
}

interface MarkedValue {
  readonly source: GeneratedSource;
  readonly from: number;
  readonly to: number;
}

/** A text of a document with the values in it. */
export interface MarkedText {
  readonly text: string;
  readonly values: readonly MarkedValue[];
}

function sourceOf({ path, section, owners }: PrintedValue): GeneratedSource {
  const key = path.at(-1) ?? "";
  const [owner] = owners;
  const proven = owner && provenOf(owner);
  const references = owners.map((one) => itemOf(one, null)?.reference ?? null);
  const subjects = owners.map((one) => provenOf(one)?.subject ?? null);
  const decided = owners.find((one) => "outcome" in one && "statement" in one);
  const tried = owners.find((one) => "hypothesis" in one && "startedOn" in one);
  return {
    section,
    path,
    subject: subjects.find((one) => one !== null && one !== "year" && one !== "inForce") ?? null,
    reference: references.find((one) => one !== null) ?? null,
    figure: (proven && nameOf(proven.subject, key)) ?? sizeIn(path, owners) ?? null,
    figures: owner && owner === owners.find((one) => provenOf(one)) ? figuresOf(owner) : [],
    isFrozen:
      (decided !== undefined &&
        "outcome" in decided &&
        decided.outcome === "adopted" &&
        key === "statement") ||
      (tried !== undefined &&
        "startedOn" in tried &&
        tried.startedOn !== null &&
        ["hypothesis", "criterion"].includes(key)),
  };
}

function figuresOf(facts: object): GeneratedSource["figures"] {
  const subject = provenOf(facts)?.subject ?? "";
  return Object.entries(facts).flatMap(([key, value]) => {
    const name = typeof value === "number" ? nameOf(subject, key) : undefined;
    return name ? [{ name, key, value }] : [];
  });
}

/** The same of the one figure of a clause that a text says, where it says one and no other. */
export function narrowedBy(
  source: GeneratedSource,
  text: string,
  spelled: (value: number) => readonly string[],
): GeneratedSource {
  const words = new Set(tokensOf(text.toLowerCase()));
  const [only, another] = source.figure
    ? []
    : source.figures.filter(({ value }) => spelled(value).some((word) => words.has(word)));
  return only && !another ? { ...source, figure: only.name, path: [...source.path, only.key] } : source;
}

/** The figure that the size of a list is: `decisions.all.size`. */
function sizeIn(path: readonly string[], owners: readonly object[]): FigureName | undefined {
  const [list, size] = path.slice(-2);
  if (size !== "size" || list === undefined) return undefined;
  for (const owner of owners) {
    const subject = provenOf(owner)?.subject;
    const name = subject && list in owner ? nameOf(subject, list) : undefined;
    if (name) return name;
  }
  return undefined;
}

/** One change of a text: what stood, what stands, with a word beside them to find the place. */
export interface WordChange {
  readonly before: string;
  readonly after: string;
  /** Where in the text before it begins. */
  readonly at: number;
}

/** Beyond so many differences a text is another. */
const mostDifferences = 2000;

/** What words of a text are others in another. */
export function wordChanges(before: string, after: string): WordChange[] {
  const [tokens, freshTokens] = [tokensOf(before), tokensOf(after)];
  const parts = diffArrays(typedTokens(tokens), typedTokens(freshTokens), {
    maxEditLength: mostDifferences,
  });
  if (!parts) return [{ before, after, at: 0 }];
  const changes: { before: string; after: string; at: number }[] = [];
  let at = 0;
  let [index, there] = [0, 0];
  let open: (typeof changes)[number] | undefined;
  for (const { added, removed, count } of parts) {
    const text = (added ? freshTokens.slice(there, there + count) : tokens.slice(index, index + count)).join(
      "",
    );
    if (!removed) there += count;
    if (!added && !removed) {
      // A space or a sign between two changed words is of one change.
      if (open && text.length <= 2 && index + count < tokens.length) {
        open.before += text;
        open.after += text;
      } else open = undefined;
    } else {
      if (!open) {
        open = { before: "", after: "", at };
        changes.push(open);
      }
      open[removed ? "before" : "after"] += text;
    }
    if (!added) {
      at += text.length;
      index += count;
    }
  }
  return changes.map((one) => withNeighbour(one, before));
}

/** With the word that follows, or the one before it at the end: "27 personnes". */
function withNeighbour({ before, after, at }: WordChange, text: string): WordChange {
  const rest = text.slice(at + before.length);
  const [next = ""] = /^[^\S\n]*[\p{L}\p{N}][\p{L}\p{N}'’-]*/u.exec(rest) ?? [];
  if (next !== "") return { before: (before + next).trim(), after: (after + next).trim(), at };
  const [former = ""] = /[\p{L}\p{N}][\p{L}\p{N}'’-]*[^\p{L}\p{N}]*$/u.exec(text.slice(0, at)) ?? [];
  return { before: (former + before).trim(), after: (former + after).trim(), at };
}

/** The value in which a change stands; nothing where the words of a page were changed. */
export function sourceAt({ values }: MarkedText, { at, before }: WordChange): GeneratedSource | undefined {
  const to = at + Math.max(1, before.length);
  const its = values.filter((one) => one.from < to && one.to > at);
  return its.sort((a, b) => a.to - a.from - (b.to - b.from))[0]?.source;
}
