import { english } from "../../language/english.ts";
import type { Delimiter } from "../dialect.ts";
import type { OtherKind } from "../file-kind.ts";
import type { TabularCatalogue } from "./catalogue.ts";

const { day, figure, list, quote, some } = english;

const rows = { one: "row", many: "rows" } as const;

/** What the options of a table are for, whoever takes it. */
export const tableOptionWords = {
  skipRefused: "take the good rows, and write the others to a file to correct",
  dryRun: "say what would change, and write nothing; with --json, line by line",
  sheet: "sheet of the workbook, by its name or its number; else the first",
  encoding: "encoding of the letters, where accents are read wrong",
  separator: "separator of the columns, where it is not understood",
  headingsLine: "line of the headings",
} as const;

/** A column by its heading; one that has a number alone is "column 2". */
export function columnCalled(heading: string): string {
  return /^\d+$/.test(heading) ? `column ${heading}` : heading;
}

const kinds: Readonly<Record<OtherKind, string>> = {
  pdf: "a PDF document",
  picture: "a picture",
  "old-workbook": "a workbook in an old format of Excel (.xls)",
  "binary-workbook": "a workbook in a format of Excel's own (.xlsb)",
  "apple-document": "a document of Numbers, Pages or Keynote",
  "word-processor": "a word processor's document",
  presentation: "a presentation",
  "web-page": "a web page",
  xml: "an XML document",
  archive: "an archive",
};

const asWorkbook = "Open it in a spreadsheet, choose “Save as”, then “Excel workbook (.xlsx)”.";
const asList =
  "Ask for the list as a table (Excel, LibreOffice or CSV), or copy the table into a spreadsheet and save it.";

const remedies: Readonly<Record<OtherKind, string>> = {
  pdf: asList,
  picture: asList,
  "old-workbook": asWorkbook,
  "binary-workbook": asWorkbook,
  "apple-document": "In Numbers, choose “File”, “Export to”, then “Excel”.",
  "word-processor": asList,
  presentation: asList,
  "web-page": asWorkbook,
  xml: asWorkbook,
  archive: "Open the archive, then name the file of the list that is inside.",
};

const separators: Readonly<Record<Delimiter, string>> = {
  ";": "semicolons",
  ",": "commas",
  "\t": "tabs",
  "|": "vertical bars",
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
      ";": ["semicolon", "semicolons"],
      ",": ["comma", "commas"],
      "\t": ["tab", "tabs", "\\t", "tabulation"],
      "|": ["bar", "vertical bar", "bars", "pipe"],
    },
  },
  problems: {
    "list-not-written-so": ({ ending }) => ({
      what: `A list is not written as ${ending}.`,
      remedy: "Give the file a name that ends in .xlsx (Excel, LibreOffice) or in .csv.",
    }),
    "file-missing": () => ({ what: "This file does not exist.", remedy: "Check its name and its folder." }),
    "file-closed": () => ({
      what: "This file cannot be read.",
      remedy: "Check your permissions, and close it if it is open elsewhere.",
    }),
    "file-is-folder": () => ({ what: "This is a folder, not a file.", remedy: "Name the file inside it." }),
    "no-table": ({ kind }) => ({
      what: `This file is no list: it is ${kinds[kind]}.`,
      remedy: remedies[kind],
    }),
    "nul-character": () => ({
      what: "This file holds a null character, which no text does.",
      remedy: "Save the list again from the spreadsheet, as “CSV UTF-8”.",
    }),
    "cell-too-long": () => ({
      what: "A cell of this file is longer than a million characters.",
      remedy: "Empty that cell, or save the list again from the spreadsheet.",
    }),
    "table-empty": () => ({
      what: "This file has no row below its headings.",
      remedy: "Check that it is the right file.",
    }),
    "unclosed-quote": () => ({
      what: "A quotation mark is opened on this line and not closed at the end of its cell.",
      remedy:
        "Close it, double the quotation marks that are inside the cell, or save the file again from the spreadsheet.",
    }),
    "file-changed": () => ({
      what: "This file changed while it was being read.",
      remedy: "Close it in the spreadsheet, then start again.",
    }),
    "no-such-line": () => ({
      what: "Nothing is written on this line, or it is too far down the file to be that of the headings.",
      remedy: "Name the line of the headings, as the spreadsheet numbers it.",
    }),
    "headings-disagree": ({ headings, others }) => ({
      what: `Other headings stand here (${list(others)}) than above (${list(headings)}): two lists follow each other in this file.`,
      remedy: "Put each list in a file of its own, or give the second one the columns of the first.",
    }),
    "encodings-mixed": () => ({
      what: "The accents of this file are written in two ways: from this line on, in another way than above.",
      remedy:
        "Open it in the spreadsheet, mend the damaged letters, then save it as “CSV UTF-8” or as a workbook (.xlsx).",
    }),
    "encoding-wrong": ({ encoding, guess }) => ({
      what: `This file is not encoded in ${encoding}, but most likely in ${guess}.`,
      remedy: "Name no encoding: it is recognised.",
    }),
    "delimiter-wrong": ({ delimiter, guess }) => ({
      what: `The cells of this file are separated by ${separators[guess]}, not by ${separators[delimiter]}.`,
      remedy: "Name no separator: it is recognised.",
    }),
    "no-sheets": () => ({
      what: "This file is no workbook: it has no sheets.",
      remedy: "Name no sheet.",
    }),
    "no-such-sheet": ({ typed, sheets }) => ({
      what: `This workbook has no sheet ${quote(typed)}. Its sheets: ${list(sheets.map(quote))}.`,
      remedy: "Name one of them, or give its number.",
    }),
    "workbook-is-no-text": () => ({
      what: "This file is a workbook: it has neither encoding nor separator.",
      remedy: "Name none.",
    }),
    "workbook-locked": () => ({
      what: "This workbook is protected by a password.",
      remedy: "Open it in the spreadsheet, take the password away, then save it.",
    }),
    "workbook-broken": () => ({
      what: "This workbook is damaged: it cannot be read.",
      remedy: "Open it in the spreadsheet and save it again, or ask for it to be sent again.",
    }),
    "workbook-too-large": () => ({
      what: "This workbook is too large to be read at once.",
      remedy: "Save the sheet as “CSV UTF-8”: a list of any size is read that way.",
    }),
    "row-too-long": ({ cells, headings }) => ({
      what: `This row has ${cells} cells for ${headings} columns.`,
      remedy: "Put the cell that holds a separator between quotation marks, or take the extra cell out.",
    }),
    "cell-is-an-error": ({ typed }) => ({
      what: `The cell shows an error of the spreadsheet: ${quote(typed)}.`,
      remedy: "Correct its formula, or empty it.",
    }),
    "rows-refused": ({ rows: number, reasons }) => ({
      what: `${reasons > 1 ? `${reasons} reasons, ` : ""}${figure(number, rows)} to be corrected. Nothing was saved.`,
      remedy: "To take the other rows and write these to a file to correct, add --skip-refused.",
    }),
  },
  notices: {
    "table-understood": ({ file, sheet, otherSheets, skippedLines, rows: number, read, leftOut }) => {
      const parts = [
        `${file}: ${figure(number, rows)}${sheet === null ? "" : ` (sheet ${quote(sheet)})`}.`,
        `Columns read: ${read.length === 0 ? "none" : list(read.map(quote))}.`,
        leftOut.length > 0 && `Left out: ${some(leftOut.map(quote))}.`,
        skippedLines.length > 0 &&
          `Headings that come again and totals, which are not read: ${skippedLines.length === 1 ? "line" : "lines"} ${some(skippedLines.map(String))}.`,
        otherSheets.length > 0 &&
          `Other sheets are left (${some(otherSheets.map(quote))}): --sheet to choose one.`,
      ];
      return parts.filter(Boolean).join(" ");
    },
    "lines-hidden": ({ hidden }) =>
      hidden.length > 1
        ? `${hidden.length} lines that the workbook hides are read like the others: lines ${some(hidden.map(String), 8)}.`
        : `A line that the workbook hides is read like the others: line ${hidden[0]}.`,
    "days-of-season": ({ heading, days, line, text, day: meant, isLife }) =>
      `${english.capitalise(columnCalled(heading))}: ${figure(days, { one: "date", many: "dates" })} without a year, ${isLife ? `by the dates beside ${days === 1 ? "it" : "them"} and the life of the experiment` : "which is that of the season"}. On line ${line}, ${quote(text)} is ${day(meant)}.`,
    "rows-not-shown": ({ more }) => `And ${figure(more, { one: "more row", many: "more rows" })}.`,
    "table-plan": ({ new: added, changed, unchanged, blank, refused }) => {
      const parts = [
        added > 0 && `${figure(added, rows)} to add`,
        changed > 0 && `${figure(changed, rows)} to change`,
        unchanged > 0 && `${figure(unchanged, rows)} in the register already`,
        blank > 0 && `${figure(blank, rows)} that say nothing`,
        refused > 0 && `${figure(refused, rows)} to correct`,
      ].filter((part) => part !== false);
      return `${parts.length === 0 ? "Nothing to record" : english.capitalise(list(parts))}.`;
    },
    "skip-asked": ({ taken, refused, rejects }) =>
      `Go on with ${figure(taken, { one: "good row", many: "good rows" })}, and write ${refused === 1 ? "the row to correct" : `the ${refused} rows to correct`} to ${rejects}?`,
    "rejects-written": ({ file, rows: number, command }) =>
      `${number === 1 ? "The row to correct is" : `The ${number} rows to correct are`} in ${file}. Once corrected: coop ${command} ${file}`,
    "rejects-name": () => "to-mend",
    "reason-heading": () => "To correct",
    "in-column": ({ column }) => `${columnCalled(column)}: `,
  },
};
export default words;
