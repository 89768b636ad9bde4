/** What can be typed, each loaded when it is. */
export const verbs = {
  history: () => import("./history.ts"),
  undo: () => import("./undo.ts"),
};
