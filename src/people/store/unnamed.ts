import { readCooperative } from "../../cooperative/store/cooperative.ts";
import type { Reader } from "../../register/write.ts";
import { toReference } from "../../values/reference.ts";
import { isPublicName } from "../named-people.ts";
import { fullName } from "../person-name.ts";
import type { Unnamed } from "../unnamed.ts";

/**
 * Everyone whom the register knows, who left and who was merged too, with what of them no public document tells; those who were
 * erased are known no more.
 */
export async function readUnnamed(reader: Reader): Promise<Unnamed[]> {
  const { publicNames } = await readCooperative(reader);
  const rows = await reader
    .selectFrom("participant")
    .select(["number", "given_name", "family_name", "email", "phone"])
    .where("erased_on", "is", null)
    .orderBy("number")
    .execute();
  return rows.map(({ number, given_name: givenName, family_name: familyName, email, phone }) => ({
    reference: toReference("participant", number),
    ...{ givenName, familyName, email, phone },
    mayBeNamed: isPublicName(fullName({ givenName, familyName }), publicNames),
  }));
}

/** What the settings allow in public: names, words that look like one, and whom to write to. */
async function readAllowed(reader: Reader): Promise<string[]> {
  const { publicNames, contact, controller } = await readCooperative(reader);
  return [...publicNames.map(({ name }) => name), contact, controller].flatMap((text) => text ?? []);
}

/** What no public document tells of people, and what may stand in one all the same. */
export async function readUnsaid(
  reader: Reader,
): Promise<{ readonly people: readonly Unnamed[]; readonly allowed: readonly string[] }> {
  return { people: await readUnnamed(reader), allowed: await readAllowed(reader) };
}
