import { describe, expect, test } from "vitest";
import { aCoop } from "../helpers/a-coop.ts";

interface Entry {
  readonly number: number;
  readonly sentence: string;
  readonly isInEffect: boolean;
}

describe("every kind of change is taken back", () => {
  test("rows that were added", async () => {
    const coop = await aCoop();
    const before = await coop.json("category", "list");
    await coop.must("category", "add", "Bailleurs sociaux", "--spelling", "bailleur");
    const undone = await coop.must("undo", "--yes");
    expect(undone.stderr).toContain("Écriture n° 2 annulée : Catégorie ajoutée : Bailleurs sociaux.");
    expect(await coop.json("category", "list")).toEqual(before);
  });

  test("rows that were changed, value by value, unknown ones too", async () => {
    const coop = await aCoop();
    await coop.must("settings", "set", "--contact", "dpo@example.org");
    const before = await coop.json("settings", "list");
    await coop.must("settings", "set", "--contact", "", "--territory", "Nantes", "--threshold", "11");
    expect(await coop.json("settings", "list")).toMatchObject({ contact: null, territory: "Nantes" });
    const undone = await coop.must("undo", "--yes");
    expect(undone.stderr).toContain("Écriture n° 3 annulée : Réglages modifiés.");
    expect(await coop.json("settings", "list")).toEqual(before);
  });

  test("rows that were taken away", async () => {
    const coop = await aCoop();
    await coop.must("settings", "set", "--allow-name", "Claire Rivoal, adjointe aux solidarités");
    const before = await coop.json("settings", "list");
    await coop.must("settings", "set", "--disallow-name", "Claire Rivoal");
    expect(await coop.json("settings", "list")).toMatchObject({ publicNames: [] });
    await coop.must("undo", "--yes");
    expect(await coop.json("settings", "list")).toEqual(before);
    expect(before.publicNames).toEqual(["Claire Rivoal (adjointe aux solidarités)"]);
  });
});

describe("a number that was given", () => {
  test("is given back when none was given since", async () => {
    const coop = await aCoop();
    await coop.must("organisation", "add", "Les Tables partagées");
    await coop.must("undo", "--yes");
    await coop.must("organisation", "add", "Radio Bellevue");
    expect(await coop.json("organisation", "list")).toMatchObject([
      { reference: "O01", name: "Radio Bellevue" },
    ]);
  });

  test("is never given again when another was given since", async () => {
    const coop = await aCoop();
    await coop.must("organisation", "add", "Les Tables partagées");
    await coop.must("organisation", "add", "Radio Bellevue");
    await coop.must("undo", "2", "--yes");
    await coop.must("organisation", "add", "Le Grand Bain");
    const organisations = await coop.json<{ reference: string; name: string }[]>("organisation", "list");
    expect(organisations.map(({ reference, name }) => `${reference} ${name}`)).toEqual([
      "O03 Le Grand Bain",
      "O02 Radio Bellevue",
    ]);
  });

  test("comes back with what is restored", async () => {
    const coop = await aCoop();
    await coop.must("organisation", "add", "Les Tables partagées");
    await coop.must("undo", "--yes");
    await coop.must("undo", "3", "--yes");
    await coop.must("organisation", "add", "Radio Bellevue");
    const organisations = await coop.json<{ reference: string }[]>("organisation", "list");
    expect(organisations.map(({ reference }) => reference)).toEqual(["O01", "O02"]);
  });
});

describe("undo is refused, and changes nothing", () => {
  test("when the same rows were changed since", async () => {
    const coop = await aCoop();
    await coop.must("category", "add", "Bailleurs sociaux");
    await coop.must("category", "edit", "bailleurs", "--label", "Bailleurs");
    const ran = await coop.run("undo", "2", "--yes");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(
      "L'écriture n° 2 ne peut pas être annulée : l'écriture n° 3 a changé les mêmes données depuis.",
    );
    expect(ran.stderr).toContain("Annulez d'abord la plus récente : coop undo 3.");
    expect(await coop.json("category", "list")).toHaveLength(5);
    await coop.must("undo", "3", "--yes");
    await coop.must("undo", "2", "--yes");
    expect(await coop.json("category", "list")).toHaveLength(4);
  });

  test("when an undo of something earlier changed the same rows since", async () => {
    const coop = await aCoop();
    for (const territory of ["Nantes", "Rezé"]) await coop.must("settings", "set", "--territory", territory);
    await coop.must("undo", "3", "--yes");
    await coop.must("undo", "2", "--yes");
    const refused = await coop.run("undo", "4", "--yes");
    expect(refused.code).toBe(1);
    expect(await coop.json("settings", "list")).toMatchObject({ territory: null });
    await coop.must("undo", "5", "--yes");
    await coop.must("undo", "4", "--yes");
    expect(await coop.json("settings", "list")).toMatchObject({ territory: "Rezé" });
  });

  test("when other rows hang on what it would take away", async () => {
    const coop = await aCoop();
    await coop.must("organisation", "add", "Les Tables partagées");
    await coop.must(
      ...["participant", "add", "Awa Traoré", "--category", "associations"],
      ...["--organisation", "Les Tables partagées"],
    );
    const ran = await coop.run("undo", "2", "--yes");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(
      "L'écriture n° 2 ne peut pas être annulée : d'autres données du carnet en dépendent.",
    );
    expect(await coop.json("organisation", "list")).toHaveLength(1);
  });

  test("when a number that it would bring back was given to another since", async () => {
    const coop = await aCoop();
    await coop.must("organisation", "add", "Les Tables partagées");
    await coop.must("undo", "--yes");
    await coop.must("organisation", "add", "Radio Bellevue");
    const ran = await coop.run("undo", "3", "--yes");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(
      "L'écriture n° 3 ne peut pas être annulée : un numéro ou un nom qu'elle rendrait a été pris depuis.",
    );
    expect(await coop.json("organisation", "list")).toMatchObject([{ name: "Radio Bellevue" }]);
    await coop.must("undo", "4", "--yes");
    await coop.must("undo", "3", "--yes");
    expect(await coop.json("organisation", "list")).toMatchObject([{ name: "Les Tables partagées" }]);
  });

  test("when it began the register", async () => {
    const coop = await aCoop();
    expect((await coop.run("undo", "--yes")).stderr).toContain("Il n'y a rien à annuler.");
    const ran = await coop.run("undo", "1", "--yes");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("L'écriture n° 1 a commencé ce carnet : elle ne s'annule pas.");
    expect(await coop.json("category", "list")).toHaveLength(4);
  });

  test("when it is undone already, or was never written", async () => {
    const coop = await aCoop();
    await coop.must("category", "add", "Bailleurs sociaux");
    await coop.must("undo", "--yes");
    expect((await coop.run("undo", "2", "--yes")).stderr).toContain("L'écriture n° 2 est déjà annulée.");
    const ran = await coop.run("undo", "42", "--yes");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("L'historique n'a pas d'écriture n° 42.");
    expect(ran.stderr).toContain("La dernière porte le n° 3.");
  });

  test("when nobody confirms", async () => {
    const coop = await aCoop();
    await coop.must("category", "add", "Bailleurs sociaux");
    const ran = await coop.run("undo");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("Écriture n° 2 : Catégorie ajoutée : Bailleurs sociaux. L'annuler ?");
    expect(ran.stderr).toContain("--yes");
    expect(await coop.json("category", "list")).toHaveLength(5);
  });
});

test("the history keeps what was undone, and says it in the reader's language", async () => {
  const coop = await aCoop();
  await coop.must("category", "add", "Bailleurs sociaux");
  await coop.must("undo", "--yes");
  const french = await coop.json<Entry[]>("history");
  expect(french.map(({ number, isInEffect }) => [number, isInEffect])).toEqual([
    [3, true],
    [2, false],
    [1, true],
  ]);
  expect(french[1]?.sentence).toBe("Catégorie ajoutée : Bailleurs sociaux.");
  const english = await coop.json<Entry[]>("history", "--lang", "en");
  expect(english[0]?.sentence).toContain("Category added: Bailleurs sociaux.");
});
