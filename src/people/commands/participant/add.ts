import {
  asked,
  choice,
  day,
  email,
  found,
  optional,
  phone,
  required,
  text,
  yesNo,
} from "../../../command-line/parameter.ts";
import { voices } from "../../../cooperative/category.ts";
import { findCategory, offerCategories } from "../../../cooperative/store/categories.ts";
import type { Every } from "../../../register/schema.ts";
import { verb } from "../../../verb.ts";
import { roles, routes, seats } from "../../membership.ts";
import { parsePersonName } from "../../person-name.ts";
import { findOrganisation } from "../../store/organisations.ts";
import { participants } from "../../views.ts";
import { addParticipant, type NewParticipant } from "../../writes/add-participant.ts";

export default verb({
  gives: "item",
  arguments: { name: required(text) },
  options: {
    category: asked(found(findCategory, offerCategories)),
    organisation: asked(found(findOrganisation)),
    email: asked(email),
    phone: optional(phone),
    district: optional(text),
    role: optional(choice("role", roles)),
    voice: optional(choice("voice", voices)),
    function: optional(text),
    route: optional(choice("route", routes)),
    joined: asked(day),
    seat: optional(choice("seat", seats)),
    minor: optional(yesNo),
    authorisedOn: optional(day),
  },
  async run(coop, input) {
    const { name, category, organisation, email, phone, district, minor, authorisedOn } = input;
    const { role = "member", voice, function: held, route, joined = coop.today, seat } = input;
    const added = await coop.write(
      "participant-added",
      (tx) =>
        addParticipant(tx, {
          name: parsePersonName(name),
          person: { email, phone, district, isMinor: minor, authorisedOn } satisfies Every<
            NewParticipant["person"]
          >,
          membership: {
            ...{ role, voice, function: held, route, seat },
            category_id: category?.id,
            organisation_id: organisation?.id,
            from_on: joined,
          } satisfies Every<NewParticipant["membership"]>,
        }),
      (participant) => ({ number: participant.number, name: participant.name }),
    );
    await coop.show(participants, added);
  },
});
