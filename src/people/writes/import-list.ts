import { CoopError } from "../../problem.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { fold } from "../../values/folded.ts";
import { bySheet, type ListedPerson, type PlannedRow, planList } from "../list-plan.ts";
import { listOrganisations } from "../store/organisations.ts";
import { listParticipants } from "../store/participants.ts";
import { addOrganisation } from "./add-organisation.ts";
import { insertParticipants } from "./add-participant.ts";

export interface List {
  readonly people: readonly ListedPerson[];
  readonly file: string;
  readonly hash: string;
  /** Null for a workbook, which has a sheet instead. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly sheet: string | null;
  readonly mapping: Readonly<Record<string, string>>;
  /** The day from which those who are new take part, unless the list says one. */
  readonly joinedOn: Day | undefined;
  /** The instant of the import, in ISO 8601. */
  readonly importedAt: string;
}

export interface Imported {
  readonly rows: readonly PlannedRow[];
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/**
 * Takes a whole list in, or nothing of it.
 * @throws CoopError with every row that cannot be taken: `twice-in-list`, `homonyms`, `address-of-another`, `category-missing`
 */
export async function importList(tx: Write, list: List): Promise<Imported> {
  const { rows, problems } = planList(list.people, await listParticipants(tx), list.file);
  if (problems.length > 0) throw new CoopError(problems);
  const of = (outcome: PlannedRow["outcome"]): PlannedRow[] => rows.filter((row) => row.outcome === outcome);
  const imported = {
    rows,
    added: of("new").length,
    changed: of("changed").length,
    unchanged: of("unchanged").length,
  };
  if (imported.added + imported.changed === 0) return imported;

  const organisationIds = await organisationsOf(tx, rows);
  const organisationId = ({ organisation }: ListedPerson): number | null =>
    organisation === undefined ? null : (organisationIds.get(fold(organisation)) ?? null);
  const added = of("new")
    .map(({ person }) => person)
    .sort(bySheet);
  await insertParticipants(
    tx,
    added.map((person) => ({
      ...person,
      categoryId: person.category?.id ?? null,
      organisationId: organisationId(person),
      role: person.role ?? "member",
      joinedOn: person.joinedOn ?? list.joinedOn,
    })),
  );
  for (const { person, participant } of of("changed")) {
    if (!participant) continue;
    await tx.update("participant", participant.id, {
      email: person.email,
      phone: person.phone,
      district: person.district,
    });
    if (participant.membership) {
      await tx.update("membership", participant.membership.id, {
        category_id: person.category?.id,
        organisation_id: organisationId(person) ?? undefined,
        function: person.function,
        role: person.role,
        route: person.route,
      });
    }
  }
  await tx.insertOne("import_batch", {
    file_name: list.file,
    file_hash: list.hash,
    encoding: list.encoding,
    delimiter: list.delimiter,
    sheet: list.sheet,
    mapping: JSON.stringify(list.mapping),
    added: imported.added,
    changed: imported.changed,
    unchanged: imported.unchanged,
    refused: 0,
    imported_at: list.importedAt,
  });
  return imported;
}

/** The id of every organisation that the rows name, by folded name; those that are new are added. */
async function organisationsOf(tx: Write, rows: readonly PlannedRow[]): Promise<Map<string, number>> {
  const ids = new Map((await listOrganisations(tx)).map(({ folded, id }) => [folded, id]));
  for (const { person } of rows) {
    if (person.organisation === undefined || ids.has(fold(person.organisation))) continue;
    const { id } = await addOrganisation(tx, { name: person.organisation, categoryId: person.category?.id });
    ids.set(fold(person.organisation), id);
  }
  return ids;
}
