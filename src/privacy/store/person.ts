import { type Belongings, theirsOf } from "../../belongings.ts";
import { fullName, nameKey, type PersonName } from "../../people/person-name.ts";
import { type AnyRow, type AnyValues, wholeRows } from "../../register/any-table.ts";
import type { Row, TableName } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Identity } from "../traces.ts";
import { isIdentity } from "./texts.ts";

/** A person as the register has them, with the rows that were merged into theirs. */
export interface Person {
  readonly row: Row<"participant">;
  /** The ids of all their rows, their own first. */
  readonly ids: readonly number[];
  readonly own: Own;
  readonly name: string;
  readonly references: readonly number[];
  /** What they are called now, and what they were called before, so far as the journal says it. */
  readonly identity: Identity;
  /** Values of theirs that name nobody by themselves: district, function, why they left, where a consent comes from. */
  readonly particulars: readonly string[];
}

/** The rows of a table that are a person's own, and the columns that hold what is theirs. */
export interface OwnRows {
  readonly rows: readonly AnyRow[];
  /** These, and those that are there no more, as the history has them. */
  readonly ever: readonly AnyRow[];
  readonly theirs: readonly string[];
}

/** A person's own rows in every table that holds something of theirs. */
export type Own = ReadonlyMap<TableName, OwnRows>;

/** Whether a row is among them, or was. */
export function isOwn({ ever }: OwnRows, rowId: number): boolean {
  return ever.some(({ id }) => id === rowId);
}

/** The person of a row, with all that they are and were known by. */
export async function readPerson(reader: Reader, belongings: Belongings, id: number): Promise<Person> {
  const rows = await withMerged(reader, id);
  const ids = rows.map((row) => row.id);
  const [row] = rows;
  if (!row) throw new Error(`no participant with the id ${id}`);
  const own = await withGone(reader, ids, await ownRows(reader, belongings, ids));
  const states = await statesOf(reader, own);
  const texts = (table: TableName, column: string): string[] => {
    const held = states.get(table)?.map((state) => state[column]) ?? [];
    return [...new Set(held.filter((value) => typeof value === "string"))];
  };
  return {
    row,
    ids,
    own,
    name: fullName({ givenName: row.given_name, familyName: row.family_name }),
    references: rows.map(({ number }) => number),
    identity: {
      names: namesOf(states.get("participant") ?? []),
      emails: texts("participant", "email"),
      phones: texts("participant", "phone"),
    },
    particulars: [...own]
      .flatMap(([table, { theirs }]) => theirs.map((column) => [table, column] as const))
      .filter(([table, column]) => !isIdentity(table, column))
      .flatMap(([table, column]) => texts(table, column))
      .filter((text) => !day.test(text)),
  };
}

/** A day is everybody's, and stays where the history says it. */
const day = /^\d{4}-\d\d-\d\d$/;

/** Everyone else whom the register knows by name, as they are called now. */
export async function readOthers(reader: Reader, ids: readonly number[]): Promise<Identity[]> {
  const rows = await reader
    .selectFrom("participant")
    .select(["given_name", "family_name", "email", "phone"])
    .where("id", "not in", ids)
    .where("erased_on", "is", null)
    .execute();
  return rows.map(({ given_name, family_name, email, phone }) => ({
    names: [{ givenName: given_name, familyName: family_name }],
    emails: email ? [email] : [],
    phones: phone ? [phone] : [],
  }));
}

/** The rows of a person by the ids that they have as a participant. */
export async function ownRows(reader: Reader, belongings: Belongings, ids: readonly number[]): Promise<Own> {
  const own = new Map<TableName, OwnRows>();
  for (const [table, columns] of Object.entries(belongings)) {
    const theirs = theirsOf(columns);
    if (theirs.length === 0) continue;
    const whose = table === "participant" ? "id" : "participant_id";
    const rows = await wholeRows(reader, table as TableName)
      .where(whose, "in", ids)
      .execute();
    own.set(table as TableName, { rows, ever: rows, theirs });
  }
  return own;
}

async function withGone(reader: Reader, ids: readonly number[], own: Own): Promise<Own> {
  const removed = await reader
    .selectFrom("journal_change")
    .select(["table_name", "first_id", "before"])
    .where("kind", "=", "delete")
    .where("table_name", "in", [...own.keys()])
    .where("before", "is not", null)
    .execute();
  const all = new Map(own);
  for (const { table_name: table, first_id: id, before } of removed) {
    const row = { ...JSON.parse(before as string), id };
    const its = all.get(table as TableName);
    if (its && ids.includes(row.participant_id)) {
      all.set(table as TableName, { ...its, ever: [...its.ever, row] });
    }
  }
  return all;
}

async function withMerged(reader: Reader, id: number): Promise<Row<"participant">[]> {
  const found: Row<"participant">[] = [];
  let next: readonly number[] = [id];
  while (next.length > 0) {
    const rows = await reader.selectFrom("participant").selectAll().where("id", "in", next).execute();
    found.push(...rows);
    const known = found.map((row) => row.id);
    const merged = await reader
      .selectFrom("participant")
      .select("id")
      .where("merged_into_id", "in", known)
      .where("id", "not in", known)
      .execute();
    next = merged.map((row) => row.id);
  }
  return found;
}

/** Each row of a person as it stands, then as it stood before each change that the journal keeps, the latest first; by table. */
async function statesOf(reader: Reader, own: Own): Promise<ReadonlyMap<TableName, AnyValues[]>> {
  const all = new Map<TableName, AnyValues[]>();
  for (const [table, { ever }] of own) {
    const states: AnyValues[] = [];
    all.set(table, states);
    const ids = ever.map(({ id }) => id);
    const changes = await reader
      .selectFrom("journal_change")
      .select(["first_id", "before"])
      .where("table_name", "=", table)
      .where("kind", "in", ["update", "delete"])
      .where("first_id", "in", ids)
      .where("before", "is not", null)
      .orderBy("id", "desc")
      .execute();
    for (const row of ever) {
      let state: AnyValues = row;
      states.push(state);
      for (const { before } of changes.filter(({ first_id }) => first_id === row.id)) {
        state = { ...state, ...JSON.parse(before as string) };
        states.push(state);
      }
    }
  }
  return all;
}

function namesOf(states: readonly AnyValues[]): PersonName[] {
  const names = states
    .map(({ given_name, family_name }) => ({
      givenName: typeof given_name === "string" ? given_name : null,
      familyName: typeof family_name === "string" ? family_name : null,
    }))
    .filter((name) => fullName(name) !== "");
  return [...new Map(names.map((name) => [nameKey(name), name])).values()];
}
