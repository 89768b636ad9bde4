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
