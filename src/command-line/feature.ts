import type { Feature } from "../feature.ts";

/** Under which name the words of the command line itself are found among those of the features. */
export const commandLineName = "command-line";

/** What reading a line says has sentences of its own, and no command. */
export const commandLine: Feature = {
  name: commandLineName,
  verbs: {},
  words: { fr: () => import("./words/fr.ts"), en: () => import("./words/en.ts") },
};
