import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { codeOf, type Provenance, readProvenance } from "../../src/reports/provenance.ts";
import type { Day } from "../../src/values/day.ts";
import { aSession } from "../helpers/a-community.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";
import { unprivileged } from "../helpers/unprivileged.ts";

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: length, maxLength: length });
const day = fc
  .date({ min: new Date("2001-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((one) => one.toISOString().slice(0, 10) as Day);
const anyProvenance: fc.Arbitrary<Provenance> = fc
  .record({
    report: fc.constantFrom("bilan", "mode-emploi", "compte-rendu", "lettre-a-la-maire"),
    item: fc.constantFrom(null, "S03", "E12", "part"),
    season: fc.constantFrom("2024", "2024-2025", "saison-1"),
    edition: fc.constantFrom("public", "internal", null),
    language: fc.constantFrom("fr", "en"),
    ...{ asOf: day, madeOn: day, register: hex(4), template: hex(8), facts: hex(12) },
  })
  .chain((one) =>
    (one.edition === "public" ? fc.boolean() : fc.constant(false)).map((isDraft) => ({ ...one, isDraft })),
  );

test("where a document comes from is read back, however its line was parted and whatever stands around it", () => {
  const parting = fc.constantFrom(" ", "\n", "\u00a0", " \u200b", "\r\n  ");
  fc.assert(
    fc.property(anyProvenance, parting, fc.nat(60), (said, part, at) => {
      const code = codeOf(said).replaceAll(" ", part);
      const parted = `${code.slice(0, at)}\n${code.slice(at)}`;
      expect(readProvenance(`Vérifier : ${parted}*\n\n12`)).toEqual(said);
      expect(readProvenance(`coop report verify : ${code}`)).toEqual(said);
    }),
  );
});

test("one sign that is otherwise is told from none at all", () => {
  fc.assert(
    fc.property(anyProvenance, fc.nat(40), (said, at) => {
      const code = codeOf(said);
      const index = code.length - 1 - at;
      const other = code[index] === "0" ? "1" : "0";
      fc.pre(/[0-9a-f]/.test(code[index] ?? ""));
      expect(readProvenance(code.slice(0, index) + other + code.slice(index + 1))).toBe("damaged");
    }),
  );
  expect(readProvenance("coop report verify : le repère manque")).toBeUndefined();
});

async function aPublishedYear(): Promise<ACoop> {
  const coop = (await aSession()).on("2024-12-20");
  await coop.must("session", "attendance", "S01", "--present", "1", "--others", "absent");
  return coop;
}

const made = (coop: ACoop) =>
  coop.json<{ document: string; item: string | null; year: string; madeOn: string; by: string }[]>(
    "report",
    "list",
    "--made",
  );

test("every format says it in its text and in its properties, and a file that nobody changed is known", async () => {
  const coop = await aPublishedYear();
  await coop.must("report", "compte-rendu", "S01", "--format", "md,html,docx,pdf");
  const files = ["md", "html", "docx", "pdf"].map((format) => `compte-rendu-S01-publique.${format}`);
  const all = await coop.json("report", "verify", ...files);
  expect(all).toHaveLength(4);
  for (const one of all)
    expect(one).toMatchObject({
      ...{ document: "compte-rendu", item: "S01", year: "2024", edition: "public", draft: false },
      ...{ asOf: "2024-12-20", madeOn: "2024-12-20", asMade: true, twofold: false },
      ...{ keptOn: "2024-12-20", keptBy: "test", pagesSame: true, same: true, figuresChanged: [] },
    });
  const page = readFileSync(join(coop.folder, files[1] ?? ""), "utf8");
  const text = page.replace(/<meta name="provenance"[^>]*>/, "");
  writeFileSync(join(coop.folder, "sans-propriete.html"), text);
  writeFileSync(join(coop.folder, "sans-texte.html"), page.replace(/<p class="colophon">.*?<\/p>/s, ""));
  expect(text).not.toBe(page);
  const [without, inside] = await coop.json("report", "verify", "sans-propriete.html", "sans-texte.html");
  expect(without).toMatchObject({ asMade: false, same: true });
  expect(inside).toMatchObject({ asMade: false, same: true });
});

test("a public version that is put into a file is kept as handed over, once; it can be taken back", async () => {
  const coop = await aPublishedYear();
  const first = await coop.must("report", "bilan");
  expect(first.stderr).toContain("gardée comme remise");
  const again = await coop.must("report", "bilan", "--format", "html");
  expect(again.stderr).not.toContain("gardée comme remise");
  await coop.must("report", "bilan", "--out", "-");
  await coop.must("report", "bilan", "--edition", "interne");
  const draft = await coop.must("report", "bilan", "--draft");
  expect(draft.stderr).toContain("bilan-2024-publique-brouillon.md");
  expect(readFileSync(join(coop.folder, "bilan-2024-publique-brouillon.md"), "utf8")).toContain(
    "Brouillon de la version publique",
  );
  expect(await made(coop)).toEqual([
    expect.objectContaining({
      document: "bilan",
      item: null,
      year: "2024",
      madeOn: "2024-12-20",
      by: "test",
    }),
  ]);
  coop.on("2024-12-22");
  await coop.must("session", "add", "Et après", "--on", "2024-12-21");
  await coop.must("report", "bilan", "--yes");
  const bilan = readFileSync(join(coop.folder, "bilan-2024-publique.md"), "utf8");
  expect(bilan.replace(/\s/g, " ")).toContain("Version publique précédente : 20 décembre 2024");
  expect(await made(coop)).toHaveLength(2);
  await coop.must("undo", "--yes");
  expect(await made(coop)).toHaveLength(1);
  expect(await coop.run("report", "bilan", "--draft", "--edition", "interne")).toMatchObject({ code: 1 });
});

test("what changed since is told figure by figure, with the command that says where each comes from", async () => {
  const coop = await aPublishedYear();
  await coop.must("report", "bilan");
  copyFileSync(join(coop.folder, "bilan-2024-publique.md"), join(coop.folder, "remis.md"));
  await coop.must("session", "add", "Et après", "--on", "2024-12-19");
  await coop.must("session", "hold", "S02", "--yes");
  const { stderr, stdout } = await coop.must("report", "verify", "remis.md");
  expect(stderr).toContain("il dirait autre chose");
  expect(stdout).toContain("coop explain sessions.held --as-of 2024-12-20");
  const [{ figuresChanged, same }] = await coop.json("report", "verify", "remis.md");
  expect(same).toBe(false);
  expect(figuresChanged).toContain("sessions.held");
});

test("the files are there where the register cannot be changed, and that it keeps nothing is said", async () => {
  const coop = await aPublishedYear();
  chmodSync(join(coop.folder, "coop.db"), 0o444);
  await unprivileged(coop.folder, async () => {
    const ran = await coop.must("report", "bilan");
    expect(ran.stderr).toContain("le carnet ne peut pas être modifié");
    expect(readFileSync(join(coop.folder, "bilan-2024-publique.md"), "utf8")).toContain("# Bilan");
    expect(await made(coop)).toEqual([]);
  });
});

test.each(["fr", "en"] as const)("what cannot be checked is told (%s)", async (language) => {
  const coop = await aPublishedYear();
  await coop.must("report", "bilan");
  const bilan = readFileSync(join(coop.folder, "bilan-2024-publique.md"), "utf8");
  const [said = ""] = /coop:bilan\.\S+ .*(?=\*)/.exec(bilan) ?? [];
  const other = codeOf({ ...(readProvenance(said) as Provenance), register: "abcd" });
  const gone = codeOf({ ...(readProvenance(said) as Provenance), season: "2019" });
  const files = {
    "sans-repere.md": bilan.replace(/\*Provenance.*\*/, ""),
    "repere-change.md": bilan.replace(said, `${said.slice(0, -1)}${said.endsWith("0") ? "1" : "0"}`),
    "autre-carnet.md": bilan.replace(said, other),
    "autre-annee.md": bilan.replace(said, gone),
    "image.png": "\u0089PNG\r\n",
  };
  const folder = join(coop.folder, "recus");
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(folder, name), text, name.endsWith("png") ? "latin1" : "utf8");
  const there = Object.keys(files).map((name) => `recus/${name}`);
  const { code, stderr } = await coop.run("report", "verify", ...there, "absent.md", "--lang", language);
  expect(code).toBe(1);
  await expect(stderr.replaceAll(coop.folder, "…")).toMatchFileSnapshot(
    `../golden/mistakes/documents-not-verified.${language}.txt`,
  );
});

test("without a register the documents are listed, and what was handed over is not", async () => {
  const coop = await aCoop({ bare: true });
  expect((await coop.must("report", "list")).stdout).toContain("bilan");
  expect(await coop.run("report", "list", "--made")).toMatchObject({ code: expect.any(Number), stdout: "" });
});
