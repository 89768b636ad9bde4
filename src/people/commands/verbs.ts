/** What can be typed, each loaded when it is. */
export const verbs = {
  "participant add": () => import("./participant/add.ts"),
  "participant list": () => import("./participant/list.ts"),
  "participant show": () => import("./participant/show.ts"),
  "participant edit": () => import("./participant/edit.ts"),
  "participant leave": () => import("./participant/leave.ts"),
  "participant replace": () => import("./participant/replace.ts"),
  "participant consent": () => import("./participant/consent.ts"),
  "participant import": () => import("./participant/import.ts"),
  "participant export": () => import("./participant/export.ts"),
  "participant template": () => import("./participant/template.ts"),
  "organisation add": () => import("./organisation/add.ts"),
  "organisation list": () => import("./organisation/list.ts"),
  "organisation show": () => import("./organisation/show.ts"),
  "organisation edit": () => import("./organisation/edit.ts"),
  "mandate withdraw": () => import("./mandate/withdraw.ts"),
  "mandate list": () => import("./mandate/list.ts"),
};
