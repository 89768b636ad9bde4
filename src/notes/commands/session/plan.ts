import type { Interpreted, Uncertain } from "../../notes.ts";
import { type PageLine, placeKey, type Said } from "../../page.ts";
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
  const places = (said: readonly Said[]): ReadonlySet<string> => new Set(said.map(({ at }) => placeKey(at)));
  const keptPlaces = places(kept);
  return pages.flatMap(({ lines, interpreted, uncertain }) => {
    const uncertainPlaces = places(uncertain);
    const readAt = new Map(interpreted.map((one) => [placeKey(one.at), one]));
    return lines
      .filter(({ raw }) => raw.trim() !== "")
      .map((line) => {
        const place = placeKey(line);
        const read = readAt.get(place);
        const state: LineState = uncertainPlaces.has(place)
          ? "uncertain"
          : keptPlaces.has(place)
            ? "kept"
            : read
              ? "interpreted"
              : "understood";
        return {
          file: line.file,
          line: line.line,
          text: line.raw.trim(),
          state,
          as: (read && shown(read)) ?? null,
          unknownNames: read?.as === "attendance" ? read.unknown.map(({ name }) => name) : [],
        };
      });
  });
}
