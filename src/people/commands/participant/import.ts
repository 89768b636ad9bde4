import { resolve } from "node:path";
import { day, file, flag, optional, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { isListHeading, understandColumns } from "../../list-columns.ts";
import { importPlan } from "../../views.ts";
import { importList, type List } from "../../writes/import-list.ts";
import { readList, rowsOf } from "./read-list.ts";

export default verb({
  arguments: { file: required(file) },
  options: { joined: optional(day), dryRun: optional(flag) },
  async run(coop, { file, joined, dryRun }) {
    const { openTable } = await import("../../../tabular/open-table.ts");
    const path = resolve(coop.parts.surroundings.folder, file);
    const table = await openTable(path, { isKnown: isListHeading });
    const columns = understandColumns(table.headings, table.file);
    const rows = await rowsOf(table);
    const heading = (index: number): string => table.headings[index] ?? "";
    coop.say("list-understood", {
      file: table.file,
      rows: rows.length,
      encoding: table.encoding,
      delimiter: table.delimiter,
      sheet: table.sheet,
      headingsLine: table.headingsLine,
      skippedLines: table.skippedLines,
      columns: [...columns.fields.values()].map(heading),
      leftOut: columns.leftOut,
    });
    const list: List = {
      people: await readList(table, rows, columns, coop.reading),
      file: table.file,
      hash: table.hash,
      encoding: table.encoding,
      delimiter: table.delimiter,
      sheet: table.sheet,
      mapping: Object.fromEntries([...columns.fields].map(([field, index]) => [heading(index), field])),
      joinedOn: joined,
      importedAt: coop.parts.signature.now(),
    };
    const plan = await coop.plan((tx) => importList(tx, list));
    if (plan.added + plan.changed === 0) {
      coop.say("list-says-nothing-new", { unchanged: plan.unchanged });
      return;
    }
    const changed = plan.rows.filter(({ outcome }) => outcome === "changed");
    if (changed.length > 0) coop.output.tableOfTalk(importPlan, changed);
    coop.say("list-plan", { added: plan.added, changed: plan.changed, unchanged: plan.unchanged });
    if (dryRun) return;
    if (!(await coop.confirm("import-question", {}))) {
      coop.say("left-as-it-was", {});
      return;
    }
    await coop.write(
      "list-imported",
      (tx) => importList(tx, list),
      ({ added, changed: edited }) => ({ file: list.file, added, changed: edited }),
    );
  },
});
