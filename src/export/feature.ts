import type { Feature } from "../feature.ts";
import { verbs } from "./commands/verbs.ts";

/** The register as other programs read it: its dates as a calendar, its year as open data. */
export const exporting: Feature = {
  name: "export",
  verbs,
  words: { fr: () => import("./words/fr.ts"), en: () => import("./words/en.ts") },
  published: () => import("./commands/package-files.ts"),
};
