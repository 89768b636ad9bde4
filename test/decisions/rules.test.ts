import { describe, expect, test } from "vitest";
import {
  circumstanceProblems,
  frozenChanges,
  isInForce,
  isReviewDue,
  type Replaceable,
  replacementProblems,
} from "../../src/decisions/decision.ts";
import { countedVoices, type SessionVoices, type Tally, tallyProblems } from "../../src/decisions/tally.ts";
import { isOverdue, stateOf } from "../../src/decisions/task.ts";

const unknown: Tally = { for: null, against: null, abstain: null, notTakingPart: null };
const adopted = {
  outcome: "adopted",
  taken_on: "2024-03-05",
  in_force_until: null,
  replaced_on: null,
} as const;

describe("a decision is in force", () => {
  test("from the day it was taken, if it was adopted", () => {
    expect(isInForce(adopted, "2024-03-04")).toBe(false);
    expect(isInForce(adopted, "2024-03-05")).toBe(true);
    expect(isInForce({ ...adopted, taken_on: null }, "2024-03-05")).toBe(true);
    for (const outcome of ["rejected", "deferred", "none-taken", "noted", "not-recorded"] as const) {
      expect(isInForce({ ...adopted, outcome }, "2024-03-05")).toBe(false);
    }
  });

  test("up to and with its last day, but no longer on the day when another takes its place", () => {
    const ending = { ...adopted, in_force_until: "2024-12-31" } as const;
    expect(isInForce(ending, "2024-12-31")).toBe(true);
    expect(isInForce(ending, "2025-01-01")).toBe(false);
    const replaced = { ...adopted, replaced_on: "2024-09-24" } as const;
    expect(isInForce(replaced, "2024-09-23")).toBe(true);
    expect(isInForce(replaced, "2024-09-24")).toBe(false);
  });
});

test("a review is due the day after its date, unless the decision is over", () => {
  const reviewed = { ...adopted, review_on: "2024-10-15" } as const;
  expect(isReviewDue(reviewed, "2024-10-15")).toBe(false);
  expect(isReviewDue(reviewed, "2024-10-16")).toBe(true);
  expect(isReviewDue({ ...reviewed, replaced_on: "2024-09-24" }, "2024-10-16")).toBe(false);
});

describe("a tally", () => {
  const there: SessionVoices = {
    of: "session",
    sessionNumber: 2,
    present: 13,
    proxies: 2,
    unnamedProxies: 2,
    notRecorded: 0,
  };

  test("that is wholly unknown counts nothing; a known cell counts", () => {
    expect(countedVoices(unknown)).toBeNull();
    expect(countedVoices({ ...unknown, abstain: 0 })).toBe(0);
    expect(countedVoices({ for: 15, against: 2, abstain: null, notTakingPart: 1 })).toBe(18);
  });

  test("may hold as many voices as are present and represented, and not one more", () => {
    expect(tallyProblems({ ...unknown, for: 15 }, there)).toEqual([]);
    const [refused] = tallyProblems({ ...unknown, for: 15, against: 2 }, there);
    expect(refused?.code).toBe("too-many-votes");
    expect(refused?.parameters).toEqual({
      counted: 17,
      present: 13,
      proxies: 2,
      sessionNumber: 2,
      neededProxies: 4,
      notRecorded: 0,
    });
  });

  test("is held by the voices consulted, and by nothing where it is not known who was there", () => {
    const consultation = { of: "consultation", consulted: 35 } as const;
    expect(tallyProblems({ ...unknown, for: 35 }, consultation)).toEqual([]);
    expect(tallyProblems({ ...unknown, for: 30, against: 6 }, consultation)[0]?.code).toBe(
      "too-many-answers",
    );
    expect(tallyProblems({ ...unknown, for: 500 }, null)).toEqual([]);
  });
});

test("what does not hold together is told at once", () => {
  const decision = {
    session_id: 1,
    taken_on: null,
    consulted_voices: 35,
    is_unanimous: 1,
    votes_against: 2,
  } as const;
  expect(circumstanceProblems(decision).map(({ code }) => code)).toEqual([
    "consulted-at-session",
    "unanimous-with-against",
  ]);
  expect(circumstanceProblems({ ...decision, consulted_voices: null, votes_against: 0 })).toEqual([]);
  expect(
    circumstanceProblems({ ...decision, session_id: null, consulted_voices: null, votes_against: null }),
  ).toMatchObject([{ code: "decision-undated" }]);
});

test("title, statement and outcome freeze once adopted; what was missing may be filled in", () => {
  const decision = { title: null, statement: "Deux animations", outcome: "adopted" } as const;
  const changes = { title: "Animer", statement: "Trois animations", outcome: "rejected" } as const;
  expect(frozenChanges(decision, changes)).toEqual(["statement", "outcome"]);
  expect(frozenChanges(decision, { statement: "Deux animations" })).toEqual([]);
  expect(frozenChanges({ ...decision, outcome: "deferred" }, changes)).toEqual([]);
});

describe("a decision takes the place of another", () => {
  const old: Replaceable = {
    id: 1,
    number: 1,
    outcome: "adopted",
    taken_on: "2024-03-05",
    replaced_by_id: null,
    replacedByNumber: null,
  };
  const young: Replaceable = { ...old, id: 2, number: 2, taken_on: "2024-09-24" };
  const codes = (by: Replaceable, replaced: Replaceable, all = [by, replaced]): string[] =>
    replacementProblems(by, replaced, all).map(({ code }) => code);

  test("if it is adopted, dated and not older", () => {
    expect(codes(young, old)).toEqual([]);
    expect(codes({ ...young, outcome: "rejected" }, old)).toEqual(["replacement-not-adopted"]);
    expect(codes({ ...young, taken_on: null }, old)).toEqual(["replacement-undated"]);
    expect(codes(old, young)).toEqual(["replaces-younger"]);
  });

  test("once, and never in a circle", () => {
    expect(codes(young, { ...old, replaced_by_id: 3, replacedByNumber: 3 })).toEqual(["replaced-already"]);
    expect(codes(old, old)).toEqual(["replaces-itself"]);
    const replaced = { ...young, taken_on: old.taken_on, replaced_by_id: 3, replacedByNumber: 3 };
    const between = { ...young, id: 3, number: 3, replaced_by_id: 1, replacedByNumber: 1 };
    expect(codes(replaced, old, [replaced, between, old])).toEqual(["replaces-itself"]);
  });
});

test("a task is open until it is done or dropped, and overdue from the day after its date", () => {
  const open = { due_on: "2024-04-30", done_on: null, dropped_on: null } as const;
  expect(stateOf(open)).toBe("open");
  expect(stateOf({ ...open, done_on: "2024-04-22" })).toBe("done");
  expect(stateOf({ ...open, dropped_on: "2024-04-22" })).toBe("dropped");
  expect(isOverdue(open, "2024-04-30")).toBe(false);
  expect(isOverdue(open, "2024-05-01")).toBe(true);
  expect(isOverdue({ ...open, dropped_on: "2024-04-22" }, "2024-05-01")).toBe(false);
  expect(isOverdue({ ...open, due_on: null }, "2024-05-01")).toBe(false);
});
