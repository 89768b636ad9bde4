import type { PrivacyCatalogue } from "../../src/privacy/words/catalogue.ts";
import type { SamplesOf } from "./samples-of.ts";

export const samples: SamplesOf<PrivacyCatalogue> = {
  problems: {
    "answer-not-written-so": { ending: ".ods" },
    "texts-not-settled": {
      texts: [
        { places: [{ table: "decision", reference: "D03" }], excerpt: "…Awa propose…", isDoubtful: false },
        {
          places: [
            { table: "task", reference: "T05" },
            { table: "cooperative", reference: null },
          ],
          excerpt: "Voir avec A. T.",
          isDoubtful: true,
        },
      ],
    },
    "texts-changed": { number: 7 },
    "file-not-rewritten": { number: 7 },
    "no-such-text": { unknown: [9], count: 2 },
    "words-name-them": { words: "Awa" },
    "reference-needed": { reference: "P07" },
    "erased-still-held": { number: 7, places: [{ table: "membership", reference: null }] },
    "erased-named-again": { number: 7, places: [{ table: "session", reference: "S02" }] },
  },
  notices: {
    "answer-title": { reference: "P07", name: "Awa Traoré" },
    "answer-written": { file: "inscrits.csv" },
    "holds-nothing-of": { titles: ["Valeurs"] },
    "forget-plan": {
      number: 7,
      name: "Awa Traoré",
      staying: [{ title: "Participation", count: 1 }],
      entries: 4,
    },
    "text-to-settle": {
      places: [{ table: "session", reference: "S02" }],
      excerpt: "…Awa propose…",
      isDoubtful: true,
      rank: 2,
      total: 5,
    },
    "texts-kept": { places: [{ table: "session", reference: "S02" }] },
    "text-proposed": { excerpt: "…Awa propose…" },
    "forget-question": { reference: "P07" },
    "forget-mistyped": { reference: "P07" },
    "files-still-name": { files: ["bilan-2024.md"] },
    "erased-already": { reference: "P07", on: "2024-02-20" },
  },
  operations: {
    "person-erased": { number: 7 },
    "erased-read-again": { number: 7 },
  },
};
