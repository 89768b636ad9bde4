import { expect, test } from "vitest";
import { aSession } from "../helpers/a-community.ts";
import type { ACoop } from "../helpers/a-coop.ts";

const words = "On ne demande pas à être aidés, on demande à être attendus.";

/** P01 to P06 came, who are residents, and P07 of an association; P01 agreed to be quoted on that day. */
async function aQuotedSession(): Promise<ACoop> {
  const coop = await aSession();
  await coop.must("session", "attendance", "S01", "--present", "1-7");
  await coop.must("participant", "consent", "P01", "--quotation", "oui", "--on", "2024-03-05");
  await coop.must("quotation", "add", words, "--session", "S01", "--question", "valeurs", "--by", "P01");
  return coop;
}

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
async function report(coop: ACoop, name: string, ...options: string[]): Promise<string> {
  return plain((await coop.must("report", name, ...options, "--out", "-")).stdout);
}

test("who agreed is quoted by category in the bilan and the public minutes, and by name in the internal ones alone", async () => {
  const coop = await aQuotedSession();
  const quoted = `> « ${words} » *Catégorie : Habitantes et habitants.*`;
  expect(await report(coop, "bilan")).toContain(quoted);
  const minutes = await report(coop, "compte-rendu", "S01");
  expect(minutes).toContain(quoted);
  expect(minutes).not.toContain("Awa");
  const internal = await report(coop, "compte-rendu", "S01", "--edition", "internal");
  expect(internal).toContain(`> « ${words} » Awa Aube.`);
});

test("a category that is too small is not named, nor is anything beside the words of nobody", async () => {
  const coop = await aQuotedSession();
  await coop.must("participant", "consent", "P07", "--quotation", "oui");
  await coop.must("quotation", "add", "On essaie.", "--session", "S01", "--by", "P07");
  await coop.must("quotation", "add", "On verra.", "--session", "S01");
  const bilan = await report(coop, "bilan");
  expect(bilan).toMatch(/^> « On essaie\. »$/m);
  expect(bilan).toMatch(/^> « On verra\. »$/m);
});

test("what was refused or is not known stands in no document, and the second is said to be missing", async () => {
  const coop = await aQuotedSession();
  await coop.must("participant", "consent", "P02", "--quotation", "non");
  await coop.must("quotation", "add", "Pas moi.", "--session", "S01", "--by", "P02");
  await coop.must("quotation", "add", "Peut-être.", "--session", "S01", "--by", "P03");
  const bilan = await report(coop, "bilan");
  for (const text of [bilan, await report(coop, "compte-rendu", "S01", "--edition", "internal")]) {
    expect(text).not.toContain("Pas moi");
    expect(text).not.toContain("Peut-être");
  }
  expect(bilan).toContain("l'accord de qui les a dites pour imprimer ces citations : C03");
});

test("an agreement holds from its day on, and what was taken back is in no document any more, whatever its day", async () => {
  const coop = await aQuotedSession();
  coop.on("2024-07-01");
  const isIn = async (day: string) => (await report(coop, "bilan", "--as-of", day)).includes(words);
  expect(await isIn("2024-03-04")).toBe(false);
  expect(await isIn("2024-03-05")).toBe(true);
  await coop.must("participant", "consent", "P01", "--quotation", "non", "--on", "2024-06-01");
  for (const day of ["2024-03-05", "2024-05-31", "2024-07-01"]) expect(await isIn(day), day).toBe(false);
  await coop.must("participant", "consent", "P01", "--quotation", "oui", "--on", "2024-06-15");
  expect(await isIn("2024-05-31")).toBe(true);
  expect(await isIn("2024-06-02")).toBe(false);
  expect(await isIn("2024-07-01")).toBe(true);
});

test("of many quotations a bilan gives eight, of each question at least one, and says that there are others", async () => {
  const coop = await aQuotedSession();
  for (let rank = 1; rank <= 10; rank += 1)
    await coop.must("quotation", "add", `Phrase ${rank}.`, "--session", "S01");
  const bilan = await report(coop, "bilan");
  expect(bilan.match(/^> «/gm)).toHaveLength(8);
  expect(bilan).toContain(words);
  expect(bilan).toContain("D'autres citations sont dans les comptes rendus.");
  expect((await report(coop, "compte-rendu", "S01")).match(/^> «/gm)).toHaveLength(11);
});

test("whoever is erased is quoted no more", async () => {
  const coop = await aQuotedSession();
  await coop.must("participant", "forget", "P01", "--replace-texts", "une habitante", "--yes");
  expect(await report(coop, "bilan")).not.toContain("attendus");
});
