import { asked, day, found, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findParticipant } from "../../store/participants.ts";
import { participants } from "../../views.ts";
import { endMembership } from "../../writes/end-membership.ts";

export default verb({
  gives: "item",
  arguments: { participant: required(found(findParticipant)) },
  options: { on: required(day), reason: asked(text) },
  async run(coop, { participant, on, reason }) {
    const left = await coop.pointingOut(
      "participant-left",
      (tx) => endMembership(tx, participant, { on, reason }),
      ({ number, name }) => ({ number, name, on, because: reason ?? null }),
    );
    coop.warnOfDayToCome(on);
    await coop.show(participants, left);
  },
});
