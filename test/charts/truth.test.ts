import fc from "fast-check";
import type { Element } from "hast";
import { expect, test } from "vitest";
import { drawDecisions } from "../../src/charts/decisions.ts";
import { drawPresence } from "../../src/charts/presence.ts";
import { outcomesShown } from "../../src/charts/shown.ts";
import { drawTimeline } from "../../src/charts/timeline.ts";
import { chartWords } from "../../src/charts/words/words.ts";
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
      const expected = known.map((one) => (one / most) * 104).sort((a, b) => a - b);
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

const held = (onDay: Day, present: number | null) => ({ onDay, present, headcount: 38, isHeld: true });
const [first, second, third] = [held("2024-03-05", 27), held("2024-04-16", null), held("2024-05-14", 34)];

test.each([
  [[], "Aucun temps collectif n'a encore été tenu.", "No session has been held yet."],
  [
    [held("2024-03-05", 1)],
    "Un membre était présent ; la communauté comptait 38 membres.",
    "One member was present; the community had 38 members.",
  ],
  [
    [held("2024-03-05", 0)],
    "Aucun membre n’était présent ; la communauté comptait 38 membres.",
    "No members were present; the community had 38 members.",
  ],
  [[second], "La présence n’a pas été relevée.", "Attendance was not recorded."],
  [
    [second, second],
    "La présence n’a été relevée à aucun temps collectif.",
    "Attendance was recorded at no session.",
  ],
  [
    [first, first],
    "27 membres étaient présents chaque fois ; la communauté comptait 38 membres.",
    "27 members were present each time; the community had 38 members.",
  ],
  [
    [first, second, third],
    "De 27 à 34 membres étaient présents ; la présence n’a pas été relevée le 16 avril ; la communauté comptait 38 membres.",
    "From 27 to 34 members were present; attendance was not recorded on 16 April; the community had 38 members.",
  ],
  [
    [first, ...Array(4).fill(second)],
    "27 membres étaient présents ; la présence n’a pas été relevée à quatre temps collectifs sur 5 ; la communauté comptait 38 membres.",
    "27 members were present; attendance was not recorded at four sessions of 5; the community had 38 members.",
  ],
])("the sentence on presence: %#", (sessions, fr, en) => {
  expect(chartWords.fr.presence({ sessions }).replace(/[\u00a0\u202f]/g, " ")).toBe(fr);
  expect(chartWords.en.presence({ sessions })).toBe(en);
});
