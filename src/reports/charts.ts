import { drawAnswers } from "../charts/answers.ts";
import { drawArticulation } from "../charts/articulation.ts";
import { drawDecisions } from "../charts/decisions.ts";
import type { Picture } from "../charts/drawing.ts";
import { drawMeasures } from "../charts/measures.ts";
import { drawMoney } from "../charts/money.ts";
import { drawPresence } from "../charts/presence.ts";
import type { AnswersShown, DecisionsShown, MeasuresShown, TimelineShown } from "../charts/shown.ts";
import { drawTimeline } from "../charts/timeline.ts";
import { chartWords } from "../charts/words/words.ts";
import type { Language } from "../language/language.ts";
import type { BilanFacts, ExperimentFacts } from "./facts/bilan-facts.ts";

/** A picture, and the sentence under it, which is its alternative text. */
export interface Chart {
  readonly picture: Picture;
  readonly sentence: string;
}

export type ChartName =
  | "cover"
  | "timeline"
  | "presence"
  | "decisions"
  | "answers"
  | "money"
  | "articulation"
  | `measures-${string}`;

/** Every chart of a bilan, by name; the measures of each experiment that measures something by its reference, `measures-E02`. */
export function chartsOf(
  facts: BilanFacts,
  language: Language,
): Readonly<Record<Exclude<ChartName, `measures-${string}`>, Chart>> &
  Readonly<Record<`measures-${string}`, Chart>> {
  const words = chartWords[language.code];
  const timeline = timelineOf(facts);
  const cover = { ...timeline, phases: [] };
  const presence = { sessions: facts.path.sessions.filter(({ state }) => state === "held") };
  const decisions = decisionsOf(facts);
  const answers = answersOf(facts);
  const money = { experiments: facts.experiments.all.map(budgetOf) };
  const articulation = {
    experiments: [
      ...new Set([...facts.beside.all.map(({ experiment }) => experiment), ...facts.beside.alone]),
    ],
    relations: facts.beside.all.map((one) => ({ ...one, isSettled: one.settledOn !== null })),
  };
  const measures = facts.experiments.all
    .filter(({ indicators }) => indicators.length > 0)
    .map((experiment) => [`measures-${experiment.reference}`, measuredBy(experiment, language)] as const);
  return {
    cover: { picture: drawTimeline(cover, language), sentence: words.timeline(cover) },
    timeline: { picture: drawTimeline(timeline, language), sentence: words.timeline(timeline) },
    presence: { picture: drawPresence(presence, language), sentence: words.presence(presence) },
    decisions: { picture: drawDecisions(decisions, language), sentence: words.decisions(decisions) },
    answers: { picture: drawAnswers(answers, language), sentence: words.answers(answers) },
    money: { picture: drawMoney(money, language), sentence: words.money(money) },
    articulation: {
      picture: drawArticulation(articulation, language),
      sentence: words.articulation(articulation),
    },
    ...Object.fromEntries(measures),
  };
}

/** The measures of one experiment, for its own page. */
export function measuredBy({ indicators }: Pick<ExperimentFacts, "indicators">, language: Language): Chart {
  const shown: MeasuresShown = { indicators };
  return { picture: drawMeasures(shown, language), sentence: chartWords[language.code].measures(shown) };
}

/** What was cancelled did not take place: it is not in the year. */
function timelineOf({ phases, path }: BilanFacts): TimelineShown {
  const sessions = path.sessions
    .filter(({ state }) => state !== "cancelled")
    .map(({ onDay, state, present }) => ({ onDay, isHeld: state === "held", present }));
  return { phases, sessions };
}

/** What is of no question stands in one row, the last. */
function decisionsOf({ questions, decisions }: BilanFacts): DecisionsShown {
  const outcomesOf = (question: string | null) =>
    decisions.all.filter((one) => one.question === question).map(({ outcome }) => outcome);
  const groups = questions.map(({ title }) => ({ question: title, outcomes: outcomesOf(title) }));
  const others = outcomesOf(null);
  return { groups: others.length === 0 ? groups : [...groups, { question: null, outcomes: others }] };
}

/** Those of this season; the latest answer of each. */
function answersOf({ requests }: BilanFacts): AnswersShown {
  const answers = requests.answers.map(({ value, count }) => ({ answer: value, count }));
  return { answers: [...answers, { answer: null, count: requests.all.length - requests.answered }] };
}

function budgetOf({ title, budgetPlannedCents, budgetSpentCents }: ExperimentFacts) {
  return { title, plannedCents: budgetPlannedCents, spentCents: budgetSpentCents };
}
