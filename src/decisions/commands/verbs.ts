/** What can be typed, each loaded when it is. */
export const verbs = {
  "decision add": () => import("./decision/add.ts"),
  "decision list": () => import("./decision/list.ts"),
  "decision show": () => import("./decision/show.ts"),
  "decision edit": () => import("./decision/edit.ts"),
  "task add": () => import("./task/add.ts"),
  "task list": () => import("./task/list.ts"),
  "task show": () => import("./task/show.ts"),
  "task edit": () => import("./task/edit.ts"),
  "task done": () => import("./task/done.ts"),
};
