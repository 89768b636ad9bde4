import { join } from "node:path";
import { expect, test } from "vitest";
import { agreementOn, type Consent } from "../../src/people/consent.ts";
import { wordsOf } from "../../src/workshops/quotation.ts";
import { aSession } from "../helpers/a-community.ts";
import type { ACoop } from "../helpers/a-coop.ts";

const words = "On ne demande pas à être aidés, on demande à être attendus.";

async function add(coop: ACoop, text: string, ...options: string[]) {
  return coop.must("quotation", "add", text, "--session", "S01", ...options);
}

const said = ({ stdout, stderr }: { stdout: string; stderr: string }): string =>
  (stdout + stderr).replace(/\s+/g, " ");

test("what someone said is noted word for word, in either language, and undone as one", async () => {
  const coop = await aSession();
  await coop.must("participant", "consent", "P07", "--quotation", "oui");
  const ran = await coop.must(
    ...["citation", "ajouter", words, "--session", "missions", "--question", "valeurs", "--by", "P07"],
  );
  expect(said(ran)).toContain(`Citation notée à S01 : C01 « ${words} ».`);
  expect(await coop.json("quotation", "list")).toEqual([
    {
      reference: "C01",
      session: "S01",
      question: "Valeurs",
      text: words,
      by: "P07 Guy Galet",
      printing: "agreed",
    },
  ]);
  expect(await coop.json("quotation", "show", "être attendus")).toMatchObject({ reference: "C01" });
  await coop.must("undo", "--yes");
  expect(await coop.json("quotation", "list")).toEqual([]);
});

test.each([
  ["« On essaie. »", "On essaie."],
  ["“We try.”", "We try."],
  ['"On essaie."', "On essaie."],
  ["« Oui » et « non »", "« Oui » et « non »"],
  ["L'an dernier", "L'an dernier"],
  ["« »", undefined],
  ["…", undefined],
])("the words of %s", (typed, expected) => {
  expect(wordsOf(typed)).toBe(expected);
});

test("it is listed by session, question, person and why it may be printed or not, and stands under session and question", async () => {
  const coop = await aSession();
  await coop.must("session", "add", "Valeurs", "--on", "2024-03-06");
  await coop.must("participant", "consent", "P07", "--quotation", "oui");
  await coop.must("participant", "consent", "P08", "--quotation", "non");
  await add(coop, "Un", "--by", "P07", "--question", "valeurs");
  await add(coop, "Deux", "--by", "P08");
  await add(coop, "Trois", "--by", "P09");
  await coop.must("quotation", "add", "Quatre", "--session", "S02", "--question", "valeurs");
  const found = async (...options: string[]): Promise<string[]> =>
    (await coop.json<{ reference: string }[]>("quotation", "list", ...options)).map(
      ({ reference }) => reference,
    );
  expect(await found("--session", "S01")).toEqual(["C01", "C02", "C03"]);
  expect(await found("--question", "valeurs")).toEqual(["C01", "C04"]);
  expect(await found("--by", "P08")).toEqual(["C02"]);
  expect(await found("--printed", "oui")).toEqual(["C01", "C04"]);
  expect(await found("--printed", "non")).toEqual(["C02", "C03"]);
  expect(await found("--printing", "accord inconnu")).toEqual(["C03"]);
  expect(await found("--printing", "refused")).toEqual(["C02"]);
  expect((await coop.json("session", "show", "S01")).quoted).toHaveLength(3);
  expect((await coop.must("question", "show", "valeurs")).stdout).toMatch(/C04 +S02/);
  expect((await coop.must("quotation", "list")).stdout).toContain("non, accord refusé");
});

const given = (answer: Consent["answer"], givenOn: string | null): Consent => ({
  kind: "quotation",
  answer,
  givenOn: givenOn as Consent["givenOn"],
  source: null,
});

test.each([
  [[], "2024-06-01", "unknown"],
  [[given("yes", null)], "2024-06-01", "yes"],
  [[given("yes", "2024-06-01")], "2024-06-01", "yes"],
  [[given("yes", "2024-06-02")], "2024-06-01", "unknown"],
  [[given("yes", "2024-05-01"), given("no", "2024-06-01")], "2024-06-01", "no"],
  // What is taken back later is printed no more, whatever day the document is of.
  [[given("yes", "2024-05-01"), given("no", "2024-07-01")], "2024-06-01", "no"],
  [[given("yes", "2024-05-01"), given("unknown", "2024-07-01")], "2024-06-01", "unknown"],
  [[given("no", "2024-05-01"), given("yes", "2024-07-01")], "2024-06-01", "no"],
  [[given("yes", "2024-05-01"), given("no", "2024-07-01"), given("yes", "2024-08-01")], "2024-06-01", "yes"],
] as const)("answers %o on %s: %s", (consents, day, expected) => {
  expect(agreementOn(consents, "quotation", day)).toBe(expected);
});

test("an unknown consent is one gap with what mends it, and a refusal is none", async () => {
  const coop = await aSession();
  const first = await add(coop, "Un", "--by", "P07");
  expect(said(first)).toContain(
    "On ne sait pas si P07 accepte d'être citée ou cité : C01 ne sera imprimée dans aucun document.",
  );
  expect(said(await add(coop, "Deux", "--by", "P07"))).toContain("C02 ne sera imprimée");
  await add(coop, "Trois", "--by", "P08");
  await add(coop, "Quatre");
  const check = async () => said(await coop.run("check"));
  expect(await check()).toContain(
    "On ne sait pas si P07 et P08 acceptent d'être citées ou cités : C01, C02 et C03 ne seront imprimées dans aucun document. coop participant consent P07 --quotation",
  );
  await coop.must("participant", "consent", "P07", "--quotation", "oui");
  expect(await check()).toContain("P08 accepte d'être citée ou cité : C03 ne sera imprimée");
  await coop.must("participant", "consent", "P08", "--quotation", "non");
  expect(await check()).not.toContain("C03");
  expect(await coop.json("quotation", "list")).toMatchObject([
    { printing: "agreed" },
    { printing: "agreed" },
    { printing: "refused" },
    { by: null, printing: "nobody-named" },
  ]);
});

test("what was refused is kept and said not to be printed; without the name it would be, which is pointed out", async () => {
  const coop = await aSession();
  await coop.must("participant", "consent", "P08", "--quotation", "non");
  const ran = await add(coop, "Deux", "--by", "P08");
  expect(said(ran)).toContain(
    "C01 est gardée, mais aucun document ne l'imprimera : P08 Ida Île n'a pas accepté d'être citée ou cité.",
  );
  const unnamed = await coop.must("quotation", "edit", "C01", "--by", "");
  expect(said(unnamed)).toContain("sans son nom, C01 pourra être imprimée.");
  await coop.must("undo", "--yes");
  expect(await coop.json("quotation", "show", "C01")).toMatchObject({
    by: "P08 Ida Île",
    printing: "refused",
  });
});

test("who was not there, and who is named in it, are pointed out and kept", async () => {
  const coop = await aSession();
  await coop.must("session", "attendance", "S01", "--present", "1-5", "--excused", "7");
  await coop.must("participant", "consent", "P07", "--quotation", "oui");
  await coop.must("participant", "consent", "P06", "--quotation", "oui");
  const ran = await add(coop, "Comme le dit Awa Aube, on essaie.", "--by", "P07");
  expect(said(ran)).toContain("C01 serait de P07 Guy Galet, qui n'était pas à S01.");
  expect(said(ran)).toContain("C01 nomme P01 : un document l'imprimerait mot pour mot.");
  // Nobody noted whether P06 came.
  expect(said(await add(coop, "On verra.", "--by", "P06"))).not.toContain("n'était pas");
  expect(said(await coop.run("check"))).toContain("C01 serait de P07");
  await coop.must("session", "attendance", "S01", "--present", "7", "--yes");
  expect(said(await coop.run("check"))).not.toContain("C01 serait de P07");
});

test("what does not hold is refused, all at once, and nothing is written", async () => {
  const coop = await aSession();
  await coop.must("session", "add", "Plus tard", "--on", "2024-04-02");
  const ran = await coop.run("quotation", "add", "« … »", "--session", "S02");
  expect(ran.code).toBe(1);
  expect(said(ran)).toContain("Cette citation n'a pas de mots.");
  expect(said(ran)).toContain("--session : Le 2 avril 2024 est encore à venir");
  await coop.must("session", "cancel", "S02", "--reason", "salle prise");
  expect(said(await coop.run("quotation", "add", "Oui", "--session", "S02"))).toContain("S02 est annulé");
  await add(coop, "Oui");
  expect(said(await coop.run("quotation", "edit", "C01", "--text", "« »"))).toContain("n'a pas de mots");
  expect((await coop.run("quotation", "edit", "C01", "--text", "")).code).toBe(1);
  expect(await coop.json("quotation", "list")).toMatchObject([{ text: "Oui" }]);
});

test("it is taken away by itself, and keeps its session until then", async () => {
  const coop = await aSession();
  await add(coop, "On essaie.");
  expect(said(await coop.run("session", "remove", "S01", "--yes"))).toContain("1 citation (C01 On essaie.)");
  expect(said(await coop.run("quotation", "remove", "C01"))).toContain(
    "Citation notée par erreur, retirée : C01 « On essaie. ».",
  );
  await coop.must("quotation", "remove", "C01", "--yes");
  expect(await coop.json("quotation", "list")).toEqual([]);
  expect(said(await coop.run("quotation", "show", "C01"))).toContain("C01");
  await coop.must("undo", "--yes");
  expect(await coop.json("quotation", "list")).toHaveLength(1);
});

test("of two entries that become one, what either said is of the one, with the answers of both", async () => {
  const coop = await aSession();
  await add(coop, "Un", "--by", "P07");
  await add(coop, "Deux", "--by", "P08");
  await coop.must("participant", "consent", "P07", "--quotation", "oui", "--on", "2024-03-01");
  await coop.must("participant", "consent", "P08", "--quotation", "non", "--on", "2024-03-05");
  await coop.must("participant", "merge", "P08", "--into", "P07", "--yes");
  const both = { by: "P07 Guy Galet", printing: "refused" };
  expect(await coop.json("quotation", "list")).toMatchObject([both, both]);
});

test("what is kept and pointed out is said in both languages", async () => {
  const coop = await aSession();
  await coop.must("session", "attendance", "S01", "--present", "1-5", "--excused", "7");
  await coop.must("participant", "consent", "P08", "--quotation", "non");
  const lines = [
    ["add", "Comme le dit Awa Aube, on essaie.", "--session", "S01", "--by", "P07"],
    ["add", "Sans nous.", "--session", "S01", "--by", "P08"],
    ["edit", "C02", "--by", ""],
  ];
  const told: string[] = [];
  for (const language of ["fr", "en"]) {
    for (const line of lines) {
      told.push(`$ coop quotation ${line.map((one) => JSON.stringify(one)).join(" ")}`);
      told.push((await coop.must("quotation", ...line, "--lang", language)).stderr);
    }
    for (const _ of lines) await coop.must("undo", "--yes");
  }
  const golden = join(import.meta.dirname, "../golden/mistakes/quotations-kept-and-pointed-out.txt");
  await expect(told.join("\n")).toMatchFileSnapshot(golden);
});

test("the list agrees with what the bilan of its year prints, and says of a later agreement that it came after", async () => {
  const coop = await aSession();
  await add(coop, "On essaie.", "--by", "P07");
  await add(coop, "Pas moi.", "--by", "P06");
  await coop.must("participant", "consent", "P06", "--quotation", "non", "--on", "2024-03-20");
  coop.on("2025-01-15");
  await coop.must("year", "open", "2025", "--yes");
  for (const who of ["P06", "P07"]) {
    await coop.must("participant", "consent", who, "--quotation", "oui", "--on", "2025-01-10");
  }
  const of2024 = await coop.json("quotation", "list", "--year", "2024");
  expect(of2024).toMatchObject([{ printing: "agreed-later" }, { printing: "agreed-later" }]);
  expect(await coop.json("quotation", "list", "--year", "2024", "--printed", "oui")).toEqual([]);
  expect((await coop.must("quotation", "list", "--year", "2024")).stdout).toContain(
    "non, accord donné après l'année",
  );
  const bilan = await coop.must("report", "bilan", "--year", "2024", "--format", "md", "--out", "-");
  expect(bilan.stdout).not.toContain("On essaie");
});
