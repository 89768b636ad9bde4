import { french } from "../../language/french.ts";
import type { CountedNoun } from "../../language/language.ts";
import { type Day, partsOf } from "../../values/day.ts";
import type { OutcomeShown } from "../shown.ts";
import type { ChartWords } from "./catalogue.ts";
import { aimsOf, relatedOf, spreadOf, sumsOf, tallyOf } from "./counts.ts";

const { count, number, numberInWords, list, day, dayRange, quote, capitalise, isSingular, typeset, money } =
  french;

const months = [
  "janv.",
  "févr.",
  "mars",
  "avril",
  "mai",
  "juin",
  "juil.",
  "août",
  "sept.",
  "oct.",
  "nov.",
  "déc.",
];
const session = { one: "temps collectif", many: "temps collectifs" };
const member = { one: "membre", many: "membres" };
const question = { one: "question", many: "questions", gender: "f" } as const;

/** "le 16 avril" where all lies in one year, else "le 16 avril 2024". */
function onDays(days: readonly Day[], all: readonly Day[]): string {
  const isOneYear = new Set(all.map((one) => one.slice(0, 4))).size === 1;
  return list(days.map((one) => `le ${isOneYear ? day(one).replace(/ \d+$/, "") : day(one)}`));
}

/** "De 27 à 34 membres étaient présents ; la présence n'a pas été relevée le 16 avril". */
function whoWasThere(sessions: readonly { readonly onDay: Day; readonly present: number | null }[]): string {
  const { least, most, unrecorded, recorded } = spreadOf(sessions);
  const days = unrecorded.map(({ onDay }) => onDay);
  const all = sessions.map(({ onDay }) => onDay);
  if (least === null || most === null) {
    return sessions.length === 1
      ? "la présence n'y a pas été relevée"
      : "la présence n'a été relevée à aucun";
  }
  const were =
    least === most
      ? `${count(most, member)} ${isSingular(most) ? (most === 0 ? "n'était présent" : "était présent") : "étaient présents"}`
      : `de ${number(least)} à ${number(most)} membres étaient présents`;
  const each = least === most && recorded.length > 1 ? " chaque fois" : "";
  if (days.length === 0) return were + each;
  const when =
    days.length <= 3
      ? onDays(days, all)
      : `à ${numberInWords(days.length)} temps collectifs sur ${numberInWords(sessions.length)}`;
  return `${were}${each} ; la présence n'a pas été relevée ${when}`;
}

const decided = {
  adopted: { one: "décision adoptée", many: "décisions adoptées", gender: "f" },
  rejected: { one: "proposition rejetée", many: "propositions rejetées", gender: "f" },
  deferred: { one: "proposition reportée", many: "propositions reportées", gender: "f" },
  "none-taken": {
    one: "discussion close sans décision",
    many: "discussions closes sans décision",
    gender: "f",
  },
  noted: {
    one: "information dont il a été pris acte",
    many: "informations dont il a été pris acte",
    gender: "f",
  },
  "not-recorded": { one: "point dont l'issue n'est pas notée", many: "points dont l'issue n'est pas notée" },
} as const;

/** The same as a sentence, which the others then go on. */
const became: Partial<Record<OutcomeShown, CountedNoun>> = {
  adopted: { one: "décision a été adoptée", many: "décisions ont été adoptées", gender: "f" },
  rejected: { one: "proposition a été rejetée", many: "propositions ont été rejetées", gender: "f" },
  deferred: { one: "proposition a été reportée", many: "propositions ont été reportées", gender: "f" },
  "none-taken": {
    one: "discussion s'est close sans décision",
    many: "discussions se sont closes sans décision",
    gender: "f",
  },
};

export const frenchChartWords: ChartWords = {
  months,
  shortDay(of) {
    const { dayOfMonth, month } = partsOf(of);
    return `${dayOfMonth === 1 ? "1er" : dayOfMonth} ${months[month - 1]}`;
  },
  recorded: "membres présents",
  notRecorded: "présence non relevée",
  stillToCome: "à venir",
  present: "membres présents",
  members: "membres ce jour-là",
  outOf: (headcount) => `sur ${number(headcount)}`,
  outcomes: {
    adopted: "adoptée",
    rejected: "rejetée",
    deferred: "reportée, ou close sans décision",
    "none-taken": "reportée, ou close sans décision",
    noted: "il en est pris acte",
    "not-recorded": "issue non notée",
  },
  withoutQuestion: "Sans question",
  noDecision: "rien n’a été décidé",
  inAll: (many) => `${number(many)} en tout`,
  others: (many) =>
    `et ${isSingular(many) ? "une autre ligne" : `${number(many)} autres lignes`}, dans le tableau`,
  timeline({ sessions, phases }) {
    const held = sessions.filter(({ isHeld }) => isHeld);
    const planned = sessions.length - held.length;
    const other = held.length === 0 ? session : { one: "autre", many: "autres" };
    const toCome =
      planned === 0 ? "" : `${count(planned, other)} ${isSingular(planned) ? "est" : "sont"} à venir`;
    const days = held.map(({ onDay }) => onDay).sort();
    const [from, until] = [days[0], days.at(-1)];
    if (from === undefined || until === undefined) {
      const none =
        phases.length === 0
          ? "aucun temps collectif n'est noté"
          : "les phases de l'année sont fixées ; aucun temps collectif n'a encore été tenu";
      return typeset(capitalise(`${toCome || none}.`));
    }
    const when = from === until ? `le ${day(from)}` : dayRange(from, until);
    const took = `${count(held.length, session)} ${isSingular(held.length) ? "a eu lieu" : "ont eu lieu"} ${when}`;
    return typeset(capitalise(`${[took, whoWasThere(held), toCome].filter(Boolean).join(" ; ")}.`));
  },
  presence({ sessions }) {
    if (sessions.length === 0) return "Aucun temps collectif n’a encore été tenu.";
    const isNone = sessions.every(({ present }) => present === null);
    const sentence =
      isNone && sessions.length > 1
        ? "la présence n'a été relevée à aucun temps collectif"
        : whoWasThere(sessions);
    const counts = new Set(sessions.map(({ headcount }) => headcount));
    const [only] = counts;
    const among = counts.size === 1 && !isNone ? ` ; la communauté comptait ${count(only ?? 0, member)}` : "";
    return typeset(capitalise(`${sentence.replace("n'y a pas été", "n'a pas été")}${among}.`));
  },
  decisions({ groups }) {
    const all = groups.flatMap(({ outcomes }) => outcomes);
    if (all.length === 0) return "Aucune décision n’est notée.";
    const of = tallyOf(all);
    const counts = (Object.keys(decided) as (keyof typeof decided)[])
      .filter((outcome) => of(outcome) > 0)
      .map((outcome, place) => count(of(outcome), (place === 0 && became[outcome]) || decided[outcome]));
    const questions = groups.filter((one) => one.question !== null);
    const without = questions
      .filter(({ outcomes }) => !outcomes.includes("adopted"))
      .map((one) => one.question ?? "");
    const open =
      without.length === 0
        ? ""
        : without.length === questions.length
          ? questions.length === 1
            ? " ; la question n'a aucune décision adoptée"
            : " ; aucune question n'a de décision adoptée"
          : without.length <= 3
            ? ` ; ${isSingular(without.length) ? "reste" : "restent"} sans décision adoptée ${list(without.map(quote))}`
            : ` ; ${count(without.length, question)} sur ${numberInWords(questions.length, "f")} restent sans décision adoptée`;
    return typeset(capitalise(`${list(counts)}${open}.`));
  },
  better: (direction) =>
    direction === null
      ? "sens souhaité non noté"
      : { up: "plus, c’est mieux →", down: "← moins, c’est mieux" }[direction],
  aimed: (value, direction, target) =>
    `visé\u00a0: ${value}${direction === "up" ? " ou plus" : direction === "down" && target > 0 ? " ou moins" : ""}`,
  before: "avant l’essai",
  beforeUnknown: "rien n’a été relevé avant",
  latest: "dernier relevé",
  latestUnknown: "pas encore relevé",
  target: "ce qui était visé",
  targetUnknown: "cible non notée",
  answerNames: {
    retained: "Retenue",
    partly: "Retenue en partie",
    "under-way": "Déjà engagée",
    "not-ours": "Hors compétence, transmise",
    "under-study": "À l’étude",
    "not-retained": "Non retenue",
    waiting: "Sans réponse à ce jour",
  },
  recommendation: { one: "recommandation", many: "recommandations", gender: "f" },
  spent: (cents) =>
    cents === null
      ? "dépense non notée"
      : `${money(cents)} ${isSingular(cents / 100) ? "dépensé" : "dépensés"}`,
  planned: (cents) =>
    cents === null
      ? "montant prévu non noté"
      : `${money(cents)} ${isSingular(cents / 100) ? "prévu" : "prévus"}`,
  spentKey: "dépensé",
  spentUnknown: "dépense non notée",
  plannedKey: "prévu",
  relation: (kind, isSettled) =>
    ({
      complements: "complète",
      "takes-over-from": "prend le relais de",
      "refers-to": "oriente vers",
      overlaps: isSettled ? "recoupe, c’est réglé" : "recoupe, à régler",
    })[kind],
  noRelation: "aucune relation notée",
  measures(shown) {
    const { indicators } = shown;
    if (indicators.length === 0) return "Rien n’est mesuré.";
    if (indicators.every(({ latest }) => latest === null)) return "Aucune mesure n’a encore été relevée.";
    if (indicators.every(({ target }) => target === null)) {
      return typeset("Aucune cible n'est notée : seuls les relevés sont montrés.");
    }
    const { reached, missed, untold } = aimsOf(shown);
    const all = reached.length + missed.length;
    const rest =
      untold === 0
        ? ""
        : ` ; on ne peut pas le dire ${isSingular(untold) ? "d’une autre mesure" : `de ${numberInWords(untold)} autres mesures`}`;
    if (all === 0) return "Rien ne permet de dire si ce qui était visé est atteint.";
    const those = (names: readonly string[]): string =>
      `${isSingular(names.length) ? "celle" : "celles"} de ${list(names.map(quote))}`;
    const goal = { one: "cible", many: "cibles", gender: "f" } as const;
    const of = `${capitalise(count(reached.length, goal))} sur ${numberInWords(all, "f")} ${isSingular(reached.length) ? "est atteinte" : "sont atteintes"}`;
    const sentence =
      all === 1
        ? `La cible de ${quote(reached[0] ?? missed[0] ?? "")} ${missed.length === 0 ? "est" : "n'est pas"} atteinte`
        : missed.length === 0
          ? `Les ${numberInWords(all)} cibles sont atteintes`
          : reached.length === 0
            ? `Aucune des ${numberInWords(all)} cibles n'est atteinte`
            : reached.length <= missed.length
              ? `${of}${reached.length <= 3 ? `, ${those(reached)}` : ""}`
              : `${of}${missed.length <= 3 ? `, mais pas ${those(missed)}` : ""}`;
    return typeset(`${sentence}${rest}.`);
  },
  answers({ answers }) {
    const told = answers.filter((one) => one.count > 0);
    const all = told.reduce((sum, one) => sum + one.count, 0);
    if (all === 0) return "Aucune recommandation n’a été formulée.";
    const became = {
      retained: ["est retenue", "sont retenues"],
      partly: ["est retenue en partie", "sont retenues en partie"],
      "under-way": ["est déjà engagée", "sont déjà engagées"],
      "not-ours": ["est transmise à qui peut y répondre", "sont transmises à qui peut y répondre"],
      "under-study": ["est à l'étude", "sont à l'étude"],
      "not-retained": ["n'est pas retenue", "ne sont pas retenues"],
      waiting: ["attend une réponse", "attendent une réponse"],
    } as const;
    const say = (one: (typeof told)[number]): string =>
      became[one.answer ?? "waiting"][isSingular(one.count) ? 0 : 1];
    const [first, second] = told;
    if (first && !second) {
      return typeset(
        all === 1
          ? `La seule recommandation ${say(first)}.`
          : `Les ${numberInWords(all)} recommandations ${say(first)}.`,
      );
    }
    const parts = told.map((one) => `${numberInWords(one.count, "f")} ${say(one)}`);
    return typeset(`Sur ${count(all, frenchChartWords.recommendation)}, ${list(parts)}.`);
  },
  money(shown) {
    if (shown.experiments.length === 0) return "Aucune expérimentation n’est notée.";
    const { spent, planned } = sumsOf(shown);
    if (spent.cents === null && planned.cents === null) {
      return "Ni ce qui était prévu ni ce qui a été dépensé n’est noté.";
    }
    const many = (cents: number, one: string, more: string): string =>
      `${money(cents)} ${isSingular(cents / 100) ? one : more}`;
    const spending =
      spent.cents === null
        ? "aucune dépense n'est notée"
        : spent.cents === 0
          ? "rien n'a été dépensé"
          : many(spent.cents, "a été dépensé", "ont été dépensés");
    const isWhole = spent.unknown.length === 0 && planned.unknown.length === 0;
    const plan =
      planned.cents === null
        ? "ce qui était prévu n'est noté nulle part"
        : isWhole
          ? many(planned.cents, "prévu", "prévus")
          : many(planned.cents, "était prévu", "étaient prévus");
    const of = (titles: readonly string[]): string =>
      titles.length <= 3
        ? `pour ${list(titles.map(quote))}`
        : `pour ${numberInWords(titles.length, "f")} expérimentations sur ${numberInWords(shown.experiments.length, "f")}`;
    const unknown = [
      spent.cents !== null && spent.unknown.length > 0
        ? `la dépense n'est pas notée ${of(spent.unknown)}`
        : "",
      planned.cents !== null && planned.unknown.length > 0
        ? `le montant prévu n'est pas noté ${of(planned.unknown)}`
        : "",
    ].filter(Boolean);
    const sentence = isWhole ? [`${spending}, sur ${plan}`] : [spending, plan];
    return typeset(capitalise(`${[...sentence, ...unknown].join(" ; ")}.`));
  },
  articulation(shown) {
    const { experiments, services, overlaps, unsettled, alone } = relatedOf(shown);
    if (experiments === 0) return "Aucune relation avec ce qui existe déjà n’est notée.";
    const related = `${count(experiments, { one: "expérimentation est reliée", many: "expérimentations sont reliées", gender: "f" })} à ${count(services, { one: "service ou action qui existait déjà", many: "services ou actions qui existaient déjà" })}`;
    const open =
      overlaps === 0
        ? []
        : unsettled === 0
          ? [
              isSingular(overlaps)
                ? "le recoupement est réglé"
                : `les ${numberInWords(overlaps)} recoupements sont réglés`,
            ]
          : [count(unsettled, { one: "recoupement reste à régler", many: "recoupements restent à régler" })];
    const none =
      alone.length === 0
        ? []
        : [
            `aucune relation n'est notée pour ${alone.length <= 3 ? list(alone.map(quote)) : `${numberInWords(alone.length, "f")} autres`}`,
          ];
    return typeset(capitalise(`${[related, ...open, ...none].join(" ; ")}.`));
  },
};
