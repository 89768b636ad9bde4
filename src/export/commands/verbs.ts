/** What can be typed, each loaded when it is. */
export const verbs = {
  "export datapackage": () => import("./export/datapackage.ts"),
  "export ics": () => import("./export/ics.ts"),
};
