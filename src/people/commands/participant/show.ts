import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findParticipant } from "../../store/participants.ts";
import { participants } from "../../views.ts";

export default verb({
  gives: "item",
  arguments: { participant: required(found(findParticipant)) },
  async run(coop, { participant }) {
    await coop.show(participants, participant, await coop.sections("participant", participant.id));
  },
});
