import { asTyped } from "../../language/as-typed.ts";
import type { Ways } from "../../language/catalogue.ts";
import { type English, english } from "../../language/english.ts";
import { eachOf } from "../../language/lists.ts";
import type { Day } from "../../values/day.ts";
import { toReference } from "../../values/reference.ts";
import type { Span } from "../../values/span.ts";
import type { PeopleCatalogue } from "./catalogue.ts";
import { lists } from "./en/lists.ts";
import { mandates } from "./en/mandates.ts";
import { person } from "./en/phrases.ts";

const { quote, list, alternatives, figure, day, dayRange, some } = english;

const consentKinds = { image: "image", quotation: "quotation", contact: "contact" } as const;

const consentAnswers = { yes: "yes", no: "no", unknown: "unknown" } as const;

/** "from 3 March to 2 April 2024", "from 3 March 2024 on". */
function period({ from, until }: Span): string {
  if (from && until) return dayRange(from, until);
  if (from) return `from ${day(from)} on`;
  return until ? `until ${day(until)}` : "on days that nobody noted";
}

function onDay(on: Day | null): string {
  return on ? `on ${day(on)}` : "on a day that nobody noted";
}

/** Who stands in takes the seat, or whoever else comes for it. */
function seatWays(name: string, candidates: readonly string[]): Ways {
  const adding = `coop participant add --organisation ${asTyped(name)} --seat titular`;
  const [first = adding, ...others] = candidates.map((one) => `coop participant edit ${one} --seat titular`);
  return first === adding ? [adding] : [first, ...others, ["if it is somebody else", adding]];
}

const words: English<PeopleCatalogue> = {
  nouns: {
    participant: {
      spoken: ["participant", "person"],
      about: "the people who take part, and their lists",
      item: ["person", "reference, number, address or part of the name"],
      fields: {
        email: "e-mail address",
        phone: "telephone",
        voice: "voice, where it differs from that of the role or the category",
        route: "how the person came to take part",
        seat: "seat held for the organisation",
        joined: "first day",
        minor: "under age",
        authorisedOn: "day on which a minor was allowed to take part",
      },
    },
    organisation: {
      about: "the organisations that people take part for",
      item: ["organisation", "reference or part of the name"],
    },
    ...mandates.nouns,
  },
  choices: {
    role: {
      member: "member",
      companion: ["elected companion", "elected representative"],
      team: ["project team", "team"],
      observer: "observer",
    },
    route: {
      call: ["call for applications", "call"],
      invitation: "invitation",
      draw: ["draw", "drawn by lot"],
      appointment: ["appointment", "appointed"],
      sent: ["sent by an organisation", "sent by their organisation"],
      spontaneous: ["of their own accord", "spontaneous"],
    },
    seat: { titular: ["titular", "seat holder"], substitute: ["substitute", "alternate"] },
    consentKind: {
      image: [consentKinds.image, "photo", "picture"],
      quotation: [consentKinds.quotation, "quote", "quotes"],
      contact: [consentKinds.contact, "contacts"],
    },
    consentAnswer: consentAnswers,
    ...lists.choices,
    ...mandates.choices,
  },
  verbs: {
    "participant add": {
      about: "registers a person",
      example: 'coop participant add "Awa Traoré" --category residents',
      arguments: { name: ["name", "given name and family name; a given name alone is enough"] },
      options: {
        role: "role; else member",
        function: "function, such as director",
        joined: "first day; else today",
      },
    },
    "participant list": {
      about: "lists the people",
      example: "coop participant list --category associations\ncoop participant list --consent image=yes",
      options: {
        category: "those of this category",
        organisation: "those of this organisation",
        role: "those who have this role",
        on: "those who take part on that day",
        left: "those who left, before today or before the date of --on",
        consent: "those whose latest answer this is, such as image=yes; of several, all have to hold",
        attendance: "with how often each of them came to sessions",
      },
    },
    "participant show": {
      about: "shows a person",
      example: "coop participant show P07",
    },
    "participant edit": {
      about: 'corrects what is known of a person; an empty value ("") clears',
      example:
        "coop participant edit P07 --phone 0639981234\ncoop participant edit P07 --category associations --from 2024-06-01",
      options: {
        givenName: "given name",
        familyName: "family name",
        from: "first day of the change: what was before stays true until the day before",
        left: "last day; empty, the person still takes part",
        leftBecause: "why they left",
      },
    },
    "participant leave": {
      about: "records that a person takes part no more; up to that day they are still counted",
      example: 'coop participant leave P07 --on 2024-06-30 --reason "moved away"',
      options: { on: "last day", reason: "why" },
    },
    "participant replace": {
      about: "records that a person takes the place of another: category, organisation, role",
      example: 'coop participant replace P07 --by "Noé Diallo" --on 2024-09-01',
      options: {
        by: "who takes the place: someone who is known, or the given name and family name of someone new",
        on: "first day of the person who takes the place",
        reason: "why the other left",
      },
    },
    "participant merge": {
      about: "makes one entry of two that are of the same person; shows both, then asks",
      example: "coop participant merge P12 --into P07",
      options: { into: "the entry that stays; all that is recorded of the other becomes its own" },
    },
    "participant remove": {
      about:
        "removes a person entered by mistake, if nothing is recorded of them; their number is not used again",
      example: "coop participant remove P41",
    },
    "participant consent": {
      about: "records what a person consents to; a new answer is added to those before",
      example: 'coop participant consent P07 --image yes --quotation no --source "form of 20 February"',
      options: {
        image: "being photographed or filmed",
        quotation: "being quoted",
        contact: "being written to after the season",
        on: "day of the answer; else today",
        source: "where the answer comes from, such as a form",
      },
    },
    "organisation add": {
      about: "adds an organisation",
      example: 'coop organisation add "Shared Tables" --category associations',
      arguments: { name: ["name", "name of the organisation"] },
    },
    "organisation list": {
      about: "lists the organisations",
      example: "coop organisation list",
    },
    "organisation show": {
      about: "shows an organisation and the people who take part for it",
      example: "coop organisation show O03",
    },
    "organisation remove": {
      about: "removes an organisation entered by mistake, if nothing hangs on it",
      example: "coop organisation remove O03",
    },
    "organisation edit": {
      about: "changes an organisation",
      example: 'coop organisation edit O03 --name "Shared Tables of the West"',
      options: { name: "new name" },
    },
    ...lists.verbs,
    ...mandates.verbs,
  },
  columns: {
    reference: "ref.",
    name: "name",
    givenName: "first name",
    familyName: "last name",
    category: "category",
    organisation: "organisation",
    role: "role",
    voice: "voice",
    function: "function",
    email: "e-mail",
    phone: "phone",
    district: "district",
    route: "came by",
    joinedOn: "joined on",
    leftOn: "left on",
    seat: "seat",
    from: "from",
    until: "until",
    endReason: "why",
    replacedBy: "replaced by",
    version: "version",
    signedOn: "signed on",
    isOnPaper: "on paper",
    endsOn: "until",
    withdrawnOn: "withdrawn on",
    withdrawnReason: "reason of the withdrawal",
  },
  views: {
    participants: { isMinor: "under age", authorisedOn: "authorised on" },
    consents: {
      kind: "consent",
      answer: "answer",
      givenOn: "given on",
      source: "source",
      holds: "holds",
    },
    mergedFields: { field: "what is known", merged: "of one", kept: "of the other", after: "after" },
    organisations: { name: "organisation", people: "people" },
    heldMemberships: { from: "since", endReason: "ended, because" },
    heldSuccessions: { on: "until" },
    ...lists.views,
    ...mandates.views,
  },
  titles: {
    participants: "people",
    departures: "people who left",
    memberships: "over time",
    representatives: "people who take part for the organisation",
    consents: "consents",
    mergedFields: "the two entries",
    organisations: "organisations",
    formerReferences: "references brought together in one record",
    heldMemberships: "taking part",
    heldSuccessions: "took over from",
    ...lists.titles,
    ...mandates.titles,
  },
  problems: {
    "name-missing": () => ({ what: "A name is missing.", remedy: "Write at least a given name." }),
    "category-missing": ({ name }) => ({
      what: `The category of ${quote(name)} is not said.`,
      remedy: "Add it; only the project team can do without. The categories: coop category list.",
    }),
    "participant-known": ({ number, name }) => ({
      what: `${name} is registered already, as ${toReference("participant", number)}.`,
      remedy:
        "If this is someone else, add their organisation; else change the first: coop participant edit.",
    }),
    "organisation-taken": ({ name }) => ({
      what: `There is an organisation ${quote(name)} already.`,
      remedy: "Use it, or choose another name.",
    }),
    "seat-taken": ({ name, organisation, holder, holderName }) => ({
      what: `${name} cannot be the titular of ${quote(organisation)}: ${person(holder, holderName)} is.`,
      remedy: `Record who replaces whom: coop participant replace ${toReference("participant", holder)} --by <person> --on <date>. Or make one of the two a substitute: --seat substitute.`,
    }),
    "seat-of-no-organisation": ({ name }) => ({
      what: `${name} cannot hold a seat, or stand in for one, without an organisation.`,
      remedy: 'Add --organisation <organisation>, or take the seat away: --seat "".',
    }),
    "seat-vacant": ({ name, candidates }) => ({
      what: `${quote(name)} has no titular.`,
      ways: [...seatWays(name, candidates)],
      alike: [quote(name), "organisations have no titular"],
    }),
    "authorised-of-age": ({ on }) => ({
      what: `An authorisation is dated ${day(on)}, but the person is of age.`,
      remedy: 'Write --minor yes, or take the authorisation away: --authorised-on "".',
    }),
    "minor-not-authorised": ({ references }) => ({
      what: `${figure(references.length, { one: "minor takes", many: "minors take" })} part without an authorisation: ${some(references)}.`,
      ways: [eachOf(references, (one) => `coop participant edit ${one} --authorised-on`)],
    }),
    "not-joined-yet": ({ number, name, from, on }) => ({
      what: `${person(number, name)} takes part only from ${day(from)}; ${day(on)} is before that.`,
      remedy: `Check the date, or correct the first day: coop participant edit ${toReference("participant", number)} --joined <date>.`,
    }),
    "left-before": ({ number, name, until }) => ({
      what: `The last day of ${person(number, name)} is recorded already: ${day(until)}.`,
      remedy: `To correct that day: coop participant edit ${toReference("participant", number)} --left <date>; to take it back: --left "".`,
    }),
    "takes-part-again": ({ number, name, from, on }) => ({
      what: `Something changes for ${person(number, name)} on ${day(from)}, after ${day(on)}.`,
      remedy: `Choose a later day; what is recorded: coop participant show ${toReference("participant", number)}.`,
    }),
    "from-corrects-no-day": () => ({
      what: "--from says when a change begins; it does not go with --joined or --left.",
      remedy: "Correct the days by a command of their own.",
    }),
    "takes-own-place": ({ name }) => ({
      what: `${name} cannot take their own place.`,
      remedy: "Name someone else.",
    }),
    "replaced-before": ({ number, name, by, byName }) => ({
      what: `${person(number, name)} was replaced before, by ${person(by, byName)}.`,
      remedy: `Replace ${toReference("participant", by)}, or take the first replacement back: coop history, then coop undo.`,
    }),
    "takes-part-already": ({ number, name }) => ({
      what: `${person(number, name)} takes part already, in another place.`,
      remedy: `Change what they are instead: coop participant edit ${toReference("participant", number)} --from <date>, and record who left: coop participant leave.`,
    }),
    "merged-into-oneself": ({ number, name }) => ({
      what: `${person(number, name)} cannot be merged with themself.`,
      remedy: "Name two different entries.",
    }),
    "stands-for-others": ({ number, name, references }) => ({
      what: `${person(number, name)} cannot go: ${some(references)} ${references.length > 1 ? "were" : "was"} merged into it.`,
      remedy: "Undo that first: coop history, then coop undo <no.>.",
    }),
    "known-or-new": ({ typed, candidates }) => ({
      what: `${quote(typed)} can mean ${alternatives(candidates)}, or someone new.`,
      remedy: "Write the reference, or the whole given name and family name.",
    }),
    "consent-says-nothing": () => ({
      what: "This command gives no answer.",
      remedy: "Add --image, --quotation or --contact, with yes, no or unknown.",
    }),
    "not-a-consent": ({ typed }) => ({
      what: `${quote(typed)} is no answer.`,
      remedy: "Write image=yes, quotation=no or contact=unknown, for example.",
    }),
    "participant-erased": ({ number }) => ({
      what: `${toReference("participant", number)} was erased from the register: there is nothing left to correct.`,
      remedy: "If they take part again, register them: coop participant add.",
    }),
    "two-titulars": ({ organisation, numbers: [first, second] }) => ({
      what: `${organisation} has two titular members at once: ${toReference("participant", first)} and ${toReference("participant", second)}.`,
      remedy: `Make one of them the substitute: coop participant edit ${toReference("participant", second)} --seat substitute.`,
    }),
    "memberships-at-once": ({ number, name }) => ({
      what: `${person(number, name)} has two memberships at once.`,
      remedy: `See their dates: coop participant show ${toReference("participant", number)}.`,
    }),
    ...lists.problems,
    ...mandates.problems,
  },
  notices: {
    "place-was-empty": ({ since, on }) => `Between ${day(since)} and ${day(on)}, nobody held this place.`,
    "merge-question": ({ number, name, into, intoName }) =>
      `${person(number, name)} and ${person(into, intoName)} are the same person, and ${toReference("participant", into)} stays. Merge them?`,
    "merge-settles-membership": ({ reference, kept, category, span, rest }) =>
      `${reference} took part ${category ? `(${category}) ` : ""}${period(span)}, at the same time as ${kept}: on those days the entry of ${kept} holds${rest.length > 0 ? `, and that of ${reference} ${list(rest.map(period))}` : ""}.`,
    "merge-settles-signature": ({ signedOn, dropped }) =>
      `Mandate signed twice, ${onDay(signedOn)} and ${onDay(dropped)}: the first date is kept.`,
    "consent-overtaken": ({ kind, answer, on }) =>
      `A later answer${on ? `, of ${day(on)},` : ""} is recorded already and still holds: ${consentKinds[kind]}, ${consentAnswers[answer]}.`,
    "erased-person": () => "a person who was erased",
    ...lists.notices,
    ...mandates.notices,
  },
  operations: {
    "participant-added": ({ number, name }) =>
      `${name} takes part, as ${toReference("participant", number)}.`,
    "participant-edited": ({ number, name }) => `${person(number, name)}: record corrected.`,
    "participant-changed": ({ number, name, on }) => `${person(number, name)}: changed from ${day(on)}.`,
    "participant-removed": ({ number, name }) =>
      `${person(number, name)}, entered by mistake, is removed from the register.`,
    "participant-merged": ({ number, name, into, intoName }) =>
      `${person(number, name)} and ${person(into, intoName)} are one entry now: ${toReference("participant", into)}.`,
    "participant-left": ({ number, name, on, because }) =>
      `${person(number, name)} takes part no more after ${day(on)}${because ? ` (${because})` : ""}.`,
    "participant-replaced": ({ number, name, byNumber, byName, on }) =>
      `${person(byNumber, byName)} takes the place of ${person(number, name)} from ${day(on)}.`,
    "consent-recorded": ({ number, name, answers, on, source }) =>
      `${person(number, name)}, on ${day(on)}: ${list(answers.map(([kind, answer]) => `${consentKinds[kind]} ${consentAnswers[answer]}`))}${source ? ` (${source})` : ""}.`,
    "organisation-added": ({ number, name }) =>
      `Organisation added: ${toReference("organisation", number)} ${name}.`,
    "organisation-removed": ({ number, name }) =>
      `Organisation removed: ${toReference("organisation", number)} ${name}.`,
    "organisation-edited": ({ number, name }) =>
      `Organisation changed: ${toReference("organisation", number)} ${name}.`,
    ...lists.operations,
    ...mandates.operations,
  },
};
export default words;
