import { asTyped } from "../../../language/as-typed.ts";
import { english } from "../../../language/english.ts";
import type { Day } from "../../../values/day.ts";
import type { ReportsCatalogue } from "../catalogue.ts";

const { day, list } = english;

/** So many days of earlier editions are said; of more, how many there were and the last. */
const mostDays = 3;

function editionsBefore(before: readonly Day[]): string {
  const last = before.at(-1);
  if (last === undefined) return "First public edition.";
  if (before.length === 1) return `Public edition before it: ${day(last)}.`;
  if (before.length <= mostDays) return `Public editions before it: ${list(before.map((one) => day(one)))}.`;
  return `Public editions before it: ${before.length}, the last of ${day(last)}.`;
}

export const provenanceNotices = {
  "edition-said": ({ edition, isDraft }) =>
    edition === "internal" ? "internal edition" : isDraft ? "draft" : "public edition",
  "draft-file": () => "draft",
  "document-comes-from-here": ({ file, report, item, season, edition, isDraft, asOf, madeOn }) => {
    const which = isDraft ? "draft" : edition === "public" ? "public edition" : "internal edition";
    const said = edition === null ? "" : `, ${which}`;
    return `${file} comes from this register: ${document({ report, item })}, ${season}${said}; data of ${day(asOf)}, made on ${day(madeOn)}.`;
  },
  "document-says-two": ({ file }) =>
    `The text of ${file} and its properties do not say the same provenance: it was made of several documents. That of the text is checked.`,
  "document-bytes": ({ isAsMade }) =>
    isAsMade
      ? "The file is as it was made: nobody changed it since."
      : "The file is none of those that were made beside this register: it was changed or saved again since, or made elsewhere. What it says is to be read again.",
  "document-kept": ({ on, by }) =>
    on === null
      ? "The register does not keep it as handed over."
      : `The register keeps it as handed over on ${day(on)}${by === null ? "" : `, by ${by}`}.`,
  "document-since": ({ since }) => {
    if (since === undefined) return "It cannot be made again to say what changed since.";
    const pages = since.arePagesSame ? "" : " The pages that it is made of have changed: words may differ.";
    if (since.isSame) return `Made again today, it would say the same.${pages}`;
    const { figures } = since;
    const changed =
      figures === null
        ? "what it said is not kept, and the figures that changed cannot be named"
        : figures === 0
          ? "the figures are the same, texts have changed"
          : `${english.figure(figures, { one: "figure has changed", many: "figures have changed" })}`;
    return `Made again today for the same day, it would say something else: ${changed}.${pages}`;
  },
  "figure-to-explain": ({ name, item, asOf }) =>
    `coop explain ${name}${item === null ? "" : ` ${asTyped(item)}`} --as-of ${asOf}`,
  "editions-are-kept": ({ count }) =>
    count === 1
      ? "This public edition is kept as handed over (coop report list --made). If you hand it over to nobody: coop undo."
      : `The public editions of ${english.figure(count, { one: "document", many: "documents" })} are kept as handed over (coop report list --made). If you hand them over to nobody: coop undo.`,
  "editions-not-kept": ({ count }) =>
    `The files are there, but the register cannot be changed: it does not keep that ${count === 1 ? "this public edition was" : "these public editions were"} handed over, and later ones will not take ${count === 1 ? "it" : "them"} into account.`,
  "edition-banner": ({ edition, isDraft }) =>
    edition === "internal"
      ? "Internal edition, not to be passed on: people may be named in it, and small numbers may point to them."
      : isDraft
        ? "Draft of the public edition, not to be passed on: it is not an edition yet that was handed over."
        : "Public edition: members are not named in it, and a number that would point to too few people is not published.",
  provenance: ({ cooperative, year, edition, isDraft, asOf, madeOn, version, before, code }) => {
    const which = edition === null ? "" : edition === "public" ? ", public edition" : ", internal edition";
    const facts = `Provenance: ${cooperative}, ${year}${isDraft ? ", draft" : which}; data of ${day(asOf)}, document made on ${day(madeOn)} by coop ${version}.`;
    const editions = edition === "public" && !isDraft ? ` ${editionsBefore(before)}` : "";
    return `${facts}${editions} To check it, coop report verify: ${code}`;
  },
} satisfies Partial<ReportsCatalogue["notices"]>;

export const provenanceOperations = {
  "editions-kept": ({ editions }) =>
    `${editions.length === 1 ? "Public edition" : "Public editions"} kept as handed over: ${list(editions.map(document))}.`,
} satisfies Partial<ReportsCatalogue["operations"]>;

export const provenanceProblems = {
  "no-provenance": () => ({
    what: "This document does not say where it comes from: neither its last line nor its properties have the mark of a document of coop.",
    remedy:
      "Give the whole document, as it was handed over; a picture or a scanned paper has no text to read.",
  }),
  "provenance-damaged": () => ({
    what: "The mark of this document is not whole, or was changed: nothing of it can be checked.",
    remedy: "Take the document as it was handed over; coop report list --made says what was, and when.",
  }),
  "document-of-another-register": ({ cooperative }) => ({
    what: `This document comes from another register than that of ${english.quote(cooperative)}.`,
    remedy: "Name its own with --register.",
  }),
  "draft-is-public": () => ({
    what: "A draft is that of a public edition: the internal one is handed over to nobody outside the team.",
    remedy: "Keep --draft, or --edition internal.",
  }),
} satisfies Partial<ReportsCatalogue["problems"]>;

export const verifyVerb = {
  spoken: "verify",
  about:
    "says where finished documents come from: from this register or not, of which day, whether they were changed, and what changed since",
  example: "coop report verify bilan-2024-public.pdf",
  arguments: {
    file: ["file", "document to check"],
    others: ["others", "other documents"],
  },
} satisfies ReportsCatalogue["verbs"]["report verify"];

export const provenanceColumns = {
  verifiedDocuments: {
    document: "document",
    item: "of what",
    year: "year",
    edition: "edition",
    draft: "draft",
    asOf: "data of",
    madeOn: "made on",
    asMade: "as made",
    twofold: "two provenances",
    keptOn: "handed over on",
    keptBy: "handed over by",
    pagesSame: "same pages",
    same: "would say the same",
    figuresChanged: "figures changed",
  },
  figuresThen: { title: "figure", before: "in the document", after: "today", command: "where it comes from" },
  madeEditions: {
    document: "document",
    item: "of what",
    year: "year",
    madeOn: "handed over on",
    asOf: "data of",
    by: "by",
    hash: "mark",
  },
} satisfies Partial<ReportsCatalogue["views"]>;

/** A document by the name of its outline, and of what it is. */
function document({ report, item }: { readonly report: string; readonly item: string | null }): string {
  return item === null ? report : `${report} ${item}`;
}
