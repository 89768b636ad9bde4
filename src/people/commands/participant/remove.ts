import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findParticipant } from "../../store/participants.ts";
import { removeParticipant } from "../../writes/remove-participant.ts";

export default verb({
  arguments: { participant: required(found(findParticipant)) },
  async run(coop, { participant }) {
    const { number, name } = participant;
    await coop.remove("participant-removed", (tx) => removeParticipant(tx, participant), { number, name });
  },
});
