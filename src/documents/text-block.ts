/** Letters of one look in a text. */
export interface StyledText {
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isStruck: boolean;
  readonly isCode: boolean;
  /** Where they lead, if anywhere. */
  readonly link: string | undefined;
}

/** What a piece of a document is. */
export type TextBlockKind = "heading" | "paragraph" | "item" | "row" | "quote" | "code";

/** A piece of a document that is read in one go, whichever format it comes from. */
export interface TextBlock {
  readonly kind: TextBlockKind;
  /** Of a heading its level, from 1, the title; of an item how deep in lists it stands, from 0. */
  readonly level: number;
  /** Whether an item has a number. */
  readonly isOrdered: boolean;
  /** Without what marks its letters; of a row, its cells. */
  readonly text: string;
  readonly runs: readonly StyledText[];
  /** Of a row alone. */
  readonly cells: readonly (readonly StyledText[])[];
}

/** A block of what it says, the rest being as in a plain paragraph. */
export function blockOf(said: Partial<TextBlock> & Pick<TextBlock, "runs">): TextBlock {
  const text = said.cells ? said.cells.map(textOfRuns).join(" | ") : textOfRuns(said.runs);
  return { kind: "paragraph", level: 0, isOrdered: false, cells: [], text, ...said };
}

function textOfRuns(runs: readonly StyledText[]): string {
  return runs.map(({ text }) => text).join("");
}
