import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addOrganisation } from "../../../src/people/writes/add-organisation.ts";
import { CoopError } from "../../../src/problem.ts";
import { listEntries } from "../../../src/register/journal.ts";
import { Register } from "../../../src/register/register.ts";
import { undoEntry } from "../../../src/register/undo.ts";

const authorship = { author: null, now: () => "2024-02-20T12:00:00.000Z" };
const name = "Zyxwvut";
let folder: string;
let register: Register;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "coop-"));
  register = await Register.create(join(folder, "coop.db"), "7f3a", authorship);
  await register.write(
    "organisation-added",
    (tx) => addOrganisation(tx, { name, category_id: null }),
    () => ({ number: 1, name: "-" }),
  );
});

afterEach(async () => {
  await register.close();
  rmSync(folder, { recursive: true, force: true });
});

const isInTheFile = (): boolean => readFileSync(register.database.place).includes(name);

async function undoes(number: number): Promise<string> {
  try {
    const entry = (await listEntries(register.reader)).find((one) => one.number === number);
    if (!entry) throw new Error(`no entry ${number}`);
    await register.write(
      "undone",
      (tx) => undoEntry(tx, entry),
      () => ({ number, operation: "", parameters: {} }),
    );
    return "done";
  } catch (error) {
    if (!(error instanceof CoopError)) throw error;
    return error.problems.map(({ code }) => code).join();
  }
}

test("a row that was changed for good leaves nothing of what it held, and neither write is undone", async () => {
  expect(isInTheFile()).toBe(true);
  await register.write(
    "organisation-edited",
    (tx) => tx.overwrite("organisation", 1, { name: "Autre", folded: "autre" }),
    () => ({ number: 1, name: "Autre" }),
  );
  expect(isInTheFile()).toBe(false);
  expect(await undoes(2)).toBe("cannot-be-undone");
  expect(await undoes(1)).not.toBe("done");
  expect(await register.reader.selectFrom("organisation").select("name").execute()).toEqual([
    { name: "Autre" },
  ]);
});

test("a row that was taken away for good does not come back", async () => {
  await register.write(
    "organisation-edited",
    (tx) => tx.discard("organisation", 1),
    () => ({ number: 1, name: "-" }),
  );
  expect(isInTheFile()).toBe(false);
  expect(await undoes(2)).toBe("cannot-be-undone");
});

test("a file that someone wrote without erasing what they deleted is clean once it is rewritten", async () => {
  await register.close();
  const { default: Database } = await import("better-sqlite3");
  const other = new Database(join(folder, "coop.db"));
  other.pragma("secure_delete = off");
  other.prepare("delete from organisation where id = 1").run();
  other.close();
  register = await Register.open(join(folder, "coop.db"), authorship);
  expect(isInTheFile()).toBe(true);
  await register.database.rewrite();
  expect(isInTheFile()).toBe(false);
});

test("nothing of a write stays beside the file", () => {
  expect(readdirSync(folder)).toEqual(["coop.db"]);
});
