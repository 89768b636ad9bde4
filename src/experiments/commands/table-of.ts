import { file, found, optional, owner, required } from "../../command-line/parameter.ts";
import type { Coop } from "../../coop.ts";
import type { NotedDays } from "../../values/left-out-year.ts";
import { toReference } from "../../values/reference.ts";
import { notedDaysOf } from "../experiment.ts";
import { type Experiment, findExperiment, offerExperiments } from "../store/experiments.ts";

/** A table of one experiment, or of those that its lines name. */
export const tableArguments = {
  experiment: owner(optional(found(findExperiment, offerExperiments))),
  file: required(file),
};

/** What is the same for each such table: what is typed to take one, and how days are read that lack their year, by the life of the experiment. */
export function tableOf(
  coop: Coop,
  whole: Experiment | null,
): {
  readonly command: string;
  readonly dated: {
    field: "on";
    noted(said: { experiment?: Experiment }): Promise<NotedDays | undefined>;
  };
} {
  const { path } = coop.parts;
  return {
    command: whole ? `${path} ${toReference("experiment", whole.number)}` : path,
    dated: {
      field: "on",
      async noted({ experiment = whole }) {
        return experiment ? notedDaysOf(experiment, await coop.reading.season(), coop.today) : undefined;
      },
    },
  };
}
