import { day, flag, optional } from "../../command-line/parameter.ts";
import { refuse } from "../../problem.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { verb } from "../../verb.ts";
import { gaps } from "../views.ts";

export default verb({
  gives: "list",
  options: { asOf: optional(day), strict: optional(flag) },
  async run(coop, { asOf, strict }) {
    const gapsOn = (day: Day) => (reader: Reader) => coop.parts.contributions.gaps(reader, day);
    const found = await (asOf ? coop.readAsOf(asOf, gapsOn(asOf)) : coop.read(gapsOn(coop.today)));
    if (found.length === 0) coop.say("nothing-missing", {});
    else
      await coop.list(
        gaps,
        found.map((problem) => ({ code: problem.code, ...coop.words.problem(problem) })),
      );
    if (strict && found.length > 0) refuse("something-missing", { count: found.length });
  },
});
