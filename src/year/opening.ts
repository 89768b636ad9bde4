import { checkSpan, type Season, titleAfter } from "../cooperative/season.ts";
import { CoopError, type Problem, problem, refuse } from "../problem.ts";
import { addDays, type Day, dayOf, partsOf } from "../values/day.ts";

/** How a season is to be called and which days it has. */
export interface YearSpan {
  readonly title: string;
  readonly from: Day;
  readonly until: Day;
}

/** What was said of it; the rest follows from the season before. */
export interface OpeningAsked {
  readonly title: string | undefined;
  readonly from: Day | undefined;
  readonly until: Day | undefined;
}

/** A season is called by its year, or by the two in which it lies. */
interface TitledYears {
  readonly title: string;
  readonly first: number;
  readonly last: number;
}

/**
 * The season that comes after another: it is called by the next year, begins on the day after that one ended (or with its own
 * year, where one is left out), and ends on the same day of its own year.
 * @throws CoopError `not-a-year`, `ends-before-start`; `year-open-already`, `seasons-overlap`, `days-of-another-year`, all at once
 */
export function openingAfter(seasons: readonly Season[], asked: OpeningAsked): YearSpan {
  const former = seasons.at(-1) as Season;
  const { title, first, last } = asked.title === undefined ? yearAfter(former) : yearsOf(asked.title);
  const next = addDays(former.ends_on, 1);
  const ownYear = dayOf(first, 1, 1) as Day;
  const from = asked.from ?? ([ownYear, next].sort().at(-1) as Day);
  const until = asked.until ?? inYear(former.ends_on, last);
  const problems: Problem[] = [];
  const same = seasons.find((season) => season.title === title);
  if (same) problems.push(problem("year-open-already", { title, from: same.starts_on, until: same.ends_on }));
  else if (from <= former.ends_on) {
    problems.push(
      problem("seasons-overlap", { title, from, former: former.title, until: former.ends_on, next }),
    );
  }
  if (problems.length > 0) throw new CoopError(problems);
  checkSpan({ from, until });
  if (partsOf(from).year > last || partsOf(until).year < first) {
    refuse("days-of-another-year", { title, from, until });
  }
  return { title, from, until };
}

/** @throws CoopError `not-a-year` for what is neither `2025` nor `2025-2026` */
function yearsOf(typed: string): TitledYears {
  const [, year = "", following] = /^\s*(\d{4})(?:\s*[-–/]\s*(\d{4}|\d{2}))?\s*$/.exec(typed) ?? [];
  const first = Number(year);
  const last = following === undefined ? first : first + 1;
  const isNext = following === undefined || Number(following) % 100 === last % 100;
  if (year === "" || !isNext || first < 1900 || first > 2199) return refuse("not-a-year", { typed });
  return { title: first === last ? year : `${first}-${last}`, first, last };
}

/** The year, or the two, after those by which a season is called. */
function yearAfter(former: Season): TitledYears {
  return yearsOf(titleAfter(former));
}

/** The same day of another year; the 28th of February for the 29th. */
export function inYear(day: Day, year: number): Day {
  const { month, dayOfMonth } = partsOf(day);
  return (dayOf(year, month, dayOfMonth) ?? dayOf(year, month, dayOfMonth - 1)) as Day;
}
