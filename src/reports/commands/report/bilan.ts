import { choice, file, listed, optional } from "../../../command-line/parameter.ts";
import { type DocumentFormat, documentFormats } from "../../../documents/formats.ts";
import { verb } from "../../../verb.ts";
import { readBilan } from "../../facts/bilan.ts";
import { publish } from "../../publish.ts";

export default verb({
  options: { format: listed(choice("documentFormat", documentFormats)), out: optional(file) },
  async run(coop, { format, out }) {
    const facts = await coop.readSeason((reader, season) => readBilan(reader, season, coop.today));
    const formats: readonly DocumentFormat[] = format ?? ["md"];
    await publish(coop, { name: "bilan", title: `bilan-${facts.season.title}`, facts, formats, out });
  },
});
