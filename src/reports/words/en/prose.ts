import { english } from "../../../language/english.ts";
import type { ProsePart, ProseReport } from "../../prose.ts";
import type { ReportsCatalogue } from "../catalogue.ts";

const { quote, list } = english;

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

export const proseProblems = {
  "text-of-another-year": ({ report, part, year, season }) => ({
    what: `In ${season}, the text ${ofReport[report]} (${parts[part]}) is still that of ${year}: it holds until another is written.`,
    remedy: `Write that of ${season}, or take out that of ${year}, of its documents too: coop prose edit ${report} ${part} --text "" --year ${year}`,
  }),
  "part-of-another-report": ({ report, part, parts: those }) => ({
    what: `${quote(part)} is no text ${ofReport[report]}.`,
    remedy: `Those ${ofReport[report]}: ${list(those)}.`,
  }),
} satisfies Partial<ReportsCatalogue["problems"]>;

export const proseNotices = {
  "prose-wanted": ({ part }) => wanted[part],
  "prose-unwritten": () => "to write",
  "prose-command": ({ report, part }) => `coop prose edit ${report} ${part}`,
  "prose-draft": ({ part }) =>
    `> **To write.** ${wanted[part]}\n> *Write your text in place of this paragraph.*`,
  "prose-to-write": ({ report, part, count }) =>
    `${count < 2 ? "One text is" : `${english.capitalise(english.count(count, { one: "text", many: "texts" }))} are`} still to be written: coop prose edit ${report} ${part}`,
  "prose-all-written": ({ report, part }) =>
    `All are written. To change one: coop prose edit ${report} ${part}`,
} satisfies Partial<ReportsCatalogue["notices"]>;

export const proseOperations = {
  "prose-edited": ({ report, part }) => `Text ${ofReport[report]} written: ${parts[part]}.`,
  "prose-removed": ({ report, part }) => `Text ${ofReport[report]} taken out: ${parts[part]}.`,
} satisfies Partial<ReportsCatalogue["operations"]>;
