import type { TableName } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import { isReferenceKind, toReference } from "../../values/reference.ts";
import { type Trace, traceFinder } from "../traces.ts";
import { isOwn, type Own, type Person, readOthers } from "./person.ts";
import { eachText, type HeldText, readRow } from "./texts.ts";

/** Where a text stands, as people find it: its table, and the item with a reference that it belongs to. */
export interface TextPlace extends Pick<HeldText, "table" | "column" | "rowId"> {
  /** `T03`; of the history, the number of the entry; null where nothing has one. */
  readonly reference: string | null;
}

/** A text in which a person is named, wherever the same words stand. */
export interface FoundText {
  readonly text: string;
  readonly traces: readonly Trace[];
  /** Whether it may be someone else in one of the traces. */
  readonly isDoubtful: boolean;
  readonly places: readonly TextPlace[];
}

/** What keeps what was written elsewhere: it follows what is settled there, and else by itself. */
const copies: readonly TableName[] = ["journal_entry", "journal_change", "erased_text", "import_batch"];

export function isCopy({ table }: Pick<TextPlace, "table">): boolean {
  return copies.includes(table);
}

/** Whether a place holds a name that may be published: without the name there is nothing to publish. */
export function isPublicName({ table, column }: Pick<TextPlace, "table" | "column">): boolean {
  return table === "public_name" && column === "name";
}

/**
 * The places of a text of which someone has to say what becomes of it. A copy is one only where nothing else holds the text
 * and it may speak of another person; a name that may be published goes by itself unless another bears it.
 */
export function placesToSettle({ places, isDoubtful }: FoundText): readonly TextPlace[] {
  const written = places.filter((place) => !isCopy(place) && (!isPublicName(place) || isDoubtful));
  if (written.length > 0) return written;
  return isDoubtful ? places : [];
}

/**
 * Every text in which a person is named, in the order of the schema; without the values that are their own, and without
 * what the history says of writes that touched nobody but them.
 */
export async function findTexts(reader: Reader, person: Person): Promise<FoundText[]> {
  const tracesIn = traceFinder(person.identity, await readOthers(reader, person.ids));
  const { own } = person;
  const ownEntries = await entriesOfOneself(reader, own);
  const found = new Map<string, { traces: readonly Trace[]; places: HeldText[] }>();
  for await (const held of eachText(reader)) {
    const { table, column, rowId, text } = held;
    const its = own.get(table);
    if (its?.theirs.includes(column) && isOwn(its, rowId)) continue;
    if (table === "journal_entry" && column === "parameters" && ownEntries.has(rowId)) continue;
    const traces = found.get(text)?.traces ?? tracesIn(text);
    if (traces.length === 0) continue;
    const known = found.get(text) ?? { traces, places: [] };
    known.places.push(held);
    found.set(text, known);
  }
  const texts: FoundText[] = [];
  for (const [text, { traces, places }] of found) {
    texts.push({
      text,
      traces,
      isDoubtful: traces.some((trace) => trace.isDoubtful),
      places: await Promise.all(places.map((held) => placeOf(reader, held))),
    });
  }
  return texts;
}

/** The entries of the journal that changed rows of this person, and of nobody else. */
export async function entriesOfOneself(reader: Reader, own: Own): Promise<Set<number>> {
  const theirs = new Set<number>();
  const others = new Set<number>();
  for (const [table, { ever }] of own) {
    const its = [...new Set(ever.map(({ id }) => id))];
    const rows = await reader
      .selectFrom("journal_change")
      .select(["entry_id", "first_id", "last_id"])
      .where("table_name", "=", table)
      .execute();
    for (const { entry_id, first_id, last_id } of rows) {
      const ids = its.filter((id) => first_id <= id && id <= last_id);
      if (ids.length > 0) theirs.add(entry_id);
      if (ids.length < last_id - first_id + 1) others.add(entry_id);
    }
  }
  return new Set([...theirs].filter((entry) => !others.has(entry)));
}

/** A place with the reference by which people find it. */
export async function placeOf(
  reader: Reader,
  { table, column, rowId }: Omit<HeldText, "text">,
): Promise<TextPlace> {
  return { table, column, rowId, reference: await referenceOf(reader, table, rowId) };
}

async function referenceOf(reader: Reader, table: TableName, rowId: number): Promise<string | null> {
  if (table === "journal_entry") return String(rowId);
  const row = await readRow(reader, table, rowId);
  if (!row) return null;
  if (table === "journal_change") return String(row["entry_id"]);
  if (table === "erased_text") return referenceOf(reader, "participant", row["participant_id"] as number);
  if (isReferenceKind(table)) return toReference(table, row["number"] as number);
  const owner = (await reader.foreignKeys()).find(
    (key) => key.table === table && isReferenceKind(key.to) && row[key.column] !== null,
  );
  return owner ? referenceOf(reader, owner.to, row[owner.column] as number) : null;
}
