import {
  asked,
  day,
  flag,
  found,
  optional,
  required,
  several,
  text,
} from "../../../command-line/parameter.ts";
import { refuse } from "../../../problem.ts";
import { verb } from "../../../verb.ts";
import { findOrganisation } from "../../store/organisations.ts";
import { findParticipant } from "../../store/participants.ts";
import { withdrawMandate } from "../../writes/withdraw-mandate.ts";

export default verb({
  ofYear: "one",
  arguments: { participants: several(found(findParticipant)) },
  options: {
    organisation: several(found(findOrganisation)),
    city: optional(flag),
    on: required(day),
    reason: asked(text),
    replacedBy: optional(found(findParticipant)),
  },
  async run(coop, { participants = [], organisation = [], city, on, reason, replacedBy }) {
    if (participants.length === 0 && organisation.length === 0 && !city) refuse("nobody-withdraws", {});
    const season = await coop.season();
    await coop.write(
      "mandate-withdrawn",
      (tx) =>
        withdrawMandate(tx, season, {
          participants,
          organisations: organisation,
          byCity: city === true,
          withdrawnOn: on,
          reason,
          replacedById: replacedBy?.id,
        }),
      () => ({
        numbers: participants.map(({ number }) => number),
        organisations: organisation.map(({ name }) => name),
        byCity: city === true,
        on,
      }),
    );
    coop.warnOfDayToCome(on);
  },
});
