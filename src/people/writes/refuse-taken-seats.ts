import { CoopError, problem } from "../../problem.ts";
import type { Write } from "../../register/write.ts";
import { rivalsFor } from "../store/contradictions.ts";
import { membershipsOf } from "../store/memberships.ts";

/**
 * Ends the work where someone was made the titular of an organisation that has one already (`src/people/README.md`), or
 * holds a seat of none.
 * @throws CoopError `seat-taken` with who holds it, `seat-of-no-organisation`
 */
export async function refuseTakenSeats(
  tx: Write,
  { id, name }: { readonly id: number; readonly name: string },
): Promise<void> {
  const memberships = await membershipsOf(tx, id);
  const problems = [
    ...(memberships.some(({ seat, organisationId }) => seat !== null && organisationId === null)
      ? [problem("seat-of-no-organisation", { name })]
      : []),
    ...(await rivalsFor(tx, id)).map(({ organisation, number, name: holderName }) =>
      problem("seat-taken", { name, organisation, holder: number, holderName }),
    ),
  ];
  if (problems.length > 0) throw new CoopError(problems);
}
