import type { CommandLineWords } from "../../src/command-line/words/catalogue.ts";
import type { SamplesOf } from "./samples-of.ts";

export const samples: SamplesOf<CommandLineWords> = {
  problems: {
    "unknown-noun": { typed: "zoo", nearest: ["Gouvernance"] },
    "unknown-verb": { noun: "session", typed: "zoo", nearest: ["Gouvernance"], known: ["add", "list"] },
    "unknown-option": { typed: "zoo", nearest: ["Gouvernance"] },
    "option-needs-value": { option: "--on" },
    "too-many-arguments": { typed: ["zoo", "zèbre"] },
    "missing-values": { missing: ["--on", "<titre>"] },
    "editor-failed": { editor: "gedit" },
    "needs-yes": { question: "Enregistrer cette liste ?" },
    "unknown-language": { typed: "zoo" },
    "not-a-day": { typed: "zoo" },
    "no-such-day": { typed: "zoo" },
    "year-missing": { typed: "19 mars" },
    "not-a-time": { typed: "zoo" },
    "not-a-count": { typed: "zoo" },
    "not-a-number": { typed: "zoo" },
    "not-an-amount": { typed: "zoo" },
    "not-an-address": { typed: "zoo" },
    "not-a-phone": { typed: "zoo" },
    "not-numbers": { typed: "zoo" },
    "not-yes-or-no": { typed: "zoo" },
    "not-a-choice": { typed: "zoo", allowed: ["adoptée", "rejetée"] },
  },
  notices: {
    "day-to-come": { on: "2024-02-20" },
    "days-to-come": { days: ["2024-02-20", "2024-02-27"] },
    "more-gaps": { count: 2 },
    "day-of-season": { typed: "19 mars", day: "2024-03-19" },
    "value-asked": { about: "jour du relevé", isDay: true, mayBeEmpty: true, isProposed: true },
    "two-registers": { used: "/a/coop.db", other: "P08 Noé" },
    place: {
      file: "inscrits.csv",
      line: 5,
      column: "Téléphone",
      lines: { problems: 22, count: 22, first: [5, 6, 8, 9, 11] },
    },
    fault: { message: "boum" },
  },
  operations: {},
};
