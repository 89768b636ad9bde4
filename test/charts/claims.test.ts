import fc from "fast-check";
import { expect, test } from "vitest";
import { answersShown, outcomesShown } from "../../src/charts/shown.ts";
import { chartWords } from "../../src/charts/words/words.ts";
import { english } from "../../src/language/english.ts";
import { addDays } from "../../src/values/day.ts";

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ").replaceAll("’", "'");
const words: readonly string[] = Array.from({ length: 100 }, (_, many) => english.numberInWords(many));
/** A number in figures or in words. */
const read = (text: string | undefined): number => {
  const place = words.indexOf((text ?? "").toLowerCase());
  return place >= 0 ? place : Number((text ?? "").replace(/[,\s]/g, ""));
};
const some = <Of>(one: fc.Arbitrary<Of>, minLength = 0) => fc.array(one, { minLength, maxLength: 9 });
const day = fc.nat(360).map((many) => addDays("2024-01-01", many));

/** Whichever pattern a title has, what it claims must be so; a title without a pattern fails. */
function claims(
  title: string,
  patterns: readonly (readonly [RegExp, (...said: string[]) => boolean])[],
): void {
  const found = patterns.flatMap(([pattern, isSo]) => {
    const match = pattern.exec(plain(title));
    return match ? [isSo(...match.slice(1))] : [];
  });
  expect(found, title).toEqual([true]);
}

test("what is said of presence is so of every session of which it is said", () => {
  const session = fc.record({
    onDay: day,
    present: fc.option(fc.nat(4)),
    headcount: fc.integer({ min: 4, max: 6 }),
  });
  fc.assert(
    fc.property(some(session, 1), (sessions) => {
      const known = sessions.flatMap(({ present }) => present ?? []);
      const { title, rest } = chartWords.en.presence({ sessions });
      const isAll = known.length === sessions.length;
      const all = (text: string | undefined) =>
        known.every((one) => one === (text === "No" ? 0 : read(text)));
      claims(title, [
        [/^Attendance was (?:not recorded|recorded at no session)$/, () => known.length === 0],
        [
          /^From (\d+) to (\d+) members were present$/,
          (a, b) => Math.min(...known) === Number(a) && Math.max(...known) === Number(b),
        ],
        [/^(\w+) members? w\w+ present$/, (a) => all(a) && isAll && known.length === 1],
        [/^(\w+) members? w\w+ present each time$/, (a) => all(a) && isAll && known.length > 1],
        [/^(\w+) members? w\w+ present each time that/, (a) => all(a) && !isAll && known.length > 1],
        [/^(\w+) members? w\w+ present the only time that/, (a) => all(a) && !isAll && known.length === 1],
      ]);
      expect(/not recorded (?:on|at)/.test(rest)).toBe(!isAll && known.length > 0);
    }),
    { numRuns: 300 },
  );
});

test("what is said of decisions is so of the questions", () => {
  const group = fc.record({ question: fc.constant("Q"), outcomes: some(fc.constantFrom(...outcomesShown)) });
  fc.assert(
    fc.property(some(group), (groups) => {
      const without = groups.filter(({ outcomes }) => !outcomes.includes("adopted")).length;
      const many = groups.length;
      claims(chartWords.en.decisions({ groups }).title, [
        [/^No decision is recorded$/, () => groups.every(({ outcomes }) => outcomes.length === 0)],
        [/^The question has at least one/, () => many === 1 && without === 0],
        [/^The question has no/, () => many === 1 && without === 1],
        [/^Each of the (\S+) questions/, (a) => read(a) === many && without === 0],
        [/^N(?:one|either) of the (\S+) questions/, (a) => read(a) === many && without === many],
        [/^(\S+) of (\S+) questions ha/, (a, b) => read(a) === without && read(b) === many && without < many],
      ]);
    }),
    { numRuns: 300 },
  );
});

test("what is said of measures is so of their last values", () => {
  const value = fc.option(fc.integer({ min: -2, max: 2 }));
  const measure = fc.record({
    ...{ name: fc.constant("M"), unit: fc.constant(null), baseline: value, latest: value, target: value },
    direction: fc.option(fc.constantFrom("up" as const, "down" as const)),
  });
  fc.assert(
    fc.property(some(measure), (indicators) => {
      const told = indicators.filter(
        ({ latest, target, direction }) => latest !== null && target !== null && direction !== null,
      );
      const isReached = (one: (typeof told)[number]): boolean =>
        one.direction === "up"
          ? (one.latest ?? 0) >= (one.target ?? 0)
          : (one.latest ?? 0) <= (one.target ?? 0);
      const reached = told.filter(isReached).length;
      const { title, rest } = chartWords.en.measures({ indicators });
      claims(title, [
        [/^Nothing is measured$/, () => indicators.length === 0],
        [
          /^Nothing has been measured yet$/,
          () => indicators.length > 0 && indicators.every(({ latest }) => latest === null),
        ],
        [/^No target is recorded$/, () => indicators.every(({ target }) => target === null)],
        [/^Nothing tells/, () => told.length === 0],
        [/^The target of “M” is (not )?reached$/, (not) => told.length === 1 && reached === (not ? 0 : 1)],
        [
          /^(?:Both|All (\S+)) targets are reached$/,
          (a) => reached === told.length && reached === (a ? read(a) : 2),
        ],
        [
          /^(?:Neither target|None of the (\S+) targets) is reached$/,
          (a) => reached === 0 && told.length === (a ? read(a) : 2),
        ],
        [
          /^(\S+) of (\S+) targets (?:is|are) reached/,
          (a, b) => read(a) === reached && read(b) === told.length,
        ],
      ]);
      const moved = told
        .filter((one) => !isReached(one) && one.baseline !== null)
        .map(({ baseline, latest, target, direction }) => {
          const towards = (value: number | null) =>
            ((value ?? 0) - (baseline ?? 0)) * (direction === "up" ? 1 : -1);
          return { by: towards(latest), left: towards(target) - towards(latest) };
        });
      const isFew = (many: number): boolean => many > 0 && many <= 3;
      if (told.length === 0) return;
      const those = (is: (one: (typeof moved)[number]) => boolean) => isFew(moved.filter(is).length);
      expect(/nearer/.test(rest)).toBe(those(({ by, left }) => by > left));
      expect(/far from/.test(rest)).toBe(those(({ by, left }) => by > 0 && by <= left));
      expect(/away from/.test(rest)).toBe(those(({ by }) => by < 0));
      expect(/not changed/.test(rest)).toBe(those(({ by }) => by === 0));
    }),
    { numRuns: 500 },
  );
});

test("what is said of answers and of money is what they add up to, and no sum of a part is said to be the whole", () => {
  const answer = fc.record({ answer: fc.option(fc.constantFrom(...answersShown)), count: fc.nat(3) });
  const cents = fc.option(fc.nat(3).map((euros) => euros * 100));
  const budget = fc.record({ title: fc.constant("E"), plannedCents: cents, spentCents: cents });
  fc.assert(
    fc.property(some(answer), some(budget), (answers, experiments) => {
      const all = answers.reduce((sum, one) => sum + one.count, 0);
      const answered = answers.reduce((sum, one) => sum + (one.answer === null ? 0 : one.count), 0);
      claims(chartWords.en.answers({ answers }).title, [
        [/^No recommendation is recorded$/, () => all === 0],
        [/^The only recommendation (has|waits)/, (a) => all === 1 && answered === (a === "has" ? 1 : 0)],
        [/^(?:Both|All (\S+)) recommendations have/, (a) => answered === all && all === (a ? read(a) : 2)],
        [
          /^Of (\d+) recommendations, (only one|\d+) ha/,
          (a, b) =>
            all > 9 && read(a) === all && answered === (b === "only one" ? 1 : read(b)) && answered < all,
        ],
        [/^N(?:one|either) of the (\S+) recommendations/, (a) => answered === 0 && read(a) === all],
        [
          /^(\S+) of (\S+) recommendations ha/,
          (a, b) => read(a) === answered && read(b) === all && answered < all,
        ],
      ]);
      const spent = experiments.flatMap(({ spentCents }) => spentCents ?? []);
      const sum = spent.reduce((whole, one) => whole + one, 0) / 100;
      const isWhole = spent.length === experiments.length;
      const { title, rest } = chartWords.en.money({ experiments });
      claims(title, [
        [/^No experiment is recorded$/, () => experiments.length === 0],
        [/^(?:Neither what was planned|No spending is recorded)/, () => spent.length === 0],
        [/^Nothing was spent/, () => isWhole && sum === 0],
        [/^€(\d+) was spent/, (a) => isWhole && Number(a) === sum],
        [/^€(\d+) of spending is recorded$/, (a) => !isWhole && Number(a) === sum],
      ]);
      const beyond = experiments.some(
        (one) => one.spentCents !== null && one.plannedCents !== null && one.spentCents > one.plannedCents,
      );
      expect(/more was spent than planned for/.test(rest)).toBe(beyond);
      if (/nowhere was more/.test(rest)) expect(beyond).toBe(false);
    }),
    { numRuns: 500 },
  );
});
