import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addCategory } from "../../src/cooperative/writes/add-category.ts";
import { addOrganisation } from "../../src/people/writes/add-organisation.ts";
import { CoopError } from "../../src/problem.ts";
import { Register } from "../../src/register/register.ts";
import type { Reader } from "../../src/register/write.ts";
import { aCoop } from "../helpers/a-coop.ts";

const authorship = { author: "test", now: () => "2024-02-20T12:00:00.000Z" };
let folder: string;
let register: Register;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "coop-"));
  register = Register.create(join(folder, "coop.db"), "7f3a", authorship);
});

afterEach(async () => {
  await register.close();
  rmSync(folder, { recursive: true, force: true });
});

const bailleurs = { label: "Bailleurs sociaux", spellings: ["bailleur"], defaultVoice: "decides" } as const;

/** How many rows there are of what the tests write, and of the journal. */
async function counted(reader: Reader): Promise<number[]> {
  const tables = [
    "category",
    "category_spelling",
    "organisation",
    "counter",
    "journal_entry",
    "journal_change",
  ] as const;
  return Promise.all(
    tables.map(async (table) => (await reader.selectFrom(table).selectAll().execute()).length),
  );
}

test("a write that throws leaves nothing, and the register can be written again", async () => {
  const before = await register.read(counted);
  const work = register.write(
    "category-added",
    async (tx) => {
      await addCategory(tx, bailleurs);
      await addOrganisation(tx, { name: "Les Tables partagées", category_id: null });
      throw new Error("half way");
    },
    () => ({ label: "" }),
  );
  await expect(work).rejects.toThrow("half way");
  expect(await register.read(counted)).toEqual(before);

  const category = await register.write(
    "category-added",
    (tx) => addCategory(tx, bailleurs),
    ({ label }) => ({ label }),
  );
  expect(category.label).toBe("Bailleurs sociaux");
});

test("a write whose sentence cannot be made leaves nothing either", async () => {
  const before = await register.read(counted);
  const work = register.write(
    "category-added",
    (tx) => addCategory(tx, bailleurs),
    () => {
      throw new Error("no sentence");
    },
  );
  await expect(work).rejects.toThrow("no sentence");
  expect(await register.read(counted)).toEqual(before);
});

test("rows, the number given and the journal entry are written together", async () => {
  await register.write(
    "organisation-added",
    (tx) => addOrganisation(tx, { name: "Les Tables partagées", category_id: null }),
    ({ number, name }) => ({ number, name }),
  );
  const [entry, ...others] = await register.read((reader) =>
    reader.selectFrom("journal_entry").selectAll().execute(),
  );
  expect(others).toEqual([]);
  expect(entry).toMatchObject({
    operation: "organisation-added",
    parameters: JSON.stringify({ number: 1, name: "Les Tables partagées" }),
    author: "test",
    written_at: "2024-02-20T12:00:00.000Z",
  });
  const changes = await register.read((reader) =>
    reader.selectFrom("journal_change").selectAll().orderBy("id").execute(),
  );
  expect(changes.map(({ kind, table_name }) => `${kind} ${table_name}`)).toEqual([
    "insert counter",
    "count counter",
    "insert organisation",
  ]);
});

test("a plan does the same work and leaves nothing, not even a number", async () => {
  const before = await register.read(counted);
  const planned = await register.plan((tx) =>
    addOrganisation(tx, { name: "Les Tables partagées", category_id: null }),
  );
  expect(planned.number).toBe(1);
  expect(await register.read(counted)).toEqual(before);
  const added = await register.write(
    "organisation-added",
    (tx) => addOrganisation(tx, { name: "Radio Bellevue", category_id: null }),
    ({ number, name }) => ({ number, name }),
  );
  expect(added.number).toBe(1);
});

test("a write that changes nothing has no entry", async () => {
  const before = await register.read(counted);
  await register.write(
    "settings-set",
    async () => undefined,
    () => ({}),
  );
  expect(await register.read(counted)).toEqual(before);
});

test("many rows are one entry of few changes", async () => {
  const ids = await register.write(
    "list-imported",
    async (tx) => {
      const { id } = await addCategory(tx, bailleurs);
      const rows = Array.from({ length: 1200 }, (_, index) => ({
        category_id: id,
        folded: `forme ${index}`,
      }));
      return tx.insert("category_spelling", rows);
    },
    () => ({ file: "inscrits.csv", added: 0, changed: 0 }),
  );
  expect(new Set(ids).size).toBe(1200);
  const [, , , , entries, changes] = await register.read(counted);
  expect(entries).toBe(1);
  expect(changes).toBe(2);
});

test("nothing of a write stays beside the register", async () => {
  await register.write(
    "category-added",
    (tx) => addCategory(tx, bailleurs),
    ({ label }) => ({ label }),
  );
  expect(existsSync(join(folder, "coop.db-wal"))).toBe(false);
  expect(existsSync(join(folder, "coop.db-journal"))).toBe(false);
});

test("what a person is refused half way leaves nothing, and is said in French", async () => {
  const coop = await aCoop();
  const history = await coop.json("history");
  const ran = await coop.run("category", "add", "Bailleurs sociaux", "--spelling", "asso.");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("désigne déjà la catégorie « Associations ».");
  expect(await coop.json("history")).toEqual(history);
  expect(await coop.json("category", "list")).toHaveLength(4);
});

test("a register is never made over a file that is there", () => {
  const make = (): Register => Register.create(join(folder, "coop.db"), "0000", authorship);
  expect(make).toThrow(CoopError);
  expect(make).toThrow("register-exists");
});
