import type { Feature } from "../feature.ts";

/** Files of rows have sentences of their own, and no command. */
export const tabular: Feature = {
  name: "tabular",
  verbs: {},
  words: { fr: () => import("./words/fr.ts"), en: () => import("./words/en.ts") },
};
