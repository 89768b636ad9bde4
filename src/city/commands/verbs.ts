/** What can be typed, each loaded when it is. */
export const verbs = {
  "service add": () => import("./service/add.ts"),
  "service list": () => import("./service/list.ts"),
  "service show": () => import("./service/show.ts"),
  "service edit": () => import("./service/edit.ts"),
  "experiment relate": () => import("./experiment/relate.ts"),
  "recommendation add": () => import("./recommendation/add.ts"),
  "recommendation list": () => import("./recommendation/list.ts"),
  "recommendation show": () => import("./recommendation/show.ts"),
  "recommendation edit": () => import("./recommendation/edit.ts"),
  "recommendation answer": () => import("./recommendation/answer.ts"),
};
