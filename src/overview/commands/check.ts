import { day, flag, optional } from "../../command-line/parameter.ts";
import { refuse } from "../../problem.ts";
import type { Reader } from "../../register/write.ts";
import { verb } from "../../verb.ts";
import { gapLines } from "../gap-lines.ts";
import { inOrderOfMending } from "../mending-order.ts";
import { gaps } from "../views.ts";

export default verb({
  gives: "list",
  ofYear: "any",
  options: { asOf: optional(day), strict: optional(flag) },
  async run(coop, { asOf, strict }) {
    const season = await coop.season();
    const on = asOf ?? (await coop.seasonDay());
    const gapsOfSeason = (reader: Reader) => coop.parts.contributions.gaps(reader, on, undefined, season);
    const found = inOrderOfMending(
      await (on === coop.today ? coop.read(gapsOfSeason) : coop.readAsOf(on, gapsOfSeason)),
    );
    if (coop.parts.format !== "table") {
      await coop.list(
        gaps,
        found.map((gap) => ({ code: gap.code, ...coop.words.gap(gap) })),
      );
    } else if (found.length === 0) coop.say("nothing-missing", {});
    else coop.output.steps(gapLines(found, coop.words));
    if (strict && found.length > 0) refuse("something-missing", { count: found.length });
  },
});
