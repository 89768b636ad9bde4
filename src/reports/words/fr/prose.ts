import { french } from "../../../language/french.ts";
import type { ProsePart, ProseReport } from "../../prose.ts";
import type { ReportsCatalogue } from "../catalogue.ts";

const { quote, list } = french;

const parts: Readonly<Record<ProsePart, string>> = {
  frame: "le cadre",
  path: "le chemin parcouru",
  learned: "ce que la communauté a appris",
  next: "et maintenant",
  use: "s'en servir au quotidien",
  decide: "préparer une décision",
  propose: "proposer une action, l'essayer, en rendre compte",
  join: "rejoindre la communauté, se faire remplacer, partir",
};

/** The words by which a part is called on a line. */
const partNames = {
  frame: "cadre",
  path: "chemin",
  learned: "appris",
  next: "suite",
  use: "usage",
  decide: "décider",
  propose: "proposer",
  join: "rejoindre",
} as const satisfies Readonly<Record<ProsePart, string>>;

/** What belongs into each. */
const wanted: Readonly<Record<ProsePart, string>> = {
  frame: "D'où vient la démarche, qui l'a voulue, et ce qu'il faut savoir pour la comprendre.",
  path: "Comment l'année s'est passée, d'un temps collectif à l'autre, et ce qui a changé en chemin.",
  learned: "Ce que les essais, les difficultés et les surprises de l'année ont appris à la communauté.",
  next: "Ce que la communauté veut poursuivre, changer ou demander l'année prochaine, et pourquoi.",
  use: "Comment se servir des règles au quotidien ; ce qui suit un titre du nom d'une question paraît sous elle.",
  decide: "Comment une décision se prépare : qui propose, sous quelle forme, combien de temps avant.",
  propose: "À qui dire une idée, ce qu'il faut en écrire, et qui aide à l'essayer.",
  join: "Comment on rejoint la communauté, s'y fait remplacer et la quitte : à qui le dire, et quand.",
};

const ofReport: Readonly<Record<ProseReport, string>> = {
  bilan: "du bilan",
  "mode-emploi": "du mode d'emploi",
};

export const proseChoices = {
  proseReport: { bilan: "bilan", "mode-emploi": ["mode-emploi", "mode d'emploi"] },
  prosePart: {
    frame: [partNames.frame, parts.frame],
    path: [partNames.path, parts.path],
    learned: [partNames.learned, parts.learned],
    next: [partNames.next, parts.next],
    use: [partNames.use, parts.use],
    decide: [partNames.decide, parts.decide],
    propose: [partNames.propose, parts.propose],
    join: [partNames.join, parts.join],
  },
} as const satisfies Partial<ReportsCatalogue["choices"]>;

export const proseVerbs = {
  "prose edit": {
    about:
      "écrit un texte à rédiger, dans votre éditeur, depuis un fichier ou directement ; un texte vide l'enlève",
    example: "coop prose edit bilan cadre --file cadre.md",
    arguments: {
      report: ["document", "document où il paraît"],
      part: [
        "partie",
        "partie du document : les quatre premières sont du bilan, les autres du mode d'emploi",
      ],
    },
    options: {
      file: "fichier de texte (Markdown) ; dans l'usage du mode d'emploi, ce qui suit un titre ## du nom d'une question paraît sous elle",
      text: "le texte lui-même",
    },
  },
  "prose list": {
    about: "liste les textes à rédiger : ce qui est attendu de chacun, et ce qui en est écrit",
    example: "coop prose list",
  },
} satisfies Partial<ReportsCatalogue["verbs"]>;

export const proseColumns = {
  prose: {
    report: "document",
    part: "partie",
    year: "de l'année",
    words: "mots",
    wanted: "ce qui est attendu",
    text: "début",
    command: "pour l'écrire",
  },
} satisfies Partial<ReportsCatalogue["views"]>;

export const proseProblems = {
  "text-of-another-year": ({ report, part, year, season }) => ({
    what: `En ${season}, le texte ${ofReport[report]} (${parts[part]}) est encore celui de ${year} : il vaut jusqu'à ce qu'un autre soit écrit.`,
    remedy: `Écrivez celui de ${season}, ou enlevez celui de ${year}, de ses documents aussi : coop prose edit ${report} ${partNames[part]} --text "" --year ${year}`,
  }),
  "part-of-another-report": ({ report, part, parts: those }) => ({
    what: `${quote(partNames[part])} n'est pas un texte ${ofReport[report]}.`,
    remedy: `Ceux ${ofReport[report]} : ${list(those.map((one) => partNames[one]))}.`,
  }),
} satisfies Partial<ReportsCatalogue["problems"]>;

export const proseNotices = {
  "prose-wanted": ({ part }) => wanted[part],
  "prose-unwritten": () => "à écrire",
  "prose-command": ({ report, part }) => `coop prose edit ${report} ${partNames[part]}`,
  "prose-draft": ({ part }) =>
    `> **À écrire.** ${wanted[part]}\n> *Écrivez votre texte à la place de ce paragraphe.*`,
  "prose-to-write": ({ report, part, count }) =>
    `${count < 2 ? "Un texte reste" : `${french.capitalise(french.count(count, { one: "texte", many: "textes" }))} restent`} à écrire : coop prose edit ${report} ${partNames[part]}`,
  "prose-all-written": ({ report, part }) =>
    `Tous sont écrits. Pour en reprendre un : coop prose edit ${report} ${partNames[part]}`,
} satisfies Partial<ReportsCatalogue["notices"]>;

export const proseOperations = {
  "prose-edited": ({ report, part }) => `Texte ${ofReport[report]} écrit : ${parts[part]}.`,
  "prose-removed": ({ report, part }) => `Texte ${ofReport[report]} enlevé : ${parts[part]}.`,
} satisfies Partial<ReportsCatalogue["operations"]>;
