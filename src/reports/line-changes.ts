import { diffArrays } from "diff";

/** A line that one text has and the other has not. */
export interface LineChange {
  readonly change: "removed" | "added";
  /** In the text that has it, from 1. */
  readonly line: number;
  readonly text: string;
}

/** What is to be taken out of a text and put in for it to become another, in their order; spaces at the end of a line are none of it. */
export function lineChanges(before: string, after: string): LineChange[] {
  const at = { removed: 0, added: 0 };
  return diffArrays(linesOf(before), linesOf(after)).flatMap(({ value, removed, added }) => {
    if (!removed && !added) {
      at.removed += value.length;
      at.added += value.length;
      return [];
    }
    const change = removed ? "removed" : "added";
    return value.map((text): LineChange => {
      at[change] += 1;
      return { change, line: at[change], text };
    });
  });
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/).map((line) => line.trimEnd());
}
