import { fold } from "../values/folded.ts";
import { groupedBy } from "../values/grouped.ts";

/** A text with what stands under some headings taken out of it. */
export interface PartedProse {
  /** What stands under other headings or under none; null where that is nothing. */
  readonly rest: string | null;
  /** What stands under each of the titles that the text has as a heading, of whichever level. */
  readonly under: ReadonlyMap<string, string>;
}

/** A line of a text, with the title under which it stands; null where that is none of them. */
interface PartedLine {
  readonly line: string;
  readonly under: string | null;
  /** Whether it is that title itself. */
  readonly isTitle: boolean;
}

/** Each line of a text with the title under which it stands: of its headings those count that say one of the titles, case and accents aside. */
export function partedLines(titles: readonly string[], text: string): PartedLine[] {
  let under: string | null = null;
  let level = 0;
  return text.split("\n").map((line) => {
    const [, marks = "", heading] = /^(#{1,6}) (.*?)[ #]*$/.exec(line) ?? [];
    const named = heading === undefined ? undefined : titles.find((one) => fold(one) === fold(heading));
    if (named !== undefined) {
      under = named;
      level = marks.length;
      return { line, under, isTitle: true };
    }
    if (heading !== undefined && marks.length <= level) under = null;
    return { line, under, isTitle: false };
  });
}

/** Parts a text by those of its headings that say one of the titles, case and accents aside. */
export function partedBy(titles: readonly string[], text: string | null): PartedProse {
  const lines = groupedBy(
    partedLines(titles, text ?? "").filter(({ isTitle }) => !isTitle),
    ({ under }) => under,
  );
  const textOf = (of: string | null): string => {
    const said = lines.get(of) ?? [];
    return said
      .map(({ line }) => line)
      .join("\n")
      .trim();
  };
  return {
    rest: textOf(null) || null,
    under: new Map(titles.flatMap((one) => (textOf(one) ? [[one, textOf(one)]] : []))),
  };
}
