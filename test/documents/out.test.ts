import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { features } from "../../src/program.ts";
import { aSession } from "../helpers/a-community.ts";
import type { ACoop } from "../helpers/a-coop.ts";
import { anOpener } from "../helpers/an-opener.ts";

/** What is typed before `--out`, and the name of the file where a folder is named. */
const lines: Readonly<Record<string, readonly [argv: readonly string[], name: string]>> = {
  "participant export": [[], "inscrits.csv"],
  "participant template": [[], "a-remplir.csv"],
  "participant access": [["P01"], "P01.md"],
  "recommendation export": [[], "reponses.csv"],
  "session notes": [["S01"], "S01.md"],
  "experiment notes": [["E01"], "E01.md"],
  "report bilan": [[], "bilan-2024-publique.md"],
  "report mode-emploi": [[], "mode-emploi-2024-publique.md"],
  "report mandat": [[], "mandat.md"],
  "report compte-rendu": [["S01"], "compte-rendu-S01-publique.md"],
  "report experimentation": [["E01"], "fiche-E01-publique.md"],
  "report emargement": [["S01"], "emargement-S01.md"],
  "report releve-decisions": [[], "releve-decisions-publique.md"],
  "report retour": [[], "retour-publique.md"],
  "report page": [["courrier"], "courrier-2024-publique.md"],
  "mandate text": [[], "mandat.md"],
  "privacy notice": [[], "vos-donnees.md"],
  "export ics": [[], "calendrier.ics"],
};

/** Those that write a folder: `test/export/datapackage.test.ts` and `test/reports/site.test.ts` have them. */
const ofFolders = ["export datapackage", "report site"];

/** Every other verb that writes where it is told to. */
const paths: string[] = [];
for (const [path, load] of features.flatMap((feature) => Object.entries(feature.verbs)))
  if ("out" in (await load()).default.options && !ofFolders.includes(path)) paths.push(path);

/** A register with a session, and a page of a document of one's own beside it. */
async function aRegister(env?: Parameters<typeof aSession>[0]): Promise<ACoop> {
  const coop = await aSession(env);
  mkdirSync(join(coop.folder, "templates"));
  writeFileSync(join(coop.folder, "templates", "courrier.md"), "# Courrier\n\nBonjour.\n");
  return coop;
}

test.each(paths)(
  "%s --out of a folder writes into it, and of one that is not there says so",
  async (path) => {
    const coop = await aRegister();
    await coop.must("experiment", "add", "La table du dimanche");
    const [argv, name] = lines[path] ?? [[], ""];
    const written = (to: string): readonly string[] => [...path.split(" "), ...argv, "--out", to, "--yes"];
    const before = readdirSync(coop.folder);
    const folders = ["d1", "d2/", "d3.2024", "."];
    for (const typed of folders) {
      const folder = join(coop.folder, typed);
      mkdirSync(folder, { recursive: true });
      await coop.must(...written(typed));
      expect(readdirSync(folder)).toContain(name);
    }
    expect(readdirSync(coop.folder).sort()).toEqual(
      [...before, ".coop.db-documents", "d1", "d2", "d3.2024", name].sort(),
    );
    const ran = await coop.run(...written("nulle-part/"));
    expect([ran.code, ran.stderr]).toEqual([
      1,
      expect.stringContaining("Le dossier de ce fichier n'existe pas"),
    ]);
  },
);

test.each(paths)("%s: the same file is not touched, and one that someone changed is kept", async (path) => {
  const coop = await aRegister();
  await coop.must("experiment", "add", "La table du dimanche");
  const [argv] = lines[path] ?? [[]];
  const file = join(coop.folder, `x.${path === "export ics" ? "ics" : "md"}`);
  const line = [...path.split(" "), ...argv, "--out", file];
  await coop.must(...line);
  const made = readFileSync(file);
  utimesSync(file, 1, 1);
  expect((await coop.must(...line)).stderr).toContain(`Rien n'a changé : ${file} est déjà à jour.`);
  expect(statSync(file).mtimeMs).toBe(1000);
  appendFileSync(file, "Ajouté à la main.\n");
  const refused = await coop.run(...line);
  expect([refused.code, refused.stderr]).toEqual([
    1,
    expect.stringContaining("a été changé depuis qu'il a été fait"),
  ]);
  expect(readFileSync(file, "utf8")).toContain("Ajouté à la main.");
  await coop.must(...line, "--yes");
  expect(readFileSync(file)).toEqual(made);
});

test.each(paths)("%s --open opens what was written", async (path) => {
  const opened = await anOpener();
  const coop = await aRegister({ PATH: opened.folder });
  await coop.must("experiment", "add", "La table du dimanche");
  const [argv] = lines[path] ?? [[]];
  const file = join(coop.folder, `x.${path === "export ics" ? "ics" : "md"}`);
  const ran = await coop.must(...path.split(" "), ...argv, "--out", file, "--open");
  expect(opened.files()).toEqual([file]);
  expect(ran.stderr).not.toContain("aucun programme");
  const screen = await coop.run(...path.split(" "), ...argv, "--out", "-", "--open");
  expect([screen.code, screen.stderr]).toEqual([1, expect.stringContaining("il n'y a rien à ouvrir")]);
});
