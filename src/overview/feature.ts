import type { Feature } from "../feature.ts";
import { verbs } from "./commands/verbs.ts";

/** The whole on one screen: where the year stands, what is missing, and a season to try. */
export const overview: Feature = {
  name: "overview",
  verbs,
  words: { fr: () => import("./words/fr.ts"), en: () => import("./words/en.ts") },
};
