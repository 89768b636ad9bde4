import { english } from "../../language/english.ts";
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
import { englishExperimentPhrases } from "./en/experiments.ts";
import type { Phrases } from "./phrases.ts";
import { ended, sentence, startingLow } from "./sentence.ts";

const { count, figure, list, day, dayRange, number, capitalise, quote, time } = english;

const cast = { one: "vote", many: "votes" } as const;

const circumstanceWords: CircumstanceWords = {
  on: (taken) => `on ${day(taken)}`,
  by: {
    community: "by the community",
    group: "by a working group",
    steering: "by the steering committee",
    elected: "by the elected representatives",
    council: "by the city council",
  },
  byOthers: "by",
  unanimously: "unanimously",
  method: {
    consent: "by consent",
    consensus: "by consensus",
    vote: "by a vote",
    graded: "by graded agreement",
    advice: "after advice",
  },
};

const outcome: Readonly<Record<DecisionFacts["outcome"], string>> = {
  adopted: "adopted",
  rejected: "rejected",
  deferred: "deferred",
  "none-taken": "no decision taken",
  noted: "noted",
  "not-recorded": "outcome not recorded",
};

/** What a badge says of what is not settled. */
const badges = {
  deferred: "deferred",
  "none-taken": "no decision",
  "not-recorded": "outcome not recorded",
} as const;

function deliberationOf({ deliberation }: DecisionFacts): string {
  return deliberation ? `; deliberation no. ${deliberation}` : "";
}

/** What follows the outcome: when, by whom and how, its votes, and its own words. */
function howOf(decision: DecisionFacts): string {
  const circumstances = circumstancesOf(decision, circumstanceWords);
  const { consulted } = decision;
  const means = decision.consultation === null ? "" : ` ${startingLow(decision.consultation)}`;
  const counted = tallied(decision.tally);
  const tally =
    counted && consulted !== null
      ? `${counted}, of ${figure(consulted, { one: "person consulted", many: "people consulted" })}${means}`
      : counted;
  const consultation = means && (!counted || consulted === null) ? `; consulted${means}` : "";
  const scope = decision.scope === "proposed" ? "; proposed to the city" : "";
  const words = decision.outcomeSentence ? ` ${sentence(decision.outcomeSentence)}` : "";
  return `${circumstances ? ` ${circumstances}` : ""}${tally ? `: ${tally}` : ""}${consultation}${scope}${deliberationOf(decision)}.${words}`;
}

const stands: Readonly<Record<FollowUpFacts["state"], string>> = {
  kept: "kept",
  "under-way": "under way",
  late: "late",
  dropped: "dropped",
};

function followUpSentence({ state, reason }: FollowUpFacts): string {
  return reason ? `${stands[state]}: ${ended(startingLow(reason))}` : `${stands[state]}.`;
}

/** A count of a vote, in figures; of none a word, since a sentence has no 0. */
function noneOr(votes: number, noun: CountedNoun): string {
  return votes === 0 ? count(votes, noun) : figure(votes, noun);
}

function tallied({ for: pro, against, abstain, notTakingPart, grades }: TallyFacts): string {
  return listKnown(english, [
    pro === null ? undefined : `${noneOr(pro, cast)} for`,
    against === null ? undefined : `${against === 0 ? "none" : number(against)} against`,
    abstain === null ? undefined : noneOr(abstain, { one: "abstention", many: "abstentions" }),
    ...grades.map(({ label, votes }) =>
      votes === null ? `${quote(label)} (votes not recorded)` : `${noneOr(votes, cast)} ${quote(label)}`,
    ),
    notTakingPart === null
      ? undefined
      : `${noneOr(notTakingPart, { one: "person", many: "people" })} not taking part`,
  ]);
}

const eveningWords: EveningWords = {
  person: { one: "person", many: "people" },
  of: "of",
  seat: {
    one: "seat held by a substitute or a proxy",
    many: "seats held by a substitute or a proxy",
  },
  guest: { one: "guest", many: "guests" },
  someUnknown: "for other members nobody noted whether they came",
  question: { one: "question", many: "questions" },
  colon: ": ",
  semicolon: "; ",
};

const actorWords = {
  nobody: "to be named",
  team: { one: "the project team", several: "the project team" },
  member: { one: "a member", several: "members" },
} as const;

/** "Trial cooperative of Nantes" says what it is, as a name like "La Ruche" does not, and has an article in a sentence. */
function isCommonName(name: string): boolean {
  return /\bcooperative\b/.test(fold(name)) && !/^(?:the|la|our) /.test(fold(name));
}

export const englishPhrases: Phrases = {
  ...englishExperimentPhrases,
  ofTheCooperative: (name) => `of ${isCommonName(name) ? "the " : ""}${name}`,
  ofTerritory: (territory) => `of ${territory}`,
  onTerritory: (territory) => (territory ? `, in the territory of ${territory}` : ""),
  span({ startsOn, endsOn }) {
    if (startsOn && endsOn) return startsOn === endsOn ? `on ${day(startsOn)}` : dayRange(startsOn, endsOn);
    if (startsOn) return `from ${day(startsOn)}`;
    return endsOn ? `until ${day(endsOn)}` : english.unknown;
  },
  outcomes: (counts) =>
    agreeEach(english, counts, {
      adopted: ["decision adopted", "decisions adopted"],
      rejected: ["proposal rejected", "proposals rejected"],
      deferred: ["proposal deferred", "proposals deferred"],
      "none-taken": ["discussion that ended without a decision", "discussions that ended without a decision"],
      noted: ["item of information noted", "items of information noted"],
      "not-recorded": ["entry whose outcome is not recorded", "entries whose outcome is not recorded"],
    }),
  saidBy: (people) =>
    people === null ? "" : `, said by ${count(people, { one: "person", many: "people" })}`,
  became: (counts) =>
    agreeEach(english, counts, {
      met: "came true",
      partly: "came true in part",
      not: "did not come true",
      "not-known": ["remains uncertain", "remain uncertain"],
    }),
  answers: (counts) =>
    agreeEach(english, counts, {
      retained: ["is retained", "are retained"],
      partly: ["is retained in part", "are retained in part"],
      "under-way": ["is under way already", "are under way already"],
      "not-ours": ["is passed on to whom it concerns", "are passed on to whom they concern"],
      "not-retained": ["is not retained", "are not retained"],
      "under-study": ["is under study", "are under study"],
    }),
  standings: (counts) =>
    agreeApart(english, counts, {
      kept: ["is kept", "are kept"],
      late: ["is late", "are late"],
      "under-way": ["is under way", "are under way"],
      "no-news": ["is still without news", "are still without news"],
      dropped: ["was dropped", "were dropped"],
    }),
  routes: (counts) =>
    agreeEach(english, counts, {
      call: "through a call for applications",
      invitation: "by invitation",
      draw: "by drawing lots",
      appointment: "by appointment",
      sent: "sent by an organisation",
      spontaneous: "of their own accord",
    }),
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
  hours({ startsAt, endsAt }) {
    if (startsAt && endsAt) return `from ${time(startsAt)} to ${time(endsAt)}`;
    if (startsAt) return `from ${time(startsAt)} on`;
    return endsAt ? `until ${time(endsAt)}` : "";
  },
  timeAndPlace: (session) => timeAndPlace(englishPhrases.hours(session), session.place),
  takenAt(session, question) {
    const where = session === null ? "Between two sessions" : `Session ${session.reference}`;
    const place = session?.place ? `, ${session.place}` : "";
    return `${where}${place}${question === null ? "" : `; question ${quote(question)}`}`;
  },
  whoCame: (presence) => whoCame(english, presence, eveningWords),
  agendaItem: (item) => agendaItem(english, item, eveningWords),
  afterFamilyName: (line, order) =>
    afterFamilyName(line, order, { of: (number) => `substitute for no. ${number}`, alone: "substitute" }),
  sessionSums: ({ place, present, decisions }) =>
    sessionSums(english, [place ?? "place not recorded", present ?? "attendance not recorded", decisions], {
      member: { one: "member", many: "members" },
      decision: { one: "decision adopted", many: "decisions adopted" },
    }),
  atSessions(sessions) {
    const days = list(sessions.map(({ onDay }) => day(onDay)));
    return sessions.length === 1 ? `at the session of ${days}` : `at the sessions of ${days}`;
  },
  decisionName: ({ reference, title }) => (title ? `${reference}, ${title}` : reference),
  decisionSentence(decision) {
    if (decision.outcome !== "not-recorded")
      return `${capitalise(outcome[decision.outcome])}${howOf(decision)}`;
    const { takenOn } = decision;
    return `${takenOn ? `Item of ${day(takenOn)}; its outcome is not recorded` : "Its outcome is not recorded"}${deliberationOf(decision)}.`;
  },
  decisionBadge(decision) {
    if (decision.outcome === "adopted" && decision.isInForce) return "● adopted";
    if (decision.outcome === "adopted") return `○ ${decision.replacedBy ? "replaced" : "no longer in force"}`;
    if (decision.outcome === "rejected") return "○ rejected";
    return decision.outcome === "noted" ? "● noted" : `◌ ${badges[decision.outcome]}`;
  },
  decisionHow(decision) {
    const how = howOf(decision).replace(/^[\s:;,.]+/, "");
    return how === "" ? "" : capitalise(how);
  },
  dissentSentence: ({ objections }) =>
    dissent(english, objections, {
      heading: { one: "Objection", many: "Objections" },
      colon: ": ",
      semicolon: "; ",
      open: "what became of it was not noted",
      states: {
        lifted: "lifted",
        integrated: "integrated",
        maintained: "maintained",
        "not-retained": "not retained",
      },
      because: (reason) => `reason: ${reason}`,
    }),
  amendmentSentences: ({ amendments }) =>
    amendments
      .map(({ on, before, reason }) => {
        const why = reason ? ` (${startingLow(reason)})` : "";
        return `Statement amended on ${day(on)}${why}${before ? `; it first said: ${quote(ended(before))}` : "."}`;
      })
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
        return `not retained.${because}`;
      case "under-study":
        return `under study${untilOn ? ` until ${day(untilOn)}` : ""}.${because}`;
    }
  },
  commitmentSentences(commitment) {
    const { text, dueOn } = commitment;
    const promised = ended(`${text.replace(/\.$/, "")}${dueOn ? `, by ${day(dueOn)}` : ""}`);
    return `${promised} ${englishPhrases.standingSentences(commitment)}`.trim();
  },
  standingSentences({ dueOn, followUps, isLate }) {
    const stood = followUps.map(({ onDay, state, reason }) => {
      const why = reason ? `: ${ended(startingLow(reason))}` : ".";
      return `${capitalise(stands[state])} on ${day(onDay)}${why}`;
    });
    const late = dueOn && isLate ? ["It is overdue."] : [];
    return [...stood, ...late].join(" ");
  },
  followUpSentence,
  actor: (actor) => calledIn(actor, actorWords),
  actors: (actors) => calledTogether(english, actors, actorWords),
  withOwner: (task) => taskOf(task, "someone of the community"),
};
