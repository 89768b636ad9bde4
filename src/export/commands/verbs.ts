/** What can be typed, each loaded when it is. */
export const verbs = {
  "export ics": () => import("./export/ics.ts"),
};
