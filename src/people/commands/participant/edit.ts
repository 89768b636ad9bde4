import {
  choice,
  day,
  editable,
  email,
  found,
  idOf,
  optional,
  phone,
  required,
  text,
  yesNo,
} from "../../../command-line/parameter.ts";
import { voices } from "../../../cooperative/category.ts";
import { findCategory, offerCategories } from "../../../cooperative/store/categories.ts";
import { refuse } from "../../../problem.ts";
import type { Every } from "../../../register/schema.ts";
import { verb } from "../../../verb.ts";
import { presentOf, roles, routes, seats } from "../../membership.ts";
import { membershipsOf } from "../../store/memberships.ts";
import { findOrganisation } from "../../store/organisations.ts";
import { findParticipant } from "../../store/participants.ts";
import { participants } from "../../views.ts";
import { editParticipant, type ParticipantChanges } from "../../writes/edit-participant.ts";

export default verb({
  gives: "item",
  arguments: { participant: required(found(findParticipant)) },
  options: {
    givenName: editable(text),
    familyName: editable(text),
    category: editable(found(findCategory, offerCategories)),
    organisation: editable(found(findOrganisation)),
    email: editable(email),
    phone: editable(phone),
    district: editable(text),
    role: optional(choice("role", roles)),
    voice: editable(choice("voice", voices)),
    function: editable(text),
    route: editable(choice("route", routes)),
    seat: editable(choice("seat", seats)),
    from: optional(day),
    joined: editable(day),
    left: editable(day),
    leftBecause: editable(text),
    minor: editable(yesNo),
    authorisedOn: editable(day),
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
