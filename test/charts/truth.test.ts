import fc from "fast-check";
import type { Element } from "hast";
import { expect, test } from "vitest";
import { drawAnswers } from "../../src/charts/answers.ts";
import { drawArticulation } from "../../src/charts/articulation.ts";
import { drawDecisions } from "../../src/charts/decisions.ts";
import { drawMeasures } from "../../src/charts/measures.ts";
import { drawMoney } from "../../src/charts/money.ts";
import { drawPresence } from "../../src/charts/presence.ts";
import { outcomesShown, type relationsShown } from "../../src/charts/shown.ts";
import { drawTimeline } from "../../src/charts/timeline.ts";
import { english } from "../../src/language/english.ts";
import { french } from "../../src/language/french.ts";
import { addDays, type Day } from "../../src/values/day.ts";
import { elementsOf, marksOf, textsOf } from "./read-picture.ts";

const day = fc.nat(360).map((many) => addDays("2024-01-01", many));
const present = fc.option(fc.nat(40));
const lettersOf = (picture: Element): readonly string[] => textsOf(picture).map(({ text }) => text);
const of = (tagName: string, picture: Element): readonly Element[] =>
  elementsOf(picture).filter((one) => one.tagName === tagName);

test("a session is as high on the line of the year as members were present; one that nobody recorded is a dotted ring without a number", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ onDay: day, present }), { minLength: 1, maxLength: 20 }), (all) => {
      const sessions = all.map((one) => ({ ...one, isHeld: true }));
      const picture = drawTimeline({ phases: [], sessions }, french);
      const known = all.flatMap((one) => (one.present === null ? [] : [one.present]));
      expect(marksOf(picture)).toEqual({ full: known.length, ring: 0, dotted: all.length - known.length });
      const most = Math.max(1, ...known);
      const stems = of("line", picture)
        .filter(({ properties }) => properties["stroke"] === "#0d5656")
        .map(({ properties }) => Number(properties["y1"]) - Number(properties["y2"]))
        .sort((a, b) => a - b);
      const expected = known.map((one) => (one / most) * 78).sort((a, b) => a - b);
      for (const [index, height] of stems.entries()) expect(height).toBeCloseTo(expected[index] ?? -1, 0);
      expect(stems).toHaveLength(known.length);
      const numbers = lettersOf(picture).filter((text) => /^\d+$/.test(text));
      const left = [...known];
      for (const number of numbers) {
        expect(left).toContain(Number(number));
        left.splice(left.indexOf(Number(number)), 1);
      }
    }),
    { numRuns: 100 },
  );
});

test("a column is filled as far as members came, and in dashes, with a question mark, where nobody recorded it", () => {
  const sessions = (["2024-02-20", "2024-03-05", "2024-04-16", "2024-05-14"] as Day[]).map(
    (onDay, index) => ({
      onDay,
      present: [34, 0, null, 12][index] ?? null,
      headcount: 38,
    }),
  );
  const picture = drawPresence({ sessions }, french);
  expect(lettersOf(picture)).toEqual(
    expect.arrayContaining(["34", "?", "12", "sur 38", "20 févr.", "16 avril"]),
  );
  const columns = of("rect", picture).filter(({ properties }) => Number(properties["width"]) === 40);
  const dashed = columns.filter(({ properties }) => properties["strokeDasharray"] !== undefined);
  expect(dashed).toHaveLength(1);
  const [whole, ...filled] = columns
    .filter((one) => !dashed.includes(one))
    .map(({ properties }) => [properties["fill"], Number(properties["height"])] as const)
    .toSorted(([a], [b]) => (a === b ? 0 : a === "#ffffff" ? -1 : 1));
  const fills = filled.filter(([fill]) => fill === "#0d5656").map(([, height]) => height);
  expect(fills).toHaveLength(2);
  expect((fills[0] ?? 0) / (whole?.[1] ?? 0)).toBeCloseTo(34 / 38, 2);
  expect((fills[1] ?? 0) / (whole?.[1] ?? 0)).toBeCloseTo(12 / 38, 2);
});

test("each thing that was decided is one mark, full where it was adopted, a ring where it was rejected, dotted where nothing was decided", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom(...outcomesShown), { maxLength: 30 }), {
        minLength: 1,
        maxLength: 6,
      }),
      (groups) => {
        const shown = { groups: groups.map((outcomes, index) => ({ question: `Q${index}`, outcomes })) };
        const many = (...outcomes: string[]): number =>
          groups.flat().filter((one) => outcomes.includes(one)).length;
        expect(marksOf(drawDecisions(shown, english))).toEqual({
          full: many("adopted"),
          ring: many("rejected"),
          dotted: many("deferred", "none-taken", "not-recorded"),
        });
      },
    ),
  );
});

const value = fc.oneof(fc.integer({ min: -500, max: 500 }), fc.constant(0));
const measure = fc.record({
  name: fc.constant("Repas servis"),
  unit: fc.constantFrom(null, "kg", "%", "repas par dimanche"),
  baseline: fc.option(value),
  target: fc.option(value),
  latest: fc.option(value),
  direction: fc.constantFrom(null, "up" as const, "down" as const),
});

test("of an indicator each value that is known stands at its mark, and one that is not has neither mark nor number", () => {
  fc.assert(
    fc.property(fc.array(measure, { minLength: 1, maxLength: 5 }), (indicators) => {
      const picture = drawMeasures({ indicators }, french);
      const known = (key: "baseline" | "target" | "latest"): number =>
        indicators.filter((one) => one[key] !== null).length;
      expect(marksOf(picture)).toEqual({ full: known("latest"), ring: known("baseline"), dotted: 0 });
      const texts = lettersOf(picture);
      for (const { baseline, target, latest, unit } of indicators) {
        const shown = (one: number): string =>
          `${french.number(one)}${unit === "kg" || unit === "%" ? `\u00a0${unit}` : ""}`;
        for (const one of [baseline, latest]) if (one !== null) expect(texts).toContain(shown(one));
        if (target !== null) expect(texts.join("|")).toContain(`visé\u00a0: ${french.number(target)}`);
      }
      const numbers = texts.filter((text) => /^[\d−]/.test(text));
      expect(numbers).toHaveLength(known("baseline") + known("latest"));
    }),
    { numRuns: 100 },
  );
});

test("the marks of an indicator stand on one scale", () => {
  const indicators = [
    { name: "Restes", unit: "kg", baseline: 6, latest: 1.5, target: 2, direction: "down" as const },
  ];
  const picture = drawMeasures({ indicators }, french);
  const [ring, dot] = of("circle", picture).map(({ properties }) => Number(properties["cx"]));
  const stroke = of("line", picture).find(({ properties }) => properties["stroke"] === "#a8482a");
  const aimed = Number(stroke?.properties["x1"]);
  expect(((ring ?? 0) - (dot ?? 0)) / ((ring ?? 0) - aimed)).toBeCloseTo(4.5 / 4, 1);
  expect(lettersOf(picture)).toEqual(
    expect.arrayContaining(["1,5\u00a0kg", "6\u00a0kg", "visé\u00a0: 2 ou moins", "← moins, c’est mieux"]),
  );
  expect(
    lettersOf(drawMeasures({ indicators: [{ ...indicators[0], target: 0 } as never] }, french)),
  ).toContain("visé\u00a0: 0");
});

test("each recommendation is one mark in the row of its answer, and the row says how many", () => {
  const answers = [
    { answer: "partly", count: 2 },
    { answer: "retained", count: 1 },
    { answer: null, count: 3 },
    { answer: "not-retained", count: 0 },
  ] as const;
  const picture = drawAnswers({ answers }, french);
  expect(lettersOf(picture)).toEqual([
    "Retenue",
    "1 recommandation",
    "Retenue en partie",
    "2 recommandations",
    "Sans réponse à ce jour",
    "3 recommandations",
  ]);
  expect(marksOf(picture).dotted).toBe(3);
  const crowd = drawAnswers({ answers: [{ answer: "retained", count: 3000 }] }, french);
  expect(lettersOf(crowd)).toContain("3\u202f000 recommandations");
});

test("a bar is as long as what was spent, its outline as what was planned, in dashes where nobody noted what was spent", () => {
  const budget = (plannedCents: number | null, spentCents: number | null) => ({
    title: "E",
    plannedCents,
    spentCents,
  });
  const picture = drawMoney(
    {
      experiments: [budget(100_000, 50_000), budget(100_000, null), budget(null, 25_000), budget(50_000, 0)],
    },
    french,
  );
  const bars = of("rect", picture).filter(
    ({ properties }) => Number(properties["x"]) >= 150 && properties["height"] === "12",
  );
  const widths = (isWanted: (one: Element) => boolean): readonly number[] =>
    bars.filter(isWanted).map(({ properties }) => Number(properties["width"]));
  expect(widths(({ properties }) => properties["fill"] === "#0d5656")).toEqual([108, 54, 1]);
  expect(widths(({ properties }) => properties["strokeDasharray"] !== undefined)).toEqual([216]);
  expect(lettersOf(picture).map((text) => text.replace(/[\u00a0\u202f]/g, " "))).toEqual(
    expect.arrayContaining([
      "500 € dépensés",
      "1 000 € prévus",
      "dépense non notée",
      "montant prévu non noté",
      "0 € dépensé",
    ]),
  );
});

test("a map has a line for each relation, its kind in words, and a dotted ring for an experiment of which none is noted", () => {
  const relation = (
    experiment: string,
    service: string,
    kind: (typeof relationsShown)[number],
    isSettled = false,
  ) => ({
    experiment,
    service,
    kind,
    isSettled,
  });
  const picture = drawArticulation(
    {
      experiments: ["A", "B", "C"],
      relations: [
        relation("A", "X", "complements"),
        relation("B", "X", "overlaps"),
        relation("B", "Y", "overlaps", true),
      ],
    },
    french,
  );
  expect(of("path", picture)).toHaveLength(3);
  expect(marksOf(picture)).toEqual({ full: 0, ring: 2, dotted: 1 });
  expect(lettersOf(picture)).toEqual(
    expect.arrayContaining([
      "A",
      "B",
      "C",
      "X",
      "Y",
      "complète",
      "recoupe, à régler",
      "recoupe, c’est réglé",
      "aucune relation notée",
    ]),
  );
  expect(lettersOf(picture).filter((text) => text === "X")).toHaveLength(1);
});
