import { expect, test } from "vitest";
import { aSession } from "../helpers/a-community.ts";

test("someone entered by mistake goes, the history stays, and the number is never given again", async () => {
  const coop = await aSession();
  await coop.must("participant", "add", "Erreur", "--category", "habitants");
  const unasked = await coop.run("participant", "remove", "P13");
  expect(unasked.code).toBe(1);
  expect(unasked.stderr).toContain(
    "P13 Erreur, fiche inscrite par erreur, est retirée du carnet. Continuer ?",
  );
  const ran = await coop.must("participant", "remove", "P13", "--yes");
  expect(ran.stderr).toContain("P13 Erreur, fiche inscrite par erreur, est retirée du carnet.");
  expect(await coop.json("participant", "list")).toHaveLength(12);
  expect((await coop.must("history")).stdout).toContain("Erreur prend part, sous la référence P13.");
  const next = await coop.must("participant", "add", "Nina", "--category", "habitants");
  expect(next.stderr).toContain("P14");
  await coop.must("undo", "--yes");
  await coop.must("undo", "--yes");
  expect(await coop.json("participant", "show", "P13")).toMatchObject({ name: "Erreur" });
});

test("what hangs on someone is named, and they stay", async () => {
  const coop = await aSession();
  await coop.must("session", "attendance", "S01", "--present", "7", "--proxy", "8=7");
  await coop.must("task", "add", "Écrire au gardien", "--owner", "P07");
  await coop.must("mandate", "sign", "P07", "--on", "2024-02-20");
  const ran = await coop.run("participant", "remove", "P07", "--yes");
  expect(ran.code).toBe(1);
  const ways = ["leave P07", "merge P07 --into", "forget P07"];
  for (const word of ["P07 Guy Galet ne peut pas disparaître", "S01", "T01", ...ways]) {
    expect(ran.stderr).toContain(word);
  }
  expect(await coop.json("participant", "show", "P07")).toMatchObject({ name: "Guy Galet" });
  expect((await coop.run("participant", "remove", "P44", "--yes")).code).toBe(1);
});

test("an entry that another was merged into stays, and the way back is named", async () => {
  const coop = await aSession();
  await coop.must("participant", "merge", "P02", "--into", "P01", "--yes");
  const ran = await coop.run("participant", "remove", "P01", "--yes");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("P01 Awa Aube ne peut pas disparaître : P02 y a été réunie.");
});
