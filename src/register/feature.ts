import type { Feature } from "../feature.ts";

export const verbs = {
  history: () => import("./commands/history.ts"),
  undo: () => import("./commands/undo.ts"),
};

/** The journal as people read it, and the way back. */
export const register: Feature = {
  name: "register",
  verbs,
  words: { fr: () => import("./words/fr.ts"), en: () => import("./words/en.ts") },
};
