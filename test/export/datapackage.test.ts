import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { listSeasons } from "../../src/cooperative/store/seasons.ts";
import { readUnnamed } from "../../src/people/store/unnamed.ts";
import { auditor } from "../../src/reports/audit.ts";
import { readBilan } from "../../src/reports/facts/bilan.ts";
import { Unpublished } from "../../src/values/unpublished.ts";
import type { ACoop } from "../helpers/a-coop.ts";
import { aYear } from "../reports/a-year.ts";

interface FieldSaid {
  readonly name: string;
  readonly type: string;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
}
interface ResourceSaid {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly FieldSaid[];
    readonly missingValues: readonly string[];
    readonly primaryKey?: readonly string[];
  };
}

const withheld = "non publié (trop peu de personnes)";

async function made(coop: ACoop, ...more: readonly string[]): Promise<string> {
  const folder = join(coop.folder, "donnees");
  await coop.must("export", "datapackage", "--out", "donnees", ...more);
  return folder;
}

function descriptorOf(folder: string) {
  return JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"));
}

function rowsOf(folder: string, { path }: { readonly path: string }): Record<string, string>[] {
  return parse(readFileSync(join(folder, path)), { columns: true });
}

/** What a Table Schema says of each type, of the values that are written. */
const isOf: Readonly<Record<string, (text: string, field: FieldSaid) => boolean>> = {
  string: () => true,
  integer: (text) => /^-?\d+$/.test(text),
  number: (text) => /^-?\d+(\.\d+)?$/.test(text),
  date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)),
  boolean: (text, { trueValues = [], falseValues = [] }) => [...trueValues, ...falseValues].includes(text),
};

test.each(["fr", "en"])("in %s each file is what the descriptor says of it", async (language) => {
  const folder = await made(await aYear(), "--lang", language);
  const descriptor = descriptorOf(folder);
  const other = language === "fr" ? "en" : "fr";
  const resources: readonly ResourceSaid[] = descriptor.resources;
  // What version 1 of the standard requires of a tabular package: its names, its profiles, a schema with fields.
  expect(descriptor).toMatchObject({ profile: "tabular-data-package", languages: [language, other] });
  for (const { name } of [descriptor, ...resources]) expect(name).toMatch(/^[-a-z0-9._/]+$/);
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  expect(readdirSync(folder).sort()).toEqual(
    ["README.md", "datapackage.json", ...resources.map(({ path }) => path)].sort(),
  );
  for (const resource of resources) {
    const { fields, missingValues, primaryKey } = resource.schema;
    const bytes = readFileSync(join(folder, resource.path));
    expect(resource).toMatchObject({
      profile: "tabular-data-resource",
      encoding: "utf-8",
      bytes: bytes.length,
      hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    });
    for (const said of [resource, ...fields]) {
      for (const key of ["title", "description", `title@${other}`, `description@${other}`])
        expect(said[key as "name"], `${resource.name} ${said.name} ${key}`).toMatch(/\S/);
    }
    const [heading = [], ...rows]: string[][] = parse(bytes);
    expect(heading).toEqual(fields.map(({ name }) => name));
    expect(new Set(heading).size).toBe(heading.length);
    for (const cells of rows)
      for (const [index, field] of fields.entries()) {
        const cell = cells[index] ?? "";
        const isRight = missingValues.includes(cell) || isOf[field.type]?.(cell, field);
        expect([resource.name, field.name, cell, isRight]).toEqual([resource.name, field.name, cell, true]);
      }
    const keys = rows.map((cells) => primaryKey?.map((key) => cells[heading.indexOf(key)]).join());
    if (primaryKey) expect(new Set(keys).size).toBe(rows.length);
  }
});

test.each(["fr", "en"])(
  "in %s the internal edition has all that the lists of the register show, and says that it is internal",
  async (language) => {
    const coop = await aYear();
    await coop.must("prose", "edit", "bilan", "frame", "--text", "Deux lignes\n\nqui restent.");
    await coop.must("export", "datapackage", "--edition", "internal", "--lang", language);
    const folder = join(coop.folder, language === "fr" ? "donnees-2024-interne" : "data-2024-internal");
    const page = readFileSync(join(folder, "README.md"), "utf8");
    const descriptor = descriptorOf(folder);
    const other = language === "fr" ? "en" : "fr";
    const said =
      language === "fr" ? /Version interne, à ne pas diffuser/ : /Internal edition, not to be passed on/;
    for (const text of [page, descriptor.description]) expect(text).toMatch(said);
    expect(descriptor.licenses).toBeUndefined();
    const names = readdirSync(folder);
    expect(new Set(descriptor.resources.map(({ path }: ResourceSaid) => path)).size).toBe(names.length - 2);
    for (const resource of descriptor.resources) {
      const { fields }: ResourceSaid["schema"] = resource.schema;
      const bytes = readFileSync(join(folder, resource.path));
      const [heading = [], ...rows]: string[][] = parse(bytes);
      expect(heading).toEqual(fields.map(({ name }) => name));
      expect([resource.name, new Set(heading).size]).toEqual([resource.name, heading.length]);
      for (const one of [resource, ...fields]) expect(one[`title@${other}`]).toMatch(/\S/);
      for (const cells of rows)
        for (const [index, field] of fields.entries())
          expect(cells[index] === "" || isOf[field.type]?.(cells[index] ?? "", field)).toBe(true);
    }
    const whole = names.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
    for (const { givenName, familyName, email } of await coop.ask(readUnnamed)) {
      expect(whole).toContain(givenName);
      if (familyName) expect(whole).toContain(familyName);
      if (email) expect(whole).toContain(email);
    }
    expect(whole).toContain("qui restent.");
    const attendance = language === "fr" ? "feuille-de-presence.csv" : "attendance-sheet.csv";
    expect(rowsOf(folder, { path: attendance }).map((row) => Object.values(row)[0])).toContain("S01");
  },
);

test("what is not known is empty, what is withheld says so as the documents do, and neither is 0", async () => {
  const coop = await aYear();
  const folder = await made(coop);
  const [first, second] = rowsOf(folder, { path: "experimentations.csv" });
  expect([first?.personnes_touchees, second?.personnes_touchees]).toEqual([withheld, ""]);
  expect(readFileSync(join(folder, "README.md"), "utf8")).toContain(
    "le nombre de personnes touchées de E01.",
  );
  const facts = await coop.askAsOf("2024-05-01", async (reader) => {
    const [season] = await listSeasons(reader);
    if (!season) throw new Error("no season");
    return readBilan(reader, season, "2024-05-01", "2024-05-01", "public");
  });
  expect(facts.experiments.all.map(({ reached }) => reached instanceof Unpublished)).toEqual([true, false]);
  expect(first).toMatchObject({ nombre_compte: "34", heures_de_benevolat: "7.5", budget_prevu: "" });
  const [held, planned] = rowsOf(folder, { path: "temps-collectifs.csv" });
  expect(held).toMatchObject({
    presence_relevee: "oui",
    membres_presents: String(facts.path.sessions[0]?.present),
  });
  expect(planned).toMatchObject({ presence_relevee: "", membres_presents: "", membres_ce_jour_la: "" });
  const tally = rowsOf(folder, { path: "decisions.csv" }).find(({ reference }) => reference === "D02");
  expect(tally).toMatchObject({ pour: "1", contre: "7", abstentions: "1", n_ont_pas_pris_part: "" });
  expect(rowsOf(folder, { path: "mesures.csv" }).map(({ valeur }) => valeur)).toEqual(["34", "1.5"]);
  expect(rowsOf(folder, { path: "liens.csv" })).toMatchObject([{ experimentation: "E01", service: "A01" }]);
});

test("the licence of the settings stands in it; without one, its page says that one is to be chosen", async () => {
  const coop = await aYear();
  const folder = await made(coop);
  const page = (): string => readFileSync(join(folder, "README.md"), "utf8");
  expect([descriptorOf(folder).licenses, page()]).toEqual([
    undefined,
    expect.stringMatching(/^Licence.: à choisir/m),
  ]);
  await coop.must("settings", "set", "--licence", "etalab-2.0");
  await made(coop);
  expect([descriptorOf(folder).licenses, page()]).toEqual([
    [{ name: "etalab-2.0" }],
    expect.stringMatching(/^Licence.: etalab-2.0\.$/m),
  ]);
  const refused = await coop.run("settings", "set", "--licence", "Licence Ouverte 2.0");
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining("--licence etalab-2.0")]);
  expect((await coop.json("settings", "list")).licence).toBe("etalab-2.0");
});

test("no text is a formula, and lines stay within their cell", async () => {
  const [, second] = rowsOf(await made(await aYear()), { path: "experimentations.csv" });
  expect(second?.intitule).toMatch(/^'=HYPERLINK/);
  expect(second?.public_vise).toBe('tout le monde, "presque"');
});

test("nothing of anyone is in it, and what names someone is refused with its file and leaves none", async () => {
  const coop = await aYear();
  const folder = await made(coop);
  const people = await coop.ask(readUnnamed);
  const audit = auditor({ people, allowed: [] });
  expect(people.length).toBeGreaterThan(10);
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), "utf8");
    expect([name, await audit(text, name)]).toEqual([name, []]);
    expect(text).not.toMatch(/\bP\d\d\b|adjointe/);
    for (const { email } of people) if (email) expect(text).not.toContain(email);
  }
  const [someone] = people;
  const named = `${someone?.givenName} ${someone?.familyName}`;
  await coop.must("decision", "edit", "D01", "--reasons", `Proposé par ${named}`);
  const said: string[] = [];
  for (const language of ["fr", "en"]) {
    const ran = await coop.run("export", "datapackage", "--out", "ailleurs", "--lang", language);
    expect([ran.code, ran.stdout]).toEqual([1, ""]);
    said.push(ran.stderr);
  }
  expect(existsSync(join(coop.folder, "ailleurs"))).toBe(false);
  await expect(said.join("\n")).toMatchFileSnapshot("../golden/mistakes/data-that-name-someone.txt");
});

test("the same register and day give the same bytes, and an earlier day tells the year as it stood", async () => {
  const coop = await aYear();
  const folder = await made(coop);
  const before = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  expect((await coop.must("export", "datapackage", "--out", "donnees")).stderr).toContain("Rien n'a changé");
  await coop.must("export", "datapackage", "--out", "autre");
  const again = readdirSync(join(coop.folder, "autre")).map((name) =>
    readFileSync(join(coop.folder, "autre", name), "utf8"),
  );
  expect(again).toEqual(before);
  await made(coop, "--as-of", "2024-04-10");
  expect(rowsOf(folder, { path: "mesures.csv" }).map(({ valeur }) => valeur)).toEqual(["34"]);
  expect(descriptorOf(folder).description).toContain("10 avril 2024");
});

test("it stands beside the register, in a folder that is named, or in one of its own in a folder that is there", async () => {
  const coop = await aYear();
  await coop.must("export", "datapackage");
  mkdirSync(join(coop.folder, "site"));
  await coop.must("export", "datapackage", "--out", "site");
  for (const folder of [".", "site"])
    expect(readdirSync(join(coop.folder, folder, "donnees-2024-publique"))).toHaveLength(13);
  expect(readdirSync(join(coop.folder, "site"))).toEqual(["donnees-2024-publique"]);
});

interface Mistake {
  readonly name: string;
  readonly line: readonly string[];
  prepare?(coop: ACoop): unknown;
}

const mistakes: readonly Mistake[] = [
  { name: "on the screen", line: ["--out", "-"] },
  {
    name: "among other things",
    line: ["--out", "mairie/donnees-2024-publique"],
    prepare({ folder }) {
      mkdirSync(join(folder, "mairie/donnees-2024-publique"), { recursive: true });
      writeFileSync(join(folder, "mairie/donnees-2024-publique/datapackage.json"), "{}");
      writeFileSync(join(folder, "mairie/donnees-2024-publique/budget.ods"), "");
    },
  },
  {
    name: "that someone changed",
    line: ["--out", "donnees"],
    prepare: async (coop) => appendFileSync(join(await made(coop), "README.md"), "Ajouté."),
  },
  {
    name: "where a file is",
    line: ["--out", "donnees"],
    prepare: ({ folder }) => writeFileSync(join(folder, "donnees"), ""),
  },
  { name: "in a folder that is not there", line: ["--out", "mairie/donnees"] },
];

test.each(mistakes)("data $name: nothing is written, and why and what to do are said", async (mistake) => {
  const coop = await aYear();
  await mistake.prepare?.(coop);
  const there = readdirSync(coop.folder, { recursive: true });
  const said: string[] = [];
  for (const language of ["fr", "en"]) {
    const ran = await coop.run("export", "datapackage", ...mistake.line, "--lang", language);
    expect([ran.code > 0, ran.stdout]).toEqual([true, ""]);
    said.push(ran.stderr.replaceAll(coop.folder, "…"));
  }
  expect(readdirSync(coop.folder, { recursive: true })).toEqual(there);
  const golden = `../golden/mistakes/data-${mistake.name.replaceAll(" ", "-")}.txt`;
  await expect(said.join("\n")).toMatchFileSnapshot(golden);
});

test("public data that are written are kept as handed over, once; what a successor gets is not", async () => {
  const coop = await aYear();
  const kept = async (): Promise<{ document: string }[]> => coop.json("report", "list", "--made");
  const before = (await kept()).length;
  await made(coop);
  await made(coop);
  await coop.must("export", "datapackage", "--edition", "interne", "--out", "suite");
  expect((await kept()).slice(before)).toMatchObject([{ document: "datapackage", year: "2024" }]);
  await coop.must("undo", "--yes");
  expect(await kept()).toHaveLength(before);
});
