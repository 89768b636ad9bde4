import { readUnnamed } from "../../../people/store/unnamed.ts";
import { verb } from "../../../verb.ts";
import { readInForce } from "../../facts/in-force.ts";
import { publish } from "../../publish.ts";
import { readPlacedLogo } from "../../store/placed-logo.ts";
import { datedDocumentOptions } from "./document-options.ts";

export default verb({
  ofYear: "one",
  options: datedDocumentOptions,
  async run(coop, { asOf: asked, format, out, open, on, reference }) {
    const asOf = asked ?? (await coop.seasonDay());
    const season = await coop.season();
    const facts = await coop.readAsOf(asOf, (reader) => readInForce(reader, season, asOf));
    await publish(coop, {
      name: "mode-emploi",
      title: `${coop.words.notice("in-force-file", {})}-${facts.season.title}`,
      facts,
      logo: await coop.read((reader) => readPlacedLogo(reader, facts.cooperative)),
      formats: format,
      out,
      open,
      on,
      reference,
      isForMembers: true,
      unnamed: await coop.read(readUnnamed),
    });
  },
});
