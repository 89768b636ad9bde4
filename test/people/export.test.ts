import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aCoop } from "../helpers/a-coop.ts";

test.each(["fr", "en"] as const)(
  "an exported list imported again changes nothing, in %s",
  async (language) => {
    const coop = await aCoop({ env: { COOP_LANG: language } });
    const list = join(import.meta.dirname, "../../fixtures/fr/inscrits.csv");
    if (language === "en")
      await coop.must("category", "edit", "residents", "--spelling", "habitantes et habitants");
    const spellings = [
      ["economic-actors", "actrices et acteurs économiques"],
      ["city", "représentantes et représentants de la ville"],
    ];
    if (language === "en")
      for (const [key = "", text = ""] of spellings)
        await coop.must("category", "edit", key, "--spelling", text);
    await coop.must("participant", "import", list, "--yes", "--joined", "2024-02-20");
    await coop.must("participant", "export", "--out", "liste.csv");
    const before = (await coop.must("history", "--json")).stdout;
    const again = await coop.must("participant", "import", "liste.csv");
    expect(again.stderr).toContain(
      language === "fr" ? "Rien à changer : 38 personnes" : "Nothing to change: 38 people",
    );
    expect((await coop.must("history", "--json")).stdout).toBe(before);

    const other = await aCoop({ env: { COOP_LANG: language } });
    await other.must("participant", "import", join(coop.folder, "liste.csv"), "--yes");
    expect(await other.json("participant", "list")).toEqual(await coop.json("participant", "list"));
  },
);

test("a list is written for its owner alone, and never over a file", async () => {
  const coop = await aCoop();
  await coop.must("participant", "add", "=1+1 Zoé", "--category", "habitants");
  await coop.must("participant", "export", "--out", "liste.csv");
  expect(statSync(join(coop.folder, "liste.csv")).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(coop.folder, "liste.csv"), "utf8")).toContain("'=1+1");
  writeFileSync(join(coop.folder, "autre.csv"), "à garder");
  expect((await coop.run("participant", "export", "--out", "autre.csv")).code).toBe(1);
  expect(readFileSync(join(coop.folder, "autre.csv"), "utf8")).toBe("à garder");
});

test("the headings alone are a list to fill in", async () => {
  const coop = await aCoop();
  await coop.must("participant", "add", "Awa", "--category", "habitants");
  const { stdout } = await coop.must("participant", "template");
  expect(stdout).toBe(
    "\ufeffNom;Prénom;Catégorie;Structure;Fonction;Courriel;Téléphone;Quartier;Rôle;Arrivée par;Arrivée\r\n",
  );
});

test("a list exported as a workbook and imported again changes nothing, and its bytes are always the same", async () => {
  const coop = await aCoop();
  await coop.must(
    "participant",
    "import",
    join(import.meta.dirname, "../../fixtures/fr/inscrits.csv"),
    "--yes",
  );
  await coop.must("participant", "export", "--out", "liste.xlsx");
  await coop.on("2024-06-01").must("participant", "export", "--out", "encore.xlsx");
  expect(readFileSync(join(coop.folder, "encore.xlsx"))).toEqual(
    readFileSync(join(coop.folder, "liste.xlsx")),
  );
  const again = await coop.must("participant", "import", "liste.xlsx");
  expect(again.stderr).toContain("Rien à changer : 38 personnes");

  const other = await aCoop();
  await other.must("participant", "import", join(coop.folder, "liste.xlsx"), "--yes");
  expect(await other.json("participant", "list")).toEqual(await coop.json("participant", "list"));
});

test("an empty list to fill in is a workbook where its name says so; other endings are refused", async () => {
  const coop = await aCoop();
  const { stderr } = await coop.must("participant", "template", "--out", "A remplir.XLSX");
  expect(stderr).toContain("Liste à remplir");
  expect(readFileSync(join(coop.folder, "A remplir.XLSX"), "latin1").startsWith("PK")).toBe(true);
  const refused = await coop.run("participant", "template", "--out", "a-remplir.ods");
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain("finit par .xlsx");
  expect(readdirSync(coop.folder)).not.toContain("a-remplir.ods");
});
