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
    "cell-is-an-error": { typed: "#N/A" },
    "rows-refused": { rows: 38, reasons: 2 },
  },
  notices: {
    "table-understood": {
      file: "reponses.xlsx",
      sheet: "Réponses attendues",
      otherSheets: ["Notice"],
      skippedLines: [9],
      rows: 6,
      read: ["Réf.", "Réponse"],
      leftOut: ["Remarques"],
    },
    "lines-hidden": { hidden: [4, 7] },
    "days-of-season": {
      heading: "Arrivée",
      days: 1,
      line: 4,
      text: "17 mars",
      day: "2024-03-17",
      isLife: true,
    },
    "rows-not-shown": { more: 2 },
    "table-plan": { new: 3, changed: 1, unchanged: 2, blank: 2, refused: 1 },
    "skip-asked": { taken: 36, refused: 2, rejects: "inscrits-a-corriger.csv" },
    "rejects-written": { file: "inscrits.csv", rows: 38, command: "participant import" },
    "in-column": { column: "Courriel" },
  },
  operations: {},
};
