import { refuse } from "../problem.ts";
import { fold } from "../values/folded.ts";
import { nearest } from "../values/nearest.ts";
import { type FigureName, figureNames } from "./figures.ts";
import type { FigureItem, FoundFigure } from "./figures-in.ts";

/** So many names stand in a sentence that asks which one is meant. */
const shownNames = 8;

/**
 * The figure that a text means: by its name or its title, also where more follows ("… au 31 décembre 2024"), else by a piece of
 * one that no other has.
 * @param titlesOf what a figure is called, in each language
 * @throws CoopError `which-figure` with the names, `unknown-figure` with the nearest
 */
export function figureCalled(typed: string, titlesOf: (name: FigureName) => readonly string[]): FigureName {
  const wanted = fold(typed);
  const callings = figureNames.map((name) => ({ name, texts: [name, ...titlesOf(name)] }));
  const those = (isMeant: (text: string) => boolean): FigureName[] =>
    callings.filter(({ texts }) => texts.some((text) => isMeant(fold(text)))).map(({ name }) => name);
  const [exact] = those((text) => text === wanted);
  if (exact) return exact;
  const [begun, other] = those((text) => text.includes(" ") && wanted.startsWith(`${text} `));
  if (begun && !other) return begun;
  const perhaps = wanted === "" ? [] : those((text) => ` ${text} `.includes(` ${wanted} `));
  const [only, another] = perhaps;
  if (only && !another) return only;
  if (only) return refuse("which-figure", { typed, names: perhaps.slice(0, shownNames) });
  const near = nearest(
    typed,
    callings.flatMap(({ texts }) => texts),
  );
  const names = callings.filter(({ texts }) => texts.some((text) => near.includes(text)));
  return refuse("unknown-figure", { typed, nearest: names.map(({ name }) => name) });
}

/**
 * Those of several figures of a name that a text means: all of the item of that reference, else the one by a piece of what it is called.
 * @throws CoopError `figure-of-no-item`, `figure-of-other-items` with those that there are
 */
export function figuresOf(
  name: FigureName,
  found: readonly FoundFigure[],
  typed: string,
  called: (item: FigureItem) => string,
): FoundFigure[] {
  const ofItems = found.flatMap((figure) => (figure.item ? { figure, item: figure.item } : []));
  if (found.length > 0 && ofItems.length === 0) return refuse("figure-of-no-item", { name });
  const wanted = fold(typed);
  const reference = plainReference(typed);
  const byReference = ofItems.filter(
    ({ item }) => item.reference !== null && plainReference(item.reference) === reference,
  );
  if (byReference.length > 0) return byReference.map(({ figure }) => figure);
  const byName = ofItems.filter(({ item }) => fold(called(item)).includes(wanted));
  const [one, another] = byName;
  if (one && !another) return [one.figure];
  const items = (one ? byName : ofItems).map(({ item }) => called(item));
  return refuse("figure-of-other-items", { name, typed, items: [...new Set(items)].slice(0, shownNames) });
}

/** `e1` is `E01`. */
function plainReference(text: string): string {
  return text
    .trim()
    .toUpperCase()
    .replace(/^([A-Z])0*(\d)/, "$1$2");
}

/** A value as it is printed, however it was typed: 1 200,50 € and 1200.5 are one. */
export function bareValue(shown: string): string {
  return shown
    .replace(/[^\d.,]/g, "")
    .replace(",", ".")
    .replace(/\.0*$|(\.\d*[1-9])0+$/, "$1");
}

/** Whether what was typed is a value and no name. */
export function isValue(typed: string): boolean {
  return /^\s*\d[\d\s.,]*(?:%|€|euros?)?\s*$/.test(typed);
}
