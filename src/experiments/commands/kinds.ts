import type { Kind } from "../../command-line/parameter.ts";
import { refuse } from "../../problem.ts";
import { isRead } from "../../values/parsed.ts";
import { parseCounted, parseHours } from "../counted.ts";
import { type Measure, parseMeasure } from "../indicator.ts";

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
