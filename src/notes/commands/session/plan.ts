import type { Interpreted, Uncertain } from "../../notes.ts";
import { isSameLine, type PageLine, type Said } from "../../page.ts";
import type { NotesSums, UnderstoodAs } from "../../words/catalogue.ts";

/** What became of a line: read as one of our page, read otherwise, not understood, or of the free notes. */
type LineState = "understood" | "interpreted" | "uncertain" | "kept";

/** What pages say and what would be recorded of it, for another program: the shape is held by a golden file. */
export interface NotesPlan {
  readonly session: { readonly reference: string; readonly title: string | null };
  readonly lines: readonly {
    readonly file: string;
    readonly line: number;
    readonly text: string;
    readonly state: LineState;
    readonly as: UnderstoodAs | null;
    /** Names in it of nobody whom the register knows. */
    readonly unknownNames: readonly string[];
  }[];
  readonly sums: NotesSums;
}

interface Page {
  readonly lines: readonly PageLine[];
  readonly interpreted: readonly Interpreted[];
  readonly uncertain: readonly Uncertain[];
}

/** Each line of the pages that says anything, with what became of it. */
export function plannedLines(
  pages: readonly Page[],
  kept: readonly Said[],
  shown: (one: Interpreted) => UnderstoodAs | undefined,
): NotesPlan["lines"] {
  return pages.flatMap(({ lines, interpreted, uncertain }) =>
    lines
      .filter(({ raw }) => raw.trim() !== "")
      .map(({ file, line, raw }) => {
        const isHere = ({ at }: Said): boolean => isSameLine(at, { file, line });
        const read = interpreted.find(isHere);
        const state: LineState = uncertain.some(isHere)
          ? "uncertain"
          : kept.some(isHere)
            ? "kept"
            : read
              ? "interpreted"
              : "understood";
        return {
          file,
          line,
          text: raw.trim(),
          state,
          as: (read && shown(read)) ?? null,
          unknownNames: read?.as === "attendance" ? read.unknown : [],
        };
      }),
  );
}
