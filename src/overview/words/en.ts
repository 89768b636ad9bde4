import { type English, english } from "../../language/english.ts";
import type { OverviewCatalogue } from "./catalogue.ts";

const words: English<OverviewCatalogue> = {
  verbs: {
    status: {
      about: "where the year stands: phase, next session, what is to be done, key figures",
      example: "coop status",
      options: { asOf: "as the year stood on that day" },
    },
    check: {
      about: "what is missing from the register before the report, with the command that mends it",
      example: "coop check",
      options: { asOf: "as the year stood on that day", strict: "end with an error if anything is missing" },
    },
    demo: {
      about: "plays a fictional season in a folder, and writes its report",
      example: "coop demo trial",
      arguments: { folder: ["folder", "folder to write it in; else demo"] },
    },
  },
  views: {
    standing: {
      cooperative: "cooperative",
      season: "season",
      phases: "phase",
      nextSession: "next session",
      nextSessionOn: "planned for",
      members: "members",
      sessionsHeld: "sessions held",
      decisionsInForce: "decisions in force",
      undecided: "questions without a decision",
      experimentsRunning: "experiments running",
      openTasks: "things to do",
      overdueTasks: "of which overdue",
      gaps: "gaps (coop check)",
    },
    gaps: { code: "code", what: "what is missing", remedy: "how to mend it" },
  },
  titles: { standing: "where the year stands", gaps: "what is missing" },
  problems: {
    "something-missing": ({ count }) => ({
      what: `The register has ${english.figure(count, { one: "gap", many: "gaps" })}.`,
      remedy: "The list above says how to mend it.",
    }),
    "folder-taken": () => ({
      what: "This folder holds files already; nothing was changed.",
      remedy: "Choose an empty or a new folder: coop demo trial.",
    }),
    "script-stopped": () => ({
      what: "The season stops at this line, for the reason said just before.",
      remedy: "Mend the line, empty the folder, then start again.",
    }),
  },
  notices: {
    "no-phase": () => "none on that day",
    "no-next-session": () => "none is planned",
    "none-undecided": () => "none",
    "nothing-missing": () => "Nothing is missing from the register.",
    "demo-made": ({ bilan }) => `The season is in the register. Its report: ${bilan}`,
    "demo-next": ({ folder }) =>
      `To try next, in the folder ${folder}:\n  coop status --as-of 2024-06-15\n  coop session show S03\n  coop check`,
  },
};
export default words;
