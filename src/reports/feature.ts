import type { Feature } from "../feature.ts";
import { verbs } from "./commands/verbs.ts";
import { timeline } from "./timeline.ts";

/** The documents that a register becomes, and the texts in them that only people can write. */
export const reports = {
  name: "reports",
  verbs,
  words: { fr: () => import("./words/fr.ts"), en: () => import("./words/en.ts") },
  timeline,
  named: { report: { verb: "report page", names: () => import("./commands/names-beside.ts") } },
} satisfies Feature;
