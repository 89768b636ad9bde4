import { french } from "../../language/french.ts";
import type { CountedNoun } from "../../language/language.ts";
import { fold } from "../../values/folded.ts";
import type { DecisionFacts, FollowUpFacts, TallyFacts } from "../facts/bilan-facts.ts";
import {
  afterFamilyName,
  agendaItem,
  agreeApart,
  agreeEach,
  type CircumstanceWords,
  calledIn,
  calledTogether,
  circumstancesOf,
  dissent,
  type EveningWords,
  listKnown,
  sessionSums,
  taskOf,
  timeAndPlace,
  whoCame,
} from "./clauses.ts";
import { contracted } from "./fr/contracted.ts";
import { frenchExperimentPhrases } from "./fr/experiments.ts";
import type { Phrases } from "./phrases.ts";
import { ended, sentence, startingLow } from "./sentence.ts";

const { count, figure, list, day, dayRange, number, capitalise, quote, time } = french;

const voices = { one: "voix", many: "voix", gender: "f" } as const;

const circumstanceWords: CircumstanceWords = {
  on: (taken) => `le ${day(taken)}`,
  by: {
    community: "par la communauté",
    group: "par un groupe de travail",
    steering: "par le comité de pilotage",
    elected: "par les élues et les élus",
    council: "par le conseil municipal",
  },
  byOthers: "par",
  unanimously: "à l'unanimité",
  method: {
    consent: "par consentement",
    consensus: "par consensus",
    vote: "par un vote",
    graded: "par un accord gradué",
    advice: "après avis",
  },
};

const outcome: Readonly<Record<DecisionFacts["outcome"], string>> = {
  adopted: "adoptée",
  rejected: "rejetée",
  deferred: "reportée",
  "none-taken": "pas de décision",
  noted: "il en est pris acte",
  "not-recorded": "l'issue n'est pas notée",
};

/** What a badge says of what is not settled. */
const badges = {
  deferred: "reportée",
  "none-taken": "pas de décision",
  "not-recorded": "issue non notée",
} as const;

function deliberationOf({ deliberation }: DecisionFacts): string {
  return deliberation ? ` ; délibération n° ${deliberation}` : "";
}

/** What follows the outcome: when, by whom and how, its voices, and its own words. */
function howOf(decision: DecisionFacts): string {
  const circumstances = circumstancesOf(decision, circumstanceWords);
  const { consulted } = decision;
  const means = decision.consultation === null ? "" : ` ${startingLow(decision.consultation)}`;
  const counted = tallied(decision.tally);
  const tally =
    counted && consulted !== null
      ? `${counted}, sur ${figure(consulted, { one: "voix consultée", many: "voix consultées" })}${means}`
      : counted;
  const consultation = means && (!counted || consulted === null) ? ` ; consultation${means}` : "";
  const scope = decision.scope === "proposed" ? " ; proposée à la Ville" : "";
  const words = decision.outcomeSentence ? ` ${sentence(decision.outcomeSentence)}` : "";
  return `${circumstances ? ` ${circumstances}` : ""}${tally ? ` : ${tally}` : ""}${consultation}${scope}${deliberationOf(decision)}.${words}`;
}

const stands: Readonly<Record<FollowUpFacts["state"], string>> = {
  kept: "tenu",
  "under-way": "en cours",
  late: "en retard",
  dropped: "abandonné",
};

function followUpSentence({ state, reason }: FollowUpFacts): string {
  return reason ? `${stands[state]} : ${ended(startingLow(reason))}` : `${stands[state]}.`;
}

/** A count of a vote, in figures; of none a word, since a sentence has no 0. */
function noneOr(votes: number, noun: CountedNoun): string {
  return votes === 0 ? count(votes, noun) : figure(votes, noun);
}

function tallied({ for: pour, against, abstain, notTakingPart, grades }: TallyFacts): string {
  return listKnown(french, [
    pour === null ? undefined : `${noneOr(pour, voices)} pour`,
    against === null ? undefined : `${against === 0 ? "aucune" : number(against)} contre`,
    abstain === null ? undefined : noneOr(abstain, { one: "abstention", many: "abstentions", gender: "f" }),
    ...grades.map(({ label, votes }) =>
      votes === null ? `${quote(label)} (voix non notées)` : `${noneOr(votes, voices)} ${quote(label)}`,
    ),
    notTakingPart === null
      ? undefined
      : `${notTakingPart === 0 ? "aucune" : number(notTakingPart)} sans prendre part au vote`,
  ]);
}

const eveningWords: EveningWords = {
  person: { one: "personne", many: "personnes" },
  of: "sur",
  seat: {
    one: "siège tenu par une suppléance ou un pouvoir",
    many: "sièges tenus par une suppléance ou un pouvoir",
  },
  guest: { one: "personne invitée", many: "personnes invitées", gender: "f" },
  someUnknown: "pour d'autres membres, la présence n'a pas été relevée",
  question: { one: "question", many: "questions" },
  colon: " : ",
  semicolon: " ; ",
};

const actorWords = {
  nobody: "à désigner",
  team: { one: "l'équipe projet", several: "l'équipe projet" },
  member: { one: "une ou un membre", several: "des membres" },
} as const;

export const frenchPhrases: Phrases = {
  ...frenchExperimentPhrases,
  ofTheCooperative: (name) => (fold(name).startsWith("cooperative") ? `de la ${name}` : `: ${name}`),
  ofTerritory: (territory) => contracted("de", territory),
  onTerritory: (territory) => (territory ? `, sur le territoire ${contracted("de", territory)}` : ""),
  span({ startsOn, endsOn }) {
    if (startsOn && endsOn) return startsOn === endsOn ? `le ${day(startsOn)}` : dayRange(startsOn, endsOn);
    if (startsOn) return `à partir du ${day(startsOn)}`;
    return endsOn ? `jusqu'au ${day(endsOn)}` : french.unknown;
  },
  outcomes: (counts) =>
    agreeEach(
      french,
      counts,
      {
        adopted: ["décision adoptée", "décisions adoptées"],
        rejected: ["proposition rejetée", "propositions rejetées"],
        deferred: ["proposition reportée", "propositions reportées"],
        "none-taken": ["discussion close sans décision", "discussions closes sans décision"],
        noted: ["information dont il a été pris acte", "informations dont il a été pris acte"],
        "not-recorded": ["entrée dont l'issue n'est pas notée", "entrées dont l'issue n'est pas notée"],
      },
      "f",
    ),
  saidBy: (people) =>
    people === null ? "" : `, dite par ${count(people, { one: "personne", many: "personnes", gender: "f" })}`,
  became: (counts) =>
    agreeEach(
      french,
      counts,
      {
        met: ["s'est réalisée", "se sont réalisées"],
        partly: ["s'est réalisée en partie", "se sont réalisées en partie"],
        not: ["ne s'est pas réalisée", "ne se sont pas réalisées"],
        "not-known": ["reste incertaine", "restent incertaines"],
      },
      "f",
    ),
  answers: (counts) =>
    agreeEach(
      french,
      counts,
      {
        retained: ["est retenue", "sont retenues"],
        partly: ["est retenue en partie", "sont retenues en partie"],
        "under-way": ["est déjà engagée", "sont déjà engagées"],
        "not-ours": ["est transmise à qui peut y répondre", "sont transmises à qui peut y répondre"],
        "not-retained": ["n'est pas retenue", "ne sont pas retenues"],
        "under-study": ["est à l'étude", "sont à l'étude"],
      },
      "f",
    ),
  standings: (counts) =>
    agreeApart(french, counts, {
      kept: ["est tenu", "sont tenus"],
      late: ["est en retard", "sont en retard"],
      "under-way": ["est en cours", "sont en cours"],
      "no-news": ["est encore sans nouvelles", "sont encore sans nouvelles"],
      dropped: ["est abandonné", "sont abandonnés"],
    }),
  routes: (counts) =>
    agreeEach(
      french,
      counts,
      {
        call: "par un appel à candidatures",
        invitation: "sur invitation",
        draw: "par tirage au sort",
        appointment: "par désignation",
        sent: "à la demande d'une structure",
        spontaneous: ["de sa propre initiative", "de leur propre initiative"],
      },
      "f",
    ),
  sessionName({ title, kind }) {
    if (title) return title;
    return {
      launch: "lancement",
      workshop: "atelier",
      plenary: "plénière",
      committee: "comité",
      feedback: "temps de restitution",
    }[kind];
  },
  hours({ startsAt, endsAt }) {
    if (startsAt && endsAt) return `de ${time(startsAt)} à ${time(endsAt)}`;
    if (startsAt) return `à partir de ${time(startsAt)}`;
    return endsAt ? `jusqu'à ${time(endsAt)}` : "";
  },
  timeAndPlace: (session) => timeAndPlace(frenchPhrases.hours(session), session.place),
  takenAt(session, question) {
    const where = session === null ? "Entre deux temps collectifs" : `Temps collectif ${session.reference}`;
    const place = session?.place ? `, ${session.place}` : "";
    return `${where}${place}${question === null ? "" : ` ; question ${quote(question)}`}`;
  },
  whoCame: (presence) => whoCame(french, presence, eveningWords),
  agendaItem: (item) => agendaItem(french, item, eveningWords),
  afterFamilyName: (line, order) =>
    afterFamilyName(line, order, { of: (number) => `suppléance du n° ${number}`, alone: "suppléance" }),
  sessionSums: ({ place, present, decisions }) =>
    sessionSums(french, [place ?? "lieu non renseigné", present ?? "présence non relevée", decisions], {
      member: { one: "membre", many: "membres" },
      decision: { one: "décision adoptée", many: "décisions adoptées", gender: "f" },
    }),
  atSessions(sessions) {
    const days = list(sessions.map(({ onDay }) => `du ${day(onDay)}`));
    return sessions.length < 2 ? `au temps collectif ${days}` : `aux temps collectifs ${days}`;
  },
  decisionName: ({ reference, title }) => (title ? `${reference}, ${title}` : reference),
  decisionSentence(decision) {
    if (decision.outcome !== "not-recorded")
      return `${capitalise(outcome[decision.outcome])}${howOf(decision)}`;
    const { takenOn } = decision;
    return `${takenOn ? `Point du ${day(takenOn)} ; l'issue n'est pas notée` : "L'issue n'est pas notée"}${deliberationOf(decision)}.`;
  },
  decisionBadge(decision) {
    if (decision.outcome === "adopted" && decision.isInForce) return "● adoptée";
    if (decision.outcome === "adopted")
      return `○ ${decision.replacedBy ? "remplacée" : "n'est plus en vigueur"}`;
    if (decision.outcome === "rejected") return "○ rejetée";
    return decision.outcome === "noted" ? "● prise d'acte" : `◌ ${badges[decision.outcome]}`;
  },
  decisionHow(decision) {
    const how = howOf(decision).replace(/^[\s:;,.]+/, "");
    return how === "" ? "" : capitalise(how);
  },
  dissentSentence: ({ objections }) =>
    dissent(french, objections, {
      heading: { one: "Objection", many: "Objections" },
      colon: " : ",
      semicolon: " ; ",
      open: "suite non notée",
      states: {
        lifted: "levée",
        integrated: "intégrée",
        maintained: "maintenue",
        "not-retained": "non retenue",
      },
      because: (reason) => `raison : ${reason}`,
    }),
  amendmentSentences: ({ amendments }) =>
    amendments
      .map(({ on, before, reason }) => {
        const why = reason ? ` (${startingLow(reason)})` : "";
        return `Énoncé corrigé le ${day(on)}${why}${before ? ` ; il disait d'abord : ${quote(ended(before))}` : "."}`;
      })
      .join(" "),
  answerSentence({ answer, reasons, passedTo, untilOn }) {
    const because = reasons ? ` ${sentence(capitalise(reasons))}` : "";
    switch (answer) {
      case "retained":
        return `retenue.${because}`;
      case "partly":
        return `retenue en partie.${because}`;
      case "under-way":
        return `déjà engagée.${because}`;
      case "not-ours":
        return `hors compétence${passedTo ? `, transmise ${contracted("à", passedTo)}` : ""}.${because}`;
      case "not-retained":
        return `non retenue.${because}`;
      case "under-study":
        return `à l'étude${untilOn ? ` jusqu'au ${day(untilOn)}` : ""}.${because}`;
    }
  },
  commitmentSentences(commitment) {
    const { text, dueOn } = commitment;
    const promised = ended(`${text.replace(/\.$/, "")}${dueOn ? `, pour le ${day(dueOn)}` : ""}`);
    return `${promised} ${frenchPhrases.standingSentences(commitment)}`.trim();
  },
  standingSentences({ dueOn, followUps, isLate }) {
    const stood = followUps.map(({ onDay, state, reason }) => {
      const why = reason ? ` : ${ended(startingLow(reason))}` : ".";
      return `${capitalise(stands[state])} le ${day(onDay)}${why}`;
    });
    const late = dueOn && isLate ? ["C'est en retard."] : [];
    return [...stood, ...late].join(" ");
  },
  followUpSentence,
  actor: (actor) => calledIn(actor, actorWords),
  actors: (actors) => calledTogether(french, actors, actorWords),
  withOwner: (task) => taskOf(task, "une personne de la communauté"),
};
