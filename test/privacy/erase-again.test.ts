import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aYearWithAwa } from "./a-year-with-awa.ts";

test("a backup from before, put back, forgets again whoever was erased since", async () => {
  const coop = await aYearWithAwa();
  await coop.must("participant", "add", "Awa Dune", "--category", "habitants");
  await coop.must("task", "add", "Voir le plan avec Awa Aubépine");
  await coop.must("task", "add", "Demander à Awa");
  await coop.must("backup", "sauvegarde.db");
  await coop.must("task", "edit", "T01", "--title", "Appeler Awa Aubépine demain");
  await coop.must("task", "edit", "T02", "--title", "Voir le plan");
  await coop.must("task", "edit", "T03", "--title", "Demander");
  const forgotten = await coop.must(
    "participant",
    "forget",
    "P01",
    "--replace-texts",
    "une habitante",
    "--yes",
  );
  expect(forgotten.stderr).toContain("contiennent encore cette personne : liste.csv et sauvegarde.db.");
  await coop.must("restore", "sauvegarde.db", "--yes");

  const register = readFileSync(join(coop.folder, "coop.db"));
  for (const value of ["Aubépine", "aubepine", "Aube", "awa.aube@exemple.fr", "06 39 98 12 34", "Bellevue"])
    expect(register.includes(value), value).toBe(false);
  // The same text but for the name becomes what was settled; another is replaced where that is certain.
  expect(await coop.json("session", "show", "S01")).toMatchObject({
    summary: "Une habitante a ouvert la séance ; Bo a noté.",
  });
  const titles = async () => (await coop.json<{ title: string }[]>("task", "list")).map(({ title }) => title);
  expect(await titles()).toEqual([
    "Rappeler une participante ou un participant",
    "Voir le plan avec une participante ou un participant",
    "Demander à Awa",
  ]);
  expect(await coop.json("participant", "show", "P13")).toMatchObject({ name: "Awa Dune" });
  expect((await coop.run("undo", "--yes")).code).toBe(1);

  const toRead = async () =>
    (await coop.json<{ what: string }[]>("check")).filter(({ what }) =>
      what.includes("une sauvegarde a été reprise"),
    );
  const [gap, ...more] = await toRead();
  expect(more).toEqual([]);
  expect(gap?.what).toMatch(
    /nomment peut-être P01.* : chose à faire T01, chose à faire T02, chose à faire T03/,
  );
  await coop.must("task", "edit", "T03", "--title", "Demander à Zyx");
  await coop.must("participant", "forget", "P01", "--yes");
  expect(await toRead()).toEqual([]);
  const history = JSON.stringify(await coop.json("history"));
  expect(history).toContain("Relus : les textes qui pouvaient nommer une personne effacée (P01).");
  expect(readFileSync(join(coop.folder, "coop.db")).includes("Demander à Awa")).toBe(false);
});
