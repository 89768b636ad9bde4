import { choice, file, found, listed, optional, required } from "../../../command-line/parameter.ts";
import { documentFormats } from "../../../documents/formats.ts";
import { verb } from "../../../verb.ts";
import { findSession, offerSessions } from "../../../workshops/store/sessions.ts";
import { editions } from "../../edition.ts";
import { readMinutes } from "../../facts/minutes.ts";
import { readUnnamed } from "../../facts/people-named.ts";
import { publish } from "../../publish.ts";

export default verb({
  arguments: { session: required(found(findSession, offerSessions)) },
  options: {
    edition: optional(choice("edition", editions)),
    format: listed(choice("documentFormat", documentFormats)),
    out: optional(file),
  },
  async run(coop, { session, edition = "public", format, out }) {
    const isInternal = edition === "internal";
    const facts = await coop.read((reader) => readMinutes(reader, session, edition, coop.today));
    if (facts.session.state === "cancelled") coop.warn("session-is-cancelled", { number: session.number });
    if (facts.session.state === "planned") coop.warn("session-not-held", { number: session.number });
    await publish(coop, {
      name: "compte-rendu",
      title: `${coop.words.notice("minutes-file", {})}-${facts.session.reference}`,
      facts,
      formats: format ?? ["md"],
      out,
      isForMembers: !isInternal,
      unnamed: isInternal ? [] : await coop.read(readUnnamed),
      layout: "leaflet",
    });
  },
});
