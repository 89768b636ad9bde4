import { refuseIfHeld } from "../../register/hanging.ts";
import { referencesTo } from "../../register/references.ts";
import type { Write } from "../../register/write.ts";
import { toNamedReference } from "../../values/reference.ts";
import type { Decision } from "../store/decisions.ts";

/** What a decision is made of, which goes with it. */
const parts: readonly string[] = ["decision_grade", "decision_amendment", "objection"];

/**
 * Takes away a decision that was entered by mistake, with its objections and amendments; those that it replaced are in
 * place again. The history keeps that it was there, and its number is never given again.
 * @throws CoopError `hangs-on` when a task, an experiment, a recommendation … comes from it
 */
export async function removeDecision(tx: Write, { id, number, title }: Decision): Promise<void> {
  const references = await referencesTo(tx, "decision", [id]);
  const own = references.filter(({ table }) => parts.includes(table));
  const replaced = references.filter(({ table }) => table === "decision");
  const hanging = references.filter((one) => !own.includes(one) && !replaced.includes(one));
  await refuseIfHeld(tx, toNamedReference("decision", number, title) ?? "", hanging);
  for (const { table, ids } of own) for (const one of ids) await tx.remove(table, one);
  for (const one of replaced.flatMap(({ ids }) => ids)) {
    await tx.update("decision", one, { replaced_by_id: null, replaced_on: null });
  }
  await tx.remove("decision", id);
}
