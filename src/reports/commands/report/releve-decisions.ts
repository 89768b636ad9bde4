import { choice, day, found, optional } from "../../../command-line/parameter.ts";
import { everySeason } from "../../../cooperative/season.ts";
import { findPhase, offerPhases } from "../../../cooperative/store/phases.ts";
import { readUnnamed } from "../../../people/store/unnamed.ts";
import { refuse } from "../../../problem.ts";
import { verb } from "../../../verb.ts";
import { editions } from "../../edition.ts";
import { readDecisionRecord } from "../../facts/decision-record.ts";
import { publish } from "../../publish.ts";
import { datedDocumentOptions } from "./document-options.ts";

export default verb({
  ofYear: "one",
  options: {
    phase: optional(found(findPhase, offerPhases)),
    from: optional(day),
    to: optional(day),
    edition: optional(choice("edition", editions)),
    ...datedDocumentOptions,
  },
  async run(coop, { phase, from, to, edition = "public", asOf: asked, format, out, open, on, reference }) {
    if (from !== undefined && to !== undefined && to < from) {
      refuse("ends-before-it-begins", { firstDay: from, lastDay: to }, { option: "--to" });
    }
    const isNarrowed = phase !== undefined || from !== undefined || to !== undefined;
    const season = isNarrowed && !coop.parts.isYearSaid ? everySeason : await coop.season();
    const asOf = asked ?? (await coop.seasonDay());
    const isInternal = edition === "internal";
    const facts = await coop.readAsOf(asOf, (reader) =>
      readDecisionRecord(reader, season, { phase, from, to }, edition, asOf),
    );
    if (facts.count === 0) coop.warn("no-decision-in-span", {});
    await publish(coop, {
      name: "releve-decisions",
      title: coop.words.notice("decision-record-file", {}),
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
