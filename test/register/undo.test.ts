import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { aCommunity } from "../helpers/a-community.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

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
    expect(undone.stderr).toContain(
      "Écriture n° 3 annulée : Réglages modifiés : territoire, contact pour les droits et seuil de publication.",
    );
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
      "L'écriture n° 2 ne peut pas être annulée : ce qu'elle a ajouté sert depuis à 1 participation (P01 Awa Traoré).",
    );
    expect(ran.stderr).toContain("coop participant show P01");
    expect(ran.stderr).toContain("l'écriture n° 3 (coop undo 3)");
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

describe("what was changed since is kept", () => {
  const people = (coop: ACoop): Promise<{ reference: string }[]> =>
    coop.json<{ reference: string }[]>("participant", "list");

  test("of a list, the person who was edited, with what belongs to them; all others go", async () => {
    const coop = await aCommunity();
    const before = await people(coop);
    await coop.must("participant", "edit", "P05", "--email", "eva@exemple.fr", "--function", "relais");
    const edited = await coop.json("participant", "show", "P05");
    const asked = await coop.run("undo", "2");
    expect(asked.stderr).toContain("Ce qui sera retiré : 11 personnes.");
    expect(asked.stderr).toContain("Changé depuis, et gardé : 1 personne (P05 Éva Étang).");
    expect(await people(coop)).toEqual([...before.slice(0, 4), expect.anything(), ...before.slice(5)]);

    const undone = await coop.must("undo", "2", "--yes");
    expect(undone.stderr).toContain("Écriture n° 2 annulée, sauf ce qui avait changé depuis (P05)");
    expect(await coop.json("participant", "show", "P05")).toEqual(edited);
    expect((await people(coop)).map(({ reference }) => reference)).toEqual(["P05"]);

    const added = await coop.json("participant", "add", "Noé Neige", "--category", "habitants");
    expect(added.reference).toBe("P13");
  });

  test("and the undo of that undo brings the others back, each as it was", async () => {
    const coop = await aCommunity();
    await coop.must("participant", "edit", "P05", "--email", "eva@exemple.fr");
    const before = await people(coop);
    await coop.must("undo", "2", "--yes");
    await coop.must("undo", "4", "--yes");
    expect(await people(coop)).toEqual(before);
    await coop.must("undo", "3", "--yes");
    const whole = await coop.must("undo", "2", "--yes");
    expect(whole.stderr).not.toContain("sauf");
    expect(await people(coop)).toEqual([]);
  });

  test("a person whose membership alone was changed, and the organisation that it names", async () => {
    const coop = await aCoop();
    writeFileSync(
      join(coop.folder, "liste.csv"),
      "Nom Prénom;Catégorie;Structure\nAwa Aube;associations;Les Tables\nBo Brume;associations;Radio Bellevue\n",
    );
    await coop.must("participant", "import", "liste.csv", "--yes");
    const [awa] = await coop.json<{ reference: string; name: string }[]>("participant", "list");
    await coop.must("participant", "edit", awa?.reference ?? "", "--function", "trésorière");
    const undone = await coop.must("undo", "2", "--yes");
    expect(undone.stderr).toContain(awa?.reference);
    expect(await coop.json("participant", "list")).toMatchObject([
      { reference: awa?.reference, organisation: "Les Tables", function: "trésorière" },
    ]);
    expect(await coop.json("organisation", "list")).toMatchObject([{ name: "Les Tables" }]);
  });

  test("of a change, only the values that were changed again", async () => {
    const coop = await aCommunity();
    await coop.must("participant", "edit", "P05", "--email", "a@exemple.fr", "--district", "Bellevue");
    await coop.must("participant", "edit", "P05", "--email", "b@exemple.fr");
    await coop.must("undo", "3", "--yes");
    expect(await coop.json("participant", "show", "P05")).toMatchObject({
      email: "b@exemple.fr",
      district: null,
    });
  });

  test("someone whose presence was recorded since stops the undo, which names it", async () => {
    const coop = await aCommunity();
    await coop.must("session", "add", "Missions", "--on", "2024-03-05");
    await coop.on("2024-03-06").must("session", "attendance", "S01", "--present", "9");
    const before = await people(coop);
    const ran = await coop.run("undo", "2", "--yes");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("1 présence (S01 Missions)");
    expect(ran.stderr).toContain("coop session show S01");
    expect(ran.stderr).toContain("coop undo 4");
    expect(await people(coop)).toEqual(before);
  });

  test("what it would bring back is refused where what it belonged to has gone", async () => {
    const coop = await aCoop();
    await coop.must("organisation", "add", "Les Tables");
    await coop.must("organisation", "add", "Radio Bellevue");
    await coop.must("participant", "add", "Awa Aube", "--category", "associations", "--organisation", "O01");
    await coop.must("participant", "edit", "P01", "--organisation", "O02");
    await coop.must("undo", "2", "--yes");
    const ran = await coop.run("undo", "5", "--yes");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("l'écriture n° 6 a retiré depuis");
  });
});

test("many rows are taken away and brought back in batches, and the register is what it was", async () => {
  const coop = await aCoop();
  const rows = Array.from(
    { length: 1800 },
    (_, index) => `Personne N${index};habitants;n${index}@exemple.fr`,
  );
  writeFileSync(join(coop.folder, "liste.csv"), ["Nom Prénom;Catégorie;Courriel", ...rows].join("\n"));
  await coop.must("participant", "import", "liste.csv", "--yes");
  const before = await coop.json("participant", "list");
  expect(before).toHaveLength(1800);
  await coop.must("undo", "--yes");
  expect(await coop.json("participant", "list")).toEqual([]);
  await coop.must("undo", "3", "--yes");
  expect(await coop.json("participant", "list")).toEqual(before);
  await coop.must("undo", "2", "--yes");
  expect(await coop.json("participant", "list")).toEqual([]);
});
