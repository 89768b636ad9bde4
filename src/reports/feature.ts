import type { Feature } from "../feature.ts";
import { verbs } from "./commands/verbs.ts";

/** The documents that a register becomes, and the texts in them that only people can write. */
export const reports: Feature = {
  name: "reports",
  verbs,
  words: { fr: () => import("./words/fr.ts"), en: () => import("./words/en.ts") },
};
