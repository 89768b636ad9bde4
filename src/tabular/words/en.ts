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
    "file-missing": () => ({ what: "This file does not exist.", remedy: "Check its name and its folder." }),
    "file-closed": () => ({
      what: "This file cannot be read.",
      remedy: "Check your permissions, and close it if it is open elsewhere.",
    }),
    "file-is-folder": () => ({ what: "This is a folder, not a file.", remedy: "Name the file inside it." }),
    "not-utf8": () => ({
      what: "This file is not text in UTF-8: its accents would be lost.",
      remedy: "In the spreadsheet choose “Save as”, then “CSV UTF-8”.",
    }),
    "table-empty": () => ({
      what: "This file has no row below its headings.",
      remedy: "Check that it is the right file.",
    }),
    "unclosed-quote": () => ({
      what: "A quotation mark is opened and never closed.",
      remedy: "Close it, or save the file again from the spreadsheet.",
    }),
    "row-too-long": ({ cells, headings }) => ({
      what: `This row has ${cells} cells for ${headings} columns.`,
      remedy: "Put the cell that holds a separator between quotation marks, or take the extra cell out.",
    }),
  },
};
export default words;
