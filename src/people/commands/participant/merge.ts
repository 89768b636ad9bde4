import { found, required } from "../../../command-line/parameter.ts";
import type { Coop } from "../../../coop.ts";
import { verb } from "../../../verb.ts";
import { findParticipant, type Participant } from "../../store/participants.ts";
import { type MergedField, mergedFields, participants } from "../../views.ts";
import { mergeParticipants } from "../../writes/merge-participants.ts";

export default verb({
  gives: "item",
  arguments: { participant: required(found(findParticipant)) },
  options: { into: required(found(findParticipant)) },
  async run(coop, { participant, into }) {
    const { settleMerge } = coop.parts.contributions;
    const { participant: after, settled } = await coop.plan((tx) =>
      mergeParticipants(tx, participant, into, settleMerge),
    );
    coop.output.tableOfTalk(mergedFields, compared(coop, participant, into, after));
    coop.tellAll(settled);
    const told = {
      number: participant.number,
      name: participant.name,
      into: into.number,
      intoName: into.name,
    };
    if (!(await coop.confirm("merge-question", told, { onEnter: false }))) {
      coop.say("left-as-it-was", {});
      return;
    }
    const merged = await coop.pointingOut(
      "participant-merged",
      (tx) => mergeParticipants(tx, participant, into, settleMerge),
      () => told,
    );
    await coop.show(participants, merged.participant);
  },
});

/** Every field of which one of the two knows something, as the reader reads it. */
function compared(coop: Coop, merged: Participant, kept: Participant, after: Participant): MergedField[] {
  const { words } = coop;
  return participants.columns.flatMap(({ key, value, show }) => {
    const [its, own, then] = [merged, kept, after].map((one) => {
      const known = value(one);
      return known === null ? null : show(known, words, "terminal");
    });
    const field = words.language.capitalise(words.column(participants.name, key));
    return its || own ? [{ field, merged: its ?? null, kept: own ?? null, after: then ?? null }] : [];
  });
}
