import type {
  BlockContent,
  DefinitionContent,
  ListItem,
  Nodes,
  Parent,
  PhrasingContent,
  RootContent,
  Table,
  TableCell,
} from "mdast";

/** What is set apart on a page: a card; large figures; facts in short; two sides that are compared; the head and the foot of a cover. */
export const boxKinds = ["card", "figures", "facts", "sides", "masthead", "imprint"] as const;
export type BoxKind = (typeof boxKinds)[number];

/** The words after `:::` with which a page in one of the languages opens a box. */
const boxWords: Readonly<Record<string, BoxKind>> = {
  carte: "card",
  card: "card",
  chiffres: "figures",
  figures: "figures",
  "en bref": "facts",
  "in short": "facts",
  "côte à côte": "sides",
  "side by side": "sides",
  bandeau: "masthead",
  masthead: "masthead",
  mentions: "imprint",
  imprint: "imprint",
};

export interface Box extends Parent {
  type: "box";
  kind: BoxKind;
  children: (BlockContent | DefinitionContent)[];
}

declare module "mdast" {
  interface BlockContentMap {
    box: Box;
  }
  interface RootContentMap {
    box: Box;
  }
}

/** The words that open a box, in either language. */
export const boxOpenings = Object.keys(boxWords);

/** Which box the words after `:::` open. */
export function boxKindOf(words: string): BoxKind | undefined {
  return boxWords[words.trim()];
}

/** A card: a first line `**D03. Title** \`● adopted\``, of which the code is the badge, which no line parts, and what is said below it. */
export function cardOf({ children }: Box) {
  const [first, ...more] = children;
  const line = first?.type === "paragraph" ? first.children : [];
  const badge = line.find((node) => node.type === "inlineCode");
  return {
    title: line.filter((node) => node !== badge),
    badge: badge?.value.replaceAll(" ", "\u00a0"),
    below: first?.type === "paragraph" ? more : children,
  };
}

/**
 * The items of figures or facts, or the table of two sides, which are drawn, with what stands before and after them; nothing
 * where a box holds something else.
 */
export function heldBy({ kind, children }: Box) {
  if (kind !== "figures" && kind !== "facts" && kind !== "sides") return undefined;
  const at = children.findIndex((node) => (kind === "sides" ? node.type === "table" : isFigures(node)));
  const held = children[at];
  if (held?.type !== "list" && held?.type !== "table") return undefined;
  return { before: children.slice(0, at), held, after: children.slice(at + 1) };
}

function isFigures(node: RootContent): boolean {
  return (
    node.type === "list" &&
    node.children.every(({ children }) => children.length === 1 && children[0]?.type === "paragraph")
  );
}

/** An item `**38** people took part *in 21 organisations*`: the figure, what it counts, and what is said beside it. */
export function figureOf({ children }: ListItem): {
  readonly number: readonly PhrasingContent[];
  readonly label: readonly PhrasingContent[];
  readonly note: readonly PhrasingContent[];
} {
  const [paragraph] = children.filter((node) => node.type === "paragraph");
  const [number, ...label] = paragraph?.children ?? [];
  const note = label.at(-1)?.type === "emphasis" ? label.splice(-1) : [];
  return { number: number ? [number] : [], label: trimmed(label), note };
}

/** Without the spaces that stood before and after them on a line. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node, index) => {
    if (node.type !== "text") return node;
    const value = index === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: index === nodes.length - 1 ? value.trimEnd() : value };
  });
}

/** So many letters are never parted over pages: of what stands in one place, and of two sides. */
const mostTogether = { one: 1500, sides: 2400 } as const;

/** Whether texts are short enough to stand together on a page, wherever it begins. */
export function areTogether(texts: readonly string[], of: keyof typeof mostTogether = "one"): boolean {
  return texts.reduce((sum, { length }) => sum + length, 0) < mostTogether[of];
}

/** What the badge of a card says by its sign: ● it holds, ○ it was refused. */
export function toneOf(badge: string | undefined): "holds" | "refused" | "open" {
  if (badge?.startsWith("●")) return "holds";
  return badge?.startsWith("○") ? "refused" : "open";
}

/** The least share of a page's width that one of two sides has. */
const leastShare = 0.44;

/** How wide each side is among all: two sides by what they say, within bounds, so that both end at about the same height. */
export function sideShares(sides: readonly { readonly said: readonly TableCell[] }[]): number[] {
  const lengths = sides.map(({ said }) => said.reduce((sum, cell) => sum + lettersOf(cell), 1));
  const all = lengths.reduce((sum, one) => sum + one, 0);
  if (sides.length !== 2) return sides.map(() => 1 / sides.length);
  return lengths.map((one) => Math.min(Math.max(one / all, leastShare), 1 - leastShare));
}

function lettersOf(node: Nodes): number {
  if ("value" in node) return node.value.length;
  return "children" in node ? node.children.reduce((sum, child) => sum + lettersOf(child), 0) : 0;
}

/** What each of two sides says, from top to bottom: the cells of its column in which something stands, the heading first. */
export function sidesIn({
  children: rows,
}: Table): { readonly head: TableCell; readonly said: TableCell[] }[] {
  const [head, ...below] = rows;
  return (head?.children ?? []).map((cell, column) => ({
    head: cell,
    said: below.flatMap(({ children }) => children[column] ?? []).filter((one) => one.children.length > 0),
  }));
}
