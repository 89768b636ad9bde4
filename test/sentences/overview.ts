import type { OverviewCatalogue } from "../../src/overview/words/catalogue.ts";
import type { SamplesOf } from "./samples-of.ts";

export const samples: SamplesOf<OverviewCatalogue> = {
  problems: {
    "something-missing": { count: 2 },
  },
  notices: {
    "demo-made": { bilan: "/demo/bilan-2024.html" },
    "demo-next": { folder: "/carnets" },
  },
  operations: {},
};
