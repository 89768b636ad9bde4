import MarkdownIt, { type Token } from "markdown-it";
import container from "markdown-it-container";
import type { AlignType, Heading, List, ListItem, Nodes, Root, Table } from "mdast";
import { boxKindOf } from "./box.ts";

/** Every link is one as it was typed: which of them may be followed, whoever takes the tree decides. */
const reader = new MarkdownIt({ linkify: true });
reader.validateLink = () => true;
reader.normalizeLink = (url) => url;
reader.normalizeLinkText = (url) => url;
/** An address is a link where it begins with its scheme: to look for others in each text takes as long as all the rest. */
reader.core.ruler.disable("linkify");
container(reader, "box", { validate: (words) => boxKindOf(words) !== undefined });

/** The lines on which the blocks of a text stand, from 0, the last not counted. */
export type MarkdownLines = Map<Nodes, readonly [from: number, to: number]>;

/**
 * Reads Markdown: CommonMark with the tables and the strikethrough of GitHub, and boxes. What looks like HTML is text.
 * @param lines is told where each block stands
 */
export function readMarkdown(markdown: string, lines?: MarkdownLines): Root {
  const root: Root = { type: "root", children: [] };
  fill(root, reader.parse(markdown, {}), lines);
  return root;
}

/** The parts of a table that the tree does not have. */
const parts: ReadonlySet<string> = new Set(["thead_open", "thead_close", "tbody_open", "tbody_close"]);

/** Puts what was read into a node, each piece into the one that is open where it stands. */
function fill(into: Nodes, tokens: readonly Token[], lines?: MarkdownLines): void {
  const open: Nodes[] = [into];
  for (const token of tokens) {
    const holder = open.at(-1) ?? into;
    if (parts.has(token.type)) continue;
    if (token.nesting === -1) {
      open.pop();
    } else if (token.type === "inline") {
      fill(holder, token.children ?? []);
    } else {
      const node = nodeOf(token);
      if (node.type === "paragraph" && !token.hidden) loosen(open);
      if (token.type === "th_open") alignmentsIn(open).push(alignmentOf(token));
      if (lines && token.map) lines.set(node, token.map);
      if ("children" in holder) (holder.children as Nodes[]).push(node);
      if (token.nesting === 1) open.push(node);
    }
  }
}

function nodeOf(token: Token): Nodes {
  switch (token.type) {
    case "heading_open":
      return { type: "heading", depth: Number(token.tag.slice(1)) as Heading["depth"], children: [] };
    case "paragraph_open":
      return { type: "paragraph", children: [] };
    case "blockquote_open":
      return { type: "blockquote", children: [] };
    case "container_box_open":
      return { type: "box", kind: boxKindOf(token.info) ?? "card", children: [] };
    case "bullet_list_open":
      return { type: "list", ordered: false, spread: false, children: [] };
    case "ordered_list_open":
      return {
        type: "list",
        ordered: true,
        start: Number(token.attrGet("start") ?? 1),
        spread: false,
        children: [],
      };
    case "list_item_open":
      return { type: "listItem", spread: false, children: [] };
    case "table_open":
      return { type: "table", align: [], children: [] };
    case "tr_open":
      return { type: "tableRow", children: [] };
    case "th_open":
    case "td_open":
      return { type: "tableCell", children: [] };
    case "strong_open":
      return { type: "strong", children: [] };
    case "em_open":
      return { type: "emphasis", children: [] };
    case "s_open":
      return { type: "delete", children: [] };
    case "link_open":
      return { type: "link", url: String(token.attrGet("href")), children: [] };
    case "image":
      return { type: "image", url: String(token.attrGet("src")), alt: lettersOf(token.children ?? []) };
    case "fence":
    case "code_block":
      return { type: "code", value: token.content.replace(/\n$/, "") };
    case "code_inline":
      return { type: "inlineCode", value: token.content };
    case "hr":
      return { type: "thematicBreak" };
    case "hardbreak":
      return { type: "break" };
    case "softbreak":
      return { type: "text", value: "\n" };
    case "text":
      return { type: "text", value: token.content };
    default:
      throw new Error(`Markdown is not known to have ${token.type}`);
  }
}

/** A list one of whose items holds a paragraph of its own has space between them. */
function loosen(open: readonly Nodes[]): void {
  for (const node of open.slice(-2)) if (isListed(node)) node.spread = true;
}

function isListed(node: Nodes): node is List | ListItem {
  return node.type === "list" || node.type === "listItem";
}

function alignmentsIn(open: readonly Nodes[]): AlignType[] {
  const table = open.findLast((node): node is Table => node.type === "table");
  return table?.align ?? [];
}

function alignmentOf(token: Token): AlignType {
  const [, side] = /text-align:(left|right|center)/.exec(String(token.attrGet("style"))) ?? [];
  return (side as AlignType | undefined) ?? null;
}

function lettersOf(tokens: readonly Token[]): string {
  return tokens.map(({ content, children }) => (children ? lettersOf(children) : content)).join("");
}
