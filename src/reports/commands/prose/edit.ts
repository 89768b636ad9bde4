import { choice, file, optional, prose, required } from "../../../command-line/parameter.ts";
import { refuse } from "../../../problem.ts";
import { verb } from "../../../verb.ts";
import { allProseParts, type ProsePart, proseParts, proseReports } from "../../prose.ts";
import { listProse } from "../../store/prose.ts";
import { editProse } from "../../writes/edit-prose.ts";
import { writtenText } from "../written-text.ts";

export default verb({
  ofYear: "one",
  arguments: {
    report: required(choice("proseReport", proseReports)),
    part: required(choice("prosePart", allProseParts)),
  },
  options: { file: optional(file), text: optional(prose) },
  async run(coop, { report, part, file, text }) {
    const parts: readonly ProsePart[] = proseParts[report];
    if (!parts.includes(part)) refuse("part-of-another-report", { report, part, parts });
    const season = await coop.season();
    const rows = await coop.readSeason(listProse);
    const before = rows.find((one) => one.report === report && one.name === part)?.text ?? "";
    const written = await writtenText(coop, { file, text }, { text: before, name: `${report}-${part}.md` });
    if (!written) return coop.say("left-as-it-was", {});
    const operation = written.text.trim() === "" ? "prose-removed" : "prose-edited";
    await coop.write(
      operation,
      (tx) => editProse(tx, season, report, part, written.text),
      () => ({ report, part }),
    );
  },
});
