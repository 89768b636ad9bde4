import { refuse } from "../../problem.ts";
import { foldedName } from "../../register/folded-name.ts";
import type { Every, Row, RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { isSameService } from "../service.ts";
import { listServices } from "../store/services.ts";

/** @throws CoopError `service-taken` when it would become one that there is already, `name-says-nothing` */
export async function editService(
  tx: Write,
  service: Row<"service">,
  changes: Every<RowChanges<"service">, "id" | "number" | "folded">,
): Promise<Row<"service">> {
  const { name = service.name, operator = service.operator } = changes;
  const folded = foldedName(name);
  const others = (await listServices(tx)).filter(({ id }) => id !== service.id);
  const known = others.find((one) => isSameService(one, { name, operator }));
  if (known) refuse("service-taken", { number: known.number, name: known.name, operator: known.operator });
  await tx.update("service", service.id, { ...changes, folded });
  return tx.selectFrom("service").selectAll().where("id", "=", service.id).executeTakeFirstOrThrow();
}
