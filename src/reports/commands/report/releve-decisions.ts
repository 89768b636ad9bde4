import { choice, day, file, found, listed, optional } from "../../../command-line/parameter.ts";
import { findPhase, offerPhases } from "../../../cooperative/store/phases.ts";
import { documentFormats } from "../../../documents/formats.ts";
import { refuse } from "../../../problem.ts";
import { verb } from "../../../verb.ts";
import { editions } from "../../edition.ts";
import { readDecisionRecord } from "../../facts/decision-record.ts";
import { readUnnamed } from "../../facts/people-named.ts";
import { publish } from "../../publish.ts";

export default verb({
  options: {
    phase: optional(found(findPhase, offerPhases)),
    from: optional(day),
    to: optional(day),
    edition: optional(choice("edition", editions)),
    format: listed(choice("documentFormat", documentFormats)),
    out: optional(file),
  },
  async run(coop, { phase, from, to, edition = "public", format, out }) {
    if (from !== undefined && to !== undefined && to < from) {
      refuse("ends-before-it-begins", { firstDay: from, lastDay: to }, { option: "--to" });
    }
    const isInternal = edition === "internal";
    const facts = await coop.read((reader) =>
      readDecisionRecord(reader, { phase, from, to }, edition, coop.today),
    );
    if (facts.count === 0) coop.warn("no-decision-in-span", {});
    await publish(coop, {
      name: "releve-decisions",
      title: coop.words.notice("decision-record-file", {}),
      facts,
      formats: format ?? ["md"],
      out,
      isForMembers: !isInternal,
      unnamed: isInternal ? [] : await coop.read(readUnnamed),
      layout: "leaflet",
    });
  },
});
