import { toFileWords } from "../../documents/words/en.ts";
import { english } from "../../language/english.ts";
import { eachOf } from "../../language/lists.ts";
import { toldNumbers } from "../../values/number-list.ts";
import { toReference } from "../../values/reference.ts";
import type { AttendanceState } from "../../workshops/attendance.ts";
import type { LogbookHint, LogbookLabel } from "../logbook.ts";
import type { HintedSection, Label } from "../page.ts";
import type {
  Changed,
  LogbookSums,
  NotesAnswer,
  NotesCatalogue,
  NotesSums,
  OtherFile,
  ScreenPart,
  SessionClue,
  SpokenSession,
} from "./catalogue.ts";
import { sayingUnderstood } from "./understood.ts";

const { quote, list, alternatives, figure, capitalise, some } = english;

const session = (number: number): string => toReference("session", number);
const named = ({ number, title }: { number: number; title: string | null }): string =>
  title === null ? session(number) : `${session(number)} ${quote(title)}`;
const titled = (title: string | null): string => (title === null ? "without a title" : quote(title));

const came: Readonly<Record<AttendanceState, { one: string; many: string }>> = {
  present: { one: "person present", many: "people present" },
  excused: { one: "excused", many: "excused" },
  absent: { one: "absent", many: "absent" },
  replaced: { one: "replaced", many: "replaced" },
  represented: { one: "by proxy", many: "by proxy" },
};

const kinds = {
  said: { one: "thing said", many: "things said" },
  decisions: { one: "decision", many: "decisions" },
  ideas: { one: "idea", many: "ideas" },
  tasks: { one: "task", many: "tasks" },
} as const;

/** "4 new decisions, 1 decision changed". */
function changes({ one, many }: { one: string; many: string }, { added, changed }: Changed): string[] {
  return [
    ...(added > 0 ? [figure(added, { one: `new ${one}`, many: `new ${many}` })] : []),
    ...(changed > 0 ? [`${figure(changed, { one, many })} changed`] : []),
  ];
}

function parts(sums: NotesSums): string[] {
  const kept = { one: "line kept as free notes", many: "lines kept as free notes" };
  return [
    ...(sums.hasSession ? ["what is known of the session"] : []),
    ...(sums.hasAgenda ? ["the agenda"] : []),
    ...sums.counts.map(([state, count]) => figure(count, came[state])),
    ...(sums.hasSheet && sums.counts.length === 0 ? ["the guests"] : []),
    ...(sums.walkIns > 0 ? [figure(sums.walkIns, { one: "new person", many: "new people" })] : []),
    ...changes(kinds.said, sums.said),
    ...changes(kinds.decisions, sums.decisions),
    ...changes(kinds.ideas, sums.ideas),
    ...changes(kinds.tasks, sums.tasks),
    ...(sums.tasks.settled > 0
      ? [figure(sums.tasks.settled, { one: "task ended", many: "tasks ended" })]
      : []),
    ...(sums.kept > 0 ? [figure(sums.kept, kept)] : []),
  ];
}

const files: Readonly<Record<OtherFile, string>> = {
  "broken-word": "a damaged Word document, which does not open",
  "locked-word": "a Word document with a password",
  "old-word": "an old Word document",
  rtf: "a document in the RTF format",
  odt: "a LibreOffice document",
  pdf: "a PDF document",
  picture: "a picture",
  table: "a workbook",
  "web-page": "a web page",
  other: "a file that is no text",
};

/** "decision adopted, unanimously", "to do by P04 Yann Le Goff, by 30 April 2024". */
const understood = sayingUnderstood(english, {
  states: {
    present: "present",
    excused: "excused",
    absent: "absent",
    represented: "proxy",
    replaced: "replaced",
    unknown: "not noted",
  },
  ended: {
    adopted: "decision adopted",
    rejected: "decision rejected",
    deferred: "decision deferred",
    "none-taken": "no decision taken",
    noted: "taken note of",
    "not-recorded": "decision whose outcome is not recorded",
  },
  ways: {
    consent: "by consent",
    consensus: "by consensus",
    vote: "by a vote",
    graded: "by graded agreement",
    advice: "after advice",
  },
  voices: {
    for: "for",
    against: "against",
    abstain: "abstaining",
    notTakingPart: "not taking part",
  },
  proxyTo: (giver, holder) => `${giver} to ${holder}`,
  toDo: (owner) => (owner === null ? "to do" : `to do by ${owner}`),
  due: (day) => `by ${day}`,
  review: (day) => `to be reviewed on ${day}`,
  isDone: "done already",
  isUnanimous: "unanimously",
  colon: ": ",
  semicolon: "; ",
});

function because(clue: SessionClue): string {
  switch (clue.by) {
    case "command":
      return "as you said";
    case "heading":
      return "by its title";
    case "name":
      return `by ${quote(clue.text)} (line ${clue.line})`;
    default:
      return `by ${english.day(clue.day, "long")} (line ${clue.line}): it is the only session of that day`;
  }
}

function spoken({ day, line, ...which }: SpokenSession): string {
  return `${named(which)}, ${english.day(day, "long")} (line ${line})`;
}

/** "line 4", "lines 4 to 6, 9 and 11". */
function numbered(lines: readonly number[]): string {
  const told = toldNumbers(lines, (first, last) => `${first} to ${last}`);
  return `${lines.length > 1 ? "lines" : "line"} ${some(told, mostNumbers)}`;
}
const mostNumbers = 8;
const mostHeadings = 3;

const screenParts: Readonly<Record<ScreenPart, string>> = {
  sure: "Sure",
  understood: "Understood",
  unsettled: "To see",
  kept: "Kept",
};

/** Each with its key in brackets, and what it does. */
const answers: Readonly<Record<NotesAnswer, readonly [name: string, means: string]>> = {
  adopted: ["[A]dopted", "a decision was taken: yes"],
  rejected: ["[R]ejected", "a decision was taken: no"],
  deferred: ["[D]eferred", "the decision is put off to another time"],
  "none-taken": ["noth[I]ng decided", "it was spoken of, and nothing was decided"],
  task: ["[T]ask", "it is something to do"],
  said: ["[S]aid", "it is something that was said: expectation, fear, agreement, disagreement or question"],
  note: ["[N]ote", "the line stays as it is among the free notes"],
  later: ["[L]ater", "the line stays among the free notes, and you are reminded of it"],
  expectation: ["[E]xpectation", "what somebody hopes for"],
  fear: ["[F]ear", "what somebody is afraid of"],
  agreement: ["[A]greement", "what people agree on"],
  disagreement: ["[D]isagreement", "what they do not agree on"],
  "open-question": ["[Q]uestion", "what is still to be made clear"],
  guest: ["[G]uest", "counted among those who came, without their name going into the attendance"],
  someone: ["[S]omeone in the register", "you type their name, reference or number"],
  unnamed: ["[N]o name", "the task is noted, without saying who takes it on"],
  record: ["[Y]es", "all that was understood is recorded"],
  leave: ["[N]o", "nothing is recorded; the file stays as it is"],
  "see-all": ["[S]ee all", "shows every line, and asks again"],
};

/** How the parts of a page are filled in. */
const hints: Readonly<Record<HintedSection, string>> = {
  attendance:
    "In the brackets: x present, e excused, a absent, p 4 gave a proxy to 4, r 41 replaced by 41, nothing if nobody knows",
  others:
    "One line for each person who is not on the list: family name, given name and category; or a number for a category",
  said: "One line for each thing that was said, and more below it with a dash; in brackets, how many people said it: expectation (9): …",
  decisions:
    "A title and its lines for each decision; outcome: adopted, rejected, deferred or no decision taken",
  tasks: "One line for each task: what is to be done · who · by when",
};

/** Labels before a day. */
const dated: ReadonlySet<Label> = new Set<Label>(["review", "until", "takenOn"]);

/** How another file is made one that is read. */
function toRecordable(kind: OtherFile): string {
  switch (kind) {
    case "old-word":
    case "rtf":
    case "odt":
      return "Open it, choose File, Save as, type “Word document (.docx)”, and record that file.";
    case "broken-word":
      return "Open it in Word or LibreOffice, which can often repair it, and save it under another name; or take a copy of it.";
    case "locked-word":
      return "Open it, take the password off (File, Info, Protect document), and save it.";
    default:
      return "Give the file that coop session notes wrote, once it is filled in.";
  }
}

const labels: Readonly<Record<Label, readonly [string, ...string[]]>> = {
  place: ["place", "venue", "where"],
  times: ["times", "time", "hours"],
  facilitators: ["facilitation", "facilitators", "facilitator", "facilitated by"],
  kind: ["kind", "type"],
  phase: ["phase", "stage"],
  childcare: ["childcare"],
  interpreter: ["interpreter", "interpreting"],
  transport: ["transport"],
  access: ["access", "accessibility"],
  cost: ["cost", "price"],
  summary: ["summary"],
  question: ["question"],
  method: ["method", "how"],
  statement: ["statement", "decision", "text", "proposal"],
  for: ["for", "in favour", "in favor"],
  against: ["against"],
  abstain: ["abstentions", "abstention", "abstain", "abstained"],
  notTakingPart: ["not taking part", "do not take part", "not voting"],
  tally: ["tally", "vote", "votes"],
  unanimous: ["unanimous", "unanimously"],
  grades: ["scale", "grades"],
  outcome: ["outcome", "result"],
  outcomeSentence: ["outcome in a sentence", "conclusion"],
  reasons: ["reasons", "reason", "why"],
  objection: ["objection", "reservation", "objections", "reservations"],
  objectionState: ["what became of it", "settled"],
  objectionReason: ["because"],
  objectionAmendment: ["amendment", "amended"],
  decidedBy: ["who decides", "decided by"],
  decidedByWords: ["who decides in words", "more exactly"],
  scope: ["scope"],
  deliberation: ["deliberation", "number of the deliberation"],
  replaces: ["replaces", "instead of"],
  review: ["to review", "review", "review on"],
  until: ["in force until", "until", "valid until"],
  takenOn: ["taken on", "date"],
  broughtBy: ["brought by", "proposed by"],
  support: ["support", "supporters"],
  ideaQuestion: ["question"],
  text: ["text", "in words", "details"],
  decided: ["decision", "decisions", "decided", "resolution", "agreed", "it was decided"],
  voted: ["vote", "votes", "result of the vote"],
  unnamedProxies: ["proxies without a name", "proxies"],
  noCategory: ["no category", "others", "guests"],
  aboutQuestion: ["question"],
  smallGroup: ["table", "group", "small group"],
};

const logbookLabels: Readonly<Record<LogbookLabel, string>> = {
  leads: "led by",
  hypothesis: "what we think",
  test: "what we try",
  lookedAt: "what we look at",
  criterion: "we shall say that it worked if",
  counts: "we count",
  day: "day",
};
const logbookHints: Readonly<Record<LogbookHint, string>> = {
  log: "A line an event: the day and what happened; the rest, if you counted it. Kind: event, success, difficulty, error, surprise or adjustment. Outside the table a line is enough as well: 12 June: 14 people, the lock had frozen (difficulty)",
  measures:
    "A line a measurement: what is counted, the day and the value. Leave empty what you did not measure.",
};
const logged = ({ number, title }: { number: number; title: string }): string =>
  `${toReference("experiment", number)} ${quote(title)}`;
const loggedParts = ({ added, changed, measured }: LogbookSums): string[] =>
  [
    added > 0 && figure(added, { one: "new entry", many: "new entries" }),
    changed > 0 && figure(changed, { one: "corrected entry", many: "corrected entries" }),
    measured > 0 && figure(measured, { one: "measurement", many: "measurements" }),
  ].filter((part) => part !== false);

const words: NotesCatalogue = {
  nouns: {},
  views: {},
  titles: {},
  choices: {
    logbookSection: {
      log: ["log", "logbook", "diary", "what happened", "day by day"],
      measures: ["measurements", "measures", "indicators", "figures", "results"],
      free: ["free notes", "notes", "remarks", "miscellaneous"],
    },
    logbookLabel: logbookLabels,
    notesSection: {
      agenda: ["agenda", "programme", "program"],
      attendance: ["attendance", "present", "who came", "sign-in sheet"],
      others: ["other people who came", "others who came", "other people"],
      said: ["what was said", "exchanges", "what we heard"],
      decisions: [
        "decisions",
        "decision",
        "what was decided",
        "decisions made",
        "decisions taken",
        "resolutions",
        "conclusions",
        "what we agreed",
        "what we decided",
        "decision log",
        "log of decisions",
        "agreed",
      ],
      ideas: ["ideas", "idea", "ideas for action"],
      tasks: [
        "to do",
        "tasks",
        "actions",
        "action items",
        "action points",
        "next steps",
        "follow-up",
        "follow-ups",
        "who does what",
        "action plan",
        "action log",
        "actions arising",
        "todo",
        "who is doing what",
      ],
      free: ["free notes", "notes", "other notes"],
    },
    notesLabel: labels,
    notesMark: {
      present: ["x", "yes", "y", "present", "v", "ok", "✓", "✔"],
      excused: ["e", "excused", "apologies"],
      absent: ["a", "absent", "no", "n"],
      represented: ["p", "proxy", "proxy to", "represented"],
      replaced: ["r", "replaced", "replaced by"],
      unknown: ["?", "unknown"],
    },
    notesState: {
      present: [
        "present",
        "attendees",
        "attending",
        "in attendance",
        "participants",
        "attendance",
        "untracked attendees",
        "those present",
        "in the room",
        "we were",
        "there",
        "here",
        "online",
        "on the call",
        "also there",
        "in the chair",
        "chair",
        "chaired by",
        "joined",
        "arrived",
      ],
      excused: [
        "apologies",
        "excused",
        "regrets",
        "apologies for absence",
        "apologies from",
        "apologies received",
        "apologies received from",
        "sent apologies",
        "sorry",
      ],
      absent: [
        "absent",
        "absentees",
        "missing",
        "not present",
        "not there",
        "absent without apology",
        "absent without apologies",
        "did not come",
        "didn't come",
        "didn't turn up",
        "did not turn up",
        "no show",
        "no shows",
        "no word from",
      ],
      represented: ["proxies", "proxy", "represented"],
    },
    notesColumn: {
      name: ["name", "names", "full name", "participant", "attendee", "member"],
      givenName: ["first name", "given name"],
      attendance: ["attendance"],
      present: ["present"],
      excused: ["excused", "apologies"],
      absent: ["absent"],
      signature: ["signature", "signed"],
      proxy: ["proxy", "proxy to", "proxy given to", "proxy held by", "represented by"],
      what: ["what", "action", "actions", "task", "tasks", "to do", "action item"],
      who: ["who", "owner", "responsible", "assigned to", "by whom", "lead"],
      when: ["when", "due", "deadline", "due date", "by when", "date", "by"],
      status: ["status", "state", "done"],
      decision: ["decision", "decisions", "resolution", "motion", "proposal", "item"],
      outcome: ["outcome", "result", "vote"],
      for: ["for", "in favour", "in favor"],
      against: ["against"],
      abstain: ["abstention", "abstentions", "abstained", "abstain"],
      notTakingPart: ["not taking part", "not voting"],
    },
    notesTaskEnd: { done: ["done", "finished"], dropped: ["dropped", "given up"] },
  },
  verbs: {
    "session notes": {
      spoken: "notes",
      about:
        "writes the file of a session, as a text or for Word, to be filled in while it goes on: agenda, attendance, what was said, decisions, ideas, tasks",
      example: "coop session notes S03",
      options: {
        format: "md, a text (unless said), docx, for Word, or both: docx,md",
        out: "file to write, or folder to write it to; “-” for the screen",
        open: toFileWords.open,
        reference: toFileWords.reference,
      },
    },
    "session record": {
      spoken: "record",
      about:
        "reads the file of a session into the register, once it is filled in, or minutes as somebody typed them; shows first what will be recorded",
      example: "coop session record S03.md\ncoop session record S03 minutes.docx",
      arguments: {
        file: [
          "file",
          "the file that was filled in; or the session, then its files, where they do not say it",
        ],
        others: ["others", "those of the others who took notes"],
      },
      options: { dryRun: "say what would be recorded, and write nothing" },
    },
    "experiment notes": {
      spoken: "notes",
      about:
        "writes the logbook of an experiment, as text or for Word, to be filled in or printed: what is thought, what is looked at, a table to note each day, another one for measurements",
      example: "coop experiment notes E01 --format docx",
      options: {
        format: "md, a text (if not said), docx, for Word and to print, or both: docx,md",
        out: "file to write, or folder to write it in; “-” for the screen",
        open: toFileWords.open,
        reference: toFileWords.reference,
      },
    },
    "experiment record": {
      spoken: "record",
      about:
        "reads a logbook that was filled in, or dated notes as someone wrote them; shows first what will be recorded",
      example: "coop experiment record E01.docx\ncoop experiment record E01 notes-of-salima.docx",
      arguments: {
        file: ["file", "the logbook; or the experiment, then its files, where they do not say it"],
        others: ["others", "those of others who took notes"],
      },
      options: { dryRun: "say what would be recorded, and write nothing; with --json, line by line" },
    },
  },
  problems: {
    "logbook-no-experiment": ({ file }) => ({
      what: "Nothing says which experiment these notes are of.",
      remedy: `Say it with its reference, which coop experiment list gives: coop experiment record E01 ${file}; or write it on the first line.`,
    }),
    "logbook-of-another": ({ typed, first }) => ({
      what: `This file is of ${typed}, and not of ${first}.`,
      remedy: "Record the files of each experiment apart.",
    }),
    "logbook-two-experiments": ({ typed, first }) => ({
      what: `The file is of ${first}, and then of ${typed}.`,
      remedy: "Keep one experiment in a file.",
    }),
    "logbook-of-another-register": ({ typed, own }) => ({
      what: `This file comes from another register (${typed}) than this one (${own}).`,
      remedy:
        "Name the register that it comes from with --register, or write a new file with coop experiment notes.",
    }),
    "logbook-unknown-experiment": ({ typed }) => ({
      what: `The register has no experiment ${typed}.`,
      remedy: "Look at coop experiment list, and correct the first line of the file.",
    }),
    "notes-no-text": ({ kind }) => ({
      what: `This is ${files[kind]}, and not the file that coop session notes writes.`,
      remedy: toRecordable(kind),
    }),
    "notes-too-long": ({ kilobytes, most }) => ({
      what: `This file is too long: ${kilobytes} kB, while the notes of a session rarely take more than 50. At most ${most} kB are read.`,
      remedy: "Make sure that it is the file of the session, and take out what was pasted by mistake.",
    }),
    "notes-no-session": ({ file }) => ({
      what: "Nothing says of which session these notes are.",
      remedy: `Say it by its reference, which coop session list gives, for example: coop session record S03 ${file}; or write it on the first line.`,
    }),
    "notes-several-sessions": ({ sessions, file }) => ({
      what: `These notes speak of the day of several sessions: ${list(sessions.map(spoken))}.`,
      remedy: `Say of which they are, for example: coop session record ${session(sessions[0]?.number ?? 0)} ${file}`,
    }),
    "notes-two-sessions": ({ typed, first, line }) => ({
      what: `This file speaks of two sessions: ${first} at line ${line}, ${typed} here.`,
      remedy: "Make two files of it, or correct the reference that is wrong.",
    }),
    "notes-of-another-session": ({ typed, first, file }) => ({
      what: `These notes are of ${typed}, while ${file} is of ${first}.`,
      remedy: "Record together only the notes of one session.",
    }),
    "notes-of-another-register": ({ typed, own }) => ({
      what: `This file comes from another register (${typed}) than this one (${own}).`,
      remedy:
        "Name the register that it comes from with --register, or write a new file with coop session notes.",
    }),
    "notes-unknown-session": ({ typed }) => ({
      what: `The register has no session ${typed}.`,
      remedy: "Look at coop session list, and correct the first line of the file.",
    }),
    "session-without-minutes": ({ references }) => ({
      what: `Nothing is noted of what was said at ${some(references)}.`,
      ways: [
        eachOf(references, (one) => `coop exchange add --session ${one}`),
        ["if the notes of the evening are in a file", "coop session record"],
      ],
    }),
    "notes-said-twice": ({ first, second, line }) => ({
      what: `${quote(second)} is written here, and ${quote(first)} at line ${line}, for the same thing.`,
      remedy: "Keep one of the two lines.",
    }),
    "notes-conflict": ({ first, file, line, second }) => ({
      what: `${quote(second)} is written here, and ${quote(first)} at line ${line} of ${file}.`,
      remedy: "Agree on one, and write it in both places or in one.",
    }),
    "notes-pasted-twice": ({ title, line }) => ({
      what: `${title === null ? "This block" : quote(title)} stands at line ${line} already.`,
      remedy: "Delete one of them; if they are two decisions, write what tells them apart.",
    }),
    "notes-unknown-mark": ({ typed }) => ({
      what: `${quote(typed)} in the brackets is not understood.`,
      remedy:
        "Write x (present), e (excused), a (absent), p 4 (gave a proxy to number 4), r 41 (replaced by number 41), or nothing.",
    }),
    "notes-stand-in-missing": ({ typed }) => ({
      what: `${quote(typed)} in the brackets does not say who holds the proxy or the seat.`,
      remedy: "Add their number, as in p 4 or r 41; “p ?” if nobody noted it; x if this person was there.",
    }),
    "notes-another-name": ({ number, name, typed }) => ({
      what: `Number ${number} is that of ${name}, and not of ${quote(typed)}.`,
      remedy: "Correct the number or the name.",
    }),
    "notes-unknown-person": ({ typed }) => ({
      what: `${quote(typed)} is nobody that the register knows.`,
      remedy:
        "Correct the name, or write their number; someone who came without being on the list goes under “Other people who came”, with their category.",
    }),
    "notes-unknown-reference": ({ typed, session }) => ({
      what:
        session === null
          ? `Nothing here has the reference ${typed}.`
          : `${typed} is a decision of ${session}, and not of this session.`,
      remedy: "Correct the reference, or delete it if this is something new.",
    }),
    "notes-without-outcome": ({ title, allowed }) => ({
      what: `The decision ${titled(title)} has no outcome.`,
      remedy: `Add a line “Outcome: …”: ${alternatives(allowed)}.`,
    }),
    "notes-walk-in-category": ({ name, typed }) => ({
      what: `${quote(typed)}, written after ${quote(name)}, is no category.`,
      remedy:
        "Write one of the categories to add this person (coop category list), or the name alone for them to be counted and not added.",
    }),
    "notes-number-in-words": ({ typed }) => ({
      what: `${quote(typed)} is no number of people.`,
      remedy: "Write it in figures: “associations: 2”.",
    }),
    "notes-not-understood": ({ label, typed, allowed }) => ({
      what: `${quote(typed)} is not understood for “${capitalise(labels[label][0])}”.`,
      remedy:
        allowed.length > 0
          ? `Write ${alternatives(allowed)}.`
          : dated.has(label)
            ? "Write a day, for example “15 October 2024”, or empty this line if you do not know."
            : "Correct this line, or empty it if you do not know.",
    }),
  },
  notices: {
    "logbook-hint": ({ section }) => logbookHints[section],
    "logbook-how": ({ file, isWord }) =>
      `Fill it in over the weeks, ${isWord ? "with Word or LibreOffice, or print it" : "with any text editor"}; all of it is optional. Then, as often as you like: coop experiment record ${file}`,
    "logbook-left-line": ({ file, line, text }) =>
      `${file}, line ${line}, which stays in the file and is not noted: ${text}`,
    "logbook-only-shown": ({ file, line, label, number, option, isAmended }) =>
      `${file}, line ${line}: ${quote(capitalise(logbookLabels[label]))} is not what the register says, which stays as it is. If the page is right: coop experiment ${isAmended ? "amend" : "edit"} ${toReference("experiment", number)}${isAmended ? "" : ` --${option}`}.`,
    "logbook-in-words": ({ file, line, text }) =>
      `${file}, line ${line}, kept in the words of the line, and made no number of: ${text}`,
    "logbook-days": ({ file, count, line, text, day }) =>
      `${file}: ${figure(count, { one: "date", many: "dates" })} without a year, by the dates beside ${count === 1 ? "it" : "them"} and the life of the experiment. On line ${line}, ${quote(text)} is ${english.day(day)}.`,
    "logbook-plan": (sums) => `To be recorded for ${logged(sums)}: ${list(loggedParts(sums))}.`,
    "logbook-question": ({ number }) => `Record these notes of ${toReference("experiment", number)}?`,
    "logbook-nothing-new": ({ number }) =>
      `The register knew all that this file says of ${toReference("experiment", number)}.`,
    "notes-hint": ({ section }) => hints[section],
    "notes-register": () => "register",
    "notes-on": () => "on",
    "notes-written": ({ file }) => `File written: ${file}`,
    "notes-how": ({ file, isWord }) =>
      `Fill it in during the session, with ${isWord ? "Word or LibreOffice" : "any text editor"}; everything in it is optional. Then: coop session record ${file}`,
    "notes-plan": (sums) => `To record for ${named(sums)}: ${list(parts(sums))}.`,
    "notes-question": ({ number }) => `Record these notes of ${session(number)}?`,
    "notes-kept-line": ({ file, line, text }) =>
      `${file}, line ${line}, kept word for word as free notes: ${text}`,
    "notes-file": ({ file, lines, session: found }) =>
      `${file}: ${figure(lines, { one: "line", many: "lines" })}.${found === null ? "" : ` This is ${session(found.number)}, ${because(found.clue)}.`}`,
    "notes-session-question": ({ file }) => `Of which session is ${file}?`,
    "notes-spoken-session": spoken,
    "notes-part": ({ part }) => screenParts[part],
    "notes-sure": (sums) =>
      parts({ ...sums, kept: 0 })
        .map((part) => part.replaceAll(" ", "\u00a0"))
        .join(" · "),
    "notes-lines": ({ lines }) => numbered(lines),
    "notes-understood": ({ text, as }) => `${text === null ? "" : `${quote(text)}\n`}→ ${understood(as)}`,
    "notes-more-lines": ({ lines }) => `and ${lines} more`,
    "notes-relented": ({ what, lines }) =>
      `${what} That is not recorded; ${lines > 1 ? "these lines are" : "the line is"} kept among the free notes.`,
    "notes-to-be-seen": ({ lines }) =>
      `${figure(lines, { one: "thing", many: "things" })} to settle together, right after this`,
    "notes-kept": ({ lines, at, headings }) =>
      `${figure(lines, { one: "line", many: "lines" })} as free notes (${numbered(at)})${headings.length > 0 ? `, with ${some(headings.map(quote), mostHeadings)}` : ""}`,
    "notes-unsettled": (item) => {
      if (item.as === "outcome") return "It does not say how it ended.";
      if (item.as === "writer")
        return `${quote(item.name)} does not say who takes it on, as the file does not say who wrote it.`;
      const { name, bearers } = item;
      return bearers.length > 0
        ? `${quote(name)} may be ${alternatives(bearers)}.`
        : `${quote(name)} is nobody whom the register knows.`;
    },
    "notes-unsettled-kept": ({ text, why, lines, isTask }) =>
      `${text === null ? "" : `${quote(text)}\n`}${why} ${isTask ? "The task is noted without a name; to give one: coop task edit <task> --owner <person or organisation>." : `${lines > 1 ? "The lines are kept" : "The line is kept"} among the free notes.`}`,
    "notes-unsettled-number": ({ number, all }) => `To see ${number}/${all}`,
    "notes-answered": ({ text, answer }) => `${quote(text)} → ${answer}`,
    "notes-still-unsettled": ({ lines }) => `Still to see: ${numbered(lines)}, among the free notes.`,
    "notes-answer": ({ answer }) => answers[answer][0],
    "notes-answer-means": ({ answer }) => answers[answer][1],
    "notes-who-question": ({ name }) =>
      `Who is ${quote(name)} (a name, a reference or a number; nothing to go back)?`,
    "notes-kept-more": ({ lines }) =>
      figure(lines, { one: "more line kept in the same way.", many: "more lines kept in the same way." }),
    "notes-dispute-question": ({ heading }) =>
      `${heading === "" ? "" : `${quote(heading)}: `}the files do not say the same. Which is right?`,
    "notes-dispute-line": ({ file, line, said }) => `${said} (${file}, line ${line})`,
    "notes-dispute-neither": () => "Record nothing for now, and talk about it first",
    "notes-kept-aside": ({ file, text }) =>
      `${file}, beside the text, kept word for word as free notes: ${text}`,
    "notes-tracked": ({ file, changes }) =>
      `${file}: ${figure(changes, { one: "tracked change is taken", many: "tracked changes are taken" })} as accepted.`,
    "notes-left": ({ references }) =>
      `For this session the register also has ${some(references)}, of which the file does not speak: nothing is deleted. To take a mistake away: coop decision remove, exchange remove, idea remove or task remove, with the reference.`,
    "notes-left-people": ({ count }) =>
      `The register also knows the attendance of ${figure(count, { one: "person", many: "people" })} of whom the file says nothing: it stays. To take it back, write [?] before the name.`,
    "notes-cut-question": ({ file }) =>
      `The last line that coop had written in ${file} is missing: the file may have been cut. Go on with what it holds?`,
    "notes-new-question": ({ file, line, title, near }) =>
      `${file}, line ${line}: ${quote(title)} is much like ${quote(near)}, which the register has. Is it something else, and new?`,
    "notes-new-person": ({ name, category }) => `New person: ${name} (${category}).`,
    "notes-nothing-new": ({ number }) => `The register knew all that this file says of ${session(number)}.`,
    "notes-referenced": ({ file, references }) =>
      `${file}: ${figure(references, { one: "reference added", many: "references added" })}; nothing else in it has changed.`,
  },
  operations: {
    "logbook-recorded": (sums) => `Logbook of ${logged(sums)} recorded: ${list(loggedParts(sums))}.`,
    "notes-recorded": (sums) => `Notes of ${named(sums)} recorded: ${list(parts(sums))}.`,
  },
};
export default words;
