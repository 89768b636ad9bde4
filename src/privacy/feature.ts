import type { Feature } from "../feature.ts";
import { belongings } from "./belongings.ts";
import { verbs } from "./commands/verbs.ts";

/** The rights of the people whom the register speaks of: to know what it holds of them, and to be erased from it. */
export const privacy = {
  name: "privacy",
  verbs,
  words: { fr: () => import("./words/fr.ts"), en: () => import("./words/en.ts") },
  belongings,
  rules: () => import("./rules.ts"),
  gaps: () => import("./gaps.ts"),
  holdings: () => import("./holdings.ts"),
  afterRestore: () => import("./after-restore.ts"),
} satisfies Feature;
