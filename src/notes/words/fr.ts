import { toFileWords } from "../../documents/words/fr.ts";
import { french } from "../../language/french.ts";
import { eachOf } from "../../language/lists.ts";
import { toldNumbers } from "../../values/number-list.ts";
import { toReference } from "../../values/reference.ts";
import type { AttendanceState } from "../../workshops/attendance.ts";
import type { LogbookHint, LogbookLabel } from "../logbook.ts";
import type { HintedSection, Label } from "../page.ts";
import type {
  Changed,
  LogbookSums,
  NotesAnswer,
  NotesCatalogue,
  NotesSums,
  OtherFile,
  ScreenPart,
  SessionClue,
  SpokenSession,
} from "./catalogue.ts";
import { sayingUnderstood } from "./understood.ts";

const { quote, list, alternatives, figure, capitalise, some } = french;

const session = (number: number): string => toReference("session", number);
const named = ({ number, title }: { number: number; title: string | null }): string =>
  title === null ? session(number) : `${session(number)} ${quote(title)}`;
const titled = (title: string | null): string => (title === null ? "sans intitulé" : quote(title));

const came: Readonly<Record<AttendanceState, { one: string; many: string }>> = {
  present: { one: "présence", many: "présences" },
  excused: { one: "excuse", many: "excuses" },
  absent: { one: "absence", many: "absences" },
  replaced: { one: "remplacement", many: "remplacements" },
  represented: { one: "pouvoir", many: "pouvoirs" },
};

const logbookLabels: Readonly<Record<LogbookLabel, string>> = {
  leads: "menée par",
  hypothesis: "ce que nous pensons",
  test: "ce que nous essayons",
  lookedAt: "ce que nous regardons",
  criterion: "nous dirons que cela a marché si",
  counts: "nous comptons",
  day: "jour",
};
const logbookHints: Readonly<Record<LogbookHint, string>> = {
  log: "Une ligne par événement : le jour et ce qui s'est passé ; le reste, si vous l'avez compté. Nature : événement, réussite, difficulté, erreur, surprise ou ajustement. Hors du tableau, une ligne suffit aussi : 12 juin : 14 personnes, la serrure a gelé (difficulté)",
  measures:
    "Une ligne par relevé : ce qui est compté, le jour et la valeur. Laissez vide ce que vous n'avez pas relevé.",
};
const logged = ({ number, title }: { number: number; title: string }): string =>
  `${toReference("experiment", number)} ${quote(title)}`;
const loggedParts = ({ added, changed, measured }: LogbookSums): string[] =>
  [
    added > 0 && figure(added, { one: "ligne nouvelle", many: "lignes nouvelles" }),
    changed > 0 && figure(changed, { one: "ligne corrigée", many: "lignes corrigées" }),
    measured > 0 && figure(measured, { one: "relevé", many: "relevés" }),
  ].filter((part) => part !== false);

interface Kind {
  readonly one: string;
  readonly many: string;
  readonly added: readonly [one: string, many: string];
  readonly changed: readonly [one: string, many: string];
}
const feminine = { added: ["nouvelle", "nouvelles"], changed: ["modifiée", "modifiées"] } as const;
const kinds: Readonly<Record<"said" | "decisions" | "ideas" | "tasks", Kind>> = {
  said: { one: "parole", many: "paroles", ...feminine },
  decisions: { one: "décision", many: "décisions", ...feminine },
  ideas: { one: "piste d'action", many: "pistes d'action", ...feminine },
  tasks: { one: "tâche", many: "tâches", ...feminine },
};

/** "4 décisions nouvelles, 1 modifiée". */
function changes({ one, many, ...ends }: Kind, { added, changed }: Changed): string[] {
  const agreed = (count: number, [single, several]: readonly [string, string]): string =>
    count < 2 ? single : several;
  return [
    ...(added > 0 ? [`${figure(added, { one, many })} ${agreed(added, ends.added)}`] : []),
    ...(changed > 0 ? [`${figure(changed, { one, many })} ${agreed(changed, ends.changed)}`] : []),
  ];
}

function parts(sums: NotesSums): string[] {
  const settled = { one: "tâche terminée", many: "tâches terminées" };
  const kept = { one: "ligne gardée en notes libres", many: "lignes gardées en notes libres" };
  const newPeople = { one: "nouvelle personne", many: "nouvelles personnes" };
  return [
    ...(sums.hasSession ? ["les renseignements sur la séance"] : []),
    ...(sums.hasAgenda ? ["le déroulé"] : []),
    ...sums.counts.map(([state, count]) => figure(count, came[state])),
    ...(sums.hasSheet && sums.counts.length === 0 ? ["les personnes invitées"] : []),
    ...(sums.walkIns > 0 ? [figure(sums.walkIns, newPeople)] : []),
    ...changes(kinds.said, sums.said),
    ...changes(kinds.decisions, sums.decisions),
    ...changes(kinds.ideas, sums.ideas),
    ...changes(kinds.tasks, sums.tasks),
    ...(sums.tasks.settled > 0 ? [figure(sums.tasks.settled, settled)] : []),
    ...(sums.kept > 0 ? [figure(sums.kept, kept)] : []),
  ];
}

const files: Readonly<Record<OtherFile, string>> = {
  "broken-word": "un document de Word abîmé, qui ne s'ouvre pas",
  "locked-word": "un document de Word protégé par un mot de passe",
  "old-word": "un ancien document de Word",
  rtf: "un document au format RTF",
  odt: "un document de LibreOffice",
  pdf: "un document PDF",
  picture: "une image",
  table: "un classeur",
  "web-page": "une page web",
  other: "un fichier qui n'est pas du texte",
};

/** "décision adoptée, à l'unanimité", "à faire par P04 Yann Le Goff, pour le 30 avril 2024". */
const understood = sayingUnderstood(french, {
  states: {
    present: "présence",
    excused: "excuse",
    absent: "absence",
    represented: "pouvoir",
    replaced: "remplacement",
    unknown: "présence non notée",
  },
  ended: {
    adopted: "décision adoptée",
    rejected: "décision rejetée",
    deferred: "décision reportée",
    "none-taken": "pas de décision",
    noted: "dont il est pris acte",
    "not-recorded": "décision dont le résultat n'est pas noté",
  },
  ways: {
    consent: "par consentement",
    consensus: "par consensus",
    vote: "par un vote",
    graded: "par degrés d'accord",
    advice: "après avis",
  },
  voices: {
    for: "pour",
    against: "contre",
    abstain: "en abstention",
    notTakingPart: "qui ne prennent pas part",
  },
  proxyTo: (giver, holder) => `${giver} à ${holder}`,
  toDo: (owner) => (owner === null ? "à faire" : `à faire par ${owner}`),
  due: (day) => `pour le ${day}`,
  review: (day) => `à revoir le ${day}`,
  isDone: "déjà fait",
  isUnanimous: "à l'unanimité",
  colon: " : ",
  semicolon: " ; ",
});

function because(clue: SessionClue): string {
  switch (clue.by) {
    case "command":
      return "comme vous l'avez indiqué";
    case "heading":
      return "d'après son titre";
    case "name":
      return `d'après ${quote(clue.text)} (ligne ${clue.line})`;
    default:
      return `d'après le ${french.day(clue.day, "long")} (ligne ${clue.line}) : c'est le seul temps collectif de ce jour`;
  }
}

function spoken({ day, line, ...which }: SpokenSession): string {
  return `${named(which)}, le ${french.day(day, "long")} (ligne ${line})`;
}

/** "ligne 4", "lignes 4 à 6, 9 et 11". */
function numbered(lines: readonly number[]): string {
  const told = toldNumbers(lines, (first, last) => `${first} à ${last}`);
  return `${lines.length > 1 ? "lignes" : "ligne"} ${some(told, mostNumbers)}`;
}
const mostNumbers = 8;
const mostHeadings = 3;

const screenParts: Readonly<Record<ScreenPart, string>> = {
  sure: "Sûr",
  understood: "Compris",
  unsettled: "À voir",
  kept: "Gardé",
};

/** Each with its key in brackets, and what it does. */
const answers: Readonly<Record<NotesAnswer, readonly [name: string, means: string]>> = {
  adopted: ["[A]doptée", "une décision a été prise : c'est oui"],
  rejected: ["[R]ejetée", "une décision a été prise : c'est non"],
  deferred: ["re[P]ortée", "la décision est remise à une autre fois"],
  "none-taken": ["r[I]en de décidé", "on en a parlé, sans rien décider"],
  task: ["[T]âche", "c'est quelque chose à faire"],
  said: ["[D]it", "c'est quelque chose qui s'est dit : attente, crainte, accord, désaccord ou question"],
  note: ["[N]ote", "la ligne reste telle quelle dans les notes libres"],
  later: ["p[L]us tard", "la ligne reste dans les notes libres, et vous sera rappelée"],
  expectation: ["[A]ttente", "ce que quelqu'un espère"],
  fear: ["[C]rainte", "ce que quelqu'un redoute"],
  agreement: ["acc[O]rd", "ce sur quoi on est d'accord"],
  disagreement: ["[D]ésaccord", "ce sur quoi on ne l'est pas"],
  "open-question": ["[Q]uestion", "ce qui reste à éclaircir"],
  guest: [
    "[I]nvitée ou invité",
    "comptée parmi les personnes venues, sans que son nom aille dans les présences",
  ],
  someone: ["[Q]uelqu'un du carnet", "vous tapez son nom, sa référence ou son numéro"],
  unnamed: ["[S]ans nom", "la tâche est notée, sans dire qui s'en charge"],
  record: ["[O]ui", "tout ce qui est compris est enregistré"],
  leave: ["[N]on", "rien n'est enregistré ; le fichier reste comme il est"],
  "see-all": ["[T]out voir", "montre toutes les lignes, puis redemande"],
};

/** How the parts of a page are filled in. */
const hints: Readonly<Record<HintedSection, string>> = {
  attendance:
    "Dans les crochets : x présence, e excuse, a absence, p 4 pouvoir donné au 4, r 41 remplacement par le 41, rien si on ne sait pas",
  others:
    "Une ligne par personne qui n'est pas sur la liste : nom, prénom et catégorie ; ou un nombre par catégorie",
  said: "Une ligne par chose dite, et d'autres au-dessous avec un tiret ; entre parenthèses, combien de personnes l'ont dit : attente (9) : …",
  decisions: "Un titre et ses lignes par décision ; résultat : adoptée, rejetée, reportée ou pas de décision",
  tasks: "Une ligne par tâche : ce qu'il y a à faire · qui · pour quand",
};

/** Labels before a day. */
const dated: ReadonlySet<Label> = new Set<Label>(["review", "until", "takenOn"]);

/** How another file is made one that is read. */
function toRecordable(kind: OtherFile): string {
  switch (kind) {
    case "old-word":
    case "rtf":
    case "odt":
      return "Ouvrez-le, choisissez Fichier, Enregistrer sous, type « Document Word (.docx) », puis enregistrez ce fichier-là.";
    case "broken-word":
      return "Ouvrez-le dans Word ou LibreOffice, qui savent souvent le réparer, et enregistrez-le sous un autre nom ; ou reprenez-en une copie.";
    case "locked-word":
      return "Ouvrez-le, ôtez le mot de passe (Fichier, Informations, Protéger le document), puis enregistrez-le.";
    default:
      return "Donnez le fichier que coop session notes a écrit, une fois rempli.";
  }
}

const labels: Readonly<Record<Label, readonly [string, ...string[]]>> = {
  place: ["lieu", "endroit", "salle"],
  times: ["horaires", "horaire", "heures", "heure"],
  facilitators: ["animation", "animé par", "animateurs", "animatrices", "animatrice", "animateur"],
  kind: ["type", "nature"],
  phase: ["phase", "étape"],
  childcare: ["garde d'enfants"],
  interpreter: ["interprétariat", "interprète"],
  transport: ["transport"],
  access: ["accessibilité", "accès"],
  cost: ["coût", "prix"],
  summary: ["résumé"],
  question: ["question", "fil rouge"],
  method: ["méthode", "mode de décision", "comment"],
  statement: ["énoncé", "décision", "texte", "proposition"],
  for: ["pour", "voix pour"],
  against: ["contre", "voix contre"],
  abstain: ["abstention", "abstentions", "s'abstient", "s'abstiennent"],
  notTakingPart: ["ne prend pas part", "ne prennent pas part", "NPPV", "ne prend pas part au vote"],
  tally: ["décompte", "vote", "votes", "voix", "résultat du vote"],
  unanimous: ["unanimité", "à l'unanimité"],
  grades: ["échelle", "jugement", "mentions"],
  outcome: ["résultat", "issue"],
  outcomeSentence: ["résultat en une phrase", "conclusion"],
  reasons: ["raisons", "motifs", "pourquoi", "raison"],
  objection: ["objection", "réserve", "objections", "réserves"],
  objectionState: ["suite donnée", "suite"],
  objectionReason: ["parce que", "raison de la suite"],
  objectionAmendment: ["amendement", "amendée"],
  decidedBy: ["qui décide", "décidée par", "décidé par"],
  decidedByWords: ["qui décide en clair", "plus précisément"],
  scope: ["portée"],
  deliberation: ["délibération", "numéro de délibération"],
  replaces: ["remplace", "à la place de"],
  review: ["à revoir", "à revoir le", "revoir", "échéance"],
  until: ["en vigueur jusqu'au", "jusqu'au", "valable jusqu'au"],
  takenOn: ["prise le", "date"],
  broughtBy: ["portée par", "portée", "proposée par", "idée de"],
  support: ["soutien", "soutiens", "voix"],
  ideaQuestion: ["question", "fil rouge"],
  text: ["texte", "en clair", "précisions"],
  decided: ["décision", "décisions", "décision prise", "résolution", "il est décidé", "décidé"],
  voted: ["vote", "votes", "résultat du vote", "mise aux voix"],
  unnamedProxies: ["pouvoirs sans nom", "pouvoirs"],
  noCategory: ["sans catégorie", "autres", "invités", "invitées", "personnes invitées"],
  aboutQuestion: ["question"],
  smallGroup: ["table", "groupe", "petit groupe"],
};

const words: NotesCatalogue = {
  nouns: {},
  views: {},
  titles: {},
  choices: {
    logbookSection: {
      log: ["journal", "journal de bord", "carnet de bord", "ce qui s'est passé", "au fil des jours"],
      measures: ["relevés", "relevé", "mesures", "indicateurs", "chiffres", "résultats"],
      free: ["notes libres", "notes", "remarques", "divers"],
    },
    logbookLabel: logbookLabels,
    notesSection: {
      agenda: ["déroulé", "ordre du jour", "programme", "points à l'ordre du jour"],
      attendance: [
        "présences",
        "présence",
        "présents",
        "présentes",
        "émargement",
        "feuille de présence",
        "présence et excuses",
      ],
      others: ["autres personnes venues", "autres personnes", "autres", "invités"],
      said: ["ce qui s'est dit", "ce qui a été dit", "échanges", "paroles", "ce que nous avons entendu"],
      decisions: [
        "décisions",
        "décision",
        "ce qui a été décidé",
        "ce qui est acté",
        "décisions prises",
        "relevé de décisions",
        "relevé des décisions",
        "relevé de conclusions",
        "conclusions",
        "points actés",
        "ce qu'on a décidé",
        "ce que l'on a décidé",
        "ce que nous avons décidé",
        "nous avons décidé",
        "ce qui a été retenu",
        "on retient",
        "on retient donc",
        "nous retenons",
        "délibérations",
        "résolutions",
      ],
      ideas: ["pistes d'action", "piste d'action", "pistes", "idées"],
      tasks: [
        "à faire",
        "tâches",
        "actions",
        "suites à donner",
        "actions à mener",
        "actions à faire",
        "à faire d'ici la prochaine fois",
        "prochaines étapes",
        "prochaines actions",
        "plan d'action",
        "plan d'actions",
        "relevé d'actions",
        "suites",
        "qui fait quoi",
        "qui s'en occupe",
        "ce qu'il reste à faire",
        "reste à faire",
        "restent à faire",
        "suite",
        "todo",
      ],
      free: ["notes libres", "notes", "divers"],
    },
    notesLabel: labels,
    notesMark: {
      present: ["x", "oui", "o", "présent", "présente", "v", "ok", "✓", "✔"],
      excused: ["e", "excusé", "excusée", "exc"],
      absent: ["a", "absent", "absente", "abs", "non", "n"],
      represented: ["p", "pouvoir", "pouvoir à", "pouv", "représenté", "représentée"],
      replaced: ["r", "remplacé", "remplacée", "remplacé par", "remplacée par"],
      unknown: ["?", "inconnu", "inconnue"],
    },
    notesState: {
      present: [
        "présents",
        "présentes",
        "présent",
        "présente",
        "participants",
        "participantes",
        "participant",
        "participante",
        "là",
        "nous étions",
        "on était",
        "connectés",
        "connectées",
        "en ligne",
        "en visio",
        "à distance",
        "dans la salle",
        "autour de la table",
        "venus",
        "venues",
        "arrivé",
        "arrivée",
        "arrivés",
        "arrivées",
        "nous a rejoints",
        "a rejoint la réunion",
        "a rejoint la séance",
        "prés",
        "présidence",
        "présidence de séance",
      ],
      excused: [
        "excusés",
        "excusées",
        "excusé",
        "excusée",
        "absents excusés",
        "absentes excusées",
        "absent excusé",
        "absente excusée",
        "excuses",
        "s'était excusé",
        "s'était excusée",
        "s'étaient excusés",
        "s'étaient excusées",
        "s'est excusé",
        "s'est excusée",
        "se sont excusés",
        "se sont excusées",
        "avait prévenu",
        "avaient prévenu",
        "nous avait prévenus",
        "nous avait prévenues",
        "nous avaient prévenus",
        "nous avaient prévenues",
        "a prévenu qu'elle ne",
        "a prévenu qu'il ne",
        "ont prévenu qu'elles ne",
        "ont prévenu qu'ils ne",
        "nous prie de l'excuser",
        "nous prient de les excuser",
        "s'est fait excuser",
        "se sont fait excuser",
        "exc",
      ],
      absent: [
        "absents",
        "absentes",
        "absent",
        "absente",
        "absences",
        "absents non excusés",
        "absentes non excusées",
        "absent non excusé",
        "absente non excusée",
        "non excusés",
        "non excusées",
        "pas là",
        "n'étaient pas là",
        "n'était pas là",
        "n'est pas venu",
        "n'est pas venue",
        "ne sont pas venus",
        "ne sont pas venues",
        "abs",
        "pas vu",
        "pas vue",
        "manquait",
        "manquaient",
        "sans nouvelles",
      ],
      represented: [
        "pouvoirs",
        "pouvoir",
        "procurations",
        "procuration",
        "représentés",
        "représentées",
        "représenté",
        "représentée",
        "absents représentés",
      ],
    },
    notesColumn: {
      name: [
        "nom",
        "noms",
        "nom prénom",
        "nom et prénom",
        "prénom nom",
        "prénom et nom",
        "participant",
        "participants",
        "membre",
        "personne",
      ],
      givenName: ["prénom", "prénoms"],
      attendance: ["présence", "présences", "état", "présent ou excusé"],
      present: ["présent", "présente", "présents", "présentes"],
      excused: ["excusé", "excusée", "excusés", "excusées"],
      absent: ["absent", "absente", "absents", "absentes"],
      signature: ["signature", "émargement", "signé"],
      proxy: [
        "pouvoir",
        "pouvoir à",
        "pouvoir donné à",
        "procuration",
        "procuration à",
        "procuration donnée à",
        "représenté par",
        "mandataire",
      ],
      what: [
        "quoi",
        "action",
        "actions",
        "tâche",
        "tâches",
        "à faire",
        "que faire",
        "action à mener",
        "suite à donner",
        "suites à donner",
      ],
      who: [
        "qui",
        "responsable",
        "responsables",
        "pilote",
        "porteur",
        "porteuse",
        "par qui",
        "référent",
        "référente",
      ],
      when: ["quand", "échéance", "délai", "date", "pour quand", "pour le", "d'ici"],
      status: ["état", "statut", "avancement", "fait"],
      decision: [
        "décision",
        "décisions",
        "résolution",
        "délibération",
        "objet",
        "sujet",
        "point",
        "proposition",
      ],
      outcome: ["résultat", "issue", "adoptée", "vote"],
      for: ["pour", "voix pour"],
      against: ["contre", "voix contre"],
      abstain: ["abstention", "abstentions", "abst"],
      notTakingPart: ["ne prend pas part", "ne prennent pas part", "nppv"],
    },
    notesTaskEnd: { done: ["fait", "faite", "terminé", "terminée"], dropped: ["abandonné", "abandonnée"] },
  },
  verbs: {
    "session notes": {
      spoken: "notes",
      about:
        "écrit le fichier d'un temps collectif, en texte ou pour Word, à remplir pendant la séance : déroulé, présences, ce qui s'est dit, décisions, pistes, tâches",
      example: "coop session notes S03",
      options: {
        format: "md, un texte (sans indication), docx, pour Word, ou les deux : docx,md",
        out: "fichier à écrire, ou dossier où l'écrire ; « - » pour l'écran",
        open: toFileWords.open,
        reference: toFileWords.reference,
      },
    },
    "session record": {
      spoken: "enregistrer",
      about:
        "lit dans le carnet le fichier d'un temps collectif, une fois rempli, ou un compte rendu tel que quelqu'un l'a écrit ; montre d'abord ce qui sera enregistré",
      example: "coop session record S03.md\ncoop session record S03 pv.docx",
      arguments: {
        file: [
          "fichier",
          "le fichier rempli ; ou le temps collectif, puis ses fichiers, s'ils ne le disent pas",
        ],
        others: ["autres", "ceux des autres personnes qui ont pris des notes"],
      },
      options: { dryRun: "dire ce qui serait enregistré, sans rien écrire" },
    },
    "experiment notes": {
      spoken: "notes",
      about:
        "écrit le journal d'une expérimentation, en texte ou pour Word, à remplir ou à imprimer : ce que l'on pense, ce que l'on regarde, un tableau où noter chaque jour, un autre pour les relevés",
      example: "coop experiment notes E01 --format docx",
      options: {
        format: "md, un texte (sans indication), docx, pour Word et pour imprimer, ou les deux : docx,md",
        out: "fichier à écrire, ou dossier où l'écrire ; « - » pour l'écran",
        open: toFileWords.open,
        reference: toFileWords.reference,
      },
    },
    "experiment record": {
      spoken: "enregistrer",
      about:
        "lit dans le carnet le journal qui a été rempli, ou des notes datées telles que quelqu'un les a écrites ; montre d'abord ce qui sera enregistré",
      example: "coop experiment record E01.docx\ncoop experiment record E01 notes-de-salima.docx",
      arguments: {
        file: [
          "fichier",
          "le journal rempli ; ou l'expérimentation, puis ses fichiers, s'ils ne le disent pas",
        ],
        others: ["autres", "ceux des autres personnes qui ont pris des notes"],
      },
      options: { dryRun: "dire ce qui serait enregistré, sans rien écrire ; avec --json, ligne par ligne" },
    },
  },
  problems: {
    "logbook-no-experiment": ({ file }) => ({
      what: "Rien ne dit de quelle expérimentation sont ces notes.",
      remedy: `Dites-le avec sa référence, que coop experiment list donne : coop experiment record E01 ${file} ; ou écrivez-la en première ligne.`,
    }),
    "logbook-of-another": ({ typed, first }) => ({
      what: `Ce fichier est de ${typed}, et non de ${first}.`,
      remedy: "Enregistrez les fichiers de chaque expérimentation à part.",
    }),
    "logbook-two-experiments": ({ typed, first }) => ({
      what: `Le fichier parle de ${first}, puis de ${typed}.`,
      remedy: "Gardez une seule expérimentation par fichier.",
    }),
    "logbook-of-another-register": ({ typed, own }) => ({
      what: `Ce fichier vient d'un autre carnet (${typed}) que celui-ci (${own}).`,
      remedy:
        "Indiquez le carnet dont il vient avec --register, ou écrivez un fichier neuf avec coop experiment notes.",
    }),
    "logbook-unknown-experiment": ({ typed }) => ({
      what: `Le carnet n'a pas d'expérimentation ${typed}.`,
      remedy: "Regardez coop experiment list, et corrigez la première ligne du fichier.",
    }),
    "notes-no-text": ({ kind }) => ({
      what: `C'est ${files[kind]}, et non le fichier que coop session notes écrit.`,
      remedy: toRecordable(kind),
    }),
    "notes-too-long": ({ kilobytes, most }) => ({
      what: `Ce fichier est trop long : ${kilobytes} ko, alors que les notes d'une séance en font rarement plus de 50. Au plus ${most} ko sont lus.`,
      remedy: "Vérifiez que c'est bien le fichier de la séance, et ôtez ce qui y a été collé par erreur.",
    }),
    "notes-no-session": ({ file }) => ({
      what: "Rien ne dit de quel temps collectif sont ces notes.",
      remedy: `Dites-le avec sa référence, que coop session list donne, par exemple : coop session record S03 ${file} ; ou écrivez-la en première ligne.`,
    }),
    "notes-several-sessions": ({ sessions, file }) => ({
      what: `Ces notes parlent du jour de plusieurs temps collectifs : ${list(sessions.map(spoken))}.`,
      remedy: `Dites duquel elles sont, par exemple : coop session record ${session(sessions[0]?.number ?? 0)} ${file}`,
    }),
    "notes-two-sessions": ({ typed, first, line }) => ({
      what: `Ce fichier parle de deux temps collectifs : ${first} à la ligne ${line}, ${typed} ici.`,
      remedy: "Faites-en deux fichiers, ou corrigez la référence qui est fausse.",
    }),
    "notes-of-another-session": ({ typed, first, file }) => ({
      what: `Ces notes sont de ${typed}, alors que ${file} est de ${first}.`,
      remedy: "N'enregistrez ensemble que les notes d'un même temps collectif.",
    }),
    "notes-of-another-register": ({ typed, own }) => ({
      what: `Ce fichier vient d'un autre carnet (${typed}) que celui-ci (${own}).`,
      remedy:
        "Indiquez le carnet dont il vient avec --register, ou écrivez un fichier neuf avec coop session notes.",
    }),
    "notes-unknown-session": ({ typed }) => ({
      what: `Le carnet n'a pas de temps collectif ${typed}.`,
      remedy: "Regardez coop session list, et corrigez la première ligne du fichier.",
    }),
    "session-without-minutes": ({ references }) => ({
      what: `Rien n'est noté de ce qui s'est dit à ${some(references)}.`,
      ways: [
        eachOf(references, (one) => `coop exchange add --session ${one}`),
        ["si les notes de la soirée sont dans un fichier", "coop session record"],
      ],
    }),
    "notes-said-twice": ({ first, second, line }) => ({
      what: `${quote(second)} est écrit ici, et ${quote(first)} à la ligne ${line}, pour la même chose.`,
      remedy: "Gardez l'une des deux lignes.",
    }),
    "notes-conflict": ({ first, file, line, second }) => ({
      what: `${quote(second)} est écrit ici, et ${quote(first)} à la ligne ${line} de ${file}.`,
      remedy: "Mettez-vous d'accord, et écrivez la même chose aux deux endroits ou à un seul.",
    }),
    "notes-pasted-twice": ({ title, line }) => ({
      what: `${title === null ? "Ce bloc" : quote(title)} est déjà à la ligne ${line}.`,
      remedy: "Effacez l'un des deux ; s'il s'agit bien de deux décisions, écrivez ce qui les distingue.",
    }),
    "notes-unknown-mark": ({ typed }) => ({
      what: `${quote(typed)} entre crochets n'est pas compris.`,
      remedy:
        "Écrivez x (présence), e (excuse), a (absence), p 4 (pouvoir donné au numéro 4), r 41 (remplacement par le 41), ou rien.",
    }),
    "notes-stand-in-missing": ({ typed }) => ({
      what: `${quote(typed)} entre crochets ne dit pas qui tient le pouvoir ou remplace.`,
      remedy:
        "Ajoutez son numéro, comme p 4 ou r 41 ; « p ? » si personne ne l'a noté ; x si cette personne était là.",
    }),
    "notes-another-name": ({ number, name, typed }) => ({
      what: `Le numéro ${number} appartient à ${name}, et non à ${quote(typed)}.`,
      remedy: "Corrigez le numéro ou le nom.",
    }),
    "notes-unknown-person": ({ typed }) => ({
      what: `${quote(typed)} n'est personne que le carnet connaisse.`,
      remedy:
        "Corrigez le nom, ou écrivez son numéro ; si cette personne est venue sans être inscrite, écrivez-la sous « Autres personnes venues » avec sa catégorie.",
    }),
    "notes-unknown-reference": ({ typed, session }) => ({
      what:
        session === null
          ? `Rien ne porte ici la référence ${typed}.`
          : `${typed} est une décision de ${session}, et non de ce temps collectif.`,
      remedy: "Corrigez la référence, ou effacez-la si c'est quelque chose de nouveau.",
    }),
    "notes-without-outcome": ({ title, allowed }) => ({
      what: `La décision ${titled(title)} n'a pas de résultat.`,
      remedy: `Ajoutez une ligne « Résultat : … » : ${alternatives(allowed)}.`,
    }),
    "notes-walk-in-category": ({ name, typed }) => ({
      what: `${quote(typed)}, écrit après ${quote(name)}, n'est pas une catégorie.`,
      remedy:
        "Écrivez l'une des catégories pour inscrire cette personne (coop category list), ou son nom seul pour qu'elle soit comptée sans être inscrite.",
    }),
    "notes-number-in-words": ({ typed }) => ({
      what: `${quote(typed)} n'est pas un nombre de personnes.`,
      remedy: "Écrivez-le en chiffres : « associations : 2 ».",
    }),
    "notes-not-understood": ({ label, typed, allowed }) => ({
      what: `${quote(typed)} n'est pas compris pour « ${capitalise(labels[label][0])} ».`,
      remedy:
        allowed.length > 0
          ? `Écrivez ${alternatives(allowed)}.`
          : dated.has(label)
            ? "Écrivez un jour, par exemple « 15 octobre 2024 », ou videz cette ligne si vous ne savez pas."
            : "Corrigez cette ligne, ou videz-la si vous ne savez pas.",
    }),
  },
  notices: {
    "logbook-hint": ({ section }) => logbookHints[section],
    "logbook-how": ({ file, isWord }) =>
      `Remplissez-le au fil des semaines, ${isWord ? "avec Word ou LibreOffice, ou imprimez-le" : "avec n'importe quel éditeur de texte"} ; tout y est facultatif. Ensuite, aussi souvent que vous voulez : coop experiment record ${file}`,
    "logbook-left-line": ({ file, line, text }) =>
      `${file}, ligne ${line}, qui reste dans le fichier et n'est pas notée : ${text}`,
    "logbook-only-shown": ({ file, line, label, number, option, isAmended }) =>
      `${file}, ligne ${line} : « ${capitalise(logbookLabels[label])} » ne dit pas ce que dit le carnet, qui reste tel quel. Si la page a raison : coop experiment ${isAmended ? "amend" : "edit"} ${toReference("experiment", number)}${isAmended ? "" : ` --${option}`}.`,
    "logbook-in-words": ({ file, line, text }) =>
      `${file}, ligne ${line}, gardé dans les mots de la ligne, sans en faire un nombre : ${text}`,
    "logbook-days": ({ file, count, line, text, day }) =>
      `${file} : ${figure(count, { one: "date", many: "dates", gender: "f" })} sans année, d'après les dates voisines et la vie de l'expérimentation. Ligne ${line}, ${quote(text)} est le ${french.day(day)}.`,
    "logbook-plan": (sums) => `À enregistrer pour ${logged(sums)} : ${list(loggedParts(sums))}.`,
    "logbook-question": ({ number }) => `Enregistrer ces notes de ${toReference("experiment", number)} ?`,
    "logbook-nothing-new": ({ number }) =>
      `Le carnet savait déjà tout ce que dit ce fichier de ${toReference("experiment", number)}.`,
    "notes-hint": ({ section }) => hints[section],
    "notes-register": () => "registre",
    "notes-on": () => "le",
    "notes-written": ({ file }) => `Fichier écrit : ${file}`,
    "notes-how": ({ file, isWord }) =>
      `Remplissez-le pendant la séance, avec ${isWord ? "Word ou LibreOffice" : "n'importe quel éditeur de texte"} ; tout y est facultatif. Ensuite : coop session record ${file}`,
    "notes-plan": (sums) => `À enregistrer pour ${named(sums)} : ${list(parts(sums))}.`,
    "notes-question": ({ number }) => `Enregistrer ces notes de ${session(number)} ?`,
    "notes-kept-line": ({ file, line, text }) =>
      `${file}, ligne ${line}, gardée telle quelle en notes libres : ${text}`,
    "notes-file": ({ file, lines, session: found }) =>
      `${file} : ${figure(lines, { one: "ligne", many: "lignes" })}.${found === null ? "" : ` C'est ${session(found.number)}, ${because(found.clue)}.`}`,
    "notes-session-question": ({ file }) => `De quel temps collectif est ${file} ?`,
    "notes-spoken-session": spoken,
    "notes-part": ({ part }) => screenParts[part],
    "notes-sure": (sums) =>
      parts({ ...sums, kept: 0 })
        .map((part) => part.replaceAll(" ", "\u00a0"))
        .join(" · "),
    "notes-lines": ({ lines }) => numbered(lines),
    "notes-understood": ({ text, as }) => `${text === null ? "" : `${quote(text)}\n`}→ ${understood(as)}`,
    "notes-more-lines": ({ lines }) => `et ${figure(lines, { one: "autre", many: "autres" })}`,
    "notes-relented": ({ what, lines }) =>
      `${what} Ce n'est pas enregistré ; ${lines > 1 ? "ces lignes sont gardées" : "la ligne est gardée"} en notes libres.`,
    "notes-to-be-seen": ({ lines }) =>
      `${figure(lines, { one: "chose", many: "choses" })} à préciser ensemble, juste après`,
    "notes-kept": ({ lines, at, headings }) =>
      `${figure(lines, { one: "ligne", many: "lignes" })} en notes libres (${numbered(at)})${headings.length > 0 ? `, dont ${some(headings.map(quote), mostHeadings)}` : ""}`,
    "notes-unsettled": (item) => {
      if (item.as === "outcome") return "Le résultat n'est pas dit.";
      if (item.as === "writer")
        return `${quote(item.name)} ne dit pas qui s'en charge, car le fichier ne dit pas qui l'a écrit.`;
      const { name, bearers } = item;
      return bearers.length > 0
        ? `${quote(name)} peut être ${alternatives(bearers)}.`
        : `${quote(name)} n'est personne que le carnet connaisse.`;
    },
    "notes-unsettled-kept": ({ text, why, lines, isTask }) =>
      `${text === null ? "" : `${quote(text)}\n`}${why} ${isTask ? "La tâche est notée sans nom ; pour en donner un : coop task edit <tâche> --owner <personne ou structure>." : `${lines > 1 ? "Les lignes sont gardées" : "La ligne est gardée"} en notes libres.`}`,
    "notes-unsettled-number": ({ number, all }) => `À voir ${number}/${all}`,
    "notes-answered": ({ text, answer }) => `${quote(text)} → ${answer}`,
    "notes-still-unsettled": ({ lines }) => `Reste à voir : ${numbered(lines)}, en notes libres.`,
    "notes-answer": ({ answer }) => answers[answer][0],
    "notes-answer-means": ({ answer }) => answers[answer][1],
    "notes-who-question": ({ name }) =>
      `Qui est ${quote(name)} (un nom, une référence ou un numéro ; rien pour revenir) ?`,
    "notes-kept-more": ({ lines }) =>
      figure(lines, { one: "autre ligne gardée de même.", many: "autres lignes gardées de même." }),
    "notes-dispute-question": ({ heading }) =>
      `${heading === "" ? "" : `${quote(heading)} : `}les fichiers ne disent pas la même chose. Qu'est-ce qui est juste ?`,
    "notes-dispute-line": ({ file, line, said }) => `${said} (${file}, ligne ${line})`,
    "notes-dispute-neither": () => "Ne rien enregistrer pour l'instant, et en parler d'abord",
    "notes-kept-aside": ({ file, text }) =>
      `${file}, à côté du texte, gardé tel quel en notes libres : ${text}`,
    "notes-tracked": ({ file, changes }) =>
      `${file} : ${figure(changes, { one: "modification suivie est prise", many: "modifications suivies sont prises", gender: "f" })} comme acceptée${changes > 1 ? "s" : ""}.`,
    "notes-left": ({ references }) =>
      `Le carnet a aussi, pour ce temps collectif, ${some(references)}, dont le fichier ne parle pas : rien n'est effacé. Pour ôter une erreur : coop decision remove, exchange remove, idea remove ou task remove, avec la référence.`,
    "notes-left-people": ({ count }) =>
      `Le carnet sait aussi la présence de ${figure(count, { one: "personne", many: "personnes" })} dont le fichier ne dit rien : elle reste. Pour l'ôter, écrivez [?] devant le nom.`,
    "notes-cut-question": ({ file }) =>
      `La dernière ligne que coop avait écrite dans ${file} manque : le fichier a peut-être été coupé. Continuer avec ce qu'il contient ?`,
    "notes-new-question": ({ file, line, title, near }) =>
      `${file}, ligne ${line} : ${quote(title)} ressemble à ${quote(near)}, qui est déjà dans le carnet. Est-ce autre chose, de nouveau ?`,
    "notes-new-person": ({ name, category }) => `Nouvelle personne : ${name} (${category}).`,
    "notes-nothing-new": ({ number }) =>
      `Le carnet savait déjà tout ce que dit ce fichier de ${session(number)}.`,
    "notes-referenced": ({ file, references }) =>
      `${file} : ${figure(references, { one: "référence ajoutée", many: "références ajoutées" })} ; rien d'autre n'y a changé.`,
  },
  operations: {
    "logbook-recorded": (sums) => `Journal de ${logged(sums)} enregistré : ${list(loggedParts(sums))}.`,
    "notes-recorded": (sums) => `Notes de ${named(sums)} enregistrées : ${list(parts(sums))}.`,
  },
};
export default words;
