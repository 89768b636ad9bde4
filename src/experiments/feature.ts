import type { Feature } from "../feature.ts";

export const verbs = {
  "idea add": () => import("./commands/idea/add.ts"),
  "idea list": () => import("./commands/idea/list.ts"),
  "idea show": () => import("./commands/idea/show.ts"),
  "idea edit": () => import("./commands/idea/edit.ts"),
  "idea choose": () => import("./commands/idea/choose.ts"),
  "idea decline": () => import("./commands/idea/decline.ts"),
  "experiment add": () => import("./commands/experiment/add.ts"),
  "experiment list": () => import("./commands/experiment/list.ts"),
  "experiment show": () => import("./commands/experiment/show.ts"),
  "experiment edit": () => import("./commands/experiment/edit.ts"),
  "experiment start": () => import("./commands/experiment/start.ts"),
  "experiment log": () => import("./commands/experiment/log.ts"),
  "experiment close": () => import("./commands/experiment/close.ts"),
  "indicator add": () => import("./commands/indicator/add.ts"),
  "indicator list": () => import("./commands/indicator/list.ts"),
  "indicator show": () => import("./commands/indicator/show.ts"),
  "indicator edit": () => import("./commands/indicator/edit.ts"),
  "result add": () => import("./commands/result/add.ts"),
  "result list": () => import("./commands/result/list.ts"),
  "result show": () => import("./commands/result/show.ts"),
  "result edit": () => import("./commands/result/edit.ts"),
};

/** Ideas, the experiments that they become, and what is measured of them. */
export const experiments: Feature = {
  name: "experiments",
  verbs,
  words: { fr: () => import("./words/fr.ts"), en: () => import("./words/en.ts") },
  sections: {
    question: async () => ({ sections: (await import("./sections.ts")).underQuestion }),
    session: async () => ({ sections: (await import("./sections.ts")).underSession }),
    decision: async () => ({ sections: (await import("./sections.ts")).underDecision }),
    idea: async () => ({ sections: (await import("./sections.ts")).underIdea }),
    experiment: async () => ({ sections: (await import("./sections.ts")).underExperiment }),
    indicator: async () => ({ sections: (await import("./sections.ts")).underIndicator }),
  },
  gaps: () => import("./gaps.ts"),
};
