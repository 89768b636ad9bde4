import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { eraseAgain } from "../../src/privacy/writes/erase-again.ts";
import { Register } from "../../src/register/register.ts";
import { aYearWithAwa } from "./a-year-with-awa.ts";

const signature = { author: null, now: () => "2024-03-07T12:00:00.000Z" };
const someone = { name: "une participante ou un participant", email: "adresse", phone: "numéro" };
const erased = { ...someone, name: "une personne effacée", particular: "valeur effacée" };

test("a backup from before forgets again whoever was erased since", async () => {
  const coop = await aYearWithAwa();
  await coop.must("participant", "add", "Awa Dune", "--category", "habitants");
  await coop.must("task", "add", "Voir le plan avec Awa Aubépine");
  await coop.must("task", "add", "Demander à Awa");
  const backup = join(coop.folder, "sauvegarde.db");
  copyFileSync(join(coop.folder, "coop.db"), backup);
  await coop.must("task", "edit", "T02", "--title", "Voir le plan");
  await coop.must("task", "edit", "T03", "--title", "Demander");
  await coop.must("task", "edit", "T01", "--title", "Appeler Awa Aubépine demain");
  await coop.must("participant", "forget", "P01", "--replace-texts", "une habitante", "--yes");

  const present = Register.open(join(coop.folder, "coop.db"), signature);
  const restored = Register.open(backup, signature);
  await restored.write(
    "person-erased",
    (tx) => eraseAgain(tx, present.reader, someone, erased),
    () => ({ number: 1 }),
  );
  await restored.rewrite();
  await restored.close();
  await present.close();

  for (const value of ["Aubépine", "aubepine", "Aube", "awa.aube@exemple.fr", "06 39 98 12 34", "Bellevue"])
    expect(readFileSync(backup).includes(value), value).toBe(false);
  const there = (...line: string[]) => coop.json(...line, "--register", "sauvegarde.db");
  expect(await there("session", "show", "S01")).toMatchObject({
    summary: "Une habitante a ouvert la séance ; Bo a noté.",
  });
  expect((await there("task", "list")).map(({ title }: { title: string }) => title)).toEqual([
    "Rappeler une participante ou un participant",
    "Voir le plan avec une participante ou un participant",
    "Demander à Awa",
  ]);
  expect(await there("participant", "show", "P13")).toMatchObject({ name: "Awa Dune" });

  const toRead = async () =>
    (await there("check")).filter(({ what }: { what: string }) =>
      what.includes("une sauvegarde a été reprise"),
    );
  const [gap, ...more] = await toRead();
  expect(more).toEqual([]);
  expect(gap.what).toMatch(
    /nomment peut-être P01.* : chose à faire T01, chose à faire T02, chose à faire T03/,
  );
  await coop.must("task", "edit", "T03", "--title", "Demander à l'autre", "--register", "sauvegarde.db");
  await coop.must("participant", "forget", "P01", "--yes", "--register", "sauvegarde.db");
  expect(await toRead()).toEqual([]);
  const history = JSON.stringify(await there("history"));
  expect(history).toContain("Relus : les textes qui pouvaient nommer une personne effacée (P01).");
});

test("a register of which nobody was erased leaves a backup as it is", async () => {
  const coop = await aYearWithAwa();
  const backup = join(coop.folder, "sauvegarde.db");
  copyFileSync(join(coop.folder, "coop.db"), backup);
  const before = readFileSync(backup);
  const present = Register.open(join(coop.folder, "coop.db"), signature);
  const restored = Register.open(backup, signature);
  await restored.write(
    "person-erased",
    (tx) => eraseAgain(tx, present.reader, someone, erased),
    () => ({ number: 1 }),
  );
  await restored.close();
  await present.close();
  expect(readFileSync(backup)).toEqual(before);
});
