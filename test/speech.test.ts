import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { year } from "../src/program.ts";
import { cataloguesOf } from "./helpers/catalogues.ts";

const src = join(import.meta.dirname, "../src");
const order: readonly string[] = year.map(({ name }) => name);

/** What a room says, by the call that says it. */
const calls = /\b(?:refuse|problem|say|warn|confirm|notice)\(\s*"([a-z-]+)"/g;

test("a feature says only what it or an earlier room has words for, since no other words are loaded for its verbs", async () => {
  const owners = new Map<string, string>();
  for (const [room, { problems, notices }] of await cataloguesOf("fr")) {
    for (const code of [...Object.keys(problems), ...Object.keys(notices)]) owners.set(code, room);
  }
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const said = files.flatMap((file) =>
    [...readFileSync(join(src, file), "utf8").matchAll(calls)].map(([, code = ""]) => ({ file, code })),
  );
  expect(said.length).toBeGreaterThan(150);
  const rank = (room: string | undefined): number => order.indexOf(room ?? "");
  const unheard = said.filter(({ file, code }) => {
    const owner = owners.get(code);
    return owner === undefined || rank(owner) > rank(file.split("/")[0]);
  });
  expect(unheard).toEqual([]);
});
