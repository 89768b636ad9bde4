import type { Feature } from "../feature.ts";
import { verbs } from "./commands/verbs.ts";

/** The journal as people read it, and the way back. */
export const register: Feature = {
  name: "register",
  verbs,
  words: { fr: () => import("./words/fr.ts"), en: () => import("./words/en.ts") },
};
