import { day, optional } from "../../command-line/parameter.ts";
import { tasks } from "../../decisions/views.ts";
import { asTyped } from "../../language/as-typed.ts";
import { type Section, section } from "../../terminal/view.ts";
import { verb } from "../../verb.ts";
import { gapLines } from "../gap-lines.ts";
import { readStanding, type Standing } from "../store/standing.ts";
import { courses, requestLines, requests, standing, trialLines, trials, year } from "../views.ts";

/** So many lines of one kind stand on the screen. */
const mostLines = 8;
/** So many indicators are drawn: the first of each experiment that goes on. */
const mostCourses = 3;

export default verb({
  gives: "item",
  ofYear: "one",
  options: { asOf: optional(day) },
  async run(coop, { asOf }) {
    const on = asOf ?? (await coop.seasonDay());
    const season = await coop.season();
    const check = [
      "coop check",
      ...(coop.parts.isYearSaid ? [`--year ${asTyped(season.title)}`] : []),
      ...(asOf === undefined ? [] : [`--as-of ${asOf}`]),
    ].join(" ");
    const { found, now } = await coop.readAsOf(on, async (reader) => {
      const found = await coop.parts.contributions.gaps(reader, on, undefined, season);
      const gaps = gapLines(found, coop.words).length;
      return { found, now: await readStanding(reader, season, on, { gaps, check }) };
    });
    if (coop.parts.format !== "table") {
      const sections = [
        section(tasks, now.tasks),
        section(trials, now.trials),
        section(requests, now.requests),
      ];
      return coop.show(standing, now, sections);
    }
    if (on < now.seasonBeginsOn)
      coop.say("before-the-season", { season: now.season, on: now.seasonBeginsOn });
    coop.warnOf(found.filter(({ code }) => code === "year-over"));
    const { cooperative, phases } = now;
    coop.output.screen(
      coop.words.notice("year-named", { cooperative, season: season.title, phases }),
      year,
      now,
      tablesOf(now),
    );
  },
});

function tablesOf({ trials, requests }: Standing): readonly Section[] {
  const goingOn = trials.filter(({ state }) => state === "running" || state === "suspended");
  const measured = goingOn.flatMap(({ indicator }) =>
    indicator && indicator.since.length > 0 ? [indicator] : [],
  );
  return [
    section(trialLines, trials.slice(-mostLines)),
    section(courses, measured.slice(0, mostCourses)),
    section(requestLines, requests.slice(0, mostLines)),
  ];
}
