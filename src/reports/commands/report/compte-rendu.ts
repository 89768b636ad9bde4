import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findSession, offerSessions } from "../../../workshops/store/sessions.ts";
import { editionOptions } from "./document-options.ts";
import { minutesOf } from "./publications.ts";
import { publishEdition } from "./publish-edition.ts";

export default verb({
  arguments: { session: required(found(findSession, offerSessions)) },
  options: editionOptions,
  async run(coop, { session, edition = "public", asOf = coop.today, format: formats, ...asked }) {
    const minutes = await minutesOf(coop, session, { edition, asOf });
    const { state } = minutes.facts.session;
    if (state === "cancelled") coop.warn("session-is-cancelled", { number: session.number });
    if (state === "planned") coop.warn("session-not-held", { number: session.number });
    await publishEdition(coop, edition, { ...minutes, formats, ...asked });
  },
});
