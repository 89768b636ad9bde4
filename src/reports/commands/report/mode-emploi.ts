import { verb } from "../../../verb.ts";
import { editionOptions } from "./document-options.ts";
import { guideOf } from "./publications.ts";
import { publishEdition } from "./publish-edition.ts";

export default verb({
  ofYear: "one",
  options: editionOptions,
  async run(coop, { edition = "public", asOf, format: formats, ...asked }) {
    const guide = await guideOf(coop, { edition, asOf: asOf ?? (await coop.seasonDay()) });
    await publishEdition(coop, edition, { ...guide, formats, ...asked });
  },
});
