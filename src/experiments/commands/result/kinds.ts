import type { Kind } from "../../../command-line/parameter.ts";
import { refuse } from "../../../problem.ts";
import { parseNumber } from "../../../values/amount.ts";
import { isRead } from "../../../values/parsed.ts";
import type { Measure } from "../../indicator.ts";

/** `34`, `1,5 kg`: a number, perhaps with its unit behind it. */
export const measure: Kind<Measure> = {
  shape: "number",
  read(typed, _reading, place) {
    const [, digits = typed, unit = null] = /^(-?\d[\d\s.,]*?)\s*([^\d\s.,].*)?$/.exec(typed.trim()) ?? [];
    const value = parseNumber(digits);
    if (!isRead(value)) return refuse("not-a-number", { typed }, place);
    return { value: value.value, unit };
  },
};
