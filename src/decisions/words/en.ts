import { english } from "../../language/english.ts";
import { toReference } from "../../values/reference.ts";
import type { FrozenField } from "../decision.ts";
import type { Contradiction } from "../tally.ts";
import type { DecisionsCatalogue } from "./catalogue.ts";

const { quote, list, figure, day, capitalise } = english;

const session = (number: number): string => toReference("session", number);
const decision = (number: number): string => toReference("decision", number);
const task = (number: number): string => toReference("task", number);
const voices = (number: number): string => figure(number, { one: "voice", many: "voices" });

const which: readonly [string, string] = ["decision", "reference or part of the title"];
const whichTask: readonly [string, string] = ["task", "reference or part of the title"];
const frozen: Readonly<Record<FrozenField, string>> = {
  title: "the title",
  statement: "the statement",
  outcome: "the outcome",
};

/** "17 voices counted, but 13 voices present and 2 proxies, 15 in all". */
function arithmetic({ counted, present, proxies }: Contradiction): string {
  const there = `${voices(counted)} counted, but ${voices(present)} present`;
  if (proxies === 0) return `${there} and no proxy recorded`;
  return `${there} and ${figure(proxies, { one: "proxy", many: "proxies" })}, ${present + proxies} in all`;
}

function waysOut({ sessionNumber, neededProxies, notRecorded }: Contradiction, correction: string): string {
  const reference = session(sessionNumber);
  const unknown = figure(notRecorded, { one: "person", many: "people" });
  const presence =
    notRecorded > 0
      ? ` If members are missing from the sheet (the attendance of ${unknown} is not recorded): coop session attendance ${reference} --present <numbers>.`
      : "";
  return `If further proxies had been given, record their number: coop session attendance ${reference} --proxies ${neededProxies}.${presence} ${correction}`;
}

const words: DecisionsCatalogue = {
  nouns: {
    decision: { spoken: ["decision"], about: "what was decided, how and by whom" },
    task: { spoken: ["task", "to-do"], about: "what is to be done, by whom and by when" },
  },
  choices: {
    objectionState: {
      lifted: "lifted",
      integrated: "integrated",
      maintained: "maintained",
      "not-retained": "not retained",
    },
    outcome: {
      adopted: "adopted",
      rejected: "rejected",
      deferred: "deferred",
      "none-taken": ["no decision taken", "no decision", "none taken"],
      noted: ["noted", "takes note"],
      "not-recorded": ["outcome not recorded", "not recorded"],
    },
    method: {
      consent: "consent",
      consensus: "consensus",
      vote: ["vote", "show of hands", "ballot"],
      graded: ["graded agreement", "graded"],
      advice: "advice",
    },
    decidedBy: {
      community: ["the community", "community"],
      group: ["a group", "group"],
      steering: ["the steering committee", "steering committee", "steering"],
      elected: ["the elected members", "elected members", "elected"],
      council: ["the city council", "city council", "council"],
    },
    decisionScope: {
      binding: ["binds the community", "binding"],
      proposed: ["proposed to the city", "proposed"],
    },
    taskState: { open: ["to do", "open"], done: "done", dropped: "dropped" },
  },
  verbs: {
    "decision add": {
      spoken: "add",
      about: "records a decision, or that none was taken",
      example:
        'coop decision add "Two facilitators, in turn" --session S02 --question governance --method consent --outcome adopted\ncoop decision add "Prices 2024" --session S03 --method vote --outcome adopted --for 15 --against 2',
      arguments: { title: ["title", "short title"] },
      options: {
        session: "session at which it was taken",
        on: "day; else that of the session",
        question: "question that it answers",
        statement: "statement: what is decided, in full",
        method: "how it was decided",
        outcome: "outcome",
        outcomeSentence: "sentence that tells the outcome and its shades",
        unanimous: "unanimous, with or without figures",
        for: "voices for",
        against: "voices against",
        abstain: "abstentions",
        notTakingPart: "voices that did not take part in the vote",
        consulted: "voices consulted between two sessions, by e-mail for instance",
        decidedBy: "who decided",
        decidedByWords: "who decided, in a word or two",
        scope: "scope",
        deliberation: "number of the council's deliberation",
        reasons: "reasons",
        review: "day on which to look at it again",
        until: "last day on which it is in force",
        replaces: "decision whose place it takes",
      },
    },
    "decision list": {
      spoken: "list",
      about: "lists the decisions",
      example: "coop decision list --in-force",
      arguments: {},
      options: {
        session: "those of this session",
        question: "those that answer this question",
        inForce: "those that are in force today",
      },
    },
    "decision show": {
      spoken: "show",
      about: "shows a decision and what is to be done for it",
      example: "coop decision show D04",
      arguments: { decision: which },
      options: {},
    },
    "decision edit": {
      spoken: "edit",
      about:
        'corrects a decision; an empty value ("") makes it unknown; the statement of an adopted decision no longer changes',
      example: "coop decision edit D04 --review 2024-10-15",
      arguments: { decision: which },
      options: {
        title: "title",
        session: "session at which it was taken",
        on: "day",
        question: "question that it answers",
        statement: "statement",
        method: "how it was decided",
        outcome: "outcome",
        outcomeSentence: "sentence that tells the outcome and its shades",
        unanimous: "unanimous: yes or no",
        for: "voices for",
        against: "voices against",
        abstain: "abstentions",
        notTakingPart: "voices that did not take part in the vote",
        consulted: "voices consulted between two sessions",
        decidedBy: "who decided",
        decidedByWords: "who decided, in a word or two",
        scope: "scope",
        deliberation: "number of the council's deliberation",
        reasons: "reasons",
        review: "day on which to look at it again",
        until: "last day on which it is in force",
        replaces: "decision whose place it takes; empty: it replaces none",
      },
    },
    "task add": {
      spoken: "add",
      about: "notes what is to be done",
      example: 'coop task add "Book the hall" --owner P19 --due 2024-04-30 --session S04',
      arguments: { title: ["title", "what is to be done"] },
      options: {
        owner: "person or organisation that takes it in hand",
        due: "by which day",
        session: "session at which it was agreed",
        decision: "decision that it follows from",
      },
    },
    "task list": {
      spoken: "list",
      about: "lists what is to be done and what is done",
      example: "coop task list --open",
      arguments: {},
      options: { open: "only what is still to be done" },
    },
    "task show": {
      spoken: "show",
      about: "shows a task",
      example: "coop task show T05",
      arguments: { task: whichTask },
      options: {},
    },
    "task edit": {
      spoken: "edit",
      about: 'corrects a task; an empty value ("") makes it unknown',
      example: 'coop task edit T05 --owner "The Shared Tables" --due 2024-05-15',
      arguments: { task: whichTask },
      options: {
        title: "what is to be done",
        owner: "person or organisation that takes it in hand",
        due: "by which day",
        session: "session at which it was agreed",
        decision: "decision that it follows from",
        done: "day on which it was done",
        dropped: "day on which it was dropped",
      },
    },
    "task done": {
      spoken: "done",
      about: "notes that a task is done",
      example: "coop task done T05 --on 2024-04-22",
      arguments: { task: whichTask },
      options: { on: "day; else today" },
    },
  },
  views: {
    heldObjections: {
      decision: "decision",
      text: "objection",
      state: "state",
      reason: "because",
      settledOn: "settled on",
    },
    decisions: {
      reference: "ref.",
      takenOn: "date",
      title: "title",
      statement: "statement",
      question: "question",
      session: "session",
      method: "method",
      outcome: "outcome",
      tally: "tally",
      isUnanimous: "unanimous",
      votesFor: "for",
      votesAgainst: "against",
      votesAbstain: "abstentions",
      votesNotTakingPart: "not taking part",
      consultedVoices: "voices consulted",
      outcomeSentence: "outcome in words",
      reasons: "reasons",
      decidedBy: "decided by",
      decidedByWords: "who, in words",
      scope: "scope",
      deliberation: "deliberation no.",
      reviewOn: "review on",
      inForceUntil: "in force until",
      replaces: "replaces",
      replacedBy: "replaced by",
      replacedOn: "replaced on",
    },
    tasks: {
      reference: "ref.",
      title: "to do",
      owner: "by",
      dueOn: "due",
      state: "state",
      doneOn: "done on",
      droppedOn: "dropped on",
      session: "session",
      decision: "decision",
    },
  },
  titles: { decisions: "decisions", tasks: "to do", heldObjections: "objections" },
  problems: {
    "decision-undated": () => ({
      what: "This decision says neither where nor when it was taken.",
      remedy:
        "Name the session (--session S02), the day (--on 2024-03-19), or the number of voices consulted between two sessions (--consulted 35).",
    }),
    "consulted-at-session": () => ({
      what: "A decision is taken at a session, or by consulting between two: not both.",
      remedy: "Keep --session or --consulted, and leave the other out.",
    }),
    "unanimous-with-against": ({ against }) => ({
      what: `A unanimous decision has no voice against, but there ${against === 1 ? "is" : "are"} ${against}.`,
      remedy: "Leave --unanimous out, or correct --against.",
    }),
    "too-many-votes": (contradiction) => ({
      what: `${arithmetic(contradiction)}.`,
      remedy: waysOut(contradiction, "Else correct the tally."),
    }),
    "too-many-answers": ({ counted, consulted }) => ({
      what: `${voices(counted)} counted, but ${voices(consulted)} consulted.`,
      remedy: "Correct the tally, or the number of voices consulted: --consulted.",
    }),
    "decision-frozen": ({ number, fields }) => ({
      what: `${capitalise(list(fields.map((field) => frozen[field])))} of ${decision(number)} no longer ${fields.length > 1 ? "change" : "changes"}: this decision is adopted.`,
      remedy: `If the community decided otherwise since, record the new decision: coop decision add "Title" --session <session> --outcome adopted --replaces ${decision(number)}. If it was typed wrongly, take the entry back: coop history, then coop undo.`,
    }),
    "replaces-itself": ({ number, by }) => ({
      what:
        number === by
          ? `${decision(number)} cannot replace itself.`
          : `${decision(by)} cannot replace ${decision(number)}, which took its place.`,
      remedy: "Name an older decision: coop decision list.",
    }),
    "replaced-already": ({ number, by }) => ({
      what: `${decision(number)} is already replaced by ${decision(by)}.`,
      remedy: `If the new decision takes the place of ${decision(by)}: --replaces ${decision(by)}.`,
    }),
    "replacement-not-adopted": ({ number }) => ({
      what: `Only an adopted decision can replace another: ${decision(number)} stays as it is.`,
      remedy: "Leave --replaces out, or correct the outcome: --outcome adopted.",
    }),
    "replacement-undated": ({ number }) => ({
      what: `A decision without a date cannot replace ${decision(number)}: nobody would know since when.`,
      remedy: "Add the day: --on 2024-03-19.",
    }),
    "replaces-younger": ({ number, takenOn, on }) => ({
      what: `${decision(number)}, taken on ${day(takenOn)}, cannot be replaced by a decision of ${day(on)}, which came before it.`,
      remedy: "Correct one of the two dates: --on, or coop decision edit --on.",
    }),
    "task-done-already": ({ number, on }) => ({
      what: `${task(number)} is done already, since ${day(on)}.`,
      remedy: `To correct that day: coop task done ${task(number)} --on <date>.`,
    }),
    "task-done-and-dropped": ({ number, doneOn, droppedOn }) => ({
      what: `${task(number)} cannot be both done (on ${day(doneOn)}) and dropped (on ${day(droppedOn)}).`,
      remedy: `Empty one of the two dates: coop task edit ${task(number)} --dropped "", or --done "".`,
    }),
    "outcome-not-recorded": ({ references }) => ({
      what: `The outcome of ${figure(references.length, { one: "decision", many: "decisions" })} is not recorded: ${list(references)}.`,
      remedy: "If it is known: coop decision edit <decision> --outcome <outcome>",
    }),
    "decision-untitled": ({ references }) => ({
      what: `${figure(references.length, { one: "decision is", many: "decisions are" })} untitled: ${list(references)}.`,
      remedy: 'coop decision edit <decision> --title "…"',
    }),
    "deliberation-missing": ({ references }) => ({
      what: `${figure(references.length, { one: "decision has", many: "decisions have" })} no deliberation number: ${list(references)}.`,
      remedy: "coop decision edit <decision> --deliberation <number>",
    }),
    "deliberation-of-another-year": ({ references }) => ({
      what: `${figure(references.length, { one: "decision bears a deliberation number", many: "decisions bear a deliberation number" })} of another year than their date: ${list(references)}.`,
      remedy: "coop decision edit <decision> --deliberation <number>",
    }),
    "tally-unchecked": ({ references }) => ({
      what: `${figure(references.length, { one: "tally", many: "tallies" })} cannot be checked, as no attendance is recorded: ${list(references)}.`,
      remedy: "coop session attendance <session> --present <numbers>",
    }),
    "tally-contradicted": ({ number, ...contradiction }) => ({
      what: `The tally of ${decision(number)} no longer agrees with the attendance of ${session(contradiction.sessionNumber)}: ${arithmetic(contradiction)}.`,
      remedy: waysOut(
        contradiction,
        `Else correct the tally: coop decision edit ${decision(number)} --for <voices>.`,
      ),
    }),
    "decision-on-another-day": ({ number, takenOn, sessionNumber, on }) => ({
      what: `${decision(number)} is dated ${day(takenOn)}, but ${session(sessionNumber)}, at which it was taken, is of ${day(on)}.`,
      remedy: `coop decision edit ${decision(number)} --on ${on}`,
    }),
    "review-due": ({ number, title, on }) => ({
      what: `${decision(number)}${title ? ` ${quote(title)}` : ""} was to be reviewed on ${day(on)}.`,
      remedy: `If it is replaced: coop decision add … --replaces ${decision(number)}; if it stays, give the next date: coop decision edit ${decision(number)} --review <date>`,
    }),
    "questions-undecided": ({ titles }) => ({
      what: `${figure(titles.length, { one: "question has", many: "questions have" })} no decision in force: ${list(titles)}.`,
      remedy:
        "coop decision add … --question <question>, or, if it is no longer worked on: coop question edit <question> --state closed",
    }),
    "task-overdue": ({ number, title, due }) => ({
      what: `${task(number)} ${quote(title)} was to be done by ${day(due)}.`,
      remedy: `coop task done ${task(number)}, or coop task edit ${task(number)} --due <date>`,
    }),
    "task-unowned": ({ references }) => ({
      what: `Nobody has ${figure(references.length, { one: "task", many: "tasks" })} in hand: ${list(references)}.`,
      remedy: "coop task edit <task> --owner <person or organisation>",
    }),
  },
  notices: {
    untitled: () => "untitled",
    tally: (tally) =>
      [
        tally.unanimous ? "unanimous" : undefined,
        tally.for === undefined ? undefined : `${tally.for} for`,
        tally.against === undefined ? undefined : `${tally.against} against`,
        tally.abstain === undefined
          ? undefined
          : figure(tally.abstain, { one: "abstention", many: "abstentions" }),
        tally.notTakingPart === undefined ? undefined : `${tally.notTakingPart} not taking part`,
      ]
        .filter((part) => part !== undefined)
        .join(", "),
    "tally-not-checked": ({ sessionNumber }) =>
      `The tally could not be checked: the attendance of ${session(sessionNumber)} is not recorded (coop session attendance ${session(sessionNumber)}).`,
    "categories-not-there": ({ sessionNumber, labels }) =>
      `No attendance is recorded at ${session(sessionNumber)} for the ${
        labels.length > 1 ? "categories" : "category"
      } ${list(labels.map(quote))}; the decision is recorded as it is.`,
  },
  operations: {
    "decision-added": ({ number, title, replaces }) =>
      `Decision recorded: ${decision(number)} ${title ?? "untitled"}${
        replaces.length > 0 ? `, which replaces ${list(replaces.map(decision))}` : ""
      }.`,
    "decision-edited": ({ number, title }) =>
      `Decision corrected: ${decision(number)} ${title ?? "untitled"}.`,
    "task-added": ({ number, title }) => `To do: ${task(number)} ${title}.`,
    "task-edited": ({ number, title }) => `Task corrected: ${task(number)} ${title}.`,
    "task-done": ({ number, title, on }) => `Done on ${day(on)}: ${task(number)} ${title}.`,
  },
};
export default words;
