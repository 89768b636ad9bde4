import { bilanName, dayOf } from "../../../cooperative/season.ts";
import { listSeasons } from "../../../cooperative/store/seasons.ts";
import { verb } from "../../../verb.ts";
import { chartsOf } from "../../charts.ts";
import { readBilan } from "../../facts/bilan.ts";
import { readPlacedLogo } from "../../store/placed-logo.ts";
import { editionOptions } from "./document-options.ts";
import { publishEdition } from "./publish-edition.ts";

export default verb({
  ofYear: "one",
  options: editionOptions,
  async run(coop, { edition = "public", asOf = coop.today, format, out, open, on, reference }) {
    const season = await coop.season();
    const day = dayOf(season, asOf);
    const facts = await coop.readAsOf(day, (reader) => readBilan(reader, season, day, coop.today, edition));
    const former = (await coop.read(listSeasons)).findLast(({ id }) => id < season.id);
    if (former && !coop.parts.isYearSaid && facts.path.held === 0)
      coop.warn("year-just-opened", { title: season.title, former: former.title });
    const charts = chartsOf(facts, coop.words.language);
    await publishEdition(coop, edition, {
      name: "bilan",
      title: bilanName(season),
      facts,
      logo: await coop.read((reader) => readPlacedLogo(reader, facts.cooperative)),
      charts,
      formats: format,
      out,
      open,
      on,
      reference,
    });
  },
});
