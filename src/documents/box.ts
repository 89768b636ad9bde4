import type { BlockContent, DefinitionContent, Parent } from "mdast";

/** What is set apart on a page: a card; large figures; two sides that are compared. */
export const boxKinds = ["card", "figures", "sides"] as const;
export type BoxKind = (typeof boxKinds)[number];

/** The words after `:::` with which a page in one of the languages opens a box. */
const boxWords: Readonly<Record<string, BoxKind>> = {
  carte: "card",
  card: "card",
  chiffres: "figures",
  figures: "figures",
  "côte à côte": "sides",
  "side by side": "sides",
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
