/** What can be typed, each loaded when it is. */
export const verbs = {
  "session notes": () => import("./session/notes.ts"),
  "session record": () => import("./session/record.ts"),
  "experiment notes": () => import("./experiment/notes.ts"),
  "experiment record": () => import("./experiment/record.ts"),
};
