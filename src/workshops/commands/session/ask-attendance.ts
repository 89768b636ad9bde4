import type { Coop } from "../../../coop.ts";
import { listCategories } from "../../../cooperative/store/categories.ts";
import { readCooperative } from "../../../cooperative/store/cooperative.ts";
import type { Representative } from "../../../people/store/memberships.ts";
import { membersOn } from "../../../people/store/participants.ts";
import { CoopError, type Problem, problem } from "../../../problem.ts";
import type { Prompts } from "../../../terminal/prompts.ts";
import { fold } from "../../../values/folded.ts";
import { type NumberList, numbersOf, parseNumberList } from "../../../values/number-list.ts";
import { inOrder } from "../../../values/order.ts";
import { isRead } from "../../../values/parsed.ts";
import type { Attended } from "../../attendance.ts";
import { attendanceOf } from "../../store/attendance.ts";
import type { Session } from "../../store/sessions.ts";
import type { NewAttendance } from "../../writes/record-attendance.ts";
import { guestsOf } from "./kinds.ts";

/** The numbers of those who came, as a sheet has them; nothing where they are ticked in lists instead. */
async function askNumbers(
  coop: Coop,
  prompts: Prompts,
  people: readonly Representative[],
): Promise<ReadonlySet<number> | undefined> {
  const known = new Set(people.map(({ number }) => number));
  let numbers: ReadonlySet<number> | undefined;
  await prompts.text(coop.words.notice("numbers-of-those-there", {}), async (typed) => {
    numbers = undefined;
    if (typed.trim() === "") return undefined;
    const read = parseNumberList(typed);
    const problems = isRead(read)
      ? [...read.value.singles]
          .filter((number) => !known.has(number))
          .map((number) => problem("unknown-number", { number }))
      : [problem(read.reason, { typed })];
    if (isRead(read)) numbers = new Set(numbersOf(read.value));
    return problems.length === 0 ? undefined : sentencesOf(coop, problems);
  });
  return numbers;
}

function sentencesOf(coop: Coop, problems: readonly Problem[]): string {
  return problems.map((one) => Object.values(coop.words.problem(one)).join(" ")).join(" ");
}

/** Someone who stands in, and how; null where nobody knows who. */
interface StandIn {
  readonly state: "represented" | "replaced";
  readonly number: number | null;
}

/**
 * Asks who came, by the numbers of the sheet, else category after category with ticks: what was recorded before is ticked already. Then who was stood in for,
 * who sent an excuse, and what is true of the rest.
 */
export async function askAttendance(coop: Coop, prompts: Prompts, session: Session): Promise<NewAttendance> {
  const people = await coop.read((reader) => membersOn(reader, session.on_day));
  const categories = await coop.read(listCategories);
  const recorded = new Map(
    (await coop.read((reader) => attendanceOf(reader, session.id))).map((line) => [line.number, line]),
  );
  const isRecordedAs =
    (...states: Attended["state"][]) =>
    (one: Representative): boolean => {
      const line = recorded.get(one.number);
      return line !== undefined && states.includes(line.state);
    };
  const tick = async (
    message: string,
    some: readonly Representative[],
    isTicked: (one: Representative) => boolean,
  ): Promise<Representative[]> =>
    some.length === 0
      ? []
      : prompts.tick(
          message,
          some.map((one) => ({ name: labelOf(one), value: one, isTicked: isTicked(one) })),
        );

  const typed = await askNumbers(coop, prompts, people);
  const present: Representative[] = [];
  const sheet: Representative[] = [];
  for (const category of [...categories, null]) {
    const its = onTheSheet(people.filter(({ categoryId }) => categoryId === (category?.id ?? null)));
    const message = coop.words.notice("who-is-there", { label: category?.label ?? null });
    sheet.push(...its);
    present.push(
      ...(typed
        ? its.filter(({ number }) => typed.has(number))
        : await tick(message, its, isRecordedAs("present"))),
    );
  }
  let rest = sheet.filter((one) => !present.includes(one));

  const stoodInFor = await tick(
    coop.words.notice("who-was-stood-in-for", {}),
    rest,
    isRecordedAs("represented", "replaced"),
  );
  const standIns = new Map<number, StandIn>();
  const { proxies_per_holder: most } = await coop.read(readCooperative);
  const holdsTooMany = ({ number }: Representative): boolean =>
    [...standIns.values()].filter((held) => held.state === "represented" && held.number === number).length >=
    most;
  for (const one of stoodInFor) {
    const holders = present.filter((other) => !holdsTooMany(other));
    standIns.set(one.number, await askStandIn(coop, prompts, one, holders, people, recorded.get(one.number)));
  }
  const substitutes = new Set([...standIns.values()].map(({ number }) => number));
  rest = rest.filter((one) => !stoodInFor.includes(one) && !substitutes.has(one.number));

  const excused = await tick(coop.words.notice("who-is-excused", {}), rest, isRecordedAs("excused"));
  rest = rest.filter((one) => !excused.includes(one));
  const areAbsent =
    rest.length > 0 && (await askOthers(coop, prompts, rest.length, rest.some(isRecordedAs("absent"))));

  return {
    sheet: {
      present: numbered(present),
      excused: numbered(excused),
      absent: areAbsent ? numbered(rest) : undefined,
      unknown: areAbsent ? undefined : numbered(rest.filter(({ number }) => recorded.has(number))),
      proxies: pairs(standIns, "represented"),
      replaced: pairs(standIns, "replaced"),
    },
    guests: await askGuests(coop, prompts),
  };
}

/** Who stood in for someone: a substitute of their organisation, or whoever is present and holds their proxy. */
async function askStandIn(
  coop: Coop,
  prompts: Prompts,
  one: Representative,
  holders: readonly Representative[],
  people: readonly Representative[],
  before: Attended | undefined,
): Promise<StandIn> {
  const colleagues = people.filter(
    (other) => other !== one && one.organisationId !== null && other.organisationId === one.organisationId,
  );
  const choices = [
    ...colleagues.map((other) => ({ state: "replaced" as const, other })),
    ...holders.map((other) => ({ state: "represented" as const, other })),
  ].map(({ state, other: { number, name } }) => ({
    name: coop.words.notice("stood-in-by", { number, name, state }),
    value: { state, number } as StandIn,
  }));
  const unknown = (["represented", "replaced"] as const).map((state) => ({
    name: coop.words.notice("stood-in-by-unknown", { state }),
    value: { state, number: null } as StandIn,
  }));
  const all = [...choices, ...unknown];
  const known = all.find(
    ({ value }) => value.state === before?.state && value.number === (before.substitute ?? before.holder),
  );
  return prompts.select(coop.words.notice("who-stood-in", { name: one.name }), all, known?.value);
}

/** Whether the rest were absent; else nobody knows. */
async function askOthers(
  coop: Coop,
  prompts: Prompts,
  people: number,
  wereAbsent: boolean,
): Promise<boolean> {
  return prompts.select(
    coop.words.notice("what-of-others", { count: people }),
    [
      { name: coop.words.notice("others-unknown", {}), value: false },
      { name: coop.words.choice("othersState", "absent"), value: true },
    ],
    wereAbsent,
  );
}

/** How many guests came, by category where that is said; nothing where no number is. */
async function askGuests(coop: Coop, prompts: Prompts): Promise<NewAttendance["guests"]> {
  let guests: NonNullable<NewAttendance["guests"]> = [];
  await prompts.text(coop.words.notice("how-many-guests", {}), async (typed) => {
    const parts = typed.split(/[,;]/).filter((part) => part.trim() !== "");
    try {
      guests = await Promise.all(parts.map((part) => guestsOf.read(part.trim(), coop.reading, {})));
      return undefined;
    } catch (error) {
      if (!(error instanceof CoopError)) throw error;
      return sentencesOf(coop, error.problems);
    }
  });
  return guests.length === 0 ? undefined : guests;
}

/** As the sheet lists people: by family name. */
function onTheSheet(people: readonly Representative[]): Representative[] {
  const key = ({ name }: Representative): string => fold(name.split(" ").slice(1).join(" ") || name);
  return [...people].sort((a, b) => inOrder(key(a), key(b)));
}

function labelOf({ number, name, organisationName }: Representative): string {
  return `${number} ${name}${organisationName === null ? "" : ` (${organisationName})`}`;
}

function numbered(people: readonly { readonly number: number }[]): NumberList | undefined {
  return people.length === 0
    ? undefined
    : { singles: new Set(people.map(({ number }) => number)), ranges: [] };
}

function pairs(
  standIns: ReadonlyMap<number, StandIn>,
  state: StandIn["state"],
): (readonly [number, number | null])[] {
  return [...standIns].flatMap(([number, standIn]) =>
    standIn.state === state ? [[number, standIn.number] as const] : [],
  );
}
