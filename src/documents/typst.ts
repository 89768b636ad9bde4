import type { List, ListItem, PhrasingContent, RootContent, Table, TableRow } from "mdast";
import type { LanguageCode } from "../language/language.ts";
import { areTogether, type Box, cardOf, figureOf, heldBy, sideShares, sidesIn, toneOf } from "./box.ts";
import { areBeside, columnWidths } from "./column-widths.ts";
import type { Layout } from "./html.ts";
import { printedSize } from "./logo.ts";
import { type PlacedChart, svgOf } from "./picture.ts";
import { captionOf, type Document, isAside, partsOf, textOf, titleSize } from "./tree.ts";

/** As wide as a page's text is, in letters of a table; and what a cell adds to its letters. */
const pageWidth = 96;
const letterSize = { letter: 1, padding: 2.4 };
/** No line of a page holds a longer word. */
const longestWord = 60;
/** What stands on one line above a page. */
const longestHead = 100;

export interface PageOptions {
  readonly language: LanguageCode;
  readonly layout: Layout;
  /** The heading of the table of contents. */
  readonly contents: string;
}

/**
 * A document as a source of Typst that calls the functions of `pdf-look.ts`. Each piece of text is a string of its code: nothing
 * that people typed is ever obeyed. A report has a cover, its first section on a page of its own, and contents.
 */
export function pagesOf(document: Document, { language, layout, contents }: PageOptions): string {
  const { title, tree } = document;
  const head = title.length > longestHead ? `${title.slice(0, longestHead - 1)}…` : title;
  const setting = `#show: looking.with(title: ${text(title)}, head: { ${words(head, longestWord)} }, language: ${text(language)}, layout: ${text(layout)})`;
  const parts = layout === "report" ? partsOf(document) : undefined;
  if (!parts) return `${setting}\n#{\n${typstOf(tree.children)}\n}`;
  const [cover, opening] = [parts.cover, parts.opening].map((part) => typstOf(part));
  return [
    setting,
    `#cover(size: ${titleSize(parts.cover)}pt, {\n${cover}\n})`,
    `#opening({\n${opening}\n})`,
    `#contents(${text(contents)})`,
    `#{\n${typstOf(parts.rest, { mayFloat: true })}\n}`,
  ].join("\n");
}

/** Between a heading and what it introduces, so much may stand that all of it begins on one page. */
const mostBetween = 3;

/**
 * Nodes as code of Typst, one after the other.
 * @param mayFloat whether a picture for which a page has no room left may let the text that follows it go before
 */
export function typstOf(nodes: readonly RootContent[], { mayFloat = false } = {}): string {
  const written: string[] = [];
  let title: readonly PhrasingContent[] | undefined;
  let together = -1;
  nodes.forEach((node, index) => {
    const before = title;
    if (node.type === "heading") {
      const sides = nodes.slice(index + 1, index + 1 + mostBetween).findIndex(isSides);
      const between = nodes.slice(index, index + 2 + sides);
      if (sides >= 0 && areTogether(between.map(textOf), "sides")) {
        written.push("together({");
        together = lastBelow(nodes, index + 1 + sides);
      }
    }
    const next = nodes[index + 1]?.type;
    title = next === "table" || next === "picture" ? captionOf(node) : undefined;
    const floats = mayFloat && node.type === "picture" && index > together;
    if (!title) written.push(floats ? `floating(${block(node, before)})` : block(node, before));
    if (index === together) written.push("})");
  });
  return written.join("\n");
}

function isSides(node: RootContent): boolean {
  return node.type === "box" && node.kind === "sides";
}

/** Where what stands under two sides ends: facts in short, a picture with its title. */
function lastBelow(nodes: readonly RootContent[], sides: number): number {
  let last = sides;
  for (let at = sides + 1; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node?.type === "picture" || (node?.type === "box" && node.kind === "facts")) last = at;
    else if (nodes[at + 1]?.type !== "picture" || !captionOf(node)) break;
  }
  return last;
}

function block(node: RootContent, title: readonly PhrasingContent[] | undefined): string {
  switch (node.type) {
    case "heading":
      return `heading(level: ${node.depth}, ${inline(node.children)})`;
    case "paragraph":
      return isAside(node) ? `aside(${inline(node.children)})` : `par(${inline(node.children)})`;
    case "blockquote":
      return `quotation({\n${typstOf(node.children)}\n})`;
    case "box":
      return boxed(node);
    case "list":
      return list(node);
    case "table":
      return table(node, title);
    case "picture":
      return picture(node, title);
    case "logo": {
      const { width, height } = printedSize(node);
      return `logo(width: ${width.toFixed(2)}mm, height: ${height.toFixed(2)}mm, alt: ${text(node.alt)})`;
    }
    case "colophon":
      return `colophon({ ${words(node.value, longestWord)} })`;
    case "code":
      return `listing(${node.value.split("\n").map(text).join(", ")})`;
    case "thematicBreak":
      return "rule()";
    default:
      throw new Error(`a page cannot have ${node.type}`);
  }
}

function boxed(box: Box): string {
  const parts = heldBy(box);
  if (parts) return [typstOf(parts.before), drawn(parts.held, box), typstOf(parts.after)].join("\n");
  if (box.kind === "masthead" || box.kind === "imprint") {
    const logos = box.children.filter(({ type }) => type === "logo");
    const [first, ...more] = box.children.filter(({ type }) => type !== "logo");
    return `${typstOf(logos)}\n${box.kind}({\n${typstOf(first ? [first] : [])}\n}, {\n${typstOf(more)}\n})`;
  }
  const { title, badge, below } = cardOf(box);
  return `card(whole: ${areTogether(box.children.map(textOf))}, tone: ${text(toneOf(badge))}, badge: ${badge === undefined ? "none" : text(badge)}, ${inline(title)}, {
${typstOf(below)}
})`;
}

/** Figures, facts, or two sides. */
function drawn(held: List | Table, { kind }: Box): string {
  if (held.type === "list") return `${kind}(${held.children.map(figure).join(", ")})`;
  const both = sidesIn(held);
  const sides = both.map(({ head, said }) => {
    const below = said.map(({ children }) => `par(${inline(children)})`);
    return `(${inline(head.children)}, { ${below.join("; ")} })`;
  });
  return `sides(whole: ${areTogether(held.children.map(textOf), "sides")}, shares: (${sideShares(both)
    .map((share) => `${share.toFixed(3)}fr,`)
    .join(" ")}), ${sides.join(", ")})`;
}

function figure(item: ListItem): string {
  const { number, label, note } = figureOf(item);
  return `(${inline(number)}, ${inline(label)}, ${note.length > 0 ? inline(note) : "none"})`;
}

function list({ ordered, start, spread, children }: List): string {
  const items = children.map((item) => `{\n${typstOf(item.children)}\n}`).join(", ");
  const tight = `tight: ${spread ? "false" : "true"}`;
  return ordered ? `enum(start: ${start ?? 1}, ${tight}, ${items})` : `list(${tight}, ${items})`;
}

function table({ children: rows, align }: Table, title: readonly PhrasingContent[] | undefined): string {
  const texts = rows.map(({ children }) => children.map(textOf));
  if (!areBeside(texts, pageWidth, letterSize)) return stacked(rows, title);
  const widths = columnWidths(texts, pageWidth, letterSize, true);
  const sides = widths.map((_, column) => (align?.[column] === "right" ? "right" : "left"));
  const cells = rows.map(({ children }) =>
    widths.map((width, column) => inline(children[column]?.children ?? [], Math.floor(width))),
  );
  const [head = [], ...body] = cells;
  const written = (cell: string, row: number, column: number): string =>
    texts[row + 1]?.[column]?.trim() === "" ? "blank" : cell;
  return `grille(
  title: ${title ? inline(title) : "none"},
  columns: (${widths.map((width) => `${((100 * width) / pageWidth).toFixed(2)}%,`).join(" ")}),
  align: (${sides.map((side) => `${side},`).join(" ")}),
  head: (${head.map((cell) => `${cell},`).join(" ")}),
  ${body.flatMap((cells, row) => cells.map((cell, column) => `(${areTogether(texts[row + 1] ?? [])}, ${written(cell, row, column)})`)).join(",\n  ")}
)`;
}

function picture(node: PlacedChart, title: readonly PhrasingContent[] | undefined): string {
  const { chart, below } = node;
  return `picture(title: ${title ? inline(title) : "none"}, svg: ${text(svgOf(node))}, sentence: ${text(chart.sentence)}, below: ${text(below)})`;
}

/** A table that is wider than a page, row after row: each cell after the heading of its column. */
function stacked(
  [head, ...rows]: readonly TableRow[],
  title: readonly PhrasingContent[] | undefined,
): string {
  const names = (head?.children ?? []).map((cell) => textOf(cell));
  const written = rows.map(({ children }) => {
    const cells = children.map((cell, column) => {
      const name = names[column] ?? "";
      return `(${name === "" ? "none" : `{ ${words(name, longestWord)} }`}, ${inline(cell.children)})`;
    });
    return `(${cells.map((cell) => `${cell},`).join(" ")})`;
  });
  return `stacked(title: ${title ? inline(title) : "none"}, ${written.join(", ")})`;
}

/** What stands in a line as code of Typst. */
export function inline(nodes: readonly PhrasingContent[], longest = longestWord): string {
  return `{ ${nodes.map((node) => run(node, longest)).join("; ")} }`;
}

function run(node: PhrasingContent, longest: number): string {
  switch (node.type) {
    case "text":
      return words(node.value, longest);
    case "strong":
      return `strong(${inline(node.children, longest)})`;
    case "emphasis":
      return `emph(${inline(node.children, longest)})`;
    case "delete":
      return `strike(${inline(node.children, longest)})`;
    case "inlineCode":
      return `code({ ${words(node.value, longest)} })`;
    case "break":
      return "linebreak()";
    case "link":
      return node.url.startsWith("#")
        ? inline(node.children, longest)
        : `link(${text(node.url)}, ${inline(node.children, longest)})`;
    default:
      throw new Error(`a line cannot have ${node.type}`);
  }
}

/** Text as code, in which a word that no line could hold may be parted. */
function words(value: string, longest: number): string {
  const pieces = [""];
  for (const [word] of value.matchAll(/[^\s-]+|[\s-]+/gu)) {
    if (word.length <= longest) pieces.push(`${pieces.pop()}${word}`);
    else pieces.push(...inPieces(word, Math.min(8, longest)), "");
  }
  return pieces.map(text).join("; box(); ");
}

function inPieces(word: string, length: number): string[] {
  const letters = [...word];
  const pieces: string[] = [];
  for (let from = 0; from < letters.length; from += length)
    pieces.push(letters.slice(from, from + length).join(""));
  return pieces;
}

/** A text as a string of Typst. */
export function text(value: string): string {
  return `"${value.replace(/[\\"]/g, "\\$&")}"`;
}
