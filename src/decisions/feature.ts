import type { Feature } from "../feature.ts";
import { belongings } from "./belongings.ts";
import { verbs } from "./commands/verbs.ts";
import { timeline } from "./timeline.ts";

/** What was decided, and what is to be done since. */
export const decisions = {
  name: "decisions",
  verbs,
  words: { fr: () => import("./words/fr.ts"), en: () => import("./words/en.ts") },
  belongings,
  timeline,
  sections: {
    session: async () => ({ sections: (await import("./sections.ts")).underSession }),
    question: async () => ({ sections: (await import("./sections.ts")).underQuestion }),
    decision: async () => ({ sections: (await import("./sections.ts")).underDecision }),
  },
  gaps: () => import("./gaps.ts"),
  holdings: () => import("./holdings.ts"),
} satisfies Feature;
