import { expect, test } from "vitest";
import { english } from "../../src/language/english.ts";
import { french } from "../../src/language/french.ts";
import { chartsOf } from "../../src/reports/charts.ts";
import { faultsOf, textsOf } from "../charts/read-picture.ts";
import { bilanOf } from "../helpers/a-bilan.ts";
import { aCoop } from "../helpers/a-coop.ts";

test.each([french, english])(
  "the year of the demo in pictures: $code",
  { timeout: 120_000 },
  async (language) => {
    const coop = await aCoop({ bare: true });
    coop.on("2024-12-31");
    await coop.must("demo", "essai", "--lang", language.code);
    const facts = await bilanOf(coop.in("essai"), "2024-12-31");
    const charts = chartsOf(facts, language);
    for (const [name, chart] of Object.entries(charts)) {
      const picture = await chart?.draw();
      const sentence = chart?.sentence ?? "";
      expect(picture && faultsOf(picture), name).toEqual([]);
      expect(picture?.properties["ariaLabel"], name).toBe(sentence);
      expect(sentence, name).toMatch(/^[^a-z].*[^.]\.$/);
    }
    expect(Object.keys(charts)).toEqual(
      expect.arrayContaining([
        "cover",
        "timeline",
        "presence",
        "decisions",
        "answers",
        "money",
        "articulation",
      ]),
    );
    for (const { reference } of facts.experiments.measured)
      expect(charts).toHaveProperty(`measures-${reference}`);
    expect(charts["money"]?.sentence).toContain(language.money(facts.experiments.budgetSpentCents ?? 0));
    expect(charts["money"]?.sentence).toContain(language.money(facts.experiments.budgetPlannedCents ?? 0));
    const numbers = (charts["presence"] ? textsOf(await charts["presence"].draw()) : []).map(
      ({ text }) => text,
    );
    const present = facts.path.sessions.flatMap((one) => (one.present === null ? [] : [one.present]));
    for (const one of present) expect(numbers).toContain(String(one));
    const told = Object.values(charts).map((chart) =>
      (chart?.sentence ?? "").replace(/[\u00a0\u202f]/g, " "),
    );
    await expect(`${told.join("\n")}\n`).toMatchFileSnapshot(`../golden/charts.${language.code}.txt`);
  },
);

test("what people typed has in a picture the apostrophes and spaces that the page gives it", async () => {
  const coop = await aCoop();
  await coop.must("session", "add", "Atelier", "--on", "2024-03-05");
  await coop.must("phase", "add", "Mots d'ici : 18 h 30", "--from", "2024-03-01", "--until", "2024-04-30");
  const { timeline } = chartsOf(await bilanOf(coop, "2024-12-31"), french);
  const texts = (timeline ? textsOf(await timeline.draw()) : []).map(({ text }) => text);
  expect(texts).toContain("Mots d’ici\u00a0: 18\u00a0h\u00a030");
});

test("a page that asks for a picture of which there is nothing to show is written without it", async () => {
  const coop = await aCoop();
  await coop.must("session", "add", "Atelier", "--on", "2024-03-05");
  await coop.must("session", "cancel", "S01", "--reason", "Neige");
  const { stdout } = await coop.must("report", "bilan", "--out", "-");
  expect(stdout).toContain("annulé");
  expect(stdout).not.toContain("figure:");
});

test("a year of which nothing is noted has no picture", async () => {
  const coop = await aCoop();
  expect(new Set(Object.values(chartsOf(await bilanOf(coop, "2024-12-31"), french)))).toEqual(
    new Set([null]),
  );
});
