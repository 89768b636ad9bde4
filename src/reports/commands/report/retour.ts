import { found, optional } from "../../../command-line/parameter.ts";
import { findParticipant, readParticipant } from "../../../people/store/participants.ts";
import { readUnnamed } from "../../../people/store/unnamed.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { readReturnLetter } from "../../facts/return-letter.ts";
import { publish } from "../../publish.ts";
import { datedDocumentOptions } from "./document-options.ts";

export default verb({
  ofYear: "one",
  options: {
    participant: optional(found(findParticipant)),
    ...datedDocumentOptions,
  },
  async run(coop, { participant, asOf: asked, format, out, open, on, reference }) {
    const season = await coop.season();
    const asOf = asked ?? (await coop.seasonDay());
    const facts = await coop.readAsOf(asOf, async (reader) =>
      readReturnLetter(reader, season, participant && (await readParticipant(reader, participant.id)), asOf),
    );
    const own = participant && toReference("participant", participant.number);
    const unnamed = await coop.read(readUnnamed);
    await publish(coop, {
      name: "retour",
      title: own ? `retour-${own}` : "retour",
      facts,
      formats: format,
      out,
      open,
      on,
      reference,
      isForMembers: true,
      unnamed: unnamed.filter(({ reference }) => reference !== own),
      layout: "leaflet",
    });
  },
});
