import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import type { Feature } from "../../../src/feature.ts";
import { features } from "../../../src/program.ts";
import { aCommunity } from "../../helpers/a-community.ts";
import { type ACoop, aCoop } from "../../helpers/a-coop.ts";
import { takeBackToFormat } from "../../helpers/a-former-register.ts";
import { digestOf } from "../../helpers/digest.ts";

const fileOf = ({ folder }: ACoop, name = "coop.db"): string => join(folder, name);
const backups = (coop: ACoop, folder = "sauvegardes"): string[] => readdirSync(fileOf(coop, folder)).sort();

async function backUp(coop: ACoop, ...argv: string[]): Promise<{ file: string }> {
  return coop.json("backup", ...argv);
}

describe("a backup", () => {
  test("is the register as it is, beside it, for its owner alone, named after the moment", async () => {
    const coop = await aCommunity();
    const before = await coop.json("participant", "list");
    const made = await coop.must("backup", "--json");
    expect(made.stderr).toContain("Sauvegarde faite et relue");
    expect(JSON.parse(made.stdout)).toMatchObject({ lastEntry: 2, people: 12, sessions: 0 });
    expect(backups(coop)).toEqual(["coop-2024-02-20-13h00.db"]);
    const file = fileOf(coop, "sauvegardes/coop-2024-02-20-13h00.db");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await coop.json("participant", "list", "--register", file)).toEqual(before);
    await coop.must("backup");
    expect(backups(coop)).toEqual(["coop-2024-02-20-13h00-2.db", "coop-2024-02-20-13h00.db"]);
  });

  test("goes where it is asked to, and never over a file", async () => {
    const coop = await aCommunity();
    mkdirSync(fileOf(coop, "clé"));
    await coop.must("backup", "clé");
    expect(backups(coop, "clé")).toEqual(["coop-2024-02-20-13h00.db"]);
    await coop.must("backup", "copie.db");
    const unplugged = await coop.run("backup", "disque/coop");
    expect(unplugged.code).toBe(1);
    expect(unplugged.stderr).toContain("Ce dossier n'existe pas");
    expect(existsSync(fileOf(coop, "disque"))).toBe(false);
    const before = digestOf(fileOf(coop, "copie.db"));
    const ran = await coop.run("backup", "copie.db");
    expect(ran.code).toBe(1);
    expect(digestOf(fileOf(coop, "copie.db"))).toEqual(before);
    expect(readdirSync(coop.folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("beyond those to keep, only older ones of this register are deleted, and named", async () => {
    const coop = await aCommunity();
    for (const day of ["2024-03-01", "2024-03-02", "2024-03-03"] as const) await coop.on(day).must("backup");
    const other = await aCoop({ env: { COOP_LANG: "fr" } });
    await other.must("settings", "set", "--name", "Une autre");
    const foreign = new Database(fileOf(other));
    foreign.prepare("update register set identity = 'another'").run();
    foreign.close();
    copyFileSync(fileOf(other), fileOf(coop, "sauvegardes/coop-2024-01-01-10h00.db"));
    writeFileSync(fileOf(coop, "sauvegardes/coop-2024-01-02-10h00.db"), "notes");
    const made = await coop.on("2024-03-04").must("backup", "--keep", "2");
    expect(made.stderr).toContain("coop-2024-03-02-13h00.db et coop-2024-03-01-13h00.db");
    expect(backups(coop)).toEqual([
      "coop-2024-01-01-10h00.db",
      "coop-2024-01-02-10h00.db",
      "coop-2024-03-03-13h00.db",
      "coop-2024-03-04-13h00.db",
    ]);
    expect((await coop.run("backup", "--keep", "0")).code).toBe(1);
    expect(backups(coop)).toHaveLength(4);
  });

  test("of a damaged register is not kept", async () => {
    const coop = await aCommunity();
    const other = new Database(fileOf(coop));
    const root = other.prepare("select rootpage from sqlite_schema where name = 'membership'").pluck().get();
    other.close();
    const bytes = readFileSync(fileOf(coop));
    bytes.fill(0x7f, (Number(root) - 1) * 4096, Number(root) * 4096);
    writeFileSync(fileOf(coop), bytes);
    const ran = await coop.run("backup");
    expect(ran.code).toBe(1);
    expect(backups(coop)).toEqual([]);
  });
});

describe("a backup that is put back", () => {
  test("shows what it would do, asks, and keeps the register that was there", async () => {
    const coop = await aCommunity();
    const before = await coop.json("participant", "list");
    const { file } = await backUp(coop);
    await coop.must("participant", "add", "Noé Neige", "--category", "habitants");
    const present = digestOf(fileOf(coop));

    const asked = await coop.run("restore", file);
    expect(asked.code).toBe(1);
    expect(asked.stderr).toMatch(/personnes\s+12\s+13/);
    expect(asked.stderr).toContain("1 écriture faite depuis n'y sera pas");
    expect(digestOf(fileOf(coop))).toEqual(present);

    const done = await coop.on("2024-03-01").must("restore", file, "--yes");
    expect(done.stderr).toContain("coop-avant-2024-03-01-13h00.db");
    expect(await coop.json("participant", "list")).toEqual(before);
    expect(digestOf(fileOf(coop, "coop-avant-2024-03-01-13h00.db"))).toEqual(present);
    expect(statSync(fileOf(coop)).mode & 0o777).toBe(0o600);
    expect((await coop.must("verify")).stderr).toContain("Le carnet est entier");
    await coop.must("restore", "coop-avant-2024-03-01-13h00.db", "--yes");
    expect(await coop.json("participant", "list")).toHaveLength(13);
    expect(existsSync(fileOf(coop, "coop-avant-2024-03-01-13h00-2.db"))).toBe(true);
  });

  test("works where the register is missing, or cannot be read", async () => {
    const coop = await aCommunity();
    const { file } = await backUp(coop);
    rmSync(fileOf(coop));
    await coop.must("restore", file, "--yes");
    expect(await coop.json("participant", "list")).toHaveLength(12);

    const broken = "SQLite format 3\0".padEnd(9000, "x");
    writeFileSync(fileOf(coop), broken);
    const done = await coop.must("restore", file, "--yes");
    expect(done.stderr).toContain("Le carnet actuel ne se lit pas");
    expect(await coop.json("participant", "list")).toHaveLength(12);
    const [kept] = readdirSync(coop.folder).filter((name) => name.startsWith("coop-avant"));
    expect(readFileSync(fileOf(coop, kept), "latin1")).toBe(broken);
  });

  test("is not played into by the journal of a write that was cut short", async () => {
    const coop = await aCommunity();
    const { file } = await backUp(coop);
    writeFileSync(fileOf(coop), "SQLite format 3\0".padEnd(9000, "x"));
    writeFileSync(fileOf(coop, "coop.db-journal"), "a journal");
    await coop.must("restore", file, "--yes");
    expect(existsSync(fileOf(coop, "coop.db-journal"))).toBe(false);
    expect(await coop.json("participant", "list")).toHaveLength(12);
  });

  test("of another register is refused unless that is said", async () => {
    const coop = await aCommunity();
    const other = await aCoop();
    const foreign = new Database(fileOf(other));
    foreign.exec("update register set identity = 'another'; update cooperative set name = 'Une autre'");
    foreign.close();
    const before = digestOf(fileOf(coop));
    const ran = await coop.run("restore", fileOf(other), "--yes");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("celle d'un autre carnet (« Une autre »)");
    expect(digestOf(fileOf(coop))).toEqual(before);
    await coop.must("restore", fileOf(other), "--another-register", "--yes");
    expect(await coop.json("settings", "list")).toMatchObject({ name: "Une autre" });
  });

  test("of an earlier format is brought to the present one, and the backup is left as it was", async () => {
    const coop = await aCommunity();
    const { file } = await backUp(coop);
    takeBackToFormat(1, file);
    const bytes = digestOf(file);
    await coop.must("restore", file, "--yes");
    expect(await coop.json("participant", "list")).toHaveLength(12);
    expect(digestOf(file)).toEqual(bytes);
    expect(readdirSync(coop.folder).filter((name) => name.includes(".v1"))).toEqual([]);
  });

  test.each([
    ["a text", (file: string) => writeFileSync(file, "Temps collectif\n".repeat(300)), "n'est pas un carnet"],
    ["an empty file", (file: string) => writeFileSync(file, ""), "abîmée ou incomplète"],
    ["a folder", (file: string) => mkdirSync(file), "C'est un dossier"],
    ["nothing", () => undefined, "Cette sauvegarde n'existe pas"],
  ])("that is %s is refused, and nothing is changed", async (_, make, said) => {
    const coop = await aCommunity();
    const before = digestOf(fileOf(coop));
    make(fileOf(coop, "sauvegarde.db"));
    const ran = await coop.run("restore", "sauvegarde.db", "--yes");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(said);
    expect(digestOf(fileOf(coop))).toEqual(before);
    expect((await coop.run("restore", "coop.db", "--yes")).stderr).toContain("le carnet lui-même");
  });

  test("is named to whoever names none and cannot be asked: the last one", async () => {
    const coop = await aCommunity();
    const none = await coop.run("restore", "--yes");
    expect(none.code).toBe(1);
    expect(none.stderr).toContain("Il n'y a pas de sauvegarde");
    await coop.must("backup");
    await coop.on("2024-03-01").must("backup");
    const unnamed = await coop.run("restore", "--yes");
    expect(unnamed.code).toBe(1);
    const [, named = ""] = unnamed.stderr.match(/coop restore (\S+)/) ?? [];
    expect(named).toBe("sauvegardes/coop-2024-03-01-13h00.db");
    await coop.must("restore", named, "--yes");
  });

  test("that was cut short is refused", async () => {
    const coop = await aCommunity();
    const { file } = await backUp(coop);
    writeFileSync(file, readFileSync(file).subarray(0, 40_960));
    const before = digestOf(fileOf(coop));
    const ran = await coop.run("restore", file, "--yes");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("Cette sauvegarde est abîmée");
    expect(digestOf(fileOf(coop))).toEqual(before);
  });

  test("is mended by the features with what the present register knows, before it takes the place", async () => {
    const mending: Feature = {
      name: "mending",
      verbs: {},
      words: features[0]?.words as Feature["words"],
      afterRestore: async () => ({
        afterRestore: async (tx, former) => {
          const { territory } = await former
            .selectFrom("cooperative")
            .select("territory")
            .executeTakeFirstOrThrow();
          await tx.update("cooperative", 1, { territory });
        },
      }),
    };
    const coop = await aCoop({ features: [...features, mending] });
    const { file } = await backUp(coop);
    await coop.must("settings", "set", "--territory", "Nantes");
    await coop.must("restore", file, "--yes");
    expect(await coop.json("settings", "list")).toMatchObject({ territory: "Nantes" });
    const [last] = await coop.json<{ sentence: string }[]>("history");
    expect(last?.sentence).toContain("Sauvegarde reprise : coop-2024-02-20-13h00.db.");
  });
});
