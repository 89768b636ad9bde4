import type { AnswersShown, ArticulationShown, DecisionsShown, TimelineShown } from "../charts/shown.ts";
import { chartWords } from "../charts/words/words.ts";
import type { Chart } from "../documents/picture.ts";
import type { Language } from "../language/language.ts";
import type { BilanFacts, ExperimentFacts } from "./facts/bilan-facts.ts";

/**
 * The charts of a bilan by name: `cover`, `timeline`, `presence`, `decisions`, `answers`, `money`, `articulation`, and `measures-E02`
 * for each experiment that measures something; null where there is nothing to show. Each is drawn when it is asked for.
 */
export function chartsOf(facts: BilanFacts, language: Language): Readonly<Record<string, Chart | null>> {
  const words = chartWords[language.code];
  const timeline = timelineOf(facts);
  const cover = { ...timeline, phases: [] };
  const presence = { sessions: facts.path.sessions.filter(({ state }) => state === "held") };
  const decisions = decisionsOf(facts);
  const answers = answersOf(facts);
  const money = { experiments: facts.experiments.all.map(budgetOf) };
  const articulation = articulationOf(facts);
  const isMoneyKnown = money.experiments.some((one) => (one.plannedCents ?? one.spentCents) !== null);
  const among = (count: number, chart: Chart): Chart | null => (count > 0 ? chart : null);
  return {
    cover: among(timeline.sessions.length, {
      sentence: words.timeline(cover),
      draw: async () => (await import("../charts/timeline.ts")).drawTimeline(cover, language),
    }),
    timeline: among(timeline.sessions.length, {
      sentence: words.timeline(timeline),
      draw: async () => (await import("../charts/timeline.ts")).drawTimeline(timeline, language),
    }),
    presence: among(presence.sessions.length, {
      sentence: words.presence(presence),
      draw: async () => (await import("../charts/presence.ts")).drawPresence(presence, language),
    }),
    decisions: among(facts.decisions.all.length, {
      sentence: words.decisions(decisions),
      draw: async () => (await import("../charts/decisions.ts")).drawDecisions(decisions, language),
    }),
    answers: among(facts.requests.all.length, {
      sentence: words.answers(answers),
      draw: async () => (await import("../charts/answers.ts")).drawAnswers(answers, language),
    }),
    money: among(isMoneyKnown ? 1 : 0, {
      sentence: words.money(money),
      draw: async () => (await import("../charts/money.ts")).drawMoney(money, language),
    }),
    articulation: among(facts.beside.all.length, {
      sentence: words.articulation(articulation),
      draw: async () => (await import("../charts/articulation.ts")).drawArticulation(articulation, language),
    }),
    ...Object.fromEntries(
      facts.experiments.measured.map((one) => [`measures-${one.reference}`, measuredBy(one, language)]),
    ),
  };
}

/** The measures of one experiment, for its own page. */
export function measuredBy(shown: Pick<ExperimentFacts, "indicators">, language: Language): Chart {
  return {
    sentence: chartWords[language.code].measures(shown),
    draw: async () => (await import("../charts/measures.ts")).drawMeasures(shown, language),
  };
}

/** What was cancelled did not take place: it is not in the year. */
function timelineOf({ phases, path }: BilanFacts): TimelineShown {
  const sessions = path.sessions
    .filter(({ state }) => state !== "cancelled")
    .map(({ onDay, state, present }) => ({ onDay, isHeld: state === "held", present }));
  return { phases, sessions };
}

/** Those of an earlier year's question stand after those of this year's; what is of no question in one row, the last. */
function decisionsOf({ questions, decisions }: BilanFacts): DecisionsShown {
  const outcomesOf = (question: string | null) =>
    decisions.all.filter((one) => one.question === question).map(({ outcome }) => outcome);
  const titles = new Set([
    ...questions.map(({ title }) => title),
    ...decisions.all.flatMap(({ question }) => question ?? []),
  ]);
  const groups = [...titles].map((title) => ({ question: title, outcomes: outcomesOf(title) }));
  const others = outcomesOf(null);
  return { groups: others.length === 0 ? groups : [...groups, { question: null, outcomes: others }] };
}

/** Those of this season; the latest answer of each. */
function answersOf({ requests }: BilanFacts): AnswersShown {
  const answers = requests.answers.map(({ value, count }) => ({ answer: value, count }));
  return { answers: [...answers, { answer: null, count: requests.all.length - requests.answered }] };
}

function articulationOf({ beside }: BilanFacts): ArticulationShown {
  const titles = [...beside.all.map(({ experiment }) => experiment), ...beside.alone];
  return {
    experiments: [...new Set(titles)],
    relations: beside.all.map((one) => ({ ...one, isSettled: one.settledOn !== null })),
  };
}

function budgetOf({ title, budgetPlannedCents, budgetSpentCents }: ExperimentFacts) {
  return { title, plannedCents: budgetPlannedCents, spentCents: budgetSpentCents };
}
