import { choice, found, optional, required } from "../../../command-line/parameter.ts";
import { readUnnamed } from "../../../people/store/unnamed.ts";
import { verb } from "../../../verb.ts";
import { findSession, offerSessions, readSession } from "../../../workshops/store/sessions.ts";
import { editions } from "../../edition.ts";
import { readMinutes } from "../../facts/minutes.ts";
import { publish } from "../../publish.ts";
import { datedDocumentOptions } from "./document-options.ts";

export default verb({
  arguments: { session: required(found(findSession, offerSessions)) },
  options: {
    edition: optional(choice("edition", editions)),
    ...datedDocumentOptions,
  },
  async run(coop, { session, edition = "public", asOf = coop.today, format, out, open, on, reference }) {
    const isInternal = edition === "internal";
    const facts = await coop.readAsOf(asOf, async (reader) =>
      readMinutes(reader, await readSession(reader, session.id), edition, asOf),
    );
    if (facts.session.state === "cancelled") coop.warn("session-is-cancelled", { number: session.number });
    if (facts.session.state === "planned") coop.warn("session-not-held", { number: session.number });
    await publish(coop, {
      name: "compte-rendu",
      title: `${coop.words.notice("minutes-file", {})}-${facts.session.reference}`,
      facts,
      formats: format,
      out,
      open,
      on,
      reference,
      isForMembers: !isInternal,
      unnamed: isInternal ? [] : await coop.read(readUnnamed),
      layout: "leaflet",
    });
  },
});
