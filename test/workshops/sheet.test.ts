import { expect, test } from "vitest";
import { type NumberList, parseNumberList } from "../../src/values/number-list.ts";
import {
  type Attended,
  isRecorded,
  readSheet,
  type Sheet,
  type SheetContext,
  type StandingOnDay,
} from "../../src/workshops/attendance.ts";

const nobody: StandingOnDay = { organisation: null, joinsOn: null, leftOn: null };

const context: SheetContext = {
  on: "2024-03-05",
  members: new Set([1, 2, 3, 4, 5, 6]),
  known: new Map([1, 2, 3, 4, 5, 6, 7, 8].map((number) => [number, nobody])),
  before: [],
  proxiesPerHolder: 1,
};

function numbers(text: string): NumberList {
  const parsed = parseNumberList(text);
  if (!("value" in parsed)) throw new Error(text);
  return parsed.value;
}

function readSaid(sheet: Partial<Sheet>, changed: Partial<SheetContext> = {}) {
  return readSheet({ proxies: [], replaced: [], ...sheet }, { ...context, ...changed });
}

function read(sheet: Partial<Sheet>, changed: Partial<SheetContext> = {}): Record<number, string> {
  const { attended, problems } = readSaid(sheet, changed);
  expect(problems).toEqual([]);
  return Object.fromEntries(attended.map(({ number, state }) => [number, state]));
}

function codes(sheet: Partial<Sheet>, changed: Partial<SheetContext> = {}): unknown[] {
  return readSaid(sheet, changed).problems.map(({ code, place }) =>
    place.option ? [code, place.option] : [code],
  );
}

const was = (number: number, state: Attended["state"], holder: number | null = null): Attended => ({
  number,
  state,
  substitute: null,
  holder,
});

test("a single number wins over a range that holds it, and who is not named stays unknown", () => {
  expect(read({ present: numbers("1-4"), excused: numbers("2") })).toEqual({
    1: "present",
    2: "excused",
    3: "present",
    4: "present",
  });
});

test("a range skips those who do not take part; its ends were typed, and must", () => {
  const members = new Set([1, 2, 4, 6]);
  expect(read({ present: numbers("1-6") }, { members })).toEqual({
    1: "present",
    2: "present",
    4: "present",
    6: "present",
  });
  expect(codes({ present: numbers("1-5") }, { members })).toEqual([["not-a-member", "--present"]]);
  expect(codes({ present: numbers("1-9") })).toEqual([["unknown-number", "--present"]]);
});

test("two states given singly, or by two ranges, are refused", () => {
  expect(codes({ present: numbers("1,2"), excused: numbers("2") })).toEqual([["two-states", "--excused"]]);
  expect(codes({ present: numbers("1-3"), absent: numbers("3-4") })).toEqual([["two-states", "--absent"]]);
  expect(codes({ present: numbers("1,2"), proxies: [[2, 1]] })).toEqual([["two-states", "--proxy"]]);
  expect(codes({ present: numbers("1-3"), absent: numbers("3-4"), excused: numbers("3") })).toEqual([]);
});

test("all problems come at once, each with its option", () => {
  expect(codes({ present: numbers("1,9"), excused: numbers("1,7"), replaced: [[2, 12]] })).toEqual([
    ["unknown-number", "--present"],
    ["unknown-number", "--replaced"],
    ["not-a-member", "--excused"],
    ["two-states", "--excused"],
  ]);
});

test("a proxy holder is present: by this sheet, or by what was recorded before", () => {
  expect(codes({ proxies: [[2, 1]] })).toEqual([["holder-not-present", "--proxy"]]);
  expect(codes({ present: numbers("1"), proxies: [[2, 1]] })).toEqual([]);
  expect(codes({ proxies: [[2, 1]] }, { before: [was(1, "present")] })).toEqual([]);
  expect(codes({ proxies: [[2, 1]], others: "present" })).toEqual([]);
  expect(codes({ proxies: [[2, 1]], others: "absent" })).toEqual([["holder-not-present", "--proxy"]]);
});

test("who holds a proxy cannot be corrected into someone who was not there", () => {
  const before = [was(1, "present"), was(2, "represented", 1)];
  expect(codes({ absent: numbers("1") }, { before })).toEqual([["holder-not-present"]]);
  expect(codes({ absent: numbers("1,2") }, { before })).toEqual([]);
  expect(codes({ present: numbers("3") }, { before: [was(1, "absent"), was(2, "represented", 1)] })).toEqual(
    [],
  );
});

test("proxies go one level, to someone else, and no more of them than the settings allow", () => {
  expect(
    codes({
      present: numbers("3"),
      proxies: [
        [1, 2],
        [2, 3],
      ],
    }),
  ).toEqual([["holder-represented", "--proxy"]]);
  expect(codes({ proxies: [[1, 1]] })).toEqual([["stands-in-for-oneself", "--proxy"]]);
  const two: Partial<Sheet> = {
    present: numbers("1"),
    proxies: [
      [2, 1],
      [3, 1],
    ],
  };
  expect(codes(two)).toEqual([["holder-has-too-many", "--proxy"]]);
  expect(codes(two, { proxiesPerHolder: 2 })).toEqual([]);
  const before = [was(1, "present"), was(2, "represented", 1)];
  expect(codes({ proxies: [[3, 1]] }, { before })).toEqual([["holder-has-too-many", "--proxy"]]);
  expect(codes({ present: numbers("2"), proxies: [[3, 1]] }, { before })).toEqual([]);
  const twoHolders: [number, number][] = [
    [3, 1],
    [3, 2],
  ];
  expect(codes({ present: numbers("1,2"), proxies: twoHolders })).toEqual([["two-stand-ins", "--proxy"]]);
});

test("a substitute need not take part on the day, but cannot be said to be elsewhere", () => {
  expect(read({ replaced: [[2, 8]] })).toEqual({ 2: "replaced" });
  expect(codes({ replaced: [[2, 2]] })).toEqual([["stands-in-for-oneself", "--replaced"]]);
  expect(codes({ replaced: [[2, 3]], absent: numbers("3") })).toEqual([
    ["substitute-elsewhere", "--replaced"],
  ]);
  expect(codes({ replaced: [[2, 3]], present: numbers("3") })).toEqual([]);
});

test("the others are those who are neither named nor recorded yet", () => {
  const before = [was(5, "excused")];
  expect(read({ present: numbers("1"), replaced: [[2, 3]], others: "absent" }, { before })).toEqual({
    1: "present",
    2: "replaced",
    4: "absent",
    6: "absent",
  });
});

test("excuses and absences alone do not tell who came", () => {
  expect(isRecorded([])).toBe(false);
  expect(isRecorded([was(1, "excused"), was(2, "absent")])).toBe(false);
  expect(isRecorded([was(1, "excused"), was(2, "represented")])).toBe(true);
});

test("someone who had left, or was still to come, is refused with the day, as a substitute too", () => {
  const known = new Map(context.known)
    .set(7, { ...nobody, leftOn: "2024-02-28" })
    .set(8, { ...nobody, joinsOn: "2024-04-02" });
  const { problems } = readSaid({ present: numbers("7"), replaced: [[2, 8]] }, { known });
  expect(problems).toMatchObject([
    {
      code: "had-left",
      parameters: { number: 7, on: "2024-03-05", left: "2024-02-28" },
      place: { option: "--present" },
    },
    {
      code: "not-yet-joined",
      parameters: { number: 8, joined: "2024-04-02" },
      place: { option: "--replaced" },
    },
  ]);
});

test("a substitute belongs to the organisation of the seat", () => {
  const radio = { ...nobody, organisation: { id: 1, name: "Radio Bellevue" } };
  const tables = { ...nobody, organisation: { id: 2, name: "Les Tables partagées" } };
  const known = new Map(context.known).set(1, radio).set(2, radio).set(3, tables);
  expect(codes({ replaced: [[1, 2]] }, { known })).toEqual([]);
  expect(codes({ replaced: [[4, 5]] }, { known })).toEqual([]);
  const elsewhere = [["substitute-of-another-organisation", "--replaced"]];
  expect(codes({ replaced: [[1, 3]] }, { known })).toEqual(elsewhere);
  expect(codes({ replaced: [[1, 4]] }, { known })).toEqual(elsewhere);
  expect(codes({ replaced: [[4, 1]] }, { known })).toEqual(elsewhere);
  const before: Attended[] = [{ ...was(1, "replaced"), substitute: 3 }];
  expect(codes({ present: numbers("5") }, { known, before })).toEqual([]);
});

test("what was recorded is taken back, one by one or by a range, of someone who does not take part too", () => {
  const before = [was(1, "present"), was(3, "excused"), was(7, "present")];
  const taken = readSaid({ unknown: numbers("1-3,7") }, { before });
  expect(taken).toEqual({ attended: [], takenBack: [1, 3, 7], problems: [] });
  const kept = readSaid({ unknown: numbers("1-4"), present: numbers("3"), others: "absent" }, { before });
  expect(kept.takenBack).toEqual([1]);
  expect(kept.attended.map(({ number, state }) => `${number} ${state}`)).toEqual([
    "2 absent",
    "3 present",
    "4 absent",
    "5 absent",
    "6 absent",
  ]);
  expect(codes({ unknown: numbers("1"), present: numbers("1") })).toEqual([["two-states", "--unknown"]]);
});

test("of someone who holds a proxy nothing can be taken back while the proxy stays", () => {
  const before = [was(1, "present"), was(2, "represented", 1)];
  expect(codes({ unknown: numbers("1") }, { before })).toEqual([["holder-not-present"]]);
  expect(codes({ unknown: numbers("1,2") }, { before })).toEqual([]);
});

test("a proxy or a place may be held by nobody knows whom", () => {
  const { attended, problems } = readSaid({ proxies: [[1, null]], replaced: [[2, null]] });
  expect(problems).toEqual([]);
  expect(attended).toEqual([
    { number: 1, state: "represented", substitute: null, holder: null },
    { number: 2, state: "replaced", substitute: null, holder: null },
  ]);
  const named = readSaid({
    proxies: [
      [1, 3],
      [1, null],
    ],
    present: numbers("3"),
  });
  expect(named.problems).toEqual([]);
  expect(named.attended[0]).toMatchObject({ number: 1, holder: 3 });
});
