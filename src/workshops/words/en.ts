import { english } from "../../language/english.ts";
import { toReference } from "../../values/reference.ts";
import type { WorkshopsCatalogue } from "./catalogue.ts";

const { quote, day, time, figure } = english;

const session = (number: number): string => toReference("session", number);
const person = (number: number): string => toReference("participant", number);

const which: readonly [string, string] = ["session", "reference or part of the title"];

const words: WorkshopsCatalogue = {
  nouns: {
    session: { spoken: ["session", "workshop"], about: "the sessions, and who came to them" },
  },
  choices: {
    sessionKind: {
      launch: "launch",
      workshop: "workshop",
      plenary: ["plenary", "assembly"],
      committee: "committee",
      feedback: ["feedback session", "feedback"],
    },
    sessionState: { planned: "planned", held: "held", cancelled: "cancelled" },
    attendanceState: {
      present: "present",
      excused: "excused",
      absent: "absent",
      replaced: "replaced",
      represented: "represented",
    },
    othersState: { present: "present", absent: "absent" },
  },
  verbs: {
    "session add": {
      spoken: "add",
      about: "adds a session",
      example: 'coop session add "Missions" --on 2024-03-19 --place "Labo Diva"',
      arguments: { title: ["title", "title"] },
      options: {
        on: "date",
        start: "time at which it starts",
        end: "time at which it ends",
        place: "place",
        kind: "kind; else workshop",
        phase: "phase of the year",
        facilitator: "person or organisation that facilitates",
        summary: "summary in a few sentences",
      },
    },
    "session list": {
      spoken: "list",
      about: "lists the sessions",
      example: "coop session list",
      arguments: {},
      options: {},
    },
    "session show": {
      spoken: "show",
      about: "shows a session, its attendance and what hangs on it",
      example: "coop session show S03",
      arguments: { session: which },
      options: {},
    },
    "session edit": {
      spoken: "edit",
      about: 'corrects a session; an empty value ("") clears',
      example: "coop session edit S03 --start 18:30",
      arguments: { session: which },
      options: {
        title: "title",
        on: "date",
        start: "time at which it starts",
        end: "time at which it ends",
        place: "place",
        kind: "kind",
        phase: "phase of the year",
        facilitator: "person or organisation that facilitates, instead of those before",
        summary: "summary in a few sentences",
      },
    },
    "session hold": {
      spoken: "hold",
      about: "says that a session took place",
      example: "coop session hold S03",
      arguments: { session: which },
      options: { on: "date, if it is not the planned one" },
    },
    "session cancel": {
      spoken: "cancel",
      about: "says that a session will not take place, and why",
      example: 'coop session cancel S04 --reason "The room is not available"',
      arguments: { session: which },
      options: { reason: "reason", on: "day of the cancellation; else today" },
    },
    "session attendance": {
      spoken: "attendance",
      about: "records who came, by the numbers of the sheet; what is not said stays unknown",
      example:
        "coop session attendance S02 --present 1-12,15,18-30 --excused 7,14 --proxy 16=3 --others absent",
      arguments: { session: which },
      options: {
        present: "numbers of those present; a single number wins over a range",
        excused: "numbers of those excused",
        absent: "numbers of those absent",
        proxy: "proxy: 16=3 says that 16 is represented by 3",
        replaced: "substitute: 9=41 says that 9 is replaced by 41",
        others: "what holds for everyone else",
        proxies: "number of proxies whose holders nobody noted",
        guests: "guests by category: associations=2",
      },
    },
  },
  views: {
    sessions: {
      reference: "ref.",
      onDay: "date",
      title: "title",
      kind: "kind",
      place: "place",
      phase: "phase",
      state: "state",
      present: "present",
      startsAt: "starts",
      endsAt: "ends",
      facilitators: "facilitated by",
      unnamedProxies: "proxies without a name",
      summary: "summary",
      cancelledReason: "reason of the cancellation",
    },
    presence: {
      category: "category",
      members: "members",
      present: "present",
      excused: "excused",
      absent: "absent",
      replaced: "replaced",
      represented: "represented",
      notRecorded: "not recorded",
    },
    attendance: { reference: "ref.", name: "name", category: "category", state: "attendance", by: "by" },
  },
  titles: { sessions: "sessions", presence: "attendance by category", attendance: "attendance sheet" },
  problems: {
    "ends-before-it-starts": ({ startsAt, endsAt }) => ({
      what: `The end (${time(endsAt)}) is not after the start (${time(startsAt)}).`,
      remedy: "Correct one of the two times.",
    }),
    "session-cancelled": ({ number }) => ({
      what: `${session(number)} is cancelled.`,
      remedy: "If it took place after all, undo the cancellation first: coop history, then coop undo.",
    }),
    "session-held": ({ number }) => ({
      what: `${session(number)} has taken place: it cannot be cancelled any more.`,
      remedy: "If that is a mistake, take the entry back: coop history, then coop undo.",
    }),
    "session-not-yet": ({ number, on }) => ({
      what: `${session(number)} is planned for ${day(on)}, which has not passed yet.`,
      remedy: "Correct its date: coop session edit --on.",
    }),
    "unknown-number": ({ number }) => ({
      what: `Nobody bears the number ${number}.`,
      remedy: "The numbers: coop participant list.",
    }),
    "not-a-member": ({ number }) => ({
      what: `${person(number)} does not take part on that day.`,
      remedy: "Correct the number, or the day of joining: coop participant edit.",
    }),
    "two-states": ({ number, states: [first, second] }) => ({
      what: `${person(number)} is said to be both ${first} and ${second}.`,
      remedy: "Take that number out of one of the two lists.",
    }),
    "holder-not-present": ({ giver, holder }) => ({
      what: `${person(holder)} holds the proxy of ${person(giver)} but is not recorded as present.`,
      remedy: `Add ${holder} to --present, or correct who holds that proxy.`,
    }),
    "holder-has-too-many": ({ holder, count, allowed }) => ({
      what: `${person(holder)} holds ${figure(count, { one: "proxy", many: "proxies" })}, where ${allowed} at most may be held.`,
      remedy: "Correct the proxies, or the setting: coop settings set --proxies-per-holder.",
    }),
    "not-a-pair": ({ typed }) => ({
      what: `${quote(typed)} is not of the form 16=3.`,
      remedy: "Write two numbers with an equals sign between them, without a space.",
    }),
    "not-guests": ({ typed }) => ({
      what: `${quote(typed)} is not of the form associations=2.`,
      remedy: "Write the category, the equals sign, then how many people.",
    }),
    "attendance-not-recorded": ({ number, on }) => ({
      what: `The attendance was not recorded at ${session(number)}, on ${day(on)}.`,
      remedy: `coop session attendance ${session(number)} --present <numbers>`,
    }),
    "session-neither-held-nor-cancelled": ({ number, on }) => ({
      what: `${session(number)} was planned for ${day(on)}; the register does not say whether it took place.`,
      remedy: `coop session hold ${session(number)}, or coop session cancel ${session(number)} --reason "…"`,
    }),
    "session-outside-phase": ({ number, on, phase }) => ({
      what: `${session(number)} (${day(on)}) is outside the dates of its phase, ${quote(phase)}.`,
      remedy: `coop session edit ${session(number)} --phase "…"`,
    }),
  },
  notices: {
    "outside-phase": ({ on, phase }) => `${day(on)} is outside the dates of the phase ${quote(phase)}.`,
  },
  operations: {
    "session-added": ({ number, title, on }) =>
      `${session(number)}${title ? ` ${quote(title)}` : ""} is planned for ${day(on)}.`,
    "session-edited": ({ number, title }) =>
      `${session(number)}${title ? ` ${quote(title)}` : ""}: corrected.`,
    "session-held": ({ number, on }) => `${session(number)} took place on ${day(on)}.`,
    "session-cancelled": ({ number, on }) => `${session(number)}, planned for ${day(on)}, is cancelled.`,
    "attendance-recorded": ({ number, present }) =>
      `Attendance at ${session(number)}: ${figure(present, { one: "person present", many: "people present" })}.`,
  },
};
export default words;
