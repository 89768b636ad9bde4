import { ofSeason, type Season } from "../../cooperative/season.ts";
import { isWithoutCriterion } from "../../experiments/amendment.ts";
import { type ExperimentState, stateOf, wentOn } from "../../experiments/experiment.ts";
import { type Experiment, listExperiments } from "../../experiments/store/experiments.ts";
import type { Indicator } from "../../experiments/store/indicators.ts";
import type { Reader } from "../../register/write.ts";
import { type Day, daysBetween } from "../../values/day.ts";

/** A log that says nothing for so many days is old while the experiment runs. */
const oldAfter = 30;

/** An experiment as it stands on a day. */
export interface Trial extends Experiment {
  readonly day: Day;
  readonly state: ExperimentState;
  /** Whether what would be a success was not written when it started; unknown before. */
  readonly startedWithoutCriterion: boolean | null;
  readonly lastLogOn: Day | null;
  /** Days since the last entry of its log, else since its start; null where it did not start. */
  readonly silentFor: number | null;
  /** Whether it runs and nobody has written in its log for long. */
  readonly isSilent: boolean;
  /** The first of its indicators, in the order of the references; null where nothing is counted of it. */
  readonly indicator: Indicator | null;
}

/**
 * The experiments of a season, and those of one before it that go on, as they stood on a day, in the order of the
 * references.
 */
export async function readTrials(reader: Reader, season: Season, day: Day): Promise<Trial[]> {
  return (await listExperiments(reader)).filter(ofSeason(season, wentOn)).map((experiment) => {
    const { started_on: startedOn, log, indicators } = experiment;
    const state = stateOf(experiment, day);
    const lastLogOn = log.at(-1)?.on_day ?? null;
    const since = lastLogOn ?? startedOn;
    const silentFor = since === null ? null : daysBetween(since, day);
    return {
      ...experiment,
      day,
      state,
      startedWithoutCriterion: startedOn === null ? null : isWithoutCriterion(experiment),
      lastLogOn,
      silentFor,
      isSilent: state === "running" && (silentFor ?? 0) > oldAfter,
      indicator: indicators[0] ?? null,
    };
  });
}
