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
} from "../../../command-line/parameter.ts";
import { findCategory, offerCategories } from "../../../cooperative/store/categories.ts";
import { voices } from "../../../cooperative/voice.ts";
import { verb } from "../../../verb.ts";
import { roles, routes } from "../../membership.ts";
import { findOrganisation } from "../../store/organisations.ts";
import { findParticipant } from "../../store/participants.ts";
import { participants } from "../../views.ts";
import { editParticipant } from "../../writes/edit-participant.ts";

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
    joined: editable(day),
  },
  async run(coop, { participant, givenName, familyName, category, organisation, joined, ...rest }) {
    const { email, phone, district, ...membership } = rest;
    const edited = await coop.write(
      "participant-edited",
      (tx) =>
        editParticipant(tx, participant, {
          participant: { given_name: givenName, family_name: familyName, email, phone, district },
          membership: {
            ...membership,
            category_id: idOf(category),
            organisation_id: idOf(organisation),
            from_on: joined,
          },
        }),
      ({ number, name }) => ({ number, name }),
    );
    await coop.show(participants, edited);
  },
});
