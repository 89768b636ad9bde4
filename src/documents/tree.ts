import type { Heading, Literal, Nodes, Paragraph, PhrasingContent, Root, RootContent, Text } from "mdast";
import { refuse } from "../problem.ts";
import { inert } from "../terminal/inert.ts";
import { nearest } from "../values/nearest.ts";
import type { PlacedLogo } from "./logo.ts";
import { type Chart, chartIn } from "./picture.ts";
import { readMarkdown } from "./read-markdown.ts";

/**
 * A document that every writer can take as it is: no HTML, no image but a chart, only links that a reader may follow, one
 * heading of the first level and none that skips a level.
 */
export interface Document {
  /** The text of the first heading, for whom it is, and whose document it is, where a cover says so; empty where there is none. */
  readonly title: string;
  readonly tree: Root;
  /** Where it comes from, as the properties of its file say it. */
  readonly provenance?: string;
}

/** The last line of a document, apart and small: where it comes from. */
export interface Colophon extends Literal {
  type: "colophon";
}

declare module "mdast" {
  interface RootContentMap {
    colophon: Colophon;
  }
}

/** A node that holds others, whichever it may hold. */
interface Holder {
  children: Nodes[];
}

/** The charts that a page may ask for, by name; null where there is nothing to show. */
export type Charts = Readonly<Record<string, Chart | null>>;

export interface DocumentReading {
  readonly charts?: Charts | undefined;
  /** What stands where a page says `![](logo)`. */
  readonly logo?: PlacedLogo | undefined;
  /** For whom it is. */
  readonly edition?: string | undefined;
  /** How a text is printed: addresses, and what stands as code, are not texts. */
  readonly asSet?: (text: string) => string;
}

/**
 * Reads Markdown as a document; a line that ends within a paragraph is a space of it.
 * @throws CoopError `unknown-picture`
 */
export function parseDocument(
  markdown: string,
  { charts = {}, logo, edition = "", asSet }: DocumentReading = {},
): Document {
  const tree = readMarkdown(inert(markdown));
  settle(tree as Holder, charts, logo);
  if (asSet) for (const node of within(tree)) if (node.type === "text") node.value = asSet(node.value);
  const title = normaliseHeadings(tree);
  const [name, owner] = [title, ownerIn(tree)].map((node) => (node ? textOf(node).trim() : ""));
  const names = [name, name === "" ? "" : edition, owner].map((one) => one ?? "");
  return { title: names.filter((name) => name !== "").join(" · "), tree };
}

/** A document that ends with where it comes from. */
export function endingWith(document: Document, provenance: string): Document {
  const { tree } = document;
  const children: RootContent[] = [...tree.children, { type: "colophon", value: provenance }];
  return { ...document, tree: { ...tree, children }, provenance };
}

/** The first line of the head of a cover: the name of the cooperative. */
function ownerIn({ children }: Root): RootContent | undefined {
  const masthead = children.find((node) => node.type === "box" && node.kind === "masthead");
  return masthead?.type === "box" ? masthead.children.find(({ type }) => type === "paragraph") : undefined;
}

/** A node and all that it holds, in the order of reading. */
export function* within(node: Nodes): Generator<Nodes> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* within(child);
}

/** The letters of a node, without what marks them. */
export function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  if (node.type === "picture") return node.below;
  if (node.type === "logo") return node.alt;
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** What a paragraph says that is the title of a table or a picture: `**Tableau 3. …**`. */
export function captionOf(node: RootContent | undefined): readonly PhrasingContent[] | undefined {
  const [strong, ...more] = node?.type === "paragraph" ? node.children : [];
  if (strong?.type !== "strong" || more.length > 0) return undefined;
  return /^(?:Tableau|Table|Figure)\s+\d/.test(textOf(strong)) ? strong.children : undefined;
}

/** Whether a paragraph is said beside the text: all of it is emphasised. */
export function isAside({ children }: Paragraph): boolean {
  return (
    children.some(({ type }) => type === "emphasis") &&
    children.every((node) => node.type === "emphasis" || textOf(node).trim() === "")
  );
}

/** The parts of a report: its cover, its first section, and the rest; nothing where there are no two sections. */
export function partsOf({
  tree,
}: Document):
  | { readonly cover: RootContent[]; readonly opening: RootContent[]; readonly rest: RootContent[] }
  | undefined {
  const [first, second] = tree.children.flatMap((node, index) =>
    node.type === "heading" && node.depth === 2 ? [index] : [],
  );
  if (first === undefined || second === undefined) return undefined;
  return {
    cover: tree.children.slice(0, first),
    opening: tree.children.slice(first, second),
    rest: tree.children.slice(second),
  };
}

/** How large the title of a cover is, in points: the page holds it with all that stands below it. */
export function titleSize(cover: readonly RootContent[]): number {
  const { length } = textOf(cover.find(({ type }) => type === "heading") ?? text(""));
  if (length <= 40) return 38;
  return length <= 140 ? 26 : 15;
}

function settle(holder: Holder, charts: Charts, logo: PlacedLogo | undefined): void {
  const settled: Nodes[] = [];
  for (const child of holder.children) {
    const address = pictureAlone(child);
    if (address === "logo" && logo) settled.push({ ...logo, alt: inert(logo.alt) });
    if (address === "logo") continue;
    const chart = address === undefined ? undefined : chartAt(address, charts);
    const number = chart === undefined ? undefined : numberAlone(settled.at(-1));
    if (chart) settled.push({ type: "picture", chart, below: titled(chart, number) });
    else if (number) settled.pop();
    if (chart !== undefined) continue;
    if ("children" in child) settle(child as Holder, charts, logo);
    for (const node of replacementOf(child)) {
      const last = settled.at(-1);
      if (node.type === "text" && last?.type === "text") last.value += node.value;
      else settled.push(node);
    }
  }
  holder.children = settled;
}

/** The text of a paragraph that is nothing but the number of a figure: `**Figure 3.**`. */
function numberAlone(node: Nodes | undefined): Text | undefined {
  const [strong, ...more] = node?.type === "paragraph" ? node.children : [];
  const [number, ...others] = strong?.type === "strong" && more.length === 0 ? strong.children : [];
  const isAlone = number?.type === "text" && others.length === 0 && /^Figure\s+\d+\.?$/.test(number.value);
  return isAlone ? number : undefined;
}

/** Writes the main thing in a picture behind the number over it, and gives what is left to stand below; all of it where there is none. */
function titled({ sentence, parts }: Chart, number: Text | undefined): string {
  if (!number || !parts) return sentence;
  number.value = `${number.value.replace(/\.$/, "")}. ${parts.title}`;
  return parts.rest;
}

/** The address of the picture that a paragraph is, where it is nothing but that. */
function pictureAlone(node: Nodes): string | undefined {
  const [image, ...more] = node.type === "paragraph" ? node.children : [];
  return image?.type === "image" && more.length === 0 ? image.url : undefined;
}

/** The chart that an address asks for, where it asks for one; null where that chart shows nothing. */
function chartAt(address: string, charts: Charts): Chart | null | undefined {
  const name = chartIn(address);
  if (name === undefined) return undefined;
  const chart = charts[name];
  if (chart !== undefined) return chart;
  return refuse("unknown-picture", { typed: name, nearest: nearest(name, Object.keys(charts)) });
}

const nothingWhenEmpty: ReadonlySet<string> = new Set<Nodes["type"]>([
  "paragraph",
  "heading",
  "blockquote",
  "strong",
  "emphasis",
  "delete",
]);

/** What stands in the tree instead of a node whose children are settled. */
function replacementOf(node: Nodes): readonly Nodes[] {
  switch (node.type) {
    case "image":
      return node.alt ? [text(inert(node.alt))] : [];
    case "link":
      return linkTo(node.url, node.children);
    case "text":
    case "inlineCode":
      node.value = inert(node.value).replaceAll("\n", " ");
      return node.value === "" ? [] : [node];
    case "code":
      node.value = inert(node.value);
      return [node];
    default:
      return nothingWhenEmpty.has(node.type) && textOf(node).trim() === "" && !holdsMore(node) ? [] : [node];
  }
}

/** The web, a mail or a place in the same document; any other link is its text. */
function linkTo(url: string, children: PhrasingContent[]): readonly Nodes[] {
  if (!/^(?:https?:\/\/|mailto:|#)/i.test(url)) return children;
  return [{ type: "link", url, children: children.length > 0 ? children : [text(url)] }];
}

/** Whether there is more than letters in it: a rule, a table, a list. */
function holdsMore(node: Nodes): boolean {
  const more: readonly Nodes["type"][] = ["thematicBreak", "table", "list", "code"];
  for (const inner of within(node)) if (more.includes(inner.type)) return true;
  return false;
}

function text(value: string): Text {
  return { type: "text", value };
}

/**
 * Makes the first heading of the first level (of the highest there is at first sight, where none is) the title,
 * and every other one a single level below the heading that it stands under.
 */
function normaliseHeadings(tree: Root): Heading | undefined {
  const headings = [...within(tree)].filter((node) => node.type === "heading");
  const title =
    tree.children.find((node) => node.type === "heading" && node.depth === 1) ??
    tree.children.find((node) => node.type === "heading");
  const above: { readonly written: number; readonly level: number }[] = [];
  for (const heading of headings) {
    if (heading === title) continue;
    while ((above.at(-1)?.written ?? 0) >= heading.depth) above.pop();
    const level = Math.min((above.at(-1)?.level ?? 1) + 1, 6);
    above.push({ written: heading.depth, level });
    heading.depth = level as Heading["depth"];
  }
  if (title?.type !== "heading") return undefined;
  title.depth = 1;
  return title;
}
