import { french } from "../../../language/french.ts";
import type { ExperimentFacts } from "../../facts/bilan-facts.ts";
import {
  agreeEach,
  aimedAt,
  countedIn,
  type FateWords,
  fateOf,
  fatesOf,
  latestOf,
  ledBy,
  listKnown,
  relationsByKind,
  withUnit,
} from "../clauses.ts";
import type { ExperimentPhrases } from "../phrases.ts";
import { ended, startingLow } from "../sentence.ts";
import { contracted } from "./contracted.ts";

const { count, figure, list, day, dayRange, money, capitalise, quote } = french;

const premiseWords = {
  hypothesis: { changed: "Hypothèse modifiée", written: "Hypothèse écrite", said: "elle disait" },
  criterion: { changed: "Critère modifié", written: "Critère écrit", said: "il disait" },
} as const;

const fates: FateWords = {
  continue: "se poursuit",
  adjust: "est ajustée",
  spread: "essaime",
  stop: "s'arrête",
  designed: "se prépare",
  running: "est en cours",
  suspended: "est suspendue",
  closed: "a pris fin, sans que la suite soit décidée",
  "never-started": "n'a pas commencé",
};

function pauseClause({ from, until, reason }: ExperimentFacts["pauses"][number]): string {
  const when =
    until === null ? `depuis le ${day(from)}` : from === until ? `le ${day(from)}` : dayRange(from, until);
  return `suspendue ${when}${reason ? ` (${startingLow(reason)})` : ""}`;
}

const visit = { one: "passage", many: "passages" };
const ways = { up: "ou plus", down: "ou moins" } as const;

const leadWords = {
  by: "portée par",
  together: "avec",
  person: { one: "personne de la communauté", many: "personnes de la communauté", gender: "f" },
  community: "la communauté",
} as const;

export const frenchExperimentPhrases: ExperimentPhrases = {
  followUps: (counts) =>
    agreeEach(
      french,
      counts,
      {
        continue: ["se poursuit", "se poursuivent"],
        adjust: ["est ajustée", "sont ajustées"],
        spread: ["essaime", "essaiment"],
        stop: ["s'arrête", "s'arrêtent"],
      },
      "f",
    ),
  spent: ({ budgetSpentCents: spent }) => (spent === null ? french.unknown : money(spent)),
  spending({ budgetPlannedCents: planned, budgetSpentCents: spent, plannedUnknown, spentUnknown }) {
    const many = { one: "expérimentation", many: "expérimentations" };
    return [
      planned === null ? "aucun budget prévu n'est noté" : `sur ${money(planned)} prévus`,
      ...(spent !== null && spentUnknown > 0 ? [`dépense non notée pour ${figure(spentUnknown, many)}`] : []),
      ...(planned !== null && plannedUnknown > 0
        ? [`budget prévu non noté pour ${figure(plannedUnknown, many)}`]
        : []),
    ].join(" ; ");
  },
  fates: (experiments) => fatesOf(french, experiments, fates, " ; "),
  fate: (experiment) => fateOf(experiment, fates),
  lifeSentence(experiment) {
    const { state, startedOn, closedOn, pauses } = experiment;
    const paused = state === "suspended" ? pauses.at(-1) : undefined;
    const when = (() => {
      if (startedOn && closedOn)
        return `Essayée ${startedOn === closedOn ? `le ${day(startedOn)}` : dayRange(startedOn, closedOn)}`;
      if (startedOn)
        return `Essayée depuis le ${day(startedOn)}, ${paused ? pauseClause(paused) : "encore en cours"}`;
      return "Préparée, pas encore commencée";
    })();
    const origins = listKnown(french, [
      experiment.idea ? `née de la piste ${experiment.idea}` : undefined,
      experiment.decision ? `décidée par ${experiment.decision}` : undefined,
    ]);
    const earlier = pauses
      .filter((pause) => pause !== paused)
      .map((pause) => ` ${capitalise(pauseClause(pause))}.`);
    const more = `${ledBy(french, experiment, leadWords)}${origins ? `, ${origins}` : ""}`;
    if (state === "never-started")
      return `Elle n'a pas commencé${more.replace(/^, (?!avec )/, " ; elle était ")}.`;
    return `${when}${more}.${earlier.join("")}`;
  },
  leads: (experiment) => ledBy(french, experiment, leadWords).replace(/^, /, ""),
  premiseSentences: ({ amendments }, premise) =>
    amendments
      .filter((one) => one.premise === premise)
      .map(({ on, before, reason, isAfterClose }) => {
        const { changed, written, said } = premiseWords[premise];
        const why = reason ? ` (${startingLow(reason)})` : "";
        const after = isAfterClose ? ", après la clôture" : before ? "" : ", après le démarrage";
        return `${before ? changed : written} le ${day(on)}${after}${why}${before ? ` ; ${said} jusque-là : ${quote(ended(before))}` : "."}`;
      })
      .join(" "),
  doneSentences(experiment) {
    const { visits, reached, reachedSource, volunteerHours, places, budgetSpentCents, budgetPlannedCents } =
      experiment;
    const happened = listKnown(french, [
      visits === null ? undefined : countedIn(french, experiment, visit, "count"),
      volunteerHours === null
        ? undefined
        : count(volunteerHours, { one: "heure de bénévolat", many: "heures de bénévolat", gender: "f" }),
    ]);
    const sentences = [
      happened ? `${capitalise(happened)}.` : undefined,
      places ? `Où : ${ended(startingLow(places))}` : undefined,
      reached === null
        ? undefined
        : `${capitalise(count(reached, { one: "personne différente a été touchée", many: "personnes différentes ont été touchées", gender: "f" }))} (${reachedSource ? `source : ${startingLow(reachedSource)}` : "la source de ce nombre n'est pas notée"}).`,
      budgetSpentCents === null
        ? budgetPlannedCents === null
          ? undefined
          : `Budget prévu : ${money(budgetPlannedCents)} ; la dépense n'est pas notée.`
        : `Dépense : ${money(budgetSpentCents)}${budgetPlannedCents === null ? "" : `, pour un budget de ${money(budgetPlannedCents)}`}.`,
    ];
    const known = sentences.filter((one) => one !== undefined);
    if (known.length > 0) return known.join(" ");
    return experiment.startedOn === null ? "Elle n'a pas encore commencé." : "Le carnet n'en dit rien.";
  },
  withUnit,
  counted: (experiment) => countedIn(french, experiment, visit, "figure"),
  latestMeasure: (indicator) => latestOf(french, indicator),
  aimed: (indicator) => aimedAt(french, indicator, ways),
  criterionSentence({ criterionMet, isWithoutCriterion, criterion }) {
    if (isWithoutCriterion && criterion === null) return "";
    switch (criterionMet) {
      case "yes":
        return "Ce qui était attendu s'est produit.";
      case "partly":
        return "Ce qui était attendu s'est produit en partie.";
      case "no":
        return "Ce qui était attendu ne s'est pas produit.";
      case "unknown":
        return "On ne sait pas si ce qui était attendu s'est produit.";
      default:
        return "";
    }
  },
  nextSentence({ next, nextProposedBy, nextDecision, nextReason, nextConditions }) {
    if (next === null) return "Elle n'est pas encore décidée.";
    const verb = {
      continue: "L'action se poursuit",
      adjust: "L'action est ajustée",
      spread: "L'action essaime",
      stop: "L'action s'arrête",
    }[next];
    const by = nextProposedBy ? `, sur proposition ${contracted("de", nextProposedBy)}` : "";
    const reason = nextReason ? ` Pourquoi : ${ended(startingLow(nextReason))}` : "";
    const conditions = nextConditions ? ` Conditions : ${ended(startingLow(nextConditions))}` : "";
    return `${verb}${by}${nextDecision ? `, par la décision ${nextDecision}` : ""}.${reason}${conditions}`;
  },
  relations: (relations) =>
    list(
      relationsByKind(french, relations, {
        complements: "complète",
        "takes-over-from": "prend le relais de",
        "refers-to": "oriente vers",
        overlaps: "recoupe",
      }),
    ),
  overlapSentences: (overlaps) =>
    overlaps
      .map(({ experiment, service, settledBy, settledOn }) =>
        settledBy
          ? `${quote(experiment)} recoupe ${quote(service)} ; c'est réglé${settledOn ? ` depuis le ${day(settledOn)}` : ""} : ${ended(startingLow(settledBy))}`
          : `${quote(experiment)} recoupe ${quote(service)}, et ce n'est pas encore réglé.`,
      )
      .join(" "),
};
