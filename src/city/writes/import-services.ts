import type { Write } from "../../register/write.ts";
import type { PlannedService } from "../service-plan.ts";
import { addService } from "./add-service.ts";
import { editService } from "./edit-service.ts";

/** Adds what a list has that is new, and changes what it says otherwise. @throws CoopError as `addService` and `editService` */
export async function importServices(tx: Write, planned: readonly PlannedService[]): Promise<void> {
  for (const { name, said, service } of planned) {
    const { kind, operator, policy, district, theme, audience, since, plannedFor } = said;
    const told = { operator, policy, district, theme, audience, since, planned_for: plannedFor };
    // The name of a known one differs in case and accents at most: it stays as it is.
    if (service) await editService(tx, service, { ...told, kind, name: undefined });
    else await addService(tx, { ...told, name, kind: kind ?? "service" });
  }
}
