import type { OtherKind } from "../file-kind.ts";
import type { TabularCatalogue } from "./catalogue.ts";

const kinds: Readonly<Record<OtherKind, string>> = {
  pdf: "a PDF document",
  picture: "a picture",
  "old-spreadsheet": "an old Excel workbook (.xls) or an old document",
  spreadsheet: "an Excel or LibreOffice workbook",
  "web-page": "a web page",
  "rich-text": "a word processor's document",
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
    "file-missing": () => ({ what: "This file does not exist.", remedy: "Check its name and its folder." }),
    "file-closed": () => ({
      what: "This file cannot be read.",
      remedy: "Check your permissions, and close it if it is open elsewhere.",
    }),
    "file-is-folder": () => ({ what: "This is a folder, not a file.", remedy: "Name the file inside it." }),
    "no-table": ({ kind }) => ({
      what: `This file is no list: it is ${kinds[kind]}.`,
      remedy: "Open the list in the spreadsheet, choose “Save as”, then “CSV UTF-8”.",
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
    "row-too-long": ({ cells, headings }) => ({
      what: `This row has ${cells} cells for ${headings} columns.`,
      remedy: "Put the cell that holds a separator between quotation marks, or take the extra cell out.",
    }),
  },
};
export default words;
