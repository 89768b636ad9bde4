import { resolve } from "node:path";
import { choice, file, optional, required, text } from "../../../command-line/parameter.ts";
import { refuse } from "../../../problem.ts";
import { readText } from "../../../tabular/read-file.ts";
import { verb } from "../../../verb.ts";
import { proseParts, proseReports } from "../../prose.ts";
import { editProse } from "../../writes/edit-prose.ts";

export default verb({
  arguments: {
    report: required(choice("proseReport", proseReports)),
    part: required(choice("prosePart", proseParts)),
  },
  options: { file: optional(file), text: optional(text) },
  async run(coop, { report, part, file, text }) {
    if (file === undefined && text === undefined) refuse("prose-missing", {});
    const written =
      file === undefined ? (text ?? "") : readText(resolve(coop.parts.surroundings.folder, file));
    const operation = written.trim() === "" ? "prose-removed" : "prose-edited";
    await coop.write(
      operation,
      (tx) => editProse(tx, report, part, written),
      () => ({ report, part }),
    );
  },
});
