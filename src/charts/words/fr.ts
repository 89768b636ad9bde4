import { french } from "../../language/french.ts";
import { type Day, partsOf } from "../../values/day.ts";
import type { PhaseShown } from "../shown.ts";
import type { ChartWords, Told } from "./catalogue.ts";
import { aimsOf, answeredOf, relatedOf, spreadOf, sumsOf, tallyOf } from "./counts.ts";

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
function whoWasThere(
  sessions: readonly { readonly onDay: Day; readonly present: number | null }[],
): readonly string[] {
  const { least, most, unrecorded, recorded } = spreadOf(sessions);
  const days = [...new Set(unrecorded.map(({ onDay }) => onDay))];
  const all = sessions.map(({ onDay }) => onDay);
  if (least === null || most === null) {
    return [
      sessions.length === 1 ? "la présence n'y a pas été relevée" : "la présence n'a été relevée à aucun",
    ];
  }
  const were =
    least === most
      ? `${count(most, member)} ${isSingular(most) ? (most === 0 ? "n'était présent" : "était présent") : "étaient présents"}`
      : `de ${number(least)} à ${number(most)} membres étaient présents`;
  const always = recorded.length > 1 ? " chaque fois" : "";
  const whenRecorded =
    recorded.length > 1
      ? " chaque fois que la présence a été relevée"
      : " la seule fois où la présence a été relevée";
  const each = least === most ? (unrecorded.length === 0 ? always : whenRecorded) : "";
  if (unrecorded.length === 0) return [were + each];
  const when =
    days.length <= 3
      ? onDays(days, all)
      : `à ${numberInWords(unrecorded.length)} temps collectifs sur ${numberInWords(sessions.length)}`;
  return [`${were}${each}`, `la présence n'a pas été relevée ${when}`];
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

const became = { one: "décision a été adoptée", many: "décisions ont été adoptées", gender: "f" } as const;

/** How many phases stand under the line of the year, and which do not, since no day of theirs is known. */
function phasesBelow(phases: readonly PhaseShown[]): readonly string[] {
  const unplaced = phases.filter(({ startsOn, endsOn }) => startsOn === null && endsOn === null);
  const placed = phases.length - unplaced.length;
  return [
    placed === 0
      ? ""
      : `${count(placed, { one: "phase est", many: "phases sont", gender: "f" })} sous la ligne`,
    unplaced.length === 0
      ? ""
      : `${isSingular(unplaced.length) ? "la phase" : "les phases"} ${list(unplaced.map(({ title }) => quote(title)))}, sans date notée, ${isSingular(unplaced.length) ? "n'est pas dessinée" : "ne sont pas dessinées"}`,
  ];
}

/** A clause as a title, and clauses as what stands under it. */
function told(title: string, ...rest: readonly string[]): Told {
  return {
    title: typeset(capitalise(title)),
    rest: typeset(capitalise(`${rest.filter(Boolean).join(" ; ")}.`)),
  };
}

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
    const below = phasesBelow(phases);
    const days = held.map(({ onDay }) => onDay).sort();
    const [from, until] = [days[0], days.at(-1)];
    if (from === undefined || until === undefined) {
      const none =
        phases.length === 0
          ? "aucun temps collectif n'est noté"
          : "aucun temps collectif n'a encore été tenu";
      return told(toCome || none, "un signe par temps collectif, à son jour", ...below);
    }
    const when = from === until ? `le ${day(from)}` : dayRange(from, until);
    const took = `${count(held.length, session)} ${isSingular(held.length) ? "a eu lieu" : "ont eu lieu"} ${when}`;
    return told(took, ...whoWasThere(held), ...below, toCome);
  },
  presence({ sessions }) {
    const shows = "une colonne par temps collectif, remplie à hauteur des membres présents";
    if (sessions.length === 0) return told("aucun temps collectif n'a encore été tenu", shows);
    const isNone = sessions.every(({ present }) => present === null);
    const [came = "", ...unrecorded] =
      isNone && sessions.length > 1
        ? ["la présence n'a été relevée à aucun temps collectif"]
        : whoWasThere(sessions);
    const counts = sessions.map(({ headcount }) => headcount);
    const [least, most] = [Math.min(...counts), Math.max(...counts)];
    const among =
      least === most
        ? `la communauté comptait ${count(most, member)}`
        : `la communauté comptait de ${number(least)} à ${number(most)} membres selon le jour`;
    return told(came.replace("n'y a pas été", "n'a pas été"), shows, among, ...unrecorded);
  },
  decisions({ groups }) {
    const all = groups.flatMap(({ outcomes }) => outcomes);
    const shows = "une ligne par question, un signe par point tranché ou non";
    if (all.length === 0) return told("aucune décision n'est notée", shows);
    const of = tallyOf(all);
    const counts = (Object.keys(decided) as (keyof typeof decided)[])
      .filter((outcome) => of(outcome) > 0)
      .map((outcome) => count(of(outcome), decided[outcome]));
    const questions = groups.filter((one) => one.question !== null);
    const without = questions
      .filter(({ outcomes }) => !outcomes.includes("adopted"))
      .map((one) => one.question ?? "");
    const many = numberInWords(questions.length, "f");
    const title =
      questions.length === 0
        ? of("adopted") === 0
          ? "aucune décision n'a été adoptée"
          : count(of("adopted"), became)
        : without.length === 0
          ? questions.length === 1
            ? "la question a au moins une décision adoptée"
            : `chacune des ${many} questions a au moins une décision adoptée`
          : without.length === questions.length
            ? questions.length === 1
              ? "la question n'a aucune décision adoptée"
              : `aucune des ${many} questions n'a de décision adoptée`
            : `${count(without.length, question)} sur ${many} ${isSingular(without.length) ? "n'a" : "n'ont"} aucune décision adoptée`;
    const which =
      without.length > 0 && without.length < questions.length && without.length <= 3
        ? `${isSingular(without.length) ? "reste" : "restent"} sans décision adoptée ${list(without.map(quote))}`
        : "";
    return told(title, `${shows} : ${list(counts)}`, which);
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
    const shows = "une ligne par mesure : avant l'essai, ce qui était visé, le dernier relevé";
    if (indicators.length === 0) return told("rien n'est mesuré", shows);
    if (indicators.every(({ latest }) => latest === null))
      return told("aucune mesure n'a encore été relevée", shows);
    if (indicators.every(({ target }) => target === null)) return told("aucune cible n'est notée", shows);
    const { reached, missed, untold, nearer, far, farther, same } = aimsOf(shown);
    const all = reached.length + missed.length;
    if (all === 0) return told("rien ne permet de dire si ce qui était visé est atteint", shows);
    const rest =
      untold === 0
        ? ""
        : `on ne peut pas le dire ${isSingular(untold) ? "d'une autre mesure" : `de ${numberInWords(untold)} autres mesures`}`;
    const those = (names: readonly string[]): string =>
      `${isSingular(names.length) ? "celle" : "celles"} de ${list(names.map(quote))}`;
    const goal = { one: "cible", many: "cibles", gender: "f" } as const;
    const of = `${count(reached.length, goal)} sur ${numberInWords(all, "f")} ${isSingular(reached.length) ? "est atteinte" : "sont atteintes"}`;
    const title =
      all === 1
        ? `la cible de ${quote(reached[0] ?? missed[0] ?? "")} ${missed.length === 0 ? "est" : "n'est pas"} atteinte`
        : missed.length === 0
          ? `les ${numberInWords(all)} cibles sont atteintes`
          : reached.length === 0
            ? `aucune des ${numberInWords(all)} cibles n'est atteinte`
            : reached.length <= missed.length
              ? `${of}${reached.length <= 3 ? `, ${those(reached)}` : ""}`
              : `${of}${missed.length <= 3 ? `, mais pas ${those(missed)}` : ""}`;
    const moved = (names: readonly string[], one: string, many: string): string =>
      names.length === 0 || names.length > 3
        ? ""
        : `${list(names.map(quote))} ${names.length === 1 ? one : many}`;
    const more = [
      moved(nearer, "s'en rapproche sans l'atteindre", "s'en rapprochent sans l'atteindre"),
      moved(far, "reste loin de ce qui était visé", "restent loin de ce qui était visé"),
      moved(farther, "s'en éloigne", "s'en éloignent"),
      moved(same, "n'a pas changé", "n'ont pas changé"),
      rest,
    ].filter((text) => text !== "");
    return told(title, ...(more.length === 0 ? [shows] : more));
  },
  answers(shown) {
    const { given, all, answered } = answeredOf(shown);
    const shows = "un signe par recommandation, une ligne par réponse";
    const inFigures = all > 9;
    if (all === 0) return told("aucune recommandation n'est notée", shows);
    const became = {
      retained: ["est retenue", "sont retenues"],
      partly: ["est retenue en partie", "sont retenues en partie"],
      "under-way": ["est déjà engagée", "sont déjà engagées"],
      "not-ours": ["est transmise à qui peut y répondre", "sont transmises à qui peut y répondre"],
      "under-study": ["est à l'étude", "sont à l'étude"],
      "not-retained": ["n'est pas retenue", "ne sont pas retenues"],
      waiting: ["attend une réponse", "attendent une réponse"],
    } as const;
    const parts = given.map(
      (one) =>
        `${inFigures ? number(one.count) : numberInWords(one.count, "f")} ${became[one.answer ?? "waiting"][isSingular(one.count) ? 0 : 1]}`,
    );
    const title =
      all === 1
        ? `la seule recommandation ${answered === all ? "a une réponse" : "attend une réponse"}`
        : answered === all
          ? `les ${numberInWords(all)} recommandations ont une réponse`
          : answered === 0
            ? `aucune des ${numberInWords(all)} recommandations n'a encore de réponse`
            : inFigures
              ? `sur ${number(all)} recommandations, ${isSingular(answered) ? "une seule a" : `${number(answered)} ont`} une réponse`
              : `${count(answered, frenchChartWords.recommendation)} sur ${numberInWords(all, "f")} ${isSingular(answered) ? "a" : "ont"} une réponse`;
    return told(title, answered === 0 ? shows : `${shows} : ${list(parts)}`);
  },
  money(shown) {
    const shows = "une barre par expérimentation : ce qui a été dépensé, dans ce qui était prévu";
    if (shown.experiments.length === 0) return told("aucune expérimentation n'est notée", shows);
    const { spent, planned, beyond } = sumsOf(shown);
    if (spent.cents === null && planned.cents === null) {
      return told("ni ce qui était prévu ni ce qui a été dépensé n'est noté", shows);
    }
    const many = (cents: number, one: string, more: string): string =>
      `${money(cents)} ${isSingular(cents / 100) ? one : more}`;
    const spending =
      spent.cents === null
        ? "aucune dépense n'est notée"
        : spent.cents === 0 && spent.unknown.length === 0
          ? "rien n'a été dépensé"
          : spent.unknown.length > 0
            ? many(spent.cents, "de dépense est noté", "de dépenses sont notés")
            : many(spent.cents, "a été dépensé", "ont été dépensés");
    const isWhole = spent.unknown.length === 0 && planned.unknown.length === 0;
    const plan =
      planned.cents === null
        ? "ce qui était prévu n'est noté nulle part"
        : planned.unknown.length > 0
          ? many(planned.cents, "est noté comme prévu", "sont notés comme prévus")
          : isWhole
            ? many(planned.cents, "prévu", "prévus")
            : many(planned.cents, "était prévu", "étaient prévus");
    const of = (titles: readonly string[]): string =>
      titles.length <= 3
        ? `pour ${list(titles.map(quote))}`
        : `pour ${numberInWords(titles.length, "f")} expérimentations sur ${numberInWords(shown.experiments.length, "f")}`;
    const over =
      beyond.length > 0
        ? `il a été dépensé plus que prévu ${of(beyond)}`
        : isWhole
          ? "nulle part il n'a été dépensé plus que prévu"
          : "";
    const title = isWhole ? `${spending}, sur ${plan}` : spending;
    return told(
      title,
      shows,
      isWhole ? "" : plan,
      over,
      spent.cents !== null && spent.unknown.length > 0
        ? `la dépense n'est pas notée ${of(spent.unknown)}`
        : "",
      planned.cents !== null && planned.unknown.length > 0
        ? `le montant prévu n'est pas noté ${of(planned.unknown)}`
        : "",
    );
  },
  articulation(shown) {
    const { experiments, services, overlaps, unsettled, alone } = relatedOf(shown);
    const shows = "un trait par relation, avec sa nature en mots";
    if (experiments === 0) return told("aucune relation avec ce qui existe déjà n'est notée", shows);
    const related = `${count(experiments, { one: "expérimentation est reliée", many: "expérimentations sont reliées", gender: "f" })} à ${count(services, { one: "service ou action qui existait déjà", many: "services ou actions qui existaient déjà" })}`;
    const open =
      overlaps === 0
        ? ""
        : unsettled === 0
          ? isSingular(overlaps)
            ? "le recoupement est réglé"
            : `les ${numberInWords(overlaps)} recoupements sont réglés`
          : count(unsettled, { one: "recoupement reste à régler", many: "recoupements restent à régler" });
    const none =
      alone.length === 0
        ? ""
        : `aucune relation n'est notée pour ${alone.length <= 3 ? list(alone.map(quote)) : `${numberInWords(alone.length, "f")} autres`}`;
    return told(related, shows, open, none);
  },
};
