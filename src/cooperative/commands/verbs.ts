/** What can be typed, each loaded when it is. */
export const verbs = {
  init: () => import("./init.ts"),
  "settings list": () => import("./settings/list.ts"),
  "settings set": () => import("./settings/set.ts"),
  "category add": () => import("./category/add.ts"),
  "category list": () => import("./category/list.ts"),
  "category show": () => import("./category/show.ts"),
  "category edit": () => import("./category/edit.ts"),
  "phase add": () => import("./phase/add.ts"),
  "phase list": () => import("./phase/list.ts"),
  "phase show": () => import("./phase/show.ts"),
  "phase edit": () => import("./phase/edit.ts"),
  "question add": () => import("./question/add.ts"),
  "question list": () => import("./question/list.ts"),
  "question show": () => import("./question/show.ts"),
  "question edit": () => import("./question/edit.ts"),
};
