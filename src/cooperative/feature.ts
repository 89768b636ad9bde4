import type { Feature } from "../feature.ts";
import { verbs } from "./commands/verbs.ts";
import { timeline } from "./timeline.ts";

/** The cooperative itself: settings, seasons, categories, phases, questions. */
export const cooperative = {
  name: "cooperative",
  verbs,
  words: { fr: () => import("./words/fr.ts"), en: () => import("./words/en.ts") },
  timeline,
  gaps: () => import("./gaps.ts"),
} satisfies Feature;
