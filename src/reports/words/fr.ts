import { french } from "../../language/french.ts";
import type { ReportsCatalogue } from "./catalogue.ts";

const { quote, list, alternatives } = french;

const parts = {
  frame: "le cadre",
  path: "le chemin parcouru",
  learned: "ce que la communauté a appris",
  next: "et maintenant",
} as const;

function perhaps(nearest: readonly string[], otherwise: string): string {
  return nearest.length > 0 ? `Vouliez-vous dire ${alternatives(nearest.map(quote))} ?` : otherwise;
}

const words: ReportsCatalogue = {
  nouns: {
    report: { spoken: ["document", "rapport"], about: "les documents : bilan …" },
    prose: { spoken: ["texte"], about: "les textes à rédiger d'un document" },
  },
  choices: {
    proseReport: { bilan: "bilan" },
    prosePart: {
      frame: ["cadre", "le cadre"],
      path: ["chemin", "le chemin parcouru"],
      learned: ["appris", "ce que la communauté a appris"],
      next: ["suite", "et maintenant"],
    },
    documentFormat: { md: ["md", "markdown"], html: ["html", "page web"] },
  },
  verbs: {
    "report bilan": {
      spoken: "bilan",
      about: "le bilan de la saison : ce qui a été fait, décidé, essayé, appris, demandé",
      example: "coop report bilan --format md,html",
      arguments: {},
      options: {
        format: "format du document ; sinon md",
        out: "fichier à écrire, ou - pour l'afficher ; sinon à côté du carnet",
      },
    },
    "report list": {
      spoken: "liste",
      about: "liste les documents",
      example: "coop report list",
      arguments: {},
      options: {},
    },
    "prose edit": {
      spoken: "modifier",
      about: "écrit un texte à rédiger, depuis un fichier ou directement ; un texte vide l'enlève",
      example: "coop prose edit bilan cadre --file cadre.md",
      arguments: { report: ["document", "document où il paraît"], part: ["partie", "partie du document"] },
      options: { file: "fichier de texte (Markdown)", text: "le texte lui-même" },
    },
    "prose list": {
      spoken: "liste",
      about: "liste les textes à rédiger",
      example: "coop prose list",
      arguments: {},
      options: {},
    },
  },
  views: {
    prose: { report: "document", part: "partie", words: "mots", text: "début" },
    reports: { name: "document", about: "ce qu'il dit" },
  },
  titles: { prose: "textes à rédiger", reports: "documents" },
  problems: {
    "template-unknown-name": ({ typed, nearest }) => ({
      what: `Le modèle utilise ${quote(typed)}, qui n'existe pas.`,
      remedy: perhaps(nearest, "Corrigez ce nom dans le modèle."),
    }),
    "template-unknown-filter": ({ typed, nearest }) => ({
      what: `Le modèle utilise le filtre ${quote(typed)}, qui n'existe pas.`,
      remedy: perhaps(nearest, "Corrigez ce filtre dans le modèle."),
    }),
    "template-broken": ({ reason }) => ({
      what: `Le modèle ne peut pas être lu (${reason}).`,
      remedy: "Corrigez-le à cette ligne.",
    }),
    "prose-missing": () => ({
      what: "Cette commande ne dit pas quel texte écrire.",
      remedy: "Donnez-le avec --file ou --text.",
    }),
    "one-format-on-screen": () => ({
      what: "Un seul format peut être affiché à la fois.",
      remedy: "Choisissez-en un avec --format, ou écrivez des fichiers sans --out.",
    }),
  },
  notices: {
    "internal-edition": () =>
      "Version interne, à relire avant diffusion : les textes libres peuvent nommer des personnes, et de petits nombres peuvent les désigner.",
    "document-written": ({ file }) => `Document écrit : ${file}`,
    "replace-question": ({ files }) =>
      files.length < 2
        ? `Remplacer ${list(files)}, qui existe déjà ?`
        : `Remplacer ${list(files)}, qui existent déjà ?`,
  },
  operations: {
    "prose-edited": ({ part }) => `Texte du bilan écrit : ${parts[part]}.`,
    "prose-removed": ({ part }) => `Texte du bilan enlevé : ${parts[part]}.`,
  },
};
export default words;
