import { toFileWords } from "../../documents/words/en.ts";
import { type English, english } from "../../language/english.ts";
import type { SignedKind } from "../../tabular/file-kind.ts";
import { toReference } from "../../values/reference.ts";
import type { NoticeGap } from "../facts/notice.ts";
import type { ReportsCatalogue } from "./catalogue.ts";
import { auditChoices, auditColumns, auditNotices, auditProblems, auditVerb } from "./en/audit.ts";
import { figureChoices, figureNotices, figureProblems } from "./en/figures.ts";
import {
  ownPageNotices,
  ownPageProblems,
  pageVerb,
  templateChoices,
  templateColumns,
  templateNoun,
  templateTitles,
  templateVerbs,
} from "./en/own-pages.ts";
import {
  proseChoices,
  proseColumns,
  proseNotices,
  proseOperations,
  proseProblems,
  proseVerbs,
} from "./en/prose.ts";
import {
  provenanceColumns,
  provenanceNotices,
  provenanceOperations,
  provenanceProblems,
  verifyVerb,
} from "./en/provenance.ts";
import { siteNotices, siteProblems, siteVerb } from "./en/site.ts";
import * as templates from "./en/templates.ts";

const { quote, alternatives, list, day, some } = english;

const kinds: Readonly<Record<SignedKind, string>> = {
  pdf: "it is a PDF",
  picture: "it is a picture",
  compound: "it is an old Office document",
  "old-workbook": "it is an old workbook",
  zip: "it is a Word document, a workbook or an archive",
  archive: "it is an archive",
  "web-page": "it is a web page",
  xml: "it is an XML document",
  "word-processor": "it is an RTF document",
};

const noticeLacks: Readonly<Record<NoticeGap, string>> = {
  controller: 'It lacks who is responsible for the data: coop settings set --controller "…"',
  contact: 'It lacks whom to turn to: coop settings set --contact "…"',
  recipients: 'It lacks who sees the data: coop settings set --recipients "…"',
  purposes: 'It lacks why the data is held: coop settings set --purpose "…" --basis "…" --retention "…"',
  retention: 'It lacks how long some data is kept: coop settings set --purpose "…" --retention "…"',
};

/** How every document is asked for that has a page of its own. */
const marked = {
  format: "format of the document; else what the name of the file says, or md",
  out: "file to write, folder to write it to, or - to show it; else beside the register",
  open: toFileWords.open,
  on: "day that the document bears as that on which it was made; otherwise today",
};
/** The same of one that Word can have on a page of the city. */
const document = {
  ...marked,
  reference: toFileWords.reference,
};
/** The same of one that speaks of a day. */
const datedDocument = { asOf: "as it stood on that day; else today", ...document };
/** The same of those that may name people. */
const edition = {
  ...datedDocument,
  edition: "public, without the name of anyone, or internal; else public",
  draft: "a public edition that is not handed over yet: it says so, and is not kept",
};
const session = ["session", "reference, title or date"] as const;

const words: English<ReportsCatalogue> = {
  nouns: {
    report: { about: "the documents: bilan (the year's report) …" },
    privacy: { about: "the data of people, and their rights" },
    prose: { about: "the texts of a document that only people can write" },
    template: templateNoun,
  },
  choices: {
    ...proseChoices,
    edition: { public: ["public", "public edition"], internal: ["internal", "internal edition"] },
    toldLine: {
      reach: "how to reach you",
      place: "your place in the process",
      charge: "what you take on",
    },
    toldTopic: {
      email: "e-mail address",
      phone: "telephone",
      district: "district",
      organisation: "organisation",
      function: "function",
      role: "role",
      voice: "voice",
      stay: "days of joining and leaving",
      route: "how you came to it",
      attendance: "your coming to the sessions, and the proxies given or received",
      mandate: "your signature of the mandate, and its withdrawal if there is one",
      consents: "your answers on image, quotation and contact, with their days",
      quotations: "your words as you spoke them, printed only if you agree to be quoted",
      objections: "your objections to a decision, if you agreed to be quoted",
      facilitation: "facilitation",
      tasks: "things to do",
      leads: "experiments",
      minority: "for a minor, the day of the authorisation given",
    },
    ...figureChoices,
    ...auditChoices,
    ...templateChoices,
    sheetOrder: { category: ["category", "by category"], number: ["number", "by number"] },
  },
  verbs: {
    "report bilan": {
      about: "the season's report: what was done, decided, tried, learned and asked",
      example: "coop report bilan --format md,html",
      options: edition,
    },
    "report mode-emploi": {
      about: "the guide: what is in force today, how to use it, what is still to be decided",
      example: "coop report mode-emploi --format docx",
      options: edition,
    },
    "report mandat": {
      about: "the participation mandate to sign: its text, then the place of the signatures",
      example: "coop report mandat --format html --unsigned",
      options: {
        for: "a sheet in the name of this person; else a sheet without a name",
        all: "a sheet for each member and each elected companion",
        unsigned: "a sheet for each person whose signature is missing",
        version: "version of the mandate; else the latest",
        ...document,
      },
    },
    "report emargement": {
      spoken: "sign-in",
      about: "the sign-in sheet of a session, to print: a line for each person, with their number",
      example: "coop report emargement S02 --format html",
      arguments: { session },
      options: {
        order: "by category, or by number; else by category",
        blank: "number of free lines; else one for every eight people registered",
        ...marked,
      },
    },
    "report compte-rendu": {
      spoken: "minutes",
      about: "the minutes of a session: who was there, what was said, what was decided, what comes next",
      example: "coop report compte-rendu S03 --format md,html",
      arguments: { session },
      options: edition,
    },
    "report releve-decisions": {
      spoken: "decisions",
      about: "the record of decisions: each of them, how it was taken, who does what by when",
      example: "coop report releve-decisions --from 2024-03-01 --to 2024-05-31",
      options: {
        phase: "decisions of this phase only",
        from: "decisions taken from this day on",
        to: "decisions taken until this day",
        ...edition,
      },
    },
    "report experimentation": {
      spoken: "experiment",
      about:
        "the card of an experiment, one page to print: what was said before on the left, what came of it on the right",
      example: "coop report experimentation E01 --format word",
      arguments: { experiment: ["experiment", "reference or part of the title"] },
      options: edition,
    },
    "report retour": {
      about: "the letter to the participants: what was asked, answered and done, and by when the rest is due",
      example: "coop report retour --format docx\ncoop report retour --participant P07",
      options: {
        participant: "to this person, of what concerns them; else to everyone",
        ...edition,
      },
    },
    "report site": siteVerb,
    "report page": { ...pageVerb, options: edition },
    "report audit": auditVerb,
    "report verify": verifyVerb,
    ...templateVerbs,
    "report list": {
      about: "lists the documents, or those that were handed over",
      example: "coop report list --made",
      options: { made: "what was handed over: when, by whom, with the data of which day" },
    },
    explain: {
      about:
        "where a figure of a document comes from: what is counted, what is left out, and where it is said",
      example: "coop explain attendance.rate --rows",
      arguments: {
        figure: ["figure", "its name or title, or a value as a document says it; else all"],
        item: ["of-what", "whose figure it is, where there are several: E01"],
      },
      options: {
        edition: "internal; or public: what it tells of people, and what it does not; else internal",
        rows: "with each row that is counted, and each that is left out",
        asOf: "as it was on that day; else today",
      },
    },
    "privacy notice": {
      about: "what to hand to people about their data: who, why, how long, their rights",
      example: "coop privacy notice --format html",
      options: document,
    },
    ...proseVerbs,
    "mandate text": {
      about:
        "shows the text of the mandate, or writes it; a signed text is kept, and changing it makes a new version",
      example: "coop mandate text --section object --edit",
      options: {
        version: "this version; else the latest",
        edit: "write it in your text editor, from the suggested text where there is none",
        section: "one section alone",
        file: "write it from a text file (Markdown), with a heading ## for each section",
        text: "the text of a section itself",
        on: "day of the text; else today",
        out: "write it to a file to open elsewhere, or to a folder, or - to show it",
        open: toFileWords.open,
      },
    },
  },
  views: {
    foundThere: auditColumns,
    ...provenanceColumns,
    ...templateColumns,
    ...proseColumns,
    reports: { name: "document", about: "what it says" },
    figures: { name: "figure" },
    figureItems: { name: "figure", item: "of what" },
    publicFigure: { name: "figure" },
    explained: {
      name: "figure",
      made: "how",
      counted: "counted",
      left: "left out",
    },
    countedRows: { of: "of", state: "recorded" },
  },
  columns: {
    command: "command",
    document: "document",
    year: "year",
    madeOn: "made on",
    asOf: "data of",
    line: "line",
    section: "section",
    text: "text",
    meaning: "what it is",
    kind: "what it is",
    file: "file",
    name: "name",
    item: "of what",
    value: "value",
    shown: "value",
    title: "what it is",
    withheld: "not published",
    documents: "in",
    why: "why",
    reference: "reference",
    label: "name",
    on: "day",
  },
  titles: {
    ...templateTitles,
    foundThere: "found",
    verifiedDocuments: "checked documents",
    figuresThen: "figures changed",
    madeEditions: "documents handed over",
    prose: "texts to write",
    reports: "documents",
    figures: "figures",
    figureItems: "figures",
    explained: "figure",
    publicFigure: "figure",
    countedRows: "counted",
    leftRows: "left out",
  },
  problems: {
    ...templates.problems,
    ...ownPageProblems,
    "template-no-figure": ({ typed, nearest }) => ({
      what: `The template prints the number ${quote(typed)}, which nothing defines: it is no figure of this document.`,
      remedy:
        nearest.length > 0
          ? `Did you mean ${alternatives(nearest.map(quote))}?`
          : "Take that number out of the template; coop explain lists the figures.",
    }),
    "two-texts": () => ({
      what: "Two texts are given, one by --file and the other by --text.",
      remedy: "Keep one of them.",
    }),
    "not-a-text": ({ kind }) => ({
      what: `This file is no text: ${kinds[kind]}.`,
      remedy: "Copy the text into Notepad or a text editor, and save it as .md or .txt.",
    }),
    ...proseProblems,
    "text-missing": () => ({
      what: "This command does not say which text to write.",
      remedy: "Give it with --file or --text; in a terminal, without them, it opens in your editor.",
    }),
    "which-section": () => ({
      what: "This command does not say to which section this text goes.",
      remedy: "Add --section <section>, such as --section object.",
    }),
    "experiment-not-there-yet": ({ number, on }) => {
      const reference = toReference("experiment", number);
      return {
        what: `On ${day(on)}, ${reference} was not planned yet: there is nothing to say of it.`,
        remedy: `Give a later day with --as-of, or leave this option out for the card of today; coop experiment show ${reference} says what it comes from and since when.`,
      };
    },
    "ends-before-it-begins": ({ firstDay, lastDay }) => ({
      what: `The time that is asked for ends on ${day(lastDay)}, before it begins on ${day(firstDay)}.`,
      remedy: "Exchange the dates of --from and --to.",
    }),
    "letter-to-one-is-internal": () => ({
      what: "A letter to one person names them: it is internal by nature, and has no public edition.",
      remedy: "Take away --edition for this letter, or --participant for the letter to everyone.",
    }),
    "one-format-on-screen": () => ({
      what: "Only one format can be printed at a time.",
      remedy: "Choose one with --format, or write files without --out.",
    }),
    ...provenanceProblems,
    ...figureProblems,
    ...auditProblems,
    ...siteProblems,
  },
  notices: {
    ...provenanceNotices,
    "mandate-text-to-write": ({ sections }) =>
      sections.length === 1
        ? "A section of the mandate is to be written: coop mandate text --edit"
        : `${sections.length} sections of the mandate are to be written: coop mandate text --edit`,
    "in-force-file": () => "guide",
    "notice-file": () => "your-data",
    "sign-in-file": () => "sign-in",
    "sheet-comes-back": ({ reference }) =>
      `Once the sheet is back, with the numbers of those who signed: coop session attendance ${reference} --present 1-12,15 --others absent. A proxy given by 16 to 3: --proxy 16=3. Someone added: --add "Family-name Given-name=category".`,
    "minutes-file": () => "minutes",
    "experiment-card-file": () => "card",
    "decision-record-file": () => "decisions",
    "year-just-opened": ({ title, former }) =>
      `This is the bilan of ${title}, in which no session was held yet. That of the year before: coop report bilan --year ${former}`,
    "no-decision-in-span": () => "No decision is recorded for what is asked; the record says so.",
    "session-not-held": ({ number }) =>
      `Session ${toReference("session", number)} is not recorded as held: coop session hold ${toReference("session", number)}`,
    "document-names-people": ({ references }) =>
      `A text names ${references.length === 1 ? "someone" : "people"}: ${some(references)}. Read it again before it is shared.`,
    "to-complete": () => "[to complete]",
    "session-is-cancelled": ({ number }) =>
      `Session ${toReference("session", number)} is recorded as cancelled.`,
    "nobody-on-the-sheet": ({ on }) => `Nobody is registered on ${day(on)}: the sheet has free lines only.`,
    "notice-lacks": ({ gap }) => noticeLacks[gap],
    ...figureNotices,
    ...auditNotices,
    ...siteNotices,
    ...ownPageNotices,
    ...proseNotices,
    "nobody-is-to-sign": () => "Nobody has a signature to give; no document is written.",
    "document-written": ({ file, pages, bytes }) => {
      const size = [
        pages ? english.figure(pages, { one: "page", many: "pages" }) : "",
        bytes ? english.size(bytes) : "",
      ];
      const told = size.filter((one) => one !== "").join(", ");
      return `Document written: ${file}${told === "" ? "" : ` (${told})`}`;
    },
    "pictures-left-out": () =>
      "The Word document has no pictures, but the sentence of each: what draws them is not installed. To add it: npm install --global @resvg/resvg-js@2.",
    "signs-not-printed": ({ signs }) =>
      signs.length === 1
        ? `One sign is in no font of the PDF, and is shown there as □: ${list(signs)}.`
        : `${english.figure(signs.length, { one: "sign is", many: "signs are" })} in no font of the PDF, and are shown there as □: ${some(signs)}.`,
  },
  operations: { ...provenanceOperations, ...proseOperations },
};
export default words;
