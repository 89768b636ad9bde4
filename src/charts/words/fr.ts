import { french } from "../../language/french.ts";
import { type Day, partsOf } from "../../values/day.ts";
import type { ChartWords } from "./catalogue.ts";
import { spreadOf, tallyOf } from "./counts.ts";

const { count, number, numberInWords, list, day, dayRange, quote, capitalise, isSingular, typeset } = french;

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
      : `à ${numberInWords(days.length)} temps collectifs sur ${number(sessions.length)}`;
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

export const frenchChartWords: ChartWords = {
  months,
  shortDay(of) {
    const { dayOfMonth, month } = partsOf(of);
    return `${dayOfMonth === 1 ? "1er" : dayOfMonth} ${months[month - 1]}`;
  },
  recorded: "membres présents",
  notRecorded: "présence non relevée",
  planned: "à venir",
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
    const toCome =
      planned === 0
        ? ""
        : `${count(planned, session)} ${isSingular(planned) ? "est à venir" : "sont à venir"}`;
    const days = held.map(({ onDay }) => onDay).sort();
    const [from, until] = [days[0], days.at(-1)];
    if (from === undefined || until === undefined) {
      const none =
        phases.length === 0
          ? "aucun temps collectif n'est noté"
          : "les phases de l'année ; aucun temps collectif n'a encore été tenu";
      return typeset(capitalise(`${toCome || none}.`));
    }
    const when = from === until ? `le ${day(from)}` : dayRange(from, until);
    const took = `${count(held.length, session)} ${isSingular(held.length) ? "a eu lieu" : "ont eu lieu"} ${when}`;
    return typeset(capitalise(`${[took, whoWasThere(held), toCome].filter(Boolean).join(" ; ")}.`));
  },
  presence({ sessions }) {
    if (sessions.length === 0) return "Aucun temps collectif n'a encore été tenu.";
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
    if (all.length === 0) return "Aucune décision n'est notée.";
    const of = tallyOf(all);
    const counts = (Object.keys(decided) as (keyof typeof decided)[])
      .filter((outcome) => of(outcome) > 0)
      .map((outcome) => count(of(outcome), decided[outcome]));
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
            : ` ; ${count(without.length, question)} sur ${number(questions.length)} restent sans décision adoptée`;
    return typeset(capitalise(`${list(counts)}${open}.`));
  },
};
