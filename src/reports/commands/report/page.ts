import { required, text } from "../../../command-line/parameter.ts";
import { refuse } from "../../../problem.ts";
import { toKey } from "../../../values/folded.ts";
import { nearest } from "../../../values/nearest.ts";
import { verb } from "../../../verb.ts";
import { ownDocuments } from "../template-pages.ts";
import { editionOptions } from "./document-options.ts";
import { ownDocumentOf } from "./publications.ts";
import { publishEdition } from "./publish-edition.ts";

/** A document of people's own: it may name what the bilan names. */
export default verb({
  ofYear: "one",
  arguments: { name: required(text) },
  options: editionOptions,
  async run(coop, { name: typed, edition = "public", asOf = coop.today, format: formats, ...asked }) {
    const known = ownDocuments(coop);
    const name = known.find((one) => toKey(one) === toKey(typed));
    if (name === undefined)
      return refuse("no-own-document", { typed, nearest: nearest(typed, known), known });
    const document = await ownDocumentOf(coop, name, { edition, asOf });
    await publishEdition(coop, edition, { ...document, formats, ...asked });
  },
});
