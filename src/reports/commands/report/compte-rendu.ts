import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findSession, offerSessions, readSession } from "../../../workshops/store/sessions.ts";
import { asEdition } from "../../facts/as-edition.ts";
import { readMinutes } from "../../facts/minutes.ts";
import { editionOptions } from "./document-options.ts";
import { publishEdition } from "./publish-edition.ts";

export default verb({
  arguments: { session: required(found(findSession, offerSessions)) },
  options: editionOptions,
  async run(coop, { session, edition = "public", asOf = coop.today, format, out, open, on, reference }) {
    const facts = await coop.readAsOf(asOf, async (reader) =>
      asEdition(
        reader,
        edition,
        await readMinutes(reader, await readSession(reader, session.id), edition, asOf),
      ),
    );
    if (facts.session.state === "cancelled") coop.warn("session-is-cancelled", { number: session.number });
    if (facts.session.state === "planned") coop.warn("session-not-held", { number: session.number });
    await publishEdition(coop, edition, {
      name: "compte-rendu",
      title: `${coop.words.notice("minutes-file", {})}-${facts.session.reference}`,
      facts,
      formats: format,
      out,
      open,
      on,
      reference,
      layout: "leaflet",
    });
  },
});
