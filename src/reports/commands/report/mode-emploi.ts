import { choice, day, file, listed, optional } from "../../../command-line/parameter.ts";
import { documentFormats } from "../../../documents/formats.ts";
import { verb } from "../../../verb.ts";
import { readInForce } from "../../facts/in-force.ts";
import { readUnnamed } from "../../facts/people-named.ts";
import { publish } from "../../publish.ts";

export default verb({
  options: {
    asOf: optional(day),
    format: listed(choice("documentFormat", documentFormats)),
    out: optional(file),
  },
  async run(coop, { asOf = coop.today, format, out }) {
    const facts = await coop.readSeason((reader, season) => readInForce(reader, season, asOf));
    await publish(coop, {
      name: "mode-emploi",
      title: `${coop.words.notice("in-force-file", {})}-${facts.season.title}`,
      facts,
      formats: format ?? ["md"],
      out,
      isForMembers: true,
      unnamed: await coop.read(readUnnamed),
    });
  },
});
