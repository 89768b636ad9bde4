import type { TabularCatalogue } from "../../src/tabular/words/catalogue.ts";
import type { SamplesOf } from "./samples-of.ts";

export const samples: SamplesOf<TabularCatalogue> = {
  problems: {
    "list-not-written-so": { ending: ".ods" },
    "no-table": { kind: "pdf" },
    "headings-disagree": { headings: ["Ville", "Rue"], others: ["Mail", "Tél."] },
    "encoding-wrong": { encoding: "MacRoman", guess: "UTF-8" },
    "delimiter-wrong": { delimiter: ";", guess: "," },
    "no-such-sheet": { typed: "zoo", sheets: ["Inscrits", "Archive"] },
    "row-too-long": { cells: 9, headings: 2 },
  },
  notices: {},
  operations: {},
};
