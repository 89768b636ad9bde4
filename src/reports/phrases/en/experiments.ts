import { english } from "../../../language/english.ts";
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

const { count, figure, list, day, dayRange, money, capitalise, quote } = english;

const fates: FateWords = {
  continue: "goes on",
  adjust: "is adjusted",
  spread: "is spread further",
  stop: "stops",
  designed: "is prepared",
  running: "is running",
  suspended: "is suspended",
  closed: "has ended, and what follows is not decided",
  "never-started": "did not start",
};

function pauseClause({ from, until, reason }: ExperimentFacts["pauses"][number]): string {
  const when =
    until === null ? `since ${day(from)}` : from === until ? `on ${day(from)}` : dayRange(from, until);
  return `suspended ${when}${reason ? ` (${startingLow(reason)})` : ""}`;
}

const visit = { one: "visit", many: "visits" };
const ways = { up: "or more", down: "or less" } as const;

const leadWords = {
  by: "led by",
  together: "with",
  person: { one: "member of the community", many: "members of the community" },
  community: "the community",
} as const;

export const englishExperimentPhrases: ExperimentPhrases = {
  followUps: (counts) =>
    agreeEach(english, counts, {
      continue: ["goes on", "go on"],
      adjust: ["is adjusted", "are adjusted"],
      spread: ["is spread further", "are spread further"],
      stop: ["stops", "stop"],
    }),
  spent: ({ budgetSpentCents: spent }) => (spent === null ? english.unknown : money(spent)),
  spending({ budgetPlannedCents: planned, budgetSpentCents: spent, plannedUnknown, spentUnknown }) {
    const many = { one: "experiment", many: "experiments" };
    return [
      planned === null ? "no planned budget is noted" : `of ${money(planned)} planned`,
      ...(spent !== null && spentUnknown > 0 ? [`spending not noted for ${figure(spentUnknown, many)}`] : []),
      ...(planned !== null && plannedUnknown > 0
        ? [`planned budget not noted for ${figure(plannedUnknown, many)}`]
        : []),
    ].join("; ");
  },
  fates: (experiments) => fatesOf(english, experiments, fates, "; "),
  fate: (experiment) => fateOf(experiment, fates),
  lifeSentence(experiment) {
    const { state, startedOn, closedOn, pauses } = experiment;
    const paused = state === "suspended" ? pauses.at(-1) : undefined;
    const when = (() => {
      if (startedOn && closedOn)
        return `Tried ${startedOn === closedOn ? `on ${day(startedOn)}` : dayRange(startedOn, closedOn)}`;
      if (startedOn)
        return `Tried since ${day(startedOn)}, ${paused ? pauseClause(paused) : "still running"}`;
      return "Prepared, not yet started";
    })();
    const origins = listKnown(english, [
      experiment.idea ? `born of idea ${experiment.idea}` : undefined,
      experiment.decision ? `decided by ${experiment.decision}` : undefined,
    ]);
    const earlier = pauses
      .filter((pause) => pause !== paused)
      .map((pause) => ` ${capitalise(pauseClause(pause))}.`);
    const more = `${ledBy(english, experiment, leadWords)}${origins ? `, ${origins}` : ""}`;
    if (state === "never-started") return `It did not start${more.replace(/^, (?!with )/, "; it was ")}.`;
    return `${when}${more}.${earlier.join("")}`;
  },
  leads: (experiment) => ledBy(english, experiment, leadWords).replace(/^, /, ""),
  premiseSentences: ({ amendments }, premise) =>
    amendments
      .filter((one) => one.premise === premise)
      .map(({ on, before, reason, isAfterClose }) => {
        const why = reason ? ` (${startingLow(reason)})` : "";
        const after = isAfterClose ? ", after the closing" : before ? "" : ", after the start";
        return `${capitalise(premise)} ${before ? "changed" : "written"} on ${day(on)}${after}${why}${before ? `; until then it said: ${quote(ended(before))}` : "."}`;
      })
      .join(" "),
  doneSentences(experiment) {
    const { visits, reached, reachedSource, volunteerHours, places, budgetSpentCents, budgetPlannedCents } =
      experiment;
    const happened = listKnown(english, [
      visits === null ? undefined : countedIn(english, experiment, visit, "count"),
      volunteerHours === null
        ? undefined
        : count(volunteerHours, { one: "hour of volunteering", many: "hours of volunteering" }),
    ]);
    const sentences = [
      happened ? `${capitalise(happened)}.` : undefined,
      places ? `Where: ${ended(startingLow(places))}` : undefined,
      reached === null
        ? undefined
        : `${capitalise(count(reached, { one: "different person was", many: "different people were" }))} reached (${reachedSource ? `source: ${startingLow(reachedSource)}` : "the source of this number is not recorded"}).`,
      budgetSpentCents === null
        ? budgetPlannedCents === null
          ? undefined
          : `${money(budgetPlannedCents)} was planned; what was spent is not recorded.`
        : `${money(budgetSpentCents)} was spent${budgetPlannedCents === null ? "" : ` out of ${money(budgetPlannedCents)} planned`}.`,
    ];
    const known = sentences.filter((one) => one !== undefined);
    if (known.length > 0) return known.join(" ");
    return experiment.startedOn === null ? "It has not started yet." : "The register says nothing of it.";
  },
  withUnit,
  counted: (experiment) => countedIn(english, experiment, visit, "figure"),
  latestMeasure: (indicator) => latestOf(english, indicator),
  aimed: (indicator) => aimedAt(english, indicator, ways),
  criterionSentence({ criterionMet, isWithoutCriterion, criterion }) {
    if (isWithoutCriterion && criterion === null) return "";
    switch (criterionMet) {
      case "yes":
        return "What was expected happened.";
      case "partly":
        return "What was expected happened in part.";
      case "no":
        return "What was expected did not happen.";
      case "unknown":
        return "It is not known whether what was expected happened.";
      default:
        return "";
    }
  },
  nextSentence({ next, nextProposedBy, nextDecision, nextReason, nextConditions }) {
    if (next === null) return "It is not decided yet.";
    const verb = {
      continue: "The action goes on",
      adjust: "The action is adjusted",
      spread: "The action is spread further",
      stop: "The action stops",
    }[next];
    const by = nextProposedBy ? `, as proposed by ${startingLow(nextProposedBy)}` : "";
    const reason = nextReason ? ` Why: ${ended(startingLow(nextReason))}` : "";
    const conditions = nextConditions ? ` Conditions: ${ended(startingLow(nextConditions))}` : "";
    return `${verb}${by}${nextDecision ? `, by decision ${nextDecision}` : ""}.${reason}${conditions}`;
  },
  relations: (relations) =>
    list(
      relationsByKind(english, relations, {
        complements: "complements",
        "takes-over-from": "takes over from",
        "refers-to": "refers people to",
        overlaps: "overlaps with",
      }),
    ),
  overlapSentences: (overlaps) =>
    overlaps
      .map(({ experiment, service, settledBy, settledOn }) =>
        settledBy
          ? `${quote(experiment)} overlaps with ${quote(service)}; that is settled${settledOn ? ` since ${day(settledOn)}` : ""}: ${ended(startingLow(settledBy))}`
          : `${quote(experiment)} overlaps with ${quote(service)}, and that is not settled yet.`,
      )
      .join(" "),
};
