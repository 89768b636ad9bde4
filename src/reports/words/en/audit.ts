import { english } from "../../../language/english.ts";
import type { ReportsCatalogue } from "../catalogue.ts";

const { quote, some, list } = english;

export const auditVerb = {
  spoken: "audit",
  about:
    "reads finished documents back (text, web page, Word, PDF), or a folder, and says what in them names someone of the register",
  example: "coop report audit bilan.pdf bilan.docx",
  arguments: {
    file: ["file", "document to read back, or folder"],
    others: ["others", "other documents, or folders"],
  },
} satisfies ReportsCatalogue["verbs"]["report audit"];

export const auditColumns = {
  where: "where",
  place: "place",
  page: "page",
  heading: "under the heading",
  field: "field",
  references: "whose",
  around: "read",
  found: "words",
  alsoWord: "perhaps another word",
} satisfies ReportsCatalogue["views"]["foundThere"];

const places = {
  text: "text",
  alternative: "alternative text",
  link: "address of a link",
  hidden: "part that is not seen",
  comment: "comment",
  note: "note",
  margin: "header or footer",
  deleted: "deleted text, still in the file",
  bookmark: "bookmark",
  form: "field to fill in",
  metadata: "properties of the file",
  "file-name": "name of the file",
} as const;

export const auditChoices = {
  documentPlace: places,
  personalValue: {
    name: "name",
    "family-name": "family name",
    email: "e-mail",
    phone: "telephone",
    reference: "number",
  },
} satisfies Partial<ReportsCatalogue["choices"]>;

export const auditProblems = {
  "public-document-tells": ({ references, words, around, heading }) => ({
    what: `The public edition is not written, since it would name ${list(references)}${heading === null ? "" : `, under ${quote(heading)}`}: ${quote(around)}.`,
    remedy: `Correct this text in the register (coop participant access ${references[0]} says where it is), or make the internal edition with --edition internal. If ${quote(words)} is not that person, or may be published, say so once: coop settings set --allow-name "${words}"`,
  }),
  "document-tells-of-people": ({ findings, references, words }) => ({
    what: `${findings === 1 ? "One place names" : `${english.number(findings)} places name`} ${references.length === 1 ? "someone" : `${english.number(references.length)} people`} of the register: ${some(references, 5)}.`,
    remedy: `Correct the text that it comes from, in the register or in the file, then read it back again.${
      words.length === 0
        ? ""
        : ` Where ${list(words.slice(0, 3).map(quote))} ${words.length === 1 ? "is nobody's name" : "are nobody's names"} there, say so once: coop settings set --allow-name "${words[0]}, a word"`
    }`,
  }),
} satisfies Partial<ReportsCatalogue["problems"]>;

export const auditNotices = {
  "document-being-read-back": ({ file, number, of }) =>
    `Reading ${file} back${of > 1 ? ` (${number} of ${of})` : ""}…`,
  "files-not-read-back": ({ files }) =>
    files.length === 1
      ? `One file was not read: ${list(files)}.`
      : `${english.number(files.length)} files were not read: ${some(files)}.`,
  "found-at": ({ place, page, line, heading, field }) =>
    [
      ...(place === "text" && (page ?? line ?? heading) !== null ? [] : [places[place]]),
      ...(field === null ? [] : [quote(field)]),
      ...(page === null ? [] : [`page ${page}`]),
      ...(line === null ? [] : [`line ${line}`]),
      ...(heading === null ? [] : [`under ${quote(heading)}`]),
    ].join(", "),
  "nothing-personal-found": ({ files, people }) =>
    `Nothing was found in ${files === 1 ? "this document" : `these ${english.number(files)} documents`}: no name, e-mail, telephone or number of the ${people === 1 ? "one person" : `${english.number(people)} people`} of the register. Not looked for: a given name alone, a function, a district, what is drawn in a picture, and small counts that may tell who someone is.`,
} satisfies Partial<ReportsCatalogue["notices"]>;
