import { french } from "../../language/french.ts";
import type { Delimiter } from "../dialect.ts";
import type { OtherKind } from "../file-kind.ts";
import type { TabularCatalogue } from "./catalogue.ts";

const { day, figure, list, quote, some } = french;

const lines = { one: "ligne", many: "lignes", gender: "f" } as const;

/** What the options of a table are for, whoever takes it. */
export const tableOptionWords = {
  skipRefused: "prendre les bonnes lignes, et écrire les autres dans un fichier à corriger",
  dryRun: "dire ce qui changerait, sans rien écrire ; avec --json, ligne par ligne",
  sheet: "feuille du classeur, par son nom ou son numéro ; sinon la première",
  encoding: "codage des lettres, si les accents sont mal lus",
  separator: "séparateur des colonnes, s'il est mal compris",
  headingsLine: "ligne où sont les titres des colonnes",
} as const;

/** A column by its heading; one that has a number alone is "colonne 2". */
export function columnCalled(heading: string): string {
  return /^\d+$/.test(heading) ? `colonne ${heading}` : heading;
}

const kinds: Readonly<Record<OtherKind, string>> = {
  pdf: "un document PDF",
  picture: "une image",
  "old-workbook": "un classeur dans un ancien format d'Excel (.xls)",
  "binary-workbook": "un classeur dans un format propre à Excel (.xlsb)",
  "apple-document": "un document Numbers, Pages ou Keynote",
  "word-processor": "un document de traitement de texte",
  presentation: "une présentation",
  "web-page": "une page web",
  xml: "un document XML",
  archive: "une archive",
};

const asWorkbook =
  "Ouvrez-le dans un tableur, choisissez « Enregistrer sous », puis « Classeur Excel (.xlsx) ».";
const asList =
  "Demandez la liste sous la forme d'un tableau (Excel, LibreOffice ou CSV), ou copiez le tableau dans un tableur et enregistrez-le.";

const remedies: Readonly<Record<OtherKind, string>> = {
  pdf: asList,
  picture: asList,
  "old-workbook": asWorkbook,
  "binary-workbook": asWorkbook,
  "apple-document": "Dans Numbers, choisissez « Fichier », « Exporter vers », puis « Excel ».",
  "word-processor": asList,
  presentation: asList,
  "web-page": asWorkbook,
  xml: asWorkbook,
  archive: "Ouvrez l'archive, puis indiquez le fichier de la liste qu'elle contient.",
};

const separators: Readonly<Record<Delimiter, string>> = {
  ";": "des points-virgules",
  ",": "des virgules",
  "\t": "des tabulations",
  "|": "des barres verticales",
};

const words: TabularCatalogue = {
  choices: {
    encoding: {
      "UTF-8": ["UTF-8", "utf8"],
      "Windows-1252": ["Windows-1252", "latin-1", "latin1", "ISO-8859-1", "ISO-8859-15", "ANSI", "cp1252"],
      MacRoman: ["MacRoman", "Mac", "Macintosh"],
      "UTF-16LE": ["UTF-16", "utf16", "Unicode"],
      "UTF-16BE": "UTF-16BE",
    },
    delimiter: {
      ";": ["point-virgule", "points-virgules"],
      ",": ["virgule", "virgules"],
      "\t": ["tabulation", "tab", "\\t", "tabulations"],
      "|": ["barre", "barre verticale", "barres", "pipe"],
    },
  },
  problems: {
    "list-not-written-so": ({ ending }) => ({
      what: `Une liste n'est pas écrite en ${ending}.`,
      remedy: "Donnez au fichier un nom qui finit par .xlsx (Excel, LibreOffice) ou par .csv.",
    }),
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
      remedy: remedies[kind],
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
    "no-such-line": () => ({
      what: "Rien n'est écrit à cette ligne, ou elle est trop loin dans le fichier pour être celle des titres.",
      remedy: "Indiquez la ligne où sont les titres des colonnes, telle que le tableur la numérote.",
    }),
    "headings-disagree": ({ headings, others }) => ({
      what: `D'autres titres de colonnes sont ici (${list(others)}) que plus haut (${list(headings)}) : deux listes se suivent dans ce fichier.`,
      remedy: "Mettez chaque liste dans un fichier, ou donnez à la seconde les colonnes de la première.",
    }),
    "encodings-mixed": () => ({
      what: "Les accents de ce fichier sont écrits de deux façons : à partir de cette ligne, autrement que plus haut.",
      remedy:
        "Ouvrez-le dans le tableur, corrigez les lettres abîmées, puis enregistrez-le en « CSV UTF-8 » ou en classeur (.xlsx).",
    }),
    "encoding-wrong": ({ encoding, guess }) => ({
      what: `Ce fichier n'est pas codé en ${encoding}, mais sans doute en ${guess}.`,
      remedy: "N'indiquez pas de codage : il est reconnu.",
    }),
    "delimiter-wrong": ({ delimiter, guess }) => ({
      what: `Les cases de ce fichier sont séparées par ${separators[guess]}, et non par ${separators[delimiter]}.`,
      remedy: "N'indiquez pas de séparateur : il est reconnu.",
    }),
    "no-sheets": () => ({
      what: "Ce fichier n'est pas un classeur : il n'a pas de feuilles.",
      remedy: "N'indiquez pas de feuille.",
    }),
    "no-such-sheet": ({ typed, sheets }) => ({
      what: `Ce classeur n'a pas de feuille ${quote(typed)}. Ses feuilles : ${list(sheets.map(quote))}.`,
      remedy: "Indiquez l'une d'elles, par son nom ou par son numéro.",
    }),
    "workbook-is-no-text": () => ({
      what: "Ce fichier est un classeur : il n'a ni codage ni séparateur.",
      remedy: "N'en indiquez pas.",
    }),
    "workbook-locked": () => ({
      what: "Ce classeur est protégé par un mot de passe.",
      remedy: "Ouvrez-le dans le tableur, retirez le mot de passe, puis enregistrez-le.",
    }),
    "workbook-broken": () => ({
      what: "Ce classeur est abîmé : il ne peut pas être lu.",
      remedy: "Ouvrez-le dans le tableur et enregistrez-le de nouveau, ou demandez qu'on vous le renvoie.",
    }),
    "workbook-too-large": () => ({
      what: "Ce classeur est trop grand pour être lu d'un coup.",
      remedy: "Enregistrez la feuille en « CSV UTF-8 » : une liste de toute taille est lue ainsi.",
    }),
    "row-too-long": ({ cells, headings }) => ({
      what: `Cette ligne a ${cells} cases pour ${headings} colonnes.`,
      remedy: "Mettez entre guillemets la case qui contient un séparateur, ou retirez la case en trop.",
    }),
    "cell-is-an-error": ({ typed }) => ({
      what: `La case montre une erreur du tableur : ${quote(typed)}.`,
      remedy: "Corrigez sa formule, ou videz-la.",
    }),
    "rows-refused": ({ rows, reasons }) => ({
      what: `${reasons > 1 ? `${reasons} raisons, ` : ""}${figure(rows, lines)} à corriger. Rien n'a été enregistré.`,
      remedy:
        "Pour prendre les autres lignes et écrire celles-ci dans un fichier à corriger, ajoutez --skip-refused.",
    }),
  },
  notices: {
    "table-understood": ({ file, sheet, otherSheets, skippedLines, rows, read, leftOut }) => {
      const parts = [
        `${file} : ${figure(rows, lines)}${sheet === null ? "" : ` (feuille ${quote(sheet)})`}.`,
        `Colonnes lues : ${read.length === 0 ? "aucune" : list(read.map(quote))}.`,
        leftOut.length > 0 && `Laissées de côté : ${some(leftOut.map(quote))}.`,
        skippedLines.length > 0 &&
          `Titres répétés et totaux, qui ne sont pas lus : ${skippedLines.length < 2 ? "ligne" : "lignes"} ${some(skippedLines.map(String))}.`,
        otherSheets.length > 0 &&
          `D'autres feuilles sont laissées (${some(otherSheets.map(quote))}) : --sheet pour en choisir une.`,
      ];
      return parts.filter(Boolean).join(" ");
    },
    "lines-hidden": ({ hidden }) =>
      hidden.length > 1
        ? `${figure(hidden.length, lines)} que le classeur masque sont lues comme les autres : lignes ${some(hidden.map(String), 8)}.`
        : `Une ligne que le classeur masque est lue comme les autres : ligne ${hidden[0]}.`,
    "days-of-season": ({ heading, days, line, text, day: meant, isLife }) =>
      `${french.capitalise(columnCalled(heading))} : ${figure(days, { one: "date", many: "dates", gender: "f" })} sans année, ${isLife ? "d'après les dates voisines et la vie de l'expérimentation" : "celle de la saison"}. Ligne ${line}, ${quote(text)} est le ${day(meant)}.`,
    "rows-not-shown": ({ more }) => `Et ${figure(more, { one: "autre ligne", many: "autres lignes" })}.`,
    "table-plan": ({ new: added, changed, unchanged, blank, refused }) => {
      const parts = [
        added > 0 && `${figure(added, lines)} à ajouter`,
        changed > 0 && `${figure(changed, lines)} à modifier`,
        unchanged > 0 && `${figure(unchanged, lines)} déjà au carnet`,
        blank > 0 && `${figure(blank, lines)} où rien n'est dit`,
        refused > 0 && `${figure(refused, lines)} à corriger`,
      ].filter((part) => part !== false);
      return `${parts.length === 0 ? "Rien à noter" : french.capitalise(list(parts))}.`;
    },
    "skip-asked": ({ taken, refused, rejects }) =>
      `Continuer avec ${figure(taken, { one: "bonne ligne", many: "bonnes lignes" })}, et écrire ${refused === 1 ? "la ligne à corriger" : `les ${refused} lignes à corriger`} dans ${rejects} ?`,
    "rejects-written": ({ file, rows, command }) =>
      `${rows === 1 ? "La ligne à corriger est" : `Les ${rows} lignes à corriger sont`} dans ${file}. Une fois ${rows === 1 ? "corrigée" : "corrigées"} : coop ${command} ${file}`,
    "rejects-name": () => "a-corriger",
    "reason-heading": () => "À corriger",
    "in-column": ({ column }) => `${columnCalled(column)} : `,
  },
};
export default words;
