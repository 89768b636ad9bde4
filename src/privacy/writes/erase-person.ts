import type { Belongings } from "../../belongings.ts";
import { refuse } from "../../problem.ts";
import { BrokenConstraint } from "../../register/engine.ts";
import type { NewRow, RowChanges, TableName } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { fold } from "../../values/folded.ts";
import { mapTexts } from "../json-texts.ts";
import {
  entriesOfOneself,
  type FoundText,
  findTexts,
  isCopy,
  isPublicName,
  placesToSettle,
  type TextPlace,
} from "../store/found-texts.ts";
import { isOwn, type OwnRows, type Person, readOthers, readPerson } from "../store/person.ts";
import { isIdentity, livingParticipants, readRow, textColumns } from "../store/texts.ts";
import { type Instead, traceFinder, withoutTraces } from "../traces.ts";

/** What stands at a place from now on, and whether someone has to read it again. */
export interface Settled {
  readonly text: string;
  readonly isOpen?: boolean;
}

/** What becomes of a text at one of its places; undefined where nobody settled it. */
export type Settle = (found: FoundText, place: TextPlace) => Settled | undefined;

export interface Erasure {
  readonly on: Day;
  readonly settle: Settle;
  /** What stands for the person in the history and in the imports, and `particular` for what else was theirs. */
  readonly instead: Instead & { readonly particular: string };
}

/** The former and the present row of a person, or of a text, as the journal keeps it. */
type Values = Record<string, unknown>;

/**
 * Erases a person for good: their values leave every row, the history and the imports; the row stays with its number, and
 * what they took part in. Free texts become what was settled.
 * @throws CoopError `texts-changed` when a text names them of which nobody said what becomes of it, `text-taken` when
 * a text would become one that has to be the only one of its kind
 */
export async function erasePerson(
  tx: Write,
  belongings: Belongings,
  id: number,
  erasure: Erasure,
): Promise<void> {
  const person = await readPerson(tx, belongings, id);
  const found = await findTexts(tx, person);
  const isSettled = (text: FoundText): boolean =>
    placesToSettle(text).every((place) => erasure.settle(text, place) !== undefined);
  if (!found.every(isSettled)) refuse("texts-changed", { number: person.row.number });
  try {
    await rewriteTexts(tx, person, found, erasure);
    await rewriteHistory(tx, person, found, erasure);
    await clearOwnRows(tx, person, erasure.on);
  } catch (error) {
    if (error instanceof BrokenConstraint && error.constraint === "unique") refuse("text-taken", {});
    throw error;
  }
}

/** What a text becomes: as it was settled, else with the person left out of it. */
function resultOf(found: FoundText, place: TextPlace, { settle, instead }: Erasure): Settled {
  return settle(found, place) ?? { text: withoutTraces(found.text, found.traces, instead) };
}

/** Everywhere but in the journal. */
async function rewriteTexts(
  tx: Write,
  person: Person,
  found: readonly FoundText[],
  erasure: Erasure,
): Promise<void> {
  const columns = await textColumns(tx);
  for (const [key, texts] of byRow(found)) {
    const [table, id] = key;
    if (table === "journal_entry" || table === "journal_change") continue;
    const row = (await readRow(tx, table, id)) as Values;
    const results = new Map<string, string>();
    for (const { text, place } of texts) {
      const result = resultOf(text, place, erasure);
      results.set(text.text, result.text);
      const isJson = columns.some((one) => one.table === table && one.column === place.column && one.isJson);
      if (isCopy(place) || isJson || isPublicName(place)) continue;
      await tx.insertOne("erased_text", {
        participant_id: person.row.id,
        table_name: table,
        column_name: place.column,
        row_id: id,
        text: result.isOpen ? null : result.text,
      } satisfies NewRow<"erased_text">);
    }
    const changes = changesOf(row, (column, value) =>
      columns.some((one) => one.table === table && one.column === column && one.isJson)
        ? JSON.stringify(mapTexts(JSON.parse(value), (text) => results.get(text) ?? text))
        : (results.get(value) ?? value),
    );
    if (Object.keys(changes).length === 0) continue;
    if (table === "public_name" && "name" in changes) await tx.discard(table, id);
    else await tx.overwrite(table, id, changes as RowChanges<TableName>);
  }
}

/** The columns of a row that hold other words afterwards; what was folded of one of them follows it. */
function changesOf(row: Values, become: (column: string, value: string) => string): Values {
  const changes: Values = {};
  for (const [column, value] of Object.entries(row)) {
    if (typeof value !== "string" || column === "folded") continue;
    const result = become(column, value);
    if (result === value) continue;
    changes[column] = result;
    if (row["folded"] === fold(value)) changes["folded"] = fold(result);
  }
  const isFoldedAlone = typeof row["folded"] === "string" && changes["folded"] === undefined;
  if (isFoldedAlone) {
    const result = become("folded", row["folded"] as string);
    if (result !== row["folded"]) changes["folded"] = fold(result);
  }
  return changes;
}

async function rewriteHistory(
  tx: Write,
  person: Person,
  found: readonly FoundText[],
  erasure: Erasure,
): Promise<void> {
  const ownEntries = await entriesOfOneself(tx, person.own);
  const tracesIn = traceFinder(person.identity, await readOthers(tx, person.ids));
  const byText = new Map(found.map((text) => [text.text, text]));
  const settled = (text: string): string => {
    const known = byText.get(text);
    if (!known) return text;
    const place = known.places.find((one) => !isCopy(one)) ?? (known.places[0] as TextPlace);
    return resultOf(known, place, erasure).text;
  };
  const ofOneself = (text: string): string =>
    person.particulars.includes(text)
      ? erasure.instead.particular
      : withoutTraces(text, tracesIn(text), erasure.instead);

  const entries = await tx.selectFrom("journal_entry").select(["id", "parameters", "author"]).execute();
  for (const { id, parameters, author } of entries) {
    const become = ownEntries.has(id) ? ofOneself : settled;
    const rewritten = {
      parameters: JSON.stringify(mapTexts(JSON.parse(parameters), become)),
      author: author === null ? null : settled(author),
    };
    if (rewritten.parameters !== parameters || rewritten.author !== author)
      await tx.rewriteJournal("journal_entry", id, rewritten);
  }
  const living = await livingParticipants(tx);
  const changes = await tx
    .selectFrom("journal_change")
    .select(["id", "table_name", "first_id", "before"])
    .where("before", "is not", null)
    .where("kind", "in", ["update", "delete"])
    .execute();
  for (const { id, table_name: table, first_id, before } of changes) {
    const former = JSON.parse(before as string) as Values;
    const own = person.own.get(table as TableName);
    const isTheirs = own !== undefined && isOwn(own, first_id);
    const kept = isTheirs ? without(own, former) : former;
    const isOthers = !isTheirs && living.has(first_id);
    const become = (column: string, value: string): string =>
      isOthers && isIdentity(table, column) ? value : settled(value);
    const rewritten = JSON.stringify({ ...kept, ...changesOf(kept, become) });
    if (rewritten !== before) await tx.rewriteJournal("journal_change", id, { before: rewritten });
  }
}

function without({ theirs }: OwnRows, row: Values): Values {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, theirs.includes(column) ? null : value]),
  );
}

async function clearOwnRows(tx: Write, { own }: Person, on: Day): Promise<void> {
  for (const [table, { rows, theirs }] of own) {
    const cleared: Values = Object.fromEntries(theirs.map((column) => [column, null]));
    if (table === "participant") cleared["erased_on"] = on;
    for (const row of rows) {
      const isLeft = Object.keys(cleared).some((column) => row[column] !== cleared[column]);
      if (isLeft) await tx.overwrite(table, row.id, cleared as RowChanges<TableName>);
    }
  }
}

/** The texts of each row that holds any, with the place of each. */
function byRow(
  found: readonly FoundText[],
): [readonly [TableName, number], { readonly text: FoundText; readonly place: TextPlace }[]][] {
  const rows = new Map<string, [readonly [TableName, number], { text: FoundText; place: TextPlace }[]]>();
  for (const text of found) {
    for (const place of text.places) {
      const key = `${place.table} ${place.rowId}`;
      const known = rows.get(key) ?? [[place.table, place.rowId] as const, []];
      if (!known[1].some((one) => one.text === text && one.place.column === place.column))
        known[1].push({ text, place });
      rows.set(key, known);
    }
  }
  return [...rows.values()];
}
