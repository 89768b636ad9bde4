import { listSeasons } from "../../../cooperative/store/seasons.ts";
import { verb } from "../../../verb.ts";
import { editionOptions } from "./document-options.ts";
import { bilanOf } from "./publications.ts";
import { publishEdition } from "./publish-edition.ts";

export default verb({
  ofYear: "one",
  options: editionOptions,
  async run(coop, { edition = "public", asOf = coop.today, format: formats, ...asked }) {
    const bilan = await bilanOf(coop, { edition, asOf });
    const season = await coop.season();
    const former = (await coop.read(listSeasons)).findLast(({ id }) => id < season.id);
    if (former && !coop.parts.isYearSaid && bilan.facts.path.held === 0)
      coop.warn("year-just-opened", { title: season.title, former: former.title });
    await publishEdition(coop, edition, { ...bilan, formats, ...asked });
  },
});
