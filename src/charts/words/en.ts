import { english } from "../../language/english.ts";
import { type Day, partsOf } from "../../values/day.ts";
import type { ChartWords } from "./catalogue.ts";
import { spreadOf, tallyOf } from "./counts.ts";

const { count, number, numberInWords, list, day, dayRange, quote, capitalise, isSingular } = english;

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const session = { one: "session", many: "sessions" };
const member = { one: "member", many: "members" };

/** "on 16 April" where all lies in one year, else "on 16 April 2024". */
function onDays(days: readonly Day[], all: readonly Day[]): string {
  const isOneYear = new Set(all.map((one) => one.slice(0, 4))).size === 1;
  return `on ${list(days.map((one) => (isOneYear ? day(one).replace(/ \d+$/, "") : day(one))))}`;
}

/** "From 27 to 34 members were present; attendance was not recorded on 16 April". */
function whoWasThere(sessions: readonly { readonly onDay: Day; readonly present: number | null }[]): string {
  const { least, most, unrecorded, recorded } = spreadOf(sessions);
  const days = unrecorded.map(({ onDay }) => onDay);
  const all = sessions.map(({ onDay }) => onDay);
  if (least === null || most === null) {
    return sessions.length === 1 ? "attendance was not recorded" : "attendance was recorded at none of them";
  }
  const were =
    least === most
      ? `${count(most, member)} ${isSingular(most) ? "was" : "were"} present`
      : `from ${number(least)} to ${number(most)} members were present`;
  const each = least === most && recorded.length > 1 ? " each time" : "";
  if (days.length === 0) return were + each;
  const when =
    days.length <= 3
      ? onDays(days, all)
      : `at ${numberInWords(days.length)} sessions of ${number(sessions.length)}`;
  return `${were}${each}; attendance was not recorded ${when}`;
}

const decided = {
  adopted: { one: "decision was adopted", many: "decisions were adopted" },
  rejected: { one: "proposal rejected", many: "proposals rejected" },
  deferred: { one: "proposal deferred", many: "proposals deferred" },
  "none-taken": {
    one: "discussion closed without a decision",
    many: "discussions closed without a decision",
  },
  noted: { one: "item taken note of", many: "items taken note of" },
  "not-recorded": { one: "item whose outcome is not recorded", many: "items whose outcome is not recorded" },
} as const;

export const englishChartWords: ChartWords = {
  months,
  shortDay(of) {
    const { dayOfMonth, month } = partsOf(of);
    return `${dayOfMonth} ${months[month - 1]}`;
  },
  recorded: "members present",
  notRecorded: "attendance not recorded",
  planned: "still to come",
  present: "members present",
  members: "members on that day",
  outOf: (headcount) => `of ${number(headcount)}`,
  outcomes: {
    adopted: "adopted",
    rejected: "rejected",
    deferred: "deferred, or closed without a decision",
    "none-taken": "deferred, or closed without a decision",
    noted: "taken note of",
    "not-recorded": "outcome not recorded",
  },
  withoutQuestion: "Without a question",
  noDecision: "nothing was decided",
  inAll: (many) => `${number(many)} in all`,
  others: (many) => `and ${isSingular(many) ? "one more row" : `${number(many)} more rows`}, in the table`,
  timeline({ sessions, phases }) {
    const held = sessions.filter(({ isHeld }) => isHeld);
    const planned = sessions.length - held.length;
    const toCome =
      planned === 0 ? "" : `${count(planned, session)} ${isSingular(planned) ? "is" : "are"} still to come`;
    const days = held.map(({ onDay }) => onDay).sort();
    const [from, until] = [days[0], days.at(-1)];
    if (from === undefined || until === undefined) {
      const none =
        phases.length === 0
          ? "no session is recorded"
          : "the phases of the year; no session has been held yet";
      return capitalise(`${toCome || none}.`);
    }
    const when = from === until ? `on ${day(from)}` : dayRange(from, until);
    const took = `${count(held.length, session)} took place ${when}`;
    return capitalise(`${[took, whoWasThere(held), toCome].filter(Boolean).join("; ")}.`);
  },
  presence({ sessions }) {
    if (sessions.length === 0) return "No session has been held yet.";
    const isNone = sessions.every(({ present }) => present === null);
    const sentence =
      isNone && sessions.length > 1 ? "attendance was recorded at no session" : whoWasThere(sessions);
    const counts = new Set(sessions.map(({ headcount }) => headcount));
    const [only] = counts;
    const among = counts.size === 1 && !isNone ? `; the community had ${count(only ?? 0, member)}` : "";
    return capitalise(`${sentence}${among}.`);
  },
  decisions({ groups }) {
    const all = groups.flatMap(({ outcomes }) => outcomes);
    if (all.length === 0) return "No decision is recorded.";
    const of = tallyOf(all);
    const counts = (Object.keys(decided) as (keyof typeof decided)[])
      .filter((outcome) => of(outcome) > 0)
      .map((outcome) => count(of(outcome), decided[outcome]));
    const questions = groups.filter((one) => one.question !== null);
    const without = questions
      .filter(({ outcomes }) => !outcomes.includes("adopted"))
      .map((one) => one.question ?? "");
    const open =
      without.length === 0
        ? ""
        : without.length === questions.length
          ? questions.length === 1
            ? "; the question has no adopted decision"
            : "; no question has an adopted decision"
          : without.length <= 3
            ? `; ${list(without.map(quote))} ${isSingular(without.length) ? "has" : "have"} no adopted decision`
            : `; ${numberInWords(without.length)} questions of ${number(questions.length)} have no adopted decision`;
    return capitalise(`${list(counts)}${open}.`);
  },
};
