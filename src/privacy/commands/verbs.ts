/** What can be typed, each loaded when it is. */
export const verbs = {
  "participant access": () => import("./participant/access.ts"),
  "participant forget": () => import("./participant/forget.ts"),
};
