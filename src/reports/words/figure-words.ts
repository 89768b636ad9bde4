import type { FigureName } from "../figures.ts";

/** What each figure is called, of what a language says of them all. */
export function titlesOf(
  figures: Readonly<Record<FigureName, readonly [title: string, meaning: string]>>,
): Readonly<Record<FigureName, string>> {
  return Object.fromEntries(Object.entries(figures).map(([name, [title]]) => [name, title])) as Record<
    FigureName,
    string
  >;
}

/** A value as it is typed on a line. */
export function onTheLine(text: string): string {
  return text.includes(" ") ? `"${text}"` : text;
}
