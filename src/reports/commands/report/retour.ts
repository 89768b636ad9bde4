import { found, optional } from "../../../command-line/parameter.ts";
import { findParticipant } from "../../../people/store/participants.ts";
import { refuse } from "../../../problem.ts";
import { verb } from "../../../verb.ts";
import { editionOptions } from "./document-options.ts";
import { returnLetterOf } from "./publications.ts";
import { publishEdition } from "./publish-edition.ts";

export default verb({
  ofYear: "one",
  options: {
    participant: optional(found(findParticipant)),
    ...editionOptions,
  },
  async run(coop, { participant, edition: said, asOf: asked, format: formats, ...given }) {
    if (participant && said === "public") refuse("letter-to-one-is-internal", {}, { option: "--edition" });
    const edition = said ?? (participant ? "internal" : "public");
    const asOf = asked ?? (await coop.seasonDay());
    const letter = await returnLetterOf(coop, participant, { edition, asOf });
    await publishEdition(coop, edition, { ...letter, formats, ...given });
  },
});
