import { french } from "../../../language/french.ts";
import type { ReportsCatalogue } from "../catalogue.ts";

const { quote, some, list } = french;

export const auditVerb = {
  spoken: "relire",
  about:
    "relit des documents finis (texte, page web, Word, PDF), ou un dossier, et dit ce qui y nomme une personne du carnet",
  example: "coop report audit bilan.pdf bilan.docx",
  arguments: {
    file: ["fichier", "document à relire, ou dossier"],
    others: ["autres", "autres documents, ou dossiers"],
  },
} satisfies ReportsCatalogue["verbs"]["report audit"];

export const auditColumns = {
  where: "où",
  place: "lieu",
  page: "page",
  heading: "sous le titre",
  field: "champ",
  references: "de qui",
  around: "lu",
  found: "mots",
  alsoWord: "peut-être un autre mot",
} satisfies ReportsCatalogue["views"]["foundThere"];

const places = {
  text: "texte",
  alternative: "texte de remplacement",
  link: "adresse d'un lien",
  hidden: "partie qui ne se voit pas",
  comment: "commentaire",
  note: "note",
  margin: "en-tête ou pied de page",
  deleted: "texte supprimé, encore dans le fichier",
  bookmark: "signet",
  form: "champ à remplir",
  metadata: "propriétés du fichier",
  "file-name": "nom du fichier",
} as const;

export const auditChoices = {
  documentPlace: places,
  personalValue: {
    name: "nom",
    "family-name": "nom de famille",
    email: "courriel",
    phone: "téléphone",
    reference: "numéro",
  },
} satisfies Partial<ReportsCatalogue["choices"]>;

export const auditProblems = {
  "public-document-tells": ({ references, words, around, heading }) => ({
    what: `La version publique n'est pas écrite, car elle nommerait ${list(references)}${heading === null ? "" : `, sous ${quote(heading)}`} : ${quote(around)}.`,
    remedy: `Corrigez ce texte dans le carnet (coop participant access ${references[0]} dit où il est), ou faites la version interne avec --edition interne. Si ${quote(words)} n'est pas cette personne, ou peut être publié, dites-le une fois : coop settings set --allow-name "${words}"`,
  }),
  "document-tells-of-people": ({ findings, references, words }) => ({
    what: `${findings < 2 ? "Un endroit nomme" : `${french.number(findings)} endroits nomment`} ${references.length < 2 ? "une personne" : `${french.number(references.length)} personnes`} du carnet : ${some(references, 5)}.`,
    remedy: `Corrigez le texte dont cela vient, dans le carnet ou dans le fichier, puis relisez-le.${
      words.length === 0
        ? ""
        : ` Si ${list(words.slice(0, 3).map(quote))} n'y ${words.length < 2 ? "est pas un nom de personne" : "sont pas des noms de personnes"}, dites-le une fois : coop settings set --allow-name "${words[0]}, un mot"`
    }`,
  }),
} satisfies Partial<ReportsCatalogue["problems"]>;

export const auditNotices = {
  "document-being-read-back": ({ file, number, of }) =>
    `Relecture de ${file}${of > 1 ? ` (${number} sur ${of})` : ""}…`,
  "files-not-read-back": ({ files }) =>
    files.length < 2
      ? `Un fichier n'a pas été lu : ${list(files)}.`
      : `${french.number(files.length)} fichiers n'ont pas été lus : ${some(files)}.`,
  "found-at": ({ place, page, line, heading, field }) =>
    [
      ...(place === "text" && (page ?? line ?? heading) !== null ? [] : [places[place]]),
      ...(field === null ? [] : [quote(field)]),
      ...(page === null ? [] : [`page ${page}`]),
      ...(line === null ? [] : [`ligne ${line}`]),
      ...(heading === null ? [] : [`sous ${quote(heading)}`]),
    ].join(", "),
  "nothing-personal-found": ({ files, people }) =>
    `Rien n'a été trouvé dans ${files < 2 ? "ce document" : `ces ${french.number(files)} documents`} : ni nom, ni courriel, ni téléphone, ni numéro ${people < 2 ? "de la personne du carnet" : `des ${french.number(people)} personnes du carnet`}. Ne sont pas cherchés : un prénom seul, une fonction, un quartier, ce qui est dessiné dans une image, ni les petits nombres qui peuvent désigner quelqu'un.`,
} satisfies Partial<ReportsCatalogue["notices"]>;
