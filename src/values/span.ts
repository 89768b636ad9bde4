import { addDays, type Day } from "./day.ts";

/** The first and the last day of something; an unknown end leaves that side open. */
export interface Span {
  readonly from: Day | null;
  readonly until: Day | null;
}

/** Whether a span has a day among its own. */
export function holdsOn({ from, until }: Span, day: Day): boolean {
  return (from === null || from <= day) && (until === null || day <= until);
}

/** Whether two spans have a day in common. */
export function overlap(one: Span, other: Span): boolean {
  return startsBy(one, other.until) && startsBy(other, one.until);
}

function startsBy({ from }: Span, until: Day | null): boolean {
  return from === null || until === null || from <= until;
}

/** Whether one span begins on the day after another ends. */
export function follows(earlier: Span, later: Span): boolean {
  return earlier.until !== null && later.from !== null && addDays(earlier.until, 1) === later.from;
}

/** What is left of a span once others have their days; in order, and nothing where they have all of it. */
export function remainders(span: Span, others: readonly Span[]): Span[] {
  return others.reduce<Span[]>((rest, other) => rest.flatMap((one) => without(one, other)), [span]);
}

function without(span: Span, other: Span): Span[] {
  if (!overlap(span, other)) return [span];
  const before = other.from === null ? null : addDays(other.from, -1);
  const after = other.until === null ? null : addDays(other.until, 1);
  return [
    ...(before !== null && (span.from === null || span.from <= before)
      ? [{ from: span.from, until: before }]
      : []),
    ...(after !== null && (span.until === null || after <= span.until)
      ? [{ from: after, until: span.until }]
      : []),
  ];
}
