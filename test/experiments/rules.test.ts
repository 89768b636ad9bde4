import { describe, expect, test } from "vitest";
import {
  checkClosing,
  checkCorrections,
  checkFrozen,
  checkStart,
  type ExperimentLife,
  type ExperimentState,
  stateOf,
} from "../../src/experiments/experiment.ts";
import { stateOf as ideaStateOf } from "../../src/experiments/idea.ts";
import { heldResults } from "../../src/experiments/indicator.ts";
import { besideRun, totalOf } from "../../src/experiments/log-entry.ts";
import { CoopError } from "../../src/problem.ts";
import type { Day } from "../../src/values/day.ts";

const designed: ExperimentLife = {
  number: 1,
  started_on: null,
  closed_on: null,
  never_started_reason: null,
  pauses: [],
};
const running: ExperimentLife = { ...designed, started_on: "2024-06-02" };

/** The codes of all that is refused. */
function refused(check: () => void): string[] {
  try {
    check();
    return [];
  } catch (error) {
    if (!(error instanceof CoopError)) throw error;
    return error.problems.map(({ code }) => code);
  }
}

describe("the state of an experiment follows from its days", () => {
  const paused: ExperimentLife = {
    ...running,
    pauses: [
      { from_on: "2024-08-01", until_on: "2024-08-31" },
      { from_on: "2024-10-01", until_on: null },
    ],
  };
  const closed: ExperimentLife = { ...paused, closed_on: "2024-10-27" };
  const neverStarted: ExperimentLife = {
    ...designed,
    closed_on: "2024-10-15",
    never_started_reason: "pas d'assurance",
  };
  test.each<[string, ExperimentLife, Day | undefined, ExperimentState]>([
    ["without a start", designed, "2024-12-31", "designed"],
    ["the day before its start", running, "2024-06-01", "designed"],
    ["from its start on", running, "2024-06-02", "running"],
    ["on the first day of a pause", paused, "2024-08-01", "suspended"],
    ["on the last day of a pause", paused, "2024-08-31", "suspended"],
    ["after a pause", paused, "2024-09-01", "running"],
    ["in a pause without an end", paused, "2024-12-01", "suspended"],
    ["by all that was noted", paused, undefined, "suspended"],
    ["the day before it closes", closed, "2024-10-26", "suspended"],
    ["from its closing on", closed, "2024-10-27", "closed"],
    ["closed without a start", neverStarted, "2024-10-15", "never-started"],
    ["before it was closed without a start", neverStarted, "2024-10-14", "designed"],
  ])("%s", (_when, life, day, state) => {
    expect(stateOf(life, day)).toBe(state);
  });
});

describe("start", () => {
  const both = { hypothesis: "on vient pour éplucher", criterion: "40 repas" };
  const strict = { mayLackCriterion: false };

  test("asks for hypothesis and criterion, unless it may lack them", () => {
    expect(refused(() => checkStart(designed, both, strict))).toEqual([]);
    for (const lacking of [
      { ...both, criterion: null },
      { ...both, hypothesis: null },
    ]) {
      expect(refused(() => checkStart(designed, lacking, strict))).toEqual(["criterion-missing"]);
      expect(refused(() => checkStart(designed, lacking, { mayLackCriterion: true }))).toEqual([]);
    }
  });

  test("happens once, and not after the end", () => {
    expect(refused(() => checkStart(running, both, strict))).toEqual(["experiment-started"]);
    const closed = { ...running, closed_on: "2024-10-27" } as const;
    expect(refused(() => checkStart(closed, both, strict))).toEqual(["experiment-closed"]);
  });

  test("freezes both; the same again is no change", () => {
    const frozen = { ...running, ...both };
    expect(refused(() => checkFrozen(frozen, { criterion: "30 repas" }))).toEqual(["experiment-frozen"]);
    expect(refused(() => checkFrozen(frozen, { hypothesis: null }))).toEqual(["experiment-frozen"]);
    expect(refused(() => checkFrozen(frozen, { ...both }))).toEqual([]);
    expect(refused(() => checkFrozen({ ...designed, ...both }, { criterion: "30 repas" }))).toEqual([]);
  });
});

describe("closing", () => {
  const neverStarted = undefined;

  test("is for what started, on that day or later", () => {
    expect(refused(() => checkClosing(designed, { on: "2024-10-27", neverStarted }))).toEqual([
      "experiment-not-started",
    ]);
    expect(refused(() => checkClosing(running, { on: "2024-06-01", neverStarted }))).toEqual([
      "closes-before-start",
    ]);
    expect(refused(() => checkClosing(running, { on: "2024-06-02", neverStarted }))).toEqual([]);
  });

  test("or for what never did, and then nothing was seen", () => {
    const never = { on: "2024-10-15", neverStarted: "pas d'assurance" } as const;
    expect(refused(() => checkClosing(designed, never))).toEqual([]);
    expect(refused(() => checkClosing(designed, { ...never, observed: "rien" }))).toEqual([
      "nothing-observed",
    ]);
    expect(refused(() => checkClosing(running, never))).toEqual(["did-start"]);
  });

  test("happens once", () => {
    const closed = { ...running, closed_on: "2024-10-27" } as const;
    expect(refused(() => checkClosing(closed, { on: "2024-10-27", neverStarted }))).toEqual([
      "experiment-closed",
    ]);
  });
});

test("only what was noted is corrected, and the end stays after the start", () => {
  const none = {
    startedOn: undefined,
    closedOn: undefined,
    ofStart: [],
    ofClosing: [],
    ofNeverStarting: [],
  };
  const closed = { ...running, closed_on: "2024-10-27" } as const;
  expect(refused(() => checkCorrections(designed, none))).toEqual([]);
  expect(refused(() => checkCorrections(running, { ...none, ofClosing: ["--learned"] }))).toEqual([
    "corrects-nothing",
  ]);
  expect(refused(() => checkCorrections(closed, { ...none, ofClosing: ["--learned"] }))).toEqual([]);
  expect(
    refused(() => checkCorrections(closed, { ...none, ofStart: ["--started"], startedOn: "2024-11-01" })),
  ).toEqual(["closes-before-start"]);
});

test("an idea is proposed until it is chosen, declined or becomes an experiment", () => {
  const idea = { chosen_on: null, declined_on: null, merged_into_id: null, experiments: [] };
  expect(ideaStateOf(idea)).toBe("proposed");
  expect(ideaStateOf({ ...idea, chosen_on: "2024-05-14" })).toBe("chosen");
  expect(ideaStateOf({ ...idea, experiments: [{ number: 1 }] })).toBe("chosen");
  expect(ideaStateOf({ ...idea, declined_on: "2024-05-14" })).toBe("declined");
  expect(ideaStateOf({ ...idea, merged_into_id: 2 })).toBe("merged");
});

describe("results", () => {
  const first = { id: 1, on_day: "2024-07-05", value: 7 } as const;
  const corrected = { id: 3, on_day: "2024-07-05", value: 8 } as const;
  const earlier = { id: 2, on_day: "2024-06-30", value: 0 } as const;

  test("the row added last holds for its day, and days are in order", () => {
    expect(heldResults([corrected, first, earlier])).toEqual([earlier, corrected]);
  });

  test("a row without a value takes the day back", () => {
    expect(heldResults([first, earlier, { id: 4, on_day: "2024-07-05", value: null }])).toEqual([earlier]);
  });
});

test("visits add up, and nothing known is not zero", () => {
  expect(totalOf([{ visits: 24 }, { visits: null }, { visits: 46 }], "visits")).toBe(70);
  expect(totalOf([{ visits: 0 }], "visits")).toBe(0);
  expect(totalOf([{ visits: null }], "visits")).toBeNull();
  expect(totalOf([], "visits")).toBeNull();
  expect(totalOf([{ volunteer_hours: 1.5 }, { volunteer_hours: 2 }], "volunteer_hours")).toBe(3.5);
});

test("a day of the log lies before, within or after the run", () => {
  const run = { started_on: "2024-06-02", closed_on: "2024-10-27" } as const;
  expect(besideRun("2024-06-01", run)).toBe("before");
  expect(besideRun("2024-06-02", run)).toBe("within");
  expect(besideRun("2024-10-27", run)).toBe("within");
  expect(besideRun("2024-10-28", run)).toBe("after");
  expect(besideRun("2024-10-28", { started_on: null, closed_on: null })).toBe("before");
});
