import { found, optional } from "../../../command-line/parameter.ts";
import { findParticipant, readParticipant } from "../../../people/store/participants.ts";
import { refuse } from "../../../problem.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { readReturnLetter } from "../../facts/return-letter.ts";
import { editionOptions } from "./document-options.ts";
import { publishEdition } from "./publish-edition.ts";

export default verb({
  ofYear: "one",
  options: {
    participant: optional(found(findParticipant)),
    ...editionOptions,
  },
  async run(coop, { participant, edition: said, asOf: asked, format, out, open, on, reference }) {
    if (participant && said === "public") refuse("letter-to-one-is-internal", {}, { option: "--edition" });
    const edition = said ?? (participant ? "internal" : "public");
    const season = await coop.season();
    const asOf = asked ?? (await coop.seasonDay());
    const facts = await coop.readAsOf(asOf, async (reader) =>
      readReturnLetter(
        reader,
        season,
        participant && (await readParticipant(reader, participant.id)),
        asOf,
        edition,
      ),
    );
    const own = participant && toReference("participant", participant.number);
    await publishEdition(coop, edition, {
      name: "retour",
      title: own ? `retour-${own}` : "retour",
      facts,
      formats: format,
      out,
      open,
      on,
      reference,
      layout: "leaflet",
    });
  },
});
