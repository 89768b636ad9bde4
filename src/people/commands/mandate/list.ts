import { count, flag, optional } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { listSignatories } from "../../store/mandates.ts";
import { mandates } from "../../views.ts";

export default verb({
  gives: "list",
  options: { unsigned: optional(flag), version: optional(count) },
  async run(coop, { unsigned, version }) {
    const lines = await coop.readSeason((reader, season) => listSignatories(reader, season, coop.today));
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
