import { asTyped } from "../../../language/as-typed.ts";
import { french } from "../../../language/french.ts";
import type { Day } from "../../../values/day.ts";
import type { ReportsCatalogue } from "../catalogue.ts";

const { day, list } = french;

/** So many days of earlier versions are said; of more, how many there were and the last. */
const mostDays = 3;

function versionsBefore(before: readonly Day[]): string {
  const last = before.at(-1);
  if (last === undefined) return "Première version publique.";
  if (before.length === 1) return `Version publique précédente : ${day(last)}.`;
  if (before.length <= mostDays)
    return `Versions publiques précédentes : ${list(before.map((one) => day(one)))}.`;
  return `Versions publiques précédentes : ${before.length}, la dernière du ${day(last)}.`;
}

export const provenanceNotices = {
  "edition-said": ({ edition, isDraft }) =>
    edition === "internal" ? "version interne" : isDraft ? "brouillon" : "version publique",
  "draft-file": () => "brouillon",
  "document-comes-from-here": ({ file, report, item, season, edition, isDraft, asOf, madeOn }) => {
    const which = isDraft ? "brouillon" : edition === "public" ? "version publique" : "version interne";
    const said = edition === null ? "" : `, ${which}`;
    return `${file} vient de ce carnet : ${document({ report, item })}, ${season}${said} ; données du ${day(asOf)}, fait le ${day(madeOn)}.`;
  },
  "document-says-two": ({ file }) =>
    `Le texte de ${file} et ses propriétés ne disent pas la même provenance : il a été fait à partir de plusieurs documents. C'est celle du texte qui est vérifiée.`,
  "document-bytes": ({ isAsMade }) =>
    isAsMade
      ? "Le fichier est tel qu'il a été fait : personne ne l'a changé depuis."
      : "Le fichier n'est pas un de ceux qui ont été faits à côté de ce carnet : il a été changé ou enregistré à nouveau depuis, ou fait ailleurs. Son contenu est à relire.",
  "document-kept": ({ on, by }) =>
    on === null
      ? "Le carnet ne le garde pas comme remis."
      : `Le carnet le garde comme remis le ${day(on)}${by === null ? "" : `, par ${by}`}.`,
  "document-since": ({ since }) => {
    if (since === undefined) return "Il ne peut pas être refait pour dire ce qui a changé depuis.";
    const pages = since.arePagesSame
      ? ""
      : " Les pages dont il est fait ont changé : les mots peuvent différer.";
    if (since.isSame) return `Refait aujourd'hui, il dirait la même chose.${pages}`;
    const { figures } = since;
    const changed =
      figures === null
        ? "ce qu'il disait n'est pas gardé, et les chiffres qui ont changé ne peuvent pas être nommés"
        : figures === 0
          ? "les chiffres sont les mêmes, des textes ont changé"
          : `${french.figure(figures, { one: "chiffre a changé", many: "chiffres ont changé" })}`;
    return `Refait aujourd'hui pour le même jour, il dirait autre chose : ${changed}.${pages}`;
  },
  "figure-to-explain": ({ name, item, asOf }) =>
    `coop explain ${name}${item === null ? "" : ` ${asTyped(item)}`} --as-of ${asOf}`,
  "editions-are-kept": ({ count }) =>
    count < 2
      ? "Cette version publique est gardée comme remise (coop report list --made). Si vous ne la remettez à personne : coop undo."
      : `Les versions publiques de ${french.figure(count, { one: "document", many: "documents" })} sont gardées comme remises (coop report list --made). Si vous ne les remettez à personne : coop undo.`,
  "editions-not-kept": ({ count }) =>
    `Les fichiers sont là, mais le carnet ne peut pas être modifié : il ne garde pas que ${count < 2 ? "cette version publique a été remise" : "ces versions publiques ont été remises"}, et les suivantes n'en tiendront pas compte.`,
  "edition-banner": ({ edition, isDraft }) =>
    edition === "internal"
      ? "Version interne, à ne pas diffuser : des personnes peuvent y être nommées, et de petits nombres peuvent les désigner."
      : isDraft
        ? "Brouillon de la version publique, à ne pas diffuser : il n'est pas encore une version remise."
        : "Version publique : les membres n'y sont pas nommés, et un nombre qui désignerait trop peu de personnes n'y est pas publié.",
  provenance: ({ cooperative, year, edition, isDraft, asOf, madeOn, version, before, code }) => {
    const which = edition === null ? "" : edition === "public" ? ", version publique" : ", version interne";
    const facts = `Provenance : ${cooperative}, ${year}${isDraft ? ", brouillon" : which} ; données du ${day(asOf)}, document fait le ${day(madeOn)} par coop ${version}.`;
    const editions = edition === "public" && !isDraft ? ` ${versionsBefore(before)}` : "";
    return `${facts}${editions} Pour vérifier, coop report verify : ${code}`;
  },
} satisfies Partial<ReportsCatalogue["notices"]>;

export const provenanceOperations = {
  "editions-kept": ({ editions }) =>
    `${editions.length < 2 ? "Version publique gardée comme remise" : "Versions publiques gardées comme remises"} : ${list(editions.map(document))}.`,
} satisfies Partial<ReportsCatalogue["operations"]>;

export const provenanceProblems = {
  "no-provenance": () => ({
    what: "Ce document ne dit pas d'où il vient : ni sa dernière ligne, ni ses propriétés n'ont le repère d'un document de coop.",
    remedy:
      "Indiquez le document entier, tel qu'il a été remis ; une image ou un papier scanné n'a pas de texte à lire.",
  }),
  "provenance-damaged": () => ({
    what: "Le repère de ce document n'est pas entier, ou a été changé : rien ne peut en être vérifié.",
    remedy:
      "Prenez le document tel qu'il a été remis ; coop report list --made dit ce qui a été remis, et quand.",
  }),
  "document-of-another-register": ({ cooperative }) => ({
    what: `Ce document vient d'un autre carnet que celui de ${french.quote(cooperative)}.`,
    remedy: "Indiquez le sien avec --register.",
  }),
  "draft-is-public": () => ({
    what: "Un brouillon est celui d'une version publique : la version interne n'est remise à personne hors de l'équipe.",
    remedy: "Gardez --draft, ou --edition interne.",
  }),
} satisfies Partial<ReportsCatalogue["problems"]>;

export const verifyVerb = {
  spoken: "vérifier",
  about:
    "dit d'où viennent des documents finis : de ce carnet ou non, de quel jour, s'ils ont été changés, et ce qui a changé depuis",
  example: "coop report verify bilan-2024-publique.pdf",
  arguments: {
    file: ["fichier", "document à vérifier"],
    others: ["autres", "autres documents"],
  },
} satisfies ReportsCatalogue["verbs"]["report verify"];

export const provenanceColumns = {
  verifiedDocuments: {
    document: "document",
    item: "de quoi",
    year: "année",
    edition: "version",
    draft: "brouillon",
    asOf: "données du",
    madeOn: "fait le",
    asMade: "tel que fait",
    twofold: "deux provenances",
    keptOn: "remis le",
    keptBy: "remis par",
    pagesSame: "mêmes pages",
    same: "dirait la même chose",
    figuresChanged: "chiffres changés",
  },
  figuresThen: {
    title: "chiffre",
    before: "dans le document",
    after: "aujourd'hui",
    command: "d'où il vient",
  },
  madeEditions: {
    document: "document",
    item: "de quoi",
    year: "année",
    madeOn: "remis le",
    asOf: "données du",
    by: "par",
    hash: "repère",
  },
} satisfies Partial<ReportsCatalogue["views"]>;

/** A document by the name of its outline, and of what it is. */
function document({ report, item }: { readonly report: string; readonly item: string | null }): string {
  return item === null ? report : `${report} ${item}`;
}
