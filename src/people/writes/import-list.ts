import { refuse } from "../../problem.ts";
import type { NewRow } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { changesOf, type KnownPerson, type MatchPolicy, type PlannedChange } from "../list-plan.ts";
import { nameKey } from "../person-name.ts";
import { lastWrite } from "../store/import-batches.ts";
import { findCandidates } from "../store/known-people.ts";
import type { Newcomers } from "../store/newcomers.ts";
import { listOrganisationIds, titularsAmong } from "../store/organisations.ts";
import type { Counts, StagedList, StagedRow } from "../store/staged-list.ts";
import { refuseTakenSeats } from "./refuse-taken-seats.ts";

/** Where a list comes from, as the batch keeps it. */
export type ListSource = Pick<
  NewRow<"import_batch">,
  "file_name" | "file_hash" | "encoding" | "delimiter" | "sheet" | "headings" | "mapping" | "imported_at"
>;

export interface ImportTerms {
  readonly source: ListSource;
  readonly policy: MatchPolicy;
  /** What the list was judged to do. */
  readonly counts: Counts;
  readonly today: Day;
  /** What holds for people who are new where the list does not say it. */
  readonly otherwise: { readonly categoryId: number | null; readonly joinedOn: Day | null };
  /** The last write that the register held when the list was judged. */
  readonly judgedAfter: number;
}

/**
 * Takes a staged list in that was judged, or nothing of it: people who are new in the order of the sign-in sheet, then what
 * it changes of those who are known.
 * @param pause is awaited now and then, so that whoever waits can be shown how far it is, or stop it
 * @throws CoopError `register-moved` where someone wrote in the register since it was judged, and `seat-taken`
 */
export async function importList(
  tx: Write,
  list: StagedList,
  terms: ImportTerms,
  pause: () => Promise<void>,
): Promise<void> {
  if ((await lastWrite(tx)) !== terms.judgedAfter) refuse("register-moved", {});
  const { counts } = terms;
  if (counts.added > 0) await addPeople(tx, list.newcomers, counts.added, terms, pause);
  if (counts.changed > 0) await changePeople(tx, list, terms, pause);
  await tx.insertOne("import_batch", { ...terms.source, ...counts, on_match: terms.policy });
}

async function addPeople(
  tx: Write,
  newcomers: Newcomers,
  count: number,
  { otherwise }: ImportTerms,
  pause: () => Promise<void>,
): Promise<void> {
  if (otherwise.categoryId !== null) newcomers.categorise(otherwise.categoryId);
  const organisations = newcomers.organisations.gather();
  if (organisations > 0) {
    const first = await tx.nextNumbers("organisation", organisations);
    const ids = await tx.takeIds("organisation", organisations);
    await tx.insertStaged(
      "organisation",
      ["id", "number", "name", "folded", "category_id"],
      newcomers.organisations.gathered(ids.first, first),
      ids,
    );
  }
  await pause();
  newcomers.putInOrder();
  const first = await tx.nextNumbers("participant", count);
  const people = await tx.takeIds("participant", count);
  await tx.insertStaged(
    "participant",
    ["id", "number", "given_name", "family_name", "folded", "email", "phone", "district", "is_minor"],
    newcomers.people(people.first, first),
    people,
  );
  await pause();
  const memberships = await tx.takeIds("membership", count);
  await tx.insertStaged(
    "membership",
    ["id", "participant_id", "category_id", "organisation_id", "role", "function", "route", "from_on"],
    newcomers.memberships(memberships.first, people.first, otherwise.joinedOn),
    memberships,
  );
  await pause();
}

async function changePeople(
  tx: Write,
  list: StagedList,
  { policy, today }: ImportTerms,
  pause: () => Promise<void>,
): Promise<void> {
  const moved: KnownPerson[] = [];
  for (let rows = list.changedAfter(-1); rows.length > 0; rows = list.changedAfter(rows.at(-1)?.line ?? -1)) {
    const ids = rows.flatMap(({ participantId }) => participantId ?? []);
    const known = await findCandidates(tx, { ids }, today);
    const personOf = new Map(known.map(({ id, person }) => [id, person]));
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
    changed.map((one) => {
      const { row, person } = one;
      return {
        id: person.id,
        email: says(one, "email") ? row.email : person.email,
        phone: says(one, "phone") ? row.phone : person.phone,
        district: says(one, "district") ? row.district : person.district,
        is_minor: says(one, "isMinor") ? row.isMinor : person.isMinor,
      };
    }),
  );
  await tx.updateMany(
    "membership",
    changed.flatMap((one) => {
      const { row, person } = one;
      if (person.membershipId === null || person.role === null || person.hasLeft) return [];
      return {
        id: person.membershipId,
        category_id: says(one, "category") ? row.categoryId : person.categoryId,
        organisation_id: says(one, "organisation")
          ? (organisations.get(row.organisationFolded ?? "") ?? null)
          : person.organisationId,
        function: says(one, "function") ? row.function : person.function,
        role: says(one, "role") && row.role !== null ? row.role : person.role,
        route: says(one, "route") ? row.route : person.route,
        from_on: says(one, "joinedOn") ? row.joinedOn : person.startsOn,
      };
    }),
  );
  for (const one of changed.filter((one) => says(one, "name"))) {
    const { givenName, familyName } = one.row;
    await tx.update("participant", one.person.id, {
      given_name: givenName,
      family_name: familyName,
      folded: nameKey(one.row),
    });
  }
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
