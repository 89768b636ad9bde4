import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aCoop } from "../helpers/a-coop.ts";

test("no one is renamed into someone who is there already", async () => {
  const coop = await aCoop();
  await coop.must("participant", "add", "Awa Traoré", "--category", "habitants");
  await coop.must("participant", "add", "Awa Diop", "--category", "habitants");
  const ran = await coop.run("participant", "edit", "P02", "--family-name", "TRAORE");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("sous la référence P01");
  await coop.must("participant", "edit", "P02", "--given-name", "AWA");
});

test("two rows that mean the same person are refused, whatever else they say", async () => {
  const coop = await aCoop();
  await coop.must("participant", "add", "Awa Traoré", "--category", "habitants");
  writeFileSync(
    join(coop.folder, "liste.csv"),
    "Nom;Prénom;Catégorie;Courriel\nTraoré;Awa;habitants;awa@exemple.fr\nTraoré;Awa;habitants;a.traore@exemple.fr\n",
  );
  const ran = await coop.run("participant", "import", "liste.csv", "--yes");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("liste.csv, ligne 3 : Awa Traoré est déjà à la ligne 2.");
  expect(await coop.json("participant", "show", "P01")).toMatchObject({ email: null });
});
