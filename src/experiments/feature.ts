import type { Feature } from "../feature.ts";
import { belongings } from "./belongings.ts";
import { verbs } from "./commands/verbs.ts";
import { timeline } from "./timeline.ts";

/** Ideas, the experiments that they become, and what is measured of them. */
export const experiments = {
  name: "experiments",
  verbs,
  words: { fr: () => import("./words/fr.ts"), en: () => import("./words/en.ts") },
  belongings,
  timeline,
  sections: {
    question: async () => ({ sections: (await import("./sections.ts")).underQuestion }),
    session: async () => ({ sections: (await import("./sections.ts")).underSession }),
    decision: async () => ({ sections: (await import("./sections.ts")).underDecision }),
    idea: async () => ({ sections: (await import("./sections.ts")).underIdea }),
    experiment: async () => ({ sections: (await import("./sections.ts")).underExperiment }),
    indicator: async () => ({ sections: (await import("./sections.ts")).underIndicator }),
  },
  gaps: () => import("./gaps.ts"),
  holdings: () => import("./holdings.ts"),
} satisfies Feature;
