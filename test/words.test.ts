import { expect, test } from "vitest";
import { optionName } from "../src/command-line/input.ts";
import { french } from "../src/language/french.ts";
import { features } from "../src/program.ts";
import { referenceLetters } from "../src/values/reference.ts";
import { aCoop } from "./helpers/a-coop.ts";
import { bracketed, cataloguesOf } from "./helpers/catalogues.ts";

const verbs = features.flatMap(({ verbs }) => Object.keys(verbs));

/** What may stand outside the sentences: what people type, and what French writes numbers and days with. */
async function typed(): Promise<Set<string>> {
  const words = new Set<string>([
    ...Object.values(referenceLetters),
    ...Object.values(french.verbs),
    "coop",
    "register",
    "lang",
    "as",
    "json",
    "no",
    "input",
    "yes",
    "debug",
    "help",
    "format",
    "excel",
    "h",
  ]);
  const add = (text: string): void => {
    for (const word of text.match(/\p{L}+/gu) ?? []) words.add(word);
  };
  for (const { nouns, verbs } of (await cataloguesOf("fr")).values()) {
    for (const [noun, { spoken = [] }] of Object.entries(nouns))
      for (const one of [noun, ...spoken]) add(one);
    for (const [verb, { spoken = "" }] of Object.entries(verbs)) for (const one of [verb, spoken]) add(one);
  }
  for (const { verbs } of features) {
    for (const load of Object.values(verbs)) {
      for (const option of Object.keys((await load()).default.options)) add(optionName(option));
    }
  }
  return words;
}

function outside(printed: string, allowed: ReadonlySet<string>): string[] {
  const rest = printed.replace(/\s+/g, " ").replace(/⟦[^⟦⟧]*(?:⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧/g, " ");
  return (rest.match(/\p{L}+/gu) ?? []).filter((word) => !allowed.has(word));
}

test("no word of the help comes from anywhere but the catalogues", { timeout: 60_000 }, async () => {
  const coop = await aCoop({ bare: true, features: bracketed() });
  const allowed = await typed();
  const nouns = new Set(verbs.filter((verb) => verb.includes(" ")).map((verb) => verb.split(" ")[0] ?? ""));
  for (const path of ["", ...nouns, ...verbs]) {
    const ran = await coop.must(...path.split(" ").filter(Boolean), "--help");
    expect(outside(ran.stdout, allowed), path).toEqual([]);
  }
});

test("no word of a refusal, a success or a table comes from anywhere but the catalogues", async () => {
  const coop = await aCoop({ features: bracketed() });
  const allowed = await typed();
  for (const word of `${french.unknown} ${french.yes} ${french.no} test UTC Zoé Non Coopérative d essai Lancement`.split(
    " ",
  ))
    allowed.add(word);
  const defaults =
    (await coop.must("question", "list", "--json")).stdout +
    (await coop.must("category", "list", "--json")).stdout;
  for (const word of defaults.match(/\p{L}+/gu) ?? []) allowed.add(word);
  const lines = [
    ["participant", "add", "Zoé"],
    ["participant", "add", "Zoé", "--category", "habitants"],
    ["participant", "list"],
    ["participant", "show", "P01"],
    ["session", "add"],
    ["decision", "list"],
    ["history"],
    ["nothing"],
    ["participant", "nothing"],
    ["status"],
    ["check"],
  ];
  for (const line of lines) {
    const ran = await coop.run(...line);
    expect(outside(ran.stdout + ran.stderr, allowed), line.join(" ")).toEqual([]);
  }
});

test("every verb has a description and an example that begins with its own name, in both languages", async () => {
  for (const language of ["fr", "en"] as const) {
    for (const catalogue of (await cataloguesOf(language)).values()) {
      for (const [verb, { about, example }] of Object.entries(catalogue.verbs)) {
        expect(about.length, verb).toBeGreaterThan(8);
        expect(example, verb).toMatch(new RegExp(`^coop ${verb}\\b`));
      }
    }
  }
});

test("French writes people with both forms, not with a middle dot", async () => {
  for (const catalogue of (await cataloguesOf("fr")).values()) {
    const { choices: _, ...shown } = catalogue;
    expect(JSON.stringify(shown)).not.toContain("·");
  }
});
