import { refuse } from "../../problem.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import type { ObjectionState } from "../objection.ts";
import type { Objection } from "../store/objections.ts";
import { editObjection } from "./edit-objection.ts";

export interface Settlement {
  readonly state: ObjectionState;
  readonly reason: string | undefined;
  readonly amendment: string | undefined;
  readonly settled_on: Day;
}

/**
 * Says what became of an objection. One that was maintained may be lifted later.
 * @throws CoopError `objection-settled-already` when nothing changes, `objection-needs-reason`
 */
export async function settleObjection(
  tx: Write,
  objection: Objection,
  settlement: Settlement,
): Promise<Objection> {
  const { reference, state, settled_on: on } = objection;
  const saysNothingNew =
    settlement.state === state && settlement.reason === undefined && settlement.amendment === undefined;
  if (state !== null && saysNothingNew) refuse("objection-settled-already", { reference, state, on });
  return editObjection(tx, objection, settlement);
}
