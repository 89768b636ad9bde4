import { day, found, optional } from "../../../command-line/parameter.ts";
import { everySeason } from "../../../cooperative/season.ts";
import { findPhase, offerPhases } from "../../../cooperative/store/phases.ts";
import { refuse } from "../../../problem.ts";
import { verb } from "../../../verb.ts";
import { asEdition } from "../../facts/as-edition.ts";
import { readDecisionRecord } from "../../facts/decision-record.ts";
import { editionOptions } from "./document-options.ts";
import { publishEdition } from "./publish-edition.ts";

export default verb({
  ofYear: "one",
  options: {
    phase: optional(found(findPhase, offerPhases)),
    from: optional(day),
    to: optional(day),
    ...editionOptions,
  },
  async run(coop, { phase, from, to, edition = "public", asOf: asked, format, out, open, on, reference }) {
    if (from !== undefined && to !== undefined && to < from) {
      refuse("ends-before-it-begins", { firstDay: from, lastDay: to }, { option: "--to" });
    }
    const isNarrowed = phase !== undefined || from !== undefined || to !== undefined;
    const season = isNarrowed && !coop.parts.isYearSaid ? everySeason : await coop.season();
    const asOf = asked ?? (await coop.seasonDay());
    const facts = await coop.readAsOf(asOf, async (reader) =>
      asEdition(
        reader,
        edition,
        await readDecisionRecord(reader, season, { phase, from, to }, edition, asOf),
      ),
    );
    if (facts.count === 0) coop.warn("no-decision-in-span", {});
    await publishEdition(coop, edition, {
      name: "releve-decisions",
      title: coop.words.notice("decision-record-file", {}),
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
