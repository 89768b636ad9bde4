import type { Feature } from "../feature.ts";
import { belongings } from "./belongings.ts";
import { verbs } from "./commands/verbs.ts";
import { timeline } from "./timeline.ts";

/** Sessions, who came to them and what was said there. */
export const workshops = {
  name: "workshops",
  verbs,
  words: { fr: () => import("./words/fr.ts"), en: () => import("./words/en.ts") },
  belongings,
  timeline,
  sections: {
    session: async () => ({ sections: (await import("./sections.ts")).underSession }),
    question: async () => ({ sections: (await import("./sections.ts")).underQuestion }),
  },
  listings: { participant: { attendance: () => import("./participant-listing.ts") } },
  merging: () => import("./writes/settle-merged-attendance.ts"),
  rules: () => import("./rules.ts"),
  gaps: () => import("./gaps.ts"),
  holdings: () => import("./holdings.ts"),
} satisfies Feature;
