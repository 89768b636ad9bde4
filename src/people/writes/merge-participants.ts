import { type Belonging, saidOf } from "../../belongings.ts";
import type { Notice } from "../../language/catalogue.ts";
import { refuse } from "../../problem.ts";
import { moveReferences } from "../../register/move-references.ts";
import type { Row } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { toReference } from "../../values/reference.ts";
import { follows, overlap, remainders } from "../../values/span.ts";
import { belongings } from "../belongings.ts";
import { membershipsOf, readMembership } from "../store/memberships.ts";
import { type Participant, readParticipant, readParticipantRow } from "../store/participants.ts";
import { openSignaturesOf } from "../store/signatures.ts";
import { refuseTakenSeats } from "./refuse-taken-seats.ts";

/** Settles what two people's rows of a later feature say against each other, before they become one person's. */
export type SettleMerge = (tx: Write, keptId: number, mergedId: number) => Promise<readonly Notice[]>;

export interface Merged {
  readonly participant: Participant;
  /** What could not stay as it was, each with what holds now. */
  readonly settled: readonly Notice[];
}

/**
 * Makes of two entries for one person a single one: every fact of the merged becomes one of the kept, which stays as it is and
 * takes over what it did not know. The merged keeps its own values and its reference, which leads to the kept. Where both took
 * part on the same days the kept's membership holds; of two signatures of one mandate the earlier does.
 * @throws CoopError `merged-into-oneself`, `participant-erased`
 */
export async function mergeParticipants(
  tx: Write,
  merged: Participant,
  kept: Participant,
  settleElsewhere: SettleMerge,
): Promise<Merged> {
  const { id, number, name } = merged;
  if (id === kept.id) refuse("merged-into-oneself", { number, name }, { option: "--into" });
  for (const one of [kept, merged]) if (one.isErased) refuse("participant-erased", { number: one.number });
  const [own, other] = [await readParticipantRow(tx, kept.id), await readParticipantRow(tx, id)];
  const ownIds = new Set((await membershipsOf(tx, kept.id)).map((one) => one.id));
  const settled = [
    ...(await settleMemberships(tx, merged, kept)),
    ...(await settleSignatures(tx, merged, kept)),
    ...(await settleElsewhere(tx, kept.id, id)),
  ];
  await moveReferences(tx, "participant", id, kept.id);
  await joinMemberships(tx, kept.id, ownIds);
  await tx.update("participant", id, { merged_into_id: kept.id });
  const { given_name: _, family_name, folded, ...known } = filled(own, other, belongings.participant);
  await tx.update("participant", kept.id, known);
  await refuseTakenSeats(tx, kept);
  return { participant: await readParticipant(tx, kept.id), settled };
}

async function settleMemberships(tx: Write, merged: Participant, kept: Participant): Promise<Notice[]> {
  const notices: Notice[] = [];
  const own = await membershipsOf(tx, kept.id);
  for (const membership of await membershipsOf(tx, merged.id)) {
    const row = await readMembership(tx, membership.id);
    await forgetOwnSuccession(tx, row, [kept.id, merged.id]);
    const covering = own.filter((one) => overlap(one, membership));
    if (covering.length === 0) continue;
    for (const one of covering) await fillMembership(tx, await readMembership(tx, one.id), row);
    const rest = remainders(membership, own);
    if (await contradicts(tx, row, covering)) {
      notices.push({
        key: "merge-settles-membership",
        parameters: {
          reference: toReference("participant", merged.number),
          kept: toReference("participant", kept.number),
          category: membership.categoryLabel,
          span: { from: membership.from, until: membership.until },
          rest,
        },
      });
    }
    const [first, ...more] = rest;
    if (!first) {
      await tx.remove("membership", membership.id);
      continue;
    }
    const ends = (until: Row<"membership">["until_on"]) =>
      until === row.until_on ? {} : { end_reason: null, replaced_by_id: null };
    const { id: _, ...copied } = row;
    for (const { from, until } of more) {
      await tx.insertOne("membership", { ...copied, ...ends(until), from_on: from, until_on: until });
    }
    await tx.update("membership", row.id, {
      ...ends(first.until),
      from_on: first.from,
      until_on: first.until,
    });
  }
  for (const { id } of own) await forgetOwnSuccession(tx, await readMembership(tx, id), [merged.id]);
  return notices;
}

/** Nobody takes over from themself. */
async function forgetOwnSuccession(
  tx: Write,
  { id, replaced_by_id }: Row<"membership">,
  people: readonly number[],
): Promise<void> {
  if (replaced_by_id !== null && people.includes(replaced_by_id)) {
    await tx.update("membership", id, { replaced_by_id: null });
  }
}

/** What a membership does not know of the same days, the other tells; a seat goes with its organisation. */
async function fillMembership(tx: Write, own: Row<"membership">, other: Row<"membership">): Promise<void> {
  const { category_id, role, voice, from_on, until_on, end_reason, replaced_by_id, ...known } = filled(
    own,
    other,
    belongings.membership,
  );
  const seat = known.organisation_id === other.organisation_id ? known.seat : own.seat;
  await tx.update("membership", own.id, { ...known, seat });
}

/** What may differ between two memberships that say the same: how someone came, and when they were what they say. */
const besides: readonly string[] = [
  "route",
  "from_on",
  "until_on",
  "end_reason",
  "replaced_by_id",
] satisfies (keyof Row<"membership">)[];
const sayings = saidOf(belongings.membership).filter((column) => !besides.includes(column));

/** Whether a membership says something that another of the same days says otherwise. */
async function contradicts(
  tx: Write,
  row: Row<"membership">,
  covering: readonly { readonly id: number }[],
): Promise<boolean> {
  for (const { id } of covering) {
    const own = await readMembership(tx, id);
    if (sayings.some((column) => row[column] !== null && row[column] !== own[column])) return true;
  }
  return false;
}

/** Where a membership that was the merged's and another follow one another and say the same, they are one. */
async function joinMemberships(tx: Write, keptId: number, ownIds: ReadonlySet<number>): Promise<void> {
  let earlier: Row<"membership"> | undefined;
  for (const { id } of await membershipsOf(tx, keptId)) {
    const row = await readMembership(tx, id);
    if (earlier && !(ownIds.has(earlier.id) && ownIds.has(id)) && continues(earlier, row)) {
      await tx.update("membership", id, { from_on: earlier.from_on, route: earlier.route ?? row.route });
      await tx.remove("membership", earlier.id);
    }
    earlier = await readMembership(tx, id);
  }
}

function continues(earlier: Row<"membership">, later: Row<"membership">): boolean {
  return (
    follows(
      { from: earlier.from_on, until: earlier.until_on },
      { from: later.from_on, until: later.until_on },
    ) &&
    earlier.end_reason === null &&
    earlier.replaced_by_id === null &&
    sayings.every((column) => earlier[column] === later[column])
  );
}

async function settleSignatures(tx: Write, merged: Participant, kept: Participant): Promise<Notice[]> {
  const notices: Notice[] = [];
  const own = await openSignaturesOf(tx, kept.id);
  for (const other of await openSignaturesOf(tx, merged.id)) {
    const twin = own.find(({ mandate_id }) => mandate_id === other.mandate_id);
    if (!twin) continue;
    const isEarlier =
      other.signed_on !== null && (twin.signed_on === null || other.signed_on < twin.signed_on);
    const [held, dropped] = isEarlier ? [other, twin] : [twin, other];
    const { ends_on, replaced_by_id, ...known } = filled(held, dropped, belongings.signature);
    await tx.update("signature", held.id, known);
    await tx.remove("signature", dropped.id);
    if (held.signed_on !== dropped.signed_on) {
      notices.push({
        key: "merge-settles-signature",
        parameters: { signedOn: held.signed_on, dropped: dropped.signed_on },
      });
    }
  }
  return notices;
}

/** What one says, and where it does not know, what the other says; nothing of what is ours. */
function filled<Known extends object>(
  known: Known,
  other: Known,
  columns: { readonly [Column in keyof Known]: Belonging },
): Partial<Known> {
  const entries = saidOf(columns).map((column) => [column, known[column] ?? other[column]]);
  return Object.fromEntries(entries) as Partial<Known>;
}
