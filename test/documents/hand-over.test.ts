import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";
import { anOpener } from "../helpers/an-opener.ts";
import { unprivileged } from "../helpers/unprivileged.ts";

const inAll = ["report", "bilan", "--format", "md,html,docx,pdf"];
const all = ["md", "html", "docx", "pdf"].map((format) => `bilan-2024-publique.${format}`);
const digests = ".coop.db-documents";

const bytesOf = (coop: ACoop, name: string): Buffer => readFileSync(join(coop.folder, name));
const isBilanOf = (coop: ACoop, title: string): boolean =>
  String(bytesOf(coop, "bilan-2024-publique.md")).includes(title);

test("what the program made and nobody changed is made anew without a question, wherever it was put", async () => {
  const coop = await aCoop();
  await coop.must(...inAll);
  const before = all.map((name) => bytesOf(coop, name));
  await coop.must("session", "add", "Valeurs", "--on", "2024-02-19");
  const again = await coop.must(...inAll);
  expect(again.stderr.match(/Document écrit/g)).toHaveLength(4);
  for (const [index, name] of all.entries())
    expect(bytesOf(coop, name).equals(before[index] as Buffer)).toBe(false);
  mkdirSync(join(coop.folder, "mairie"));
  renameSync(join(coop.folder, "bilan-2024-publique.md"), join(coop.folder, "mairie/remis.md"));
  await coop.must("session", "add", "Gouvernance", "--on", "2024-02-20");
  await coop.must("report", "bilan", "--out", "mairie/remis.md");
});

test("of several files, those that someone changed are asked about together; a no leaves all as they are", async () => {
  const coop = await aCoop();
  await coop.must(...inAll);
  const changed = ["bilan-2024-publique.html", "bilan-2024-publique.docx"];
  for (const name of changed) writeFileSync(join(coop.folder, name), "à moi");
  const before = bytesOf(coop, "bilan-2024-publique.md");
  await coop.must("session", "add", "Valeurs", "--on", "2024-02-19");
  const question = "Remplacer bilan-2024-publique.html et bilan-2024-publique.docx ?";
  const kept = await coop.asked([[question, "\r"]], ...inAll);
  expect([kept.code, kept.stderr]).toEqual([0, expect.stringContaining("Rien n'a été changé")]);
  for (const name of changed) expect(String(bytesOf(coop, name))).toBe("à moi");
  expect(bytesOf(coop, "bilan-2024-publique.md").equals(before)).toBe(true);
  const replaced = await coop.asked([[question, "o\r"]], ...inAll);
  expect(replaced.stderr.match(/Document écrit/g)).toHaveLength(4);
  expect(isBilanOf(coop, "Valeurs")).toBe(true);
});

test("where what was made is not known any more, a person is asked once", async () => {
  const coop = await aCoop();
  await coop.must("report", "bilan");
  rmSync(join(coop.folder, digests));
  await coop.must("session", "add", "Valeurs", "--on", "2024-02-19");
  expect((await coop.run("report", "bilan")).stderr).toContain("vient d'ailleurs");
  await coop.must("report", "bilan", "--yes");
  await coop.must("session", "add", "Gouvernance", "--on", "2024-02-20");
  await coop.must("report", "bilan");
});

test("of what was made the digest is kept, and nothing else; a folder that is closed keeps none", async () => {
  const coop = await aCoop();
  await coop.must(...inAll);
  await coop.must(...inAll);
  expect(String(bytesOf(coop, digests))).toMatch(/^(?:[0-9a-f]{64}\n){4}$/);
  rmSync(join(coop.folder, digests));
  mkdirSync(join(coop.folder, digests));
  expect((await coop.must("report", "bilan")).stderr).toContain("Rien n'a changé");
});

test("a file of another program is never written over unasked, nor is one that cannot be read", async () => {
  const coop = await aCoop();
  const file = join(coop.folder, "bilan-2024-publique.md");
  writeFileSync(file, "");
  expect((await coop.run("report", "bilan")).code).toBe(1);
  expect(readFileSync(file, "utf8")).toBe("");
  chmodSync(file, 0);
  const ran = await unprivileged(coop.folder, () => coop.run("report", "bilan"));
  expect([ran.code, ran.stderr]).toEqual([1, expect.stringContaining("bilan-2024-publique.md")]);
});

test("each format is opened; where no program can, that is said and the files are there", async () => {
  const opener = anOpener();
  const coop = await aCoop({ env: { PATH: opener.folder } });
  await coop.must(...inAll, "--open", "--out", "nom; touch x 'd'été");
  expect(opener.files()).toHaveLength(4);
  for (const file of opener.files()) expect(existsSync(file)).toBe(true);
  expect(existsSync(join(coop.folder, "x"))).toBe(false);
  // What is there already is opened as well.
  await coop.must("report", "bilan", "--out", "nom; touch x 'd'été", "--open");
  expect(opener.files()).toHaveLength(5);
  for (const PATH of [anOpener({ code: 3 }).folder, coop.folder]) {
    const without = await aCoop({ env: { PATH } });
    const ran = await without.must("report", "bilan", "--open");
    expect(ran.stderr).toContain("aucun programme n'a pu ouvrir bilan-2024-publique.md d'ici");
    expect(existsSync(join(without.folder, "bilan-2024-publique.md"))).toBe(true);
  }
});
