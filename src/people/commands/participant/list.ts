import { choice, day, flag, found, optional, several } from "../../../command-line/parameter.ts";
import { findCategory, offerCategories } from "../../../cooperative/store/categories.ts";
import { daysOfTakingPart } from "../../../cooperative/store/seasons.ts";
import { verb } from "../../../verb.ts";
import { roles } from "../../membership.ts";
import { findOrganisation } from "../../store/organisations.ts";
import { pagesOfParticipants } from "../../store/participant-lines.ts";
import { listParticipants } from "../../store/participants.ts";
import { departures, participants } from "../../views.ts";
import { consentTo } from "./kinds.ts";

export default verb({
  gives: "list",
  ofYear: "any",
  options: {
    category: optional(found(findCategory, offerCategories)),
    organisation: optional(found(findOrganisation)),
    role: optional(choice("role", roles)),
    on: optional(day),
    left: optional(flag),
    consent: several(consentTo),
    attendance: optional(flag),
  },
  async run(coop, { category, organisation, role, on, left, consent, attendance }) {
    const isOfDay = on !== undefined || left === true;
    const filter = {
      within: isOfDay ? undefined : await coop.readSeason(daysOfTakingPart),
      categoryId: category?.id,
      organisationId: organisation?.id,
      role,
      consents: consent,
      ...(left ? { leftBy: on ?? coop.today } : { on }),
    };
    if (attendance) {
      const listed = await coop.read((reader) => listParticipants(reader, filter));
      await coop.listBy(
        "participant",
        "attendance",
        listed.map(({ id }) => id),
      );
      return;
    }
    await coop.read((reader) =>
      coop.list(left ? departures : participants, pagesOfParticipants(reader, filter)),
    );
  },
});
