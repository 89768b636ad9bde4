/** What can be typed, each loaded when it is. */
export const verbs = {
  "mandate text": () => import("./mandate/text.ts"),
  "report bilan": () => import("./report/bilan.ts"),
  "report mode-emploi": () => import("./report/mode-emploi.ts"),
  "report mandat": () => import("./report/mandat.ts"),
  "report emargement": () => import("./report/emargement.ts"),
  "report compte-rendu": () => import("./report/compte-rendu.ts"),
  "report releve-decisions": () => import("./report/releve-decisions.ts"),
  "report experimentation": () => import("./report/experimentation.ts"),
  "report retour": () => import("./report/retour.ts"),
  "report audit": () => import("./report/audit.ts"),
  "report list": () => import("./report/list.ts"),
  explain: () => import("./explain.ts"),
  "privacy notice": () => import("./privacy/notice.ts"),
  "prose edit": () => import("./prose/edit.ts"),
  "prose list": () => import("./prose/list.ts"),
};
