import { english } from "../../language/english.ts";
import type { ReportsCatalogue } from "./catalogue.ts";

const { quote, list, alternatives } = english;

const parts = {
  frame: "the frame",
  path: "the path walked",
  learned: "what the community learned",
  next: "what comes next",
} as const;

function perhaps(nearest: readonly string[], otherwise: string): string {
  return nearest.length > 0 ? `Did you mean ${alternatives(nearest.map(quote))}?` : otherwise;
}

const words: ReportsCatalogue = {
  nouns: {
    report: { spoken: ["report"], about: "the documents: bilan (the year's report) …" },
    prose: { spoken: ["prose"], about: "the texts of a document that only people can write" },
  },
  choices: {
    proseReport: { bilan: ["bilan", "year's report"] },
    prosePart: {
      frame: ["frame", "the frame"],
      path: ["path", "the path walked"],
      learned: ["learned", "what the community learned"],
      next: ["next", "what comes next"],
    },
    documentFormat: { md: ["md", "markdown"], html: ["html", "web page"] },
  },
  verbs: {
    "report bilan": {
      spoken: "bilan",
      about: "the season's report: what was done, decided, tried, learned and asked",
      example: "coop report bilan --format md,html",
      arguments: {},
      options: {
        format: "format of the document; else md",
        out: "file to write, or - to print it; else beside the register",
      },
    },
    "report list": {
      spoken: "list",
      about: "lists the documents",
      example: "coop report list",
      arguments: {},
      options: {},
    },
    "prose edit": {
      spoken: "edit",
      about: "writes a text of a document, from a file or directly; an empty text takes it out",
      example: "coop prose edit bilan frame --file frame.md",
      arguments: {
        report: ["document", "document in which it stands"],
        part: ["part", "part of the document"],
      },
      options: { file: "file of text (Markdown)", text: "the text itself" },
    },
    "prose list": {
      spoken: "list",
      about: "lists the texts to write",
      example: "coop prose list",
      arguments: {},
      options: {},
    },
  },
  views: {
    prose: { report: "document", part: "part", words: "words", text: "beginning" },
    reports: { name: "document", about: "what it says" },
  },
  titles: { prose: "texts to write", reports: "documents" },
  problems: {
    "template-unknown-name": ({ typed, nearest }) => ({
      what: `The template uses ${quote(typed)}, which does not exist.`,
      remedy: perhaps(nearest, "Correct that name in the template."),
    }),
    "template-unknown-filter": ({ typed, nearest }) => ({
      what: `The template uses the filter ${quote(typed)}, which does not exist.`,
      remedy: perhaps(nearest, "Correct that filter in the template."),
    }),
    "template-broken": ({ reason }) => ({
      what: `The template cannot be read (${reason}).`,
      remedy: "Correct it on that line.",
    }),
    "prose-missing": () => ({
      what: "This command does not say which text to write.",
      remedy: "Give it with --file or --text.",
    }),
    "one-format-on-screen": () => ({
      what: "Only one format can be printed at a time.",
      remedy: "Choose one with --format, or write files without --out.",
    }),
  },
  notices: {
    "internal-edition": () =>
      "Internal edition, to be read again before it is shared: free text can name people, and small numbers can point to them.",
    "document-written": ({ file }) => `Document written: ${file}`,
    "replace-question": ({ files }) =>
      files.length === 1
        ? `Replace ${list(files)}, which is there already?`
        : `Replace ${list(files)}, which are there already?`,
  },
  operations: {
    "prose-edited": ({ part }) => `Text of the report written: ${parts[part]}.`,
    "prose-removed": ({ part }) => `Text of the report taken out: ${parts[part]}.`,
  },
};
export default words;
