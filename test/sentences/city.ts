import type { CityCatalogue } from "../../src/city/words/catalogue.ts";
import type { SamplesOf } from "./samples-of.ts";

const recommendation = { number: 7, text: "Prêter une salle" } as const;

const related = {
  experimentNumber: 3,
  experimentTitle: "La table du dimanche",
  serviceNumber: 2,
  serviceName: "Guichet",
  kind: "complements",
} as const;

export const samples: SamplesOf<CityCatalogue> = {
  problems: {
    "service-taken": { number: 7, name: "Awa Traoré", operator: "CCAS" },
    "settles-no-overlap": { kind: "complements" },
    "relation-day-of-nothing": { on: "2024-02-20" },
    "not-related": { experimentNumber: 3, serviceNumber: 2, kinds: ["complements"] },
    "several-relations": { experimentNumber: 3, serviceNumber: 2, kinds: ["complements", "overlaps"] },
    "recommendation-taken": recommendation,
    "answer-before-request": { number: 7, on: "2024-02-20", sentOn: "2024-07-12" },
    "passed-to-unfit": { answer: "retained" },
    "until-unfit": { answer: "retained" },
    "until-before-answer": { on: "2024-02-20", until: "2024-09-30" },
    "sent-before": { number: 7, sentOn: "2024-07-12" },
    "commitment-before-request": { on: "2024-02-20", sentOn: "2024-07-12" },
    "due-before-commitment": { on: "2024-07-12", due: "2024-02-20" },
    "unknown-point": { typed: "R07.9", points: ["R07.1", "R07.2"] },
    "follows-no-commitment": { point: "R07.1", number: 7, commitments: ["R07.2"] },
    "nothing-to-follow": { number: 7 },
    "follow-up-too-early": { on: "2024-02-20", since: "2024-07-12" },
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
    "commitment-late": { reference: "R07.2", text: "Prêter la salle B", due: "2024-09-30" },
    "recommendation-untold": { references: ["R02", "R05"] },
  },
  notices: {},
  operations: {
    "service-added": { number: 7, name: "Awa Traoré" },
    "service-edited": { number: 7, name: "Awa Traoré" },
    "service-removed": { number: 7, name: "Guichet" },
    "experiment-related": related,
    "experiment-unrelated": related,
    "recommendation-added": recommendation,
    "recommendation-edited": recommendation,
    "recommendation-answered": {
      number: 7,
      answer: "retained",
      on: "2024-02-20",
      passedTo: "les bailleurs",
      until: "2024-09-30",
    },
    "recommendation-removed": recommendation,
    "recommendations-sent": { numbers: [2, 7], on: "2024-07-12" },
    "commitment-made": { reference: "R07.2", text: "Prêter la salle B", due: "2024-09-30" },
    "commitment-edited": { reference: "R07.2", text: "Prêter la salle B" },
    "recommendation-followed": { number: 7, commitment: "R07.2", state: "late", on: "2024-10-01" },
    "recommendations-told": { numbers: [2, 7], on: "2024-12-10", sessionNumber: 9 },
    "point-removed": { table: "follow_up", reference: "R07.3", on: "2024-10-01" },
  },
};
