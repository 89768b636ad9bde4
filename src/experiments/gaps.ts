import { everySeason, ofSeason } from "../cooperative/season.ts";
import type { Gaps } from "../feature.ts";
import { type Problem, problem } from "../problem.ts";
import { type ReferenceKind, toReference } from "../values/reference.ts";
import { isWithoutCriterion } from "./amendment.ts";
import { isSpreadUnexplained, wentOn, withState } from "./experiment.ts";
import { stateOf as ideaStateOf, wasUnsettledOn } from "./idea.ts";
import { listExperiments } from "./store/experiments.ts";
import { listIdeas } from "./store/ideas.ts";

/** What is not settled of the ideas, and not said or not closed of the experiments. */
export const gaps: Gaps = async (reader, today, _reach, season = everySeason) => {
  const found: Problem[] = [];
  const ideas = (await listIdeas(reader)).filter(ofSeason(season, wasUnsettledOn));
  const undecided = ideas.filter((idea) => ideaStateOf(idea) === "proposed");
  if (undecided.length > 0) {
    found.push(problem("ideas-undecided", { references: referencesOf("idea", undecided) }));
  }
  for (const { number, title, chosen_on, experiments } of ideas) {
    if (chosen_on !== null && experiments.length === 0) {
      found.push(problem("idea-without-experiment", { number, title }));
    }
  }
  const experiments = (await listExperiments(reader, today))
    .filter(ofSeason(season, wentOn))
    .map((one) => withState(one, today));
  const leaderless = experiments.filter(
    ({ leads, state }) => leads.length === 0 && state !== "never-started",
  );
  if (leaderless.length > 0) {
    found.push(problem("experiment-without-lead", { references: referencesOf("experiment", leaderless) }));
  }
  for (const experiment of experiments) {
    const { number, title, state, planned_until: until } = experiment;
    const isOver = until !== null && until < today;
    const isOpen = state === "running" || state === "suspended";
    const isSaid = experiment.criterion !== null || experiment.measure !== null;
    if (isOpen && isWithoutCriterion(experiment) && !isSaid) {
      found.push(problem("runs-without-criterion", { number, title }));
    }
    if (isOpen && isOver) found.push(problem("experiment-overdue", { number, title, until }));
    if (isSpreadUnexplained(experiment)) found.push(problem("spread-unexplained", { number, title }));
    if (state === "designed" && isOver) found.push(problem("experiment-unstarted", { number, title, until }));
  }
  const silent = experiments
    .filter(({ state }) => state !== "designed" && state !== "never-started")
    .flatMap(({ indicators }) => indicators.filter(({ latest }) => latest === null));
  if (silent.length > 0) {
    const of = Object.fromEntries(
      silent.flatMap(({ number, experimentNumber: its }) =>
        its === null ? [] : [[toReference("indicator", number), toReference("experiment", its)] as const],
      ),
    );
    found.push(problem("indicator-without-result", { references: referencesOf("indicator", silent), of }));
  }
  return found;
};

function referencesOf(kind: ReferenceKind, items: readonly { readonly number: number }[]): string[] {
  return items.map(({ number }) => toReference(kind, number));
}
