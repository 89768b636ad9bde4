import { existsSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { Coop } from "../../../coop.ts";
import type { Problem } from "../../../problem.ts";
import type { Table } from "../../../tabular/table.ts";
import { isOfReasons } from "../../list-columns.ts";
import type { JudgedList } from "../../store/judged-list.ts";

/** A name beside the list that no file has: `inscrits-a-corriger.csv`, else `inscrits-a-corriger-2.csv`. */
export function nameOfRejects(coop: Coop, path: string): string {
  const stem = basename(path, extname(path)).replace(/-(?:a-corriger|to-mend)(?:-\d+)?$/, "");
  const ending = coop.words.notice("rejects-name", {});
  for (let number = 1; ; number++) {
    const name = join(dirname(path), `${stem}-${ending}${number === 1 ? "" : `-${number}`}.csv`);
    if (!existsSync(name)) return name;
  }
}

/**
 * Writes the rows that were refused as they stand in the list, all their columns, with a last one that says why. It is
 * read again as a list once it is mended.
 * @throws CoopError `file-changed`, and why the file cannot be written
 */
export async function writeRejects(
  coop: Coop,
  table: Table,
  list: JudgedList,
  target: string,
): Promise<void> {
  const { rowsToCsv } = await import("../../../tabular/write-csv.ts");
  const { saveDocument } = await import("../../../documents/save.ts");
  const reasonHeading = coop.words.notice("reason-heading", {});
  const kept = table.headings.flatMap((heading, index) => (isOfReasons(heading) ? [] : [{ heading, index }]));
  const rejects: string[][] = [];
  for await (const batch of table.rows()) {
    const problems = await list.problemsBetween(batch[0]?.line ?? 0, batch.at(-1)?.line ?? 0);
    for (const { line, cells } of batch) {
      const its = problems.get(line);
      if (!its) continue;
      // What stands beyond the last heading is kept as well, so that nothing is lost.
      const beyond = cells.slice(table.headings.length).filter((cell) => cell !== "");
      const reason = its.map((one) => problemSentence(coop, one)).join(" ");
      rejects.push([...kept.map(({ index }) => cells[index] ?? ""), [reason, ...beyond].join(" | ")]);
    }
  }
  const headings = [...kept.map(({ heading }) => heading), reasonHeading];
  saveDocument(target, rowsToCsv(headings, rejects), { replace: false });
}

/** "Courriel : « x » n'est pas une adresse. Corrigez-la." */
export function problemSentence(coop: Coop, one: Problem): string {
  const { what, remedy } = coop.words.problem(one);
  const column =
    one.place.column === undefined ? "" : coop.words.notice("in-column", { column: one.place.column });
  return `${column}${what} ${remedy}`;
}
