import { english } from "../../../language/english.ts";
import type { NoCorrectedKind } from "../../commands/prose/corrected-file.ts";
import type { ProsePart, ProseReport } from "../../prose.ts";
import type { ReportsCatalogue } from "../catalogue.ts";
import { figureChoices } from "./figures.ts";

const { quote, list, day, capitalise } = english;

const parts: Readonly<Record<ProsePart, string>> = {
  frame: "the frame",
  path: "the path walked",
  learned: "what the community learned",
  next: "what comes next",
  use: "using it from day to day",
  decide: "preparing a decision",
  propose: "proposing an action, trying it, reporting on it",
  join: "joining the community, being replaced, leaving",
};

/** What belongs into each. */
const wanted: Readonly<Record<ProsePart, string>> = {
  frame: "Where it all comes from, who wanted it, and what one must know to understand it.",
  path: "How the year went, from one workshop to the next, and what changed on the way.",
  learned: "What the trials, the difficulties and the surprises of the year taught the community.",
  next: "What the community wants to go on with, change or ask for next year, and why.",
  use: "How the rules are used from day to day; what follows a heading named as a question stands under it.",
  decide: "How a decision is prepared: who proposes, in what form, how long before.",
  propose: "Whom to tell of an idea, what must be written of it, and who helps to try it.",
  join: "How one joins the community, is replaced and leaves it: whom to tell, and when.",
};

const ofReport: Readonly<Record<ProseReport, string>> = {
  bilan: "of the report",
  "mode-emploi": "of the guide",
};

export const proseChoices = {
  proseReport: { bilan: ["bilan", "year's report"], "mode-emploi": ["mode-emploi", "guide"] },
  prosePart: {
    frame: ["frame", parts.frame],
    path: ["path", parts.path],
    learned: ["learned", parts.learned],
    next: ["next", parts.next],
    use: ["use", parts.use],
    decide: ["decide", parts.decide],
    propose: ["propose", parts.propose],
    join: ["join", parts.join],
  },
  trackedAs: { accepted: "accepted", refused: "refused" },
} as const satisfies Partial<ReportsCatalogue["choices"]>;

export const proseVerbs = {
  "prose edit": {
    about: "writes a text of a document, in your editor, from a file or directly; an empty text takes it out",
    example: "coop prose edit bilan frame --file frame.md",
    arguments: {
      report: ["document", "document in which it stands"],
      part: ["part", "part of the document: the first four are of the bilan, the others of the guide"],
    },
    options: {
      file: "file of text (Markdown); in the use of the guide, what follows a heading ## named as a question stands under it",
      text: "the text itself",
    },
  },
  "prose import": {
    spoken: "import",
    about: "takes back the texts that someone corrected in a bilan or a guide, in Word or in Markdown",
    example: "coop prose import bilan-2024-internal.docx",
    arguments: { file: ["file", "the corrected document, made by coop: .docx or .md"] },
    options: {
      changes: "the changes that are tracked in the file: accepted, or refused",
      dryRun: "shows all that has changed, and stops there",
    },
  },
  "prose list": {
    about: "lists the texts to write: what is wanted of each, and what of it is written",
    example: "coop prose list",
  },
} satisfies Partial<ReportsCatalogue["verbs"]>;

export const proseColumns = {
  prose: {
    report: "document",
    part: "part",
    year: "of the year",
    words: "words",
    wanted: "what is wanted",
    text: "beginning",
    command: "to write it",
  },
} satisfies Partial<ReportsCatalogue["views"]>;

/** What it is, and what to do about it. */
const notFromThere: Readonly<Record<NoCorrectedKind, readonly [string, string]>> = {
  pdf: [
    "A PDF does not give its texts back: its lines have neither headings nor paragraphs any more.",
    "Put the corrections into the same document in Word: coop report bilan --format docx, then coop prose import.",
  ],
  "web-page": [
    "Nothing is taken back from a web page.",
    "Put the corrections into the same document in Word or in Markdown: coop report bilan --format docx.",
  ],
  picture: [
    "It is a picture: no text can be taken back from it.",
    "Name the corrected document, .docx or .md.",
  ],
  "word-processor": [
    "It is an RTF document.",
    "Open it in Word or LibreOffice, save it as “Word document (.docx)”, and name that file.",
  ],
  "open-document": [
    "It is a document in the format of LibreOffice.",
    "Open it in LibreOffice, save it as “Word document (.docx)”, and name that file.",
  ],
  "old-word": [
    "It is an old Word document.",
    "Open it in Word or LibreOffice, save it as “Word document (.docx)”, and name that file.",
  ],
  "locked-word": [
    "This Word document is protected by a password.",
    "Open it, save it without a password, and name that file.",
  ],
  "broken-word": [
    "This Word document is damaged, or is none.",
    "Open it in Word or LibreOffice, save it again, and name that file.",
  ],
  archive: ["It is an archive.", "Take the document out of it, and name that."],
  other: ["It is neither a Word document nor a text.", "Name the corrected document, .docx or .md."],
  "too-long": [
    "This document is longer than anything that coop writes.",
    "Look whether it is the corrected document; take out the pictures that were added.",
  ],
};

export const proseProblems = {
  "prose-not-from-there": ({ kind }) => ({ what: notFromThere[kind][0], remedy: notFromThere[kind][1] }),
  "prose-of-no-document": () => ({
    what: "Nothing in it says that it is a bilan or a guide made by coop: no other document has texts to write.",
    remedy: "Name the corrected document with its cover; or write the text: coop prose edit.",
  }),
  "prose-of-another-year": ({ title, season, year }) => ({
    what: `It is the document ${quote(title)}, and the season that is spoken of is ${season}.`,
    remedy:
      year === null
        ? "This register has no such year: name its own with --register, or the document of this season."
        : `Add --year ${year}, or name the document of this season.`,
  }),
  "prose-of-another-register": ({ name, own }) => ({
    what: `It is a document of ${quote(name)}, and this register is that of ${quote(own)}.`,
    remedy:
      "Name its register with --register. If it is its name that changed, put that of the register on the cover.",
  }),
  "prose-document-unlike": ({ report }) => ({
    what: `Nearly nothing in it is what this ${report === "bilan" ? "bilan" : "guide"} says, made again from this register: it comes from another register, or has lost its sections.`,
    remedy: "Name the whole document, and its register with --register; or write the text: coop prose edit.",
  }),
  "text-of-another-year": ({ report, part, year, season }) => ({
    what: `In ${season}, the text ${ofReport[report]} (${parts[part]}) is still that of ${year}: it holds until another is written.`,
    remedy: `Write that of ${season}, or take out that of ${year}, of its documents too: coop prose edit ${report} ${part} --text "" --year ${year}`,
  }),
  "part-of-another-report": ({ report, part, parts: those }) => ({
    what: `${quote(part)} is no text ${ofReport[report]}.`,
    remedy: `Those ${ofReport[report]}: ${list(those)}.`,
  }),
} satisfies Partial<ReportsCatalogue["problems"]>;

/** Notices of what a document that someone corrected says. */
const corrections = {
  "prose-file-read": ({ file, title, edition, asOf }) =>
    `${file}: it is ${quote(title)}, ${edition} edition${asOf ? `, as it stood on ${day(asOf)}` : ""}.`,
  "prose-has-tracked-changes": ({ count }) =>
    count < 2
      ? "One tracked change in it is neither accepted nor refused yet."
      : `${count} tracked changes in it are neither accepted nor refused yet.`,
  "prose-tracked-taken": ({ count, as }) =>
    count < 2
      ? `One tracked change in it is taken as ${as}.`
      : `${count} tracked changes in it are taken as ${as}.`,
  "prose-register-changed": ({ on }) =>
    `The register changed since ${day(on)}, the day on which this document was made: some of what is left may come from that.`,
  "prose-macros": () => "It holds macros, which are neither read nor kept.",
  "prose-taken": () => "Taken",
  "prose-left": () => "Left",
  "prose-remarks": () => "Remarks",
  "prose-of-part": ({ part, isNew, isRemoved }) =>
    `${capitalise(parts[part])}${isRemoved ? ": all of the text is taken out" : isNew ? " (nothing was written)" : ""}`,
  "prose-look": ({ text }) => `look: ${quote(text)}`,
  "prose-more": ({ count }) =>
    `and ${english.count(count, { one: "other", many: "others" })}: --dry-run shows all`,
  "prose-older": ({ report, part }) =>
    `${capitalise(parts[part])}: this text was changed in the register since the document was made. Make the document again to correct it, or write it: coop prose edit ${report} ${part}`,
  "prose-unplaced": ({ report, part, text }) =>
    `${capitalise(parts[part])}: ${quote(text)} is not written like this in the register (a table, for instance). To write it: coop prose edit ${report} ${part}`,
  "generated-changed": ({ kind, heading, hasText, before, after }) => {
    const where = heading === null ? "" : `${heading}: `;
    switch (kind) {
      case "section-taken-out":
        return `${where}the section is taken out${hasText ? "; its text stays in the register" : ""}`;
      case "section-moved":
        return `${where}the section is moved`;
      case "put-in":
        return `${where}put in ${quote(after ?? "")}`;
      case "taken-out":
        return `${where}taken out ${quote(before ?? "")}`;
      default:
        return `${where}${quote(before ?? "")} → ${quote(after ?? "")}`;
    }
  },
  "generated-from": ({ command, figure, isPage }) =>
    figure !== null
      ? `${figureChoices.figure[figure]}: ${command}; how it is counted: coop explain ${figure}`
      : isPage
        ? `The template says it: ${command}`
        : `It comes from the register: ${command}`,
  "prose-remark": ({ kind, author, text, about }) => {
    const who = kind === "note" ? "note at the foot of a page" : author === "" ? "without a name" : author;
    return `${who}${about === "" ? "" : `, on ${quote(about)}`}: ${text}`;
  },
  "prose-nothing-to-take": ({ file }) => `No text to write is to be taken back from ${file}.`,
  "prose-import-question": ({ count, removed }) => {
    if (removed === count) return count < 2 ? "Take this text out?" : "Take these texts out?";
    const those = count < 2 ? "this text" : `these ${english.count(count, { one: "text", many: "texts" })}`;
    return `Take ${those} back${removed === 0 ? "" : removed < 2 ? ", of which one is taken out" : `, of which ${english.numberInWords(removed)} are taken out`}?`;
  },
} satisfies Partial<ReportsCatalogue["notices"]>;

export const proseNotices = {
  ...corrections,
  "prose-wanted": ({ part }) => wanted[part],
  "prose-unwritten": () => "to write",
  "prose-command": ({ report, part }) => `coop prose edit ${report} ${part}`,
  "prose-draft": ({ part }) => `To write. ${wanted[part]} Write your text in place of this paragraph.`,
  "prose-to-write": ({ report, part, count }) =>
    `${count < 2 ? "One text is" : `${english.capitalise(english.count(count, { one: "text", many: "texts" }))} are`} still to be written: coop prose edit ${report} ${part}`,
  "prose-all-written": ({ report, part }) =>
    `All are written. To change one: coop prose edit ${report} ${part}`,
} satisfies Partial<ReportsCatalogue["notices"]>;

export const proseOperations = {
  "prose-imported": ({ file, report, parts: those }) =>
    `${those.length < 2 ? "Text" : "Texts"} ${ofReport[report]} taken back from ${file}: ${list(those.map((one) => quote(parts[one])))}.`,
  "prose-edited": ({ report, part }) => `Text ${ofReport[report]} written: ${parts[part]}.`,
  "prose-removed": ({ report, part }) => `Text ${ofReport[report]} taken out: ${parts[part]}.`,
} satisfies Partial<ReportsCatalogue["operations"]>;
