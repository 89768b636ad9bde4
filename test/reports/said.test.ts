import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { currentSeason } from "../../src/cooperative/store/seasons.ts";
import { readSaid } from "../../src/reports/facts/said.ts";
import type { Day } from "../../src/values/day.ts";
import { aSession } from "../helpers/a-community.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

const golden = join(import.meta.dirname, "../golden/documents");

async function say(coop: ACoop, text: string, ...options: string[]): Promise<void> {
  await coop.must("exchange", "add", text, "--session", "S01", ...options);
}

const saidIn = (coop: ACoop, day: Day = "2024-06-15") =>
  coop.askAsOf(day, (reader) => currentSeason(reader).then((season) => readSaid(reader, season, day)));

test("what was said stands by question and kind; a category is named where it is large enough", async () => {
  const coop = await aSession();
  await coop.must("settings", "set", "--threshold", "1");
  await say(coop, "Qui garde les clés ?", "--kind", "question ouverte");
  await say(
    coop,
    "Deux voix",
    "--kind",
    "désaccord",
    "--question",
    "gouvernance",
    "--category",
    "associations",
  );
  await say(coop, "Dix voix", "--kind", "attente", "--question", "gouvernance", "--said-by", "10");
  await say(
    coop,
    "Une table",
    "--kind",
    "attente",
    "--question",
    "missions",
    "--category",
    "habitants",
    "--table",
    "A",
  );
  await say(coop, "Quatre voix", "--kind", "attente", "--question", "missions", "--said-by", "4");
  await coop.must("settings", "set", "--threshold", "5");
  const unsaid = { saidBy: null, table: null, category: null };
  expect((await saidIn(coop)).groups).toEqual([
    {
      question: "Missions",
      quotations: [],
      exchanges: [
        {
          reference: "X04",
          kind: "expectation",
          text: "Une table",
          ...unsaid,
          category: "Habitantes et habitants",
        },
        { reference: "X05", kind: "expectation", text: "Quatre voix", ...unsaid, saidBy: 4 },
      ],
    },
    {
      question: "Gouvernance",
      quotations: [],
      exchanges: [
        { reference: "X03", kind: "expectation", text: "Dix voix", ...unsaid, saidBy: 10 },
        { reference: "X02", kind: "disagreement", text: "Deux voix", ...unsaid },
      ],
    },
    {
      question: null,
      quotations: [],
      exchanges: [{ reference: "X01", kind: "open-question", text: "Qui garde les clés ?", ...unsaid }],
    },
  ]);
});

test("a hope or a fear stands once: beside what became of it, or where it was said", async () => {
  const coop = await aSession();
  await say(coop, "Que la Ville réponde", "--kind", "attente");
  await say(coop, "Que tout se décide ailleurs", "--kind", "crainte");
  await say(coop, "Un compte rendu", "--kind", "accord");
  await coop.must("exchange", "edit", "X02", "--became", "non");
  const said = await saidIn(coop);
  expect(said).toMatchObject({
    noted: 3,
    told: 3,
    notTakenUp: 1,
    hopes: [],
    fears: [{ value: "not", count: 1 }],
  });
  expect(said.takenUp.map(({ text, became, becameBy }) => [text, became, becameBy])).toEqual([
    ["Que tout se décide ailleurs", "not", null],
  ]);
  expect(said.groups[0]?.exchanges.map(({ text }) => text)).toEqual([
    "Que la Ville réponde",
    "Un compte rendu",
  ]);
});

test("what became of a hope later is not in a bilan of the day, where it is still open", async () => {
  const coop = await aSession();
  await say(coop, "Que la Ville réponde", "--kind", "attente");
  await coop.on("2024-12-05").must("exchange", "outcome", "X01", "--became", "oui");
  expect(await saidIn(coop)).toMatchObject({ notTakenUp: 1, takenUp: [], hopes: [] });
  expect(await saidIn(coop, "2024-12-05")).toMatchObject({
    notTakenUp: 0,
    groups: [],
    hopes: [{ value: "met" }],
  });
});

test("what is said after the day of a bilan is not in it, and without anything said the section is left out", async () => {
  const coop = await aSession();
  await say(coop, "Que la Ville réponde", "--kind", "attente");
  expect(await saidIn(coop, "2024-03-04")).toMatchObject({ noted: 0, groups: [], takenUp: [] });
  const bilan = async () => (await coop.must("report", "bilan", "--out", "-")).stdout;
  expect(await bilan()).toContain("## 4. Ce qui s'est dit");
  await coop.must("exchange", "remove", "X01", "--yes");
  expect(await bilan()).toContain("## 4. Ce qui a été décidé");
});

test.each(["fr", "en"])(
  "of three hundred things a bilan gives those that most people said (%s)",
  async (language) => {
    const coop = await aCoop();
    await coop.must("session", "add", "Lancement", "--on", "2024-02-20");
    const kinds = ["attente", "crainte", "accord", "désaccord", "question ouverte"];
    const questions = (await coop.json<{ title: string }[]>("question", "list")).map(({ title }) => title);
    const lines = questions.flatMap((question) => [
      `### ${question}`,
      ...kinds.flatMap((label) =>
        Array.from({ length: 10 }, (_, rank) => {
          const became = label === "attente" && rank % 2 === 0 ? " → en partie : la charte" : "";
          return `${label} (${rank * 7 + 2}) : ${question}, ${label} ${rank + 1}${became}`;
        }),
      ),
    ]);
    const page = ["# S01 · Lancement", "", "## Ce qui s'est dit", "", ...lines].join("\n");
    writeFileSync(join(coop.folder, "S01.md"), page);
    await coop.must("session", "record", "S01.md", "--yes");
    const { stdout } = await coop.must("report", "bilan", "--out", "-", "--lang", language);
    const section = /^## 4\. .*?(?=^## 5)/ms.exec(stdout)?.[0] ?? "";
    await expect(section).toMatchFileSnapshot(join(golden, `paroles.${language}.txt`));
    expect(section.split("\n").filter((line) => /^(- \*\*|\| \p{L}+ \|)/u.test(line)).length).toBeLessThan(
      50,
    );
  },
);
