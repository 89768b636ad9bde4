import { expect, test } from "vitest";
import { aCoop } from "../helpers/a-coop.ts";

test("everyone but those excepted signs; a second signing leaves the first dates alone", async () => {
  const coop = await aCoop();
  for (const name of ["Awa", "Noé", "Zoé"])
    await coop.must("participant", "add", name, "--category", "habitants");
  await coop.must("participant", "add", "Solène", "--role", "équipe");
  const signed = await coop.must("mandate", "sign", "--all", "--on", "2024-02-20", "--except", "P02");
  expect(signed.stderr).toContain("Mandat signé par 2 personnes le 20 février 2024.");
  const unsigned = await coop.json("mandate", "list", "--unsigned");
  expect(unsigned.map(({ reference }: any) => reference)).toEqual(["P02"]);
  expect((await coop.json("check")).map(({ what }: any) => what).join()).toContain(
    "Le mandat n'est pas signé par 1 personne : P02.",
  );

  const later = await coop.must("mandate", "sign", "--all", "--on", "2024-03-05");
  expect(later.stderr).toContain("2 personnes avaient déjà signé ; leur date n'a pas changé.");
  const lines = await coop.json("mandate", "list");
  expect(lines.map(({ signedOn }: any) => signedOn)).toEqual(["2024-02-20", "2024-03-05", "2024-02-20"]);
});

test("nobody named is a refusal, not everybody", async () => {
  const coop = await aCoop();
  await coop.must("participant", "add", "Awa", "--category", "habitants");
  const ran = await coop.run("mandate", "sign", "--on", "2024-02-20");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("Cette commande ne dit pas qui a signé.");
});

test("a number that nobody bears cannot be excepted", async () => {
  const coop = await aCoop();
  await coop.must("participant", "add", "Awa", "--category", "habitants");
  const ran = await coop.run("mandate", "sign", "--all", "--on", "2024-02-20", "--except", "P01,P41");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("--except : Personne ne porte le numéro 41.");
  expect(await coop.json("mandate", "list", "--unsigned")).toHaveLength(1);
});
