import { count, flag, optional } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { listSignatories } from "../../store/mandates.ts";
import { mandates } from "../../views.ts";

export default verb({
  gives: "list",
  ofYear: "one",
  options: { unsigned: optional(flag), version: optional(count) },
  async run(coop, { unsigned, version }) {
    const day = await coop.seasonDay();
    const lines = await coop.readSeason((reader, season) => listSignatories(reader, season, day));
    await coop.list(
      mandates,
      lines.filter(
        ({ isSigned, takesPart, signature }) =>
          (!unsigned || (!isSigned && takesPart)) &&
          (version === undefined || signature?.version === version),
      ),
    );
  },
});
