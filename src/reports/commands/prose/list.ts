import { verb } from "../../../verb.ts";
import { proseParts, proseReports } from "../../prose.ts";
import { listProse } from "../../store/prose.ts";
import { prose } from "../../views.ts";

export default verb({
  gives: "list",
  ofYear: "one",
  async run(coop) {
    const rows = await coop.readSeason(listProse);
    const lines = proseReports.flatMap((report) =>
      proseParts[report].map((part) => ({
        report,
        part,
        row: rows.find((row) => row.report === report && row.name === part),
      })),
    );
    await coop.list(prose, lines);
  },
});
