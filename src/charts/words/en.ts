import { english } from "../../language/english.ts";
import { type Day, partsOf } from "../../values/day.ts";
import type { PhaseShown } from "../shown.ts";
import type { ChartWords, Told } from "./catalogue.ts";
import { aimsOf, answeredOf, relatedOf, spreadOf, sumsOf, tallyOf } from "./counts.ts";

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
function whoWasThere(
  sessions: readonly { readonly onDay: Day; readonly present: number | null }[],
): readonly string[] {
  const { least, most, unrecorded, recorded } = spreadOf(sessions);
  const days = [...new Set(unrecorded.map(({ onDay }) => onDay))];
  const all = sessions.map(({ onDay }) => onDay);
  if (least === null || most === null) {
    return [
      sessions.length === 1 ? "attendance was not recorded" : "attendance was recorded at none of them",
    ];
  }
  const were =
    least === most
      ? `${count(most, member)} ${isSingular(most) ? "was" : "were"} present`
      : `from ${number(least)} to ${number(most)} members were present`;
  const always = recorded.length > 1 ? " each time" : "";
  const whenRecorded =
    recorded.length > 1
      ? " each time that attendance was recorded"
      : " the only time that attendance was recorded";
  const each = least === most ? (unrecorded.length === 0 ? always : whenRecorded) : "";
  if (unrecorded.length === 0) return [were + each];
  const when =
    days.length <= 3
      ? onDays(days, all)
      : `at ${numberInWords(unrecorded.length)} sessions of ${numberInWords(sessions.length)}`;
  return [`${were}${each}`, `attendance was not recorded ${when}`];
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

const became = { one: "decision was adopted", many: "decisions were adopted" };

function allOf(number: number): string {
  return number === 2 ? "both" : `all ${numberInWords(number)}`;
}

/** How many phases stand under the line of the year, and which do not, since no day of theirs is known. */
function phasesBelow(phases: readonly PhaseShown[]): readonly string[] {
  const unplaced = phases.filter(({ startsOn, endsOn }) => startsOn === null && endsOn === null);
  const placed = phases.length - unplaced.length;
  return [
    placed === 0 ? "" : `${count(placed, { one: "phase is", many: "phases are" })} under the line`,
    unplaced.length === 0
      ? ""
      : `${isSingular(unplaced.length) ? "the phase" : "the phases"} ${list(unplaced.map(({ title }) => quote(title)))}, of which no date is recorded, ${isSingular(unplaced.length) ? "is" : "are"} not shown`,
  ];
}

/** A clause as a title, and clauses as what stands under it. */
function told(title: string, ...rest: readonly string[]): Told {
  return { title: capitalise(title), rest: capitalise(`${rest.filter(Boolean).join("; ")}.`) };
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
    const below = phasesBelow(phases);
    const days = held.map(({ onDay }) => onDay).sort();
    const [from, until] = [days[0], days.at(-1)];
    if (from === undefined || until === undefined) {
      const none = phases.length === 0 ? "no session is recorded" : "no session has been held yet";
      return told(toCome || none, "one mark for each session, on its day", ...below);
    }
    const when = from === until ? `on ${day(from)}` : dayRange(from, until);
    const took = `${count(held.length, session)} took place ${when}`;
    return told(took, ...whoWasThere(held), ...below, toCome);
  },
  presence({ sessions }) {
    const shows = "one column for each session, filled as far as members came";
    if (sessions.length === 0) return told("no session has been held yet", shows);
    const isNone = sessions.every(({ present }) => present === null);
    const [came = "", ...unrecorded] =
      isNone && sessions.length > 1 ? ["attendance was recorded at no session"] : whoWasThere(sessions);
    const counts = sessions.map(({ headcount }) => headcount);
    const [least, most] = [Math.min(...counts), Math.max(...counts)];
    const among =
      least === most
        ? `the community had ${count(most, member)}`
        : `the community had from ${number(least)} to ${number(most)} members, depending on the day`;
    return told(came, shows, among, ...unrecorded);
  },
  decisions({ groups }) {
    const all = groups.flatMap(({ outcomes }) => outcomes);
    const shows = "one row for each question, one mark for each thing decided or left undecided";
    if (all.length === 0) return told("no decision is recorded", shows);
    const of = tallyOf(all);
    const counts = (Object.keys(decided) as (keyof typeof decided)[])
      .filter((outcome) => of(outcome) > 0)
      .map((outcome) => count(of(outcome), decided[outcome]));
    const questions = groups.filter((one) => one.question !== null);
    const without = questions
      .filter(({ outcomes }) => !outcomes.includes("adopted"))
      .map((one) => one.question ?? "");
    const many = numberInWords(questions.length);
    const title =
      questions.length === 0
        ? of("adopted") === 0
          ? "no decision was adopted"
          : count(of("adopted"), became)
        : without.length === 0
          ? questions.length === 1
            ? "the question has at least one adopted decision"
            : `each of the ${many} questions has at least one adopted decision`
          : without.length === questions.length
            ? questions.length === 1
              ? "the question has no adopted decision"
              : `${questions.length === 2 ? "neither" : "none"} of the ${many} questions has an adopted decision`
            : `${numberInWords(without.length)} of ${many} questions ${isSingular(without.length) ? "has" : "have"} no adopted decision`;
    const which =
      without.length > 0 && without.length < questions.length && without.length <= 3
        ? `without an adopted decision: ${list(without.map(quote))}`
        : "";
    return told(title, `${shows}: ${list(counts)}`, which);
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
    const shows = "one line for each measure: before the trial, the target, the last measurement";
    if (indicators.length === 0) return told("nothing is measured", shows);
    if (indicators.every(({ latest }) => latest === null))
      return told("nothing has been measured yet", shows);
    if (indicators.every(({ target }) => target === null)) return told("no target is recorded", shows);
    const { reached, missed, untold, nearer, far, farther, same } = aimsOf(shown);
    const all = reached.length + missed.length;
    if (all === 0) return told("nothing tells whether the targets are reached", shows);
    const rest =
      untold === 0
        ? ""
        : `of ${isSingular(untold) ? "one other measure" : `${numberInWords(untold)} other measures`} it cannot be told`;
    const those = (names: readonly string[]): string =>
      `${isSingular(names.length) ? "that" : "those"} of ${list(names.map(quote))}`;
    const of = `${numberInWords(reached.length)} of ${numberInWords(all)} targets ${isSingular(reached.length) ? "is" : "are"} reached`;
    const title =
      all === 1
        ? `the target of ${quote(reached[0] ?? missed[0] ?? "")} is ${missed.length === 0 ? "" : "not "}reached`
        : missed.length === 0
          ? `${allOf(all)} targets are reached`
          : reached.length === 0
            ? all === 2
              ? "neither target is reached"
              : `none of the ${numberInWords(all)} targets is reached`
            : reached.length <= missed.length
              ? `${of}${reached.length <= 3 ? `, ${those(reached)}` : ""}`
              : `${of}${missed.length <= 3 ? `, but not ${those(missed)}` : ""}`;
    const moved = (names: readonly string[], one: string, many: string): string =>
      names.length === 0 || names.length > 3
        ? ""
        : `${list(names.map(quote))} ${names.length === 1 ? one : many}`;
    const more = [
      moved(nearer, "comes nearer without reaching it", "come nearer without reaching it"),
      moved(far, "stays far from what was aimed at", "stay far from what was aimed at"),
      moved(farther, "moves away from it", "move away from it"),
      moved(same, "has not changed", "have not changed"),
      rest,
    ].filter((text) => text !== "");
    return told(title, ...(more.length === 0 ? [shows] : more));
  },
  answers(shown) {
    const { given, all, answered } = answeredOf(shown);
    const shows = "one mark for each recommendation, one row for each answer";
    const inFigures = all > 9;
    if (all === 0) return told("no recommendation is recorded", shows);
    const became = {
      retained: ["is retained", "are retained"],
      partly: ["is retained in part", "are retained in part"],
      "under-way": ["is already under way", "are already under way"],
      "not-ours": ["is passed on to whom it concerns", "are passed on to whom they concern"],
      "under-study": ["is under study", "are under study"],
      "not-retained": ["is not retained", "are not retained"],
      waiting: ["waits for an answer", "wait for an answer"],
    } as const;
    const parts = given.map(
      (one) =>
        `${inFigures ? number(one.count) : numberInWords(one.count)} ${became[one.answer ?? "waiting"][isSingular(one.count) ? 0 : 1]}`,
    );
    const title =
      all === 1
        ? `the only recommendation ${answered === all ? "has an answer" : "waits for an answer"}`
        : answered === all
          ? `${allOf(all)} recommendations have an answer`
          : answered === 0
            ? `${all === 2 ? "neither" : "none"} of the ${numberInWords(all)} recommendations has an answer yet`
            : inFigures
              ? `of ${number(all)} recommendations, ${isSingular(answered) ? "only one has" : `${number(answered)} have`} an answer`
              : `${numberInWords(answered)} of ${numberInWords(all)} recommendations ${isSingular(answered) ? "has" : "have"} an answer`;
    return told(title, answered === 0 ? shows : `${shows}: ${list(parts)}`);
  },
  money(shown) {
    const shows = "one bar for each experiment: what was spent, within what was planned";
    if (shown.experiments.length === 0) return told("no experiment is recorded", shows);
    const { spent, planned, beyond } = sumsOf(shown);
    if (spent.cents === null && planned.cents === null) {
      return told("neither what was planned nor what was spent is recorded", shows);
    }
    const spending =
      spent.cents === null
        ? "no spending is recorded"
        : spent.cents === 0 && spent.unknown.length === 0
          ? "nothing was spent"
          : spent.unknown.length > 0
            ? `${money(spent.cents)} of spending is recorded`
            : `${money(spent.cents)} was spent`;
    const isWhole = spent.unknown.length === 0 && planned.unknown.length === 0;
    const plan =
      planned.cents === null
        ? "what was planned is recorded nowhere"
        : planned.unknown.length > 0
          ? `${money(planned.cents)} is recorded as planned`
          : `${money(planned.cents)} ${isWhole ? "planned" : "was planned"}`;
    const of = (titles: readonly string[]): string =>
      titles.length <= 3
        ? `for ${list(titles.map(quote))}`
        : `for ${numberInWords(titles.length)} experiments of ${numberInWords(shown.experiments.length)}`;
    const over =
      beyond.length > 0
        ? `more was spent than planned ${of(beyond)}`
        : isWhole
          ? "nowhere was more spent than planned"
          : "";
    const title = isWhole ? `${spending}, of ${plan}` : spending;
    return told(
      title,
      shows,
      isWhole ? "" : plan,
      over,
      spent.cents !== null && spent.unknown.length > 0 ? `spending is not recorded ${of(spent.unknown)}` : "",
      planned.cents !== null && planned.unknown.length > 0
        ? `what was planned is not recorded ${of(planned.unknown)}`
        : "",
    );
  },
  articulation(shown) {
    const { experiments, services, overlaps, unsettled, alone } = relatedOf(shown);
    const shows = "one line for each relation, with its kind in words";
    if (experiments === 0) return told("no relation with what exists already is recorded", shows);
    const related = `${count(experiments, { one: "experiment is related", many: "experiments are related" })} to ${count(services, { one: "service or action that existed already", many: "services or actions that existed already" })}`;
    const open =
      overlaps === 0
        ? ""
        : unsettled === 0
          ? isSingular(overlaps)
            ? "the overlap is settled"
            : `${allOf(overlaps)} overlaps are settled`
          : count(unsettled, {
              one: "overlap is still to be settled",
              many: "overlaps are still to be settled",
            });
    const none =
      alone.length === 0
        ? ""
        : `no relation is recorded for ${alone.length <= 3 ? list(alone.map(quote)) : `${numberInWords(alone.length)} others`}`;
    return told(related, shows, open, none);
  },
};
