import { expect, test } from "vitest";
import { aCommunity, aSession } from "../helpers/a-community.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

test("everyone but those excepted signs; a second signing leaves the first dates alone", async () => {
  const coop = await aCoop();
  for (const name of ["Awa", "Noé", "Zoé"])
    await coop.must("participant", "add", name, "--category", "habitants");
  await coop.must("participant", "add", "Solène", "--role", "équipe");
  const signed = await coop.must("mandate", "sign", "--all", "--on", "2024-02-20", "--except", "P02");
  expect(signed.stderr).toContain("Mandat signé par 2 personnes le 20 février 2024.");
  const unsigned = await coop.json("mandate", "list", "--unsigned");
  expect(unsigned.map(({ party, reference }: any) => reference ?? party)).toEqual(["P02", "city"]);
  expect((await coop.json("check")).map(({ what }: any) => what).join()).toContain(
    "Le mandat n'est pas signé par 1 personne : P02.",
  );

  const later = await coop.must("mandate", "sign", "--all", "--on", "2024-03-05");
  expect(later.stderr).toContain("2 signatures étaient déjà notées ; leur date n'a pas changé.");
  const lines = await coop.json("mandate", "list");
  expect(lines.map(({ signedOn }: any) => signedOn)).toEqual([
    "2024-02-20",
    "2024-03-05",
    "2024-02-20",
    null,
  ]);
});

test("a day on which nobody took part yet is named, and everyone who is excepted is something else", async () => {
  const coop = await aCoop();
  await coop.must("participant", "add", "Awa", "--category", "habitants", "--joined", "2024-03-01");
  const early = await coop.must("mandate", "sign", "--all", "--on", "2024-02-20");
  expect(early.stderr).toContain("Personne ne prend part le 20 février 2024 : regardez ce jour (--on)");
  const excepted = await coop.must("mandate", "sign", "--all", "--on", "2024-03-05", "--except", "1");
  expect(excepted.stderr).toContain("tout le monde est excepté");
});

test("the day of a signature is corrected where that is asked for, of those who are named alone", async () => {
  const coop = await aCoop();
  for (const name of ["Awa", "Noé", "Zoé"])
    await coop.must("participant", "add", name, "--category", "habitants");
  await coop.must("organisation", "add", "Radio");
  const who = ["P01", "--organisation", "Radio", "--city"];
  await coop.must("mandate", "sign", "--all", "--on", "2024-02-20", "--except", "P03", "--paper");
  await coop.must("mandate", "sign", ...who.slice(1), "--on", "2024-02-20");
  const days = async () =>
    Object.fromEntries(
      (await coop.json("mandate", "list")).map(({ reference, party, signedOn, isOnPaper }: any) => [
        reference ?? party,
        [signedOn, isOnPaper],
      ]),
    );
  const before = await days();

  const untouched = await coop.must("mandate", "sign", ...who, "--on", "2024-03-05");
  expect(untouched.stderr).toContain("--correct");
  expect(await days()).toEqual(before);

  const corrected = await coop.must("mandate", "sign", ...who, "P03", "--on", "2024-03-05", "--correct");
  expect(corrected.stderr).toContain("Mandat signé par 2 personnes, Radio et la Ville le 5 mars 2024.");
  expect(await days()).toEqual({
    ...before,
    P01: ["2024-03-05", true],
    P03: ["2024-03-05", null],
    organisation: ["2024-03-05", null],
    city: ["2024-03-05", null],
  });
  await coop.must("undo", "--yes");
  expect(await days()).toEqual(before);
});

test("an organisation that is named twice signs once", async () => {
  const coop = await aCoop();
  await coop.must("organisation", "add", "Radio");
  await coop.must(
    "mandate",
    "sign",
    "--organisation",
    "Radio",
    "--organisation",
    "O01",
    "--on",
    "2024-02-20",
  );
  const lines = await coop.json("mandate", "list");
  expect(lines.filter(({ party }: any) => party === "organisation")).toHaveLength(1);
});

test("nobody named is a refusal, not everybody", async () => {
  const coop = await aCoop();
  await coop.must("participant", "add", "Awa", "--category", "habitants");
  const ran = await coop.run("mandate", "sign", "--on", "2024-02-20");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("Cette commande ne dit pas qui a signé.");
});

test("a number that nobody bears cannot be excepted", async () => {
  const coop = await aCoop();
  await coop.must("participant", "add", "Awa", "--category", "habitants");
  const ran = await coop.run("mandate", "sign", "--all", "--on", "2024-02-20", "--except", "P01,P41");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("--except : Personne ne porte le numéro 41.");
  expect(await coop.json("mandate", "list", "--unsigned")).toHaveLength(1);
});

const said = async (coop: ACoop): Promise<string> =>
  (await coop.json("check")).map(({ what }: any) => what).join("\n");
const signedBy = async (coop: ACoop): Promise<string[]> =>
  (await coop.json("mandate", "list"))
    .filter(({ isSigned }: any) => isSigned)
    .map(({ reference, name, party }: any) => reference ?? name ?? party);

test("who was at a session signs on its day, and the substitutes who came; the team does not", async () => {
  const coop = await aSession();
  const early = await coop.run("mandate", "sign", "--present", "S01");
  expect(early.code).toBe(1);
  expect(early.stderr).toContain("La présence à S01 n'est pas relevée.");

  await coop.must(
    "session",
    "attendance",
    "S01",
    "--present",
    "1,2,11,12",
    "--replaced",
    "7=8",
    "--excused",
    "3",
  );
  const signed = await coop.must("mandate", "sign", "--present", "S01", "--except", "2", "--paper");
  expect(signed.stderr).toContain("Mandat signé par 3 personnes le 5 mars 2024.");
  expect(await signedBy(coop)).toEqual(["P01", "P08", "P11"]);
  const [first] = await coop.json("mandate", "list");
  expect(first).toMatchObject({ signedOn: "2024-03-05", isOnPaper: true, version: 1, state: "signed" });
});

test("an organisation and the city sign for themselves, and what they sign is undone as one", async () => {
  const coop = await aCommunity();
  await coop.must("organisation", "add", "Radio Bellevue");
  const signed = await coop.must(
    ...[
      "mandate",
      "sign",
      "P01",
      "--organisation",
      "bellevue",
      "--city",
      "--on",
      "2024-02-20",
      "--electronic",
    ],
  );
  expect(signed.stderr).toContain(
    "Mandat signé par 1 personne, Radio Bellevue et la Ville le 20 février 2024.",
  );
  expect(await signedBy(coop)).toEqual(["P01", "Radio Bellevue", "city"]);
  expect(await said(coop)).not.toContain("par la Ville n'est pas notée");
  expect((await coop.json("organisation", "show", "O01")).signatures).toMatchObject([
    { signedOn: "2024-02-20", isOnPaper: false },
  ]);
  expect((await coop.must("mandate", "list")).stdout).toContain("la Ville");

  const again = await coop.must("mandate", "sign", "P01", "--city", "--on", "2024-03-01");
  expect(again.stderr).toContain("Ces 2 signatures étaient déjà notées ; rien n'a changé.");
  await coop.must("undo", "--yes");
  expect(await coop.json("mandate", "list", "--version", "1")).toEqual([]);
});

test("the city is pointed out once its signature is withdrawn or has ended, until it signs again", async () => {
  const coop = await aCommunity();
  await coop.must("mandate", "sign", "--all", "--city", "--on", "2024-02-20");
  coop.on("2024-06-15");
  expect(await said(coop)).not.toContain("la Ville");
  const withdrawn = await coop.must("mandate", "withdraw", "--city", "--on", "2024-06-01");
  const sentence = "La Ville a retiré sa signature du mandat le 1er juin 2024.";
  expect(await said(coop)).toContain(sentence);
  expect(await said(coop)).not.toContain("n'est pas notée");
  expect(withdrawn.stderr).toContain("Mandat retiré par la Ville le 1er juin 2024.");

  await coop.must("mandate", "sign", "--city", "--on", "2024-06-10", "--until", "2024-06-30");
  expect(await said(coop)).not.toContain("la Ville");
  expect(await said(coop)).not.toContain(sentence);
  coop.on("2024-07-01");
  expect(await said(coop)).toContain("Le mandat signé par la Ville a pris fin le 30 juin 2024.");
});

test("a withdrawal keeps the signature with its reason, is pointed out while the person takes part, and a new signature holds", async () => {
  const coop = await aCommunity();
  await coop.must("mandate", "sign", "--all", "--on", "2024-02-20");
  coop.on("2024-06-15");
  const withdrawn = await coop.must(
    ...["mandate", "withdraw", "P07", "--on", "2024-06-01", "--reason", "a déménagé", "--replaced-by", "P08"],
  );
  expect(withdrawn.stderr).toContain("Mandat retiré par P07 le 1er juin 2024.");
  expect((await coop.json("participant", "show", "P07")).signatures).toMatchObject([
    {
      signedOn: "2024-02-20",
      withdrawnOn: "2024-06-01",
      withdrawnReason: "a déménagé",
      replacedBy: "P08 Ida Île",
    },
  ]);
  const unsigned = await coop.json("mandate", "list", "--unsigned");
  expect(unsigned.map(({ reference }: any) => reference)).toEqual(["P07", null]);
  expect(await said(coop)).toContain("1 personne a retiré son mandat et prend encore part : P07.");
  expect((await coop.run("mandate", "withdraw", "P07", "--on", "2024-06-02")).stderr).toContain(
    "Le mandat signé par Guy Galet est déjà retiré, depuis le 1er juin 2024.",
  );

  await coop.must("mandate", "sign", "P07", "--on", "2024-06-10");
  expect(await said(coop)).not.toContain("P07");
  const { signatures } = await coop.json("participant", "show", "P07");
  expect(signatures.map(({ signedOn }: any) => signedOn)).toEqual(["2024-02-20", "2024-06-10"]);
});

test("a withdrawal without a signature, before it, or by nobody is refused, all at once", async () => {
  const coop = await aCommunity();
  await coop.must("mandate", "sign", "P01", "P02", "--on", "2024-02-20");
  const ran = await coop.run("mandate", "withdraw", "P01", "P03", "--city", "--on", "2024-02-10");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain(
    "l'est depuis le 20 février 2024 ; il n'a pas pu être retiré le 10 février 2024.",
  );
  expect(ran.stderr).toContain("Cléo Ciel n'a pas signé le mandat.");
  expect(ran.stderr).toContain("La Ville n'a pas signé le mandat.");
  const oneself = await coop.run("mandate", "withdraw", "P01", "--on", "2024-03-01", "--replaced-by", "P01");
  expect(oneself.stderr).toContain("Awa Aube ne peut pas prendre sa propre suite.");
  expect((await coop.run("mandate", "withdraw", "--on", "2024-03-01")).stderr).toContain(
    "ne dit pas qui retire",
  );
  expect(await signedBy(coop)).toEqual(["P01", "P02"]);
});

test("a mandate with a last day holds until that day, and is to be signed again after it", async () => {
  const coop = await aCommunity();
  const wrong = await coop.run("mandate", "sign", "P01", "--on", "2024-02-20", "--until", "2024-02-19");
  expect(wrong.stderr).toContain("--until : La fin (19 février 2024) est avant le début (20 février 2024).");
  await coop.must("mandate", "sign", "P01", "--on", "2024-02-20", "--until", "2024-06-30");
  expect((await coop.on("2024-06-30").json("mandate", "list"))[0].state).toBe("signed");
  expect((await coop.on("2024-07-01").json("mandate", "list"))[0].state).toBe("ended");
  expect((await coop.run("mandate", "withdraw", "P01", "--on", "2024-07-02")).stderr).toContain(
    "a pris fin le 30 juin 2024",
  );
  await coop.must("mandate", "sign", "P01", "--on", "2024-07-01");
  expect((await coop.json("mandate", "list"))[0]).toMatchObject({ state: "signed", signedOn: "2024-07-01" });
});

test("a mandate that ends with its season is not missing after it; one that was withdrawn is told", async () => {
  const coop = await aCommunity();
  await coop.must("mandate", "sign", "--all", "--on", "2024-02-20", "--until", "2024-12-31");
  coop.on("2025-01-15");
  expect(await said(coop)).not.toContain("Le mandat n'est pas signé");
  expect((await coop.json("mandate", "list", "--unsigned")).map(({ party }: any) => party)).toEqual(["city"]);
  await coop.must("mandate", "withdraw", "P02", "--on", "2024-12-20");
  expect(await said(coop)).toContain("1 personne a retiré son mandat et prend encore part : P02.");
});

test("who signs before joining is kept and pointed out; a version that is not there is refused", async () => {
  const coop = await aCoop();
  await coop.must("participant", "add", "Awa", "--category", "habitants", "--joined", "2024-03-05");
  const signed = await coop.must("mandate", "sign", "P01", "--on", "2024-02-20");
  expect(signed.stderr).toContain("Signature du 20 février 2024, avant l'arrivée : P01 (le 5 mars 2024).");
  const unknown = await coop.run("mandate", "sign", "P01", "--on", "2024-02-20", "--version", "3");
  expect(unknown.stderr).toMatch(/--version : Le mandat n'a pas de version 3\.\s+Ses versions : 1\./);
  const both = await coop.run("mandate", "sign", "P01", "--on", "2024-02-20", "--paper", "--electronic");
  expect(both.stderr).toContain("Une signature est sur papier ou ne l'est pas.");
});

test("who had left cannot have signed, each is named, and until the last day they could", async () => {
  const coop = await aCommunity();
  coop.on("2024-06-15");
  for (const who of ["P01", "P02"]) await coop.must("participant", "leave", who, "--on", "2024-05-31");
  const ran = await coop.run("mandate", "sign", "1", "2", "3", "--on", "2024-06-01");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("P01 Awa Aube ne prend plus part depuis le 31 mai 2024");
  expect(ran.stderr).toContain("P02 Bo Brume ne prend plus part depuis le 31 mai 2024");
  expect(await coop.json("mandate", "list", "--version", "1")).toEqual([]);
  await coop.must("mandate", "sign", "1", "--on", "2024-05-31");
  const listed = (await coop.json("mandate", "list")).map(({ reference }: any) => reference);
  expect(listed).toContain("P01");
  expect(listed).not.toContain("P02");
  expect(await said(coop)).not.toMatch(/signé.*P0[12]/);
});
