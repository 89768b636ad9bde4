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

/** What charts say in one language, and the sentence under each, which is its alternative text: the main thing in it. */
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
  timeline(shown: TimelineShown): string;
  presence(shown: PresenceShown): string;
  decisions(shown: DecisionsShown): string;
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
  measures(shown: MeasuresShown): string;
  answers(shown: AnswersShown): string;
  money(shown: MoneyShown): string;
  articulation(shown: ArticulationShown): string;
}
