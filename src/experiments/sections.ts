import type { Reader } from "../register/write.ts";
import { detail, type Section, section, type View } from "../terminal/view.ts";
import type { Day } from "../values/day.ts";
import { withState } from "./experiment.ts";
import { type Experiment, listExperiments, readExperiment } from "./store/experiments.ts";
import { type Idea, listIdeas } from "./store/ideas.ts";
import { type Indicator, listIndicators } from "./store/indicators.ts";
import { listResults } from "./store/results.ts";
import {
  entriesToCome,
  experiments,
  ideas,
  indicators,
  logEntries,
  mergedIdeas,
  pauses,
  premiseAmendments,
  results,
  resultsToCome,
} from "./views.ts";

/** All are of one experiment, which stands above them. */
const itsIndicators: View<Indicator> = {
  ...indicators,
  columns: indicators.columns.map((one) => (one.key === "experiment" ? detail(one) : one)),
};

/** Under a question: what was proposed, and what is tried. */
export async function underQuestion(reader: Reader, questionId: number): Promise<readonly Section[]> {
  return [
    await proposed(reader, ({ question_id }) => question_id === questionId),
    await tried(reader, ({ question_id }) => question_id === questionId),
  ];
}

/** Under a session: what was proposed there. */
export async function underSession(reader: Reader, sessionId: number): Promise<readonly Section[]> {
  return [await proposed(reader, ({ session_id }) => session_id === sessionId)];
}

/** Under a decision: the experiments that come from it, and those whose follow-up it took. */
export async function underDecision(reader: Reader, decisionId: number): Promise<readonly Section[]> {
  return [
    await tried(
      reader,
      ({ decision_id, next_decision_id }) => decision_id === decisionId || next_decision_id === decisionId,
    ),
  ];
}

/** Under an idea: what it became, and the ideas that go on in it. */
export async function underIdea(reader: Reader, ideaId: number): Promise<readonly Section[]> {
  const merged = (await listIdeas(reader)).filter(({ merged_into_id }) => merged_into_id === ideaId);
  return [await tried(reader, ({ idea_id }) => idea_id === ideaId), section(mergedIdeas, merged)];
}

/**
 * Under an experiment: what was changed of it after the start, its pauses, its log, and its indicators with their latest result; what
 * is dated after today stands apart, and counts for nothing.
 */
export async function underExperiment(
  reader: Reader,
  experimentId: number,
  today: Day,
): Promise<readonly Section[]> {
  const its = await readExperiment(reader, experimentId);
  const indicators = (await listIndicators(reader, today)).filter(
    ({ experiment_id }) => experiment_id === experimentId,
  );
  const results = await listResults(reader, experimentId);
  return [
    section(premiseAmendments, its.amendments),
    section(pauses, its.pauses),
    section(
      logEntries,
      its.log.filter(({ on_day }) => on_day <= today),
    ),
    section(
      entriesToCome,
      its.log.filter(({ on_day }) => on_day > today),
    ),
    section(itsIndicators, indicators),
    section(
      resultsToCome,
      results.filter(({ on_day }) => on_day > today),
    ),
  ];
}

/** Under an indicator: every result that holds; those dated after today apart. */
export async function underIndicator(
  reader: Reader,
  indicatorId: number,
  today: Day,
): Promise<readonly Section[]> {
  const its = (await listResults(reader)).filter(({ indicator_id }) => indicator_id === indicatorId);
  return [
    section(
      results,
      its.filter(({ on_day }) => on_day <= today),
    ),
    section(
      resultsToCome,
      its.filter(({ on_day }) => on_day > today),
    ),
  ];
}

async function proposed(reader: Reader, isMeant: (one: Idea) => boolean): Promise<Section> {
  return section(ideas, (await listIdeas(reader)).filter(isMeant));
}

async function tried(reader: Reader, isMeant: (one: Experiment) => boolean): Promise<Section> {
  const meant = (await listExperiments(reader)).filter(isMeant);
  return section(
    experiments,
    meant.map((one) => withState(one)),
  );
}
