import type { Feature } from "../feature.ts";
import { verbs } from "./commands/verbs.ts";

/** Pages that are filled in, at a session or beside an experiment, and read back into all that is recorded of it. */
export const notes: Feature = {
  name: "notes",
  verbs,
  gaps: () => import("./gaps.ts"),
  words: { fr: () => import("./words/fr.ts"), en: () => import("./words/en.ts") },
};
