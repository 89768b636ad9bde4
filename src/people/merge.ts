import { addDays } from "../values/day.ts";
import { overlap, type Span } from "./membership.ts";

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

/** Whether one span begins on the day after another ends. */
export function follows(earlier: Span, later: Span): boolean {
  return earlier.until !== null && later.from !== null && addDays(earlier.until, 1) === later.from;
}

/** The values of one, and where it does not know, those of the other. */
export function filled<Known extends object>(known: Known, other: Known): Known {
  const entries = Object.entries(known).map(([key, value]) => [key, value ?? other[key as keyof Known]]);
  return Object.fromEntries(entries) as Known;
}
