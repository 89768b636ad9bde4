import type { CountedNoun } from "../../language/language.ts";
import type { Day } from "../../values/day.ts";
import type {
  AnswerShown,
  AnswersShown,
  ArticulationShown,
  DecisionsShown,
  MeasureShown,
  MeasuresShown,
  MoneyShown,
  OutcomeShown,
  PresenceShown,
  RelationShown,
  TimelineShown,
} from "../shown.ts";

/** What a picture says: the main thing in it, without a full stop, which stands over it; and how it is to be read, with the rest. */
export interface Told {
  readonly title: string;
  readonly rest: string;
}

/** All that a picture says, as it is read in its place. */
export function wholeOf({ title, rest }: Told): string {
  return `${title}. ${rest}`;
}

/** What charts say in one language, and what each tells. */
export interface ChartWords {
  /** The twelve months, short. */
  readonly months: readonly string[];
  /** "20 févr.". */
  shortDay(day: Day): string;
  readonly recorded: string;
  readonly notRecorded: string;
  readonly stillToCome: string;
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
  timeline(shown: TimelineShown): Told;
  presence(shown: PresenceShown): Told;
  decisions(shown: DecisionsShown): Told;
  /** "plus, c'est mieux →". */
  better(direction: MeasureShown["direction"]): string;
  /** "visé 40 ou plus"; nothing is less than none. */
  aimed(value: string, direction: MeasureShown["direction"], target: number): string;
  readonly before: string;
  readonly beforeUnknown: string;
  readonly latest: string;
  readonly latestUnknown: string;
  readonly target: string;
  readonly targetUnknown: string;
  readonly answerNames: Readonly<Record<AnswerShown | "waiting", string>>;
  readonly recommendation: CountedNoun;
  spent(cents: number | null): string;
  planned(cents: number | null): string;
  readonly spentKey: string;
  readonly spentUnknown: string;
  readonly plannedKey: string;
  relation(kind: RelationShown, isSettled: boolean): string;
  readonly noRelation: string;
  measures(shown: MeasuresShown): Told;
  answers(shown: AnswersShown): Told;
  money(shown: MoneyShown): Told;
  articulation(shown: ArticulationShown): Told;
}
