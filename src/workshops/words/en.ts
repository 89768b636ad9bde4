import { asTyped } from "../../language/as-typed.ts";
import { type English, english } from "../../language/english.ts";
import { eachOf } from "../../language/lists.ts";
import { toldNumbers, typedNumbers } from "../../values/number-list.ts";
import { toReference } from "../../values/reference.ts";
import type { SaidState } from "../attendance.ts";
import type { ExchangeKind } from "../exchange.ts";
import type { SmallCategory } from "../store/exchanges.ts";
import { type AttendanceSums, speakersOf, type WorkshopsCatalogue } from "./catalogue.ts";

const { quote, day, time, figure, list, some, alternatives } = english;

const session = (number: number): string => toReference("session", number);
const named = ({ number, title }: { number: number; title: string | null }): string =>
  title === null ? session(number) : `${session(number)} ${quote(title)}`;
const person = (number: number): string => toReference("participant", number);
const among = (state: SaidState): string => `among the people ${said(state)}`;
const said = (state: SaidState): string => (state === "unknown" ? "not recorded" : state);

/** "27 people present, 5 excused and 1 represented; 3 not recorded". */
function sums({ counts, notRecorded }: AttendanceSums): string {
  const said = counts.map(([state, number], index) =>
    index > 0 ? `${number} ${state}` : figure(number, { one: `person ${state}`, many: `people ${state}` }),
  );
  if (said.length === 0) return "nobody recorded";
  return notRecorded > 0 ? `${list(said)}; ${notRecorded} not recorded` : list(said);
}

const insiders = {
  one: "person of the project team or observing",
  many: "people of the project team or observing",
};

function besides({ beside, guests, unnamedProxies, added = [], corrected = 0 }: AttendanceSums): string {
  const said = [
    ...(beside > 0 ? [figure(beside, insiders)] : []),
    ...(guests ? [figure(guests, { one: "guest", many: "guests" })] : []),
    ...(unnamedProxies
      ? [figure(unnamedProxies, { one: "proxy without a name", many: "proxies without a name" })]
      : []),
  ];
  const more = said.length > 0 ? ` Besides: ${list(said)}.` : "";
  return [
    more,
    corrected > 0 ? ` ${figure(corrected, { one: "record", many: "records" })} corrected.` : "",
    added.length > 0 ? ` New: ${list(added.map(person))}.` : "",
  ].join("");
}

function attendance(recorded: AttendanceSums): string {
  return `Attendance at ${named(recorded)}: ${sums(recorded)}.${besides(recorded)}`;
}

/** "50 min", "2 h", "1 h 15 min": a length of time, not a time of day. */
function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 ? `${hours} h` : "", rest > 0 ? `${rest} min` : ""].filter(Boolean).join(" ");
}

const exchange = (number: number): string => toReference("exchange", number);
const quotation = (number: number): string => toReference("quotation", number);
const quotedWords = (number: number, text: string | null): string =>
  text === null ? quotation(number) : `${quotation(number)} ${quote(text)}`;

/** "a fear": what was said, as a sentence names it. */
const oneSaid: Readonly<Record<ExchangeKind, string>> = {
  expectation: "an expectation",
  fear: "a fear",
  agreement: "an agreement",
  disagreement: "a disagreement",
  "open-question": "an open question",
};

/** "Associations: 3 people who came" or "3 members". */
function few({ label, people, isRecorded }: SmallCategory): string {
  const came = { one: "person who came", many: "people who came" };
  return `${quote(label)} has only ${figure(people, isRecorded ? came : { one: "member", many: "members" })} on that day`;
}

const agendaItem = { one: "item", many: "items" };

const words: English<WorkshopsCatalogue> = {
  nouns: {
    session: {
      spoken: ["session", "workshop"],
      about: "the sessions, and who came to them",
      item: ["session", "reference, title or date"],
      fields: {
        on: "date",
        start: "time at which it starts",
        end: "time at which it ends",
        phase: "phase of the year",
        facilitator: "person or organisation that facilitates",
        summary: "summary in a few sentences",
        cost: "cost, in euros",
      },
    },
    exchange: {
      about: "what was said: expectations, fears, agreements, disagreements, open questions",
      item: ["exchange", "reference or part of what was said"],
      fields: {
        kind: "kind of thing that was said",
        question: "question that it is about",
        saidBy: "how many people said it, if they were counted",
        table: "table or small group",
        category: "category, if it is large enough for nobody to be recognised",
      },
    },
    quotation: {
      about: "what someone said, word for word, and whether it may be printed",
      item: ["quotation", "reference or part of what was said"],
      fields: {
        session: "session at which it was said",
        question: "question that it is about",
        by: "who said it; else nobody is named",
      },
    },
  },
  choices: {
    printing: {
      agreed: ["yes, agreed", "agreed"],
      "nobody-named": ["yes, nobody named", "nobody named"],
      unknown: ["no, consent unknown", "unknown", "consent unknown"],
      "agreed-later": ["no, agreed after the year", "agreed after the year", "agreed later"],
      refused: ["no, consent refused", "refused", "consent refused"],
      erased: ["no, words erased", "erased"],
    },
    sessionKind: {
      launch: "launch",
      workshop: "workshop",
      plenary: ["plenary", "assembly"],
      committee: "committee",
      feedback: ["feedback session", "feedback"],
    },
    exchangeKind: {
      expectation: ["expectation", "hope"],
      fear: "fear",
      agreement: "agreement",
      disagreement: "disagreement",
      "open-question": ["open question", "question"],
    },
    became: {
      met: ["came true", "met", "yes"],
      partly: ["in part", "partly"],
      not: ["did not come true", "not met", "no"],
      "not-known": ["not known", "unknown"],
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
      about: "adds a session",
      example: 'coop session add "Missions" --on 2024-03-19 --place "Labo Diva"',
      arguments: { title: ["title", "title"] },
      options: { kind: "kind; else workshop" },
    },
    "session list": {
      about: "lists the sessions",
      example: "coop session list",
    },
    "session show": {
      about: "shows a session, its attendance and what hangs on it",
      example: "coop session show S03",
    },
    "session edit": {
      about: 'corrects a session; an empty value ("") clears',
      example: "coop session edit S03 --start 18:30",
      options: {
        facilitator: "person or organisation that facilitates, instead of those before",
      },
    },
    "session hold": {
      about: "says that a session took place",
      example: "coop session hold S03",
      options: { on: "date, if it is not the planned one" },
    },
    "session cancel": {
      about: "says that a session will not take place, and why",
      example: 'coop session cancel S04 --reason "The room is not available"',
      options: { reason: "reason", on: "day of the cancellation; else today" },
    },
    "session remove": {
      about: "takes away a session added by mistake, if nothing hangs on it",
      example: "coop session remove S04",
    },
    "session agenda": {
      about: "prints the agenda with its times, or changes it item by item",
      example:
        'coop session agenda S03 --add "Welcome (15 min)" --add "Who decides what? (50 min) -> governance"\ncoop session agenda S03 --set 2 --minutes 40\ncoop session agenda S03 --move 3 --to 1',
      options: {
        add: "item to add: title, length in brackets, questions after → (or ->)",
        at: "place of the added item; else at the end",
        set: "number of the item to correct",
        title: "new title of the item",
        minutes: "length in minutes; ? if it is not known",
        question: 'question that the item is about; "" for none',
        move: "number of the item to move",
        to: "place where it goes",
        remove: "numbers of the items to take away",
      },
    },
    "session attendance": {
      about: "records who came, by the numbers of the sheet; what is not said stays unknown",
      example:
        "coop session attendance S02 --present 1-12,15,18-30 --excused 7,14 --proxy 16=3 --others absent",
      options: {
        present: "numbers of those present; a single number wins over a range",
        excused: "numbers of those excused",
        absent: "numbers of those absent",
        unknown: "numbers of those whose record is taken back: not known any more",
        proxy: "proxy: 16=3 says that 16 is represented by 3; 16=? where nobody knows by whom",
        replaced: "substitute: 9=41 says that 9 is replaced by 41, of the same organisation",
        others: "what holds for everyone who is neither named nor recorded yet",
        proxies: "number of proxies whose holders nobody noted",
        guests: "guests by category: associations=2; without a category: 2",
        add: 'someone who turned up without being on the sheet: "Le Goff Anaïg=residents" (name, given name, category)',
      },
    },
    "exchange add": {
      about: "notes what was said at a session, as it was said",
      example:
        'coop exchange add "That all is decided between the meetings" --session S03 --kind fear --question governance --said-by 9',
      arguments: { text: ["words", "what was said"] },
    },
    "exchange list": {
      about: "lists what was said",
      example: "coop exchange list --question governance --kind fear",
      options: {
        question: "only about this question",
        session: "only at this session",
        kind: "only of this kind",
        open: "only expectations and fears of which nothing says yet what became of them",
      },
    },
    "exchange show": {
      about: "shows what was said, and what became of it",
      example: "coop exchange show X03",
    },
    "exchange edit": {
      about: 'corrects what was noted, or what became of it; an empty value ("") clears',
      example: "coop exchange edit X03 --said-by 12",
      options: {
        became: "what became of an expectation or a fear, at the end",
        becameBy: "by what",
        becameOn: "day on which it was said",
      },
    },
    "exchange outcome": {
      about: "says at the end what became of an expectation or a fear",
      example: 'coop exchange outcome X03 --became partly --by "minutes within eight days"',
      options: {
        became: "what became of it",
        by: "by what",
        on: "day on which it is said; otherwise today",
      },
    },
    "exchange remove": {
      about: "takes away what was noted by mistake",
      example: "coop exchange remove X03",
    },
    "quotation add": {
      about: "notes what someone said, word for word",
      example:
        'coop quotation add "We do not ask for help, we ask to be expected." --session S03 --question values --by P07',
      arguments: { text: ["words", "what was said, word for word"] },
    },
    "quotation list": {
      about: "lists the quotations, and says which may be printed today",
      example: 'coop quotation list --session S03\ncoop quotation list --printing "consent unknown"',
      options: {
        session: "only at this session",
        question: "only about this question",
        by: "only of this person",
        printed: "yes: those that the report of their year prints; no: the others",
        printing: "only those of which this is the reason",
      },
    },
    "quotation show": {
      about: "shows a quotation, and whether it may be printed",
      example: "coop quotation show C03",
    },
    "quotation edit": {
      about: 'corrects a quotation, or who said it; an empty value ("") clears',
      example: 'coop quotation edit C03 --by ""',
      options: { text: "what was said, word for word" },
    },
    "quotation remove": {
      about: "takes away a quotation that was noted by mistake",
      example: "coop quotation remove C03",
    },
    "mandate sign": {
      about: "records who signed the participation mandate: people, organisations, the city",
      example: "coop mandate sign --all --on 2024-02-20 --except P12,P31",
      arguments: { participants: ["person", "who signed, where it is not everyone"] },
      options: {
        all: "all members of that day, and elected companions",
        present: "the members who came to this session, and elected companions",
        except: "numbers of those who did not sign",
        organisation: "organisation that signed for itself",
        city: "the city signed",
        on: "day of the signature; with --present, else that of the session",
        until: "last day of the mandate, if it has one",
        paper: "signed on paper",
        electronic: "signed on a screen",
        version: "version that was signed; else the latest",
        correct: "corrects the day of a signature that is recorded already",
      },
    },
  },
  columns: {
    givenName: "first name",
    familyName: "last name",
    reference: "ref.",
    session: "session",
    onDay: "date",
    state: "state",
    standIn: "seat or proxy held by",
    startsAt: "starts",
    kind: "kind",
    title: "title",
    present: "present",
    name: "name",
    category: "category",
    rate: "rate",
    question: "question",
    text: "what was said",
    saidBy: "said by",
    by: "by whom",
    table: "table",
  },
  views: {
    heldAttendance: { state: "attendance" },
    heldSeats: { for: "for", state: "by way of" },
    sessions: {
      endsAt: "ends",
      place: "place",
      phase: "phase",
      attendanceRate: "attendance rate",
      unnamedProxies: "proxies without a name",
      guests: "guests",
      facilitators: "facilitated by",
      childcare: "childcare",
      interpreter: "interpreter",
      transport: "transport",
      access: "access to the place",
      cost: "cost",
      summary: "summary",
      freeNotes: "free notes",
      cancelledOn: "cancelled on",
      cancelledReason: "reason of the cancellation",
    },
    attendanceRates: { present: "came", known: "known", seatsHeld: "seat held", unknown: "not recorded" },
    quotations: { printing: "may be printed" },
    exchanges: { became: "became", becameBy: "by what", becameOn: "became on" },
    agenda: { position: "no.", startsAt: "time", minutes: "minutes", title: "item", questions: "questions" },
    presence: {
      members: "members",
      excused: "excused",
      absent: "absent",
      replaced: "replaced",
      represented: "represented",
      notRecorded: "not recorded",
    },
    attendance: { state: "attendance" },
  },
  titles: {
    attendanceRates: "attendance of each person",
    heldAttendance: "attendance at each session",
    heldSeats: "seats and proxies held for others",
    heldFacilitations: "sessions facilitated",
    sessions: "sessions",
    agenda: "agenda",
    exchanges: "what was said",
    said: "what was said",
    quotations: "quotations",
    quoted: "quotations, word for word",
    presence: "attendance by category",
    attendance: "attendance sheet",
  },
  problems: {
    "ends-before-it-starts": ({ startsAt, endsAt }) => ({
      what: `The end (${time(endsAt)}) is not after the start (${time(startsAt)}).`,
      remedy: "Correct one of the two times.",
    }),
    "session-not-yet": ({ number, on }) => ({
      what: `${day(on)} is still to come: ${session(number)} cannot have taken place already.`,
      remedy: `If the date is wrong, correct it: coop session edit ${session(number)} --on <date>.`,
    }),
    "session-cancelled": ({ number }) => ({
      what: `${session(number)} is cancelled: nobody can have come to it.`,
      remedy: `If it took place after all, say so first: coop session hold ${session(number)}.`,
    }),
    "session-has-attendance": ({ number }) => ({
      what: `The attendance at ${session(number)} is recorded: it did take place, and cannot be cancelled.`,
      remedy: "If that record is a mistake, take it back first: coop history, then coop undo <number>.",
    }),
    "attendance-says-nothing": ({ number }) => ({
      what: `This command does not say who came to ${session(number)}.`,
      remedy: `Give the numbers of the sheet: coop session attendance ${session(number)} --present 1-12,15. To say only that it took place: coop session hold ${session(number)}.`,
    }),
    "had-left": ({ number, on, left }) => ({
      what: `${person(number)} left the cooperative on ${day(left)}, before this session (${day(on)}).`,
      remedy: `Correct the number, or the day of leaving: coop participant show ${person(number)}.`,
    }),
    "not-yet-joined": ({ number, on, joined }) => ({
      what: `${person(number)} joined the cooperative only on ${day(joined)}, after this session (${day(on)}).`,
      remedy: `Correct the number, or the day of joining: coop participant edit ${person(number)} --joined <date>.`,
    }),
    "substitute-of-another-organisation": ({ seat, substitute, organisation, other }) => ({
      what: `${person(substitute)} cannot hold the place of ${person(seat)}: ${
        organisation === null
          ? `${person(seat)} takes part for no organisation, and ${person(substitute)} for ${quote(other ?? "")}`
          : `${person(seat)} takes part for ${quote(organisation)}, and ${person(substitute)} ${other === null ? "for no organisation" : `for ${quote(other)}`}`
      }.`,
      remedy: `Correct one of the two numbers, or the organisation (coop participant edit ${person(substitute)} --organisation …); if it is a proxy: --proxy ${seat}=${substitute}.`,
    }),
    "not-a-walk-in": ({ typed }) => ({
      what: `${quote(typed)} is not of the form “Name Given name=category”.`,
      remedy: 'Write the name, the equals sign, then the category: --add "Le Goff Anaïg=residents".',
    }),
    "walk-in-known": ({ name, number, isMember }) => ({
      what: isMember
        ? `${quote(name)} takes part already: ${person(number)}.`
        : `The register knows ${quote(name)} already: ${person(number)}, who does not take part in the cooperative on that day.`,
      remedy: `${isMember ? `Add ${number} to --present` : `Correct their days: coop participant show ${person(number)}`}; if it is someone else of the same name, add them with their organisation: coop participant add.`,
    }),
    "walk-in-twice": ({ name }) => ({
      what: `${quote(name)} stands twice in --add.`,
      remedy: "Keep one of the two.",
    }),
    "not-a-member": ({ number, on }) => ({
      what: `${person(number)} does not take part in the cooperative on ${day(on)}.`,
      remedy: `Correct the number, or the day of joining: coop participant edit ${person(number)} --joined <date>.`,
    }),
    "two-states": ({ number, states: [first, second] }) => ({
      what: `${person(number)} stands both ${among(first)} and ${among(second)}.`,
      remedy: `Keep the number ${number} on one side only.`,
    }),
    "two-stand-ins": ({ number, standIns }) => ({
      what: `The place of ${person(number)} is held by both ${list(standIns.map(person))}.`,
      remedy: "Only one person can hold it: keep the one who did.",
    }),
    "stands-in-for-oneself": ({ number, state }) => ({
      what:
        state === "represented"
          ? `${person(number)} cannot hold their own proxy.`
          : `${person(number)} cannot be their own substitute.`,
      remedy: `Correct one of the two numbers; to say that someone came: --present ${number}.`,
    }),
    "holder-not-present": ({ giver, holder }) => ({
      what: `${person(holder)} holds the proxy of ${person(giver)}, but does not stand ${among("present")}.`,
      remedy: `Add ${holder} to --present, or correct who holds that proxy.`,
    }),
    "holder-represented": ({ giver, holder }) => ({
      what: `${person(holder)} cannot hold the proxy of ${person(giver)}, since someone already holds theirs.`,
      remedy: "A proxy cannot be passed on: correct who holds it.",
    }),
    "holder-has-too-many": ({ holder, count, most }) => ({
      what: `${person(holder)} holds ${figure(count, { one: "proxy", many: "proxies" })}, where the rule allows ${most}.`,
      remedy: `Correct the proxies, or the rule: coop settings set --proxies-per-holder ${count}.`,
    }),
    "substitute-elsewhere": ({ seat, substitute, state }) => ({
      what: `${person(substitute)} holds the place of ${person(seat)}, but stands ${among(state)}.`,
      remedy: `Correct who held that place, or what is said of the number ${substitute}.`,
    }),
    "guests-twice": ({ label }) => ({
      what:
        label === null
          ? "Two numbers of guests are given without a category."
          : `Two numbers of guests are given for the category ${quote(label)}.`,
      remedy: "Keep one only, with the total.",
    }),
    "not-a-pair": ({ typed }) => ({
      what: `${quote(typed)} is not of the form 16=3.`,
      remedy: "Write two numbers with an equals sign between them.",
    }),
    "not-guests": ({ typed }) => ({
      what: `${quote(typed)} is not of the form associations=2.`,
      remedy: "Write the category, the equals sign, then how many people.",
    }),
    "attendance-not-recorded": ({ on, ...which }) => ({
      what: `The attendance was not recorded at ${named(which)}, on ${day(on)}.`,
      ways: [`coop session attendance ${session(which.number)}`],
      alike: [session(which.number), "sessions have no attendance recorded"],
    }),
    "attendance-partly-recorded": ({ on, numbers, ...which }) => ({
      what: `At ${named(which)}, on ${day(on)}, it is not known of ${numbers.length === 1 ? "one member" : `${numbers.length} members`} whether they were there: ${list(toldNumbers(numbers, (first, last) => `${person(first)} to ${person(last)}`, person))}.`,
      ways: [
        `coop session attendance ${session(which.number)}`,
        [
          numbers.length === 1 ? "if they were not" : "if none of them was",
          `coop session attendance ${session(which.number)} --absent ${typedNumbers(numbers)}`,
        ],
      ],
      alike: [session(which.number), "sessions have their attendance recorded in part only"],
    }),
    "session-neither-held-nor-cancelled": ({ on, ...which }) => ({
      what: `${named(which)} was planned for ${day(on)}; the register does not say whether it took place.`,
      ways: [
        `coop session hold ${session(which.number)}`,
        ["if it did not take place", `coop session cancel ${session(which.number)}`],
      ],
      alike: [
        session(which.number),
        "sessions were planned, and the register does not say whether they took place",
      ],
    }),
    "session-outside-phase": ({ on, phase, side, ...which }) => ({
      what: `${named(which)}, on ${day(on)}, is outside the dates of its phase, ${quote(phase)}.`,
      ways: [
        ...(side === null
          ? ([`coop session edit ${session(which.number)} --phase`] as const)
          : ([
              `coop phase edit ${asTyped(phase)} --${side} ${on}`,
              ["if it is another phase", `coop session edit ${session(which.number)} --phase`],
            ] as const)),
        ["if it is another day", `coop session edit ${session(which.number)} --on`],
      ],
      alike: [session(which.number), "sessions are outside the dates of their phase"],
    }),
    "agenda-item-says-nothing": ({ typed }) => ({
      what: `${quote(typed)} gives the agenda item no title.`,
      remedy: 'Write, for instance: --add "Welcome (15 min)".',
    }),
    "not-minutes": ({ typed }) => ({
      what: `${quote(typed)} is not a length of time.`,
      remedy: "Write a number of minutes, such as 45, or 1 h 15.",
    }),
    "no-such-agenda-item": ({ number, position, items }) => ({
      what:
        items === 0
          ? `The agenda of ${session(number)} has no item yet.`
          : `The agenda of ${session(number)} has no place no. ${position}: it has ${figure(items, agendaItem)}.`,
      remedy: `To see it: coop session agenda ${session(number)}.`,
    }),
    "one-change-of-agenda": ({ options }) => ({
      what: `${list(options)} do not go together: each counts the items as they are before it.`,
      remedy: "Make one change after the other.",
    }),
    "option-goes-with": ({ option, options }) => ({
      what: `${option} says nothing without ${alternatives(options)}.`,
      remedy: `Add ${alternatives(options)}, or leave out ${option}.`,
    }),
    "said-by-nobody": () => ({
      what: "Nobody would have said what is noted.",
      remedy: "Give a number from 1 on, or none if nobody counted.",
    }),
    "category-too-small": (small) => ({
      what: `The category cannot be noted: ${few(small)}, and ${small.threshold} are needed for nobody to be recognised.`,
      remedy: "Note it without --category. The threshold is a setting: coop settings set --threshold.",
    }),
    "exchange-names-few": ({ number, ...small }) => ({
      what: `${exchange(number)} names a category: ${few(small)}, and ${small.threshold} are needed for nobody to be recognised.`,
      ways: [`coop exchange edit ${exchange(number)} --category ""`],
      alike: [exchange(number), "exchanges name a category that was too small on that day"],
    }),
    "neither-hoped-nor-feared": ({ kind }) => ({
      what: `This is ${oneSaid[kind]}: only an expectation or a fear can turn out to be met or not.`,
      remedy: "Correct its kind (--kind), or leave out --became.",
    }),
    "became-by-without-became": () => ({
      what: "It is said by what, or when, but not what became of it.",
      remedy: "Add --became: “met”, “partly”, “not met” or “not known”.",
    }),
    "became-before-it-was-said": ({ on, saidOn }) => ({
      what: `What became of it would be of ${day(on)}, before it was said, on ${day(saidOn)}.`,
      remedy: "Correct the day.",
    }),
    "hopes-not-taken-up": ({ references }) => ({
      what: `The year is over, and nothing says what became of ${figure(references.length, { one: "expectation or fear", many: "expectations and fears" })} of its start.`,
      ways: [
        eachOf(references, (one) => `coop exchange outcome ${one}`),
        ["to see them", "coop exchange list --open"],
      ],
    }),
    "quotation-says-nothing": () => ({
      what: "This quotation has no words.",
      remedy: 'Write what was said, word for word: "We want to try.".',
    }),
    "quotation-erased": ({ number }) => ({
      what: `${quotation(number)} has no words any more: they were erased with the person who said them.`,
      remedy: `To take it away: coop quotation remove ${quotation(number)}.`,
    }),
    "quotation-consent-unknown": ({ references, by }) => {
      const people = speakersOf(references, by);
      return {
        what: `It is not known whether ${some(people)} ${people.length === 1 ? "agrees" : "agree"} to be quoted: ${some(references)} will be printed in no document.`,
        ways: [eachOf(people, (one) => `coop participant consent ${one} --quotation`)],
      };
    },
    "quoted-was-not-there": ({ number, sessionNumber, who, name }) => ({
      what: `${quotation(number)} would be of ${person(who)} ${name}, who was not at ${session(sessionNumber)}.`,
      ways: [
        `coop quotation edit ${quotation(number)} --by ""`,
        ["if that person was there", `coop session attendance ${session(sessionNumber)} --present ${who}`],
      ],
      alike: [quotation(number), "quotations would be of people who were not there"],
    }),
    "quotation-without-words": ({ number, who }) => ({
      what: `${quotation(number)}, by ${person(who)}, has no words, although that person was not erased.`,
      remedy: `Take it away, then note it again: coop quotation remove ${quotation(number)}.`,
    }),
    "nobody-recorded-to-sign": ({ number }) => ({
      what: `Who came to ${session(number)} is not recorded.`,
      remedy: `Record it first (coop session attendance ${session(number)} --present …), or name the people.`,
    }),
    "holder-was-not-present": ({ session, giver, holder }) => ({
      what: `At session ${toReference("session", session)}, ${toReference("participant", giver)} is represented by ${toReference("participant", holder)}, who was not there.`,
      remedy: `Correct the attendance: coop session attendance ${toReference("session", session)}.`,
    }),
    "attendance-of-a-stranger": ({ number, on, who, name, joinsOn }) => ({
      what: `${person(who)} ${name} stands on the sheet of ${session(number)}, but does not take part in the cooperative on ${day(on)}.`,
      ways: [
        ...(joinsOn === null
          ? ([`coop session attendance ${session(number)} --unknown ${who}`] as const)
          : ([
              `coop participant edit ${person(who)} --joined ${on}`,
              ["if the sheet is wrong", `coop session attendance ${session(number)} --unknown ${who}`],
            ] as const)),
      ],
      alike: [
        `${person(who)} (${session(number)})`,
        "people stand on a sheet of a day on which they do not take part",
      ],
    }),
  },
  notices: {
    "merge-settles-attendance": ({ number, state, states }) =>
      `${session(number)}: ${list([...new Set(states)])} by one entry or the other; ${quote(state)} is kept.`,
    "remove-session-question": ({ on, ...which }) =>
      `${named(which)}, of ${day(on)}, will be taken out of the register, with its agenda. Go on?`,
    "quotation-kept-out": ({ number, who, name }) =>
      `${quotation(number)} is kept, but no document will print it: ${person(who)} ${name} did not agree to be quoted.`,
    "quotation-unnamed-after-refusal": ({ number, who }) =>
      `${person(who)} did not agree to be quoted: without the name, ${quotation(number)} may be printed. If its words are enough to tell who speaks, take it away: coop quotation remove ${quotation(number)}.`,
    "quotation-names-people": ({ number, references }) =>
      `${quotation(number)} names ${list(references)}: a document would print it word for word. Write […] in place of the name: coop quotation edit ${quotation(number)} --text "…".`,
    "said-by-more-than-came": ({ saidBy, came, sessionNumber }) =>
      `${figure(saidBy, { one: "person", many: "people" })} would have said it, but only ${came} came to ${session(sessionNumber)}: check that number.`,
    "attendance-question": (sums_) => `${attendance(sums_)} Record it?`,
    "attendance-corrects": ({ corrections }) =>
      `Changes what was recorded: ${list(corrections.map(({ number, name, before, after }) => `${person(number)} ${name}, ${said(before)} → ${said(after ?? "unknown")}`))}.`,
    "walk-in-added": ({ number, name, category }) =>
      `${person(number)} ${name} (${category}): new, a member from that day on, and present.`,
    "walk-in-near": ({ name, near }) =>
      `${quote(name)} looks like ${list(near.map((one) => `${person(one.number)} ${one.name}`))}: if it is the same person, give their number to --present instead.`,
    "numbers-of-those-there": () =>
      "Numbers of those who were there, as on the sheet: 1-20, 7 (optional; without them, tick them in the list):",
    "who-is-there": ({ label }) => `${label ?? "Without a category"}: who is there?`,
    "who-was-stood-in-for": () => "Who is not there, but gave a proxy or sent a substitute?",
    "who-stood-in": ({ name }) => `${name}:`,
    "stood-in-by": ({ number, name, state }) =>
      state === "represented"
        ? `proxy held by ${person(number)} ${name}`
        : `place held by ${person(number)} ${name}`,
    "stood-in-by-unknown": ({ state }) =>
      state === "represented"
        ? "proxy, not known held by whom"
        : "place held by a substitute, not known whom",
    "who-is-excused": () => "Who sent an excuse?",
    "what-of-others": ({ count }) => (count === 1 ? "The other person:" : `The ${count} other people:`),
    "others-unknown": () => "not known",
    "how-many-guests": () => "Guests, besides (optional), for example 3, or associations=2, habitants=1:",
    "agenda-lasts": ({ minutes, until }) =>
      `Length: ${duration(minutes)}${until === null ? "" : `; ends at ${time(until)}`}.`,
    "agenda-overruns": ({ minutes, until, endsAt }) =>
      `The agenda takes ${duration(minutes)} and goes on until ${time(until)}, after the planned end (${time(endsAt)}).`,
    "outside-phase": ({ on, phase }) => `${day(on)} is outside the dates of the phase ${quote(phase)}.`,
  },
  operations: {
    "session-added": ({ on, ...which }) => `Session added: ${named(which)}, on ${day(on)}.`,
    "session-edited": (which) => `Session corrected: ${named(which)}.`,
    "session-held": ({ on, ...which }) => `${named(which)} took place on ${day(on)}.`,
    "session-cancelled": ({ on, ...which }) => `${named(which)}, planned for ${day(on)}, is cancelled.`,
    "session-removed": ({ on, ...which }) =>
      `Session added by mistake, taken away: ${named(which)}, of ${day(on)}.`,
    "exchange-added": ({ number, exchangeKind, text, sessionNumber }) =>
      `Noted at ${session(sessionNumber)}: ${exchange(number)}, ${oneSaid[exchangeKind]}, ${quote(text)}.`,
    "exchange-edited": ({ number, text }) => `What was said, corrected: ${exchange(number)} ${quote(text)}.`,
    "exchange-taken-up": ({ number, text, on }) =>
      `What became of ${exchange(number)} ${quote(text)} is noted, of ${day(on)}.`,
    "exchange-removed": ({ number, text }) =>
      `Noted by mistake, taken away: ${exchange(number)} ${quote(text)}.`,
    "quotation-added": ({ number, text, sessionNumber }) =>
      `Quotation noted at ${session(sessionNumber)}: ${quotedWords(number, text)}.`,
    "quotation-edited": ({ number, text }) => `Quotation corrected: ${quotedWords(number, text)}.`,
    "quotation-removed": ({ number, text }) =>
      `Quotation noted by mistake, taken away: ${quotedWords(number, text)}.`,
    "agenda-changed": ({ items, minutes, ...which }) =>
      `Agenda of ${named(which)}: ${figure(items, agendaItem)}${minutes === null ? "" : `, ${duration(minutes)}`}.`,
    "attendance-recorded": attendance,
  },
};
export default words;
