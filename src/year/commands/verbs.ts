/** What can be typed, each loaded when it is. */
export const verbs = {
  "year open": () => import("./year/open.ts"),
  "year list": () => import("./year/list.ts"),
};
