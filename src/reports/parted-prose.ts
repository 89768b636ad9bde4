import { fold } from "../values/folded.ts";

/** A text with what stands under some headings taken out of it. */
export interface PartedProse {
  /** What stands under other headings or under none; null where that is nothing. */
  readonly rest: string | null;
  /** What stands under each of the titles that the text has as a heading, of whichever level. */
  readonly under: ReadonlyMap<string, string>;
}

/** Parts a text by those of its headings that say one of the titles, case and accents aside. */
export function partedBy(titles: readonly string[], text: string | null): PartedProse {
  const lines = new Map<string | null, string[]>();
  let title: string | null = null;
  let level = 0;
  for (const line of (text ?? "").split("\n")) {
    const [, marks = "", heading] = /^(#{1,6}) (.*?)[ #]*$/.exec(line) ?? [];
    const named = heading === undefined ? undefined : titles.find((one) => fold(one) === fold(heading));
    if (named !== undefined) {
      title = named;
      level = marks.length;
      continue;
    }
    if (heading !== undefined && marks.length <= level) title = null;
    lines.set(title, [...(lines.get(title) ?? []), line]);
  }
  const textOf = (of: string | null): string => (lines.get(of) ?? []).join("\n").trim();
  return {
    rest: textOf(null) || null,
    under: new Map(titles.flatMap((one) => (textOf(one) ? [[one, textOf(one)]] : []))),
  };
}
