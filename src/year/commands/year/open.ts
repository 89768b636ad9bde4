import { askedTogether, day, flag, found, listed, optional, text } from "../../../command-line/parameter.ts";
import type { Coop } from "../../../coop.ts";
import type { Season } from "../../../cooperative/season.ts";
import { listSeasons } from "../../../cooperative/store/seasons.ts";
import { listMandateVersions } from "../../../people/store/mandates.ts";
import { findParticipant, type Participant } from "../../../people/store/participants.ts";
import { verb } from "../../../verb.ts";
import { openingAfter } from "../../opening.ts";
import { listYears } from "../../store/years.ts";
import { years } from "../../views.ts";
import { type OpenedYear, openYear } from "../../writes/open-year.ts";
import { hasBilan } from "../has-bilan.ts";

export default verb({
  gives: "item",
  arguments: { title: optional(text) },
  options: {
    from: optional(day),
    until: optional(day),
    leaving: listed(found(findParticipant)),
    keepMandates: optional(flag),
    withoutPhases: optional(flag),
  },
  async run(coop, { title, from, until, leaving, keepMandates, withoutPhases }) {
    const seasons = await coop.read(listSeasons);
    const former = seasons.at(-1) as Season;
    const opening = openingAfter(seasons, { title, from, until });
    if (!(await mayOpen(coop, former, opening.title))) return coop.say("left-as-it-was", {});
    const isMandated = (await coop.readSeason(listMandateVersions)).length > 0;
    const terms = {
      opening,
      leaving: await whoLeaves(coop, leaving),
      keepsMandates:
        keepMandates ?? (isMandated && (await asks(coop, "mandates-go-on-question", former, false))),
      repeatsPhases: !withoutPhases && (await asks(coop, "phases-again-question", former, true)),
    };
    const opened = await coop.write(
      "year-opened",
      (tx) => openYear(tx, terms),
      () => ({ ...opening, numbers: terms.leaving.map(({ number }) => number) }),
    );
    tellWhatGoesOn(coop, opened);
    const all = await coop.read(listYears);
    for (const year of all.filter(({ id }) => id === opened.season.id)) {
      await coop.show(years, { ...year, hasBilan: hasBilan(coop, year) });
    }
  },
});

/** Whoever opens a year before the one before has its bilan is told, and asked: it can still be made after. */
async function mayOpen(coop: Coop, former: Season, title: string): Promise<boolean> {
  if (hasBilan(coop, former)) return true;
  return coop.confirm("open-without-bilan-question", { former: former.title, title });
}

async function whoLeaves(
  coop: Coop,
  leaving: readonly Participant[] | undefined,
): Promise<readonly Participant[]> {
  const isAsked = leaving === undefined && !coop.parts.saysYes && coop.asker !== undefined;
  if (!isAsked) return leaving ?? [];
  const answered = await coop.complete({ leaving: askedTogether(found(findParticipant)) }, { leaving });
  return answered.leaving ?? [];
}

/** What somebody at a terminal answers; elsewhere, and where `--yes` answers, what is usual. */
async function asks(
  coop: Coop,
  key: "mandates-go-on-question" | "phases-again-question",
  { title }: Season,
  usual: boolean,
): Promise<boolean> {
  if (coop.parts.saysYes || !coop.parts.prompts) return usual;
  return coop.confirm(key, { former: title }, { onEnter: usual });
}

function tellWhatGoesOn(coop: Coop, { season, former, phases, keepsMandates, carried }: OpenedYear): void {
  coop.say("goes-on", { former: former.title, ...carried });
  if (phases > 0) coop.say("phases-taken-over", { phases, title: season.title });
  if (keepsMandates !== undefined)
    coop.say(keepsMandates ? "mandates-hold-on" : "mandates-anew", { former: former.title });
  if (coop.today <= former.ends_on)
    coop.say("former-still-runs", { former: former.title, until: former.ends_on });
  coop.say("former-stays", { former: former.title });
}
