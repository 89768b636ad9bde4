import { drawAnswers } from "../charts/answers.ts";
import { drawArticulation } from "../charts/articulation.ts";
import { drawDecisions } from "../charts/decisions.ts";
import type { Picture } from "../charts/drawing.ts";
import { drawMeasures } from "../charts/measures.ts";
import { drawMoney } from "../charts/money.ts";
import { drawPresence } from "../charts/presence.ts";
import type { AnswersShown, ArticulationShown, DecisionsShown, TimelineShown } from "../charts/shown.ts";
import { drawTimeline } from "../charts/timeline.ts";
import type { Language } from "../language/language.ts";
import type { BilanFacts, ExperimentFacts } from "./facts/bilan-facts.ts";

/** A picture, and the sentence under it, which is its alternative text. */
export interface Chart {
  readonly picture: Picture;
  readonly sentence: string;
}

/**
 * The charts of a bilan by name: `cover`, `timeline`, `presence`, `decisions`, `answers`, `money`, `articulation`, and `measures-E02`
 * for each experiment that measures something. One that has nothing to show is not there.
 */
export function chartsOf(facts: BilanFacts, language: Language): Readonly<Record<string, Chart>> {
  const timeline = timelineOf(facts);
  const presence = { sessions: facts.path.sessions.filter(({ state }) => state === "held") };
  const decisions = decisionsOf(facts);
  const answers = answersOf(facts);
  const money = { experiments: facts.experiments.all.map(budgetOf) };
  const articulation = articulationOf(facts);
  const isMoneyKnown = money.experiments.some((one) => (one.plannedCents ?? one.spentCents) !== null);
  const all: readonly (readonly [name: string, isShown: boolean, draw: () => Chart])[] = [
    ["cover", timeline.sessions.length > 0, () => chart(drawTimeline({ ...timeline, phases: [] }, language))],
    ["timeline", timeline.sessions.length > 0, () => chart(drawTimeline(timeline, language))],
    ["presence", presence.sessions.length > 0, () => chart(drawPresence(presence, language))],
    ["decisions", facts.decisions.all.length > 0, () => chart(drawDecisions(decisions, language))],
    ["answers", facts.requests.all.length > 0, () => chart(drawAnswers(answers, language))],
    ["money", isMoneyKnown, () => chart(drawMoney(money, language))],
    ["articulation", facts.beside.all.length > 0, () => chart(drawArticulation(articulation, language))],
    ...facts.experiments.measured.map(
      (one) => [`measures-${one.reference}`, true, () => measuredBy(one, language)] as const,
    ),
  ];
  return Object.fromEntries(all.flatMap(([name, isShown, draw]) => (isShown ? [[name, draw()]] : [])));
}

/** The sentence of a picture is what it says to who does not see it. */
function chart(picture: Picture): Chart {
  return { picture, sentence: String(picture.properties["ariaLabel"]) };
}

/** The measures of one experiment, for its own page. */
export function measuredBy({ indicators }: Pick<ExperimentFacts, "indicators">, language: Language): Chart {
  return chart(drawMeasures({ indicators }, language));
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
