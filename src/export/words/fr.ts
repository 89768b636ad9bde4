import { toFileWords } from "../../documents/words/fr.ts";
import { french } from "../../language/french.ts";
import { toReference } from "../../values/reference.ts";
import type { ExportCatalogue } from "./catalogue.ts";
import { fields, packageAbout, packageTitle, parents, readme, tables } from "./fr/package.ts";
import { wordsOf } from "./package-words.ts";

const { figure, list, quote } = french;

const words: ExportCatalogue = {
  nouns: {
    export: {
      spoken: ["exporter"],
      about: "le carnet pour d'autres logiciels : calendrier, données ouvertes",
    },
  },
  verbs: {
    "export ics": {
      spoken: "calendrier",
      about:
        "un calendrier des temps collectifs et des échéances, sans aucun nom, pour Outlook ou un téléphone",
      example: "coop export ics --out calendrier.ics",
      options: {
        out: "fichier à écrire, ou dossier où l'écrire ; sinon à l'écran",
        open: toFileWords.open,
      },
    },
    "export datapackage": {
      spoken: "données",
      about:
        "les données de l'année à publier, sans nom de personne : des tableaux CSV et ce que veut dire chaque colonne ; ou toutes, en version interne",
      example: "coop export datapackage --out donnees-2024",
      options: {
        edition:
          "publique, sans nom de personne ; ou interne, avec tout ce que contient le carnet, pour qui prend la suite ; sinon publique",
        asOf: "tel que cela en était ce jour-là ; sinon aujourd'hui",
        out: "dossier à faire, ou dossier dans lequel le faire ; sinon à côté du carnet",
      },
    },
  },
  problems: {
    "data-tell-of-people": ({ references, words, around }) => ({
      what: `Les données ne sont pas écrites, car elles nommeraient ${list(references)} : ${quote(around)}.`,
      remedy: `Corrigez ce texte dans le carnet (coop participant access ${references[0]} dit où il est). Si ${quote(words)} n'est pas cette personne, ou peut être publié, dites-le une fois : coop settings set --allow-name "${words}"`,
    }),
    "package-not-on-screen": () => ({
      what: "Les données sont un dossier de plusieurs fichiers, qui ne peut pas s'afficher à l'écran. Rien n'a été écrit.",
      remedy: "Nommez un dossier après --out, ou laissez cette option de côté.",
    }),
  },
  notices: {
    "calendar-task": ({ title }) => `À faire : ${title}`,
    "calendar-commitment": ({ reference, text }) => `Promis, ${reference} : ${text}`,
    "calendar-review": ({ number, title }) =>
      `À revoir : décision ${toReference("decision", number)}${title === null ? "" : `, ${title}`}`,
    "calendar-file": () => "calendrier.ics",
    "calendar-written": ({ file, count }) =>
      `Calendrier écrit, ${figure(count, { one: "date", many: "dates" })} : ${file}`,
    "package-folder": ({ year }) => `donnees-${year}`,
    "package-part": () => "donnees",
    "package-label": () => "Données",
    "package-of": ({ kind }) => parents[kind],
    "package-text": () => "texte",
    "package-title": packageTitle,
    "package-about": packageAbout,
    "package-readme": readme,
    "table-file": ({ table }) => tables[table][0],
    "table-title": ({ table }) => tables[table][1],
    "table-meaning": ({ table }) => tables[table][2],
    "field-title": (of) => wordsOf(fields, of)[0],
    "field-meaning": (of) => wordsOf(fields, of)[1],
    "package-written": ({ folder, files }) =>
      `Données écrites, ${figure(files, { one: "fichier", many: "fichiers" })} : ${folder}`,
  },
};
export default words;
