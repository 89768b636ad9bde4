/** What can be typed, each loaded when it is. */
export const verbs = {
  status: () => import("./status.ts"),
  check: () => import("./check.ts"),
  demo: () => import("./demo.ts"),
};
