import { english } from "../../language/english.ts";
import type { CountedNoun } from "../../language/language.ts";
import { type Day, partsOf } from "../../values/day.ts";
import type { OutcomeShown } from "../shown.ts";
import type { ChartWords } from "./catalogue.ts";
import { aimsOf, relatedOf, spreadOf, sumsOf, tallyOf } from "./counts.ts";

const { count, number, numberInWords, list, day, dayRange, quote, capitalise, isSingular, money } = english;

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
      : `at ${numberInWords(days.length)} sessions of ${numberInWords(sessions.length)}`;
  return `${were}${each}; attendance was not recorded ${when}`;
}

const decided = {
  adopted: { one: "decision adopted", many: "decisions adopted" },
  rejected: { one: "proposal rejected", many: "proposals rejected" },
  deferred: { one: "proposal deferred", many: "proposals deferred" },
  "none-taken": {
    one: "discussion closed without a decision",
    many: "discussions closed without a decision",
  },
  noted: { one: "item taken note of", many: "items taken note of" },
  "not-recorded": { one: "item whose outcome is not recorded", many: "items whose outcome is not recorded" },
} as const;

/** The same as a sentence, which the others then go on. */
const became: Partial<Record<OutcomeShown, CountedNoun>> = {
  adopted: { one: "decision was adopted", many: "decisions were adopted" },
  rejected: { one: "proposal was rejected", many: "proposals were rejected" },
  deferred: { one: "proposal was deferred", many: "proposals were deferred" },
  "none-taken": {
    one: "discussion was closed without a decision",
    many: "discussions were closed without a decision",
  },
};

function allOf(number: number): string {
  return number === 2 ? "both" : `all ${numberInWords(number)}`;
}

export const englishChartWords: ChartWords = {
  months,
  shortDay(of) {
    const { dayOfMonth, month } = partsOf(of);
    return `${dayOfMonth} ${months[month - 1]}`;
  },
  recorded: "members present",
  notRecorded: "attendance not recorded",
  stillToCome: "still to come",
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
    const other = held.length === 0 ? session : { one: "other", many: "others" };
    const toCome =
      planned === 0 ? "" : `${count(planned, other)} ${isSingular(planned) ? "is" : "are"} still to come`;
    const days = held.map(({ onDay }) => onDay).sort();
    const [from, until] = [days[0], days.at(-1)];
    if (from === undefined || until === undefined) {
      const none =
        phases.length === 0
          ? "no session is recorded"
          : "the phases of the year are set; no session has been held yet";
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
      .map((outcome, place) => count(of(outcome), (place === 0 && became[outcome]) || decided[outcome]));
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
            : `; ${numberInWords(without.length)} questions of ${numberInWords(questions.length)} have no adopted decision`;
    return capitalise(`${list(counts)}${open}.`);
  },
  better: (direction) =>
    direction === null
      ? "which way is better: not recorded"
      : { up: "more is better →", down: "← less is better" }[direction],
  aimed: (value, direction, target) =>
    `target: ${value}${direction === "up" ? " or more" : direction === "down" && target > 0 ? " or less" : ""}`,
  before: "before",
  beforeUnknown: "nothing was measured before",
  latest: "last measurement",
  latestUnknown: "not measured yet",
  target: "target",
  targetUnknown: "no target is recorded",
  answerNames: {
    retained: "Retained",
    partly: "Retained in part",
    "under-way": "Already under way",
    "not-ours": "Passed on to whom it concerns",
    "under-study": "Under study",
    "not-retained": "Not retained",
    waiting: "Without an answer so far",
  },
  recommendation: { one: "recommendation", many: "recommendations" },
  spent: (cents) => (cents === null ? "spending not recorded" : `${money(cents)} spent`),
  planned: (cents) => (cents === null ? "plan not recorded" : `${money(cents)} planned`),
  spentKey: "spent",
  spentUnknown: "spending not recorded",
  plannedKey: "planned",
  relation: (kind, isSettled) =>
    ({
      complements: "complements",
      "takes-over-from": "takes over from",
      "refers-to": "refers to",
      overlaps: isSettled ? "overlaps, settled" : "overlaps, unsettled",
    })[kind],
  noRelation: "no relation recorded",
  measures(shown) {
    const { indicators } = shown;
    if (indicators.length === 0) return "Nothing is measured.";
    if (indicators.every(({ latest }) => latest === null)) return "Nothing has been measured yet.";
    if (indicators.every(({ target }) => target === null)) {
      return "No target is recorded: what was measured is all that is shown.";
    }
    const { reached, missed, untold } = aimsOf(shown);
    const all = reached.length + missed.length;
    const rest =
      untold === 0
        ? ""
        : `; of ${isSingular(untold) ? "one other measure" : `${numberInWords(untold)} other measures`} it cannot be told`;
    if (all === 0) return "Nothing tells whether the targets are reached.";
    const those = (names: readonly string[]): string =>
      `${isSingular(names.length) ? "that" : "those"} of ${list(names.map(quote))}`;
    const of = `${capitalise(numberInWords(reached.length))} of ${numberInWords(all)} targets ${isSingular(reached.length) ? "is" : "are"} reached`;
    const sentence =
      all === 1
        ? `The target of ${quote(reached[0] ?? missed[0] ?? "")} is ${missed.length === 0 ? "" : "not "}reached`
        : missed.length === 0
          ? `${capitalise(allOf(all))} targets are reached`
          : reached.length === 0
            ? all === 2
              ? "Neither target is reached"
              : `None of the ${numberInWords(all)} targets is reached`
            : reached.length <= missed.length
              ? `${of}${reached.length <= 3 ? `, ${those(reached)}` : ""}`
              : `${of}${missed.length <= 3 ? `, but not ${those(missed)}` : ""}`;
    return `${sentence}${rest}.`;
  },
  answers({ answers }) {
    const told = answers.filter((one) => one.count > 0);
    const all = told.reduce((sum, one) => sum + one.count, 0);
    if (all === 0) return "No recommendation was made.";
    const became = {
      retained: ["is retained", "are retained"],
      partly: ["is retained in part", "are retained in part"],
      "under-way": ["is under way already", "are under way already"],
      "not-ours": ["is passed on to whom it concerns", "are passed on to whom they concern"],
      "under-study": ["is under study", "are under study"],
      "not-retained": ["is not retained", "are not retained"],
      waiting: ["waits for an answer", "wait for an answer"],
    } as const;
    const say = (one: (typeof told)[number]): string =>
      became[one.answer ?? "waiting"][isSingular(one.count) ? 0 : 1];
    const [first, second] = told;
    if (first && !second) {
      return all === 1
        ? `The only recommendation ${say(first)}.`
        : `${capitalise(allOf(all))} recommendations ${say(first)}.`;
    }
    const parts = told.map((one) => `${numberInWords(one.count)} ${say(one)}`);
    return `Of ${count(all, englishChartWords.recommendation)}, ${list(parts)}.`;
  },
  money(shown) {
    if (shown.experiments.length === 0) return "No experiment is recorded.";
    const { spent, planned } = sumsOf(shown);
    if (spent.cents === null && planned.cents === null)
      return "Neither what was planned nor what was spent is recorded.";
    const spending =
      spent.cents === null
        ? "no spending is recorded"
        : spent.cents === 0
          ? "nothing was spent"
          : `${money(spent.cents)} was spent`;
    const isWhole = spent.unknown.length === 0 && planned.unknown.length === 0;
    const plan =
      planned.cents === null
        ? "what was planned is recorded nowhere"
        : `${money(planned.cents)} ${isWhole ? "planned" : "was planned"}`;
    const of = (titles: readonly string[]): string =>
      titles.length <= 3
        ? `for ${list(titles.map(quote))}`
        : `for ${numberInWords(titles.length)} experiments of ${numberInWords(shown.experiments.length)}`;
    const unknown = [
      spent.cents !== null && spent.unknown.length > 0 ? `spending is not recorded ${of(spent.unknown)}` : "",
      planned.cents !== null && planned.unknown.length > 0
        ? `what was planned is not recorded ${of(planned.unknown)}`
        : "",
    ].filter(Boolean);
    const sentence = isWhole ? [`${spending}, of ${plan}`] : [spending, plan];
    return capitalise(`${[...sentence, ...unknown].join("; ")}.`);
  },
  articulation(shown) {
    const { experiments, services, overlaps, unsettled, alone } = relatedOf(shown);
    if (experiments === 0) return "No relation with what exists already is recorded.";
    const related = `${count(experiments, { one: "experiment is related", many: "experiments are related" })} to ${count(services, { one: "service or action that existed already", many: "services or actions that existed already" })}`;
    const open =
      overlaps === 0
        ? []
        : unsettled === 0
          ? [isSingular(overlaps) ? "the overlap is settled" : `${allOf(overlaps)} overlaps are settled`]
          : [
              count(unsettled, {
                one: "overlap is still to be settled",
                many: "overlaps are still to be settled",
              }),
            ];
    const none =
      alone.length === 0
        ? []
        : [
            `no relation is recorded for ${alone.length <= 3 ? list(alone.map(quote)) : `${numberInWords(alone.length)} others`}`,
          ];
    return capitalise(`${[related, ...open, ...none].join("; ")}.`);
  },
};
