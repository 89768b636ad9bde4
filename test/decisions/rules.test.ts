import { describe, expect, test } from "vitest";
import {
  type Amendable,
  amendmentProblems,
  circumstanceProblems,
  frozenChanges,
  isInForce,
  isReviewDue,
  type Method,
  type Replaceable,
  replacementProblems,
} from "../../src/decisions/decision.ts";
import { parseObjection, textProblems } from "../../src/decisions/objection.ts";
import {
  countedVoices,
  gradeProblems,
  type SessionVoices,
  type Tally,
  tallyProblems,
} from "../../src/decisions/tally.ts";
import { isOverdue, stateOf } from "../../src/decisions/task.ts";
import type { Day } from "../../src/values/day.ts";

const unknown: Tally = { for: null, against: null, abstain: null, notTakingPart: null, grades: [] };
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

test("a review is due from its day on, unless the decision is over", () => {
  const reviewed = { ...adopted, review_on: "2024-10-15" } as const;
  expect(isReviewDue(reviewed, "2024-10-14")).toBe(false);
  expect(isReviewDue(reviewed, "2024-10-15")).toBe(true);
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
    expect(countedVoices({ ...unknown, for: 15, against: 2, notTakingPart: 1 })).toBe(18);
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
    consultation: null,
    consulted_voices: 35,
    is_unanimous: 1,
    votes_against: 2,
    review_on: null,
    in_force_until: null,
  } as const;
  expect(circumstanceProblems(decision).map(({ code }) => code)).toEqual([
    "consulted-at-session",
    "unanimous-with-against",
  ]);
  expect(circumstanceProblems({ ...decision, consulted_voices: null, votes_against: 0 })).toEqual([]);
  expect(
    circumstanceProblems({ ...decision, session_id: null, consulted_voices: null, votes_against: null }),
  ).toMatchObject([{ code: "decision-undated" }]);
  const tooEarly = { taken_on: "2024-03-05", review_on: "2024-03-04", in_force_until: "2024-03-04" } as const;
  expect(
    circumstanceProblems({ ...decision, ...tooEarly, consulted_voices: null, votes_against: 0 }),
  ).toMatchObject([{ code: "review-before-taken" }, { code: "ends-before-taken" }]);
});

describe("a statement", () => {
  const amendable: Amendable = {
    ...adopted,
    number: 4,
    statement: "Trois personnes animent.",
    replacedByNumber: null,
    amendments: [
      {
        amended_on: "2024-04-02",
        before: "Une personne anime.",
        after: "Deux personnes animent.",
        reason: null,
      },
      {
        amended_on: "2024-06-11",
        before: "Deux personnes animent.",
        after: "Trois personnes animent.",
        reason: null,
      },
    ],
  };

  test("is amended in the order of the days, while it holds, and to something else", () => {
    const codes = (decision: Amendable, on: Day, text = "Quatre."): string[] =>
      amendmentProblems(decision, { on, text }).map(({ code }) => code);
    expect(codes(amendable, "2024-06-11")).toEqual([]);
    expect(codes(amendable, "2024-06-10")).toEqual(["amends-before-amended"]);
    expect(codes(amendable, "2024-03-04")).toEqual(["amends-before-taken"]);
    expect(codes(amendable, "2024-07-01", "Trois personnes animent.")).toEqual(["amends-nothing"]);
    expect(codes({ ...amendable, outcome: "deferred" }, "2024-07-01")).toEqual(["amends-not-adopted"]);
    const replaced = { ...amendable, replaced_on: "2024-09-24", replacedByNumber: 9 } as const;
    expect(codes(replaced, "2024-09-23")).toEqual([]);
    expect(codes(replaced, "2024-09-24")).toEqual(["amends-replaced"]);
  });
});

describe("a scale", () => {
  const scale = [
    { label: "Pour", votes: 9 },
    { label: "Plutôt", votes: null },
  ];

  test("counts with those who did not take part", () => {
    expect(countedVoices({ ...unknown, notTakingPart: 2, grades: scale })).toBe(11);
    expect(countedVoices({ ...unknown, grades: [{ label: "Pour", votes: null }] })).toBeNull();
  });

  test("is that of graded agreement, in place of for and against, each grade once", () => {
    const codes = (tally: Tally, method: Method | null): string[] =>
      gradeProblems(tally, method).map(({ code }) => code);
    expect(codes({ ...unknown, grades: scale }, "graded")).toEqual([]);
    expect(codes({ ...unknown, grades: scale }, "vote")).toEqual(["grades-of-another-method"]);
    expect(codes({ ...unknown, against: 0, grades: scale }, "graded")).toEqual(["grades-and-votes"]);
    expect(codes({ ...unknown, grades: [...scale, { label: "plutot", votes: 1 }] }, null)).toEqual([
      "grade-twice",
    ]);
    expect(codes({ ...unknown, for: 3 }, "vote")).toEqual([]);
  });
});

describe("an objection", () => {
  const categories = [
    { id: 1, label: "Habitantes et habitants", spellings: ["habitants"] },
    { id: 2, label: "Associations", spellings: ["associations", "asso"] },
  ];

  test("has its category before a colon, whatever the colon, in any of its spellings", () => {
    for (const noted of ["associations: la charge", "Asso : la charge", "ASSOCIATIONS：la charge"]) {
      expect(parseObjection(noted, categories)).toEqual({ text: "la charge", categoryId: 2 });
    }
  });

  test("keeps what stands before a colon and is no category", () => {
    for (const noted of ["la charge", "Un point : la charge", ": la charge", "https://exemple.fr"]) {
      expect(parseObjection(noted, categories)).toEqual({ text: noted, categoryId: null });
    }
  });

  test("may say nothing, with a category or without", () => {
    expect(textProblems(parseObjection("associations :", categories).text)).toHaveLength(1);
    expect(textProblems(parseObjection(" : ", categories).text)).toHaveLength(1);
    expect(textProblems("la charge")).toEqual([]);
  });

  test("whose category is mistyped is asked about", () => {
    expect(parseObjection("asociations : la charge", categories)).toMatchObject({ near: ["Associations"] });
  });
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
