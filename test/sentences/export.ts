import type { ExportCatalogue } from "../../src/export/words/catalogue.ts";
import type { SamplesOf } from "./samples-of.ts";

export const samples: SamplesOf<ExportCatalogue> = {
  problems: {},
  notices: {
    "calendar-task": { title: "Missions" },
    "calendar-review": { number: 7, title: "Missions" },
    "calendar-written": { file: "inscrits.csv", count: 2 },
  },
  operations: {},
};
