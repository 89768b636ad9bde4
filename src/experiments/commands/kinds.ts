import type { Kind } from "../../command-line/parameter.ts";
import type { Coop } from "../../coop.ts";
import { refuse } from "../../problem.ts";
import type { NotedDays } from "../../values/left-out-year.ts";
import { isRead } from "../../values/parsed.ts";
import { parseCounted, parseHours } from "../counted.ts";
import { notedDaysOf } from "../experiment.ts";
import { type Measure, parseMeasure } from "../indicator.ts";
import type { Experiment } from "../store/experiments.ts";

/** How the days of a table of experiments are read that lack their year: each by the life of its own. */
export function datedIn(
  coop: Coop,
  whole: Experiment | null,
): {
  field: "on";
  noted(said: { experiment?: Experiment }): Promise<NotedDays | undefined>;
} {
  return {
    field: "on",
    async noted({ experiment = whole }) {
      return experiment ? notedDaysOf(experiment, await coop.reading.season(), coop.today) : undefined;
    },
  };
}

/** `24`, `24 personnes`: a whole number, perhaps with what is counted behind it. */
export const counted: Kind<number> = {
  shape: "count",
  read(typed, _reading, place) {
    const read = parseCounted(typed);
    return isRead(read) ? read.value : refuse("not-a-count", { typed }, place);
  },
};

/** `2,5`, `2h30`: a length of time, in hours. */
export const hours: Kind<number> = {
  shape: "number",
  read(typed, _reading, place) {
    const read = parseHours(typed);
    return isRead(read) ? read.value : refuse("not-hours", { typed }, place);
  },
};

/** `34`, `1,5 kg`: a number, perhaps with its unit behind it. */
export const measure: Kind<Measure> = {
  shape: "number",
  read(typed, _reading, place) {
    const read = parseMeasure(typed);
    return isRead(read) ? read.value : refuse("not-a-number", { typed }, place);
  },
};
