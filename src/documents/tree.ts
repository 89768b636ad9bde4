import type { Definition, Heading, Nodes, PhrasingContent, Root, Text } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { inert } from "../terminal/inert.ts";

/**
 * A document that every writer can take as it is: no HTML, no image, only links that a reader may follow, one
 * heading of the first level and none that skips a level.
 */
export interface Document {
  /** The text of the first heading; empty where there is none. */
  readonly title: string;
  readonly tree: Root;
}

/** A node that holds others, whichever it may hold. */
interface Holder {
  children: Nodes[];
}

const parser = unified().use(remarkParse).use(remarkGfm).use(asText).freeze();

/** Reads Markdown (CommonMark with the tables, notes and strikethrough of GitHub). HTML in it is text. */
export function parseDocument(markdown: string): Document {
  const tree = parser.parse(inert(markdown));
  const definitions = new Map<string, Definition>();
  for (const node of within(tree)) {
    if (node.type === "definition" && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node);
    }
  }
  settle(tree as Holder, definitions);
  const title = normaliseHeadings(tree);
  return { title: title ? textOf(title).trim() : "", tree };
}

/** A node and all that it holds, in the order of reading. */
export function* within(node: Nodes): Generator<Nodes> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* within(child);
}

/** The letters of a node, without what marks them. */
export function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** Takes HTML for text, and leaves alone an address whose escapes say that it is no link. */
function asText(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions?.push({ disable: { null: ["htmlFlow", "htmlText"] } });
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map(({ transforms: _, ...extension }) => extension);
}

function settle(holder: Holder, definitions: ReadonlyMap<string, Definition>): void {
  const settled: Nodes[] = [];
  for (const child of holder.children) {
    if ("children" in child) settle(child as Holder, definitions);
    for (const node of replacementOf(child, definitions)) {
      const last = settled.at(-1);
      if (node.type === "text" && last?.type === "text") last.value += node.value;
      else settled.push(node);
    }
  }
  holder.children = settled;
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
function replacementOf(node: Nodes, definitions: ReadonlyMap<string, Definition>): readonly Nodes[] {
  switch (node.type) {
    case "definition":
      return [];
    case "image":
    case "imageReference":
      return node.alt ? [text(inert(node.alt))] : [];
    case "link":
      return linkTo(node.url, node.children);
    case "linkReference":
      return linkTo(definitions.get(node.identifier)?.url ?? "", node.children);
    case "inlineCode":
      // A line that ends within a code is a space of it (CommonMark); the parser leaves that to whoever writes.
      node.value = inert(node.value).replaceAll("\n", " ");
      return [node];
    case "text":
      // A line that ends within a paragraph is a space of it (CommonMark).
      node.value = inert(node.value).replaceAll("\n", " ");
      return [node];
    case "code":
    case "html":
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

/** Whether there is more than letters in it: a rule, a table, a call of a note. */
function holdsMore(node: Nodes): boolean {
  const more: readonly Nodes["type"][] = ["thematicBreak", "table", "list", "code", "footnoteReference"];
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
