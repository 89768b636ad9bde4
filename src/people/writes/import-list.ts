import { refuse } from "../../problem.ts";
import type { IdRange } from "../../register/id-ranges.ts";
import type { NewRow, RowChanges, TableName } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { type ListedTable, listFields } from "../list-fields.ts";
import { changesOf, type MatchPolicy, type PlannedChange } from "../list-plan.ts";
import { lastWrite } from "../store/import-batches.ts";
import type { JudgedList } from "../store/judged-list.ts";
import { findCandidates, type KnownPerson } from "../store/known-people.ts";
import type { StagedRow } from "../store/list-tables.ts";
import type { NewRows } from "../store/newcomers.ts";
import { listOrganisationIds, titularsAmong } from "../store/organisations.ts";
import { refuseTakenSeats } from "./refuse-taken-seats.ts";

/** Where a list comes from, as the batch keeps it. */
export type ListSource = Pick<
  NewRow<"import_batch">,
  "file_name" | "file_hash" | "encoding" | "delimiter" | "sheet" | "headings" | "mapping" | "imported_at"
>;

export interface ImportTerms {
  readonly source: ListSource;
  readonly policy: MatchPolicy;
  readonly today: Day;
  /** What holds for people who are new where the list does not say it. */
  readonly otherwise: { readonly categoryId: number | null; readonly joinedOn: Day | null };
  /** The last write that the register held when the list was judged. */
  readonly judgedAfter: number;
}

/**
 * Takes a list in that was judged, or nothing of it: people who are new in the order of the sign-in sheet, then what it
 * changes of those who are known.
 * @param pause is awaited now and then, so that whoever waits can be shown how far it is, or stop it
 * @throws CoopError `register-moved` where someone wrote in the register since it was judged, and `seat-taken`
 */
export async function importList(
  tx: Write,
  list: JudgedList,
  terms: ImportTerms,
  pause: () => Promise<void>,
): Promise<void> {
  if ((await lastWrite(tx)) !== terms.judgedAfter) refuse("register-moved", {});
  const firstNew = list.counts.added > 0 ? await addPeople(tx, list, terms, pause) : 0;
  if (list.counts.changed > 0) await changePeople(tx, list, terms, pause);
  if (list.consents.count > 0)
    await addRows(tx, "consent", list.consents.rows(terms.source.file_name), firstNew);
  await tx.insertOne("import_batch", { ...terms.source, ...list.counts, on_match: terms.policy });
}

/** @returns the id of the first of them; the others follow */
async function addPeople(
  tx: Write,
  list: JudgedList,
  { otherwise: { categoryId, joinedOn } }: ImportTerms,
  pause: () => Promise<void>,
): Promise<number> {
  const newcomers = await list.newcomers(categoryId);
  const organisations = await newcomers.organisations();
  if (organisations.count > 0) {
    const number = await tx.nextNumbers("organisation", organisations.count);
    await addRows(tx, "organisation", organisations, number);
  }
  await pause();
  const { people, memberships } = await newcomers.inOrder({ role: "member", joinedOn });
  const ids = await addRows(tx, "participant", people, await tx.nextNumbers("participant", people.count));
  await pause();
  await addRows(tx, "membership", memberships, ids.first);
  await pause();
  return ids.first;
}

async function addRows<Table extends TableName>(
  tx: Write,
  table: Table,
  rows: NewRows<Table>,
  first: number,
): Promise<IdRange> {
  const ids = await tx.takeIds(table, rows.count);
  await tx.insertStaged(table, rows.columns, rows.from(ids.first, first), ids);
  return ids;
}

async function changePeople(
  tx: Write,
  list: JudgedList,
  { policy, today }: ImportTerms,
  pause: () => Promise<void>,
): Promise<void> {
  const moved: KnownPerson[] = [];
  for await (const rows of list.changed()) {
    const ids = rows.flatMap(({ participantId }) => participantId ?? []);
    const personOf = new Map((await findCandidates(tx, { ids }, today)).map((one) => [one.id, one]));
    const changed = rows.flatMap((row): Changed[] => {
      const person = personOf.get(row.participantId ?? 0);
      return person ? [{ row, person, changes: changesOf(row, person, policy) }] : [];
    });
    await changeSome(tx, changed);
    await pause();
    moved.push(...changed.filter((one) => says(one, "organisation")).map(({ person }) => person));
  }
  for (const person of await titularsAmong(tx, moved)) await refuseTakenSeats(tx, person);
}

interface Changed {
  readonly row: StagedRow;
  readonly person: KnownPerson;
  readonly changes: readonly PlannedChange[];
}

function says({ changes }: Changed, field: PlannedChange["field"]): boolean {
  return changes.some((one) => one.field === field);
}

async function changeSome(tx: Write, changed: readonly Changed[]): Promise<void> {
  const organisations = await organisationsOf(tx, changed);
  await tx.updateMany(
    "participant",
    changed.map((one) => ({
      ...(says(one, "name") ? namesOf(one.row) : {}),
      ...changesIn("participant", one, organisations),
      id: one.person.id,
    })),
  );
  await tx.updateMany(
    "membership",
    changed.flatMap((one) => {
      const { membership } = one.person;
      return membership ? { ...changesIn("membership", one, organisations), id: membership.id } : [];
    }),
  );
}

function namesOf(row: StagedRow): RowChanges<"participant"> {
  return { given_name: row.givenName, family_name: row.familyName, folded: row.folded };
}

/** What changes in a table, by its columns. */
function changesIn<Table extends ListedTable>(
  table: Table,
  { row, changes }: Changed,
  organisations: ReadonlyMap<string, number>,
): RowChanges<Table> {
  const ids = {
    category: row.categoryId,
    organisation: organisations.get(row.organisationFolded ?? "") ?? null,
  };
  const values = { ...row, ...ids };
  return Object.fromEntries(
    changes.flatMap(({ field }) =>
      field !== "name" && listFields[field].table === table
        ? [[listFields[field].column, values[field]]]
        : [],
    ),
  ) as RowChanges<Table>;
}

/** The id of every organisation that rows give to people whom the register knows, by folded name; those that are new are added. */
async function organisationsOf(tx: Write, changed: readonly Changed[]): Promise<ReadonlyMap<string, number>> {
  const rows = changed.filter((one) => says(one, "organisation")).map(({ row }) => row);
  const wanted = new Map(rows.map((row) => [row.organisationFolded ?? "", row]));
  const ids = await listOrganisationIds(tx, [...wanted.keys()]);
  const missing = [...wanted].filter(([folded]) => !ids.has(folded));
  if (missing.length === 0) return ids;
  const first = await tx.nextNumbers("organisation", missing.length);
  const added = await tx.insert(
    "organisation",
    missing.map(([folded, { organisation, categoryId }], index) => ({
      number: first + index,
      name: organisation ?? folded,
      folded,
      category_id: categoryId,
    })),
  );
  return new Map([...ids, ...missing.map(([folded], index) => [folded, added[index] as number] as const)]);
}
