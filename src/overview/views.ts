import { isReviewDue } from "../decisions/decision.ts";
import type { Decision } from "../decisions/store/decisions.ts";
import type { Task } from "../decisions/store/tasks.ts";
import type { Indicator } from "../experiments/store/indicators.ts";
import { indicators } from "../experiments/views.ts";
import type { ProblemWords, Ways } from "../language/catalogue.ts";
import type { Words } from "../language/words.ts";
import { type Column, column, part, view } from "../terminal/view.ts";
import { toNamedReference, toReference } from "../values/reference.ts";
import type { Session } from "../workshops/store/sessions.ts";
import type { Waiting } from "./store/requests.ts";
import { dueOf, type Standing } from "./store/standing.ts";
import type { Trial } from "./store/trials.ts";

/** Where the year stands, for other programs: their keys do not change. */
export const standing = view<Standing>()("standing", [
  column.text("cooperative", ({ cooperative }) => cooperative),
  column.text("season", ({ season }) => season),
  column.list("phases", ({ phases }) => phases),
  column.text("lastSession", ({ last }) => last && named(last.session)),
  column.day("lastSessionOn", ({ last }) => last?.session.on_day),
  column.number("lastSessionPresent", ({ last }) => last?.session.present),
  column.number("lastSessionMembers", ({ last }) => last?.members),
  column.text("nextSession", ({ next }) => next && named(next)),
  column.day("nextSessionOn", ({ next }) => next?.on_day),
  column.text("nextSessionPlace", ({ next }) => next?.place),
  column.number("members", ({ members }) => members),
  column.number("sessionsHeld", ({ sessionsHeld }) => sessionsHeld),
  column.number("decisionsInForce", ({ decisionsInForce }) => decisionsInForce),
  column.list("undecided", ({ undecided }) => undecided),
  column.list("reviewsDue", ({ reviews, day }) =>
    reviews.filter((one) => isReviewDue(one, day)).map(({ number }) => toReference("decision", number)),
  ),
  column.number("experimentsRunning", ({ trials }) => trials.filter(isRunning).length),
  column.number("openTasks", ({ tasks }) => tasks.length),
  column.number("overdueTasks", ({ tasks, day }) => dueOf(tasks, day).late.length),
  column.number("gaps", ({ gaps }) => gaps),
]);

function named({ number, title }: Session): string | null {
  return toNamedReference("session", number, title);
}

function isRunning({ state }: Trial): boolean {
  return state === "running";
}

/** Experiments as they stand, for other programs. */
export const trials = view<Trial>()("trials", [
  column.text("reference", ({ number }) => toReference("experiment", number)),
  column.text("title", ({ title }) => title),
  column.choice("state", "experimentState", ({ state }) => state),
  column.day("startedOn", ({ started_on }) => started_on),
  column.yesNo("isWithoutCriterion", ({ startedWithoutCriterion }) => startedWithoutCriterion),
  column.day("lastLogOn", ({ lastLogOn }) => lastLogOn),
  column.number("silentFor", ({ silentFor }) => silentFor),
  column.yesNo("isSilent", ({ isSilent }) => isSilent),
  column.day("closedOn", ({ closed_on }) => closed_on),
  column.choice("criterionMet", "criterionMet", ({ criterion_met }) => criterion_met),
  column.text(
    "indicator",
    ({ indicator }) => indicator && toNamedReference("indicator", indicator.number, indicator.name),
  ),
  column.number("baseline", ({ indicator }) => indicator?.baseline),
  column.number("latest", ({ indicator }) => indicator?.latest?.value),
  column.day("latestOn", ({ indicator }) => indicator?.latest?.on_day),
  column.number("target", ({ indicator }) => indicator?.target),
  column.choice("direction", "direction", ({ indicator }) => indicator?.direction),
]);

/** What waits for the city, for other programs. */
export const requests = view<Waiting>()("requests", [
  column.text("kind", ({ kind }) => kind),
  column.text("reference", ({ reference }) => reference),
  column.text("addressedTo", ({ addressedTo }) => addressedTo),
  column.day("on", ({ on }) => on),
  column.number("age", ({ age }) => age),
]);

/** A column of a screen, which says in words, on a line or several, what no other program reads. */
function said<Item, const Key extends string>(
  key: Key,
  say: (item: Item, words: Words) => string,
): Column<Item, Key> {
  const show = (item: unknown, words: Words): string => say(item as Item, words);
  return { key, value: (item) => item as never, show, isNumber: false, isDetail: false, isProse: true };
}

/** The same in a few lines, as a person reads it. */
export const year = view<Standing>()("year", [
  said("last", ({ last, day }, words) =>
    last
      ? words.notice("last-session", {
          today: day,
          session: named(last.session) as string,
          on: last.session.on_day,
          present: last.session.present,
          members: last.members,
        })
      : words.notice("no-last-session", {}),
  ),
  said("next", ({ next, day }, words) =>
    next
      ? words.notice("next-session", {
          today: day,
          session: named(next) as string,
          on: next.on_day,
          place: next.place,
        })
      : words.notice("no-next-session", {}),
  ),
  said("toDo", ({ tasks, day }, words) => {
    const { late, soon } = dueOf(tasks, day);
    const called = ({ number, title }: Task): string =>
      `${toReference("task", number)} ${words.language.quote(title)}`;
    return words.notice("to-do", {
      late: late.map(called),
      soon: soon.map(called),
      others: tasks.length - late.length - soon.length,
    });
  }),
  said("decided", ({ decisionsInForce, undecided, reviews, day }, words) => {
    const called = ({ number, title }: Decision): string =>
      [toReference("decision", number), title === null ? "" : words.language.quote(title)].join(" ").trim();
    return words.notice("decided", {
      inForce: decisionsInForce,
      undecided,
      toReview: reviews.filter((one) => isReviewDue(one, day)).map(called),
      soon: reviews.filter((one) => !isReviewDue(one, day)).map(called),
    });
  }),
  said("missing", ({ gaps, check }, words) => words.notice("gaps-counted", { count: gaps, check })),
]);

/** What is tried, a line an experiment. */
export const trialLines = view<Trial>()("trialLines", [
  column.text("experiment", ({ number, title }) => toNamedReference("experiment", number, title)),
  column.choice("state", "experimentState", ({ state }) => state),
  said("log", ({ day, closed_on: closedOn, silentFor, lastLogOn, isSilent }, words) =>
    words.notice("log-age", {
      today: day,
      closedOn,
      days: silentFor,
      hasEntry: lastLogOn !== null,
      isSilent,
    }),
  ),
  said(
    "criterion",
    ({ day, started_on, startedWithoutCriterion, criterion, criterion_met: met, state }, words) =>
      words.notice("criterion-told", {
        today: day,
        startedOn: started_on,
        isWithout: startedWithoutCriterion ?? criterion === null,
        met: state === "closed" && met !== null ? words.choice("criterionMet", met) : null,
        isOver: state === "never-started",
      }),
  ),
]);

const course = indicators.columns.find(({ key }) => key === "course") as Column<Indicator, "course">;

/** What is counted: its course, the target and the way that is better, of which nobody makes a percentage. */
export const courses = view<Indicator>()("courses", [
  column.text("indicator", ({ number, name }) => toNamedReference("indicator", number, name)),
  course,
  said("aim", ({ target, direction }, words) =>
    words.notice("aim", { target, direction: direction && words.choice("direction", direction) }),
  ),
]);

/** What waits for the city, a line each. */
export const requestLines = view<Waiting>()("requestLines", [
  said("request", ({ reference, addressedTo }) => [reference, addressedTo].filter(Boolean).join(" ")),
  said("stands", ({ day, kind, on }, words) => words.notice("request-told", { today: day, kind, on })),
]);

/** A gap of the register in the reader's language, with the commands that mend it. */
export interface Gap extends ProblemWords {
  readonly code: string;
  readonly ways?: Ways;
}

export const gaps = view<Gap>()("gaps", [
  part(column.text("code", ({ code }) => code)),
  column.text("what", ({ what }) => what),
  column.text("remedy", ({ remedy }) => remedy),
  part(column.text("command", ({ ways }) => ways && [ways[0]].flat()[0])),
  part(column.list("commands", ({ ways }) => ways && [ways[0]].flat())),
]);
