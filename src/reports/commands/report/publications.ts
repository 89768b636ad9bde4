import type { Coop } from "../../../coop.ts";
import { bilanName, dayOf } from "../../../cooperative/season.ts";
import type { Day } from "../../../values/day.ts";
import { chartsOf } from "../../charts.ts";
import type { Edition } from "../../edition.ts";
import { asEdition } from "../../facts/as-edition.ts";
import { readBilan } from "../../facts/bilan.ts";
import { readInForce } from "../../facts/in-force.ts";
import { readPlacedLogo } from "../../store/placed-logo.ts";

/** Of which day and for whom a document is. */
export interface DocumentAsked {
  readonly edition: Edition;
  readonly asOf: Day;
}

/** The bilan of the season that is spoken of. */
export async function bilanOf(coop: Coop, { edition, asOf }: DocumentAsked) {
  const season = await coop.season();
  const day = dayOf(season, asOf);
  const facts = await coop.readAsOf(day, (reader) => readBilan(reader, season, day, coop.today, edition));
  return {
    name: "bilan",
    title: bilanName(season),
    facts,
    logo: await coop.read((reader) => readPlacedLogo(reader, facts.cooperative)),
    charts: chartsOf(facts, coop.words.language),
  };
}

/** Its mode d'emploi. */
export async function guideOf(coop: Coop, { edition, asOf }: DocumentAsked) {
  const season = await coop.season();
  const facts = await coop.readAsOf(asOf, async (reader) =>
    asEdition(reader, edition, await readInForce(reader, season, asOf)),
  );
  return {
    name: "mode-emploi",
    title: `${coop.words.notice("in-force-file", {})}-${facts.season.title}`,
    facts,
    logo: await coop.read((reader) => readPlacedLogo(reader, facts.cooperative)),
  };
}
