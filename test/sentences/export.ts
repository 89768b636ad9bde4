import type { ExportCatalogue } from "../../src/export/words/catalogue.ts";
import type { SamplesOf } from "./samples-of.ts";

export const samples: SamplesOf<ExportCatalogue> = {
  problems: {},
  notices: {
    "calendar-task": { title: "Missions" },
    "calendar-commitment": { reference: "R07.2", text: "Prêter la salle B" },
    "calendar-review": { number: 7, title: "Missions" },
    "calendar-written": { file: "inscrits.csv", count: 2 },
  },
  operations: {},
};
