import {
  choice,
  corrected,
  day,
  editable,
  found,
  idOf,
  optional,
  required,
  text,
} from "../../../command-line/parameter.ts";
import { refuse } from "../../../problem.ts";
import type { Every } from "../../../register/schema.ts";
import { verb } from "../../../verb.ts";
import { presentOf, roles } from "../../membership.ts";
import { membershipsOf } from "../../store/memberships.ts";
import { findParticipant } from "../../store/participants.ts";
import { participants } from "../../views.ts";
import { editParticipant, type ParticipantChanges } from "../../writes/edit-participant.ts";
import add from "./add.ts";

const { joined, minor, authorisedOn, ...said } = corrected(add.options);

export default verb({
  gives: "item",
  arguments: { participant: required(found(findParticipant)) },
  options: {
    givenName: editable(text),
    familyName: editable(text),
    ...said,
    role: optional(choice("role", roles)),
    from: optional(day),
    joined,
    left: editable(day),
    leftBecause: editable(text),
    minor,
    authorisedOn,
  },
  async run(coop, input) {
    const { participant, givenName, familyName, email, phone, district, minor, authorisedOn } = input;
    const { category, organisation, role, voice, function: held, route, seat } = input;
    const { from, joined, left, leftBecause } = input;
    if (from && (joined !== undefined || left !== undefined)) refuse("from-corrects-no-day", {});
    const memberships = await coop.read((reader) => membershipsOf(reader, participant.id));
    const present = { ...participant, membership: presentOf(memberships, coop.today) ?? null };
    const changesPlace = [from, joined, left, category, organisation, role, seat].some(
      (one) => one !== undefined,
    );
    const edited = await coop[changesPlace ? "pointingOut" : "write"](
      from ? "participant-changed" : "participant-edited",
      (tx) =>
        editParticipant(tx, present, {
          person: {
            ...{ email, phone, district, isMinor: minor, authorisedOn },
            given_name: givenName,
            family_name: familyName,
          } satisfies Every<ParticipantChanges["person"]>,
          membership: {
            ...{ role, voice, function: held, route, seat },
            category_id: idOf(category),
            organisation_id: idOf(organisation),
            from_on: joined,
            until_on: left,
            end_reason: leftBecause,
          } satisfies Every<ParticipantChanges["membership"]>,
          from,
        }),
      ({ number, name }) => (from ? { number, name, on: from } : { number, name }),
    );
    if (from) coop.warnOfDayToCome(from);
    await coop.show(participants, edited);
  },
});
