import { french } from "../../../language/french.ts";
import type { NoCorrectedKind } from "../../commands/prose/corrected-file.ts";
import type { ProsePart, ProseReport } from "../../prose.ts";
import type { ReportsCatalogue } from "../catalogue.ts";
import { figureChoices } from "./figures.ts";

const { quote, list, day, capitalise } = french;

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
  trackedAs: { accepted: "acceptées", refused: "refusées" },
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
  "prose import": {
    spoken: "importer",
    about:
      "reprend les textes qu'une personne a corrigés dans un bilan ou un mode d'emploi en Word ou en Markdown",
    example: "coop prose import bilan-2024-interne.docx",
    arguments: { file: ["fichier", "le document corrigé, fait par coop : .docx ou .md"] },
    options: {
      changes: "les modifications suivies du fichier : acceptées, ou refusées",
      dryRun: "montre tout ce qui a changé, et s'arrête là",
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

/** What it is, and what to do about it. */
const notFromThere: Readonly<Record<NoCorrectedKind, readonly [string, string]>> = {
  pdf: [
    "Un PDF ne rend pas ses textes : ses lignes n'ont plus ni titres ni paragraphes.",
    "Reportez les corrections dans le même document en Word : coop report bilan --format docx, puis coop prose import.",
  ],
  "web-page": [
    "Une page web n'est pas reprise.",
    "Reportez les corrections dans le même document en Word ou en Markdown : coop report bilan --format docx.",
  ],
  picture: [
    "C'est une image : aucun texte ne peut en être repris.",
    "Indiquez le document corrigé, en .docx ou en .md.",
  ],
  "word-processor": [
    "C'est un document RTF.",
    "Ouvrez-le dans Word ou LibreOffice, enregistrez-le comme « Document Word (.docx) », et indiquez ce fichier.",
  ],
  "open-document": [
    "C'est un document au format de LibreOffice.",
    "Ouvrez-le dans LibreOffice, enregistrez-le comme « Document Word (.docx) », et indiquez ce fichier.",
  ],
  "old-word": [
    "C'est un ancien document Word.",
    "Ouvrez-le dans Word ou LibreOffice, enregistrez-le comme « Document Word (.docx) », et indiquez ce fichier.",
  ],
  "locked-word": [
    "Ce document Word est protégé par un mot de passe.",
    "Ouvrez-le, enregistrez-le sans mot de passe, et indiquez ce fichier.",
  ],
  "broken-word": [
    "Ce document Word est abîmé, ou n'en est pas un.",
    "Ouvrez-le dans Word ou LibreOffice, enregistrez-le de nouveau, et indiquez ce fichier.",
  ],
  archive: ["C'est une archive.", "Sortez-en le document, et indiquez-le."],
  other: ["Ce n'est ni un document Word ni un texte.", "Indiquez le document corrigé, en .docx ou en .md."],
  "too-long": [
    "Ce document est plus long que tout ce que coop écrit.",
    "Vérifiez que c'est bien le document corrigé ; ôtez-en les images ajoutées.",
  ],
};

export const proseProblems = {
  "prose-not-from-there": ({ kind }) => ({ what: notFromThere[kind][0], remedy: notFromThere[kind][1] }),
  "prose-of-no-document": () => ({
    what: "Rien n'y dit que c'est un bilan ou un mode d'emploi fait par coop : les autres documents n'ont pas de textes à rédiger.",
    remedy:
      "Indiquez le document corrigé avec sa page de couverture ; ou écrivez le texte : coop prose edit.",
  }),
  "prose-of-another-year": ({ title, season, year }) => ({
    what: `C'est le document ${quote(title)}, et la saison dont il s'agit est ${season}.`,
    remedy:
      year === null
        ? "Ce carnet n'a pas cette année : indiquez le sien avec --register, ou le document de cette saison."
        : `Ajoutez --year ${year}, ou indiquez le document de cette saison.`,
  }),
  "prose-of-another-register": ({ name, own }) => ({
    what: `C'est un document de ${quote(name)}, et ce carnet est celui de ${quote(own)}.`,
    remedy:
      "Indiquez son carnet avec --register. Si c'est son nom qui a changé, remettez celui du carnet sur la couverture.",
  }),
  "prose-document-unlike": ({ report }) => ({
    what: `Presque rien n'y est de ce que dit ${report === "bilan" ? "ce bilan" : "ce mode d'emploi"}, refait d'après ce carnet : il vient d'un autre carnet, ou a perdu ses sections.`,
    remedy:
      "Indiquez le document entier, et son carnet avec --register ; ou écrivez le texte : coop prose edit.",
  }),
  "text-of-another-year": ({ report, part, year, season }) => ({
    what: `En ${season}, le texte ${ofReport[report]} (${parts[part]}) est encore celui de ${year} : il vaut jusqu'à ce qu'un autre soit écrit.`,
    remedy: `Écrivez celui de ${season}, ou enlevez celui de ${year}, de ses documents aussi : coop prose edit ${report} ${partNames[part]} --text "" --year ${year}`,
  }),
  "part-of-another-report": ({ report, part, parts: those }) => ({
    what: `${quote(partNames[part])} n'est pas un texte ${ofReport[report]}.`,
    remedy: `Ceux ${ofReport[report]} : ${list(those.map((one) => partNames[one]))}.`,
  }),
} satisfies Partial<ReportsCatalogue["problems"]>;

/** Notices of what a document that someone corrected says. */
const corrections = {
  "prose-file-read": ({ file, title, edition, asOf }) =>
    `${file} : c'est ${quote(title)}, version ${edition === "public" ? "publique" : "interne"}${asOf ? `, d'après le carnet tel qu'il était le ${day(asOf)}` : ""}.`,
  "prose-has-tracked-changes": ({ count }) =>
    count < 2
      ? "Une modification suivie n'y est encore ni acceptée ni refusée."
      : `${count} modifications suivies n'y sont encore ni acceptées ni refusées.`,
  "prose-tracked-taken": ({ count, as }) => {
    const taken = as === "accepted" ? "acceptée" : "refusée";
    return count < 2
      ? `Une modification suivie y est prise comme ${taken}.`
      : `${count} modifications suivies y sont prises comme ${taken}s.`;
  },
  "prose-register-changed": ({ on }) =>
    `Le carnet a changé depuis le ${day(on)}, jour où ce document a été fait : des écarts de ce qui est laissé peuvent en venir.`,
  "prose-macros": () => "Il contient des macros, qui ne sont ni lues ni gardées.",
  "prose-taken": () => "Repris",
  "prose-left": () => "Laissé",
  "prose-remarks": () => "Remarques",
  "prose-of-part": ({ part, isNew, isRemoved }) =>
    `${capitalise(parts[part])}${isRemoved ? " : tout le texte est enlevé" : isNew ? " (rien n'était écrit)" : ""}`,
  "prose-look": ({ text }) => `mise en forme : ${quote(text)}`,
  "prose-more": ({ count }) =>
    `et ${french.count(count, { one: "autre", many: "autres" })} : --dry-run montre tout`,
  "prose-older": ({ report, part }) =>
    `${capitalise(parts[part])} : ce texte a été changé au carnet depuis que le document a été fait. Refaites le document pour le corriger, ou écrivez-le : coop prose edit ${report} ${partNames[part]}`,
  "prose-unplaced": ({ report, part, text }) =>
    `${capitalise(parts[part])} : ${quote(text)} n'est pas écrit ainsi au carnet (un tableau, par exemple). Pour l'écrire : coop prose edit ${report} ${partNames[part]}`,
  "generated-changed": ({ kind, heading, hasText, before, after }) => {
    const where = heading === null ? "" : `${heading} : `;
    switch (kind) {
      case "section-taken-out":
        return `${where}la section est ôtée${hasText ? " ; son texte reste au carnet" : ""}`;
      case "section-moved":
        return `${where}la section est déplacée`;
      case "put-in":
        return `${where}mis ${quote(after ?? "")}`;
      case "taken-out":
        return `${where}ôté ${quote(before ?? "")}`;
      default:
        return `${where}${quote(before ?? "")} → ${quote(after ?? "")}`;
    }
  },
  "generated-from": ({ command, figure, isPage }) =>
    figure !== null
      ? `${figureChoices.figure[figure]} : ${command} ; le compte : coop explain ${figure}`
      : isPage
        ? `C'est le modèle qui le dit : ${command}`
        : `Cela vient du carnet : ${command}`,
  "prose-remark": ({ kind, author, text, about }) => {
    const who = kind === "note" ? "note de bas de page" : author === "" ? "sans nom" : author;
    return `${who}${about === "" ? "" : `, sur ${quote(about)}`} : ${text}`;
  },
  "prose-nothing-to-take": ({ file }) => `Aucun texte à rédiger n'est à reprendre de ${file}.`,
  "prose-import-question": ({ count, removed }) => {
    if (removed === count) return count < 2 ? "Enlever ce texte ?" : "Enlever ces textes ?";
    const those = count < 2 ? "ce texte" : `ces ${french.count(count, { one: "texte", many: "textes" })}`;
    return `Reprendre ${those}${removed === 0 ? "" : removed < 2 ? ", dont un est enlevé" : `, dont ${french.numberInWords(removed)} sont enlevés`} ?`;
  },
} satisfies Partial<ReportsCatalogue["notices"]>;

export const proseNotices = {
  ...corrections,
  "prose-wanted": ({ part }) => wanted[part],
  "prose-unwritten": () => "à écrire",
  "prose-command": ({ report, part }) => `coop prose edit ${report} ${partNames[part]}`,
  "prose-draft": ({ part }) => `À écrire. ${wanted[part]} Écrivez votre texte à la place de ce paragraphe.`,
  "prose-to-write": ({ report, part, count }) =>
    `${count < 2 ? "Un texte reste" : `${french.capitalise(french.count(count, { one: "texte", many: "textes" }))} restent`} à écrire : coop prose edit ${report} ${partNames[part]}`,
  "prose-all-written": ({ report, part }) =>
    `Tous sont écrits. Pour en reprendre un : coop prose edit ${report} ${partNames[part]}`,
} satisfies Partial<ReportsCatalogue["notices"]>;

export const proseOperations = {
  "prose-imported": ({ file, report, parts: those }) =>
    `${those.length < 2 ? "Texte repris" : "Textes repris"} ${ofReport[report]}, d'après ${file} : ${list(those.map((one) => quote(parts[one])))}.`,
  "prose-edited": ({ report, part }) => `Texte ${ofReport[report]} écrit : ${parts[part]}.`,
  "prose-removed": ({ report, part }) => `Texte ${ofReport[report]} enlevé : ${parts[part]}.`,
} satisfies Partial<ReportsCatalogue["operations"]>;
