import { refuse } from "../../problem.ts";
import { foldedName } from "../../register/folded-name.ts";
import type { Every, NewRow, Row } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { isSameService } from "../service.ts";
import { listServices } from "../store/services.ts";

export type NewService = Every<NewRow<"service">, "id" | "number" | "folded">;

/** @throws CoopError `service-taken` when that operator has one of that name, `name-says-nothing` */
export async function addService(tx: Write, added: NewService): Promise<Row<"service">> {
  const folded = foldedName(added.name);
  const { name, operator = null } = added;
  const known = (await listServices(tx)).find((one) => isSameService(one, { name, operator }));
  if (known) refuse("service-taken", { number: known.number, name: known.name, operator: known.operator });
  const number = await tx.nextNumber("service");
  const id = await tx.insertOne("service", { ...added, number, folded });
  return tx.selectFrom("service").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}
