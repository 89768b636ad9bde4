import { afterEach, beforeEach, expect, test } from "vitest";
import { addCategory } from "../../src/cooperative/writes/add-category.ts";
import { addOrganisation } from "../../src/people/writes/add-organisation.ts";
import { Register } from "../../src/register/register.ts";
import { findEntryToUndo, undoEntry } from "../../src/register/undo.ts";
import type { Reader } from "../../src/register/write.ts";
import { aCoop } from "../helpers/a-coop.ts";
import { forEachEngine } from "./engines.ts";

const bailleurs = { label: "Bailleurs sociaux", spellings: ["bailleur"], defaultVoice: "decides" } as const;

const written = ["category", "category_spelling", "organisation", "counter"] as const;

/** How many rows there are of what the tests write, and of the journal. */
async function counted(reader: Reader): Promise<number[]> {
  const tables = [...written, "journal_entry", "journal_change"] as const;
  return Promise.all(
    tables.map(async (table) => (await reader.selectFrom(table).selectAll().execute()).length),
  );
}

forEachEngine(({ engine, aPlace }) => {
  let register: Register;

  beforeEach(async () => {
    const database = await engine.create(aPlace(), "7f3a");
    register = new Register(database, { author: "test", now: () => "2024-02-20T12:00:00.000Z" });
  });

  afterEach(() => register.close());

  async function undo(number: number): Promise<void> {
    const entry = await register.read((reader) => findEntryToUndo(reader, number));
    await register.write(
      "undone",
      (tx) => undoEntry(tx, entry),
      () => ({ number, operation: "", parameters: {} }),
      number,
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

  test("rows that come from staging are one change, and are taken back as one", async () => {
    await register.write(
      "category-added",
      (tx) => addCategory(tx, bailleurs),
      ({ label }) => ({ label }),
    );
    const before = await register.read(counted);
    await register.write(
      "list-imported",
      async (tx) => {
        const { staging } = register.database;
        staging.make("waiting", "place integer primary key, name text");
        staging.run("insert into waiting (name) values ('Radio'), ('Fablab')");
        const ids = await tx.takeIds("organisation", 2);
        const query = "select ? + place, place, name, lower(name) from waiting order by place";
        await tx.insertStaged(
          "organisation",
          ["id", "number", "name", "folded"],
          { query, values: [ids.first - 1] },
          ids,
        );
      },
      () => ({ file: "inscrits.csv", added: 2, changed: 0 }),
    );
    const names = (reader: Reader) =>
      reader.selectFrom("organisation").select(["id", "name"]).orderBy("id").execute();
    expect(await register.read(names)).toEqual([
      { id: 1, name: "Radio" },
      { id: 2, name: "Fablab" },
    ]);
    const changes = await register.read((reader) =>
      reader.selectFrom("journal_change").selectAll().where("entry_id", "=", 2).execute(),
    );
    expect(changes).toMatchObject([{ kind: "insert", table_name: "organisation", first_id: 1, last_id: 2 }]);
    await undo(2);
    expect((await register.read(counted)).slice(0, 4)).toEqual(before.slice(0, 4));
  });

  test("each kind of change is taken back, and so is what took it back", async () => {
    const state = (reader: Reader) =>
      Promise.all(written.map((table) => reader.selectFrom(table).selectAll().orderBy("id").execute()));
    await register.write(
      "category-added",
      async (tx) => {
        await addCategory(tx, bailleurs);
        for (const name of ["Radio Bellevue", "Les Tables", "L'Atelier"])
          await addOrganisation(tx, { name, category_id: null });
      },
      () => ({ label: "" }),
    );
    const before = await register.read(state);
    await register.write(
      "organisation-edited",
      async (tx) => {
        await tx.update("organisation", 1, { name: "Radio d'ici", category_id: 1 });
        await tx.updateMany("organisation", [
          { id: 2, name: "Les Tablées", category_id: 1 },
          { id: 3, name: "L'Atelier", category_id: null },
        ]);
        await tx.remove("organisation", 3);
        await tx.removeRange("category_spelling", 1, 2);
        await addOrganisation(tx, { name: "Le Quai", category_id: 1 });
      },
      () => ({ number: 1, name: "" }),
    );
    const after = await register.read(state);
    expect(after[2]).toMatchObject([
      { id: 1, name: "Radio d'ici", category_id: 1 },
      { id: 2, name: "Les Tablées", category_id: 1 },
      { id: 4, name: "Le Quai", number: 4 },
    ]);
    await undo(2);
    expect(await register.read(state)).toEqual(before);
    await undo(3);
    expect(await register.read(state)).toEqual(after);
  });
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
