import type { AnswersShown, ArticulationShown, DecisionsShown, TimelineShown } from "../charts/shown.ts";
import { type Told, wholeOf } from "../charts/words/catalogue.ts";
import { chartWords } from "../charts/words/words.ts";
import type { Chart } from "../documents/picture.ts";
import type { Language } from "../language/language.ts";
import type { BilanFacts, ExperimentFacts } from "./facts/bilan-facts.ts";

/**
 * The charts of a bilan by name: `cover`, `timeline`, `presence`, `decisions`, `answers`, `money`, `articulation`, and `measures-E02`
 * for each experiment that measures something; null where there is nothing to show. Nothing is reckoned, said or drawn of one before
 * it is asked for.
 */
export function chartsOf(facts: BilanFacts, language: Language): Readonly<Record<string, Chart | null>> {
  const words = chartWords[language.code];
  const printed = printedIn(language);
  const made: Readonly<Record<string, () => Chart | null>> = {
    cover() {
      const shown = { ...timelineOf(facts, printed), phases: [] };
      return among(shown.sessions.length, words.timeline, shown, async () =>
        (await import("../charts/timeline.ts")).drawTimeline(shown, language),
      );
    },
    timeline() {
      const shown = timelineOf(facts, printed);
      return among(shown.sessions.length, words.timeline, shown, async () =>
        (await import("../charts/timeline.ts")).drawTimeline(shown, language),
      );
    },
    presence() {
      const shown = { sessions: facts.path.sessions.filter(({ state }) => state === "held") };
      return among(shown.sessions.length, words.presence, shown, async () =>
        (await import("../charts/presence.ts")).drawPresence(shown, language),
      );
    },
    decisions() {
      const shown = decisionsOf(facts, printed);
      return among(facts.decisions.all.length, words.decisions, shown, async () =>
        (await import("../charts/decisions.ts")).drawDecisions(shown, language),
      );
    },
    answers() {
      const shown = answersOf(facts);
      return among(facts.requests.all.length, words.answers, shown, async () =>
        (await import("../charts/answers.ts")).drawAnswers(shown, language),
      );
    },
    money() {
      const shown = { experiments: facts.experiments.all.map((one) => budgetOf(one, printed)) };
      const known = shown.experiments.filter((one) => (one.plannedCents ?? one.spentCents) !== null);
      return among(known.length, words.money, shown, async () =>
        (await import("../charts/money.ts")).drawMoney(shown, language),
      );
    },
    articulation() {
      const shown = articulationOf(facts, printed);
      return among(facts.beside.all.length, words.articulation, shown, async () =>
        (await import("../charts/articulation.ts")).drawArticulation(shown, language),
      );
    },
    ...Object.fromEntries(
      facts.experiments.measured.map((one) => [`measures-${one.reference}`, () => measuredBy(one, language)]),
    ),
  };
  const whenAsked: Record<string, Chart | null> = {};
  for (const [name, make] of Object.entries(made)) {
    Object.defineProperty(whenAsked, name, { get: make, enumerable: true });
  }
  return whenAsked;
}

/** Gives what people typed the spaces and apostrophes that a page gives it. */
type Printed = (text: string) => string;

function printedIn(language: Language): Printed {
  return (text) => language.keepNumbers(language.typeset(text));
}

/** The measures of one experiment, for its own page. */
export function measuredBy({ indicators }: Pick<ExperimentFacts, "indicators">, language: Language): Chart {
  const printed = printedIn(language);
  const shown = {
    indicators: indicators.map((one) => ({
      ...one,
      name: printed(one.name),
      unit: one.unit === null ? null : printed(one.unit),
    })),
  };
  return chartWith(chartWords[language.code].measures, shown, async () =>
    (await import("../charts/measures.ts")).drawMeasures(shown, language),
  );
}

function among<Shown>(
  count: number,
  tell: (shown: Shown) => Told,
  shown: Shown,
  draw: Chart["draw"],
): Chart | null {
  return count > 0 ? chartWith(tell, shown, draw) : null;
}

function chartWith<Shown>(tell: (shown: Shown) => Told, shown: Shown, draw: Chart["draw"]): Chart {
  const parts = tell(shown);
  return { sentence: wholeOf(parts), parts, draw };
}

/** What was cancelled did not take place: it is not in the year. */
function timelineOf({ phases, path }: BilanFacts, printed: Printed): TimelineShown {
  const sessions = path.sessions
    .filter(({ state }) => state !== "cancelled")
    .map(({ onDay, state, present }) => ({ onDay, isHeld: state === "held", present }));
  return { phases: phases.map((one) => ({ ...one, title: printed(one.title) })), sessions };
}

/** Those of an earlier year's question stand after those of this year's; what is of no question in one row, the last. */
function decisionsOf({ questions, decisions }: BilanFacts, printed: Printed): DecisionsShown {
  const outcomesOf = (question: string | null) =>
    decisions.all.filter((one) => one.question === question).map(({ outcome }) => outcome);
  const titles = new Set([
    ...questions.map(({ title }) => title),
    ...decisions.all.flatMap(({ question }) => question ?? []),
  ]);
  const groups = [...titles].map((title) => ({ question: printed(title), outcomes: outcomesOf(title) }));
  const others = outcomesOf(null);
  return { groups: others.length === 0 ? groups : [...groups, { question: null, outcomes: others }] };
}

/** Those of this season; the latest answer of each. */
function answersOf({ requests }: BilanFacts): AnswersShown {
  const answers = requests.answers.map(({ value, count }) => ({ answer: value, count }));
  return { answers: [...answers, { answer: null, count: requests.all.length - requests.answered }] };
}

function articulationOf({ beside }: BilanFacts, printed: Printed): ArticulationShown {
  const relations = beside.all.map((one) => ({
    ...one,
    experiment: printed(one.experiment),
    service: printed(one.service),
    isSettled: one.settledOn !== null,
  }));
  const titles = [...relations.map(({ experiment }) => experiment), ...beside.alone.map(printed)];
  return { experiments: [...new Set(titles)], relations };
}

function budgetOf({ title, budgetPlannedCents, budgetSpentCents }: ExperimentFacts, printed: Printed) {
  return { title: printed(title), plannedCents: budgetPlannedCents, spentCents: budgetSpentCents };
}
