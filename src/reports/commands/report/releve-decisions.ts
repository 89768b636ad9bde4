import { day, found, optional } from "../../../command-line/parameter.ts";
import { everySeason } from "../../../cooperative/season.ts";
import { findPhase, offerPhases } from "../../../cooperative/store/phases.ts";
import { refuse } from "../../../problem.ts";
import { verb } from "../../../verb.ts";
import { editionOptions } from "./document-options.ts";
import { decisionRecordOf } from "./publications.ts";
import { publishEdition } from "./publish-edition.ts";

export default verb({
  ofYear: "one",
  options: {
    phase: optional(found(findPhase, offerPhases)),
    from: optional(day),
    to: optional(day),
    ...editionOptions,
  },
  async run(coop, { phase, from, to, edition = "public", asOf: asked, format: formats, ...given }) {
    if (from !== undefined && to !== undefined && to < from) {
      refuse("ends-before-it-begins", { firstDay: from, lastDay: to }, { option: "--to" });
    }
    const isNarrowed = phase !== undefined || from !== undefined || to !== undefined;
    const season = isNarrowed && !coop.parts.isYearSaid ? everySeason : await coop.season();
    const asOf = asked ?? (await coop.seasonDay());
    const span = { phase, from, to };
    const record = await decisionRecordOf(coop, { season, span }, { edition, asOf });
    if (record.facts.count === 0) coop.warn("no-decision-in-span", {});
    await publishEdition(coop, edition, { ...record, formats, ...given });
  },
});
