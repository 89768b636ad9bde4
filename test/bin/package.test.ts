import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const home = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(home, path), "utf8");

test("an engine is installed beside the program, of the version whose JavaScript is in it, and nothing else", () => {
  const { version } = JSON.parse(read("node_modules/better-sqlite3/package.json"));
  expect(JSON.parse(read("package.json")).dependencies).toEqual({ "better-sqlite3": version });
});

test("the licence of each package that is in the program goes with it, also of one within another", () => {
  const licences = read("dist/licences.txt").split(/^=+$(?=\n\S+ \d)/m);
  const titles = licences.map((licence) => licence.trim().split(" ")[0]);
  expect(titles).toEqual(expect.arrayContaining(["better-sqlite3", "docx", "nanoid", "saxes", "yauzl"]));
  for (const licence of licences)
    expect(licence).toMatch(
      /permission is hereby granted|permission to use|apache license|redistribution and use/i,
    );
});
