import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { aCoop } from "../helpers/a-coop.ts";

describe("settings refuse", () => {
  test("a time zone that no computer knows, since no day could be told in it", async () => {
    const a = await aCoop();
    const ran = await a.run("settings", "set", "--time-zone", "Mars/Phobos");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("Le fuseau horaire « Mars/Phobos » n'est pas connu.");
    expect(await a.json("settings", "list")).toMatchObject({ timeZone: "Europe/Paris" });
    await a.must("settings", "set", "--time-zone", "America/Martinique");
    await a.must("status");
  });

  test("a function without the name of whom it is", async () => {
    const a = await aCoop();
    const ran = await a.run("settings", "set", "--allow-name", ", maire");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("ne contient ni lettre ni chiffre");
  });
});

test.each([
  ["0", true],
  ["1", true],
  ["2", false],
])(
  "a threshold of %s is kept, and pointed out where it withholds nothing",
  async (threshold, isPointedOut) => {
    const coop = await aCoop();
    const ran = await coop.must("settings", "set", "--threshold", threshold);
    expect(ran.stderr.includes("plus aucun chiffre n'est masqué")).toBe(isPointedOut);
    expect((await coop.json("settings", "list")).threshold).toBe(Number(threshold));
    const english = await coop.must("settings", "set", "--threshold", threshold, "--lang", "en");
    expect(english.stderr.includes("no figure is withheld any more")).toBe(isPointedOut);
  },
);

test("the history names the settings that were changed, and not those that were typed as they are", async () => {
  const coop = await aCoop();
  const one = await coop.must("settings", "set", "--contact", "dpo@exemple.fr", "--threshold", "5");
  expect(one.stderr).toContain("Réglage modifié : contact pour les droits.");
  const several = [
    ...["--territory", "Nantes", "--contact", "dpo@exemple.fr", "--allow-name", "Claire Rivoal, adjointe"],
    ...["--purpose", "Réunir la communauté", "--basis", "consentement"],
  ];
  await coop.must("settings", "set", ...several);
  await coop.must("settings", "set", "--drop-purpose", "Réunir la communauté");
  const sentences = async (...options: string[]): Promise<string[]> =>
    (await coop.json<{ sentence: string }[]>("history", "--last", "2", ...options)).map(
      ({ sentence }) => sentence,
    );
  expect((await sentences()).map((sentence) => sentence.replace(/\s/g, " "))).toEqual([
    "Réglage modifié : pourquoi des données sont gardées.",
    "Réglages modifiés : territoire, noms publiables et pourquoi des données sont gardées.",
  ]);
  expect(await sentences("--lang", "en")).toEqual([
    "Setting changed: why data is held.",
    "Settings changed: territory, publishable names and why data is held.",
  ]);
});

test("a change of settings that was written before the history named them is still told", async () => {
  const coop = await aCoop();
  await coop.must("settings", "set", "--territory", "Nantes");
  const register = new Database(join(coop.folder, "coop.db"));
  register.prepare("update journal_entry set parameters = '{}' where operation = 'settings-set'").run();
  register.close();
  expect((await coop.must("history", "--last", "1")).stdout).toContain("Réglages modifiés.");
});

test("a variable that is set to nothing says nothing", async () => {
  const a = await aCoop({ env: { COOP_LANG: "", COOP_AUTHOR: "", COOP_REGISTER: "" } });
  await a.must("question", "add", "Avec quels moyens");
  expect(await a.json("history")).toMatchObject([{ author: "test" }, { author: "test" }]);
});

test.each([
  "claire rivoal",
  "Claire Rivoal, adjointe aux solidarités",
  "Claire Rivoal (adjointe aux solidarités)",
])("a name that may no longer be published is found as it was typed or shown: %s", async (typed) => {
  const coop = await aCoop();
  await coop.must("settings", "set", "--allow-name", "Claire Rivoal, adjointe aux solidarités");
  await coop.must("settings", "set", "--disallow-name", typed);
  expect((await coop.json("settings", "list")).publicNames).toEqual([]);
});

test("a name that was never allowed is not said to be withdrawn", async () => {
  const coop = await aCoop();
  await coop.must("settings", "set", "--allow-name", "Claire Rivoal, adjointe aux solidarités");
  const ran = await coop.run("settings", "set", "--disallow-name", "Clara Rivoal");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("« Clara Rivoal » n'est pas un nom qui peut être publié.");
  expect((await coop.json("settings", "list")).publicNames).toHaveLength(1);
});
