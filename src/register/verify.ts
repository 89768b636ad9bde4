import { type Problem, problem } from "../problem.ts";
import { type ReferenceKind, referenceLetters } from "../values/reference.ts";
import { anyTable } from "./any-table.ts";
import { nameHanging } from "./hanging.ts";
import type { Register } from "./register.ts";
import type { Reader } from "./write.ts";

/** What is wrong with what holds the register: what the engine finds, keys that lead nowhere, numbers that would be given twice. */
export async function verifyWhole({ database, reader }: Register): Promise<Problem[]> {
  const faults = await database.faults();
  // What is not whole cannot be trusted to answer.
  if (faults.length > 0)
    return [problem("file-faulty", { faults: faults.slice(0, 5), count: faults.length })];
  const lost = await database.lostKeys();
  return [
    ...[...lost].map(([table, count]) => problem("keys-lead-nowhere", { table, count })),
    ...(await countersBehind(reader)),
  ];
}

async function countersBehind(reader: Reader): Promise<Problem[]> {
  const counters = await reader.selectFrom("counter").selectAll().execute();
  const last = new Map(counters.map(({ kind, last }) => [kind, last]));
  const found: Problem[] = [];
  for (const kind of Object.keys(referenceLetters) as ReferenceKind[]) {
    const { highest } = await anyTable(reader)
      .selectFrom<string>(kind)
      .select(({ fn }) => fn.max<number | null>("number").as("highest"))
      .executeTakeFirstOrThrow();
    if (highest !== null && highest > (last.get(kind) ?? 0)) {
      found.push(problem("number-beyond-counter", { kind, number: highest }));
    }
  }
  return found;
}

/**
 * Compares each row that no write changed since a backup was made with what it was then: where they differ, the disk or another
 * program changed one of the two.
 * @returns the problems, and how many rows are what they were; nothing for a backup of another format, or of another register
 */
export async function verifyWith(
  { database, reader }: Register,
  backup: string,
): Promise<{ readonly problems: readonly Problem[]; readonly same: number } | undefined> {
  const compared = await database.compareWith(backup);
  if (!compared) return undefined;
  const problems: Problem[] = [];
  for (const [table, ids] of compared.differing) {
    const hanging = await nameHanging(reader, [{ table, column: "", ids }]);
    problems.push(problem("differs-from-backup", { hanging, backup }));
  }
  return { problems, same: compared.same };
}
