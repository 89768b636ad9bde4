import type { BlockContent, List, ListItem, Nodes, PhrasingContent, Root, RootContent, Table } from "mdast";
import { writeMarkdown } from "./markdown.ts";
import { type MarkdownLines, readMarkdown } from "./read-markdown.ts";
import { blockOf, type StyledText, type TextBlock } from "./text-block.ts";

/** A block of Markdown, with the lines on which it stands, from 0, the last not counted. */
export interface MarkdownBlock extends TextBlock {
  readonly lines: readonly [from: number, to: number];
}

/** What a text in Markdown says, piece by piece. */
export function blocksOfMarkdown(markdown: string): MarkdownBlock[] {
  const lines: MarkdownLines = new Map();
  return [...blocksIn(readMarkdown(markdown, lines), paragraph, lines)];
}

/** In what a node stands. */
type Place = Pick<TextBlock, "kind" | "level" | "isOrdered">;

const paragraph: Place = { kind: "paragraph", level: 0, isOrdered: false };

function* blocksIn(node: Nodes, place: Place, all: MarkdownLines): Generator<MarkdownBlock> {
  const lines = all.get(node) ?? [0, 0];
  switch (node.type) {
    case "heading":
      yield { ...blockOf({ kind: "heading", level: node.depth, runs: runsOf(node.children) }), lines };
      return;
    case "paragraph": {
      const runs = runsOf(node.children);
      if (runs.length > 0) yield { ...blockOf({ ...place, runs }), lines };
      return;
    }
    case "blockquote":
      for (const child of node.children) yield* blocksIn(child, { ...place, kind: "quote" }, all);
      return;
    case "code":
      yield { ...blockOf({ kind: "code", runs: [{ ...bare, isCode: true, text: node.value }] }), lines };
      return;
    case "list":
      yield* blocksOfList(node, place.kind === "item" ? place.level + 1 : 0, all);
      return;
    case "table":
      for (const [index, row] of node.children.entries()) {
        const [from, to] = all.get(row) ?? lines;
        const cells = row.children.map(({ children }) => runsOf(children));
        // The line below the headings is theirs.
        yield { ...blockOf({ kind: "row", runs: [], cells }), lines: [from, index === 0 ? from + 2 : to] };
      }
      return;
    default:
      if ("children" in node) for (const child of node.children) yield* blocksIn(child, place, all);
  }
}

function* blocksOfList(
  { children, ordered }: List,
  level: number,
  all: MarkdownLines,
): Generator<MarkdownBlock> {
  const item: Place = { kind: "item", level, isOrdered: ordered === true };
  for (const { children: said } of children)
    for (const [index, child] of said.entries())
      yield* blocksIn(
        child,
        child.type === "paragraph" && index > 0 ? { ...item, kind: "paragraph" } : item,
        all,
      );
}

const bare: StyledText = {
  text: "",
  isBold: false,
  isItalic: false,
  isStruck: false,
  isCode: false,
  link: undefined,
};

function runsOf(nodes: readonly PhrasingContent[], look: StyledText = bare): StyledText[] {
  return nodes.flatMap((node): StyledText[] => {
    switch (node.type) {
      case "text":
        return node.value === "" ? [] : [{ ...look, text: node.value.replaceAll("\n", " ") }];
      case "inlineCode":
        return [{ ...look, isCode: true, text: node.value }];
      case "break":
        return [{ ...look, text: "\n" }];
      case "strong":
        return runsOf(node.children, { ...look, isBold: true });
      case "emphasis":
        return runsOf(node.children, { ...look, isItalic: true });
      case "delete":
        return runsOf(node.children, { ...look, isStruck: true });
      case "link":
        return runsOf(node.children, { ...look, link: node.url });
      case "image":
        return node.alt ? [{ ...look, text: node.alt }] : [];
      default:
        return [];
    }
  });
}

/** Blocks as Markdown: items of lists, rows of tables and lines of code that follow each other stand together. */
export function markdownOfBlocks(blocks: readonly TextBlock[]): string {
  const children: RootContent[] = [];
  for (let at = 0; at < blocks.length; ) {
    const [first] = blocks.slice(at, at + 1) as [TextBlock];
    const end = blocks.findIndex(
      (one, index) => index > at && (one.kind !== first.kind || !isJoined(first, one)),
    );
    const together = blocks.slice(at, end === -1 ? undefined : end);
    children.push(...nodesOf(first, together));
    at += together.length;
  }
  const root: Root = { type: "root", children };
  return writeMarkdown({ title: "", tree: root }).trimEnd();
}

function isJoined({ kind }: TextBlock, _next: TextBlock): boolean {
  return kind === "item" || kind === "row" || kind === "code" || kind === "quote";
}

function nodesOf(first: TextBlock, together: readonly TextBlock[]): RootContent[] {
  switch (first.kind) {
    case "heading":
      return together.map(({ level, runs }) => ({
        type: "heading",
        depth: Math.min(Math.max(level, 1), 6) as 1 | 2 | 3 | 4 | 5 | 6,
        children: phrasesOf(runs),
      }));
    case "item":
      return listsOf(together);
    case "row":
      return [tableOf(together)];
    case "code":
      return [{ type: "code", value: together.map(({ text }) => text).join("\n") }];
    case "quote":
      return [{ type: "blockquote", children: together.map(paragraphOf) }];
    default:
      return together.map(paragraphOf);
  }
}

function paragraphOf({ runs }: TextBlock): BlockContent {
  return { type: "paragraph", children: phrasesOf(runs) };
}

function tableOf(rows: readonly TextBlock[]): Table {
  return {
    type: "table",
    children: rows.map(({ cells }) => ({
      type: "tableRow",
      children: cells.map((runs) => ({ type: "tableCell", children: phrasesOf(runs) })),
    })),
  };
}

/** Items as lists, those that stand deeper within the item before them. */
function listsOf(items: readonly TextBlock[]): List[] {
  const lists: List[] = [];
  const open: { readonly list: List; readonly level: number }[] = [];
  for (const item of items) {
    while ((open.at(-1)?.level ?? -1) > item.level) open.pop();
    let last = open.at(-1);
    if (last && last.level === item.level && last.list.ordered !== item.isOrdered) {
      open.pop();
      last = open.at(-1);
    }
    if (!last || last.level < item.level) {
      const list: List = { type: "list", ordered: item.isOrdered, spread: false, children: [] };
      const holder: ListItem | undefined = last?.list.children.at(-1);
      if (holder) holder.children.push(list);
      else lists.push(list);
      last = { list, level: item.level };
      open.push(last);
    }
    last.list.children.push({ type: "listItem", spread: false, children: [paragraphOf(item)] });
  }
  return lists;
}

/** Runs as Markdown has them: the marks around letters, never around the spaces beside them. */
function phrasesOf(runs: readonly StyledText[]): PhrasingContent[] {
  const spaced = runs.flatMap(withSpacesApart);
  return marked(spaced, ["link", "isStruck", "isBold", "isItalic"]);
}

type Mark = "link" | "isStruck" | "isBold" | "isItalic";

function marked(runs: readonly StyledText[], [mark, ...inner]: readonly Mark[]): PhrasingContent[] {
  if (mark === undefined) return runs.flatMap(lettersOf);
  const nodes: PhrasingContent[] = [];
  for (let at = 0; at < runs.length; ) {
    const first = runs[at] as StyledText;
    let end = at + 1;
    // A space between two that are marked alike is of both.
    while (end < runs.length && runs[end]?.[mark] === first[mark]) end += 1;
    const children = marked(runs.slice(at, end), inner);
    nodes.push(...around(first, mark, children));
    at = end;
  }
  return nodes;
}

function around(run: StyledText, mark: Mark, children: PhrasingContent[]): PhrasingContent[] {
  if (!run[mark]) return children;
  switch (mark) {
    case "link":
      return [{ type: "link", url: run.link ?? "", children }];
    case "isStruck":
      return [{ type: "delete", children }];
    case "isBold":
      return [{ type: "strong", children }];
    case "isItalic":
      return [{ type: "emphasis", children }];
  }
}

function lettersOf({ text, isCode }: StyledText): PhrasingContent[] {
  if (isCode) return [{ type: "inlineCode", value: text }];
  return text
    .split("\n")
    .flatMap((line, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: "break" } as const] : []),
      ...(line === "" ? [] : [{ type: "text", value: line } as const]),
    ]);
}

/** Marks that begin or end at a space mark nothing for who reads Markdown. */
function withSpacesApart(run: StyledText): StyledText[] {
  const [, before = "", said = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text) ?? [];
  if (said === "" || !(run.isBold || run.isItalic || run.isStruck || run.link)) return [run];
  const beside = (text: string): StyledText[] =>
    text === "" ? [] : [{ ...run, text, isBold: false, isItalic: false, isStruck: false, link: undefined }];
  return [...beside(before), { ...run, text: said }, ...beside(after)];
}
