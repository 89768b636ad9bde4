import { holdingConsent } from "../../people/consent.ts";
import { consentsByPerson, consentsOf } from "../../people/store/consents.ts";
import { listNames } from "../../people/store/participants.ts";
import { finder } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import { partSpellings, toPartReference } from "../../values/reference.ts";

export interface Objection extends Row<"objection"> {
  readonly decisionNumber: number;
  readonly decisionTitle: string | null;
  /** `D04.1`. */
  readonly reference: string;
  readonly categoryLabel: string | null;
  /** Who made it, where they agreed to be quoted by name and still do. */
  readonly by: string | null;
}

interface ObjectionFilter {
  readonly id?: number | undefined;
  readonly decisionId?: number | undefined;
  readonly participantIds?: readonly number[] | undefined;
}

/** What was objected, in the order of the decisions and then as it was noted. */
export async function listObjections(
  reader: Reader,
  { id, decisionId, participantIds }: ObjectionFilter = {},
): Promise<Objection[]> {
  const rows = await reader
    .selectFrom("objection")
    .innerJoin("decision", "decision.id", "objection.decision_id")
    .leftJoin("category", "category.id", "objection.category_id")
    .selectAll("objection")
    .select([
      "decision.number as decisionNumber",
      "decision.title as decisionTitle",
      "category.label as categoryLabel",
    ])
    .$if(id !== undefined, (query) => query.where("objection.id", "=", id as number))
    .$if(decisionId !== undefined, (query) => query.where("objection.decision_id", "=", decisionId as number))
    .$if(participantIds !== undefined, (query) =>
      query.where("objection.participant_id", "in", participantIds as number[]),
    )
    .orderBy("decision.number")
    .orderBy("objection.rank")
    .execute();
  const nameOf = await quotableNames(
    reader,
    rows.flatMap(({ participant_id }) => participant_id ?? []),
  );
  return rows.map((row) => ({
    ...row,
    reference: toPartReference("decision", row.decisionNumber, row.rank),
    by: nameOf.get(row.participant_id) ?? null,
  }));
}

/** Whether someone agreed to be quoted by name, and did not withdraw that since. */
export async function mayBeQuoted(reader: Reader, participantId: number): Promise<boolean> {
  return holdingConsent(await consentsOf(reader, participantId), "quotation")?.answer === "yes";
}

async function quotableNames(
  reader: Reader,
  participantIds: readonly number[],
): Promise<Map<number | null, string>> {
  if (participantIds.length === 0) return new Map();
  const consents = await consentsByPerson(reader, participantIds);
  const quotable = (await listNames(reader, participantIds)).filter(
    ({ id }) => holdingConsent(consents(id), "quotation")?.answer === "yes",
  );
  return new Map(quotable.map(({ id, name }) => [id, name]));
}

export async function readObjection(reader: Reader, id: number): Promise<Objection> {
  const [objection] = await listObjections(reader, { id });
  if (!objection) throw new Error(`no objection with the id ${id}`);
  return objection;
}

/** Finds an objection by its reference (`D04.1`), by that of its decision where it is the only one, or by a part of its text. */
export const findObjection = finder(
  "objection",
  async (reader) =>
    (await listObjections(reader)).map((objection) => ({
      ...objection,
      spellings: partSpellings("decision", objection.decisionNumber, objection.rank),
    })),
  ({ reference, text }) => `${reference} ${text}`,
);

/** The objections that are still open, for a prompt to offer. */
export async function offerOpenObjections(reader: Reader): Promise<{ text: string; label: string }[]> {
  return (await listObjections(reader))
    .filter(({ state }) => state === null)
    .map(({ reference, text }) => ({ text: reference, label: `${reference} ${text}` }));
}
