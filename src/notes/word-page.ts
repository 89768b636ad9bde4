import type { WordParagraph } from "../documents/word-body.ts";
import type { WordLine } from "../documents/word-lines.ts";
import { cellsOf, isRule } from "./table-lines.ts";

/** What of a page looks otherwise on paper than another line. */
export interface PageLook {
  /** The heading below which every line is somebody's own, where there is one. */
  readonly freeHeading?: string;
  /** Lines that say how the page is filled in. */
  readonly hints: readonly string[];
}

const heading = /^(#{1,6}) (?=\S)/u;
const item = /^- (?=\S)/u;
const label = /^(?![[(])[^:]{1,60} :(?= \S)/u;

const tableRow = /^\|.*\|$/u;

/** The lines of a page as paragraphs: `linesOfWord` gives the same lines back, but for empty ones that part nothing and the rule below the headings of a table. */
export function toWordLines(page: string, { freeHeading, hints }: PageLook): WordLine[] {
  const lines = page.replace(/\n$/u, "").split("\n");
  const free = freeHeading === undefined ? -1 : lines.lastIndexOf(`## ${freeHeading}`);
  return lines.flatMap((line, index): WordLine[] => {
    const isFree = free >= 0 && index > free && index < lines.length - 1;
    if (line === "" && !isFree) return [];
    if (!isFree && tableRow.test(line))
      return isRule(line) && line.includes("-") ? [] : [{ text: line, cells: cellsOf(line) }];
    const [mark = "", marks = ""] = heading.exec(line) ?? item.exec(line) ?? [];
    const text = line.slice(mark.length);
    if (marks) return [{ text, level: marks.length }];
    if (mark) return [{ text, isItem: true }];
    if (isFree) return [{ text }];
    if (index === lines.length - 1 || hints.includes(line)) return [{ text, isQuiet: true }];
    return [{ text, label: label.exec(line)?.[0].length }];
  });
}

/** Where a line of a page stands in a Word file. */
interface LineInWord {
  /** Where it begins in the text of the page, and behind the mark of a heading or a list. */
  readonly start: number;
  readonly textStart: number;
  /** From 0, with where in it the line begins. */
  readonly paragraph: number;
  readonly at: number;
}

/** A page as it was read from a Word file. */
export interface PageInWord {
  readonly text: string;
  readonly lines: readonly LineInWord[];
}

/** A short paragraph in bold is meant as a heading, unless it is a label. */
const longestBoldHeading = 160;

/** The paragraphs of a Word file as the lines of a page, with the marks that they would have there. */
export function pageOfWord(paragraphs: readonly WordParagraph[]): PageInWord {
  const lines: LineInWord[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const [paragraph, { text, level, isItem, isBold }] of paragraphs.entries()) {
    const isShort = text.length <= longestBoldHeading && !/[:：\n*_]/u.test(text);
    const [before, after] =
      text.trim() === ""
        ? ["", ""]
        : level > 0
          ? [`${"#".repeat(level)} `, ""]
          : isItem
            ? ["- ", ""]
            : isBold && isShort
              ? ["**", "**"]
              : ["", ""];
    let at = 0;
    for (const [index, piece] of text.split("\n").entries()) {
      const mark = index === 0 ? before : "";
      const line = `${mark}${piece}${index === 0 ? after : ""}`;
      lines.push({ start, textStart: start + mark.length, paragraph, at });
      texts.push(line);
      start += line.length + 1;
      at += piece.length + 1;
    }
  }
  return { text: texts.map((line) => `${line}\n`).join(""), lines };
}

/** The paragraph, and the letter of it, that stand at a place in the text of a page. */
export function placeInWord(
  { lines }: PageInWord,
  offset: number,
): { readonly paragraph: number; readonly at: number } | undefined {
  const line = lines.findLast(({ start }) => start <= offset);
  return line && { paragraph: line.paragraph, at: line.at + Math.max(0, offset - line.textStart) };
}
