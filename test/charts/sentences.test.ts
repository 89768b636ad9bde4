import { expect, test } from "vitest";
import type { MeasureShown, MoneyShown } from "../../src/charts/shown.ts";
import { type Told, wholeOf } from "../../src/charts/words/catalogue.ts";
import { chartWords } from "../../src/charts/words/words.ts";
import type { Day } from "../../src/values/day.ts";

/** The sentence of both languages, with plain spaces. */
function said<
  Name extends "presence" | "timeline" | "decisions" | "measures" | "answers" | "money" | "articulation",
>(name: Name, shown: Parameters<(typeof chartWords)["fr"][Name]>[0]): readonly string[] {
  return [chartWords.fr, chartWords.en].map((words) =>
    wholeOf((words[name] as (of: typeof shown) => Told)(shown)).replace(/[\u00a0\u202f]/g, " "),
  );
}

const held = (onDay: Day, present: number | null) => ({ onDay, present, headcount: 38, isHeld: true });
const [first, second, third] = [held("2024-03-05", 27), held("2024-04-16", null), held("2024-05-14", 34)];

const show = (name: Parameters<typeof said>[0], shown: unknown): string =>
  said(name, shown as never).join("\n");
const money = (...all: (readonly [number | null, number | null])[]): MoneyShown => ({
  experiments: all.map(([spentCents, plannedCents], index) => ({
    title: `Essai ${index + 1}`,
    spentCents,
    plannedCents,
  })),
});
const measure = (
  name: string,
  latest: number | null,
  target: number | null,
  direction: MeasureShown["direction"] = "up",
) => ({
  name,
  unit: null,
  baseline: null,
  latest,
  target,
  direction,
});
const [met, short, silent] = [
  measure("Repas", 40, 40),
  measure("Appels", 1, 10),
  measure("Lettres", null, 5),
];
const relation = (experiment: string, kind: string, isSettled = false) => ({
  experiment,
  service: `chez ${experiment}`,
  kind,
  isSettled,
});

test("the sentence under each picture, with nothing, one, several and what is not known", async () => {
  const asked = {
    presence: [
      [],
      [held("2024-03-05", 1)],
      [held("2024-03-05", 0)],
      [second],
      [second, second],
      [first, first],
      [first, second, third],
      [first, second],
      [first, first, second],
      [first, ...Array(4).fill(second)],
      [first, { ...third, headcount: 36 }],
    ].map((sessions) => ({ sessions })),
    timeline: [
      { phases: [], sessions: [] },
      { phases: [{ title: "Lancement", startsOn: "2024-01-01", endsOn: null }], sessions: [] },
      { phases: [], sessions: [{ onDay: "2024-03-05", isHeld: false, present: null }] },
      {
        phases: [
          { title: "Lancement", startsOn: "2024-01-01", endsOn: null },
          { title: "Essais", startsOn: null, endsOn: null },
          { title: "Bilan", startsOn: null, endsOn: null },
        ],
        sessions: [first, second, second],
      },
      { phases: [], sessions: [{ ...second }, { onDay: "2024-12-05", isHeld: false, present: null }] },
      { phases: [], sessions: [first, second, third, { ...first, onDay: "2025-01-07" }] },
    ],
    decisions: [
      { groups: [] },
      { groups: [{ question: "Qui", outcomes: [] }] },
      { groups: [{ question: "Qui", outcomes: ["adopted"] }] },
      { groups: [{ question: "Qui", outcomes: ["rejected"] }] },
      {
        groups: [
          { question: "Qui", outcomes: ["adopted"] },
          { question: "Quoi", outcomes: ["noted"] },
          { question: null, outcomes: ["not-recorded", "not-recorded"] },
        ],
      },
      {
        groups: ["A", "B", "C", "D", "E"].map((question) => ({
          question,
          outcomes: question === "A" ? ["adopted", "adopted"] : ["deferred"],
        })),
      },
      { groups: ["A", "B"].map((question) => ({ question, outcomes: ["none-taken"] })) },
    ],
    measures: [
      [],
      [silent],
      [measure("Repas", 3, null)],
      [measure("Repas", 3, 4, null)],
      [met],
      [short],
      [met, met],
      [short, short],
      [met, short],
      [met, met, short, silent],
      [met, short, short, silent, silent],
      [1, 6, 5].map((latest) => ({ ...measure(`De 0 à ${latest}`, latest, 10), baseline: 0 })),
    ].map((indicators) => ({ indicators })),
    answers: [
      { answers: [] },
      { answers: [{ answer: null, count: 1 }] },
      { answers: [{ answer: "retained", count: 3 }] },
      {
        answers: [
          { answer: "partly", count: 1 },
          { answer: "not-ours", count: 2 },
          { answer: null, count: 12 },
        ],
      },
    ],
    money: [
      money(),
      money([null, null]),
      money([100, 100]),
      money([0, 50_000], [0, 0]),
      money([10_050, 50_000], [1_000_000, 0]),
      money([10_000, 50_000], [null, 1_000]),
      money([10_000, null], [20_000, null]),
      money([null, 10_000], [null, 1_000]),
      money(...Array(5).fill([null, 1000]), [500, null]),
    ],
    articulation: [
      { experiments: ["A"], relations: [] },
      { experiments: ["A"], relations: [relation("A", "complements")] },
      {
        experiments: ["A", "B", "C"],
        relations: [relation("A", "overlaps", true), relation("B", "refers-to")],
      },
      {
        experiments: ["A", "B"],
        relations: [relation("A", "overlaps"), relation("A", "overlaps"), relation("B", "overlaps", true)],
      },
      {
        experiments: ["A", "B", "C", "D", "E", "F"],
        relations: [relation("A", "overlaps", true), relation("A", "overlaps", true)],
      },
    ],
  } as const;
  const lines = Object.entries(asked).flatMap(([name, all]) => [
    `# ${name}`,
    ...all.map((shown) => show(name as "timeline", shown)),
  ]);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("../golden/chart-sentences.txt");
});
