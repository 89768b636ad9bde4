import type { OtherKind } from "../file-kind.ts";
import type { TabularCatalogue } from "./catalogue.ts";

const kinds: Readonly<Record<OtherKind, string>> = {
  pdf: "un document PDF",
  picture: "une image",
  "old-spreadsheet": "un ancien classeur Excel (.xls) ou un ancien document",
  spreadsheet: "un classeur Excel ou LibreOffice",
  "web-page": "une page web",
  "rich-text": "un document de traitement de texte",
};

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
    "no-table": ({ kind }) => ({
      what: `Ce fichier n'est pas une liste : c'est ${kinds[kind]}.`,
      remedy: "Ouvrez la liste dans le tableur, choisissez « Enregistrer sous », puis « CSV UTF-8 ».",
    }),
    "nul-character": () => ({
      what: "Ce fichier contient un caractère nul, qu'aucun texte ne contient.",
      remedy: "Enregistrez de nouveau la liste depuis le tableur, en « CSV UTF-8 ».",
    }),
    "cell-too-long": () => ({
      what: "Une case de ce fichier dépasse un million de caractères.",
      remedy: "Videz cette case, ou enregistrez de nouveau la liste depuis le tableur.",
    }),
    "table-empty": () => ({
      what: "Ce fichier ne contient aucune ligne sous ses titres de colonnes.",
      remedy: "Vérifiez que c'est le bon fichier.",
    }),
    "unclosed-quote": () => ({
      what: "Un guillemet est ouvert à cette ligne et n'est pas refermé à la fin de sa case.",
      remedy:
        "Refermez-le, doublez les guillemets qui sont à l'intérieur de la case, ou enregistrez de nouveau le fichier depuis le tableur.",
    }),
    "file-changed": () => ({
      what: "Ce fichier a changé pendant sa lecture.",
      remedy: "Fermez-le dans le tableur, puis recommencez.",
    }),
    "row-too-long": ({ cells, headings }) => ({
      what: `Cette ligne a ${cells} cases pour ${headings} colonnes.`,
      remedy: "Mettez entre guillemets la case qui contient un séparateur, ou retirez la case en trop.",
    }),
  },
};
export default words;
