import { askedTogether, day, flag, found, listed, optional, text } from "../../../command-line/parameter.ts";
import type { Coop } from "../../../coop.ts";
import type { Season } from "../../../cooperative/season.ts";
import { listSeasons } from "../../../cooperative/store/seasons.ts";
import { listMandateVersions } from "../../../people/store/mandates.ts";
import { findParticipant, membersOn, type Participant } from "../../../people/store/participants.ts";
import { verb } from "../../../verb.ts";
import { openingAfter } from "../../opening.ts";
import { listYears } from "../../store/years.ts";
import { years } from "../../views.ts";
import { type OpenedYear, openYear, type YearTerms } from "../../writes/open-year.ts";
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
      leaving: await whoLeaves(coop, former, leaving),
      keepsMandates:
        keepMandates ?? (isMandated && (await asks(coop, "mandates-go-on-question", former, false))),
      repeatsPhases: !withoutPhases && (await asks(coop, "phases-again-question", former, true)),
    };
    if (!(await isAsMeant(coop, former, isMandated, terms))) return coop.say("left-as-it-was", {});
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

/** Who takes part no more, asked below the list of those who do. */
async function whoLeaves(
  coop: Coop,
  former: Season,
  leaving: readonly Participant[] | undefined,
): Promise<readonly Participant[]> {
  const isAsked = leaving === undefined && !coop.parts.saysYes && coop.asker !== undefined;
  if (!isAsked) return leaving ?? [];
  const members = await coop.read((reader) => membersOn(reader, former.ends_on));
  if (members.length === 0) return [];
  coop.say("year-members", {
    former: former.title,
    members: members.map(({ number, name }) => ({ number, name })),
  });
  const answered = await coop.complete({ leaving: askedTogether(found(findParticipant)) }, { leaving });
  return answered.leaving ?? [];
}

/** What is about to be written, in a sentence, where somebody sits there to read it. */
async function isAsMeant(
  coop: Coop,
  former: Season,
  isMandated: boolean,
  { opening, leaving, keepsMandates, repeatsPhases }: YearTerms,
): Promise<boolean> {
  if (coop.parts.saysYes || !coop.parts.prompts) return true;
  return coop.confirm(
    "open-year-question",
    {
      ...opening,
      former: former.title,
      leaving: leaving.map(({ number, name }) => ({ number, name })),
      keepsMandates: isMandated ? keepsMandates : null,
      repeatsPhases,
    },
    { onEnter: true },
  );
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
