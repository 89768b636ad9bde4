import type { Feature } from "../feature.ts";
import { verbs } from "./commands/verbs.ts";

/** The workshop file: a page that is filled in during a session, and read back into all that is recorded of it. */
export const notes: Feature = {
  name: "notes",
  verbs,
  gaps: () => import("./gaps.ts"),
  words: { fr: () => import("./words/fr.ts"), en: () => import("./words/en.ts") },
};
