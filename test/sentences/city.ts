import type { CityCatalogue } from "../../src/city/words/catalogue.ts";
import type { SamplesOf } from "./samples-of.ts";

const recommendation = { number: 7, text: "Prêter une salle" } as const;

export const samples: SamplesOf<CityCatalogue> = {
  problems: {
    "service-taken": { number: 7, name: "Awa Traoré", operator: "CCAS" },
    "settles-no-overlap": { kind: "complements" },
    "relation-day-of-nothing": { on: "2024-02-20" },
    "recommendation-taken": recommendation,
    "passed-to-unfit": { answer: "retained" },
    "until-unfit": { answer: "retained" },
    "until-before-answer": { on: "2024-02-20", until: "2024-09-30" },
    "experiment-unrelated": { references: ["P02", "P05"] },
    "overlap-unsettled": {
      experimentNumber: 3,
      experimentTitle: "La table du dimanche",
      serviceNumber: 2,
      serviceName: "Guichet",
    },
    "recommendation-unsent": { references: ["P02", "P05"] },
    "recommendation-unanswered": { number: 7, sentOn: "2024-07-12", addressedTo: "CCAS" },
    "study-overdue": { number: 7, until: "2024-09-30" },
  },
  notices: {},
  operations: {
    "service-added": { number: 7, name: "Awa Traoré" },
    "service-edited": { number: 7, name: "Awa Traoré" },
    "experiment-related": {
      experimentNumber: 3,
      experimentTitle: "La table du dimanche",
      serviceNumber: 2,
      serviceName: "Guichet",
      kind: "complements",
    },
    "recommendation-added": recommendation,
    "recommendation-edited": recommendation,
    "recommendation-answered": {
      number: 7,
      answer: "retained",
      on: "2024-02-20",
      passedTo: "les bailleurs",
      until: "2024-09-30",
    },
  },
};
