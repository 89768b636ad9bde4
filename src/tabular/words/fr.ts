import type { TabularCatalogue } from "./catalogue.ts";

const words: TabularCatalogue = {
  nouns: {},
  verbs: {},
  views: {},
  notices: {},
  operations: {},
  choices: {},
  titles: {},
  problems: {
    "file-missing": () => ({ what: "Ce fichier n'existe pas.", remedy: "Vérifiez son nom et son dossier." }),
    "file-closed": () => ({
      what: "Ce fichier ne peut pas être lu.",
      remedy: "Vérifiez vos droits, et fermez-le s'il est ouvert ailleurs.",
    }),
    "file-is-folder": () => ({
      what: "C'est un dossier, pas un fichier.",
      remedy: "Indiquez le fichier qu'il contient.",
    }),
    "not-utf8": () => ({
      what: "Ce fichier n'est pas un texte en UTF-8 : ses accents seraient perdus.",
      remedy: "Dans le tableur, choisissez « Enregistrer sous », puis « CSV UTF-8 ».",
    }),
    "table-empty": () => ({
      what: "Ce fichier ne contient aucune ligne sous ses titres de colonnes.",
      remedy: "Vérifiez que c'est le bon fichier.",
    }),
    "unclosed-quote": () => ({
      what: "Un guillemet est ouvert et n'est jamais refermé.",
      remedy: "Refermez-le, ou enregistrez de nouveau le fichier depuis le tableur.",
    }),
    "row-too-long": ({ cells, headings }) => ({
      what: `Cette ligne a ${cells} cases pour ${headings} colonnes.`,
      remedy: "Mettez entre guillemets la case qui contient un séparateur, ou retirez la case en trop.",
    }),
  },
};
export default words;
