import { french } from "../../language/french.ts";
import type { OverviewCatalogue } from "./catalogue.ts";

const words: OverviewCatalogue = {
  verbs: {
    status: {
      spoken: "point",
      about: "où en est l'année : phase, prochain temps collectif, ce qui est à faire, chiffres clés",
      example: "coop status",
      options: { asOf: "tel que l'année se présentait ce jour-là" },
    },
    check: {
      spoken: "vérifier",
      about: "ce qui manque au carnet avant le bilan, avec la commande qui y remédie",
      example: "coop check",
      options: {
        asOf: "tel que l'année se présentait ce jour-là",
        strict: "finir en erreur s'il manque quelque chose",
      },
    },
    demo: {
      spoken: "démo",
      about: "joue une saison imaginaire dans un dossier, et en écrit le bilan",
      example: "coop demo essai",
      arguments: { folder: ["dossier", "dossier où l'écrire ; sinon demo"] },
    },
  },
  views: {
    standing: {
      cooperative: "coopérative",
      season: "saison",
      phases: "phase",
      nextSession: "prochain temps collectif",
      nextSessionOn: "il est prévu le",
      members: "membres",
      sessionsHeld: "temps collectifs tenus",
      decisionsInForce: "décisions en vigueur",
      undecided: "questions sans décision",
      experimentsRunning: "expérimentations en cours",
      openTasks: "choses à faire",
      overdueTasks: "dont en retard",
      gaps: "manques (coop check)",
    },
    gaps: { code: "code", what: "ce qui manque", remedy: "comment y remédier" },
  },
  titles: { standing: "où en est l'année", gaps: "ce qui manque" },
  problems: {
    "something-missing": ({ count }) => ({
      what: `Il manque ${french.figure(count, { one: "chose", many: "choses" })} au carnet.`,
      remedy: "La liste ci-dessus dit comment y remédier.",
    }),
    "folder-taken": () => ({
      what: "Ce dossier contient déjà des fichiers ; rien n'a été changé.",
      remedy: "Choisissez un dossier vide ou nouveau : coop demo essai.",
    }),
    "script-stopped": () => ({
      what: "La saison s'arrête à cette ligne, pour la raison dite juste avant.",
      remedy: "Corrigez la ligne, videz le dossier, puis recommencez.",
    }),
  },
  notices: {
    "no-phase": () => "aucune ce jour-là",
    "no-next-session": () => "aucun n'est prévu",
    "none-undecided": () => "aucune",
    "nothing-missing": () => "Rien ne manque au carnet.",
    "demo-made": ({ bilan }) => `La saison est au carnet. Son bilan : ${bilan}`,
    "demo-next": ({ folder }) =>
      `À essayer ensuite, dans le dossier ${folder} :\n  coop status --as-of 2024-06-15\n  coop session show S03\n  coop check`,
  },
};
export default words;
