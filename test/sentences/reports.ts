import type { ReportsCatalogue } from "../../src/reports/words/catalogue.ts";
import type { SamplesOf } from "./samples-of.ts";

export const samples: SamplesOf<ReportsCatalogue> = {
  problems: {
    "template-unknown-name": { typed: "zoo", nearest: ["Gouvernance"] },
    "template-unknown-filter": { typed: "zoo", nearest: ["Gouvernance"] },
    "template-no-section": { typed: "le-cadr", nearest: ["le-cadre"] },
    "unknown-figure": { typed: "zoo", nearest: ["tasks.open"] },
    "which-figure": { typed: "visites", names: ["experiments.visits", "experiment.visits"] },
    "figure-of-no-item": { name: "sessions.held" },
    "figure-of-other-items": { name: "experiment.visits", typed: "zoo", items: ["E01 La visite"] },
    "before-the-season": { on: "2023-12-31", startsOn: "2024-01-01" },
    "template-broken": { reason: "Budget refusé" },
    "part-of-another-report": { report: "mode-emploi", part: "frame", parts: ["use", "join"] },
    "not-a-text": { kind: "zip" },
    "experiment-not-there-yet": { number: 3, on: "2024-05-01" },
    "ends-before-it-begins": { firstDay: "2024-05-01", lastDay: "2024-04-01" },
  },
  notices: {
    "figure-means": { name: "tasks.open" },
    "section-of": { document: "bilan", sections: [{ number: 2, title: "Gouvernance" }] },
    "rows-of-figure": { name: "tasks.open", item: null },
    "figure-rows": { rows: 9, names: ["D01", "D02"] },
    "figure-share": { rows: 8, part: 232, whole: 294 },
    "figures-to-explain": { name: "experiment.visits", item: "E01" },
    "figures-of-items": { count: 5 },
    "figure-is": { title: "Gouvernance", shown: "78" },
    "left-out-because": { why: "Budget refusé", rows: 1, names: ["S05"] },
    "document-written": { file: "inscrits.csv" },
    "mandate-text-to-write": { sections: ["object", "calendar"] },
    "session-not-held": { number: 7 },
    "document-names-people": { references: ["P02", "P05"] },
    "session-is-cancelled": { number: 7 },
    "nobody-on-the-sheet": { on: "2024-02-20" },
    "notice-lacks": { gap: "recipients" },
    "replace-question": { files: ["bilan-2024.md"] },
  },
  operations: {
    "prose-edited": { report: "bilan", part: "frame" },
    "prose-removed": { report: "bilan", part: "frame" },
  },
};
