import { english } from "../../language/english.ts";
import type { Counted, DecisionFacts, ExperimentFacts, TallyFacts } from "../facts/bilan-facts.ts";
import type { Phrases } from "./phrases.ts";
import { ended, sentence, startingLow } from "./sentence.ts";

const { count, figure, numberInWords, list, day, dayRange, money, number, capitalise, quote } = english;

/** "two continue, one stops": each count with the form that agrees with it. */
function counted<Name extends "outcome" | "next" | "answer">(
  counts: readonly Counted<Name>[],
  forms: Readonly<Record<Counted<Name>["value"], readonly [one: string, many: string]>>,
): string {
  return list(
    counts.map(({ value, count }) => `${numberInWords(count)} ${forms[value][count === 1 ? 0 : 1]}`),
  );
}

const decidedBy: Readonly<Record<NonNullable<DecisionFacts["decidedBy"]>, string>> = {
  community: "by the community",
  group: "by a working group",
  steering: "by the steering committee",
  elected: "by the elected representatives",
  council: "by the city council",
};

const method: Readonly<Record<NonNullable<DecisionFacts["method"]>, string>> = {
  consent: "by consent",
  consensus: "by consensus",
  vote: "by a vote",
  graded: "by graded agreement",
  advice: "after advice",
};

const outcome: Readonly<Record<DecisionFacts["outcome"], string>> = {
  adopted: "adopted",
  rejected: "rejected",
  deferred: "deferred",
  "none-taken": "no decision taken",
  noted: "noted",
  "not-recorded": "outcome not recorded",
};

function tallied({ for: pro, against, abstain, notTakingPart }: TallyFacts): string {
  const parts = [
    pro === null ? undefined : `${figure(pro, { one: "voice", many: "voices" })} for`,
    against === null ? undefined : `${number(against)} against`,
    abstain === null ? undefined : figure(abstain, { one: "abstention", many: "abstentions" }),
    notTakingPart === null
      ? undefined
      : `${figure(notTakingPart, { one: "voice", many: "voices" })} not taking part`,
  ];
  return list(parts.filter((part) => part !== undefined));
}

function led({ leadOrganisations, leadPersons, partners }: ExperimentFacts): string {
  const persons =
    leadPersons > 0
      ? [count(leadPersons, { one: "member of the community", many: "members of the community" })]
      : [];
  const leads = [...leadOrganisations, ...persons];
  const by = leads.length > 0 ? `, led by ${list(leads)}` : "";
  return partners.length > 0 ? `${by}, with ${list(partners)}` : by;
}

export const englishPhrases: Phrases = {
  ofTheCooperative: (name) => `of ${/^cooperative/i.test(name) ? "the " : ""}${name}`,
  ofTerritory: (territory) => `of ${territory}`,
  span({ startsOn, endsOn }) {
    if (startsOn && endsOn) return startsOn === endsOn ? `on ${day(startsOn)}` : dayRange(startsOn, endsOn);
    if (startsOn) return `from ${day(startsOn)}`;
    return endsOn ? `until ${day(endsOn)}` : english.unknown;
  },
  outcomes: (counts) =>
    counted(counts, {
      adopted: ["decision adopted", "decisions adopted"],
      rejected: ["proposal rejected", "proposals rejected"],
      deferred: ["proposal deferred", "proposals deferred"],
      "none-taken": ["discussion that ended without a decision", "discussions that ended without a decision"],
      noted: ["item of information noted", "items of information noted"],
      "not-recorded": ["entry whose outcome is not recorded", "entries whose outcome is not recorded"],
    }),
  followUps: (counts) =>
    counted(counts, {
      continue: ["goes on", "go on"],
      adjust: ["is adjusted", "are adjusted"],
      spread: ["is spread further", "are spread further"],
      stop: ["stops", "stop"],
    }),
  answers: (counts) =>
    counted(counts, {
      retained: ["is retained", "are retained"],
      partly: ["is retained in part", "are retained in part"],
      "under-way": ["is under way already", "are under way already"],
      "not-ours": ["is passed on to whom it concerns", "are passed on to whom they concern"],
      "not-retained": ["is not retained", "are not retained"],
      "under-study": ["is under study", "are under study"],
    }),
  routes(counts) {
    const forms: Readonly<Record<Counted<"route">["value"], string>> = {
      call: "through a call for applications",
      invitation: "by invitation",
      draw: "by drawing lots",
      appointment: "by appointment",
      sent: "sent by an organisation",
      spontaneous: "of their own accord",
    };
    return list(counts.map(({ value, count }) => `${numberInWords(count)} ${forms[value]}`));
  },
  broughtBy: ({ organisation, category }) => organisation ?? (category ? `the category “${category}”` : ""),
  sessionName({ title, kind }) {
    if (title) return title;
    return {
      launch: "launch",
      workshop: "workshop",
      plenary: "plenary",
      committee: "committee",
      feedback: "feedback session",
    }[kind];
  },
  atSessions(sessions) {
    const days = list(sessions.map(({ onDay }) => day(onDay)));
    return sessions.length === 1 ? `at the session of ${days}` : `at the sessions of ${days}`;
  },
  decisionSentence(decision) {
    const when = decision.takenOn ? `on ${day(decision.takenOn)}` : undefined;
    const by = decision.decidedBy ? decidedBy[decision.decidedBy] : undefined;
    const who = decision.decidedByWords ? `${by ?? "by"} ${decision.decidedByWords}` : by;
    const how = decision.isUnanimous ? "unanimously" : decision.method ? method[decision.method] : undefined;
    const about = decision.outcome === "not-recorded" || decision.outcome === "none-taken" ? undefined : how;
    const whose = decision.outcome === "none-taken" ? undefined : who;
    const circumstances = [[when, whose].filter(Boolean).join(" "), about].filter(Boolean).join(", ");
    const { consulted } = decision;
    const counted = tallied(decision.tally);
    const tally =
      counted && consulted !== null
        ? `${counted}, of ${figure(consulted, { one: "voice consulted", many: "voices consulted" })}`
        : counted;
    const scope = decision.scope === "proposed" ? "; proposed to the city" : "";
    const deliberation = decision.deliberation ? `; deliberation no. ${decision.deliberation}` : "";
    if (decision.outcome === "not-recorded") {
      return `${decision.takenOn ? `Item of ${day(decision.takenOn)}; its outcome is not recorded` : "Its outcome is not recorded"}${deliberation}.`;
    }
    const words = decision.outcomeSentence ? ` ${sentence(decision.outcomeSentence)}` : "";
    return `${capitalise(outcome[decision.outcome])}${circumstances ? ` ${circumstances}` : ""}${tally ? `: ${tally}` : ""}${scope}${deliberation}.${words}`;
  },
  lifeSentence(experiment) {
    const { state, startedOn, closedOn } = experiment;
    const when = (() => {
      if (state === "never-started") return "Never started";
      if (startedOn && closedOn)
        return `Tried ${startedOn === closedOn ? `on ${day(startedOn)}` : dayRange(startedOn, closedOn)}`;
      if (startedOn)
        return `Tried since ${day(startedOn)}, ${state === "suspended" ? "suspended" : "still running"} on the date of this report`;
      return "Prepared, not started on the date of this report";
    })();
    const origins = [
      experiment.idea ? `born of idea ${experiment.idea}` : undefined,
      experiment.decision ? `decided by ${experiment.decision}` : undefined,
    ].filter((origin) => origin !== undefined);
    return `${when}${led(experiment)}${origins.length > 0 ? `, ${list(origins)}` : ""}.`;
  },
  doneSentences(experiment) {
    const { visits, reached, reachedSource, volunteerHours, places, budgetSpentCents, budgetPlannedCents } =
      experiment;
    const happened = [
      visits === null ? undefined : figure(visits, { one: "visit", many: "visits" }),
      volunteerHours === null
        ? undefined
        : figure(volunteerHours, { one: "hour of volunteering", many: "hours of volunteering" }),
    ].filter((part) => part !== undefined);
    const sentences = [
      happened.length > 0 ? `${capitalise(list(happened))}.` : undefined,
      places ? `Where: ${ended(startingLow(places))}` : undefined,
      reached === null
        ? undefined
        : `${figure(reached, { one: "different person was", many: "different people were" })} reached (${reachedSource ? `source: ${startingLow(reachedSource)}` : "the source of this number is not recorded"}).`,
      budgetSpentCents === null
        ? budgetPlannedCents === null
          ? undefined
          : `${money(budgetPlannedCents)} was planned; what was spent is not recorded.`
        : `${money(budgetSpentCents)} was spent${budgetPlannedCents === null ? "" : ` out of ${money(budgetPlannedCents)} planned`}.`,
    ];
    return sentences.filter((one) => one !== undefined).join(" ");
  },
  indicatorsSentence(indicators) {
    const silent = indicators.filter(({ latest }) => latest === null);
    if (silent.length === indicators.length) return "No value was recorded.";
    const reached = indicators.filter(({ latest, target }) => latest !== null && target !== null);
    const said = reached.map(
      ({ name, latest, target }) => `${name}: ${number(latest ?? 0)} (target: ${number(target ?? 0)})`,
    );
    const missing = silent.length > 0 ? ` Without a value: ${list(silent.map(({ name }) => name))}.` : "";
    return said.length > 0
      ? `${said.join("; ")}.${missing}`
      : `The values are the latest that were recorded.${missing}`;
  },
  criterionSentence({ criterionMet, isWithoutCriterion, criterion }) {
    if (isWithoutCriterion && criterion === null) return "";
    switch (criterionMet) {
      case "yes":
        return "What we expected happened.";
      case "partly":
        return "What we expected happened in part.";
      case "no":
        return "What we expected did not happen.";
      case "unknown":
        return "We do not know whether what we expected happened.";
      default:
        return "";
    }
  },
  nextSentence({ next, nextProposedBy, nextDecision }) {
    if (next === null) return "";
    const verb = {
      continue: "The action goes on",
      adjust: "The action is adjusted",
      spread: "The action is spread further",
      stop: "The action stops",
    }[next];
    const by = nextProposedBy ? `, as proposed by ${startingLow(nextProposedBy)}` : "";
    return `${verb}${by}${nextDecision ? `, by decision ${nextDecision}` : ""}.`;
  },
  relations(relations) {
    const verbs = {
      complements: "complements",
      "takes-over-from": "takes over from",
      "refers-to": "refers people to",
      overlaps: "overlaps with",
    };
    const kinds = [...new Set(relations.map(({ kind }) => kind))];
    return kinds
      .map(
        (kind) =>
          `${verbs[kind]} ${list(relations.filter((one) => one.kind === kind).map(({ service, operator }) => (operator ? `${quote(service)} (${operator})` : quote(service))))}`,
      )
      .join("; ");
  },
  overlapSentences: (overlaps) =>
    overlaps
      .map(({ experiment, service, settledBy, settledOn }) =>
        settledBy
          ? `${quote(experiment)} overlaps with ${quote(service)}; that is settled${settledOn ? ` since ${day(settledOn)}` : ""}: ${ended(startingLow(settledBy))}`
          : `${quote(experiment)} overlaps with ${quote(service)}, and that is not settled yet.`,
      )
      .join(" "),
  answerSentence({ answer, reasons, passedTo, untilOn }) {
    const because = reasons ? ` ${sentence(capitalise(reasons))}` : "";
    switch (answer) {
      case "retained":
        return `retained.${because}`;
      case "partly":
        return `retained in part.${because}`;
      case "under-way":
        return `under way already.${because}`;
      case "not-ours":
        return `not the city's to decide${passedTo ? `, passed on to ${passedTo}` : ""}.${because}`;
      case "not-retained":
        return reasons ? `not retained, because ${ended(startingLow(reasons))}` : "not retained.";
      case "under-study":
        return `under study${untilOn ? ` until ${day(untilOn)}` : ""}.${because}`;
    }
  },
  taskOwner: ({ organisation, isOwnedByPerson }) =>
    organisation ?? (isOwnedByPerson ? "someone of the community" : ""),
};
