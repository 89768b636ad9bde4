import { type English, english } from "../../../language/english.ts";
import { eachOf } from "../../../language/lists.ts";
import { toReference } from "../../../values/reference.ts";
import type { PartOfPeople, PeopleCatalogue } from "../catalogue.ts";
import { people, person, signing } from "./phrases.ts";

const { quote, list, figure, day, some } = english;

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

/** What is said of the participation mandate. */
export const mandates = {
  nouns: {
    mandate: { about: "the participation mandate: its text, and who signed it" },
  },
  choices: {
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
  },
  verbs: {
    "mandate withdraw": {
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
      about: "lists the signatures, those that are missing and those that were withdrawn",
      example: "coop mandate list --unsigned",
      options: {
        unsigned: "only the signatures that are missing",
        version: "only who signed this version",
      },
    },
  },
  views: {
    mandateText: {
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
    mandates: { party: "who signs", state: "mandate", isSigned: "signed", replacedBy: "taken over by" },
    signatures: { withdrawnReason: "reason", replacedBy: "taken over by" },
    heldSignatures: { season: "season", endsOn: "ends on", withdrawnReason: "withdrawn, because" },
  },
  titles: {
    mandateText: "text of the mandate",
    mandates: "mandates",
    signatures: "mandates signed",
    heldSignatures: "participation mandate",
  },
  problems: {
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
      ways: [`coop mandate sign ${signing(references)}`],
    }),
    "mandate-withdrawn-by-members": ({ references }) => ({
      what: `${figure(references.length, { one: "person has withdrawn their mandate and takes", many: "people have withdrawn their mandate and take" })} part still: ${some(references)}.`,
      ways: [
        eachOf(references, (one) => `coop participant leave ${one}`),
        ["if they sign again", `coop mandate sign ${signing(references)}`],
      ],
    }),
    "older-version-signed": ({ references, version }) => ({
      what: `${figure(references.length, { one: "person has not signed", many: "people have not signed" })} version ${version} of the mandate, but one before it: ${some(references)}.`,
      ways: [`coop mandate sign ${signing(references)}`],
    }),
    "city-unsigned": () => ({
      what: "The signature of the mandate by the city is not recorded.",
      ways: ["coop mandate sign --city"],
    }),
    "city-withdrew": ({ on }) => ({
      what: `The city withdrew its signature of the mandate on ${day(on)}.`,
      ways: ["coop mandate sign --city"],
    }),
    "city-mandate-ended": ({ on }) => ({
      what: `The mandate that the city signed ended on ${day(on)}.`,
      ways: ["coop mandate sign --city"],
    }),
    "mandate-without-text": () => ({
      what: "The text of the mandate that was signed is not in the register.",
      ways: ["coop mandate text --edit", ["if the text is in a file", "coop mandate text --file"]],
    }),
    "mandate-text-of-year": ({ year, former }) => ({
      what: `The text of the mandate of ${year} is to be written; that of ${former} is offered, to be kept or changed.`,
      ways: ["coop mandate text --edit", ["if the text is in a file", "coop mandate text --file"]],
    }),
    "mandate-sections-missing": ({ sections }) => ({
      what: `The text of the mandate lacks: ${list(sections.map((section) => sectionNames[section]))}.`,
      ways: ["coop mandate text --edit"],
    }),
    "mandate-to-complete": ({ sections }) => ({
      what: `Passages between square brackets are to be completed in the text of the mandate: ${list(sections.map((section) => sectionNames[section]))}.`,
      ways: ["coop mandate text --edit"],
    }),
  },
  notices: {
    "all-signed-before": ({ before }) =>
      before === 1
        ? "This signature was recorded already; nothing changed. To correct its day: the same command with --correct."
        : `These ${before} signatures were recorded already; nothing changed. To correct their day: the same command with --correct.`,
    "some-signed-before": ({ before }) =>
      before === 1
        ? "One signature was recorded already; its date did not change."
        : `${before} signatures were recorded already; their date did not change.`,
    "nobody-left-to-sign": ({ nobodyOn }) =>
      nobodyOn
        ? `Nobody takes part on ${day(nobodyOn)}: look at that day (--on), or at the days on which people joined (coop participant list).`
        : "There is nobody to record: everyone is excepted, or nobody was there.",
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
    "sign-without-text-question": ({ year, former }) =>
      `The mandate of ${year} has no text yet; that of ${former} is offered (coop mandate text --edit). Note these signatures all the same?`,
    "signed-without-text": ({ year, former }) =>
      `The mandate of ${year} has no text yet, and these signatures do not say of which text they are. Write it, from that of ${former}: coop mandate text --edit`,
    "signed-older-version": ({ version, latest }) =>
      `This is version ${version} that is signed; the mandate is at version ${latest}.`,
  },
  operations: {
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
} satisfies PartOfPeople<English<PeopleCatalogue>>;
