import type { Feature } from "../feature.ts";

export const verbs = {
  "decision add": () => import("./commands/decision/add.ts"),
  "decision list": () => import("./commands/decision/list.ts"),
  "decision show": () => import("./commands/decision/show.ts"),
  "decision edit": () => import("./commands/decision/edit.ts"),
  "task add": () => import("./commands/task/add.ts"),
  "task list": () => import("./commands/task/list.ts"),
  "task show": () => import("./commands/task/show.ts"),
  "task edit": () => import("./commands/task/edit.ts"),
  "task done": () => import("./commands/task/done.ts"),
};

/** What was decided, and what is to be done since. */
export const decisions: Feature = {
  name: "decisions",
  verbs,
  words: { fr: () => import("./words/fr.ts"), en: () => import("./words/en.ts") },
  sections: {
    session: async () => ({ sections: (await import("./sections.ts")).underSession }),
    question: async () => ({ sections: (await import("./sections.ts")).underQuestion }),
    decision: async () => ({ sections: (await import("./sections.ts")).underDecision }),
  },
  gaps: () => import("./gaps.ts"),
};
