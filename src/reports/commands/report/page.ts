import { required, text } from "../../../command-line/parameter.ts";
import { dayOf } from "../../../cooperative/season.ts";
import { refuse } from "../../../problem.ts";
import { toKey } from "../../../values/folded.ts";
import { nearest } from "../../../values/nearest.ts";
import { verb } from "../../../verb.ts";
import { chartsOf } from "../../charts.ts";
import { readBilan } from "../../facts/bilan.ts";
import { readPlacedLogo } from "../../store/placed-logo.ts";
import { ownDocuments } from "../template-pages.ts";
import { editionOptions } from "./document-options.ts";
import { publishEdition } from "./publish-edition.ts";

/** A document of people's own: it may name what the bilan names. */
export default verb({
  ofYear: "one",
  arguments: { name: required(text) },
  options: editionOptions,
  async run(coop, { name: typed, edition = "public", asOf = coop.today, format, out, open, on, reference }) {
    const known = ownDocuments(coop);
    const name = known.find((one) => toKey(one) === toKey(typed));
    if (name === undefined)
      return refuse("no-own-document", { typed, nearest: nearest(typed, known), known });
    const season = await coop.season();
    const day = dayOf(season, asOf);
    const facts = await coop.readAsOf(day, (reader) => readBilan(reader, season, day, coop.today, edition));
    await publishEdition(coop, edition, {
      name: "bilan",
      ownName: name,
      title: `${name}-${season.title}`,
      facts,
      logo: await coop.read((reader) => readPlacedLogo(reader, facts.cooperative)),
      charts: chartsOf(facts, coop.words.language),
      formats: format,
      out,
      open,
      on,
      reference,
    });
  },
});
