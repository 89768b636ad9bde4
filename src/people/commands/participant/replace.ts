import { asked, day, found, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findParticipant } from "../../store/participants.ts";
import { findSuccessor } from "../../store/successors.ts";
import { participants } from "../../views.ts";
import { replaceParticipant } from "../../writes/replace-participant.ts";

export default verb({
  gives: "item",
  arguments: { participant: required(found(findParticipant)) },
  options: { by: required(found(findSuccessor)), on: required(day), reason: asked(text) },
  async run(coop, { participant, by, on, reason }) {
    const { number, name } = participant;
    const { successor, emptySince } = await coop.pointingOut(
      "participant-replaced",
      (tx) => replaceParticipant(tx, participant, { by, on, reason }),
      ({ successor: { number: byNumber, name: byName } }) => ({ number, name, byNumber, byName, on }),
    );
    if (emptySince) coop.say("place-was-empty", { since: emptySince, on });
    coop.warnOfDayToCome(on);
    await coop.show(participants, successor);
  },
});
