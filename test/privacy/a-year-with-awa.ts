import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll } from "vitest";
import { aSession } from "../helpers/a-community.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

/** What is in the folder of the year, made once for all the tests of a file. */
const files = ["coop.db", "liste.csv"] as const;
let made: readonly Buffer[] = [];
beforeAll(async () => {
  const { folder } = await theYear();
  made = files.map((file) => readFileSync(join(folder, file)));
}, 60_000);

/** A year in which P01 Awa Aubépine, once Aube, takes part, holds a proxy, has a task, and is named in texts. */
export async function aYearWithAwa(): Promise<ACoop> {
  const coop = (await aCoop({ bare: true })).on("2024-03-06");
  for (const [index, file] of files.entries()) writeFileSync(join(coop.folder, file), made[index] as Buffer);
  return coop;
}

async function theYear(): Promise<ACoop> {
  const coop = await aSession();
  await coop.must("participant", "edit", "P01", "--email", "awa.aube@exemple.fr", "--phone", "0639981234");
  await coop.must("participant", "edit", "P01", "--district", "Bellevue", "--function", "relais de quartier");
  await coop.must("participant", "edit", "P01", "--family-name", "Aubépine");
  await coop.must("mandate", "sign", "P01", "--on", "2024-02-20");
  await coop.must("session", "attendance", "S01", "--present", "1-8", "--proxy", "9=1", "--others", "absent");
  await coop.must("task", "add", "Rappeler Awa Aubépine", "--owner", "P01", "--session", "S01");
  await coop.must("session", "edit", "S01", "--summary", "Mme Aubépine a ouvert la séance ; Bo a noté.");
  await coop.must("settings", "set", "--allow-name", "Awa Aubépine, relais de quartier");
  return coop;
}
