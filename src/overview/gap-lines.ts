import type { GapWords, Way } from "../language/catalogue.ts";
import type { Words } from "../language/words.ts";
import type { Problem } from "../problem.ts";
import type { StepWay } from "../terminal/output.ts";
import { groupedBy } from "../values/grouped.ts";

/** A line of `check`: a gap, or all of a kind, with the commands that mend each of them. */
export interface GapLine {
  readonly what: string;
  readonly ways: readonly StepWay[];
}

/** What is missing in the reader's language, those of one kind in one line with their number, in the order in which they are given. */
export function gapLines(gaps: readonly Problem[], words: Words): readonly GapLine[] {
  return [...groupedBy(gaps, ({ code }) => code).values()].flatMap((its) => {
    const told = its.map((gap) => words.gap(gap));
    const alike = told.flatMap((one) => (one.alike ? [one.alike] : []));
    const [[, several, together] = []] = alike;
    if (told.length === 1 || several === undefined) {
      return told.map(({ what, remedy, ways = [remedy] }) => ({ what, ways: stepWays([ways], words) }));
    }
    const named = alike.map(([reference]) => reference);
    const what = words.notice("gaps-alike", { count: told.length, several, named });
    const ways = told.map((one) => one.ways ?? ([one.remedy] as const));
    const all = together === undefined ? ways : ways.map(([, ...others]) => [[], ...others] as const);
    const first =
      together === undefined ? [] : [{ when: null, commands: [`${together} ${named.join(" ")}`] }];
    return [{ what, ways: [...first, ...stepWays(all, words)] }];
  });
}

/** The commands of several gaps: the first of each with those that do as well, then under one heading those for one and the same case. */
function stepWays(all: readonly GapWords["ways"][], words: Words): StepWay[] {
  const told = all.flatMap(([first, ...others]) => [
    { when: null, isOr: true, commands: [first].flat() },
    ...others.map((way: Way) => {
      const [when, commands] = words.language.otherwise(way);
      return { when, isOr: typeof way === "string", commands: [commands].flat() };
    }),
  ]);
  const cases = groupedBy(
    told.filter(({ isOr }) => !isOr),
    ({ when }) => when,
  );
  return [
    ...told.filter(({ isOr, commands }) => isOr && commands.length > 0),
    ...[...cases.values()].map((its) => ({
      when: its[0]?.when ?? null,
      commands: [...new Set(its.flatMap(({ commands }) => commands))],
    })),
  ];
}
