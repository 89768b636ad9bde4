import { refuse } from "../../problem.ts";
import type { Reader } from "../../register/write.ts";
import { fold } from "../../values/folded.ts";
import { parseReference, toReference } from "../../values/reference.ts";
import { nameKey, type PersonName, parsePersonName } from "../person-name.ts";
import { findParticipant, listNames, listParticipants, type Participant } from "./participants.ts";

/**
 * Whoever is meant by what was typed for someone who takes another's place: a participant by reference, number, address or
 * whole name, else the name of someone who is not known yet.
 * @throws CoopError `unknown-item`, `ambiguous-item`, and `known-or-new` for one word that is a part of the name of someone known
 */
export async function findSuccessor(
  reader: Reader,
  typed: string,
  redirected?: (item: string) => void,
): Promise<Participant | PersonName> {
  const isReference = parseReference("participant", typed) !== undefined || /^\d+$/.test(typed.trim());
  const name = parsePersonName(typed);
  const isKnown = (await listParticipants(reader, { folded: nameKey(name) })).length > 0;
  if (isReference || typed.includes("@") || isKnown) return findParticipant(reader, typed, redirected);
  const word = fold(typed);
  const alike = (await listNames(reader)).filter((one) => fold(one.name).split(" ").includes(word));
  if (alike.length > 0) {
    const candidates = alike.map((one) => `${toReference("participant", one.number)} ${one.name}`);
    refuse("known-or-new", { typed, candidates: candidates.slice(0, 5) });
  }
  return name;
}
