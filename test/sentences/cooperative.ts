import type { CooperativeCatalogue } from "../../src/cooperative/words/catalogue.ts";
import type { SamplesOf } from "./samples-of.ts";

const category = { label: "Associations" } as const;

export const samples: SamplesOf<CooperativeCatalogue> = {
  problems: {
    "year-over": { title: "2024", until: "2024-12-31", next: "2025" },
    "ends-before-start": { start: "2024-05-01", end: "2024-04-01" },
    "category-taken": { typed: "zoo", label: "Associations" },
    "question-taken": { title: "Missions" },
    "unknown-time-zone": { typed: "zoo" },
    "licence-without-name": { typed: "Licence Ouverte" },
    "purpose-without-basis": { purpose: "Réunir la communauté" },
    "unknown-purpose": { typed: "zoo" },
    "unknown-public-name": { typed: "zoo" },
  },
  notices: {
    "defaults-question": { categories: 4, phases: 4, questions: 6 },
    "register-is": { file: "inscrits.csv" },
    "nothing-withheld": { threshold: 5, proposed: 5 },
  },
  operations: {
    "register-started": { name: "Awa Traoré" },
    "settings-set": { settings: ["contact", "threshold"] },
    "category-added": category,
    "category-edited": category,
    "category-removed": category,
    "phase-added": { title: "Missions" },
    "phase-edited": { title: "Missions" },
    "phase-removed": { title: "Missions" },
    "question-added": { title: "Missions" },
    "question-edited": { title: "Missions" },
    "question-removed": { title: "Missions" },
  },
};
