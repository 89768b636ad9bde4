import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { onPseudoTerminal } from "../helpers/a-pseudo-terminal.ts";

const program = join(import.meta.dirname, "../../bin/coop.js");
if (!existsSync(join(import.meta.dirname, "../../dist/start.js"))) {
  throw new Error("the program is not built: npm run build, or npm test, which builds it first");
}

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "coop-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function started(command: string, env: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { ...process.env, COOP_LANG: "fr", ...env } };
    const child = execFile("sh", ["-c", command], options, (error, stdout, stderr) => {
      resolve({ code: error ? (typeof error.code === "number" ? error.code : null) : 0, stdout, stderr });
    });
    child.stdin?.end();
  });
}

/** The program on a terminal of its own; each answer is typed when its question stands there. */
async function onTerminal(
  line: string,
  answers: readonly (readonly [question: string, answer: string])[],
): Promise<Ended> {
  let asked = 0;
  const ended = await onPseudoTerminal(line, { folder, env: { COOP_LANG: "fr" } }, (shown) => {
    const next = answers[asked];
    if (!next || !shown.includes(next[0])) return undefined;
    asked += 1;
    return next[1];
  });
  return { ...ended, stderr: "" };
}

const coop = `node ${JSON.stringify(program)}`;

test("a register is made with mode 600, and read again", async () => {
  expect((await started(`${coop} init "Essai" --on 2024-02-20`)).code).toBe(0);
  expect(statSync(join(folder, "coop.db")).mode & 0o777).toBe(0o600);
  const listed = await started(`${coop} category list --json`);
  expect(JSON.parse(listed.stdout)).toHaveLength(4);
});

test("exit codes are those of a well-behaved program", async () => {
  const codes = [];
  for (const line of ["--version", "status", "nothing", "init"])
    codes.push((await started(`${coop} ${line} --no-input`)).code);
  expect(codes).toEqual([0, 1, 2, 2]);
});

test("a reader that closes the pipe has read enough", async () => {
  await started(`${coop} init "Essai" --on 2024-02-20`);
  const ended = await started(`{ ${coop} question list --json; echo "$?" >&2; } | head -c 1`);
  expect(ended.stderr.trim()).toBe("0");
});

test("no terminal, no colour; a plain locale changes no byte", async () => {
  await started(`${coop} init "Essai" --on 2024-02-20`);
  const plain = await started(`${coop} question list`);
  expect(plain.stdout).not.toContain("\u001b");
  expect((await started(`${coop} question list`, { LC_ALL: "C", LANG: "C" })).stdout).toBe(plain.stdout);
});

const canMakeTerminal = process.platform === "linux";
if (!canMakeTerminal) console.warn("skipped: a terminal is made by script(1) of Linux only");

describe.skipIf(!canMakeTerminal)("on a real terminal", () => {
  test("what is missing is asked, a wrong answer is asked again, and accents survive", async () => {
    await started(`${coop} init "Essai" --on 2024-02-20`);
    const ended = await onTerminal(`${coop} phase add`, [
      ["Titre de la phase", "Essaimage d’été\r"],
      ["Premier jour", "31/02/2024\r"],
      ["n’existe pas", "\u0015"],
      ["Premier jour", "1er juillet 2024\r"],
      ["Dernier jour", "\r"],
    ]);
    expect(ended.code).toBe(0);
    const phases = JSON.parse((await started(`${coop} phase list --json`)).stdout);
    expect(phases.at(-1)).toMatchObject({ title: "Essaimage d’été", startsOn: "2024-07-01", endsOn: null });
  });

  test("whom a row means is asked, and each answer is carried out as it is shown", async () => {
    await started(`${coop} init "Essai" --on 2024-02-20`);
    const list = (name: string, ...rows: readonly string[]): void =>
      writeFileSync(
        join(folder, name),
        ["Nom;Prénom;Catégorie;Structure;Courriel;Téléphone", ...rows].join("\n"),
      );
    list(
      "a.csv",
      "Petit;Hugo;associations;Radio Bellevue;h@exemple.fr;",
      "Traoré;Awa;habitants;;a@exemple.fr;",
    );
    await started(`${coop} participant import a.csv --yes`);
    list(
      "b.csv",
      "Petit;Jeanne;associations;Radio Bellevue;h@exemple.fr;639981239",
      "Diop;Awa;habitants;;a@exemple.fr;",
      "Kaya;Rose;bailleurs;Radio Belevue;;",
      "Le Bihan;Maël;;;;",
      "Kaya;Paul;habitants;;paul@;",
    );
    const up = "\u001b[A";
    const ended = await onTerminal(`${coop} participant import b.csv`, [
      ["bailleurs", `${up}${up}${up}${up}\r`],
      ["ressemble à O01", "\r"],
      ["n’a pas son zéro", "\r"],
      ["Ligne 2, Jeanne Petit", "\r"],
      ["Ligne 3, Awa Diop", `${up}\r`],
      ["La liste ne dit pas la catégorie", "\r"],
      ["Continuer avec", "\r"],
    ]);
    expect(ended.code, ended.stdout).toBe(0);
    const people = JSON.parse((await started(`${coop} participant list --json`)).stdout);
    expect(people.map(({ name, organisation, phone }: any) => [name, organisation, phone])).toEqual([
      ["Awa Diop", null, null],
      ["Hugo Petit", "Radio Bellevue", null],
      ["Rose Kaya", "Radio Bellevue", null],
      ["Maël Le Bihan", null, null],
      ["Jeanne Petit", "Radio Bellevue", "06 39 98 12 39"],
    ]);
    expect(readFileSync(join(folder, "b-a-corriger.csv"), "utf8")).toContain("Kaya;Paul;habitants;;paul@;");
  }, 60_000);

  test("in which order days are written is asked where nothing tells it", async () => {
    await started(`${coop} init "Essai" --on 2024-02-20`);
    writeFileSync(join(folder, "liste.csv"), "First name,Category,Joined\nAwa,habitants,3/4/2024\n");
    const ended = await onTerminal(`${coop} participant import liste.csv`, [
      ["rien ne dit si le jour", "\u001b[B\r"],
      ["Enregistrer cette liste", "\r"],
    ]);
    expect(ended.code, ended.stdout).toBe(0);
    const people = JSON.parse((await started(`${coop} participant list --json`)).stdout);
    expect(people).toMatchObject([{ name: "Awa", joinedOn: "2024-03-04" }]);
  });

  test("Ctrl-C while a long list is read or saved leaves the register as it was, and says so", async () => {
    await started(`${coop} init "Essai" --on 2024-02-20`);
    const rows = Array.from(
      { length: 150_000 },
      (_, index) => `Nom${index};Prénom;habitants;p${index}@exemple.fr`,
    );
    writeFileSync(join(folder, "liste.csv"), ["Nom;Prénom;Catégorie;Courriel", ...rows].join("\n"));
    const before = readFileSync(join(folder, "coop.db"));
    for (const moment of ["Lecture de la liste", "Ce qui sera fait"]) {
      const ended = await onTerminal(`${coop} participant import liste.csv --yes`, [[moment, "\u0003"]]);
      expect(ended.code, ended.stdout).toBe(130);
      if (moment === "Lecture de la liste") expect(ended.stdout).toContain("Rien n’a été enregistré.");
      expect(readFileSync(join(folder, "coop.db")).equals(before)).toBe(true);
      expect(existsSync(join(folder, "coop.db-journal"))).toBe(false);
    }
  }, 60_000);

  test("a text is written in the editor of the person; one that they leave as it was changes nothing", async () => {
    await started(`${coop} init "Essai" --on 2024-02-20`);
    const replace = `EDITOR="sed -i s/avant/après/"`;
    await started(`${coop} mandate text --section objet --text "Comme avant."`);
    const edited = await onTerminal(`${replace} ${coop} mandate text --section objet --edit`, []);
    expect(edited.code).toBe(0);
    expect(edited.stdout).toContain("Comme après.");
    expect((await onTerminal(`${replace} ${coop} mandate text --edit`, [])).stdout).toContain(
      "Rien n’a été changé",
    );
    const failed = await onTerminal(`EDITOR=false ${coop} mandate text --edit`, []);
    expect(failed.code).toBe(1);
    expect(failed.stdout).toContain("s’est mal terminé");
    expect(JSON.parse((await started(`${coop} mandate text --json`)).stdout).object).toBe("Comme après.");
  });

  test("who came is ticked by category, shown in sums, and recorded once that is agreed to", async () => {
    await started(`${coop} init "Essai" --on 2024-02-20`);
    for (const [name, category] of [
      ["Awa Aube", "habitants"],
      ["Bo Brume", "habitants"],
      ["Guy Galet", "associations"],
    ]) {
      await started(`${coop} participant add "${name}" --category ${category} --joined 2024-02-20`);
    }
    await started(`${coop} session add Missions --on 2024-03-05`);
    const ended = await onTerminal(`${coop} session attendance S01`, [
      ["comme sur la feuille", "\r"],
      ["Habitantes et habitants", " \r"],
      ["Associations", "\r"],
      ["donné pouvoir", "\r"],
      ["excusé", " \r"],
      ["L’autre personne", "\r"],
      ["Personnes invitées", "associations=deux\r"],
      ["associations=2", "\u0015associations=2\r"],
      ["Enregistrer", "o\r"],
    ]);
    expect(ended.code).toBe(0);
    const shown = JSON.parse((await started(`${coop} session show S01 --json`)).stdout);
    expect(shown).toMatchObject({ present: 1, guests: 2, state: "held" });
    expect(shown.attendance.map(({ name, state }: Record<string, string>) => `${name} ${state}`)).toEqual([
      "Awa Aube present",
      "Bo Brume excused",
    ]);
  });

  test("what two people noted otherwise is asked, line against line, and the rest is recorded with it", async () => {
    await started(`${coop} init "Essai" --on 2024-02-20`);
    for (const name of ["Awa Aube", "Bo Brume"])
      await started(`${coop} participant add "${name}" --category habitants --joined 2024-02-20`);
    await started(`${coop} session add Missions --on 2024-03-05`);
    const folders = ["zoe", "guy"].map((name) => join(folder, name));
    for (const one of folders) {
      mkdirSync(one, { recursive: true });
      await started(`${coop} session notes S01 --out ${JSON.stringify(join(one, "S01.md"))}`);
    }
    const fillIn = (one: number, ...changes: readonly (readonly [string, string])[]): void => {
      const path = join(folders[one] as string, "S01.md");
      const filled = changes.reduce(
        (text, [before, after]) => text.replace(before, after),
        readFileSync(path, "utf8"),
      );
      writeFileSync(path, filled);
    };
    fillIn(
      0,
      ["Lieu : …", "Lieu : Halle 6"],
      ["[ ]  1", "[x]  1"],
      ["### …", "### Budget"],
      ["Résultat : …", "Résultat : adoptée"],
    );
    fillIn(
      1,
      ["Lieu : …", "Lieu : Labo Diva"],
      ["[ ]  1", "[e]  1"],
      ["### …", "### Budget"],
      ["Résultat : …", "Résultat : reportée"],
    );
    const line = `${coop} session record zoe/S01.md guy/S01.md`;
    expect((await started(`${line} --no-input`)).stderr).toMatch(/guy\/S01\.md, ligne 3\s: «\sLabo Diva\s»/);
    const down = "\u001b[B";
    const left = await onTerminal(line, [["Ne rien enregistrer", `${down}${down}\r`]]);
    expect(left.stdout).toContain("Rien n’a été changé");
    const ended = await onTerminal(line, [
      ["Labo Diva (guy", `${down}\r`],
      ["1 Aube Awa (guy", "\r"],
      ["reportée (guy", `${down}\r`],
      ["Enregistrer ces notes", "o\r"],
    ]);
    expect(ended.code, ended.stdout).toBe(0);
    const session = JSON.parse((await started(`${coop} session show S01 --json`)).stdout);
    expect(session).toMatchObject({ place: "Labo Diva", present: 1 });
    const [decision] = JSON.parse((await started(`${coop} decision list --json`)).stdout);
    expect(decision).toMatchObject({ title: "Budget", outcome: "deferred" });
    for (const one of folders) expect(readFileSync(join(one, "S01.md"), "utf8")).toContain("### D01 Budget");
  }, 60_000);

  test("Enter alone replaces no document and makes no two people one", async () => {
    await started(`${coop} init "Essai" --on 2024-02-20`);
    for (const name of ["Awa Aube", "Bo Brume"]) {
      await started(`${coop} participant add "${name}" --category habitants --joined 2024-02-20`);
    }
    const notice = join(folder, "notice.md");
    writeFileSync(notice, "corrigée à la main");
    expect((await onTerminal(`${coop} privacy notice --out notice.md`, [["Remplacer", "\r"]])).code).toBe(0);
    expect(readFileSync(notice, "utf8")).toBe("corrigée à la main");
    expect((await onTerminal(`${coop} participant merge P01 --into P02`, [["P02 reste", "\r"]])).code).toBe(
      0,
    );
    expect(JSON.parse((await started(`${coop} participant list --json`)).stdout)).toHaveLength(2);
  });

  test("Ctrl-C at a question ends with 130, and nothing is written", async () => {
    await started(`${coop} init "Essai" --on 2024-02-20`);
    const ended = await onTerminal(`${coop} phase add`, [["Titre de la phase", "\u0003"]]);
    expect(ended.code).toBe(130);
    expect(ended.stdout).toContain("Rien n’a été enregistré");
    expect(JSON.parse((await started(`${coop} history --json`)).stdout)).toHaveLength(1);
  });
});
