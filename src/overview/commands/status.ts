import { day, optional } from "../../command-line/parameter.ts";
import { tasks } from "../../decisions/views.ts";
import { section } from "../../terminal/view.ts";
import { verb } from "../../verb.ts";
import { readStanding } from "../store/standing.ts";
import { standing } from "../views.ts";

export default verb({
  gives: "item",
  options: { asOf: optional(day) },
  async run(coop, { asOf }) {
    const on = asOf ?? coop.today;
    const season = await coop.season();
    const { standing: now, open } = await coop.readAsOf(on, async (reader) => {
      const found = await coop.parts.contributions.gaps(reader, on);
      return readStanding(reader, season, on, found.length);
    });
    await coop.show(standing, now, [section(tasks, open)]);
  },
});
