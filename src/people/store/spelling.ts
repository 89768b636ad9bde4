/** A text of a list that the register does not have, with the number of its rows and the first of their lines. */
export interface Spelling {
  readonly text: string;
  readonly folded: string;
  readonly rows: number;
  readonly line: number;
}
