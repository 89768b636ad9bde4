import type { Feature } from "../feature.ts";
import { verbs } from "./commands/verbs.ts";

/** The seasons one after the other: the next is opened, and what goes on is its own. */
export const seasons: Feature = {
  name: "year",
  verbs,
  words: { fr: () => import("./words/fr.ts"), en: () => import("./words/en.ts") },
};
