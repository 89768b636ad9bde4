import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exportedFields, type ListField, listFieldNames, listFields } from "../../src/people/list-fields.ts";
import type { CellKindName } from "../../src/people/list-kinds.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";
import { cataloguesOf } from "../helpers/catalogues.ts";

/** A cell of each kind and another to take its place, as a list that is written has them; a name is what people are known by. */
const samples: Readonly<Record<CellKindName, readonly [string, string]>> = {
  text: ["trésorier", "secrétaire"],
  name: ["Diop", "Diop"],
  position: ["trésorier", "secrétaire"],
  address: ["un@exemple.fr", "deux@exemple.fr"],
  phone: ["06 39 98 12 34", "06 39 98 56 78"],
  category: ["Habitantes et habitants", "Associations"],
  organisation: ["Radio Bellevue", "Le Fil du soir"],
  role: ["membre", "personne qui observe"],
  route: ["invitation", "tirage au sort"],
  day: ["2024-02-20", "2024-03-19"],
  yesNo: ["oui", "non"],
  reference: ["", "P01"],
  consent: ["oui", "non"],
  stamp: ["2024-02-20 10:12", "2024-03-19"],
};
const listed = listFieldNames.filter((field) => listFields[field].table !== undefined);

function cellOf(field: ListField, time: 0 | 1): string {
  return `${samples[listFields[field].reads][time]}${field === "givenName" ? "e" : ""}`;
}

async function imported(coop: ACoop, fields: readonly ListField[], time: 0 | 1): Promise<string> {
  const headings = fields.map((field) => listFields[field].headings.split(", ")[0]);
  const cells = fields.map((field) => cellOf(field, time));
  writeFileSync(join(coop.folder, "liste.csv"), `${headings.join(";")}\n${cells.join(";")}\n`);
  return (await coop.must("participant", "import", "liste.csv", "--yes")).stderr;
}

async function exported(coop: ACoop): Promise<readonly string[]> {
  const { stdout } = await coop.must("participant", "export");
  return stdout.trim().split("\r\n")[1]?.split(";") ?? [];
}

test("whatever a list can say of someone is read, taken in, changed, told in the plan, exported and undone", async () => {
  const coop = await aCoop({ env: { COLUMNS: "1000" } });
  await imported(coop, listed, 0);
  const first = exportedFields.map((field) => cellOf(field, 0));
  expect(await exported(coop)).toEqual(first);
  expect(await coop.json("participant", "show", "P01")).toMatchObject({ isMinor: true });

  const told = await imported(coop, ["reference", ...listed], 1);
  const words = (await cataloguesOf("fr")).get("people")?.choices["changedField"] ?? {};
  for (const field of listed.filter((field) => listFields[field].reads !== "name"))
    expect(told).toContain(`${words[field]} `);
  expect(await exported(coop)).toEqual(exportedFields.map((field) => cellOf(field, 1)));
  expect(await coop.json("participant", "show", "P01")).toMatchObject({ isMinor: false });
  await coop.must("undo", "--yes");
  expect(await exported(coop)).toEqual(first);
});

test("no heading means two fields", () => {
  const headings = listFieldNames.flatMap((field) => listFields[field].headings.split(/,\s+/));
  expect(headings.filter((heading, place) => headings.indexOf(heading) !== place)).toEqual([]);
});
