import { choice, day, file, found, listed, optional } from "../../../command-line/parameter.ts";
import { documentFormats } from "../../../documents/formats.ts";
import { findParticipant } from "../../../people/store/participants.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { readUnnamed } from "../../facts/people-named.ts";
import { readReturnLetter } from "../../facts/return-letter.ts";
import { publish } from "../../publish.ts";

export default verb({
  options: {
    participant: optional(found(findParticipant)),
    asOf: optional(day),
    format: listed(choice("documentFormat", documentFormats)),
    out: optional(file),
  },
  async run(coop, { participant, asOf = coop.today, format, out }) {
    const facts = await coop.read((reader) => readReturnLetter(reader, participant, asOf));
    const own = participant && toReference("participant", participant.number);
    const unnamed = await coop.read(readUnnamed);
    await publish(coop, {
      name: "retour",
      title: own ? `retour-${own}` : "retour",
      facts,
      formats: format ?? ["md"],
      out,
      isForMembers: true,
      unnamed: unnamed.filter(({ reference }) => reference !== own),
      layout: "leaflet",
    });
  },
});
