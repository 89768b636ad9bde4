import type { ExperimentsCatalogue } from "../../src/experiments/words/catalogue.ts";
import type { SamplesOf } from "./samples-of.ts";

const dated = { number: 7, on: "2024-02-20" } as const;
const indicator = { number: 7, name: "Awa Traoré" } as const;
const several = { references: ["P02", "P05"] } as const;
const experiment = { number: 7, title: "Missions" } as const;

export const samples: SamplesOf<ExperimentsCatalogue> = {
  problems: {
    "idea-chosen-before": { number: 7, on: "2024-02-20", experimentNumber: 3 },
    "idea-declined-before": dated,
    "idea-merged-before": { number: 7, into: 12 },
    "idea-merges-itself": { number: 7 },
    "criterion-missing": { number: 7, lacking: ["criterion"] },
    "experiment-started": dated,
    "experiment-not-started": { number: 7 },
    "experiment-frozen": { number: 7, on: "2024-02-20", fields: ["hypothesis"] },
    "experiment-closed": dated,
    "closes-before-start": { number: 7, startedOn: "2024-05-27", on: "2024-02-20" },
    "did-start": dated,
    "nothing-observed": { number: 7 },
    "corrects-nothing": { number: 7, options: ["--observed"] },
    "hours-below-zero": { hours: 3 },
    "indicator-taken": indicator,
    "unknown-result": { typed: "zoo" },
    "ideas-undecided": several,
    "idea-without-experiment": experiment,
    "experiment-without-lead": several,
    "runs-without-criterion": experiment,
    "experiment-overdue": { number: 7, title: "Missions", until: "2024-09-30" },
    "experiment-unstarted": { number: 7, title: "Missions", until: "2024-09-30" },
    "indicator-without-result": several,
  },
  notices: {
    "idea-remove-question": experiment,
    "log-before-start": { number: 7, startedOn: "2024-05-27" },
    "log-after-close": { number: 7, closedOn: "2024-10-30" },
    "met-without-criterion": { number: 7 },
    "result-replaced": { before: 2, on: "2024-02-20" },
  },
  operations: {
    "idea-added": experiment,
    "idea-edited": experiment,
    "idea-chosen": { number: 7, title: "Missions", on: "2024-02-20", experimentNumber: 3 },
    "idea-declined": { number: 7, title: "Missions", on: "2024-02-20" },
    "idea-merged": { number: 7, title: "Missions", into: 12, on: "2024-02-20" },
    "idea-removed": experiment,
    "experiment-added": experiment,
    "experiment-edited": experiment,
    "experiment-started": { number: 7, title: "Missions", on: "2024-02-20", isWithoutCriterion: false },
    "experiment-logged": { number: 7, title: "Missions", logKind: "event", on: "2024-02-20" },
    "experiment-closed": { number: 7, title: "Missions", on: "2024-02-20", next: "adjust" },
    "experiment-never-started": { number: 7, title: "Missions", on: "2024-02-20", next: "adjust" },
    "indicator-added": indicator,
    "indicator-edited": indicator,
    "result-added": { number: 7, name: "Awa Traoré", value: 42, unit: "repas", on: "2024-02-20" },
    "result-corrected": { number: 7, name: "Awa Traoré", value: 42, unit: "repas", on: "2024-02-20" },
  },
};
