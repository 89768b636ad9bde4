import type { Feature } from "../feature.ts";

export const verbs = {
  "report bilan": () => import("./commands/report/bilan.ts"),
  "report list": () => import("./commands/report/list.ts"),
  "prose edit": () => import("./commands/prose/edit.ts"),
  "prose list": () => import("./commands/prose/list.ts"),
};

/** The documents that a register becomes, and the texts in them that only people can write. */
export const reports: Feature = {
  name: "reports",
  verbs,
  words: { fr: () => import("./words/fr.ts"), en: () => import("./words/en.ts") },
};
