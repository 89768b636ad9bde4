import { type English, english } from "../../language/english.ts";
import type { CountedNoun } from "../../language/language.ts";
import { eachOf } from "../../language/lists.ts";
import { tableOptionWords } from "../../tabular/words/en.ts";
import type { Day } from "../../values/day.ts";
import { toReference } from "../../values/reference.ts";
import type { Continuation } from "../experiment.ts";
import type { ExperimentsCatalogue } from "./catalogue.ts";

const { quote, list, count, figure, day, dayRange, capitalise, some } = english;

const ideas = { one: "idea", many: "ideas" } as const;
const experiments = { one: "experiment", many: "experiments" } as const;
const indicators = { one: "indicator", many: "indicators" } as const;

const loggedLines = { one: "entry", many: "entries" } as const;
const measurements = { one: "measurement", many: "measurements" } as const;
const sought = { indicator: "the indicator", on: "the day", value: "the value" } as const;

const frozen = { hypothesis: "the hypothesis", criterion: "the criterion" } as const;
const premise = { hypothesis: "hypothesis", criterion: "criterion" } as const;
const follows = { continue: "continue", adjust: "adjust", spread: "spread", stop: "stop" } as const;
const logged = {
  event: "event",
  success: "success",
  difficulty: "difficulty",
  error: "error",
  surprise: "surprise",
  adjustment: "adjustment",
} as const;

function valued(value: number, unit: string | null): string {
  return unit === null ? english.number(value) : `${english.number(value)} ${unit}`;
}

/** "the entry is noted", "the entries E01.3 and E01.5 are noted". */
function linesNoted(references: readonly string[]): string {
  return references.length > 1
    ? `the entries ${some(references)} are noted all the same`
    : "the entry is noted all the same";
}

/** "12 entries added and 1 entry corrected". */
function taken(added: number, changed: number, noun: CountedNoun): string {
  return list([
    ...(added > 0 ? [`${figure(added, noun)} added`] : []),
    ...(changed > 0 ? [`${figure(changed, noun)} corrected`] : []),
  ]);
}

function daysMeasured(days: readonly Day[]): string {
  return some(days.map((one) => day(one)));
}

/** A new one goes on, which comes of the same idea, or of the decision to go on. */
function continued({ idea, decision }: Continuation): string {
  const from = [
    idea === null ? "" : ` --idea ${toReference("idea", idea)}`,
    decision === null ? "" : ` --decision ${toReference("decision", decision)}`,
  ];
  return `To continue it, begin a new one: coop experiment add${from.join("")}.`;
}

const words: English<ExperimentsCatalogue> = {
  nouns: {
    idea: {
      about: "the ideas for action: proposed, chosen, declined",
      item: ["idea", "reference or part of the title"],
      fields: {
        text: "the idea in a few sentences",
        session: "session where it was proposed",
        question: "question of the year",
        category: "category that brings it",
        organisation: "organisation that brings it",
        support: "how many support it",
        on: "day when it was proposed",
      },
    },
    experiment: {
      about: "what is tried, and what is learned from it",
      item: ["experiment", "reference or part of the title"],
      fields: {
        question: "question of the year",
        idea: "idea that it comes from",
        decision: "decision that it comes from",
        lead: "who leads it: a person or an organisation",
        partner: "partner organisation",
        counts: "what its log counts, if it is not visits: “meals”",
        from: "first day planned",
        until: "last day planned",
        budget: "budget planned",
      },
    },
    logbook: {
      about: "the log of the experiments: what happened, day after day",
      item: ["entry", "reference such as E02.3, or part of the text"],
    },
    indicator: {
      about: "what is counted in an experiment",
      item: ["indicator", "reference or part of the name"],
      fields: {
        definition: "what is counted, and what is not",
        source: "where the figure comes from",
        baseline: "value before the start",
        target: "value aimed at",
      },
    },
    result: {
      about: "the values measured for the indicators",
      item: ["number", "number that the list of results gives"],
      fields: { on: "day of the measure" },
    },
  },
  choices: {
    ideaState: {
      proposed: "proposed",
      chosen: "chosen",
      declined: "declined",
      merged: ["merged into another", "merged"],
    },
    experimentState: {
      designed: "designed",
      running: "running",
      suspended: "suspended",
      closed: "closed",
      "never-started": "never started",
    },
    premise,
    criterionStanding: {
      unwritten: "to be written",
      written: "written",
      amended: "written, changed since",
      after: "written after the start",
      none: "none before the start",
    },
    criterionMet: {
      yes: "yes",
      partly: ["partly", "in part"],
      no: "no",
      unknown: ["not known", "unknown"],
    },
    next: follows,
    logKind: logged,
    direction: {
      up: ["more is better", "more", "upwards", "up"],
      down: ["less is better", "less", "downwards", "down"],
    },
  },
  verbs: {
    "idea add": {
      about: "adds an idea for action",
      example: 'coop idea add "The Sunday table" --session S05 --question missions --support 26',
      arguments: { title: ["title", "title of the idea"] },
      options: { on: "day when it was proposed; else that of the session, or today" },
    },
    "idea list": {
      about: "lists the ideas",
      example: "coop idea list --state proposed",
      options: {
        state: "those that stand there",
        session: "those that were proposed at this session",
        question: "those that answer this question",
      },
    },
    "idea show": {
      about: "shows an idea and what it became",
      example: "coop idea show I04",
    },
    "idea edit": {
      about: 'changes an idea; an empty value ("") clears',
      example: "coop idea edit I04 --support 19",
      options: { title: "new title" },
    },
    "idea choose": {
      about: "chooses an idea: it becomes an experiment",
      example: "coop idea choose I04 --on 2024-05-14",
      options: { on: "day of the choice; else today", decision: "decision by which it was chosen" },
    },
    "idea merge": {
      about: "merges an idea into another, in which it goes on; each keeps its reference and its text",
      example: "coop idea merge I04 --into I02",
      options: { into: "idea in which it goes on", on: "day; else today" },
    },
    "idea remove": {
      about: "removes an idea entered by mistake, if nothing comes from it; its number is not used again",
      example: "coop idea remove I09",
    },
    "idea decline": {
      about: "declines an idea, and says why",
      example: 'coop idea decline I05 --reason "nobody to run it beyond the autumn"',
      options: { reason: "why it is declined", on: "day of the choice; else today" },
    },
    "experiment add": {
      about: "adds an experiment",
      example:
        'coop experiment add "The Sunday table" --idea I02 --lead O05 --criterion "forty meals each Sunday" --from 2024-06-02',
      arguments: { title: ["title", "title of the experiment"] },
    },
    "experiment list": {
      about: "lists the experiments",
      example: "coop experiment list",
    },
    "experiment show": {
      about: "shows the card of an experiment, its log and its indicators",
      example: "coop experiment show E01",
    },
    "experiment edit": {
      about:
        'changes an experiment, or corrects what was noted of it; an empty value ("") clears; the people and organisations given take the place of those before',
      example:
        'coop experiment edit E01 --spent 548 --reached 210 --reached-source "estimate by the neighbours"',
      options: {
        title: "new title",
        spent: "budget spent",
        reached: "different people reached, in all",
        reachedSource: "where that estimate comes from",
        started: "corrects the day of the start",
        closed: "corrects the day of the closing",
        met: "corrects whether what was expected came about",
        observed: "corrects what was seen",
        learned: "corrects what was learned",
        next: "corrects what follows",
        nextReason: "corrects why that follows",
        conditions: "corrects on what conditions it goes on",
        proposedBy: "corrects who proposed what follows",
        nextDecision: "corrects the decision that took what follows",
        neverStarted: "corrects why it never started",
      },
    },
    "experiment start": {
      about: "starts an experiment: its hypothesis and criterion change no more",
      example: "coop experiment start E01 --on 2024-05-27",
      options: {
        on: "day of the start; else today",
        withoutCriterion: "start all the same without hypothesis or criterion; the documents will say so",
      },
    },
    "experiment amend": {
      about:
        "changes hypothesis or criterion after the start, with its day and its reason; the documents will tell what was written before",
      example:
        'coop experiment amend E01 --criterion "thirty meals each Sunday" --on 2024-07-03 --reason "the room seats only thirty"',
      options: {
        hypothesis: "the hypothesis as it reads from now on",
        criterion: "the criterion as it reads from now on",
        on: "day of the change",
        reason: "why it changes",
      },
    },
    "experiment suspend": {
      about: "suspends an experiment that runs",
      example: 'coop experiment suspend E01 --on 2024-08-05 --reason "no room in August"',
      options: { on: "first day of the pause; else today", reason: "why it pauses" },
    },
    "experiment resume": {
      about: "lets a suspended experiment go on",
      example: "coop experiment resume E01 --on 2024-09-01",
      options: { on: "first day after the pause; else today" },
    },
    "experiment remove": {
      about: "removes an experiment entered by mistake, if nothing hangs on it; its number is not used again",
      example: "coop experiment remove E06",
    },
    "experiment log": {
      about: "adds an entry to the log of an experiment",
      example: 'coop experiment log E01 "First table: twenty-four places laid" --kind event --visits 24',
      arguments: { text: ["text", "what happened"] },
      options: {
        kind: "what this entry tells of",
        on: "day; else today",
        visits: "number of visits, or of what the experiment counts",
        people: "number of different people on that day",
        volunteers: "number of volunteers",
        hours: "hours of volunteers, in all",
        learned: "what it taught, even if it is little",
      },
    },
    "experiment close": {
      about: "closes an experiment: what was seen, what was learned, what follows",
      example:
        'coop experiment close E01 --met partly --observed "thirty-four meals each Sunday" --learned "people come to peel" --next adjust\ncoop experiment close E05 --never-started "insurance was refused"',
      options: {
        on: "day of the closing; else today",
        met: "whether what was expected came about",
        proposedBy: "who proposed what follows",
        nextReason: "why that follows",
        conditions: "on what conditions it goes on",
        decision: "decision that took what follows",
        neverStarted: "why it never started",
      },
    },
    "logbook list": {
      about: "lists the entries of the log, or those of an experiment",
      example: "coop logbook list E02 --kind error",
      options: { kind: "those that tell of this" },
    },
    "logbook show": {
      about: "shows an entry of the log, and all that is noted of it",
      example: "coop logbook show E02.3",
    },
    "logbook edit": {
      about: 'corrects an entry of the log; an empty value ("") clears',
      example: "coop logbook edit E02.3 --visits 24 --volunteers 7",
      options: {
        text: "what happened",
        kind: "what this entry tells of",
        on: "day",
        visits: "number of visits, or of what the experiment counts",
        people: "number of different people on that day",
        volunteers: "number of volunteers",
        hours: "hours of volunteers, in all",
        learned: "what it taught",
      },
    },
    "logbook import": {
      about:
        "takes a log that was kept in a table (CSV, Excel, LibreOffice), a row an event: says what it will note, then asks",
      example: "coop logbook import E01 log.csv",
      arguments: {
        experiment: ["experiment", "what the table is of, where no column says it"],
        file: ["file", "the table, as the spreadsheet saved it"],
      },
      options: tableOptionWords,
    },
    "logbook remove": {
      about: "removes an entry of the log entered by mistake",
      example: "coop logbook remove E02.3",
    },
    "indicator add": {
      about: "adds an indicator to an experiment; all its numbers may stay unknown",
      example: 'coop indicator add E02 "Leftovers thrown away each Sunday" --unit kg --baseline 6 --target 2',
      arguments: { name: ["name", "name of the indicator"] },
    },
    "indicator list": {
      about: "lists the indicators, or those of an experiment, with the latest result of each",
      example: "coop indicator list E02",
    },
    "indicator show": {
      about: "shows an indicator and its results",
      example: "coop indicator show N02",
    },
    "indicator edit": {
      about: 'changes an indicator; an empty value ("") clears',
      example: "coop indicator edit N02 --target 0",
      options: { name: "new name", experiment: "experiment that it belongs to from now on" },
    },
    "indicator remove": {
      about: "removes an indicator entered by mistake, if it has no result; its number is not used again",
      example: "coop indicator remove N08",
    },
    "result add": {
      about: "notes the value of an indicator on a day",
      example: 'coop result add E02 "Meals served" 34 --on 2024-10-27 --note "mean of September and October"',
      arguments: {
        indicator: ["indicator", "indicator of that experiment: reference or part of the name"],
        value: ["value", "value measured"],
      },
      options: { on: "day of the measure; else today" },
    },
    "result list": {
      about: "lists the results, or those of an experiment",
      example: "coop result list E02",
    },
    "result show": {
      about: "shows a result and what was noted before it for the same day",
      example: "coop result show 12",
    },
    "result edit": {
      about: 'corrects a result; the former one is kept; an empty value ("") takes it back',
      example: "coop result edit 12 --value 35",
      options: { value: "value measured" },
    },
    "result import": {
      about:
        "takes a table of measurements (CSV, Excel, LibreOffice), a row each: indicator, day, value; says what it will note, then asks",
      example: "coop result import E01 measurements.csv",
      arguments: {
        experiment: ["experiment", "what the table is of, where no column says it"],
        file: ["file", "the table, as the spreadsheet saved it"],
      },
      options: tableOptionWords,
    },
    "result remove": {
      about: "removes a result entered by mistake, with those that it had corrected; the history keeps them",
      example: "coop result remove 12",
    },
  },
  columns: {
    kind: "kind",
    line: "line",
    people: "different people",
    volunteers: "volunteers",
    indicator: "indicator",
    reference: "ref.",
    title: "title",
    state: "state",
    text: "in a few sentences",
    question: "question",
    support: "support",
    visits: "counted",
    volunteerHours: "hours of volunteers",
    on: "on",
    experiment: "exp.",
    unit: "unit",
    number: "no.",
    value: "value",
    note: "note",
    reason: "because",
    learned: "what was learned",
  },
  views: {
    ideas: {
      session: "session",
      category: "brought by the category",
      organisation: "brought by the organisation",
      proposedOn: "proposed on",
      chosenOn: "chosen on",
      declinedOn: "declined on",
      declinedReason: "declined because",
      mergedInto: "goes on in",
      mergedOn: "merged on",
      experiments: "became",
    },
    experiments: {
      idea: "comes from the idea",
      decision: "comes from the decision",
      leads: "led by",
      partners: "with",
      counts: "what its log counts",
      audience: "audience aimed at",
      places: "places",
      plannedFrom: "planned from",
      plannedUntil: "planned until",
      budgetPlannedCents: "budget planned",
      hypothesis: "what is thought",
      test: "what is tried",
      measure: "what is looked at",
      criterion: "what will tell that it works",
      startedOn: "started on",
      criterionStanding: "criterion",
      isWithoutCriterion: "started without a written criterion",
      reached: "different people",
      reachedSource: "estimate according to",
      budgetSpentCents: "budget spent",
      closedOn: "closed on",
      neverStartedReason: "never started because",
      criterionMet: "what was expected came about",
      observed: "what was seen",
      next: "what follows",
      nextReason: "why that follows",
      nextConditions: "on condition that",
      nextProposedBy: "what follows, proposed by",
      nextDecision: "what follows, decided by",
    },
    premiseAmendments: { premise: "what changed", before: "said until then", after: "says since" },
    pauses: { from: "from", until: "until" },
    logEntries: {
      text: "what happened",
      learned: "what it taught",
      experiment: "experiment",
    },
    indicators: {
      name: "indicator",
      definition: "definition",
      source: "source",
      direction: "direction wished for",
      baseline: "before",
      course: "measured",
      target: "aimed at",
      latest: "latest result",
      latestOn: "measured on",
    },
    entriesToCome: { text: "what happened", learned: "what it taught", experiment: "experiment" },
    plannedEntries: { text: "what happened", learned: "what it taught" },
    plannedResults: { held: "noted until now" },
  },
  titles: {
    heldLeads: "experiments led",
    ideas: "ideas",
    mergedIdeas: "ideas that go on in it",
    experiments: "experiments",
    premiseAmendments: "changed after the start",
    pauses: "pauses",
    logEntries: "log",
    indicators: "indicators",
    results: "results",
    entriesToCome: "log dated after today: counted nowhere",
    resultsToCome: "results dated after today: counted nowhere",
    plannedEntries: "entries to note",
    plannedResults: "measurements to note",
    correctedResults: "noted before for that day, and corrected since",
  },
  problems: {
    "idea-chosen-before": ({ number, on, experimentNumber }) => {
      const when = on === null ? "" : ` on ${day(on)}`;
      return {
        what: `Idea ${toReference("idea", number)} was already chosen${when}${experimentNumber === null ? "" : `: it became ${toReference("experiment", experimentNumber)}`}.`,
        remedy:
          experimentNumber === null
            ? `Add its experiment: coop experiment add "…" --idea ${toReference("idea", number)}.`
            : `Go on with coop experiment show ${toReference("experiment", experimentNumber)}. If that choice is a mistake: coop history gives its number, and coop undo takes it back.`,
      };
    },
    "idea-declined-before": ({ number, on }) => ({
      what: `Idea ${toReference("idea", number)} was declined on ${day(on)}.`,
      remedy:
        "If that is a mistake: coop history gives the number of that entry, and coop undo takes it back. Otherwise add a new idea.",
    }),
    "idea-merged-before": ({ number, into }) => ({
      what: `Idea ${toReference("idea", number)} was merged into ${toReference("idea", into)}, in which it goes on.`,
      remedy: `Go on with ${toReference("idea", into)}. If that is a mistake: coop history gives the number of that entry, and coop undo takes it back.`,
    }),
    "idea-merges-itself": ({ number }) => ({
      what: `Idea ${toReference("idea", number)} cannot be merged into itself.`,
      remedy: "Name the one in which it goes on: --into <idea>.",
    }),
    "criterion-missing": ({ number, lacking }) => {
      const reference = toReference("experiment", number);
      const options = lacking.map((field) => `--${field} "…"`).join(" ");
      return {
        what: `${reference} cannot start: ${list(lacking.map((field) => frozen[field]))} ${lacking.length > 1 ? "are" : "is"} missing.`,
        remedy: `Write ${lacking.length > 1 ? "them" : "it"} first: coop experiment edit ${reference} ${options}. Or start all the same, and the documents will say so: coop experiment start ${reference} --without-criterion.`,
      };
    },
    "experiment-started": ({ number, on }) => ({
      what: `${toReference("experiment", number)} has already started, on ${day(on)}.`,
      remedy: `To correct that day: coop experiment edit ${toReference("experiment", number)} --started <date>.`,
    }),
    "experiment-not-started": ({ number }) => {
      const reference = toReference("experiment", number);
      return {
        what: `${reference} has not started: there is nothing to close.`,
        remedy: `Note its start: coop experiment start ${reference} --on <date>. Or say why it never started: coop experiment close ${reference} --never-started "…".`,
      };
    },
    "experiment-frozen": ({ number, on, fields }) => ({
      what: `${toReference("experiment", number)} started on ${day(on)}: ${list(fields.map((field) => frozen[field]))} ${fields.length > 1 ? "change" : "changes"} no more.`,
      remedy: `A change is told with its day and its reason, and the documents show it: coop experiment amend ${toReference("experiment", number)} ${fields.map((field) => `--${field} "…"`).join(" ")} --on <date> --reason "…".`,
    }),
    "amends-unstarted": ({ number, fields }) => {
      const reference = toReference("experiment", number);
      return {
        what: `${reference} has not started: its hypothesis and criterion can still be written anew.`,
        remedy: `Write: coop experiment edit ${reference} ${fields.map((field) => `--${field} "…"`).join(" ")}.`,
      };
    },
    "amends-before-start": ({ number, startedOn, on }) => ({
      what: `This change (${day(on)}) is before the start of ${toReference("experiment", number)} (${day(startedOn)}).`,
      remedy: "Give the day on which the change was decided: --on <date>.",
    }),
    "premise-amended-since": ({ number, field, amendedOn, on }) => ({
      what: `${capitalise(frozen[field])} of ${toReference("experiment", number)} already changed on ${day(amendedOn)}, after that day (${day(on)}).`,
      remedy: `Give a day from ${day(amendedOn)} on. If the change of that day is a mistake: coop history gives its number, and coop undo takes it back.`,
    }),
    "premises-unchanged": ({ number }) => ({
      what: `Nothing changes in the hypothesis or the criterion of ${toReference("experiment", number)}.`,
      remedy: 'Say how one or the other reads from now on: --criterion "…" or --hypothesis "…".',
    }),
    "suspends-unstarted": ({ number }) => ({
      what: `${toReference("experiment", number)} has not started: there is nothing to suspend.`,
      remedy: `If it starts later, change the days planned: coop experiment edit ${toReference("experiment", number)} --from <date>.`,
    }),
    "suspends-before-start": ({ number, startedOn, on }) => ({
      what: `The pause (${day(on)}) is before the start of ${toReference("experiment", number)} (${day(startedOn)}).`,
      remedy: "Correct one of the two dates.",
    }),
    "suspends-within-pause": ({ number, from, until, on }) => ({
      what: `${toReference("experiment", number)} was already suspended ${dayRange(from, until)}, and the pause would begin on ${day(on)}.`,
      remedy:
        "Give a later day. If that pause is a mistake: coop history gives its number, and coop undo takes it back.",
    }),
    "experiment-suspended": ({ number, on }) => ({
      what: `${toReference("experiment", number)} is already suspended, since ${day(on)}.`,
      remedy: `To say that it goes on: coop experiment resume ${toReference("experiment", number)} --on <date>.`,
    }),
    "experiment-not-suspended": ({ number }) => ({
      what: `${toReference("experiment", number)} is not suspended: there is nothing to resume.`,
      remedy: `To note a pause: coop experiment suspend ${toReference("experiment", number)} --on <date>.`,
    }),
    "resumes-before-pause": ({ number, from, on }) => ({
      what: `${toReference("experiment", number)} cannot go on (${day(on)}) before its pause has had a day (${day(from)}).`,
      remedy:
        "Give a later day. If that pause did not happen: coop history gives its number, and coop undo takes it back.",
    }),
    "experiment-closed": ({ number, on, goesOn }) => ({
      what: `${toReference("experiment", number)} has been closed since ${day(on)}.`,
      remedy: `${goesOn === null ? "" : `${continued(goesOn)} `}To correct what was noted of it: coop experiment edit ${toReference("experiment", number)}.`,
    }),
    "closes-before-start": ({ number, startedOn, on }) => ({
      what: `The closing of ${toReference("experiment", number)} (${day(on)}) is before its start (${day(startedOn)}).`,
      remedy: "Correct one of the two dates.",
    }),
    "did-start": ({ number, on }) => ({
      what: `${toReference("experiment", number)} started on ${day(on)}: it cannot be said that it never started.`,
      remedy: `Take --never-started away, and say what you saw and learned. If that start is a mistake: coop history gives its number, and coop undo takes it back.`,
    }),
    "nothing-observed": ({ number }) => ({
      what: `${toReference("experiment", number)} never started: there is nothing to have been seen of it.`,
      remedy: "Take --met and --observed away; what you learned is said with --learned.",
    }),
    "corrects-nothing": ({ number, options }) => ({
      what: `${toReference("experiment", number)} has nothing yet that ${list(options)} could correct.`,
      remedy: "First note the start or the closing: coop experiment start, coop experiment close.",
    }),
    "hours-below-zero": ({ hours }) => ({
      what: `${english.number(hours)} is not a number of hours.`,
      remedy: "Write a number from 0 on, or leave --hours out if you do not know.",
    }),
    "hours-of-nobody": ({ hours }) => ({
      what: `${english.number(hours)} hours of volunteers, and no volunteer: one of the two numbers is wrong.`,
      remedy: "Correct it, or leave out the one that you do not know.",
    }),
    "people-beyond-visits": ({ people, visits }) => ({
      what: `${english.number(people)} different people cannot have made ${english.number(visits)} ${visits === 1 ? "visit" : "visits"}: each makes one at least.`,
      remedy: "Correct one of the two numbers, or leave out the one that you do not know.",
    }),
    "indicator-taken": ({ number, name }) => ({
      what: `This experiment already has an indicator ${quote(name)}: ${toReference("indicator", number)}.`,
      remedy: "Use that reference, or choose another name.",
    }),
    "other-unit": ({ number, name, unit, typed }) => ({
      what:
        unit === null
          ? `The unit of ${toReference("indicator", number)} ${quote(name)} is not noted, and the value is given in ${quote(typed)}.`
          : `${toReference("indicator", number)} ${quote(name)} is counted in ${quote(unit)}, and the value is given in ${quote(typed)}.`,
      remedy:
        unit === null
          ? `Note the unit: coop indicator edit ${toReference("indicator", number)} --unit "${typed}"; then write the value.`
          : `Convert the value. If the unit of the indicator is wrong: coop indicator edit ${toReference("indicator", number)} --unit "…".`,
    }),
    "part-of-a-person": ({ number, name, value }) => ({
      what: `${toReference("indicator", number)} ${quote(name)} counts people, and ${english.number(value)} is not a whole number.`,
      remedy: 'Write a whole number. If it is a mean, say so: --note "mean of …".',
    }),
    "unknown-result": ({ typed }) => ({
      what: `No result bears the number ${quote(typed)}.`,
      remedy: "The numbers are in coop result list.",
    }),
    "not-hours": ({ typed }) => ({
      what: `${quote(typed)} is no length of time.`,
      remedy: "Write it in hours, such as 2.5 or 2h30.",
    }),
    "table-without-days": ({ headings }) => ({
      what: `No column says the day; headings read: ${some(headings)}.`,
      remedy: "Call that column “Day”.",
    }),
    "table-of-no-log": ({ headings }) => ({
      what: `No column says what happened, or how many people came; headings read: ${some(headings)}.`,
      remedy: "Call a column “What happened”, “Visits” or “People”.",
    }),
    "table-of-no-experiment": ({ headings }) => ({
      what: `Nothing says which experiment this table is of; headings read: ${some(headings)}.`,
      remedy:
        "Name it before the file: coop logbook import E01 <file>; or add a column “Experiment” in which each row says its own, such as E01.",
    }),
    "table-of-no-results": ({ headings, lacking }) => ({
      what: `No column says ${lacking.map((one) => sought[one]).join(" or ")}; headings read: ${some(headings)}.`,
      remedy: "Call the columns “Indicator”, “Day” and “Value”.",
    }),
    "log-line-unknown": ({ typed }) => ({
      what: `No entry of the log is called ${quote(typed)}.`,
      remedy: "Correct the reference, or empty it: the entry will be new. The list: coop logbook list.",
    }),
    "log-line-of-another": ({ number, other }) => ({
      what: `The line is of ${toReference("experiment", number)}, and it is also said to be of ${toReference("experiment", other)}.`,
      remedy: "Correct the reference or the experiment.",
    }),
    "log-line-of-none": () => ({
      what: "Nothing says which experiment the line is of.",
      remedy: "Write its reference, such as E01.",
    }),
    "log-line-undated": () => ({
      what: "The line does not say its day.",
      remedy: "Write it, such as 12/06/2024.",
    }),
    "log-line-untold": () => ({
      what: "The line does not say what happened.",
      remedy: "Say it in a few words, or empty the line.",
    }),
    "log-line-twice": ({ before }) => ({
      what: `The line says the same as line ${before}.`,
      remedy: "Keep one of them, or write what tells them apart.",
    }),
    "result-of-nothing": () => ({
      what: "The line does not say which indicator it is of.",
      remedy: "Write its name or its reference; the list: coop indicator list.",
    }),
    "result-undated": () => ({
      what: "The day of the measurement is not said.",
      remedy: "Write it, such as 12/06/2024.",
    }),
    "result-without-value": () => ({
      what: "The value is not said.",
      remedy: "Write it, or empty the line: what was not measured stays unknown.",
    }),
    "measured-twice": ({ name, on, before, value }) => ({
      what: `The measurement of ${quote(name)} for ${day(on)} is on line ${before} already, with ${english.number(value)}.`,
      remedy: "Keep one of the two values.",
    }),
    "ideas-undecided": ({ references }) => ({
      what: `${capitalise(count(references.length, ideas))} ${references.length > 1 ? "are" : "is"} neither chosen nor declined: ${some(references)}.`,
      ways: [
        eachOf(references, (one) => `coop idea choose ${one}`),
        ["if it is set aside", eachOf(references, (one) => `coop idea decline ${one}`)],
      ],
    }),
    "idea-without-experiment": ({ number, title }) => ({
      what: `Idea ${toReference("idea", number)} ${quote(title)} is chosen, and no experiment comes from it.`,
      ways: [`coop experiment add --idea ${toReference("idea", number)}`],
      alike: [toReference("idea", number), "ideas are chosen, and no experiment comes from them"],
    }),
    "experiment-without-lead": ({ references }) => ({
      what: `${capitalise(count(references.length, experiments))} ${references.length > 1 ? "do not say who leads them" : "does not say who leads it"}: ${some(references)}.`,
      ways: [eachOf(references, (one) => `coop experiment edit ${one} --lead`)],
    }),
    "runs-without-criterion": ({ number, title }) => ({
      what: `${toReference("experiment", number)} ${quote(title)} runs without a criterion written before; the documents will say so. Say at least what you look at.`,
      ways: [`coop experiment edit ${toReference("experiment", number)} --measure`],
      alike: [
        toReference("experiment", number),
        "experiments run without a criterion written before, and nothing says what is looked at",
      ],
    }),
    "experiment-overdue": ({ number, title, until }) => ({
      what: `${toReference("experiment", number)} ${quote(title)} was to end on ${day(until)}, and is not closed.`,
      ways: [
        `coop experiment close ${toReference("experiment", number)}`,
        ["if it goes on", `coop experiment edit ${toReference("experiment", number)} --until`],
      ],
      alike: [toReference("experiment", number), "experiments were to end, and are not closed"],
    }),
    "experiment-unstarted": ({ number, title, until }) => ({
      what: `${toReference("experiment", number)} ${quote(title)} was to end on ${day(until)}, and nothing says whether it started.`,
      ways: [
        `coop experiment start ${toReference("experiment", number)} --on`,
        ["if it never started", `coop experiment close ${toReference("experiment", number)} --never-started`],
      ],
      alike: [
        toReference("experiment", number),
        "experiments were to end, and nothing says whether they started",
      ],
    }),
    "spread-unexplained": ({ number, title }) => ({
      what: `${toReference("experiment", number)} ${quote(title)} is spread although what was expected did not come about, and nothing says why. There is surely a good reason.`,
      ways: [`coop experiment edit ${toReference("experiment", number)} --next-reason`],
      alike: [
        toReference("experiment", number),
        "experiments spread although what was expected did not come about, and nothing says why",
      ],
    }),
    "indicator-without-result": ({ references, of }) => ({
      what: `${capitalise(count(references.length, indicators))} ${references.length > 1 ? "have" : "has"} no result: ${some(references)}.`,
      ways: [eachOf(references, (one) => `coop result add ${of[one]} ${one} --on`)],
    }),
  },
  notices: {
    "counts-visits": () => "visits",
    "amended-after-close": ({ number, closedOn }) =>
      `${toReference("experiment", number)} has been closed since ${day(closedOn)}: the documents will say that this change came after.`,
    "log-before-start": ({ number, startedOn, references }) =>
      startedOn === null
        ? `${toReference("experiment", number)} has not started; ${linesNoted(references)}.`
        : `${toReference("experiment", number)} started on ${day(startedOn)}, after ${references.length > 1 ? "those days" : "that day"}; ${linesNoted(references)}.`,
    "volunteers-unknown": ({ references }) =>
      references.length > 1
        ? `Hours of volunteers are noted without their number: ${some(references)}. If you know it: coop logbook edit ${references[0]} --volunteers <number>.`
        : `The number of volunteers is not noted. If you know it: coop logbook edit ${references[0]} --volunteers <number>.`,
    "teaching-unknown": ({ references }) =>
      `${references.length > 1 ? "Difficulties and errors are noted" : "A difficulty or an error is noted"} without what it taught: ${some(references)}. Even if it is little, it will help others: coop logbook edit ${references[0]} --learned "…".`,
    "log-question": () => "Note these entries in the log?",
    "results-question": () => "Note these measurements?",
    "met-without-criterion": ({ number }) =>
      `${toReference("experiment", number)} had no written criterion: nothing says what this answer refers to.`,
    "noted-after-close": ({ number, closedOn, days, goesOn }) =>
      `${toReference("experiment", number)} has been closed since ${day(closedOn)}; what is noted after it (${daysMeasured(days)}) is kept, in the year of its day.${goesOn === null ? "" : ` ${continued(goesOn)}`}`,
    "result-before-start": ({ number, startedOn, days }) =>
      days.length > 1
        ? `${toReference("experiment", number)} started on ${day(startedOn)}, after these days: ${daysMeasured(days)}; these measures are the value before.`
        : `${toReference("experiment", number)} started on ${day(startedOn)}, after that day: this measure is the value before.`,
    "result-replaced": ({ before, on }) =>
      `The value noted until now for ${day(on)} was ${english.number(before)}; it is kept, and the new one takes its place.`,
  },
  operations: {
    "idea-added": ({ number, title }) => `Idea added: ${toReference("idea", number)} ${title}.`,
    "idea-edited": ({ number, title }) => `Idea changed: ${toReference("idea", number)} ${title}.`,
    "idea-chosen": ({ number, title, on, experimentNumber }) =>
      `Idea chosen on ${day(on)}: ${toReference("idea", number)} ${title}, which becomes ${toReference("experiment", experimentNumber)}.`,
    "idea-declined": ({ number, title, on }) =>
      `Idea declined on ${day(on)}: ${toReference("idea", number)} ${title}.`,
    "idea-merged": ({ number, title, into, on }) =>
      `Idea merged into ${toReference("idea", into)} on ${day(on)}: ${toReference("idea", number)} ${title}.`,
    "idea-removed": ({ number, title }) =>
      `Idea entered by mistake, removed: ${toReference("idea", number)} ${title}.`,
    "experiment-added": ({ number, title }) =>
      `Experiment added: ${toReference("experiment", number)} ${title}.`,
    "experiment-edited": ({ number, title }) =>
      `Experiment changed: ${toReference("experiment", number)} ${title}.`,
    "experiment-started": ({ number, title, on, isWithoutCriterion }) =>
      `Experiment started on ${day(on)}${isWithoutCriterion ? ", without a criterion written before" : ""}: ${toReference("experiment", number)} ${title}.`,
    "experiment-amended": ({ number, title, on, fields }) =>
      `${capitalise(list(fields.map((field) => frozen[field])))} ${fields.length > 1 ? "change" : "changes"} from ${day(on)} on: ${toReference("experiment", number)} ${title}.`,
    "experiment-suspended": ({ number, title, on }) =>
      `Experiment suspended from ${day(on)} on: ${toReference("experiment", number)} ${title}.`,
    "experiment-resumed": ({ number, title, on }) =>
      `Experiment resumed on ${day(on)}: ${toReference("experiment", number)} ${title}.`,
    "experiment-removed": ({ number, title }) =>
      `Experiment entered by mistake, removed: ${toReference("experiment", number)} ${title}.`,
    "experiment-logged": ({ number, title, logKind, on }) =>
      `Log of ${toReference("experiment", number)} ${title}, ${day(on)}: ${logged[logKind]}.`,
    "experiment-closed": ({ number, title, on, next }) =>
      `Experiment closed on ${day(on)}: ${toReference("experiment", number)} ${title}${next === null ? "" : `; what follows: ${follows[next]}`}.`,
    "experiment-never-started": ({ number, title, on, next }) =>
      `Experiment closed on ${day(on)} without having started: ${toReference("experiment", number)} ${title}${next === null ? "" : `; what follows: ${follows[next]}`}.`,
    "log-imported": ({ file, numbers, added, changed }) =>
      `Log of ${list(numbers.map((number) => toReference("experiment", number)))} taken from ${file}: ${taken(added, changed, loggedLines)}.`,
    "results-imported": ({ file, added, changed }) =>
      `Measurements taken from ${file}: ${taken(added, changed, measurements)}.`,
    "log-entry-edited": ({ reference, on }) => `Log entry corrected: ${reference}, ${day(on)}.`,
    "log-entry-removed": ({ reference, on, text }) =>
      `Log entry entered by mistake, removed: ${reference}, ${day(on)}, ${quote(text)}.`,
    "indicator-added": ({ number, name }) => `Indicator added: ${toReference("indicator", number)} ${name}.`,
    "indicator-edited": ({ number, name }) =>
      `Indicator changed: ${toReference("indicator", number)} ${name}.`,
    "indicator-removed": ({ number, name }) =>
      `Indicator entered by mistake, removed: ${toReference("indicator", number)} ${name}.`,
    "result-removed": ({ number, name, value, unit, on }) =>
      `Result entered by mistake, removed: ${toReference("indicator", number)} ${name}, ${valued(value, unit)}, on ${day(on)}.`,
    "result-added": ({ number, name, value, unit, on }) =>
      `Result of ${day(on)}: ${toReference("indicator", number)} ${name}, ${valued(value, unit)}.`,
    "result-corrected": ({ number, name, value, unit, on }) =>
      value === null
        ? `Result of ${day(on)} taken back: ${toReference("indicator", number)} ${name}.`
        : `Result corrected, ${day(on)}: ${toReference("indicator", number)} ${name}, ${valued(value, unit)}.`,
  },
};
export default words;
