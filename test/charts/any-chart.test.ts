import fc from "fast-check";
import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { drawAnswers } from "../../src/charts/answers.ts";
import { drawArticulation } from "../../src/charts/articulation.ts";
import { drawDecisions } from "../../src/charts/decisions.ts";
import { drawMeasures } from "../../src/charts/measures.ts";
import { drawMoney } from "../../src/charts/money.ts";
import { drawPresence } from "../../src/charts/presence.ts";
import { answersShown, outcomesShown, relationsShown } from "../../src/charts/shown.ts";
import { drawTimeline } from "../../src/charts/timeline.ts";
import { english } from "../../src/language/english.ts";
import { french } from "../../src/language/french.ts";
import type { Language, LanguageCode } from "../../src/language/language.ts";
import { addDays, type Day } from "../../src/values/day.ts";
import { elementsOf, faultsOf } from "./read-picture.ts";

const words = fc.array(
  fc.constantFrom("une", "La", "table", "dimanche", "É", "anticonstitutionnellement", "W"),
  {
    minLength: 1,
    maxLength: 20,
  },
);
const title = fc.oneof(
  words.map((all) => all.join(" ")),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
  fc.string({ unit: "binary", minLength: 1, maxLength: 20 }),
  fc.constant("W".repeat(3000)),
);
const day = (days: number): fc.Arbitrary<Day> => fc.nat(days).map((many) => addDays("2024-01-01", many));
const anyDay = fc.oneof(day(20), day(365), day(3000));
const many = fc.oneof(fc.nat(60), fc.nat(3000));
const unknown = <Value>(known: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(known);
const some = <Value>(one: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
  fc.oneof(fc.array(one, { maxLength: 4 }), fc.array(one, { maxLength: 80 }));

const phase = fc.record({ title, startsOn: unknown(anyDay), endsOn: unknown(anyDay) });
const session = fc.record({ onDay: anyDay, isHeld: fc.boolean(), present: unknown(many) });
const group = fc.record({ question: unknown(title), outcomes: some(fc.constantFrom(...outcomesShown)) });
const value = fc.oneof(
  fc.nat(100),
  fc.integer(),
  fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
  fc.constant(0),
);
const measure = fc.record({
  name: title,
  unit: unknown(fc.oneof(fc.constantFrom("%", "kg", "€"), title)),
  baseline: unknown(value),
  target: unknown(value),
  latest: unknown(value),
  direction: unknown(fc.constantFrom("up" as const, "down" as const)),
});
const answer = fc.record({ answer: unknown(fc.constantFrom(...answersShown)), count: many });
const cents = unknown(fc.oneof(fc.nat(1_000_000), fc.nat(), fc.constant(0)));
const budget = fc.record({ title, plannedCents: cents, spentCents: cents });
const few = fc.oneof(fc.constantFrom("A", "B", "C"), title);
const relation = fc.record({
  experiment: few,
  service: few,
  kind: fc.constantFrom(...relationsShown),
  isSettled: fc.boolean(),
});

type Draw = (language: Language) => Element;
const charts: Readonly<Record<string, fc.Arbitrary<Draw>>> = {
  timeline: fc
    .record({ phases: some(phase), sessions: some(session) })
    .map((shown) => (language) => drawTimeline(shown, language)),
  presence: some(fc.record({ onDay: anyDay, present: unknown(many), headcount: many })).map(
    (sessions) => (language) => drawPresence({ sessions }, language),
  ),
  measures: some(measure).map((indicators) => (language) => drawMeasures({ indicators }, language)),
  answers: some(answer).map((answers) => (language) => drawAnswers({ answers }, language)),
  money: some(budget).map((experiments) => (language) => drawMoney({ experiments }, language)),
  articulation: fc
    .record({ experiments: some(few), relations: some(relation) })
    .map((shown) => (language) => drawArticulation(shown, language)),
  decisions: some(group).map((groups) => (language) => drawDecisions({ groups }, language)),
};

function wellFormed(xml: string): void {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
}

describe.each(Object.keys(charts))("whatever it is given, the picture of %s", (name) => {
  test("holds all its texts, none over another, and is a picture of SVG that needs nothing else", () => {
    fc.assert(
      fc.property(
        charts[name] as fc.Arbitrary<Draw>,
        fc.constantFrom<LanguageCode>("fr", "en"),
        (draw, code) => {
          const language = { fr: french, en: english }[code];
          const picture = draw(language);
          expect(faultsOf(picture)).toEqual([]);
          const xml = toHtml(picture, { space: "svg" });
          wellFormed(xml);
          expect(xml).toBe(toHtml(draw(language), { space: "svg" }));
          expect(xml).not.toMatch(/NaN|undefined|Infinity| id=|href|<script|<style|url\(/);
          expect(Number(picture.properties["height"])).toBeLessThanOrEqual(930);
          const numbers = elementsOf(picture).flatMap(({ properties }) =>
            ["r", "width", "height"].map((key) => properties[key]).filter((value) => value !== undefined),
          );
          expect(numbers.filter((value) => !(Number(value) >= 0))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
