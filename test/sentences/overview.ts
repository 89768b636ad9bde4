import type { OverviewCatalogue } from "../../src/overview/words/catalogue.ts";
import type { SamplesOf } from "./samples-of.ts";

export const samples: SamplesOf<OverviewCatalogue> = {
  problems: {
    "something-missing": { count: 2 },
  },
  notices: {
    "year-named": { cooperative: "Coopérative du port", season: "2024", phases: ["Mise en débat", "Bilan"] },
    "before-the-season": { season: "2024", on: "2024-02-20" },
    "last-session": {
      today: "2024-07-15",
      session: "S03 Valeurs",
      on: "2024-03-19",
      present: 29,
      members: 38,
    },
    "next-session": { today: "2024-07-15", session: "S04 Gouvernance", on: "2024-04-02", place: "Halle 6" },
    "to-do": { late: ["T04 Réserver", "T05 Écrire"], soon: ["T08 Appeler"], others: 1 },
    decided: { inForce: 7, undecided: ["Avec qui", "Valeurs"], toReview: ["D01 Tarifs"], soon: ["D02 Fête"] },
    "gaps-counted": { count: 4, check: "coop check --year 2024" },
    "log-age": { today: "2024-07-15", closedOn: null, days: 40, hasEntry: true, isSilent: true },
    "criterion-told": {
      today: "2024-07-15",
      startedOn: "2024-05-28",
      isWithout: false,
      met: null,
      isOver: false,
    },
    aim: { target: 40, direction: "plus c'est mieux" },
    "request-told": { today: "2024-07-15", kind: "promised", on: "2024-09-01" },
    "gaps-alike": { count: 2, several: "tâches sont en retard", named: ["T04", "T06"] },
    "demo-made": { bilan: "/demo/bilan-2024.html" },
    "demo-next": { folder: "/carnets" },
  },
  operations: {},
};
