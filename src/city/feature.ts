import type { Feature } from "../feature.ts";
import { verbs } from "./commands/verbs.ts";
import { timeline } from "./timeline.ts";

/** What exists already and how experiments stand beside it; what is recommended, and what was answered. */
export const city = {
  name: "city",
  verbs,
  words: { fr: () => import("./words/fr.ts"), en: () => import("./words/en.ts") },
  timeline,
  sections: {
    decision: async () => ({ sections: (await import("./sections.ts")).underDecision }),
    experiment: async () => ({ sections: (await import("./sections.ts")).underExperiment }),
    service: async () => ({ sections: (await import("./sections.ts")).underService }),
    recommendation: async () => ({ sections: (await import("./sections.ts")).underRecommendation }),
  },
  gaps: () => import("./gaps.ts"),
} satisfies Feature;
