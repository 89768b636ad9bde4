import { copyFileSync, cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { gapsSince } from "../../src/gaps-since.ts";
import { readScript } from "../../src/overview/script.ts";
import { contributionsOf, features, speak } from "../../src/program.ts";
import type { Day } from "../../src/values/day.ts";
import { type ACoop, aCoop, plain } from "../helpers/a-coop.ts";

const today = "2024-12-31" as Day;

const fixtures = join(import.meta.dirname, "../../fixtures/fr");
/** What the demo says of these, no write below contradicts: that they are not played takes three quarters of its time away. */
const leftOut = ["experiment", "indicator", "result", "service", "idea", "recommendation", "prose", "report"];

/**
 * The people, sessions and decisions of the demo, in which P15 is the titular of O01 and P42 stands in, P43 stands in at O02 for people of whom no seat
 * is known, P41 is a minor whom nobody authorised, and a hope names a category that is just large enough.
 */
async function aYear(): Promise<ACoop> {
  const year = (await aCoop({ bare: true })).on(today);
  cpSync(fixtures, year.folder, { recursive: true });
  for (const { argv } of readScript(readFileSync(join(fixtures, "saison.coop"), "utf8")))
    if (!leftOut.includes(argv[0] ?? "")) await year.must(...argv, "--yes");
  const add = (name: string, ...more: string[]) =>
    year.must("participant", "add", name, "--category", "associations", ...more);
  await add("Zoé Minot", "--minor", "oui");
  await year.must("participant", "edit", "P15", "--seat", "titulaire");
  await add("Ana Suppléante", "--organisation", "O01", "--seat", "suppléant");
  await add("Bob Suppléant", "--organisation", "O02", "--seat", "suppléant");
  const said = ["exchange", "add", "Du pain", "--session", "S02", "--kind", "attente"];
  await year.must(...said, "--category", "acteurs-economiques");
  await year.must("question", "add", "Et après");
  return year;
}

/** P26 comes from a business, P39 is of the project team. */
const people = ["P15", "P26", "P39", "P41", "P42"];
const changes = [
  ["edit", "--category", "ville"],
  ...["O01", "O02", ""].map((organisation) => ["edit", "--organisation", organisation]),
  ...["suppléant", ""].map((seat) => ["edit", "--seat", seat]),
  ...["membre", "équipe projet"].map((role) => ["edit", "--role", role]),
  ["edit", "--joined", "2024-05-01"],
  ["edit", "--organisation", "O02", "--from", "2024-05-01"],
  ["leave", "--on", "2024-05-01"],
  ["replace", "--by", "Nouvelle Personne", "--on", "2024-05-01"],
  ["merge", "--into", "P16"],
];
const lines = [
  ...people.flatMap((who) => changes.map(([verb = "", ...rest]) => ["participant", verb, who, ...rest])),
  ["participant", "remove", "P43"],
  ["question", "remove", "Et après"],
];

let a: ACoop;
beforeAll(async () => {
  a = await aYear();
}, 60_000);

test("a write points out all that check says after it and did not say before", async () => {
  const file = join(a.folder, "coop.db");
  const kept = join(a.folder, "kept.db");
  copyFileSync(file, kept);
  const { words } = await speak("fr", features);
  const contributions = contributionsOf(features, words);
  const gaps = () => a.ask((reader) => contributions.gaps(reader, today));
  const before = await gaps();
  const told = new Set<string>();
  for (const line of lines) {
    copyFileSync(kept, file);
    const { code, stderr } = await a.run(...line, "--yes");
    if (code !== 0) continue;
    const since = gapsSince(before, await gaps());
    const shown = since.slice(0, since.length > 6 ? 5 : 6).map((gap) => {
      const { what, remedy } = words.problem(gap);
      return `! ${what} ${remedy}`;
    });
    const more = since.length - shown.length;
    if (more > 0) shown.push(`! ${words.notice("more-gaps", { count: more })}`);
    const pointedOut = stderr.split("\n").filter((text) => text.startsWith("! "));
    expect([line, pointedOut]).toEqual([line, shown.map(plain)]);
    for (const gap of since) told.add(gap.code);
  }
  expect([...told].sort()).toEqual([
    "attendance-of-a-stranger",
    "attendance-partly-recorded",
    "exchange-names-few",
    "mandate-unsigned",
    "minor-not-authorised",
    "questions-undecided",
    "seat-vacant",
    "tally-contradicted",
  ]);
});
