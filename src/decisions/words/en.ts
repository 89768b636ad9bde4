import { english } from "../../language/english.ts";
import { toReference } from "../../values/reference.ts";
import type { DecisionsCatalogue } from "./catalogue.ts";

const { quote, day, figure, list } = english;

const decision = (number: number): string => toReference("decision", number);
const task = (number: number): string => toReference("task", number);
const voices = { one: "voice", many: "voices" } as const;
const proxies = { one: "proxy", many: "proxies" } as const;

const which: readonly [string, string] = ["decision", "reference or part of the title"];
const whichTask: readonly [string, string] = ["task", "reference or part of the title"];

const words: DecisionsCatalogue = {
  nouns: {
    decision: { spoken: ["decision"], about: "what was decided, how and by whom" },
    task: { spoken: ["task"], about: "what is to be done, by whom and by when" },
  },
  choices: {
    method: {
      consent: "consent",
      consensus: "consensus",
      vote: "vote",
      graded: "graded agreement",
      advice: "advice",
    },
    outcome: {
      adopted: "adopted",
      rejected: "rejected",
      deferred: "deferred",
      "none-taken": ["no decision taken", "none"],
      noted: "noted",
      "not-recorded": "not recorded",
    },
    decidedBy: {
      community: "community",
      group: "group",
      steering: ["steering committee", "steering"],
      elected: ["elected representatives", "elected"],
      council: "council",
    },
    decisionScope: {
      binding: ["binds the community", "binding"],
      proposed: ["proposed to the city", "proposed"],
    },
    taskState: { open: "open", done: "done", dropped: "dropped" },
  },
  verbs: {
    "decision add": {
      spoken: "add",
      about: "records a decision, or that none was taken",
      example:
        'coop decision add "Two rotating facilitators" --session S02 --question governance --method consent --outcome adopted',
      arguments: { title: ["title", "short title"] },
      options: {
        session: "session at which it was taken",
        question: "question of the year",
        statement: "statement, as it binds",
        method: "way of deciding",
        outcome: "outcome",
        outcomeSentence: "the outcome in a sentence",
        decidedBy: "who decides",
        decidedByWords: "who decides, in a few words",
        scope: "scope",
        deliberation: "number of the deliberation",
        unanimous: "unanimous",
        for: "voices for",
        against: "voices against",
        abstain: "abstentions",
        notTakingPart: "voices not taking part in the vote",
        consulted: "voices consulted between two sessions",
        on: "day; else that of the session",
        reasons: "why",
        review: "day on which it is to be reviewed",
        until: "last day on which it is in force",
        replaces: "decision that it replaces",
      },
    },
    "decision list": {
      spoken: "list",
      about: "lists the decisions; voices: for / against / abstaining / not taking part",
      example: "coop decision list --in-force --question governance",
      arguments: {},
      options: {
        session: "those of this session",
        question: "those of this question",
        inForce: "those in force",
      },
    },
    "decision show": {
      spoken: "show",
      about: "shows a decision",
      example: "coop decision show D04",
      arguments: { decision: which },
      options: {},
    },
    "decision edit": {
      spoken: "edit",
      about:
        'corrects a decision; an empty value ("") clears; the statement of an adopted decision no longer changes',
      example: "coop decision edit D04 --review 2024-10-15",
      arguments: { decision: which },
      options: {
        title: "short title",
        question: "question of the year",
        statement: "statement",
        method: "way of deciding",
        outcome: "outcome",
        outcomeSentence: "the outcome in a sentence",
        decidedBy: "who decides",
        decidedByWords: "who decides, in a few words",
        scope: "scope",
        deliberation: "number of the deliberation",
        unanimous: "unanimous",
        for: "voices for",
        against: "voices against",
        abstain: "abstentions",
        notTakingPart: "voices not taking part in the vote",
        on: "day",
        reasons: "why",
        review: "day on which it is to be reviewed",
        until: "last day on which it is in force",
      },
    },
    "task add": {
      spoken: "add",
      about: "records what is to be done",
      example: 'coop task add "Book the kitchen" --owner P18 --due 2024-05-02 --session S03',
      arguments: { title: ["title", "what is to be done"] },
      options: {
        owner: "person or organisation that takes care of it",
        due: "by when",
        session: "session that it comes from",
        decision: "decision that it comes from",
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
      about: 'corrects a task; an empty value ("") clears',
      example: "coop task edit T05 --due 2024-05-15",
      arguments: { task: whichTask },
      options: {
        title: "what is to be done",
        owner: "person or organisation that takes care of it",
        due: "by when",
        done: "day on which it was done",
        session: "session that it comes from",
        decision: "decision that it comes from",
      },
    },
    "task done": {
      spoken: "done",
      about: "says that a task is done",
      example: "coop task done T05 --on 2024-05-02",
      arguments: { task: whichTask },
      options: { on: "day; else today" },
    },
  },
  views: {
    decisions: {
      reference: "ref.",
      takenOn: "date",
      title: "title",
      question: "question",
      session: "session",
      method: "method",
      outcome: "outcome",
      tally: "voices",
      statement: "statement",
      isUnanimous: "unanimous",
      decidedBy: "who decides",
      decidedByWords: "who decides, in words",
      scope: "scope",
      deliberation: "deliberation",
      outcomeSentence: "outcome in a sentence",
      reasons: "why",
      consulted: "voices consulted",
      reviewOn: "review on",
      inForceUntil: "in force until",
      replaces: "replaces",
      replacedBy: "replaced by",
      replacedOn: "replaced on",
    },
    tasks: {
      reference: "ref.",
      title: "to do",
      owner: "who",
      dueOn: "due",
      state: "state",
      doneOn: "done on",
      session: "session",
      decision: "decision",
    },
  },
  titles: { decisions: "decisions", tasks: "to do" },
  problems: {
    "session-or-consultation": () => ({
      what: "A decision is taken at a session or by a consultation, not by both.",
      remedy: "Take out --session or --consulted.",
    }),
    "replaced-already": ({ number, by }) => ({
      what: `${decision(number)} is replaced by ${decision(by)} already.`,
      remedy: `Replace ${decision(by)} instead.`,
    }),
    "more-votes-than-voices": ({ counted, present, proxies: held }) => ({
      what: `${figure(counted, voices)} counted, but ${figure(present, voices)} present and ${figure(held, proxies)}, which makes ${figure(present + held, voices)}.`,
      remedy:
        "Correct the numbers, or record the proxies: coop session attendance <session> --proxies <number> if nobody knows who held them, else --proxy 16=3.",
    }),
    "more-votes-than-consulted": ({ counted, consulted }) => ({
      what: `${figure(counted, voices)} counted, but ${figure(consulted, voices)} consulted.`,
      remedy: "Correct the numbers, or that of the voices consulted: --consulted.",
    }),
    "unanimous-with-votes-against": ({ against }) => ({
      what: `A unanimous decision cannot have ${figure(against, voices)} against.`,
      remedy: "Take out --unanimous, or correct --against.",
    }),
    "decision-frozen": ({ number }) => ({
      what: `${decision(number)} is adopted: its statement and its outcome no longer change.`,
      remedy: `If the community has changed its mind, record a new decision: coop decision add --replaces ${decision(number)}. If it is a slip of today, take the entry back: coop undo.`,
    }),
    "task-done-already": ({ number, on }) => ({
      what: `${task(number)} is done already, since ${day(on)}.`,
      remedy: "To correct the date: coop task edit --done.",
    }),
    "outcome-not-recorded": ({ number }) => ({
      what: `The outcome of ${decision(number)} is not recorded.`,
      remedy: `coop decision edit ${decision(number)} --outcome <outcome>`,
    }),
    "decision-without-title": ({ number }) => ({
      what: `${decision(number)} has no title.`,
      remedy: `coop decision edit ${decision(number)} --title "…"`,
    }),
    "decision-to-review": ({ number, on }) => ({
      what: `${decision(number)} was to be reviewed on ${day(on)}.`,
      remedy: `coop decision edit ${decision(number)} --review <date>, or coop decision add --replaces ${decision(number)}`,
    }),
    "tally-without-attendance": ({ number }) => ({
      what: `The voices of ${decision(number)} could not be checked: the attendance is not recorded.`,
      remedy: "coop session attendance <session> --present <numbers>",
    }),
    "tally-beyond-voices": ({ number, counted, voices: there }) => ({
      what: `${decision(number)} counts ${figure(counted, voices)} where there were ${figure(there, voices)} at most, since the attendance was corrected.`,
      remedy: `coop decision edit ${decision(number)} --for <number>, or coop session attendance <session> --proxies <number>`,
    }),
    "question-undecided": ({ title }) => ({
      what: `The question ${quote(title)} has no decision in force.`,
      remedy: `coop decision add --question ${quote(title)}`,
    }),
    "task-overdue": ({ number, title, due }) => ({
      what: `${task(number)} ${quote(title)} was due on ${day(due)}.`,
      remedy: `coop task done ${task(number)}, or coop task edit ${task(number)} --due <date>`,
    }),
    "task-without-owner": ({ number, title }) => ({
      what: `Nobody takes care of ${task(number)} ${quote(title)}.`,
      remedy: `coop task edit ${task(number)} --owner <person or organisation>`,
    }),
  },
  notices: {
    "categories-not-there": ({ categories }) =>
      categories.length === 1
        ? `The category ${list(categories.map(quote))} had no one at this session.`
        : `The categories ${list(categories.map(quote))} had no one at this session.`,
    "tally-not-checked": () => "The attendance is not recorded: the voices could not be checked.",
  },
  operations: {
    "decision-added": ({ number, title, outcome }) =>
      `Decision recorded: ${decision(number)}${title ? ` ${quote(title)}` : ", untitled"} (${
        {
          adopted: "adopted",
          rejected: "rejected",
          deferred: "deferred",
          "none-taken": "no decision taken",
          noted: "noted",
          "not-recorded": "outcome not recorded",
        }[outcome]
      }).`,
    "decision-edited": ({ number, title }) =>
      `${decision(number)}${title ? ` ${quote(title)}` : ""}: corrected.`,
    "task-added": ({ number, title }) => `To do: ${task(number)} ${quote(title)}.`,
    "task-edited": ({ number, title }) => `${task(number)} ${quote(title)}: corrected.`,
    "task-done": ({ number, title }) => `Done: ${task(number)} ${quote(title)}.`,
  },
};
export default words;
