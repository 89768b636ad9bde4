import { chmodSync, copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { type ACoop, aCoop } from "../../helpers/a-coop.ts";
import { digestOf } from "../../helpers/digest.ts";
import { unprivileged } from "../../helpers/unprivileged.ts";

const listing = ["category", "list"] as const;

/** Opens a file that is no register, and gives what was said; the file must be left as it was. */
async function refusal(coop: ACoop, name: string): Promise<string> {
  const file = join(coop.folder, name);
  const before = digestOf(file);
  const ran = await coop.run(...listing, "--register", name);
  expect(ran.code).toBe(1);
  expect(ran.stdout).toBe("");
  expect(digestOf(file)).toEqual(before);
  return ran.stderr;
}

describe("a file that is no register is refused, and left as it was", () => {
  test("a text file", async () => {
    const coop = await aCoop({ bare: true });
    writeFileSync(join(coop.folder, "notes.txt"), "Temps collectif du 19 mars\n".repeat(100));
    const said = await refusal(coop, "notes.txt");
    expect(said).toContain("Ce fichier n'est pas un carnet de coop.");
    expect(said).toContain("un carnet s'appelle d'ordinaire coop.db");
    expect(said).toContain("notes.txt");
  });

  test("the database of another program", async () => {
    const coop = await aCoop({ bare: true });
    const other = new Database(join(coop.folder, "places.sqlite"));
    other.exec("create table bookmark (id integer primary key)");
    other.close();
    expect(await refusal(coop, "places.sqlite")).toContain("Ce fichier n'est pas un carnet de coop.");
  });

  test("the first bytes of a database, then anything", async () => {
    const coop = await aCoop({ bare: true });
    writeFileSync(join(coop.folder, "coop.db"), `SQLite format 3\0${"x".repeat(5000)}`);
    expect(await refusal(coop, "coop.db")).toContain("Ce fichier n'est pas un carnet de coop.");
  });

  test("a register that was cut short", async () => {
    const coop = await aCoop();
    const whole = readFileSync(join(coop.folder, "coop.db"));
    writeFileSync(join(coop.folder, "cut.db"), whole.subarray(0, 8192));
    const said = await refusal(coop, "cut.db");
    expect(said).toContain("Ce carnet est abîmé ; il n'a pas été modifié.");
    expect(said).toContain("Reprenez une sauvegarde");
  });

  test("an empty file", async () => {
    const coop = await aCoop({ bare: true });
    writeFileSync(join(coop.folder, "coop.db"), "");
    const said = await refusal(coop, "coop.db");
    expect(said).toContain("Ce fichier est vide : ce n'est pas un carnet.");
    expect(said).toContain("lancez coop init");
  });

  test("a register of a newer version", async () => {
    const coop = await aCoop();
    copyFileSync(join(coop.folder, "coop.db"), join(coop.folder, "newer.db"));
    const newer = new Database(join(coop.folder, "newer.db"));
    newer.pragma("user_version = 99");
    newer.close();
    const said = await refusal(coop, "newer.db");
    expect(said).toMatch(
      /Ce carnet vient d'une version plus récente de coop \(format 99, celle-ci connaît le format \d+\)\./,
    );
    expect(said).toContain("Installez la dernière version de coop.");
  });

  test("a folder", async () => {
    const coop = await aCoop({ bare: true });
    mkdirSync(join(coop.folder, "carnets"));
    expect(await refusal(coop, "carnets")).toContain("C'est un dossier, pas un fichier.");
  });

  test("a file that does not exist", async () => {
    const coop = await aCoop({ bare: true });
    const said = await refusal(coop, "nulle-part.db");
    expect(said).toContain("Ce carnet n'existe pas.");
    expect(said).toContain("créez le carnet avec coop init");
  });

  test("a file under another file", async () => {
    const coop = await aCoop({ bare: true });
    writeFileSync(join(coop.folder, "notes.txt"), "notes");
    expect(await refusal(coop, "notes.txt/coop.db")).toContain("Ce carnet n'existe pas.");
  });
});

test("no register here or above says how to make one", async () => {
  const coop = await aCoop({ bare: true });
  const ran = await coop.run(...listing);
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain(`Il n'y a pas de carnet dans ${coop.folder} ni dans les dossiers au-dessus.`);
  expect(ran.stderr).toContain('coop init "Nom de la coopérative"');
});

describe("a register is made only where it can be, and never over a file", () => {
  test("it is readable by its owner alone", async () => {
    const coop = await aCoop();
    expect(statSync(join(coop.folder, "coop.db")).mode & 0o777).toBe(0o600);
  });

  test("a second one is refused, and the first is as it was", async () => {
    const coop = await aCoop();
    const before = digestOf(join(coop.folder, "coop.db"));
    const ran = await coop.run("init", "Une autre");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("Un fichier de ce nom existe déjà ; rien n'a été changé.");
    expect(digestOf(join(coop.folder, "coop.db"))).toEqual(before);
  });

  test("an empty file is not taken either", async () => {
    const coop = await aCoop({ bare: true });
    writeFileSync(join(coop.folder, "coop.db"), "");
    const ran = await coop.run("init", "Essai");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("Un fichier de ce nom existe déjà ; rien n'a été changé.");
    expect(readFileSync(join(coop.folder, "coop.db"))).toHaveLength(0);
  });

  test("in a folder that does not exist", async () => {
    const coop = await aCoop({ bare: true });
    const ran = await coop.run("init", "Essai", "--register", "nulle-part/coop.db");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("Le dossier de ce fichier n'existe pas.");
    expect(statSync(join(coop.folder, "nulle-part"), { throwIfNoEntry: false })).toBeUndefined();
  });

  test("under a file", async () => {
    const coop = await aCoop({ bare: true });
    writeFileSync(join(coop.folder, "notes.txt"), "notes");
    const ran = await coop.run("init", "Essai", "--register", "notes.txt/coop.db");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("Le dossier de ce fichier n'existe pas.");
    expect(readFileSync(join(coop.folder, "notes.txt"), "utf8")).toBe("notes");
  });

  test("in a folder that cannot be written", async () => {
    const coop = await aCoop();
    mkdirSync(join(coop.folder, "closed"));
    chmodSync(join(coop.folder, "closed"), 0o500);
    const ran = await unprivileged(coop.folder, () =>
      coop.run("init", "Essai", "--register", "closed/coop.db"),
    );
    chmodSync(join(coop.folder, "closed"), 0o700);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("Ce fichier ne peut pas être ouvert ni écrit ici.");
    expect(ran.stderr).toContain("Vérifiez les droits du dossier");
  });

  test("a register that cannot be changed is still read", async () => {
    const coop = await aCoop();
    chmodSync(join(coop.folder, "coop.db"), 0o400);
    expect(await coop.json("category", "list")).toHaveLength(4);
    const ran = await unprivileged(coop.folder, () => coop.run("category", "add", "Bailleurs sociaux"));
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("Ce carnet ne peut pas être modifié : il est en lecture seule.");
  });
});
