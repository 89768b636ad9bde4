import type { Season } from "../../cooperative/season.ts";
import { CoopError, type Problem, problem } from "../../problem.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { type SignatureSpan, stateOn } from "../mandate.ts";
import { listSignatures, type Signature } from "../store/mandates.ts";

export interface Withdrawal {
  readonly participants: readonly { readonly id: number; readonly number: number; readonly name: string }[];
  readonly organisations: readonly { readonly id: number; readonly name: string }[];
  readonly byCity: boolean;
  readonly withdrawnOn: Day;
  readonly reason: string | undefined;
  readonly replacedById: number | undefined;
}

/**
 * Withdraws what people, organisations or the city signed in a season, whichever version it was; the signature stays with the day and
 * the reason of its end. Nobody has to give a reason.
 * @throws CoopError `mandate-not-signed`, `withdrawn-before`, `withdrawn-before-signed`, `replaced-by-oneself`, all at once
 */
export async function withdrawMandate(tx: Write, season: Season, withdrawal: Withdrawal): Promise<void> {
  const signatures = await listSignatures(tx, season);
  const problems: Problem[] = [];
  const withdrawn: Signature[] = [];
  const withdraw = (name: string | null, its: readonly Signature[]): void => {
    const open = its.filter(({ withdrawnOn }) => withdrawnOn === null);
    problems.push(...problemsOf(name, its, open, withdrawal.withdrawnOn));
    withdrawn.push(...open);
  };
  for (const { id, name } of withdrawal.participants) {
    withdraw(
      name,
      signatures.filter(({ participantId }) => participantId === id),
    );
    if (id === withdrawal.replacedById)
      problems.push(problem("replaced-by-oneself", { name }, { option: "--replaced-by" }));
  }
  for (const { id, name } of withdrawal.organisations) {
    withdraw(
      name,
      signatures.filter(({ organisationId }) => organisationId === id),
    );
  }
  if (withdrawal.byCity) {
    withdraw(
      null,
      signatures.filter(({ party }) => party === "city"),
    );
  }
  if (problems.length > 0) throw new CoopError(problems);
  for (const { id } of withdrawn) {
    await tx.update("signature", id, {
      withdrawn_on: withdrawal.withdrawnOn,
      withdrawn_reason: withdrawal.reason,
      replaced_by_id: withdrawal.replacedById,
    });
  }
}

function problemsOf(
  name: string | null,
  its: readonly Signature[],
  open: readonly Signature[],
  on: Day,
): readonly Problem[] {
  const [last] = its.slice(-1);
  if (last === undefined) return [problem("mandate-not-signed", { name })];
  if (open.length === 0) return [problem("withdrawn-before", { name, on: last.withdrawnOn as Day })];
  const ended = open.every((one) => stateOn(withoutWithdrawal(one), on) === "ended");
  if (ended) return [problem("mandate-ended", { name, on: open.at(-1)?.endsOn as Day })];
  return open.flatMap(({ signedOn }) =>
    signedOn !== null && signedOn > on ? [problem("withdrawn-before-signed", { name, signedOn, on })] : [],
  );
}

function withoutWithdrawal(signature: SignatureSpan): SignatureSpan {
  return { ...signature, withdrawnOn: null };
}
