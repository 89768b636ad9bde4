import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { BrokenConstraint, type Database } from "../../src/register/engine.ts";
import type { Row, TableName } from "../../src/register/schema.ts";
import { forEachEngine } from "./engines.ts";

forEachEngine(({ engine, aPlace }) => {
  let place: string;
  let database: Database;

  beforeEach(async () => {
    place = aPlace();
    database = await engine.create(place, "7f3a");
  });

  afterEach(() => database.close());

  /** Changes rows, and keeps it. */
  const inTransaction = <Result>(work: (inside: Database) => Promise<Result>): Promise<Result> =>
    database.transaction(async (inside) => ({ result: await work(inside), commits: true }));

  async function addOrganisations(...names: readonly string[]): Promise<number[]> {
    const known = (await organisations()).length;
    const rows = names.map((name, index) => ({
      number: known + index + 1,
      name,
      folded: name.toLowerCase(),
    }));
    const ids = await inTransaction(({ queries }) =>
      queries.insertInto("organisation").values(rows).returning("id").execute(),
    );
    return ids.map(({ id }) => id);
  }

  const organisations = (): Promise<Row<"organisation">[]> =>
    database.queries.selectFrom("organisation").selectAll().orderBy("id").execute();

  async function addParticipant(values: { email?: string; folded?: string }): Promise<number> {
    const { id } = await inTransaction(({ queries }) =>
      queries
        .insertInto("participant")
        .values(({ selectFrom }) => ({
          number: selectFrom("participant").select(sql<number>`coalesce(max(number), 0) + 1`.as("number")),
          given_name: "Awa",
          ...values,
        }))
        .returning("id")
        .executeTakeFirstOrThrow(),
    );
    return id;
  }

  describe("a register", () => {
    test("keeps its identity and what was written, and is made once", async () => {
      await addOrganisations("Radio Bellevue");
      await database.close();
      database = await engine.open(place);
      expect(database.migrated).toBeUndefined();
      expect(await database.contents()).toMatchObject({
        identity: "7f3a",
        lastEntry: 0,
        lastWrittenAt: null,
      });
      expect((await database.contents()).counts.get("organisation")).toBe(1);
      await expect(engine.create(place, "0000")).rejects.toThrow("register-exists");
      await expect(engine.open(aPlace())).rejects.toThrow("register-missing");
    });

    test("is looked into, then opened", async () => {
      expect(await engine.peek(aPlace())).toBeUndefined();
      await inTransaction(({ queries }) =>
        queries
          .insertInto("cooperative")
          .values({
            id: 1,
            name: "Essai",
            language: "en",
            time_zone: "Indian/Reunion",
            threshold: 5,
            proxies_per_holder: 1,
          })
          .execute(),
      );
      const peeked = await engine.peek(place);
      expect(peeked?.settings).toEqual({ language: "en", timeZone: "Indian/Reunion" });
      const opened = await peeked?.open();
      expect((await opened?.contents())?.name).toBe("Essai");
      await opened?.close();
    });

    test("is whole", async () => {
      expect(await database.faults()).toEqual([]);
      expect([...(await database.lostKeys())]).toEqual([]);
    });

    test("is copied to a place where nothing is, and compared with the copy", async () => {
      await addOrganisations("Radio Bellevue", "Fablab");
      const copy = aPlace();
      const copied = await database.copyTo(copy);
      expect(copied.counts).toEqual((await database.contents()).counts);
      expect(await database.compareWith(copy)).toEqual({ differing: new Map(), same: 3 });
      await database.queries.updateTable("organisation").set({ name: "Autre" }).where("id", "=", 2).execute();
      expect(await database.compareWith(copy)).toEqual({
        differing: new Map([["organisation", [2]]]),
        same: 2,
      });
      await expect(database.copyTo(copy)).rejects.toThrow("file-exists");
    });
  });

  describe("tables", () => {
    test("say their keys, in their order", async () => {
      const of = async (table: TableName): Promise<string[]> =>
        (await database.foreignKeys())
          .filter((key) => key.table === table)
          .map(({ column, to, isRequired }) => `${column} > ${to}${isRequired ? " !" : ""}`);
      expect(await of("attendance")).toEqual([
        "session_id > session !",
        "participant_id > participant !",
        "substitute_id > participant",
        "holder_id > participant",
      ]);
      expect(await of("import_batch")).toEqual([]);
      expect(await of("journal_entry")).toEqual(["undoes_id > journal_entry"]);
    });

    test("say what their columns hold", async () => {
      const columns = await database.columns();
      const holding = (table: TableName, what: string): string[] =>
        columns.filter((one) => one.table === table && one.holds === what).map(({ column }) => column);
      expect(holding("task", "text")).toEqual(["title", "folded", "due_on", "done_on", "dropped_on"]);
      expect(holding("membership", "choice")).toEqual(["seat", "role", "voice", "route"]);
      expect(holding("import_batch", "json")).toEqual(["mapping"]);
      expect(holding("result", "number")).toEqual(["id", "indicator_id", "value"]);
    });

    test("give back what was written, of its kind", async () => {
      const written = { title: "Été ’24 — ça", starts_on: "2024-02-20", ends_on: "2024-12-31" } as const;
      await inTransaction(({ queries }) => queries.insertInto("season").values(written).execute());
      const [season] = await database.queries.selectFrom("season").selectAll().execute();
      expect(season).toEqual({ id: 1, ...written });
      await addOrganisations("Sans catégorie");
      expect((await organisations())[0]?.category_id).toBeNull();
    });

    test("put texts in the order of their code points", async () => {
      await addOrganisations("b", "é", "a", "Z");
      const sorted = await database.queries
        .selectFrom("organisation")
        .select("name")
        .orderBy("name")
        .execute();
      expect(sorted.map(({ name }) => name)).toEqual(["Z", "a", "b", "é"]);
    });

    test("refuse a row that refers to none, one that others refer to, and one that is there already", async () => {
      await addOrganisations("Radio");
      const broken = (work: (inside: Database) => Promise<unknown>): Promise<unknown> =>
        inTransaction(work).catch((error: unknown) =>
          error instanceof BrokenConstraint ? error.constraint : error,
        );
      const { queries } = database;
      const member = { participant_id: 1, organisation_id: 1, role: "team" } as const;
      expect(await broken(() => queries.insertInto("membership").values(member).execute())).toBe("reference");
      await addParticipant({});
      await inTransaction(() => queries.insertInto("membership").values(member).execute());
      expect(await broken(() => queries.deleteFrom("organisation").where("id", "=", 1).execute())).toBe(
        "reference",
      );
      const twin = { number: 2, name: "Radio", folded: "radio" };
      expect(await broken(() => queries.insertInto("organisation").values(twin).execute())).toBe("unique");
    });

    test("never give an id twice", async () => {
      await addOrganisations("Un", "Deux");
      await inTransaction(({ queries }) => queries.deleteFrom("organisation").where("id", "=", 2).execute());
      expect(await addOrganisations("Trois")).toEqual([3]);
    });
  });

  describe("a transaction", () => {
    test("that throws leaves nothing, nor one that is not to stay", async () => {
      const work = async ({ queries }: Database): Promise<void> => {
        await queries
          .insertInto("organisation")
          .values({ number: 1, name: "Radio", folded: "radio" })
          .execute();
      };
      await expect(
        inTransaction(async (inside) => {
          await work(inside);
          throw new Error("half way");
        }),
      ).rejects.toThrow("half way");
      const told = await database.transaction(async (inside) => {
        await work(inside);
        return { result: "tried", commits: false };
      });
      expect(told).toBe("tried");
      expect(await organisations()).toEqual([]);
    });

    test("takes ids that follow each other, which nobody else is given, unless it is taken back", async () => {
      await addOrganisations("Un");
      await database.transaction(async (inside) => ({
        result: await inside.takeIds("organisation", 10),
        commits: false,
      }));
      expect(await inTransaction((inside) => inside.takeIds("organisation", 3))).toEqual({
        first: 2,
        last: 4,
      });
      expect(await inTransaction((inside) => inside.takeIds("category", 2))).toEqual({ first: 1, last: 2 });
      expect(await addOrganisations("Cinq")).toEqual([5]);
    });
  });

  describe("queries", () => {
    test("count with numbers, by group and of distinct values too", async () => {
      await addOrganisations("Un", "Deux");
      const { count } = database.dialect;
      const { queries } = database;
      const all = await queries.selectFrom("organisation").select(count().as("rows")).executeTakeFirst();
      expect(all).toEqual({ rows: 2 });
      const grouped = await queries
        .selectFrom("organisation")
        .select(({ fn }) => ["category_id", count(fn.count("name").distinct()).as("names")])
        .groupBy("category_id")
        .execute();
      expect(grouped).toEqual([{ category_id: null, names: 2 }]);
    });

    test("ask for any number of values", async () => {
      await addOrganisations("Un", "Deux", "Trois");
      const { each } = database.dialect;
      const many = Array.from({ length: 40_000 }, (_, index) => index + 2);
      const found = await database.queries
        .selectFrom("organisation")
        .select("name")
        .where("id", "in", each(many))
        .execute();
      expect(found.map(({ name }) => name)).toEqual(["Deux", "Trois"]);
      const named = database.queries
        .selectFrom("organisation")
        .select("id")
        .where("name", "in", each(["Un", "l'autre"]));
      expect(await named.execute()).toEqual([{ id: 1 }]);
      const none = database.queries.selectFrom("organisation").select("id").where("id", "in", each([]));
      expect(await none.execute()).toEqual([]);
    });

    test("find addresses whatever their capitals, and no other letters", async () => {
      await addParticipant({ email: "Awa@Exemple.fr" });
      await addParticipant({ email: "ÉVA@exemple.fr" });
      const found = await database.queries
        .selectFrom("participant")
        .select("number")
        .where(database.dialect.isOneOfButForCase("email", ["aWA@exemple.FR", "éva@exemple.fr"]))
        .execute();
      expect(found).toEqual([{ number: 1 }]);
    });

    test("read rows that are handed over as those of a table", async () => {
      const rows = [
        { id: 2, name: "Radio « Bellevue »", category_id: null },
        { id: 1, name: 'l\'"autre"\n', category_id: 4 },
      ];
      const given = database.dialect.rowsAs("organisation", ["id", "name", "category_id"], rows);
      const read = await sql`select * from ${given} as given order by given.id desc`.execute(
        database.queries,
      );
      expect(read.rows).toEqual(rows);
    });
  });

  describe("staging", () => {
    test("waits beside the register, of which nothing changes, and is asked with it", async () => {
      await addOrganisations("Radio");
      const before = await database.contents();
      const { staging } = database;
      staging.make("waiting", "place integer primary key, folded text");
      staging.index("waiting", "folded", "folded is not null");
      const add = staging.prepare("insert into waiting (folded) values (?)");
      await staging.together(() => {
        for (const folded of ["fablab", "radio"]) add.run(folded);
      });
      const known = staging.prepare<{ place: number; id: number }>(
        "select place, organisation.id from waiting join organisation on organisation.folded = waiting.folded",
      );
      expect(known.all()).toEqual([{ place: 2, id: 1 }]);
      expect([...known.each()]).toEqual([{ place: 2, id: 1 }]);
      const same = staging.areSameButForCase("folded", "?");
      expect(staging.prepare(`select place from waiting where ${same}`).all("FABLAB")).toEqual([
        { place: 1 },
      ]);
      expect(await database.contents()).toEqual(before);
    });

    test("is empty again where it is made again, and as it was where its work fails", async () => {
      const { staging } = database;
      const count = (): unknown => staging.prepare("select count(*) as rows from waiting").all();
      staging.make("waiting", "word text");
      await staging.together(() => staging.run("insert into waiting values ('un')"));
      const failed = staging.together(() => {
        staging.run("insert into waiting values ('deux')");
        throw new Error("half way");
      });
      await expect(failed).rejects.toThrow("half way");
      expect(count()).toEqual([{ rows: 1 }]);
      staging.make("waiting", "word text");
      expect(count()).toEqual([{ rows: 0 }]);
    });

    test.each([3, 10_001])(
      "%i rows go from it into a table in its order, and are found there",
      async (rows) => {
        await addParticipant({ folded: "qui etait la" });
        const { staging } = database;
        staging.make("waiting", "place integer primary key, folded text");
        const add = staging.prepare("insert into waiting (folded) values (?)");
        await staging.together(() => {
          for (let place = 1; place <= rows; place += 1) add.run(`personne ${place}`);
        });
        await inTransaction(async (inside) => {
          const ids = await inside.takeIds("participant", rows);
          expect(ids).toEqual({ first: 2, last: rows + 1 });
          const query = "select ? + place, ? + place, 'Awa', folded from waiting order by place";
          const inserted = await inside.insertStaged(
            "participant",
            ["id", "number", "given_name", "folded"],
            { query, values: [ids.first - 1, 100] },
            ids,
          );
          expect(inserted).toBe(rows);
        });
        const last = database.queries.selectFrom("participant").select(["id", "number"]);
        expect(await last.where("folded", "=", `personne ${rows}`).execute()).toEqual([
          { id: rows + 1, number: 100 + rows },
        ]);
        expect(await database.faults()).toEqual([]);
      },
    );
  });
});
