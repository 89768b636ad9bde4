import { fullName, nameKey, type PersonName } from "../../people/person-name.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Identity } from "../traces.ts";

/** A person as the register has them, with the rows that were merged into theirs. */
export interface Person {
  readonly row: Row<"participant">;
  /** The ids of all their rows, their own first. */
  readonly ids: readonly number[];
  readonly name: string;
  readonly references: readonly number[];
  /** What they are called now, and what they were called before, so far as the journal says it. */
  readonly identity: Identity;
  /** Values of theirs that name nobody by themselves: district, function, why they left, where a consent comes from. */
  readonly particulars: readonly string[];
}

/** Columns of a person's own rows that hold what is theirs; the others say what they took part in, and are counted. */
export const personalColumns = {
  participant: [
    "given_name",
    "family_name",
    "folded",
    "email",
    "phone",
    "district",
    "is_minor",
    "authorised_on",
  ],
  membership: ["function", "end_reason"],
  consent: ["source"],
  signature: ["withdrawn_reason"],
} as const satisfies {
  readonly [Table in "participant" | "membership" | "consent" | "signature"]: readonly (keyof Row<Table>)[];
};

export type PersonalTable = keyof typeof personalColumns;

export function isPersonalTable(table: string): table is PersonalTable {
  return Object.hasOwn(personalColumns, table);
}

/** The person of a row, with all that they are and were known by. */
export async function readPerson(reader: Reader, id: number): Promise<Person> {
  const rows = await withMerged(reader, id);
  const ids = rows.map((row) => row.id);
  const [row] = rows;
  if (!row) throw new Error(`no participant with the id ${id}`);
  const own = await ownRowIds(reader, ids);
  const states = await statesOf(reader, own);
  const texts = (column: string): string[] => [
    ...new Set(states.flatMap((state) => (typeof state[column] === "string" ? [state[column]] : []))),
  ];
  return {
    row,
    ids,
    name: fullName({ givenName: row.given_name, familyName: row.family_name }),
    references: rows.map(({ number }) => number),
    identity: { names: namesOf(states), emails: texts("email"), phones: texts("phone") },
    particulars: ["district", "function", "end_reason", "source", "withdrawn_reason"].flatMap(texts),
  };
}

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

/** The ids of the rows that are a person's own, by table. */
export async function ownRowIds(
  reader: Reader,
  ids: readonly number[],
): Promise<Readonly<Record<PersonalTable, readonly number[]>>> {
  const of = async (table: Exclude<PersonalTable, "participant">): Promise<number[]> => {
    const rows = await reader.selectFrom(table).select("id").where("participant_id", "in", ids).execute();
    return rows.map(({ id }) => id);
  };
  return {
    participant: ids,
    membership: await of("membership"),
    consent: await of("consent"),
    signature: await of("signature"),
  };
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

/** Each row of a person as it stands, then as it stood before each change that the journal keeps, the latest first. */
async function statesOf(
  reader: Reader,
  own: Readonly<Record<PersonalTable, readonly number[]>>,
): Promise<Record<string, unknown>[]> {
  const states: Record<string, unknown>[] = [];
  for (const table of Object.keys(own) as PersonalTable[]) {
    if (own[table].length === 0) continue;
    const rows = await reader.selectFrom(table).selectAll().where("id", "in", own[table]).execute();
    const changes = await reader
      .selectFrom("journal_change")
      .select(["first_id", "before"])
      .where("table_name", "=", table)
      .where("kind", "in", ["update", "delete"])
      .where("first_id", "in", own[table])
      .where("before", "is not", null)
      .orderBy("id", "desc")
      .execute();
    for (const row of rows) {
      let state: Record<string, unknown> = { ...row };
      states.push(state);
      for (const { before } of changes.filter(({ first_id }) => first_id === row.id)) {
        state = { ...state, ...JSON.parse(before as string) };
        states.push(state);
      }
    }
  }
  return states;
}

function namesOf(states: readonly Record<string, unknown>[]): PersonName[] {
  const names = states
    .map(({ given_name, family_name }) => ({
      givenName: typeof given_name === "string" ? given_name : null,
      familyName: typeof family_name === "string" ? family_name : null,
    }))
    .filter((name) => fullName(name) !== "");
  return [...new Map(names.map((name) => [nameKey(name), name])).values()];
}
