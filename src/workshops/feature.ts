import type { Feature } from "../feature.ts";

export const verbs = {
  "session add": () => import("./commands/session/add.ts"),
  "session list": () => import("./commands/session/list.ts"),
  "session show": () => import("./commands/session/show.ts"),
  "session edit": () => import("./commands/session/edit.ts"),
  "session hold": () => import("./commands/session/hold.ts"),
  "session cancel": () => import("./commands/session/cancel.ts"),
  "session attendance": () => import("./commands/session/attendance.ts"),
};

/** Sessions and who came to them. */
export const workshops: Feature = {
  name: "workshops",
  verbs,
  words: { fr: () => import("./words/fr.ts"), en: () => import("./words/en.ts") },
  sections: { session: () => import("./sections.ts") },
  gaps: () => import("./gaps.ts"),
};
