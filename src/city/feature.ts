import type { Feature } from "../feature.ts";

export const verbs = {
  "service add": () => import("./commands/service/add.ts"),
  "service list": () => import("./commands/service/list.ts"),
  "service show": () => import("./commands/service/show.ts"),
  "service edit": () => import("./commands/service/edit.ts"),
  "experiment relate": () => import("./commands/experiment/relate.ts"),
  "recommendation add": () => import("./commands/recommendation/add.ts"),
  "recommendation list": () => import("./commands/recommendation/list.ts"),
  "recommendation show": () => import("./commands/recommendation/show.ts"),
  "recommendation edit": () => import("./commands/recommendation/edit.ts"),
  "recommendation answer": () => import("./commands/recommendation/answer.ts"),
};

/** What exists already and how experiments stand beside it; what is recommended, and what was answered. */
export const city: Feature = {
  name: "city",
  verbs,
  words: { fr: () => import("./words/fr.ts"), en: () => import("./words/en.ts") },
  sections: {
    decision: async () => ({ sections: (await import("./sections.ts")).underDecision }),
    experiment: async () => ({ sections: (await import("./sections.ts")).underExperiment }),
    service: async () => ({ sections: (await import("./sections.ts")).underService }),
    recommendation: async () => ({ sections: (await import("./sections.ts")).underRecommendation }),
  },
  gaps: () => import("./gaps.ts"),
};
