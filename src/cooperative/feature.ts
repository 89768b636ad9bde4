import type { Feature } from "../feature.ts";

export const verbs = {
  init: () => import("./commands/init.ts"),
  "settings list": () => import("./commands/settings/list.ts"),
  "settings set": () => import("./commands/settings/set.ts"),
  "category add": () => import("./commands/category/add.ts"),
  "category list": () => import("./commands/category/list.ts"),
  "category show": () => import("./commands/category/show.ts"),
  "category edit": () => import("./commands/category/edit.ts"),
  "phase add": () => import("./commands/phase/add.ts"),
  "phase list": () => import("./commands/phase/list.ts"),
  "phase show": () => import("./commands/phase/show.ts"),
  "phase edit": () => import("./commands/phase/edit.ts"),
  "question add": () => import("./commands/question/add.ts"),
  "question list": () => import("./commands/question/list.ts"),
  "question show": () => import("./commands/question/show.ts"),
  "question edit": () => import("./commands/question/edit.ts"),
};

/** The cooperative itself: settings, seasons, categories, phases, questions. */
export const cooperative: Feature = {
  name: "cooperative",
  verbs,
  words: { fr: () => import("./words/fr.ts"), en: () => import("./words/en.ts") },
};
