import { type English, english } from "../../language/english.ts";
import { type Day, daysBetween } from "../../values/day.ts";
import type { OverviewCatalogue } from "./catalogue.ts";

const { list, some, figure, day, fromNow } = english;

/** So many references or titles are named in a line of a screen. */
const mostNamed = 6;
/** So many with their titles. */
const mostTitles = 4;

/** A day, without its year where that is the one of the day that is spoken of. */
function near(on: Day, today: Day, style: "full" | "long" = "long"): string {
  return on.slice(0, 4) === today.slice(0, 4) ? day(on, style).replace(/ \d{4}$/, "") : day(on, style);
}

/** How far it is from there. */
function away(on: Day, today: Day): string {
  return fromNow(daysBetween(today, on));
}

const words: English<OverviewCatalogue> = {
  verbs: {
    status: {
      about: "where the year stands: phase, next session, what is to be done, key figures",
      example: "coop status",
      options: { asOf: "as the year stood on that day" },
    },
    check: {
      about: "what is missing from the register before the report, with the command that mends it",
      example: "coop check",
      options: { asOf: "as the year stood on that day", strict: "end with an error if anything is missing" },
    },
    demo: {
      about: "plays a fictional season in a folder, and writes its report",
      example: "coop demo trial",
      arguments: { folder: ["folder", "folder to write it in; else demo"] },
    },
  },
  columns: { reference: "ref.", state: "state", indicator: "indicator" },
  views: {
    standing: {
      cooperative: "cooperative",
      season: "season",
      phases: "phase",
      lastSession: "last session",
      lastSessionOn: "held on",
      lastSessionPresent: "people present",
      lastSessionMembers: "members on that day",
      nextSession: "next session",
      nextSessionOn: "planned for",
      nextSessionPlace: "place",
      members: "members",
      sessionsHeld: "sessions held",
      decisionsInForce: "decisions in force",
      reviewsDue: "decisions to review",
      undecided: "questions without a decision",
      experimentsRunning: "experiments running",
      openTasks: "things to do",
      overdueTasks: "of which overdue",
      gaps: "gaps (coop check)",
    },
    trials: {
      title: "title",
      startedOn: "started on",
      isWithoutCriterion: "started without a criterion",
      lastLogOn: "log kept on",
      silentFor: "days since",
      isSilent: "log is silent",
      closedOn: "closed on",
      criterionMet: "criterion met",
      baseline: "before",
      latest: "latest",
      latestOn: "measured on",
      target: "target",
      direction: "wanted direction",
    },
    requests: { kind: "kind", addressedTo: "addressed to", on: "day", age: "days since" },
    year: { last: "last time", next: "next time", toDo: "to do", decided: "decisions", missing: "missing" },
    trialLines: { experiment: "experiments", log: "log", criterion: "criterion" },
    courses: { indicator: "what is counted", course: "measured", aim: "aimed at" },
    requestLines: { request: "requests", stands: "where it stands" },
    gaps: {
      code: "code",
      what: "what is missing",
      remedy: "how to mend it",
      command: "command to type",
      commands: "commands to type, for each",
    },
  },
  titles: {
    standing: "where the year stands",
    trials: "experiments",
    requests: "what waits for the city",
    year: "where the year stands",
    trialLines: "experiments",
    courses: "what is counted",
    requestLines: "requests",
    gaps: "what is missing",
  },
  problems: {
    "something-missing": ({ count }) => ({
      what: `The register has ${english.figure(count, { one: "gap", many: "gaps" })}.`,
      remedy: "The list above says how to mend it.",
    }),
    "folder-taken": () => ({
      what: "This folder holds files already; nothing was changed.",
      remedy: "Choose an empty or a new folder: coop demo trial.",
    }),
    "script-stopped": () => ({
      what: "The season stops at this line, for the reason said just before.",
      remedy: "Mend the line, empty the folder, then start again.",
    }),
  },
  notices: {
    "year-named": ({ cooperative, season, phases }) =>
      [cooperative, `season ${season}`, ...(phases.length > 0 ? [list(phases)] : [])].join(" · "),
    "before-the-season": ({ season, on }) =>
      `On that day the season ${season} has not begun yet: it opens on ${day(on)}. Here is what was planned already.`,
    "last-session": ({ today, session, on, present, members }) =>
      `${session}, ${near(on, today, "full")}: ${present === null ? "the attendance is not recorded" : `${present} of ${members} came`}`,
    "no-last-session": () => "nothing yet",
    "next-session": ({ today, session, on, place }) =>
      `${[session, near(on, today, "full"), place].filter(Boolean).join(", ")} (${away(on, today)})`,
    "no-next-session": () => "nothing is planned",
    "to-do": ({ late, soon, others }) => {
      const said = [
        late.length > 0 ? `overdue: ${some(late, mostTitles)}` : "",
        soon.length > 0 ? `within a fortnight: ${some(soon, mostTitles)}` : "",
        others > 0
          ? `${figure(others, late.length + soon.length > 0 ? { one: "other", many: "others" } : { one: "task", many: "tasks" })} later`
          : "",
      ].filter(Boolean);
      return said.length > 0 ? said.join("\n") : "nothing";
    },
    decided: ({ inForce, undecided, toReview, soon }) =>
      [
        `${inForce === 0 ? "none" : english.number(inForce)} in force${undecided.length > 0 ? `; none yet on: ${some(undecided, mostNamed)}` : ""}`,
        ...(toReview.length > 0 ? [`to review: ${some(toReview, mostTitles)}`] : []),
        ...(soon.length > 0 ? [`to review within a fortnight: ${some(soon, mostTitles)}`] : []),
      ].join("\n"),
    "gaps-counted": ({ count, check }) =>
      count === 0
        ? `nothing (${check})`
        : `${figure(count, { one: "thing", many: "things" })} before the report (${check})`,
    "log-age": ({ today, closedOn, days, hasEntry, isSilent }) => {
      if (closedOn !== null) return `on ${near(closedOn, today)}`;
      if (days === null) return "—";
      const age = hasEntry ? fromNow(-days) : `nothing, started ${fromNow(-days)}`;
      return isSilent ? `${age} !` : age;
    },
    "criterion-told": ({ today, startedOn, isWithout, met, isOver }) => {
      if (isOver) return "—";
      if (met !== null) return `met: ${met}`;
      if (isWithout) return startedOn === null ? "not written yet" : "none before starting";
      return startedOn === null ? "written" : `written before ${near(startedOn, today)}`;
    },
    aim: ({ target, direction }) =>
      [target === null ? "" : english.number(target), direction ?? ""].filter(Boolean).join(", ") || "—",
    "request-told": ({ today, kind, on }) => {
      if (kind === "unanswered") return `sent ${away(on, today)}, no answer`;
      const until = `${near(on, today)}, ${away(on, today)}${on < today ? " !" : ""}`;
      return `${kind === "promised" ? "promised by" : "under study until"} ${until}`;
    },
    "gaps-alike": ({ count, several, named }) =>
      `${english.number(count)} ${several}: ${english.some(named)}.`,
    "nothing-missing": () => "Nothing is missing from the register.",
    "demo-made": ({ bilan }) => `The season is in the register. Its report: ${bilan}`,
    "demo-next": ({ folder }) =>
      `To try next, in the folder ${folder}:\n  coop status --as-of 2024-06-15\n  coop session show S03\n  coop check`,
  },
};
export default words;
