import type { ExportCatalogue } from "../../src/export/words/catalogue.ts";
import type { SamplesOf } from "./samples-of.ts";

const told = { name: "Coopérative d'essai", year: "2024", asOf: "2024-12-31", edition: "public" } as const;
const field = { table: "sessions", field: "present" } as const;

export const samples: SamplesOf<ExportCatalogue> = {
  problems: {
    "data-tell-of-people": { references: ["P03"], words: "Ana Roux", around: "Proposé par Ana Roux" },
  },
  notices: {
    "calendar-task": { title: "Missions" },
    "calendar-commitment": { reference: "R07.2", text: "Prêter la salle B" },
    "calendar-review": { number: 7, title: "Missions" },
    "calendar-written": { file: "inscrits.csv", count: 2 },
    "package-folder": { year: "2024" },
    "package-title": told,
    "package-about": { ...told, edition: "internal" },
    "package-of": { kind: "session" },
    "package-readme": {
      ...told,
      tables: [{ file: "decisions.csv", title: "Décisions", meaning: "Une par ligne.", rows: 2 }],
      withheld: ["E01", "E02"],
      unpublished: "non publié",
      licence: null,
      publisher: null,
    },
    "table-file": field,
    "table-title": field,
    "table-meaning": field,
    "field-title": field,
    "field-meaning": field,
    "package-written": { folder: "donnees-2024-publique", files: 13 },
  },
  operations: {},
};
