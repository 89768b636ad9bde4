import { verb } from "../../../verb.ts";
import { asEdition } from "../../facts/as-edition.ts";
import { readInForce } from "../../facts/in-force.ts";
import { readPlacedLogo } from "../../store/placed-logo.ts";
import { editionOptions } from "./document-options.ts";
import { publishEdition } from "./publish-edition.ts";

export default verb({
  ofYear: "one",
  options: editionOptions,
  async run(coop, { edition = "public", asOf: asked, format, out, open, on, reference }) {
    const asOf = asked ?? (await coop.seasonDay());
    const season = await coop.season();
    const facts = await coop.readAsOf(asOf, async (reader) =>
      asEdition(reader, edition, await readInForce(reader, season, asOf)),
    );
    await publishEdition(coop, edition, {
      name: "mode-emploi",
      title: `${coop.words.notice("in-force-file", {})}-${facts.season.title}`,
      facts,
      logo: await coop.read((reader) => readPlacedLogo(reader, facts.cooperative)),
      formats: format,
      out,
      open,
      on,
      reference,
    });
  },
});
