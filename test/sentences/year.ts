import type { YearCatalogue } from "../../src/year/words/catalogue.ts";
import type { SamplesOf } from "./samples-of.ts";

const days = { from: "2025-01-01", until: "2025-12-31" } as const;

export const samples: SamplesOf<YearCatalogue> = {
  problems: {
    "not-a-year": { typed: "zoo" },
    "year-open-already": { title: "2025", ...days },
    "seasons-overlap": {
      title: "2025",
      from: "2024-11-01",
      former: "2024",
      until: "2024-12-31",
      next: "2025-01-01",
    },
    "days-of-another-year": { title: "2025", from: "2026-01-01", until: "2026-12-31" },
  },
  notices: {
    "open-without-bilan-question": { former: "2024", title: "2025" },
    "mandates-go-on-question": { former: "2024" },
    "phases-again-question": { former: "2024" },
    "year-members": {
      former: "2024",
      members: [
        { number: 7, name: "Awa Traoré" },
        { number: 12, name: "Lise Lame" },
      ],
    },
    "open-year-question": {
      title: "2025",
      ...days,
      former: "2024",
      leaving: [{ number: 12, name: "Lise Lame" }],
      keepsMandates: true,
      repeatsPhases: true,
    },
    "goes-on": {
      former: "2024",
      members: 36,
      decisions: 9,
      tasks: 1,
      experiments: 2,
      ideas: 1,
      recommendations: 0,
      texts: 4,
    },
    "phases-taken-over": { phases: 4, title: "2025" },
    "mandates-hold-on": { former: "2024" },
    "mandates-anew": { former: "2024" },
    "former-still-runs": { former: "2024", until: "2024-12-31" },
    "former-stays": { former: "2024" },
  },
  operations: { "year-opened": { title: "2025", ...days, numbers: [12, 31] } },
};
