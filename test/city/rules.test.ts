import { describe, expect, test } from "vitest";
import {
  type Answer,
  isStudyOverdue,
  latestOf,
  type Response,
  responseProblems,
} from "../../src/city/recommendation.ts";
import { changeOf, isUnsettled } from "../../src/city/relation.ts";
import { isSameService } from "../../src/city/service.ts";
import type { Day } from "../../src/values/day.ts";

const complete = { on: "2024-12-03", reasons: null, passedTo: null, until: null } as const;

/** The codes of all that is refused of an answer. */
function refused(response: Response, sentOn: Day | null = null): string[] {
  return responseProblems(response, { number: 1, sent_on: sentOn }).map(({ code }) => code);
}

describe("an answer says what it owes", () => {
  test.each<[Answer, string[]]>([
    ["retained", []],
    ["partly", []],
    ["under-way", []],
    ["not-ours", ["answer-needs-passed-to"]],
    ["not-retained", ["answer-needs-reasons"]],
    ["under-study", ["answer-needs-until"]],
  ])("%s", (answer, codes) => {
    expect(refused({ ...complete, answer })).toEqual(codes);
  });

  test("and nothing that belongs to another answer, all told at once", () => {
    expect(
      refused({ ...complete, answer: "not-retained", passedTo: "Métropole", until: "2025-03-31" }),
    ).toEqual(["answer-needs-reasons", "passed-to-unfit", "until-unfit"]);
  });

  test("a study does not end before it is answered, and may end that day", () => {
    const study = { ...complete, answer: "under-study" } as const;
    expect(refused({ ...study, until: "2024-12-02" })).toEqual(["until-before-answer"]);
    expect(refused({ ...study, until: "2024-12-03" })).toEqual([]);
  });

  test("an answer does not come before the request, and may come on its day", () => {
    expect(refused({ ...complete, answer: "retained" }, "2024-12-04")).toEqual(["answer-before-request"]);
    expect(refused({ ...complete, answer: "retained" }, "2024-12-03")).toEqual([]);
  });
});

test("the latest answer holds: by its day, and within a day as it was added", () => {
  const one = { rank: 1, on_day: "2024-12-03" } as const;
  const earlier = { rank: 2, on_day: "2024-11-01" } as const;
  const sameDay = { rank: 3, on_day: "2024-12-03" } as const;
  expect(latestOf([])).toBeNull();
  expect(latestOf([one, earlier])).toBe(one);
  expect(latestOf([sameDay, one, earlier])).toBe(sameDay);
});

test("a study is overdue from the day after its end", () => {
  const study = { answer: "under-study", until_on: "2024-12-31" } as const;
  expect(isStudyOverdue(study, "2024-12-31")).toBe(false);
  expect(isStudyOverdue(study, "2025-01-01")).toBe(true);
  expect(isStudyOverdue({ ...study, answer: "retained" }, "2025-01-01")).toBe(false);
});

describe("what is stated of a relation", () => {
  const stated = { kind: "overlaps", confirmedBy: undefined, settledBy: undefined, on: undefined } as const;

  test("what is not said stays as it is", () => {
    expect(changeOf(stated, "2024-05-01")).toEqual({});
  });

  test("a confirmation and a settlement are dated, by the day stated or by today", () => {
    expect(changeOf({ ...stated, confirmedBy: "direction du CCAS" }, "2024-05-01")).toEqual({
      confirmed_by: "direction du CCAS",
      confirmed_on: "2024-05-01",
    });
    expect(changeOf({ ...stated, settledBy: "horaires répartis", on: "2024-04-02" }, "2024-05-01")).toEqual({
      settled_by: "horaires répartis",
      settled_on: "2024-04-02",
    });
  });

  test("what is taken back takes its day along", () => {
    expect(changeOf({ ...stated, confirmedBy: null }, "2024-05-01")).toEqual({
      confirmed_by: null,
      confirmed_on: null,
    });
  });

  test("only an overlap is settled, and a day needs a fact", () => {
    expect(() => changeOf({ ...stated, kind: "complements", settledBy: "accord" }, "2024-05-01")).toThrow(
      "settles-no-overlap",
    );
    expect(() => changeOf({ ...stated, on: "2024-04-02" }, "2024-05-01")).toThrow("relation-day-of-nothing");
  });

  test("an overlap is unsettled until something settled it; other kinds have nothing to settle", () => {
    expect(isUnsettled({ kind: "overlaps", settled_by: null })).toBe(true);
    expect(isUnsettled({ kind: "overlaps", settled_by: "horaires répartis" })).toBe(false);
    expect(isUnsettled({ kind: "complements", settled_by: null })).toBe(false);
  });
});

test("two operators may use one name; one operator uses it once", () => {
  const ours = { name: "Épicerie solidaire", operator: "CCAS" };
  expect(isSameService(ours, { name: "epicerie  solidaire", operator: "ccas" })).toBe(true);
  expect(isSameService(ours, { name: "Épicerie solidaire", operator: "Les Tables partagées" })).toBe(false);
  expect(isSameService(ours, { name: "Épicerie solidaire", operator: null })).toBe(false);
});
