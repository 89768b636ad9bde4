import { existsSync, rmSync } from "node:fs";
import { basename, dirname, extname, join, relative } from "node:path";
import type { Coop } from "../coop.ts";
import type { Problem } from "../problem.ts";
import { isOfReasons } from "./cells.ts";
import type { Table } from "./table.ts";

/** The rows of a table that are refused. */
export interface RefusedRows {
  /** Where it lies. */
  readonly path: string;
  readonly table: Table;
  readonly count: number;
  /** What is typed before the name of a file to take it: `participant import`. */
  readonly command: string;
  /** What is wrong with the rows of some lines, by line. */
  problemsBetween(first: number, last: number): Promise<ReadonlyMap<number, readonly Problem[]>>;
}

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
 * Writes the refused rows beside the list, then does the work; if that fails there is nothing to mend yet, and the file goes.
 * @throws CoopError as `work`; `file-changed`, and why the file cannot be written
 */
export async function withRejects(
  coop: Coop,
  refused: RefusedRows,
  work: () => Promise<unknown>,
): Promise<void> {
  const target = nameOfRejects(coop, refused.path);
  await writeRejects(coop, refused, target);
  try {
    await work();
  } catch (error) {
    rmSync(target, { force: true });
    throw error;
  }
  const file = relative(coop.parts.surroundings.folder, target);
  coop.say("rejects-written", { file, rows: refused.count, command: refused.command });
}

/** Writes those rows as they stand in the list, all their columns, with a last one that says why: it is read as a list once mended. */
async function writeRejects(
  coop: Coop,
  { table, problemsBetween }: RefusedRows,
  target: string,
): Promise<void> {
  const { rowsToCsv } = await import("./write-csv.ts");
  const { saveDocument } = await import("../documents/save.ts");
  const reasonHeading = coop.words.notice("reason-heading", {});
  const kept = table.headings.flatMap((heading, index) => (isOfReasons(heading) ? [] : [{ heading, index }]));
  const rejects: string[][] = [];
  for await (const batch of table.rows()) {
    const problems = await problemsBetween(batch[0]?.line ?? 0, batch.at(-1)?.line ?? 0);
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
function problemSentence(coop: Coop, one: Problem): string {
  const { what, remedy } = coop.words.problem(one);
  const column =
    one.place.column === undefined ? "" : coop.words.notice("in-column", { column: one.place.column });
  return `${column}${what} ${remedy}`;
}
