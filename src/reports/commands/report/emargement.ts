import { choice, count, found, optional, required } from "../../../command-line/parameter.ts";
import { readIdentity } from "../../../cooperative/store/cooperative.ts";
import { seasonOf } from "../../../cooperative/store/seasons.ts";
import { verb } from "../../../verb.ts";
import { findSession, offerSessions } from "../../../workshops/store/sessions.ts";
import { readSignIn, sheetOrders } from "../../facts/sign-in.ts";
import { publish } from "../../publish.ts";
import { markedOptions } from "./document-options.ts";
import { subjectOf } from "./publications.ts";

export default verb({
  arguments: { session: required(found(findSession, offerSessions)) },
  options: {
    order: optional(choice("sheetOrder", sheetOrders)),
    blank: optional(count),
    ...markedOptions,
  },
  async run(coop, { session, order = "category", blank, format, out, open, on }) {
    const facts = await coop.read((reader) => readSignIn(reader, session, { order, blank }));
    const { controller, contact } = facts;
    if (facts.session.state === "cancelled") coop.warn("session-is-cancelled", { number: session.number });
    if (facts.registered === 0) coop.warn("nobody-on-the-sheet", { on: session.on_day });
    if (controller === null) coop.warn("notice-lacks", { gap: "controller" });
    if (contact === null) coop.warn("notice-lacks", { gap: "contact" });
    await publish(coop, {
      name: "emargement",
      edition: "internal",
      of: await subjectOf(coop, "emargement", {
        item: facts.session.reference,
        season: await coop.read((reader) => seasonOf(reader, session.on_day)),
        asOf: coop.today,
      }),
      title: `${coop.words.notice("sign-in-file", {})}-${facts.session.reference}`,
      facts,
      formats: format,
      out,
      open,
      on,
      layout: "sheet",
      marking: {
        code: `coop:${await coop.read(readIdentity)}:${facts.session.reference}`,
        foot: `${facts.cooperative.name} · ${facts.session.reference}`,
      },
    });
    coop.say("sheet-comes-back", { reference: facts.session.reference });
  },
});
