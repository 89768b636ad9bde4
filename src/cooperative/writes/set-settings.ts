import { refuse } from "../../problem.ts";
import type { Every, NewRow, Row, RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { fold } from "../../values/folded.ts";
import { changedSettings, checkLicence, checkTimeZone, type LegalBasis, type Setting } from "../setting.ts";
import { type Cooperative, readCooperative, readLogo } from "../store/cooperative.ts";

export interface SettingsChanges {
  readonly cooperative: Every<RowChanges<"cooperative">, "id">;
  /** A person and the function under which documents may name them: "Claire Rivoal, adjointe aux solidarités". */
  readonly allowedNames: readonly string[];
  readonly disallowedNames: readonly string[];
  /** Why data of people is held; what is not said of a purpose that is known stays as it was. */
  readonly purpose: PurposeChanges | undefined;
  readonly droppedPurposes: readonly string[];
  /** In place of the one that was there; null takes that away. */
  readonly logo: NewRow<"logo"> | null | undefined;
}

export interface PurposeChanges {
  readonly purpose: string;
  readonly basis: LegalBasis | undefined;
  readonly retention: string | null | undefined;
}

/** A cooperative as it is after its settings were set, with those that are no longer the same. */
export interface SetSettings {
  readonly cooperative: Cooperative;
  readonly settings: readonly Setting[];
}

/** @throws CoopError `unknown-time-zone`, `licence-without-name`, `name-says-nothing`, `unknown-public-name`, `purpose-without-basis`, `unknown-purpose` */
export async function setSettings(tx: Write, changes: SettingsChanges): Promise<SetSettings> {
  const { time_zone: timeZone, licence } = changes.cooperative;
  if (timeZone !== undefined) checkTimeZone(timeZone);
  if (licence) checkLicence(licence);
  const before = await readCooperative(tx);
  const { publicNames } = before;
  await tx.update("cooperative", 1, changes.cooperative);
  for (const allowed of changes.allowedNames) {
    const [name = allowed, ...rest] = allowed.split(",").map((part) => part.trim());
    if (fold(name) === "") refuse("name-says-nothing", { typed: allowed }, { option: "--allow-name" });
    const known = publicNames.find((one) => fold(one.name) === fold(name));
    const row = { name, function: rest.join(", ") || null };
    if (known) await tx.update("public_name", known.id, row);
    else await tx.insertOne("public_name", row);
  }
  for (const disallowed of changes.disallowedNames) {
    // The name alone, or with its function: after a comma, as it was allowed, or in brackets, as it is shown.
    const [name = disallowed] = disallowed.split(/[,(]/);
    const known = publicNames.find((one) => [name, disallowed].map(fold).includes(fold(one.name)));
    if (!known) return refuse("unknown-public-name", { typed: disallowed }, { option: "--disallow-name" });
    await tx.remove("public_name", known.id);
  }
  if (changes.purpose) await setPurpose(tx, changes.purpose);
  for (const dropped of changes.droppedPurposes) {
    const known = await findPurpose(tx, dropped);
    if (!known) return refuse("unknown-purpose", { typed: dropped }, { option: "--drop-purpose" });
    await tx.remove("legal_basis", known.id);
  }
  if (changes.logo !== undefined) await setLogo(tx, changes.logo);
  const cooperative = await readCooperative(tx);
  return { cooperative, settings: changedSettings(before, cooperative) };
}

async function setPurpose(tx: Write, { purpose, basis, retention }: PurposeChanges): Promise<void> {
  const known = await findPurpose(tx, purpose);
  if (known) await tx.update("legal_basis", known.id, { basis, retention });
  else if (fold(purpose) === "") refuse("name-says-nothing", { typed: purpose }, { option: "--purpose" });
  else if (basis) await tx.insertOne("legal_basis", { purpose, basis, retention });
  else refuse("purpose-without-basis", { purpose }, { option: "--basis" });
}

async function setLogo(tx: Write, logo: NewRow<"logo"> | null): Promise<void> {
  const known = await readLogo(tx);
  if (known && logo?.picture === known.picture) {
    await tx.update("logo", known.id, logo);
    return;
  }
  if (known) await tx.remove("logo", known.id);
  if (logo) await tx.insertOne("logo", logo);
}

async function findPurpose(tx: Write, typed: string): Promise<Row<"legal_basis"> | undefined> {
  const { purposes } = await readCooperative(tx);
  return purposes.find(({ purpose }) => fold(purpose) === fold(typed));
}
