import type { Feature } from "../feature.ts";
import { belongings } from "./belongings.ts";
import { verbs } from "./commands/verbs.ts";
import { timeline } from "./timeline.ts";

/** Participants, organisations and mandates, and the import of lists. */
export const people = {
  name: "people",
  verbs,
  words: { fr: () => import("./words/fr.ts"), en: () => import("./words/en.ts") },
  belongings,
  timeline,
  sections: {
    organisation: async () => ({ sections: (await import("./sections.ts")).underOrganisation }),
    participant: async () => ({ sections: (await import("./sections.ts")).underParticipant }),
  },
  rules: () => import("./rules.ts"),
  gaps: () => import("./gaps.ts"),
  holdings: () => import("./holdings.ts"),
} satisfies Feature;
