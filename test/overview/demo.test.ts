import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readScript } from "../../src/overview/script.ts";
import { aCoop } from "../helpers/a-coop.ts";

test("a script has a command a line; comments, continued lines and quotation marks are read as a person means them", () => {
  const script =
    '# Février\ncoop init "Une coopérative" --on 2024-02-20\n\ncoop session add "Le \\"grand\\" soir" \\\n  --on hier\n';
  expect(readScript(script)).toEqual([
    {
      line: 2,
      text: 'coop init "Une coopérative" --on 2024-02-20',
      argv: ["init", "Une coopérative", "--on", "2024-02-20"],
    },
    {
      line: 4,
      text: 'coop session add "Le \\"grand\\" soir" --on hier',
      argv: ["session", "add", 'Le "grand" soir', "--on", "hier"],
    },
  ]);
});

/** Words of one language that a document of the other never holds. */
const foreign = {
  fr: /\b(the|and|with|was|were|session|participants?|undefined|NaN|null)\b/i,
  en: /\b(le|les|des|une|était|aucune|personnes|undefined|NaN|null)\b/,
};

test.each(["fr", "en"] as const)(
  "the season of %s is played from its script, and its bilan is prose in that language",
  { timeout: 120_000 },
  async (language) => {
    const coop = await aCoop({ bare: true });
    coop.on("2024-12-20");
    const ran = await coop.must("demo", "essai", "--lang", language);
    const year = coop.in("essai");
    expect(await year.json("participant", "list")).toHaveLength(40);
    expect(await year.json("session", "list")).toHaveLength(9);
    expect(await year.json("decision", "list")).toHaveLength(12);
    expect(await year.json("experiment", "list")).toHaveLength(5);
    expect(await year.json("service", "list")).toHaveLength(8);
    expect(await year.json("recommendation", "list")).toHaveLength(6);
    const mandates = await year.json("mandate", "list");
    expect(mandates.filter(({ isSigned }: any) => !isSigned).map(({ reference }: any) => reference)).toEqual([
      "P22",
    ]);
    expect(Object.values(await year.json("mandate", "text"))).not.toContain(null);
    expect(ran.stderr).toContain("coop check");

    const name = language === "fr" ? "bilan-2024-publique" : "bilan-2024-public";
    const bilan = readFileSync(join(year.folder, `${name}.md`), "utf8");
    expect(bilan.split(/\s+/).length).toBeGreaterThan(1200);
    expect(bilan.match(/^## /gm)?.length).toBeGreaterThanOrEqual(8);
    const sections = bilan.split(/^##+ .*$/m).slice(1);
    const opened = [...bilan.matchAll(/^(##+) .*$/gm)].map(([, marks]) => marks?.length ?? 0);
    for (const [index, section] of sections.entries()) {
      const holdsOthers = (opened[index + 1] ?? 0) > (opened[index] ?? 0);
      expect(section.trim() !== "" || holdsOthers, `section ${index}`).toBe(true);
    }
    const withoutNames = bilan.replace(
      /[A-ZÉ][\p{L}'’-]*(?: (?:(?:le|la|les|du|des|de|d|et|à|en|sous|sur|au) )*[\p{L}'’-]+)*/gu,
      "",
    );
    expect(withoutNames.match(foreign[language])?.[0]).toBeUndefined();
    expect(existsSync(join(year.folder, `${name}.html`))).toBe(true);

    const rooms = bilan
      .split(/^(?=##)/m)
      .flatMap((part) => /^### (E\d\d)\.[^|]*\n\n((?:\|.*\n)+)/.exec(part)?.slice(1) ?? []);
    const linesOf = (reference: string) => rooms[rooms.indexOf(reference) + 1]?.match(/^\|/gm)?.length;
    expect(rooms.filter((_, index) => index % 2 === 0)).toEqual(["E01", "E02", "E03", "E04", "E05"]);
    expect(linesOf("E01")).toBeGreaterThan(4);
    // E03 was stopped, the others go on.
    for (const reference of ["E02", "E03", "E04"]) expect(linesOf(reference)).toBe(linesOf("E01"));

    const documents: Readonly<Record<string, readonly string[]>> = {
      bilan: ["report", "bilan"],
      "mode-emploi": ["report", "mode-emploi"],
      information: ["privacy", "notice"],
      mandat: ["report", "mandat", "--for", "1"],
    };
    for (const [name, command] of Object.entries(documents)) {
      const { stdout, stderr } = await year.must(...command, "--out", "-", "--lang", language);
      expect(stderr).toBe("");
      await expect(stdout).toMatchFileSnapshot(`../golden/documents/${name}.${language}.txt`);
    }
  },
);

test("a person who is not allowed to be named stands in no document", { timeout: 120_000 }, async () => {
  const coop = await aCoop({ bare: true });
  coop.on("2024-12-20");
  await coop.must("demo", "essai");
  const year = coop.in("essai");
  const allowed = ["Claire Rivoal", "Idriss Benhaddou", "Marie-Odile Tanguy"];
  const people: { name: string; email: string | null; phone: string | null }[] = await year.json(
    "participant",
    "list",
  );
  for (const format of ["md", "html"]) {
    const bilan = readFileSync(join(year.folder, `bilan-2024-publique.${format}`), "utf8");
    expect(bilan).toContain("Version publique");
    const guide = readFileSync(join(year.folder, `mode-emploi-2024-publique.${format}`), "utf8");
    expect(guide).toContain("Version publique");
    for (const { name, email, phone } of people.filter((one) => !allowed.includes(one.name))) {
      const theirs = [name.includes(" ") ? name : null, email, phone];
      for (const value of theirs) if (value) expect(bilan + guide).not.toContain(value);
    }
  }
});

test("a demo is never made over a register, nor among files that are there", async () => {
  const coop = await aCoop();
  expect((await coop.run("demo", ".")).stderr).toContain("Ce dossier contient déjà des fichiers");
  const other = coop.in("autre");
  writeFileSync(join(other.folder, "notes.txt"), "à garder");
  const ran = await other.run("demo", ".");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("Ce dossier contient déjà des fichiers");
  expect(existsSync(join(other.folder, "coop.db"))).toBe(false);
});
