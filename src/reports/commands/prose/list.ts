import { verb } from "../../../verb.ts";
import { proseParts, proseReports } from "../../prose.ts";
import { listProse } from "../../store/prose.ts";
import { type ProseLine, prose } from "../../views.ts";

export default verb({
  gives: "list",
  ofYear: "one",
  async run(coop) {
    const { words, parts: coopParts } = coop;
    const rows = await coop.readSeason(listProse);
    const lines = proseReports.flatMap((report) =>
      proseParts[report].map(
        (part): ProseLine => ({
          report,
          part,
          wanted: words.notice("prose-wanted", { part }),
          command: words.notice("prose-command", { report, part }),
          row: rows.find((row) => row.report === report && row.name === part),
        }),
      ),
    );
    await coop.list(prose, lines);
    if (coopParts.format !== "table") return;
    const unwritten = lines.filter(({ row }) => row === undefined);
    const [{ report, part } = { report: "bilan", part: "frame" } as const] = [...unwritten, ...lines];
    if (unwritten.length > 0) coop.say("prose-to-write", { report, part, count: unwritten.length });
    else coop.say("prose-all-written", { report, part });
  },
});
