import type { ReportsCatalogue } from "../../src/reports/words/catalogue.ts";
import type { SamplesOf } from "./samples-of.ts";

export const samples: SamplesOf<ReportsCatalogue> = {
  problems: {
    "template-unknown-name": { typed: "zoo", nearest: ["Gouvernance"] },
    "template-unknown-filter": { typed: "zoo", nearest: ["Gouvernance"] },
    "template-no-section": { typed: "le-cadr", nearest: ["le-cadre"] },
    "template-broken": { reason: "Budget refusé" },
    "part-of-another-report": { report: "mode-emploi", part: "frame", parts: ["use", "join"] },
    "not-a-text": { kind: "zip" },
    "experiment-not-there-yet": { number: 3, on: "2024-05-01" },
    "ends-before-it-begins": { firstDay: "2024-05-01", lastDay: "2024-04-01" },
  },
  notices: {
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
