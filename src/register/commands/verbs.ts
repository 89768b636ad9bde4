/** What can be typed, each loaded when it is. */
export const verbs = {
  history: () => import("./history.ts"),
  backup: () => import("./backup.ts"),
  restore: () => import("./restore.ts"),
  verify: () => import("./verify.ts"),
  undo: () => import("./undo.ts"),
};
