import type { Feature } from "../feature.ts";

/** The files of documents have sentences of their own, and no command. */
export const documents: Feature = {
  name: "documents",
  verbs: {},
  words: { fr: () => import("./words/fr.ts"), en: () => import("./words/en.ts") },
};
