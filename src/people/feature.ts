import type { Feature } from "../feature.ts";

export const verbs = {
  "participant add": () => import("./commands/participant/add.ts"),
  "participant list": () => import("./commands/participant/list.ts"),
  "participant show": () => import("./commands/participant/show.ts"),
  "participant edit": () => import("./commands/participant/edit.ts"),
  "participant import": () => import("./commands/participant/import.ts"),
  "organisation add": () => import("./commands/organisation/add.ts"),
  "organisation list": () => import("./commands/organisation/list.ts"),
  "organisation show": () => import("./commands/organisation/show.ts"),
  "organisation edit": () => import("./commands/organisation/edit.ts"),
  "mandate sign": () => import("./commands/mandate/sign.ts"),
  "mandate list": () => import("./commands/mandate/list.ts"),
};

/** Participants, organisations and mandates, and the import of lists. */
export const people: Feature = {
  name: "people",
  verbs,
  words: { fr: () => import("./words/fr.ts"), en: () => import("./words/en.ts") },
  sections: { organisation: () => import("./sections.ts") },
  gaps: () => import("./gaps.ts"),
};
