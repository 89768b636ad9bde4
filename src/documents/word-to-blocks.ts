import { blockOf, type StyledText, type TextBlock } from "./text-block.ts";
import type { WordParagraph } from "./word-body.ts";
import { listKey } from "./word-lists.ts";

/** Paragraphs of which all is emphasised, which the style says. */
const beside = "beside";
const quotes = new Set(["quote", "quotations", "intense quote", "block text"]);

/**
 * What the paragraphs of a Word file are, without its contents, which Word makes of the headings. A row of a table is one block where
 * no cell of it has more than a paragraph, else each of its paragraphs is one.
 * @param ordered the lists whose items are numbered
 */
export function blocksOfWord(
  paragraphs: readonly WordParagraph[],
  ordered: ReadonlySet<string>,
): TextBlock[] {
  return paragraphs.flatMap((paragraph) => {
    const { cells } = paragraph;
    if (cells === undefined) return blocksOf(paragraph, ordered);
    if (cells.some(({ length }) => length > 1)) return cells.flat().flatMap((one) => blocksOf(one, ordered));
    if (cells.every(({ length }) => length === 0)) return [];
    const said = cells.map(([only]) => only?.runs ?? []);
    return [blockOf({ kind: "row", runs: [], cells: said })];
  });
}

function blocksOf(paragraph: WordParagraph, ordered: ReadonlySet<string>): TextBlock[] {
  const { text, level, isItem, style, listId, depth, isOfContents } = paragraph;
  if (text.trim() === "" || isOfContents || /^(?:toc|contents) ?(?:heading|\d)/.test(style)) return [];
  const runs = trimmed(paragraph.runs);
  // A heading is bold by its style, and says nothing by it.
  if (level > 0) return [blockOf({ kind: "heading", level, runs: runs.map(plain) })];
  const [, listed, deeper = "1"] = /^list (bullet|number)(?: (\d))?$/.exec(style) ?? [];
  if (listed !== undefined && !isItem)
    return [blockOf({ kind: "item", level: Number(deeper) - 1, isOrdered: listed === "number", runs })];
  if (isItem)
    return [blockOf({ kind: "item", level: depth, isOrdered: ordered.has(listKey(listId, depth)), runs })];
  if (quotes.has(style)) return [blockOf({ kind: "quote", runs })];
  if (runs.every(({ isCode }) => isCode)) return [blockOf({ kind: "code", runs })];
  return [blockOf({ runs: style === beside ? runs.map(emphasised) : runs })];
}

function plain(run: StyledText): StyledText {
  return { ...run, isBold: false, isItalic: false };
}

function emphasised(run: StyledText): StyledText {
  return { ...run, isItalic: true };
}

/** Without the spaces at both ends. */
function trimmed(runs: readonly StyledText[]): StyledText[] {
  const said = [...runs];
  for (let first = said[0]; first; first = said[0]) {
    const text = first.text.trimStart();
    if (text !== "") {
      said[0] = { ...first, text };
      break;
    }
    said.shift();
  }
  for (let last = said.at(-1); last; last = said.at(-1)) {
    const text = last.text.trimEnd();
    if (text !== "") {
      said[said.length - 1] = { ...last, text };
      break;
    }
    said.pop();
  }
  return said;
}
