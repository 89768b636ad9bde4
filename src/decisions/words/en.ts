import { asTyped } from "../../language/as-typed.ts";
import type { Ways } from "../../language/catalogue.ts";
import { type English, english } from "../../language/english.ts";
import { eachOf } from "../../language/lists.ts";
import { toReference } from "../../values/reference.ts";
import type { FrozenField, Method } from "../decision.ts";
import type { ObjectionState } from "../objection.ts";
import type { Contradiction } from "../tally.ts";
import type { DecisionsCatalogue } from "./catalogue.ts";

const { quote, list, figure, day, capitalise, some } = english;

const session = (number: number): string => toReference("session", number);
const decision = (number: number): string => toReference("decision", number);
const task = (number: number): string => toReference("task", number);
const votes = (number: number): string => figure(number, { one: "vote", many: "votes" });

const methodWords: Readonly<Record<Method, string>> = {
  consent: "consent",
  consensus: "consensus",
  vote: "vote",
  graded: "graded agreement",
  advice: "advice",
};
const stateWords: Readonly<Record<ObjectionState, string>> = {
  lifted: "lifted",
  integrated: "integrated",
  maintained: "maintained",
  "not-retained": "not retained",
};
const frozen: Readonly<Record<FrozenField, string>> = {
  title: "the title",
  statement: "the statement",
  outcome: "the outcome",
};

/** "17 votes counted, but 13 votes present and 2 proxies, 15 in all". */
function arithmetic({ counted, present, proxies }: Contradiction): string {
  const there = `${votes(counted)} counted, but ${votes(present)} present`;
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

/** The sheet is looked at first where it is not whole. */
function tallyWays(number: number, { sessionNumber, neededProxies, notRecorded }: Contradiction): Ways {
  const tally = `coop decision edit ${decision(number)} --for`;
  const sheet = `coop session attendance ${session(sessionNumber)}`;
  const proxies = ["if further proxies had been given", `${sheet} --proxies ${neededProxies}`] as const;
  return notRecorded > 0 ? [sheet, proxies, ["if it is the tally", tally]] : [tally, proxies];
}

const words: English<DecisionsCatalogue> = {
  nouns: {
    decision: {
      about: "what was decided, how and by whom",
      item: ["decision", "reference or part of the title"],
      fields: {
        session: "session at which it was taken",
        on: "day",
        question: "question that it answers",
        method: "how it was decided",
        outcomeSentence: "sentence that tells the outcome and its shades",
        unanimous: "unanimous: yes or no",
        for: "votes for",
        against: "votes against",
        abstain: "abstentions",
        notTakingPart: "people who did not take part in the vote",
        grade:
          "grade of agreement and its votes; all grades take the place of those before, empty: there are none",
        consultation: "how people were consulted between two sessions",
        consulted: "number of people consulted between two sessions",
        decidedBy: "who decided",
        decidedByWords: "who decided, in a word or two",
        deliberation: "number of the council's deliberation",
        review: "day on which to look at it again",
        until: "last day on which it is in force",
        replaces: "decision whose place it takes",
      },
    },
    objection: {
      spoken: ["objection", "reservation"],
      about: "what was objected to a decision, and what became of it",
      item: ["objection", "reference (D04.1) or part of the text"],
      fields: {
        category: "category that makes it",
        by: "person who makes it, if they agree to be quoted",
        state: "what became of it",
        reason: "why",
        amendment: "what was changed for it",
        on: "day on which it was settled",
      },
    },
    task: {
      spoken: ["task", "to-do"],
      about: "what is to be done, by whom and by when",
      item: ["task", "reference or part of the title"],
      fields: {
        owner: "person or organisation that takes it in hand",
        due: "by which day",
        session: "session at which it was agreed",
        decision: "decision that it follows from",
      },
    },
  },
  choices: {
    objectionState: stateWords,
    outcome: {
      adopted: ["adopted", "accepted", "approved", "agreed", "yes"],
      rejected: ["rejected", "refused", "no"],
      deferred: ["deferred", "postponed", "later", "pending"],
      "none-taken": ["no decision taken", "no decision", "none taken", "withdrawn"],
      noted: ["noted", "takes note"],
      "not-recorded": ["outcome not recorded", "not recorded"],
    },
    // The words of minutes.
    decisionEnding: {
      adopted: [
        "adopted",
        "approved",
        "agreed",
        "accepted",
        "carried",
        "passed",
        "endorsed",
        "resolved",
        "decided to",
        "decided that",
        "was decided",
        "all agreed",
        "settled on",
        "nobody against",
        "nobody was against",
        "nem con",
      ],
      rejected: [
        "rejected",
        "refused",
        "defeated",
        "turned down",
        "voted down",
        "motion fell",
        "proposal fell",
        "motion lost",
        "motion was lost",
      ],
      deferred: [
        "deferred",
        "postponed",
        "adjourned",
        "carried over",
        "put off",
        "held over",
        "laid over",
        "referred back",
        "left on the table",
      ],
      "none-taken": [
        "no decision taken",
        "no decision was taken",
        "no decision",
        "nothing to decide",
        "nothing was decided",
        "withdrawn before any vote",
      ],
      noted: [
        "noted",
        "takes note",
        "took note",
        "received for information",
        "report received",
        "report was received",
      ],
      "no-vote": "no vote was taken",
      unanimous: ["unanimously", "unanimous", "unanimity"],
      "all-but": ["less", "minus", "except", "but", "save", "bar", "apart from", "nearly", "almost"],
      majority: ["by a majority", "by majority"],
      not: ["not", "never", "nor"],
      "to-come": ["will", "would", "be", "should", "if", "may", "could", "must"],
      voices: ["votes", "voices", "vote"],
      none: ["none", "nobody", "zero", "no"],
    },
    tallyCell: {
      for: ["for", "in favour", "in favor"],
      against: ["against"],
      abstain: ["abstention", "abstentions", "abstained", "abstain", "abstaining"],
      notTakingPart: ["not taking part", "not voting", "did not vote", "did not take part"],
    },
    method: {
      ...methodWords,
      vote: [methodWords.vote, "show of hands", "ballot"],
      graded: [methodWords.graded, "graded"],
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
      about: "records a decision, or that none was taken",
      example:
        'coop decision add "Two facilitators, in turn" --session S02 --question governance --method consent --outcome adopted\ncoop decision add "Prices 2024" --session S03 --method vote --outcome adopted --for 15 --against 2\ncoop decision add "Evening hours" --consultation "by e-mail" --consulted 35 --on 2024-06-11 --outcome adopted --objection "associations: the burden on small organisations"',
      arguments: { title: ["title", "short title"] },
      options: {
        on: "day; else that of the session",
        statement: "statement: what is decided, in full",
        unanimous: "unanimous, with or without figures",
        grade:
          'grade of agreement and its votes, from the most favourable: --grade "Fully agree=12" --grade "Mostly=5"',
        consultation: 'how people were consulted between two sessions: "by e-mail"',
        objection: 'objection, with its category where it is said: "associations: the burden"',
      },
    },
    "decision list": {
      about: "lists the decisions",
      example: "coop decision list --in-force\ncoop decision list --due",
      options: {
        session: "those of this session",
        question: "those that answer this question",
        outcome: "those of this outcome",
        inForce: "those that are in force today",
        due: "those whose day of review has come",
      },
    },
    "decision show": {
      about: "shows a decision: objections, amendments, who was there by category, what is to be done",
      example: "coop decision show D04",
    },
    "decision edit": {
      about:
        'corrects a decision; an empty value ("") makes it unknown; the statement of an adopted decision no longer changes',
      example: "coop decision edit D04 --review 2024-10-15",
      options: { replaces: "decision whose place it takes; empty: it replaces none" },
    },
    "decision amend": {
      about:
        "corrects the statement of an adopted decision from a day on; what it said before stays beside it",
      example:
        'coop decision amend D09 --text "Three people facilitate, one of them drawn by lot." --reason "the draw was left out" --on 2024-06-11',
      options: {
        text: "the whole statement, as it reads from now on",
        reason: "why it is corrected",
        on: "day of the correction; else today",
      },
    },
    "decision replace": {
      about: "notes that a decision took the place of another, on the day on which it was taken",
      example: "coop decision replace D04 --by D11",
      options: { by: "decision that took its place" },
    },
    "decision remove": {
      about:
        "removes a decision entered by mistake, with its objections, if nothing else hangs on it; its number is not used again",
      example: "coop decision remove D12",
    },
    "objection add": {
      about: "adds an objection to a decision",
      example: 'coop objection add D04 "associations: the burden on small organisations"',
      arguments: {
        text: ["objection", "the objection, with the category that makes it where it is said, then a colon"],
      },
      options: {
        state: "what became of it; else it stays open",
        on: "day on which it was settled; else that of the decision",
      },
    },
    "objection list": {
      about: "lists the objections",
      example: "coop objection list --open",
      options: { decision: "those to this decision", open: "only those that are not settled" },
    },
    "objection settle": {
      about: "says what became of an objection",
      example: 'coop objection settle D04.1 --state integrated --amendment "the project team will help"',
      options: { on: "day; else today" },
    },
    "objection edit": {
      about: 'corrects an objection; an empty value ("") makes it unknown',
      example: "coop objection edit D04.1 --category associations",
      options: { text: "the objection", state: "what became of it; empty: it is open again" },
    },
    "objection remove": {
      about: "removes an objection noted by mistake",
      example: "coop objection remove D04.2",
    },
    "task add": {
      about: "notes what is to be done",
      example: 'coop task add "Book the hall" --owner P19 --due 2024-04-30 --session S04',
      arguments: { title: ["title", "what is to be done"] },
    },
    "task list": {
      about: "lists what is to be done and what is done",
      example: "coop task list --open\ncoop task list --overdue --owner P19",
      options: {
        open: "only what is still to be done",
        overdue: "only what is overdue",
        owner: "what this person or organisation has in hand",
        session: "what was agreed at this session",
      },
    },
    "task show": {
      about: "shows a task",
      example: "coop task show T05",
    },
    "task edit": {
      about: 'corrects a task; an empty value ("") makes it unknown',
      example: 'coop task edit T05 --owner "The Shared Tables" --due 2024-05-15',
      options: {
        title: "what is to be done",
        done: "day on which it was done",
        dropped: "day on which it was dropped",
      },
    },
    "task done": {
      about: "notes that tasks are done",
      example: "coop task done T05 T06 --on 2024-04-22",
      arguments: { others: ["others", "others that were done on the same day"] },
      options: { on: "day; else today" },
    },
    "task remove": {
      about: "removes a task entered by mistake; its number is not used again",
      example: "coop task remove T05",
    },
  },
  columns: {
    reason: "because",
    reference: "ref.",
    text: "objection",
    category: "category",
    state: "state",
    settledOn: "settled on",
    decision: "decision",
    title: "title",
    session: "session",
  },
  views: {
    amendments: { amendedOn: "amended on", before: "statement before", after: "statement after" },
    objections: { category: "made by", by: "person quoted", amendment: "what changed" },
    balance: { share: "present", members: "members on that day" },
    decisions: {
      takenOn: "date",
      statement: "statement",
      question: "question",
      method: "method",
      outcome: "outcome",
      tally: "tally",
      isUnanimous: "unanimous",
      votesFor: "for",
      votesAgainst: "against",
      votesAbstain: "abstentions",
      votesNotTakingPart: "not taking part",
      consultation: "consultation",
      consultedVoices: "people consulted",
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
    tasks: { title: "to do", owner: "by", dueOn: "due", doneOn: "done on", droppedOn: "dropped on" },
  },
  titles: {
    decisions: "decisions",
    tasks: "to do",
    heldObjections: "objections",
    objections: "objections",
    amendments: "amendments of the statement",
    balance: "presence by category, substitutes included",
  },
  problems: {
    "decision-undated": () => ({
      what: "This decision says neither where nor when it was taken.",
      remedy:
        "Name the session (--session S02), the day (--on 2024-03-19), or the number of people consulted between two sessions (--consulted 35).",
    }),
    "review-before-taken": ({ on, takenOn }) => ({
      what: `The day of review, ${day(on)}, comes before the decision, of ${day(takenOn)}.`,
      remedy: "Correct --review, or the date of the decision.",
    }),
    "ends-before-taken": ({ on, takenOn }) => ({
      what: `The last day in force, ${day(on)}, comes before the decision, of ${day(takenOn)}.`,
      remedy: "Correct --until, or the date of the decision.",
    }),
    "grades-of-another-method": ({ method }) => ({
      what: `Grades are counted in graded agreement; here the method is ${quote(methodWords[method])}.`,
      remedy: "Correct --method, or count the votes by --for and --against.",
    }),
    "grades-and-votes": () => ({
      what: "The votes of graded agreement are counted by grade, and not for and against.",
      remedy: "Keep --grade, or --for and --against.",
    }),
    "grade-twice": ({ label }) => ({
      what: `The grade ${quote(label)} is given twice.`,
      remedy: "Give each grade once, with all its votes.",
    }),
    "not-a-grade": ({ typed }) => ({
      what: `${quote(typed)} is not a grade of agreement with its votes.`,
      remedy: 'Write for instance: --grade "Fully agree=12".',
    }),
    "consulted-at-session": () => ({
      what: "A decision is taken at a session, or by consulting between two: not both.",
      remedy: "Keep --session or --consulted, and leave the other out.",
    }),
    "unanimous-with-against": ({ against }) => ({
      what: `A unanimous decision has no vote against, but there ${against === 1 ? "is" : "are"} ${against}.`,
      remedy: "Leave --unanimous out, or correct --against.",
    }),
    "too-many-votes": (contradiction) => ({
      what: `${arithmetic(contradiction)}.`,
      remedy: waysOut(contradiction, "Else correct the tally."),
    }),
    "too-many-answers": ({ counted, consulted }) => ({
      what: `${votes(counted)} counted, but ${figure(consulted, { one: "person", many: "people" })} consulted.`,
      remedy: "Correct the tally, or the number of people consulted: --consulted.",
    }),
    "decision-frozen": ({ number, fields }) => ({
      what: `${capitalise(list(fields.map((field) => frozen[field])))} of ${decision(number)} no longer ${fields.length > 1 ? "change" : "changes"}: this decision is adopted.`,
      remedy: `${fields.includes("statement") ? `If the community made the statement more precise: coop decision amend ${decision(number)} --text "…" --reason "…". ` : ""}If ${fields.includes("statement") ? "it" : "the community"} decided otherwise since, record the new decision: coop decision add "Title" --session <session> --outcome adopted --replaces ${decision(number)}. If it was typed wrongly, take the entry back: coop history, then coop undo.`,
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
    "amends-not-adopted": ({ number }) => ({
      what: `${decision(number)} is not adopted: its statement can still change, without an amendment.`,
      remedy: `coop decision edit ${decision(number)} --statement "…"`,
    }),
    "amends-before-taken": ({ number, takenOn, on }) => ({
      what: `${decision(number)} is of ${day(takenOn)}: it cannot be amended from ${day(on)} on.`,
      remedy: "Correct the day: --on.",
    }),
    "amends-before-amended": ({ number, amendedOn, on }) => ({
      what: `The statement of ${decision(number)} was amended on ${day(amendedOn)} already, after ${day(on)}.`,
      remedy: `Correct the day: --on. If that amendment is a mistake: coop history, then coop undo.`,
    }),
    "amends-replaced": ({ number, by, on }) => ({
      what: `${decision(number)} has been replaced by ${decision(by)} since ${day(on)}: its statement no longer holds.`,
      remedy: `Amend the one that holds: coop decision amend ${decision(by)}.`,
    }),
    "amends-nothing": ({ number }) => ({
      what: `The statement of ${decision(number)} says that already.`,
      remedy: `To read it: coop decision show ${decision(number)}.`,
    }),
    "objection-says-nothing": ({ typed }) => ({
      what: `${quote(typed)} does not say what the objection is.`,
      remedy: 'Write it, after the category where it is said: "associations: the burden".',
    }),
    "objection-needs-reason": () => ({
      what: "An objection that is not retained needs a reason.",
      remedy: 'Say why: --reason "…".',
    }),
    "objection-near-category": ({ typed, candidates }) => ({
      what: `${quote(typed)} begins with what looks like a category: ${list(candidates.map(quote))}.`,
      remedy: "Write the category as in coop category list; if it is none, do without the colon.",
    }),
    "objection-settled-already": ({ reference, state, on }) => ({
      what: `${reference} is ${stateWords[state]} already${on ? `, since ${day(on)}` : ""}.`,
      remedy: `To correct it: coop objection edit ${reference}.`,
    }),
    "quotation-not-agreed": ({ number, name }) => ({
      what: `${toReference("participant", number)} ${name} has not agreed to be quoted by name.`,
      remedy: `Note the objection without the person, with their category for instance. If they agree: coop participant consent ${toReference("participant", number)} --quotation yes.`,
    }),
    "objections-open": ({ references }) => ({
      what: `Nobody noted what became of the ${references.length > 1 ? "objections" : "objection"} ${some(references)}.`,
      ways: [eachOf(references, (one) => `coop objection settle ${one}`)],
    }),
    "consent-with-objection": ({ references }) => ({
      what: `The ${references.length > 1 ? "objections" : "objection"} ${some(references)} ${references.length > 1 ? "are still open, though their decisions are adopted" : "is still open, though its decision is adopted"} by consent.`,
      ways: [eachOf(references, (one) => `coop objection settle ${one}`)],
    }),
    "adopted-by-fewer": ({ references }) => ({
      what: `${figure(references.length, { one: "decision is", many: "decisions are" })} adopted with fewer votes for than against: ${some(references)}.`,
      ways: [
        eachOf(references, (one) => `coop decision edit ${one} --for`),
        ["if it is the votes against", eachOf(references, (one) => `coop decision edit ${one} --against`)],
      ],
    }),
    "tally-without-method": ({ references }) => ({
      what: `${figure(references.length, { one: "decision has", many: "decisions have" })} a tally, but nobody noted how ${references.length > 1 ? "they were" : "it was"} taken: ${some(references)}.`,
      ways: [eachOf(references, (one) => `coop decision edit ${one} --method`)],
    }),
    "objections-of-unquotable": ({ references }) => ({
      what: `The ${references.length > 1 ? "objections" : "objection"} ${some(references)} ${references.length > 1 ? "bear" : "bears"} the name of someone who no longer agrees to be quoted; that name is shown nowhere.`,
      ways: [eachOf(references, (one) => `coop objection edit ${one} --by ""`)],
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
      what: `The outcome of ${figure(references.length, { one: "decision", many: "decisions" })} is not recorded: ${some(references)}.`,
      ways: [eachOf(references, (one) => `coop decision edit ${one} --outcome`)],
    }),
    "decision-untitled": ({ references }) => ({
      what: `${figure(references.length, { one: "decision is", many: "decisions are" })} untitled: ${some(references)}.`,
      ways: [eachOf(references, (one) => `coop decision edit ${one} --title`)],
    }),
    "deliberation-missing": ({ references }) => ({
      what: `${figure(references.length, { one: "decision has", many: "decisions have" })} no deliberation number: ${some(references)}.`,
      ways: [eachOf(references, (one) => `coop decision edit ${one} --deliberation`)],
    }),
    "deliberation-of-another-year": ({ references }) => ({
      what: `${figure(references.length, { one: "decision bears a deliberation number", many: "decisions bear a deliberation number" })} of another year than their date: ${some(references)}.`,
      ways: [
        eachOf(references, (one) => `coop decision edit ${one} --deliberation`),
        ["if it is the date", eachOf(references, (one) => `coop decision edit ${one} --on`)],
      ],
    }),
    "tally-unchecked": ({ references, sessions }) => ({
      what: `${figure(references.length, { one: "tally", many: "tallies" })} cannot be checked, as no attendance is recorded: ${some(references)}.`,
      ways: [eachOf(sessions, (one) => `coop session attendance ${one}`)],
    }),
    "tally-contradicted": ({ number, ...contradiction }) => ({
      what: `The tally of ${decision(number)} no longer agrees with the attendance of ${session(contradiction.sessionNumber)}: ${arithmetic(contradiction)}.`,
      ways: [...tallyWays(number, contradiction)],
      alike: [decision(number), "tallies no longer agree with the attendance"],
    }),
    "decision-on-another-day": ({ number, takenOn, sessionNumber, on }) => ({
      what: `${decision(number)} is dated ${day(takenOn)}, but ${session(sessionNumber)}, at which it was taken, is of ${day(on)}.`,
      ways: [`coop decision edit ${decision(number)} --on ${on}`],
      alike: [decision(number), "decisions bear another day than their session"],
    }),
    "amended-before-taken": ({ number, amendedOn, takenOn }) => ({
      what: `${decision(number)} is dated ${day(takenOn)}, but its statement was amended on ${day(amendedOn)} already.`,
      ways: [
        `coop decision edit ${decision(number)} --on`,
        ["if it is the amendment that bears a wrong day, to find its number and undo it", "coop history"],
      ],
      alike: [decision(number), "decisions were amended before their date"],
    }),
    "review-due": ({ number, title, on, next }) => ({
      what: `${decision(number)}${title ? ` ${quote(title)}` : ""} has been due for review since ${day(on)}.`,
      ways: [
        `coop decision edit ${decision(number)} --review ${next}`,
        ["if it is replaced", `coop decision add --replaces ${decision(number)}`],
      ],
      alike: [decision(number), "decisions are due for review"],
    }),
    "questions-undecided": ({ titles }) => ({
      what: `${figure(titles.length, { one: "question has", many: "questions have" })} no decision in force: ${list(titles)}.`,
      ways: [
        eachOf(titles, (one) => `coop decision add --question ${asTyped(one)}`),
        [
          "if it is no longer worked on",
          eachOf(titles, (one) => `coop question edit ${asTyped(one)} --state closed`),
        ],
      ],
    }),
    "task-overdue": ({ number, title, due }) => ({
      what: `${task(number)} ${quote(title)} was to be done by ${day(due)}.`,
      ways: [
        `coop task done ${task(number)}`,
        ["if it is for later", `coop task edit ${task(number)} --due`],
      ],
      alike: [task(number), "tasks are overdue", "coop task done"],
    }),
    "task-unowned": ({ references }) => ({
      what: `Nobody has ${figure(references.length, { one: "task", many: "tasks" })} in hand: ${some(references)}.`,
      ways: [eachOf(references, (one) => `coop task edit ${one} --owner`)],
    }),
  },
  notices: {
    "in-force": ({ until }) => (until === null ? "in force" : `in force until ${day(until, "short")}`),
    replaced: ({ by, on }) => (by === null ? `replaced on ${day(on, "short")}` : `replaced by ${by}`),
    ended: ({ on }) => `ended on ${day(on, "short")}`,
    untitled: () => "untitled",
    tally: (tally) =>
      [
        tally.unanimous ? "unanimous" : undefined,
        tally.for === undefined ? undefined : `${tally.for || "none"} for`,
        tally.against === undefined ? undefined : `${tally.against || "none"} against`,
        tally.abstain === undefined
          ? undefined
          : tally.abstain === 0
            ? "no abstentions"
            : figure(tally.abstain, { one: "abstention", many: "abstentions" }),
        tally.notTakingPart === undefined ? undefined : `${tally.notTakingPart} not taking part`,
        ...(tally.grades ?? []).map(([label, votes]) => `${label}: ${votes ?? "?"}`),
      ]
        .filter((part) => part !== undefined)
        .join(", "),
    share: ({ there, ofAll }) => `${there} of ${ofAll}`,
    "objection-open": () => "open",
    "decision-remove-question": ({ number, title, replaces }) =>
      `${decision(number)} ${title ?? "untitled"} will be removed from the register, with its objections and amendments.${
        replaces.length > 0 ? ` What it replaced will hold again: ${list(replaces.map(decision))}.` : ""
      } Go on?`,
    "objection-remove-question": ({ reference, text }) =>
      `${reference} ${quote(text)} will be removed. Go on?`,
    "task-remove-question": ({ number, title }) =>
      `${task(number)} ${title} will be removed from the register. Go on?`,
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
    "decision-amended": ({ number, title, on }) =>
      `Statement amended from ${day(on)} on: ${decision(number)} ${title ?? "untitled"}.`,
    "decision-replaced": ({ number, title, by, on }) =>
      `Replaced by ${decision(by)} since ${day(on)}: ${decision(number)} ${title ?? "untitled"}.`,
    "decision-removed": ({ number, title }) =>
      `${decision(number)} ${title ?? "untitled"}, entered by mistake: removed.`,
    "objection-added": ({ reference }) => `Objection noted: ${reference}.`,
    "objection-settled": ({ reference, state, on }) =>
      `Objection ${stateWords[state]} on ${day(on)}: ${reference}.`,
    "objection-edited": ({ reference }) => `Objection corrected: ${reference}.`,
    "objection-removed": ({ reference }) => `Objection noted by mistake, removed: ${reference}.`,
    "task-added": ({ number, title }) => `To do: ${task(number)} ${title}.`,
    "task-edited": ({ number, title }) => `Task corrected: ${task(number)} ${title}.`,
    "task-done": ({ on, others = [], ...first }) =>
      `Done on ${day(on)}: ${some([first, ...others].map((one) => `${task(one.number)} ${one.title}`))}.`,
    "task-removed": ({ number, title }) => `${task(number)} ${title}, entered by mistake: removed.`,
  },
};
export default words;
