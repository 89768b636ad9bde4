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
  const runs = joined(said.runs);
  const cells = (said.cells ?? []).map(joined);
  const text = cells.length > 0 ? cells.map(textOfRuns).join(" | ") : textOfRuns(runs);
  return { kind: "paragraph", level: 0, isOrdered: false, ...said, text, runs, cells };
}

/** The same letters, those beside each other that look alike as one. */
function joined(runs: readonly StyledText[]): StyledText[] {
  const all: StyledText[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && areAlike(last, run)) all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
  }
  return all;
}

/** Whether letters look alike. */
function areAlike(one: StyledText, other: StyledText): boolean {
  return (
    one.isBold === other.isBold &&
    one.isItalic === other.isItalic &&
    one.isStruck === other.isStruck &&
    one.isCode === other.isCode &&
    one.link === other.link
  );
}

function textOfRuns(runs: readonly StyledText[]): string {
  return runs.map(({ text }) => text).join("");
}
