import { findCategory } from "../../cooperative/store/categories.ts";
import {
  fullName,
  nameKey,
  type PersonName,
  parsePersonName,
  withoutCivility,
} from "../../people/person-name.ts";
import { formerNumbers, type Participant } from "../../people/store/participants.ts";
import { CoopError, type Problem, problem } from "../../problem.ts";
import { fold } from "../../values/folded.ts";
import { lettersBetween } from "../../values/nearest.ts";
import type { Attended, Sheet } from "../../workshops/attendance.ts";
import type { WalkIn } from "../../workshops/walk-in.ts";
import {
  type Guests,
  type RecordedAttendance,
  recordAttendance,
} from "../../workshops/writes/record-attendance.ts";
import type { AttendanceNote, Notes, OtherNote } from "../notes.ts";
import type { At, Said } from "../page.ts";
import type { Evening } from "../store/evening.ts";
import type { Recording } from "./recording.ts";

/** A name with so many wrong letters is still that name. */
const mostSlips = 1;

/** What the sheet of a page says of one participant. */
interface Line {
  readonly number: number;
  readonly note: AttendanceNote;
}

/** Who came, as far as the page says anything new, and the numbers of all of whom it speaks. */
interface RecordedSheet {
  readonly attendance: RecordedAttendance | undefined;
  readonly numbers: ReadonlySet<number>;
  /** What was written beside names: these lines are kept among the free notes too. */
  readonly remarks: readonly Said[];
}

/** Records who came; what the register knows already is not written again. */
export async function recordSheet(recording: Recording, notes: Notes): Promise<RecordedSheet> {
  const { tx, evening, today } = recording;
  const now = await formerNumbers(tx);
  const presentNumber = (number: number): number => now.get(number) ?? number;
  const walkIns: (WalkIn & { readonly at: At })[] = [];
  const lines: Line[] = [];
  const numbers = new Set<number>();
  const remarks: Said[] = [];
  for (const note of [...notes.attendance, ...notes.others.flatMap(asAttendance)]) {
    const found = await recording.at(note.at, () => whoIs(recording, note, presentNumber));
    if (found === undefined) continue;
    if (typeof found === "number") {
      numbers.add(found);
      if (hasRemark(evening, found, note))
        remarks.push({ text: `${note.number ?? ""} ${note.name}`.trim(), at: note.at });
      if (note.mark !== null) lines.push({ number: found, note });
    } else walkIns.push({ ...found, at: note.at });
  }
  const held = new Map(evening.attendance.map((line) => [line.number, line]));
  const unsaid = lines.filter(({ number, note }) => !isKnown(note, held.get(number), presentNumber));
  const guests = await newGuests(recording, notes.others);
  const proxies = notes.others.find((note) => note.kind === "unnamed-proxies")?.number;
  const newProxies = proxies === evening.session.unnamed_proxies ? undefined : proxies;
  if (unsaid.length + walkIns.length + guests.length === 0 && newProxies === undefined)
    return { attendance: undefined, numbers, remarks };

  const attendance = await recording.at(
    (found) => placeOf(found, [...lines], walkIns) ?? notes.attendance[0]?.at ?? notes.others[0]?.at,
    () =>
      recordAttendance(
        tx,
        evening.session,
        { sheet: sheetOf(unsaid, presentNumber), unnamedProxies: newProxies, guests, walkIns },
        today,
      ),
  );
  return { attendance, numbers, remarks };
}

/** Someone below the sheet may turn out to stand on it. */
function asAttendance(note: OtherNote): AttendanceNote[] {
  if (note.kind !== "walk-in") return [];
  const { name, category, at } = note;
  return [{ mark: "present", standIn: null, number: null, name, typed: "", category, at }];
}

/** The number of whom a line speaks, or who is to be added. @throws CoopError `notes-another-name`, `notes-unknown-person` */
async function whoIs(
  { tx, evening }: Recording,
  { number, name, mark, category }: AttendanceNote,
  presentNumber: (number: number) => number,
): Promise<number | WalkIn> {
  const typed = withoutBrackets(name);
  if (number !== null) {
    const person = evening.people.find((one) => one.number === presentNumber(number));
    if (!person) throw new CoopError([problem("unknown-number", { number })]);
    if (typed !== "" && !isSamePerson(person, typed)) {
      throw new CoopError([problem("notes-another-name", { number, name: person.name, typed })]);
    }
    return presentNumber(number);
  }
  const read = parsePersonName(withoutCivility(typed.trim()), "family-first");
  const twin = evening.people.find((one) => nameKey(one) === nameKey(read));
  if (twin) return twin.number;
  if (mark !== "present" || category === null) {
    throw new CoopError([problem("notes-unknown-person", { typed: fullName(read) })]);
  }
  return { name: read, categoryId: await categoryOf(tx, read, category) };
}

/** @throws CoopError `notes-number-in-words` where a category stands in the place of the name, `notes-walk-in-category` */
async function categoryOf(tx: Recording["tx"], name: PersonName, typed: string): Promise<number> {
  const find = async (text: string): Promise<number | undefined> =>
    findCategory(tx, text).then(
      ({ id }) => id,
      () => undefined,
    );
  const id = await find(typed);
  if (id !== undefined) return id;
  const written = fullName(name);
  throw new CoopError([
    (await find(written)) === undefined
      ? problem("notes-walk-in-category", { name: written, typed })
      : problem("notes-number-in-words", { typed }),
  ]);
}

/** Whether a name beside a number can be that of whoever has it: people shorten names, and mistype them. */
function isSamePerson({ name, isErased }: Participant, typed: string): boolean {
  const words = new Set(fold(name).split(" "));
  return (
    isErased ||
    fold(typed)
      .split(" ")
      .some((word) => words.has(word))
  );
}

/** Whether anything stands beside a name that is neither of the name nor of the organisation, slips aside. */
function hasRemark(evening: Evening, number: number, note: AttendanceNote): boolean {
  const person = evening.people.find((one) => one.number === number);
  const organisation = evening.members.find((one) => one.number === number)?.organisationName ?? "";
  if (!person || person.isErased) return false;
  const own = fold(`${person.name} ${organisation}`).split(" ");
  const written = fold(note.name).split(" ").filter(Boolean);
  return written.some((word) => !own.some((one) => lettersBetween(word, one) <= mostSlips));
}

function withoutBrackets(name: string): string {
  return name.replace(/\s*\([^()]*\)\s*$/u, "").trim();
}

function isKnown(
  { mark, standIn }: AttendanceNote,
  held: Attended | undefined,
  presentNumber: (number: number) => number,
): boolean {
  if (mark === "unknown") return held === undefined;
  const told = standIn === null ? null : presentNumber(standIn);
  return held?.state === mark && (held.holder ?? held.substitute) === told;
}

function sheetOf(lines: readonly Line[], presentNumber: (number: number) => number): Sheet {
  const numbered = (mark: AttendanceNote["mark"]) => ({
    singles: new Set(lines.filter(({ note }) => note.mark === mark).map(({ number }) => number)),
    ranges: [],
  });
  const pairs = (mark: AttendanceNote["mark"]) =>
    lines
      .filter(({ note }) => note.mark === mark)
      .map(
        ({ number, note }) => [number, note.standIn === null ? null : presentNumber(note.standIn)] as const,
      );
  return {
    present: numbered("present"),
    excused: numbered("excused"),
    absent: numbered("absent"),
    unknown: numbered("unknown"),
    proxies: pairs("represented"),
    replaced: pairs("replaced"),
  };
}

/** Guests by category, where their number is another than the register's. */
async function newGuests(recording: Recording, others: readonly OtherNote[]): Promise<Guests[]> {
  const { tx, evening } = recording;
  const counts = new Map<string | null, { category: Guests["category"]; number: number }>();
  for (const note of others) {
    if (note.kind !== "guests") continue;
    const typed = note.category;
    const category = typed === null ? null : await recording.at(note.at, () => findCategory(tx, typed));
    if (category === undefined) continue;
    const label = category?.label ?? null;
    const before = counts.get(label);
    if (before && label !== null && before.number !== note.number) {
      recording.problems.push(problem("guests-twice", { label }, { file: note.at.file, line: note.at.line }));
    }
    const number = label === null ? (before?.number ?? 0) + note.number : note.number;
    counts.set(label, { category, number });
  }
  return [...counts].flatMap(([label, { category, number }]) => {
    const held = evening.guests.find((one) => one.category === label)?.number ?? null;
    return number === held || (number === 0 && held === null) ? [] : [{ category, number }];
  });
}

/** The line of whom a problem speaks. */
function placeOf(
  { parameters }: Problem,
  lines: readonly Line[],
  walkIns: readonly (WalkIn & { readonly at: At })[],
): At | undefined {
  const about = parameters as Readonly<Record<string, unknown>>;
  for (const key of ["giver", "seat", "number", "substitute", "holder"]) {
    const number = about[key];
    const line = lines.find((one) => one.number === number);
    if (line) return line.note.at;
    const standIn = lines.find(({ note }) => note.standIn !== null && note.standIn === number);
    if (standIn) return standIn.note.at;
  }
  return walkIns.find(({ name }) => fullName(name) === about["name"])?.at;
}
