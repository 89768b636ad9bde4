import { toFileWords } from "../../../documents/words/en.ts";
import { english } from "../../../language/english.ts";
import type { ReportsCatalogue, TemplateProblems } from "../catalogue.ts";

const { quote, alternatives, list, some } = english;

const document = ["document", "name of the document, such as bilan or mode-emploi"] as const;

export const templateNoun = {
  about: "the pages that documents are made of: change them, write some",
} as const;

export const templateVerbs = {
  "template list": {
    about: "lists the pages of each document: shipped with coop, or yours, beside the register",
    example: "coop template list",
  },
  "template eject": {
    spoken: "eject",
    about: "copies a page shipped with coop to beside the register, to be changed: the outline, or a section",
    example: "coop template eject bilan the-frame",
    arguments: {
      document,
      section: ["section", "name or title of the section; else the outline of the document"],
    },
    options: { all: "the outline and all sections", open: toFileWords.open },
  },
  "template vars": {
    spoken: "vars",
    about: "what a page may name: each value, what it is, and what it is today",
    example: "coop template vars bilan community",
    arguments: { document, about: ["about", "a part of the name or the meaning; else all"] },
  },
  "template diff": {
    spoken: "diff",
    about: "what the shipped page says differently since you ejected it; else what you changed",
    example: "coop template diff bilan the-frame",
    arguments: {
      document,
      section: ["section", "name or title of the section; else all your pages of that document"],
    },
    options: { yours: "what you changed, even where the shipped page changed too" },
  },
  "template check": {
    spoken: "check",
    about:
      "reads your pages through, for this season and for an empty register: file, line, and what to write",
    example: "coop template check",
  },
} satisfies Partial<ReportsCatalogue["verbs"]>;

export const pageVerb = {
  spoken: "page",
  about: "a document of your own, from a page in the folder templates: coop report letter for letter.md",
  example: "coop report page letter --format docx",
  arguments: { name: ["name", "name of the page, without .md"] },
} as const;

export const templateColumns = {
  templates: {
    document: "document",
    owner: "page",
    changed: "shipped one changed since",
  },
  pageChanges: { change: "change" },
  templateVariables: { name: "name", value: "today", meaning: "meaning" },
} satisfies Partial<ReportsCatalogue["views"]>;

export const templateTitles = { templates: "templates", templateVariables: "values", pageChanges: "changes" };

export const templateChoices = {
  pageOwner: { shipped: "shipped with coop", own: "yours" },
  lineChange: { removed: "taken out", added: "put in" },
  factKind: {
    text: "text",
    day: "day",
    number: "number",
    "yes-no": "yes or no",
    list: "list",
    group: "several values",
    counter: "counter",
  },
} satisfies Partial<ReportsCatalogue["choices"]>;

const tooMuch: Readonly<Record<TemplateProblems["template-too-much"]["of"], readonly [string, string]>> = {
  page: [
    "This page is too long for a template: it has more than a million characters.",
    "See whether it is a text at all, or divide it into sections.",
  ],
  depth: [
    "Too many tags are open inside one another.",
    "End them, or write several passages one after the other.",
  ],
  output: [
    "The document would become too long: this passage is repeated beyond measure.",
    "Take out the loop that is inside another, or loop over a shorter list.",
  ],
  time: [
    "This passage takes too long: it is repeated beyond measure.",
    "Take out the loop that is inside another, or loop over a shorter list.",
  ],
};

export const ownPageProblems = {
  "template-too-much": ({ of }) => ({ what: tooMuch[of][0], remedy: tooMuch[of][1] }),
  "template-section-gone": ({ section, page }) => ({
    what: `The shipped page ${quote(page)} refers to the section ${quote(section)}, which your outline does not have, or not always.`,
    remedy: `Put the section back into the outline, or eject the page ${quote(page)} as well and take the sentence out.`,
  }),
  "unknown-template": ({ typed, nearest, known }) => ({
    what: `No document is called ${quote(typed)}.`,
    remedy:
      nearest.length > 0
        ? `Did you mean ${alternatives(nearest.map(quote))}?`
        : `The documents: ${list(known)}.`,
  }),
  "unknown-section": ({ document, typed, nearest, known }) => ({
    what: `The document ${quote(document)} has no section ${quote(typed)}.`,
    remedy:
      nearest.length > 0
        ? `Did you mean ${alternatives(nearest.map(quote))}?`
        : known.length > 0
          ? `Its sections: ${list(known)}.`
          : `It is one page: coop template eject ${document}`,
  }),
  "no-own-document": ({ typed, nearest, known }) => ({
    what: `No page of yours is called ${quote(typed)}.`,
    remedy:
      nearest.length > 0
        ? `Did you mean ${alternatives(nearest.map(quote))}?`
        : known.length > 0
          ? `Your documents: ${list(known)}.`
          : "Write it into a folder templates beside the register: templates/letter.md, for example.",
  }),
  "no-such-variable": ({ document, typed, nearest }) => ({
    what: `No value of the document ${quote(document)} is about ${quote(typed)}.`,
    remedy:
      nearest.length > 0
        ? `Did you mean ${alternatives(nearest.map(quote))}?`
        : `To see all of them: coop template vars ${document}`,
  }),
  "page-is-there": ({ files }) => ({
    what: `${files.length === 1 ? `The page ${list(files)} is` : `The pages ${some(files)} are`} yours already, and you changed ${files.length === 1 ? "it" : "them"}. Nothing was copied.`,
    remedy: `Keep ${files.length === 1 ? "it" : "them"}, or add --yes to go back to what coop ships: what you wrote there will be lost.`,
  }),
  "file-for-pages-folder": () => ({
    what: "The folder of your pages is called templates, and a file has that name.",
    remedy: "Give that file another name, then do this again.",
  }),
  "page-is-yours": ({ files }) => ({
    what: `${files.length === 1 ? `The page ${list(files)} is` : `The pages ${some(files)} are`} yours alone: coop ships none.`,
    remedy: "Open it in a text editor to change it.",
  }),
  "nothing-to-compare": ({ document, section }) => ({
    what: `${section === undefined ? `No page of ${quote(document)}` : `The page ${quote(section)}`} is both shipped and yours: there is nothing to compare.`,
    remedy: `To eject one: coop template eject ${document}${section === undefined ? "" : ` "${section}"`}`,
  }),
  "page-names-people": ({ references, around, words }) => ({
    what: `This page names ${list(references)}: ${quote(around)}. Its document cannot be public.`,
    remedy: `Take the name out of the page. If ${quote(words)} is not that person, or may be published, say so once: coop settings set --allow-name "${words}"`,
  }),
  "page-not-read": ({ nearest }) => ({
    what: "No document reads this file.",
    remedy:
      nearest.length > 0
        ? `Did you mean to call it ${alternatives(nearest.map(quote))}? Else take it out of the folder, or name it in the outline of the document.`
        : "Take it out of this folder, or name it in the outline of the document. The name of a page ends with .md.",
  }),
} satisfies Partial<ReportsCatalogue["problems"]>;

export const ownPageNotices = {
  outline: () => "outline",
  "shipped-page-changed": ({ document, section }) =>
    `The shipped page of ${section === null ? document : `${document}, ${section}`} changed since you ejected it; yours stays as it is.`,
  "eject-question": ({ files }) =>
    `${files.length === 1 ? `The page ${list(files)} is there already` : `These pages are there already: ${some(files)}`}. Put what coop ships in the place of what you wrote?`,
  "page-ejected": ({ file }) => `Page copied: ${file}`,
  "after-eject": ({ document, sections }) =>
    `Open it in a text editor. coop template vars ${document} says what it may name; coop template check reads it through.${sections.length === 0 ? "" : ` Sections are ejected one by one: coop template eject ${document} ${sections[0]}`}`,
  "document-of-yours": () => "yours, from your page in the folder templates",
  "no-page-of-yours": () => "You have no page of your own. To eject one: coop template eject bilan the-frame",
  "pages-are-right": ({ pages }) =>
    pages === 1 ? "Your page is right." : `Your ${english.number(pages)} pages are right.`,
  "changed-by-us": () =>
    "This is what the shipped page says differently since you ejected it. Yours is as it was: take from it what you like.",
  "changed-by-you": () => "This is what your page says differently from that of coop.",
  "list-of-size": ({ size }) => english.figure(size, { one: "item", many: "items" }),
  "values-of-one": ({ document }) =>
    `What these names are today is not said: there is nothing yet to make this document, ${quote(document)}, of, or it is made of a text of its own.`,
  "how-variables-are-written": () =>
    "In a page, a name is written {{ name }}. What a list holds (name[].other) is said one by one: {% for one in name %}, then {{ one.other }}, then {% endfor %}.",
} satisfies Partial<ReportsCatalogue["notices"]>;
