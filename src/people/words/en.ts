import { english } from "../../language/english.ts";
import type { Day } from "../../values/day.ts";
import { fold } from "../../values/folded.ts";
import { toReference } from "../../values/reference.ts";
import type { ListField } from "../list-columns.ts";
import type { Span } from "../membership.ts";
import type { PeopleCatalogue } from "./catalogue.ts";

const { quote, list, alternatives, figure, day, dayRange, some } = english;

const people = { one: "person", many: "people" } as const;
const rows = { one: "row", many: "rows" } as const;

const sectionNames = {
  object: "the object",
  open: "what is open to debate",
  closed: "what is not open to debate",
  role: "the role and its limits",
  calendar: "the calendar",
  city: "the commitments of the city",
  participant: "the commitments of the members",
  personal: "what is said of data and image",
} as const;

/** "P07, Radio Bellevue and the city". */
function parties(people: readonly string[], organisations: readonly string[], byCity: boolean): string {
  return list([...people, ...organisations, ...(byCity ? ["the city"] : [])]);
}

/** Who signed, in the middle of a sentence or at its beginning. */
const signer = (name: string | null): string => name ?? "the city";
const Signer = (name: string | null): string => name ?? "The city";

const separators = { ";": "semicolons", ",": "commas", "\t": "tabs", "|": "vertical bars" } as const;

const consentKinds = { image: "image", quotation: "quotation", contact: "contact" } as const;
const consentAnswers = { yes: "yes", no: "no", unknown: "unknown" } as const;

/** "P07 Awa Traoré"; of someone who was erased there is only the reference. */
const person = (number: number, name: string): string =>
  [toReference("participant", number), name].filter(Boolean).join(" ");

const who: readonly [string, string] = ["person", "reference, number, address or part of the name"];
const organisation: readonly [string, string] = ["organisation", "reference or part of the name"];

/** "from 3 March to 2 April 2024", "from 3 March 2024 on". */
function period({ from, until }: Span): string {
  if (from && until) return dayRange(from, until);
  if (from) return `from ${day(from)} on`;
  return until ? `until ${day(until)}` : "on days that nobody noted";
}

function onDay(on: Day | null): string {
  return on ? `on ${day(on)}` : "on a day that nobody noted";
}

/** What the fields of a list are called where a heading calls them otherwise. */
const fields: Readonly<Record<ListField, string>> = {
  familyName: "last name",
  givenName: "first name",
  fullName: "full name",
  email: "e-mail",
  phone: "phone",
  category: "category",
  organisation: "organisation",
  district: "district",
  function: "function",
  role: "role",
  route: "came by",
  joinedOn: "joined",
  isMinor: "minor",
  reference: "reference",
};

/** "Mél (e-mail)"; a heading that says the field itself stands alone. */
function understoodAs(heading: string, field: ListField): string {
  return fold(heading) === fold(fields[field]) ? heading : `${heading} (${fields[field]})`;
}

const shownHeadings = 12;

function mappedInWords(mapped: readonly { heading: string; field: ListField | null }[]): string {
  return list(
    mapped.map(({ heading, field }) =>
      field === null ? `${quote(heading)} left out` : `${quote(heading)} as ${fields[field]}`,
    ),
  );
}

const words: PeopleCatalogue = {
  nouns: {
    participant: { spoken: ["participant", "person"], about: "the people who take part, and their lists" },
    organisation: { spoken: ["organisation"], about: "the organisations that people take part for" },
    mandate: { spoken: ["mandate"], about: "the participation mandate: its text, and who signed it" },
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
    mandateParty: {
      participant: ["person", "participant"],
      organisation: "organisation",
      city: ["the city", "city"],
    },
    mandateState: { signed: "signed", unsigned: "to sign", withdrawn: "withdrawn", ended: "ended" },
    mandateSection: {
      object: "object",
      open: ["what is open to debate", "open"],
      closed: ["what is not open to debate", "not open", "closed"],
      role: ["role and limits", "role"],
      calendar: "calendar",
      city: ["commitments of the city", "city"],
      participant: ["commitments of the members", "members", "commitments of the participants"],
      personal: ["data and image", "data", "image"],
    },
    seat: { titular: ["titular", "seat holder"], substitute: ["substitute", "alternate"] },
    consentKind: {
      image: [consentKinds.image, "photo", "picture"],
      quotation: [consentKinds.quotation, "quote", "quotes"],
      contact: [consentKinds.contact, "contacts"],
    },
    consentAnswer: consentAnswers,
    importOutcome: {
      new: ["new", "new person"],
      changed: "changed",
      unchanged: "unchanged",
      refused: "to be corrected",
    },
    nameOrder: {
      "family-first": ["family-first", "family name first"],
      "given-first": ["given-first", "given name first"],
    },
    matchPolicy: { update: "update", fill: ["fill", "fill in"], skip: ["skip", "ignore"] },
    listField: {
      familyName: ["last name", "family name", "surname"],
      givenName: ["first name", "given name"],
      fullName: ["full name", "name"],
      email: ["e-mail", "email"],
      phone: ["phone", "telephone"],
      category: "category",
      organisation: ["organisation", "organization"],
      district: "district",
      function: ["function", "position"],
      role: "role",
      route: ["came by", "route"],
      joinedOn: ["joined", "joined on"],
      isMinor: ["minor", "under 18"],
      reference: ["reference", "ref."],
    },
    changedField: {
      name: "name",
      email: "e-mail",
      phone: "phone",
      district: "district",
      function: "function",
      role: "role",
      route: "came by",
      category: "category",
      organisation: "organisation",
      joinedOn: "joined on",
      isMinor: "minor",
    },
  },
  verbs: {
    "participant add": {
      spoken: "add",
      about: "registers a person",
      example: 'coop participant add "Awa Traoré" --category residents',
      arguments: { name: ["name", "given name and family name; a given name alone is enough"] },
      options: {
        category: "category",
        organisation: "organisation",
        email: "e-mail address",
        phone: "telephone",
        district: "district",
        role: "role; else member",
        voice: "voice, where it differs from that of the role or the category",
        function: "function, such as director",
        route: "how the person came to take part",
        joined: "first day; else today",
        seat: "seat held for the organisation",
        minor: "under age",
        authorisedOn: "day on which a minor was allowed to take part",
      },
    },
    "participant list": {
      spoken: "list",
      about: "lists the people",
      example: "coop participant list --category associations\ncoop participant list --consent image=yes",
      arguments: {},
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
      spoken: "show",
      about: "shows a person",
      example: "coop participant show P07",
      arguments: { participant: who },
      options: {},
    },
    "participant edit": {
      spoken: "edit",
      about: 'corrects what is known of a person; an empty value ("") clears',
      example:
        "coop participant edit P07 --phone 0639981234\ncoop participant edit P07 --category associations --from 2024-06-01",
      arguments: { participant: who },
      options: {
        givenName: "given name",
        familyName: "family name",
        category: "category",
        organisation: "organisation",
        email: "e-mail address",
        phone: "telephone",
        district: "district",
        role: "role",
        voice: "voice, where it differs from that of the role or the category",
        function: "function",
        route: "how the person came to take part",
        seat: "seat held for the organisation",
        from: "first day of the change: what was before stays true until the day before",
        joined: "first day",
        left: "last day; empty, the person still takes part",
        leftBecause: "why they left",
        minor: "under age",
        authorisedOn: "day on which a minor was allowed to take part",
      },
    },
    "participant leave": {
      spoken: "leave",
      about: "records that a person takes part no more; up to that day they are still counted",
      example: 'coop participant leave P07 --on 2024-06-30 --reason "moved away"',
      arguments: { participant: who },
      options: { on: "last day", reason: "why" },
    },
    "participant replace": {
      spoken: "replace",
      about: "records that a person takes the place of another: category, organisation, role",
      example: 'coop participant replace P07 --by "Noé Diallo" --on 2024-09-01',
      arguments: { participant: who },
      options: {
        by: "who takes the place: someone who is known, or the given name and family name of someone new",
        on: "first day of the person who takes the place",
        reason: "why the other left",
      },
    },
    "participant merge": {
      spoken: "merge",
      about: "makes one entry of two that are of the same person; shows both, then asks",
      example: "coop participant merge P12 --into P07",
      arguments: { participant: who },
      options: { into: "the entry that stays; all that is recorded of the other becomes its own" },
    },
    "participant remove": {
      spoken: "remove",
      about:
        "removes a person entered by mistake, if nothing is recorded of them; their number is not used again",
      example: "coop participant remove P41",
      arguments: { participant: who },
      options: {},
    },
    "participant consent": {
      spoken: "consent",
      about: "records what a person consents to; a new answer is added to those before",
      example: 'coop participant consent P07 --image yes --quotation no --source "form of 20 February"',
      arguments: { participant: who },
      options: {
        image: "being photographed or filmed",
        quotation: "being quoted",
        contact: "being written to after the season",
        on: "day of the answer; else today",
        source: "where the answer comes from, such as a form",
      },
    },
    "participant import": {
      spoken: "import",
      about: "takes a list (CSV, Excel, LibreOffice): says what it will change, then asks",
      example: "coop participant import list.csv --joined 2024-02-20",
      arguments: { file: ["file", "the list, as the spreadsheet saved it"] },
      options: {
        map: 'what a column holds: "Work mail=e-mail"; "Notes=" leaves it out',
        onMatch: "for those who are known: update (if not said), fill in what is missing, or skip",
        category: "category of new people, where the list does not say it",
        joined: "first day of new people, where the list does not say it",
        restoreZero: "put back the zero that the spreadsheet took from telephone numbers",
        skipRefused: "take the good rows, and write the others to a file to correct",
        dryRun: "say what would change, and write nothing",
        sheet: "sheet of the workbook, by its name or its number; else the first",
        encoding: "encoding of the letters, where accents are read wrong",
        separator: "separator of the columns, where it is not understood",
        names: "order of whole names, if the list does not tell it: family-first or given-first",
        headingsLine: "line of the headings",
      },
    },
    "participant export": {
      spoken: "export",
      about: "writes the list of people for a spreadsheet; imported again, it changes nothing",
      example: "coop participant export --out list.xlsx",
      arguments: {},
      options: {
        out: "file to write: a workbook if its name ends in .xlsx, else CSV; without it the list is printed",
      },
    },
    "participant template": {
      spoken: "template",
      about:
        "writes an empty list to fill in with a spreadsheet, with the headings that the import understands",
      example: "coop participant template --out to-fill-in.xlsx",
      arguments: {},
      options: {
        out: "file to write: a workbook if its name ends in .xlsx, else CSV; without it the list is printed",
      },
    },
    "organisation add": {
      spoken: "add",
      about: "adds an organisation",
      example: 'coop organisation add "Shared Tables" --category associations',
      arguments: { name: ["name", "name of the organisation"] },
      options: { category: "category" },
    },
    "organisation list": {
      spoken: "list",
      about: "lists the organisations",
      example: "coop organisation list",
      arguments: {},
      options: {},
    },
    "organisation show": {
      spoken: "show",
      about: "shows an organisation and the people who take part for it",
      example: "coop organisation show O03",
      arguments: { organisation },
      options: {},
    },
    "organisation remove": {
      spoken: "remove",
      about: "removes an organisation entered by mistake, if nothing hangs on it",
      example: "coop organisation remove O03",
      arguments: { organisation },
      options: {},
    },
    "organisation edit": {
      spoken: "edit",
      about: "changes an organisation",
      example: 'coop organisation edit O03 --name "Shared Tables of the West"',
      arguments: { organisation },
      options: { name: "new name", category: "category" },
    },
    "mandate withdraw": {
      spoken: "withdraw",
      about: "records that a person or an organisation withdrew its mandate; the history is kept",
      example: 'coop mandate withdraw P07 --on 2024-06-01 --reason "moved away"',
      arguments: { participants: ["person", "who withdraws their mandate"] },
      options: {
        organisation: "organisation that withdraws its own",
        city: "the city withdraws its own",
        on: "day of the withdrawal",
        reason: "reason, if one is given",
        replacedBy: "person who takes over",
      },
    },
    "mandate list": {
      spoken: "list",
      about: "lists the signatures, those that are missing and those that were withdrawn",
      example: "coop mandate list --unsigned",
      arguments: {},
      options: {
        unsigned: "only the signatures that are missing",
        version: "only who signed this version",
      },
    },
  },
  views: {
    participants: {
      reference: "ref.",
      name: "name",
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
      isMinor: "under age",
      authorisedOn: "authorised on",
    },
    departures: {
      reference: "ref.",
      name: "name",
      category: "category",
      organisation: "organisation",
      joinedOn: "joined on",
      leftOn: "left on",
    },
    memberships: {
      from: "from",
      until: "until",
      category: "category",
      organisation: "organisation",
      seat: "seat",
      role: "role",
      voice: "voice",
      function: "function",
      endReason: "why",
      replacedBy: "replaced by",
    },
    representatives: {
      reference: "ref.",
      name: "name",
      seat: "seat",
      function: "function",
      role: "role",
      from: "from",
      until: "until",
    },
    consents: {
      kind: "consent",
      answer: "answer",
      givenOn: "given on",
      source: "source",
      holds: "holds",
    },
    mergedFields: { field: "what is known", merged: "of one", kept: "of the other", after: "after" },
    personList: {
      familyName: "last name",
      givenName: "first name",
      category: "category",
      organisation: "organisation",
      function: "function",
      email: "e-mail",
      phone: "phone",
      district: "district",
      role: "role",
      route: "came by",
      joinedOn: "joined",
    },
    organisations: { reference: "ref.", name: "organisation", category: "category", people: "people" },
    mandateText: {
      version: "version",
      datedOn: "of",
      signatures: "signatures",
      object: "object",
      open: "open to debate",
      closed: "not open to debate",
      role: "role and limits",
      calendar: "calendar",
      city: "commitments of the city",
      participant: "commitments of the members",
      personal: "data and image",
    },
    mandates: {
      reference: "ref.",
      name: "name",
      party: "who signs",
      category: "category",
      organisation: "organisation",
      state: "mandate",
      isSigned: "signed",
      version: "version",
      signedOn: "signed on",
      isOnPaper: "on paper",
      endsOn: "until",
      withdrawnOn: "withdrawn on",
      withdrawnReason: "reason of the withdrawal",
      replacedBy: "taken over by",
    },
    signatures: {
      version: "version",
      signedOn: "signed on",
      isOnPaper: "on paper",
      endsOn: "until",
      withdrawnOn: "withdrawn on",
      withdrawnReason: "reason",
      replacedBy: "taken over by",
    },
    formerReferences: { reference: "ref.", name: "name" },
    heldMemberships: {
      from: "since",
      until: "until",
      category: "category",
      organisation: "organisation",
      seat: "seat",
      role: "role",
      voice: "voice",
      function: "function",
      route: "came through",
      endReason: "ended, because",
      replacedBy: "replaced by",
    },
    heldSuccessions: { reference: "ref.", on: "until" },
    heldSignatures: {
      season: "season",
      version: "version",
      signedOn: "signed on",
      isOnPaper: "on paper",
      endsOn: "ends on",
      withdrawnOn: "withdrawn on",
      withdrawnReason: "withdrawn, because",
      replacedBy: "replaced by",
    },
    importPlan: { line: "line", outcome: "person", name: "name", changes: "what is said" },
    listProblems: { line: "line", reason: "to be corrected" },
  },
  titles: {
    personList: "list of people",
    participants: "people",
    departures: "people who left",
    memberships: "over time",
    representatives: "people who take part for the organisation",
    consents: "consents",
    mergedFields: "the two entries",
    organisations: "organisations",
    mandateText: "text of the mandate",
    mandates: "mandates",
    signatures: "mandates signed",
    formerReferences: "references brought together in one record",
    heldMemberships: "taking part",
    heldSuccessions: "took over from",
    heldSignatures: "participation mandate",
    importPlan: "what will change",
    listProblems: "rows to be corrected",
  },
  problems: {
    "list-not-written-so": ({ ending }) => ({
      what: `A list is not written as ${ending}.`,
      remedy: "Give the file a name that ends in .xlsx (Excel, LibreOffice) or in .csv.",
    }),
    "name-missing": () => ({ what: "A name is missing.", remedy: "Write at least a given name." }),
    "categories-missing": ({ people: count, names }) => ({
      what: `No category is said of ${figure(count, people)}: ${list(names)}${count > names.length ? "…" : "."}`,
      remedy:
        'If it is the same for all: --category <category>. If a column says it: --map "<heading of the column>=category". Else add a column "Category"; the categories: coop category list.',
    }),
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
    "seat-vacant": ({ name }) => ({
      what: `${quote(name)} has no titular.`,
      remedy: "coop participant edit <person> --seat titular",
    }),
    "authorised-of-age": ({ on }) => ({
      what: `An authorisation is dated ${day(on)}, but the person is of age.`,
      remedy: 'Write --minor yes, or take the authorisation away: --authorised-on "".',
    }),
    "minor-not-authorised": ({ references }) => ({
      what: `${figure(references.length, { one: "minor takes", many: "minors take" })} part without an authorisation: ${some(references)}.`,
      remedy: "coop participant edit <person> --authorised-on <date>",
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
    "heading-twice": ({ heading }) => ({
      what: `Two columns have the heading ${quote(heading)}.`,
      remedy: "Rename one of them, or take it out.",
    }),
    "unknown-heading": ({ heading, headings }) => ({
      what: `The list has no column ${quote(heading)}.`,
      remedy: `Its columns: ${list(headings.map(quote))}.`,
    }),
    "heading-not-kept": ({ heading }) => ({
      what: `The column ${quote(heading)} announces what the register keeps of nobody (birth, health, nationality…).`,
      remedy: "Leave it out; if its heading misleads, rename it in the list.",
    }),
    "not-a-mapping": ({ typed, allowed }) => ({
      what: `${quote(typed)} does not say what a column holds.`,
      remedy: `Write "Heading of the column=field". The fields: ${list(allowed)}.`,
    }),
    "other-address": ({ name, email, candidates, knownEmail }) => ({
      what: `${quote(name)} has the address ${email} in the list, and ${knownEmail} in the register (${list(candidates)}): an address that changed, or two people of one name.`,
      remedy:
        "Add a column “Ref.” in which this row says the reference (P07), or “new” if it is someone else; or import at a terminal, where you will be asked.",
    }),
    "number-of-another": ({ name, other }) => ({
      what: `The reference of ${quote(name)} is that of ${other}.`,
      remedy: "Correct the reference, or the name.",
    }),
    "left-out": ({ name }) => ({
      what: `${quote(name)} was left out as you asked.`,
      remedy: "To take this row, import it again.",
    }),
    "lost-zero": ({ typed, phone }) => ({
      what: `${quote(typed)} would be the number ${phone}, if the spreadsheet took its zero.`,
      remedy: "Add --restore-zero to put all these zeros back, or correct the list.",
    }),
    "organisation-near": ({ name, resembled }) => ({
      what: `The organisation ${quote(name)} is one letter from ${quote(resembled)}.`,
      remedy: `Correct it in the list; if it is another one: coop organisation add ${JSON.stringify(name)}`,
    }),
    "rows-refused": ({ rows: number, more }) => ({
      what: `${figure(number, rows)} to be corrected${more > 0 ? `, for ${figure(more, { one: "more reason", many: "more reasons" })}` : ""}. Nothing was saved.`,
      remedy: "To take the other rows and write these to a file to correct, add --skip-refused.",
    }),
    "register-moved": () => ({
      what: "Someone wrote in the register while this list was waiting; it was not saved.",
      remedy: "Start again.",
    }),
    "no-name-column": ({ headings }) => ({
      what: `There is no column of names among: ${list(headings.map(quote))}.`,
      remedy:
        'Head a column “Last name”, “First name” or “Full name”, or say which: --map "<heading of the column>=full name".',
    }),
    "twice-in-list": ({ name, line }) => ({
      what: `${name} is on line ${line} already.`,
      remedy: "Keep one of the two lines.",
    }),
    homonyms: ({ name, candidates }) => ({
      what: `${quote(name)} can mean ${alternatives(candidates)}.`,
      remedy: "Add the organisation or the address that tells them apart.",
    }),
    "address-of-another": ({ name, email, candidates }) => ({
      what: `The address ${email} of ${quote(name)} is that of ${list(candidates)} already.`,
      remedy:
        "If these people share it, add a column “Ref.” in which this row says “new”; if it is the same person, let it say their reference. At a terminal you are asked.",
    }),
    "participant-erased": ({ number }) => ({
      what: `${toReference("participant", number)} was erased from the register: there is nothing left to correct.`,
      remedy: "If they take part again, register them: coop participant add.",
    }),
    "unknown-number": ({ number }) => ({
      what: `Nobody bears the number ${number}.`,
      remedy: "The numbers: coop participant list.",
    }),
    "nobody-signs": () => ({
      what: "This command does not say who signed.",
      remedy:
        "Name the people, or write --all, --present <session>, --organisation <organisation> or --city.",
    }),
    "two-ways-to-sign": () => ({
      what: "A signature is on paper or it is not.",
      remedy: "Keep --paper or --electronic, and record the other signatures apart.",
    }),
    "left-before-signing": ({ number, name, until, on }) => ({
      what: `${person(number, name)} has not taken part since ${day(until)}, and cannot have signed on ${day(on)}.`,
      remedy: "Correct the day of the signature, or that of the departure.",
    }),
    "no-such-version": ({ version, known }) => ({
      what: `The mandate has no version ${version}.`,
      remedy:
        known.length > 0
          ? `Its versions: ${list(known.map(String))}.`
          : "Write its text: coop mandate text --edit",
    }),
    "nobody-withdraws": () => ({
      what: "This command does not say who withdraws their mandate.",
      remedy: "Name the person, or write --organisation <organisation> or --city.",
    }),
    "mandate-not-signed": ({ name }) => ({
      what: `${Signer(name)} has not signed the mandate.`,
      remedy: "There is nothing to withdraw. The signatures: coop mandate list.",
    }),
    "withdrawn-before": ({ name, on }) => ({
      what: `The mandate signed by ${signer(name)} is withdrawn already, since ${day(on)}.`,
      remedy: "If that day is wrong, undo that withdrawal: coop history, then coop undo.",
    }),
    "mandate-ended": ({ name, on }) => ({
      what: `The mandate signed by ${signer(name)} ended on ${day(on)}.`,
      remedy: "There is nothing left to withdraw; check the day of the withdrawal.",
    }),
    "withdrawn-before-signed": ({ name, signedOn, on }) => ({
      what: `The mandate signed by ${signer(name)} is of ${day(signedOn)}; it cannot have been withdrawn on ${day(on)}.`,
      remedy:
        "Check the day of the withdrawal; that of the signature is corrected with: coop mandate sign <person> --on <date> --correct.",
    }),
    "replaced-by-oneself": ({ name }) => ({
      what: `${name} cannot take over from themself.`,
      remedy: "Name someone else, or leave --replaced-by out.",
    }),
    "mandate-unwritten": () => ({
      what: "The mandate has no text yet.",
      remedy:
        "A text is suggested, to read through and complete: coop mandate text --edit, or coop mandate text --out mandate.md to open it elsewhere.",
    }),
    "mandate-text-empty": () => ({
      what: "There is nothing to write: no section of the mandate has a text.",
      remedy: "The suggested text, to read through: coop mandate text --out mandate.md",
    }),
    "mandate-frozen": ({ version, section }) => ({
      what: `Version ${version} is signed: ${sectionNames[section]} can no longer change in it.`,
      remedy: "Without --version, this change makes a new version, to be signed.",
    }),
    "version-before-last": ({ on, before }) => ({
      what: `A new version of ${day(on)} would be older than the one before it, of ${day(before)}.`,
      remedy: "Check the day given by --on.",
    }),
    "unknown-mandate-section": ({ typed }) => ({
      what: `${quote(typed)} is no section of the mandate.`,
      remedy: `The sections: ${list(Object.values(sectionNames))}. A heading inside a section begins with three number signs (###).`,
    }),
    "mandate-section-twice": ({ section }) => ({
      what: `This section stands further up already: ${sectionNames[section]}.`,
      remedy: "Put both texts under one heading.",
    }),
    "text-outside-sections": () => ({
      what: "This line stands under no heading of a section.",
      remedy: "Put it under a heading that begins with two number signs, such as: ## Object",
    }),
    "mandate-without-sections": () => ({
      what: "This text has no heading of a section.",
      remedy:
        "The headings to keep: coop mandate text --out mandate.md. For one section alone: --section <section>.",
    }),
    "mandate-unsigned": ({ references }) => ({
      what: `The mandate is not signed by ${figure(references.length, people)}: ${some(references)}.`,
      remedy: "coop mandate sign <person> --on <date>",
    }),
    "mandate-withdrawn-by-members": ({ references }) => ({
      what: `${figure(references.length, { one: "person has withdrawn their mandate and takes", many: "people have withdrawn their mandate and take" })} part still: ${some(references)}.`,
      remedy:
        "coop participant leave <person> --on <date>, or a new signature: coop mandate sign <person> --on <date>",
    }),
    "older-version-signed": ({ references, version }) => ({
      what: `${figure(references.length, { one: "person has not signed", many: "people have not signed" })} version ${version} of the mandate, but one before it: ${some(references)}.`,
      remedy: "coop mandate sign <person> --on <date>",
    }),
    "two-titulars": ({ organisation, numbers: [first, second] }) => ({
      what: `${organisation} has two titular members at once: ${toReference("participant", first)} and ${toReference("participant", second)}.`,
      remedy: `Make one of them the substitute: coop participant edit ${toReference("participant", second)} --seat substitute.`,
    }),
    "memberships-at-once": ({ number, name }) => ({
      what: `${person(number, name)} has two memberships at once.`,
      remedy: `See their dates: coop participant show ${toReference("participant", number)}.`,
    }),
    "city-unsigned": () => ({
      what: "The signature of the mandate by the city is not recorded.",
      remedy: "coop mandate sign --city --on <date>",
    }),
    "city-withdrew": ({ on }) => ({
      what: `The city withdrew its signature of the mandate on ${day(on)}.`,
      remedy: "Once it signs again: coop mandate sign --city --on <date>",
    }),
    "city-mandate-ended": ({ on }) => ({
      what: `The mandate that the city signed ended on ${day(on)}.`,
      remedy: "Once it signs again: coop mandate sign --city --on <date>",
    }),
    "mandate-without-text": () => ({
      what: "The text of the mandate that was signed is not in the register.",
      remedy: "coop mandate text --out mandate.md, then coop mandate text --file mandate.md --on <date>",
    }),
    "mandate-sections-missing": ({ sections }) => ({
      what: `The text of the mandate lacks: ${list(sections.map((section) => sectionNames[section]))}.`,
      remedy: "coop mandate text --edit",
    }),
    "mandate-to-complete": ({ sections }) => ({
      what: `Passages between square brackets are to be completed in the text of the mandate: ${list(sections.map((section) => sectionNames[section]))}.`,
      remedy: "coop mandate text --edit",
    }),
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
    "list-understood": ({
      file,
      rows: number,
      encoding,
      accents,
      delimiter,
      sheet,
      otherSheets,
      headingsLine,
      skippedLines,
    }) => {
      const source = delimiter ? `${encoding}, ${separators[delimiter]}` : `sheet ${quote(sheet ?? "")}`;
      const titles = headingsLine > 1 ? `, headings on line ${headingsLine}` : "";
      const parts = [
        `${file}: ${figure(number, rows)} (${source}${titles}).`,
        skippedLines.length > 0 &&
          `Not counting repeated headings and totals, ${skippedLines.length > 1 ? "lines" : "line"} ${list(skippedLines.slice(0, 8).map(String))}${skippedLines.length > 8 ? "…" : ""}.`,
        accents.length > 0 && encoding !== "UTF-8" && `Accents read: ${list(accents)}.`,
        otherSheets.length > 0 &&
          `Other sheets are left (${list(otherSheets.map(quote))}): --sheet to choose one.`,
      ];
      return parts.filter(Boolean).join(" ");
    },
    "column-of-categories": ({ heading }) =>
      `The column ${quote(heading)}, which is left out, seems to say the category. To read it: --map "${heading}=category"`,
    "lines-hidden": ({ hidden }) =>
      hidden.length > 1
        ? `${hidden.length} lines that the workbook hides are read like the others: lines ${some(hidden.map(String), 8)}.`
        : `A line that the workbook hides is read like the others: line ${hidden[0]}.`,
    "categories-as-titles": ({ titleLines: titles }) =>
      `${titles.length > 1 ? "Lines that say only a category, which holds for the people below them: lines" : "A line that says only a category, which holds for the people below it: line"} ${list(titles.slice(0, 8).map(String))}${titles.length > 8 ? "…" : ""}.`,
    "names-understood": ({ order, example, givenName, familyName }) =>
      `Whole names are read ${order === "family-first" ? "family name first" : "given name first"}: ${quote(example)} gives the given name ${givenName}, the family name ${familyName}. If it is the other way round: --names ${order === "family-first" ? "given-first" : "family-first"}`,
    "columns-understood": ({ columns, besides, leftOut }) => {
      const parts = [
        `Columns understood: ${list(columns.map(({ heading, field }) => understoodAs(heading, field)))}.`,
        besides.length > 0 && `Not read, since another says the same: ${some(besides, shownHeadings)}.`,
        leftOut.length > 0 && `Left out: ${some(leftOut, shownHeadings)}.`,
      ];
      return parts.filter(Boolean).join(" ");
    },
    "columns-not-kept": ({ headings }) =>
      `Neither read nor kept: ${some(headings, shownHeadings)}. The register keeps of nobody their birth, health, nationality or the like.`,
    "cells-shared": ({ cells, examples }) => {
      const each = examples.map(
        ({ line, taken, others }) => `line ${line}, ${taken} is taken, ${list(others)} left`,
      );
      return `${figure(cells, { one: "cell holds", many: "cells hold" })} several values; the first is taken: ${each.join("; ")}${cells > examples.length ? "; …" : "."}`;
    },
    "names-asked": ({ file }) => `No heading of ${file} announces a name. Which column holds the names?`,
    "no-such-column": () => "none",
    "mapped-as-before": ({ mapped, file }) => `As for ${file}: ${mappedInWords(mapped)}.`,
    "mapped-as-before-asked": ({ mapped, file }) =>
      `The last list with these headings (${file}) was read so: ${mappedInWords(mapped)}. Do the same?`,
    "category-asked": ({ text, rows: number }) =>
      `The category ${quote(text)} (${figure(number, rows)}) is not known. It is:`,
    "leave-rows": ({ rows: number }) => (number === 1 ? "leave this row out" : "leave these rows out"),
    "organisation-asked": ({ text, rows: number, resembled }) =>
      `The organisation ${quote(text)} (${figure(number, rows)}) is new, and resembles ${resembled}. It is:`,
    "another-organisation": ({ text }) => `another organisation, ${quote(text)}`,
    "zeros-asked": ({ rows: number, typed, phone }) =>
      `${figure(number, { one: "telephone number lacks", many: "telephone numbers lack" })} the zero that spreadsheets take away (${typed}). Put it back (${phone})?`,
    "zeros-restored": ({ rows: number, typed, phone }) =>
      `The zero was put back before ${figure(number, { one: "telephone number", many: "telephone numbers" })}: ${typed} becomes ${phone}.`,
    "person-asked": ({ doubt, line, name, email, organisation }) => {
      const who = [name, organisation, email].filter((part) => part !== null).join(", ");
      const why = {
        homonyms: "several people bear this name",
        "other-address": "the register knows this name with another address",
        "shared-address": "the register knows this address under another name",
      } as const;
      return `Line ${line}, ${who}: ${why[doubt]}. It is:`;
    },
    "another-person": ({ name }) => `someone new, ${name}`,
    "too-many-to-ask": ({ rows: number }) =>
      `Of ${figure(number, rows)} it is not certain whom they mean: that is too many to ask one by one.`,
    "category-of-new-asked": ({ people: number, names }) =>
      `The list does not say the category of ${figure(number, { one: "new person", many: "new people" })} (${names.join(", ")}${number > names.length ? "…" : ""}). It is:`,
    namesakes: ({ people: number, examples }) => {
      const each = examples.map(({ line, name, other }) => `${name}, line ${line} (${other})`);
      return `${number < 2 ? "One new person bears" : `${number} new people bear`} a name that is known, with another organisation or another address: ${each.join("; ")}${number > examples.length ? "; …" : "."}`;
    },
    "have-left": ({ people: number, examples }) => {
      const each = examples.map(({ line, name }) => `${name}, line ${line}`);
      return `${number < 2 ? "One person of this list has left" : `${number} people of this list have left`}: ${each.join("; ")}${number > examples.length ? "; …" : "."} A list brings nobody back: coop participant edit <person> --from <date>`;
    },
    "rows-not-shown": ({ more }) => `And ${figure(more, { one: "more row", many: "more rows" })}.`,
    "problems-not-shown": ({ more }) => `And ${figure(more, { one: "more reason", many: "more reasons" })}.`,
    "skip-asked": ({ taken, refused, rejects }) =>
      `Go on with ${figure(taken, { one: "good row", many: "good rows" })}, and write ${refused === 1 ? "the row to correct" : `the ${refused} rows to correct`} to ${rejects}?`,
    "rejects-written": ({ file, rows: number }) =>
      `${number === 1 ? "The row to correct is" : `The ${number} rows to correct are`} in ${file}. Once corrected: coop participant import ${file}`,
    "rejects-name": () => "to-mend",
    "reason-heading": () => "Reason",
    "in-column": ({ column }) => `${column}: `,
    "list-being-read": ({ rows: number }) => `Reading the list: ${english.number(number)} rows…`,
    "list-being-written": () => "Saving the list…",
    "list-being-judged": () => "Comparing with the register…",
    "same-list-again": ({ file, unchanged }) =>
      `Nothing to change: ${figure(unchanged, people)} known already. ${file} is in the register, and nothing was written since.`,
    "register-moved-meanwhile": () =>
      "Someone wrote in the register meanwhile: the list is compared with it again.",
    "erased-person": () => "a person who was erased",
    "list-written": ({ file, people: number }) => `List written: ${file} (${figure(number, people)}).`,
    "template-written": ({ file }) => `List to fill in: ${file}. Once filled in: coop participant import`,
    "list-says-nothing-new": ({ unchanged }) =>
      `Nothing to change: ${figure(unchanged, people)} known already.`,
    "list-plan": ({ added, changed, unchanged, refused }) =>
      `What will be done: ${figure(added, { one: "new person", many: "new people" })}, ${changed} changed, ${unchanged} unchanged${refused > 0 ? `; ${figure(refused, rows)} to be corrected` : ""}.`,
    "import-question": () => "Record this list?",
    "all-signed-before": ({ before }) =>
      before === 1
        ? "This signature was recorded already; nothing changed. To correct its day: the same command with --correct."
        : `These ${before} signatures were recorded already; nothing changed. To correct their day: the same command with --correct.`,
    "some-signed-before": ({ before }) =>
      before === 1
        ? "One signature was recorded already; its date did not change."
        : `${before} signatures were recorded already; their date did not change.`,
    "nobody-left-to-sign": () => "There is nobody to record: everyone is excepted, or nobody was there.",
    "signed-before-joining": ({ on, people: early }) =>
      `Signed on ${day(on)}, before joining: ${list(early.map(({ number, from }) => `${toReference("participant", number)} (on ${day(from)})`))}. If the day of joining is wrong: coop participant edit <person> --joined <date>; if it is the signature: coop mandate sign <person> --on <date> --correct.`,
    "other-mandate-versions": ({ versions }) =>
      versions.length === 1
        ? `There is version ${list(versions.map(String))} too: coop mandate text --version ${versions[0]}.`
        : `There are versions ${list(versions.map(String))} too: coop mandate text --version ${versions[0]}.`,
    "former-version-kept": ({ former, signatures: number, version }) =>
      `Version ${former} is kept with ${number === 1 ? "its signature" : `its ${number} signatures`}; version ${version} is to be signed.`,
    "perhaps-of-former-version": ({ former }) =>
      `If this passage stood in the text that was signed already: coop undo, then the same command with --version ${former}.`,
    "mandate-text-open": ({ sections }) =>
      `Passages between square brackets remain to be completed: ${list(sections.map((section) => sectionNames[section]))}.`,
    "mandate-text-to-read-back": ({ file }) =>
      `Read it through and complete it in a text editor, then: coop mandate text --file ${file}`,
    "signed-before-text": ({ version, on, textOn }) =>
      `Version ${version} of the mandate is dated ${day(textOn)}, after this signature of ${day(on)}. If that day is wrong: coop mandate text --version ${version} --on <date>.`,
    "signed-older-version": ({ version, latest }) =>
      `This is version ${version} that is signed; the mandate is at version ${latest}.`,
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
    "list-imported": ({ file, added, changed, refused = 0 }) =>
      `${file}: ${figure(added, { one: "person registered", many: "people registered" })}, ${changed} changed${refused > 0 ? `, ${figure(refused, rows)} left to correct` : ""}.`,
    "organisation-added": ({ number, name }) =>
      `Organisation added: ${toReference("organisation", number)} ${name}.`,
    "organisation-removed": ({ number, name }) =>
      `Organisation removed: ${toReference("organisation", number)} ${name}.`,
    "organisation-edited": ({ number, name }) =>
      `Organisation changed: ${toReference("organisation", number)} ${name}.`,
    "mandate-text-written": ({ version, written, sections, isNew }) =>
      `${isNew ? "New version of the mandate" : "Text of the mandate written"}: version ${version}, ${figure(written, { one: "section", many: "sections" })} of ${sections}.`,
    "mandate-signed": ({ version, signed, organisations, byCity, on }) =>
      `Mandate${version > 1 ? ` (version ${version})` : ""} signed by ${parties(signed > 0 ? [figure(signed, people)] : [], organisations, byCity)} on ${day(on)}.`,
    "mandate-withdrawn": ({ numbers, organisations, byCity, on }) =>
      `Mandate withdrawn by ${parties(
        numbers.map((number) => toReference("participant", number)),
        organisations,
        byCity,
      )} on ${day(on)}.`,
  },
};
export default words;
