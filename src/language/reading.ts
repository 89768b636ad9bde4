import type { Day, DayReading, KnownDays } from "../values/day.ts";
import { fold } from "../values/folded.ts";
import { englishMonths, englishNumbers, englishWeekdays } from "./english.ts";
import { frenchMonths, frenchNumbers, frenchWeekdays } from "./french.ts";

/** Names of months and their abbreviations, folded, to their numbers from 1. */
const months = once(() => {
  const numbers = new Map<string, number>();
  for (const names of [frenchMonths, englishMonths]) {
    for (const [index, name] of names.entries()) numbers.set(fold(name), index + 1);
  }
  for (const [index, name] of abbreviations.entries()) numbers.set(name, abbreviated[index] ?? 0);
  return numbers;
});
const abbreviations = [
  "janv",
  "fevr",
  "avr",
  "juil",
  "sept",
  "oct",
  "nov",
  "dec",
  "jan",
  "feb",
  "mar",
  "apr",
  "jun",
  "jul",
  "aug",
  "sep",
];
const abbreviated = [1, 2, 4, 7, 9, 10, 11, 12, 1, 2, 3, 4, 6, 7, 8, 9];

const relative = new Map([
  ["aujourd hui", 0],
  ["today", 0],
  ["hier", -1],
  ["yesterday", -1],
  ["avant hier", -2],
  ["demain", 1],
  ["tomorrow", 1],
]);

const weekdays = once(
  () =>
    new Map(
      [frenchWeekdays, englishWeekdays].flatMap((names) =>
        names.map((name, number) => [fold(name), number] as const),
      ),
    ),
);

const yes = new Set(["oui", "o", "yes", "y", "vrai", "true", "x", "1"]);
const no = new Set(["non", "n", "no", "faux", "false", "0"]);

/**
 * Both languages' words for days: what a person types is understood in either, whatever the interface speaks.
 * @param within the days among which one without its year is looked for
 */
export function dayReading(today: Day, within?: KnownDays): DayReading {
  return { today, months: months(), relative, weekdays: weekdays(), within };
}

/** Reads yes or no in either language; nothing if it is neither. */
export function readYesNo(text: string): boolean | undefined {
  const folded = fold(text);
  if (yes.has(folded)) return true;
  return no.has(folded) ? false : undefined;
}

/** Words for numbers from 1 to 10, to their values. */
const numbers = once(
  () =>
    new Map([
      ...[frenchNumbers, englishNumbers].flatMap((words) =>
        words.map((word, number) => [word, number] as const).slice(1),
      ),
      ["une", 1],
      ["dix", 10],
      ["ten", 10],
    ]),
);

/** The number from 1 to 10 that a folded word of either language says; nothing if it is none. */
export function readNumberWord(word: string): number | undefined {
  return numbers().get(word);
}

/** Made when first asked for: most commands read no day. */
function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
