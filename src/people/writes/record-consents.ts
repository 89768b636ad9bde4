import { refuse } from "../../problem.ts";
import type { Every, NewRow } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { type Consent, holdingConsent, isSameConsent } from "../consent.ts";
import { consentsOf } from "../store/consents.ts";
import type { Participant } from "../store/participants.ts";

/** What was added, and which of it does not hold, since a later answer was recorded before. */
export interface RecordedConsents {
  readonly added: readonly Consent[];
  readonly overtaken: readonly { readonly given: Consent; readonly holding: Consent }[];
}

/**
 * Adds answers of someone to those that are recorded; one that is there already is not added twice.
 * @throws CoopError `participant-erased`
 */
export async function recordConsents(
  tx: Write,
  participant: Participant,
  given: readonly Consent[],
): Promise<RecordedConsents> {
  if (participant.isErased) refuse("participant-erased", { number: participant.number });
  const before = await consentsOf(tx, participant.id);
  const added = given.filter((one) => !before.some((other) => isSameConsent(one, other)));
  await tx.insert(
    "consent",
    added.map(({ kind, answer, givenOn, source }) => ({
      participant_id: participant.id,
      kind,
      answer,
      given_on: givenOn,
      source,
    })) satisfies Every<NewRow<"consent">, "id">[],
  );
  const after = await consentsOf(tx, participant.id);
  const overtaken = added.flatMap((one) => {
    const holding = holdingConsent(after, one.kind);
    return holding && !isSameConsent(one, holding) ? [{ given: one, holding }] : [];
  });
  return { added, overtaken };
}
