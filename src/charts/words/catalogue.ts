import type { Day } from "../../values/day.ts";
import type { DecisionsShown, OutcomeShown, PresenceShown, TimelineShown } from "../shown.ts";

/** What charts say in one language, and the sentence under each, which is its alternative text: the main thing in it. */
export interface ChartWords {
  /** The twelve months, short. */
  readonly months: readonly string[];
  /** "20 févr.". */
  shortDay(day: Day): string;
  readonly recorded: string;
  readonly notRecorded: string;
  readonly planned: string;
  readonly present: string;
  readonly members: string;
  /** "sur 38". */
  outOf(headcount: number): string;
  readonly outcomes: Readonly<Record<OutcomeShown, string>>;
  readonly withoutQuestion: string;
  readonly noDecision: string;
  inAll(count: number): string;
  /** Under a list that is longer than the picture: "et 12 autres, dans le tableau". */
  others(count: number): string;
  timeline(shown: TimelineShown): string;
  presence(shown: PresenceShown): string;
  decisions(shown: DecisionsShown): string;
}
