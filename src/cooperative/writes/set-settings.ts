import { refuse } from "../../problem.ts";
import type { RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { fold } from "../../values/folded.ts";
import { type Cooperative, readCooperative } from "../store/cooperative.ts";
import { checkTimeZone } from "../time-zone.ts";

export interface SettingsChanges {
  readonly cooperative: RowChanges<"cooperative">;
  /** A person and the function under which documents may name them: "Claire Rivoal, adjointe aux solidarités". */
  readonly allowedNames: readonly string[];
  readonly disallowedNames: readonly string[];
}

/** @throws CoopError `unknown-time-zone`, `name-says-nothing` */
export async function setSettings(tx: Write, changes: SettingsChanges): Promise<Cooperative> {
  const { time_zone: timeZone } = changes.cooperative;
  if (timeZone !== undefined) checkTimeZone(timeZone);
  await tx.update("cooperative", 1, changes.cooperative);
  const { publicNames } = await readCooperative(tx);
  for (const allowed of changes.allowedNames) {
    const [name = allowed, ...rest] = allowed.split(",").map((part) => part.trim());
    if (fold(name) === "") refuse("name-says-nothing", { typed: allowed }, { option: "--allow-name" });
    const known = publicNames.find((one) => fold(one.name) === fold(name));
    const row = { name, function: rest.join(", ") || null };
    if (known) await tx.update("public_name", known.id, row);
    else await tx.insertOne("public_name", row);
  }
  for (const disallowed of changes.disallowedNames) {
    const known = publicNames.find((one) => fold(one.name) === fold(disallowed));
    if (known) await tx.remove("public_name", known.id);
  }
  return readCooperative(tx);
}
