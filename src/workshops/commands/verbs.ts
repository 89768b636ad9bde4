/** What can be typed, each loaded when it is. */
export const verbs = {
  "session add": () => import("./session/add.ts"),
  "session list": () => import("./session/list.ts"),
  "session show": () => import("./session/show.ts"),
  "session edit": () => import("./session/edit.ts"),
  "session hold": () => import("./session/hold.ts"),
  "session cancel": () => import("./session/cancel.ts"),
  "session remove": () => import("./session/remove.ts"),
  "session agenda": () => import("./session/agenda.ts"),
  "session attendance": () => import("./session/attendance.ts"),
  "exchange add": () => import("./exchange/add.ts"),
  "exchange list": () => import("./exchange/list.ts"),
  "exchange show": () => import("./exchange/show.ts"),
  "exchange edit": () => import("./exchange/edit.ts"),
  "exchange outcome": () => import("./exchange/outcome.ts"),
  "exchange remove": () => import("./exchange/remove.ts"),
  "mandate sign": () => import("./mandate/sign.ts"),
};
