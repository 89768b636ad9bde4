/** What can be typed, each loaded when it is. */
export const verbs = {
  "report bilan": () => import("./report/bilan.ts"),
  "report list": () => import("./report/list.ts"),
  "prose edit": () => import("./prose/edit.ts"),
  "prose list": () => import("./prose/list.ts"),
};
