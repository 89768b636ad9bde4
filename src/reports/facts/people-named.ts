import { readCooperative } from "../../cooperative/store/cooperative.ts";
import type { ChoiceValues } from "../../language/catalogue.ts";
import { presentOf } from "../../people/membership.ts";
import { isPublicName } from "../../people/named-people.ts";
import { actorNames } from "../../people/store/actors.ts";
import { listMemberships } from "../../people/store/memberships.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import type { Edition } from "../edition.ts";

/** Who facilitates, or has something to do, as an edition may call them. */
export interface ActorFacts {
  /** An organisation; or a person, whom the public edition names only where the settings allow it. */
  readonly name: string | null;
  /** Of those alone whom the edition names, since it tells who someone is; null where they have none. */
  readonly function: string | null;
  readonly role: ChoiceValues["role"] | null;
}

interface Actor {
  readonly participant_id: number | null;
  readonly organisation_id: number | null;
}

/** How an edition calls people and organisations, by what they were on a day; null where nobody is meant. */
export async function actorsIn(
  reader: Reader,
  edition: Edition,
  day: Day,
): Promise<(actor: Actor) => ActorFacts | null> {
  const nameOf = await actorNames(reader);
  const { publicNames } = await readCooperative(reader);
  const memberships = await listMemberships(reader);
  const isInternal = edition === "internal";
  return (actor) => {
    const { participant_id: id, organisation_id } = actor;
    if (id === null && organisation_id === null) return null;
    const name = nameOf(actor);
    if (id === null) return { name, function: null, role: null };
    const membership = presentOf(
      memberships.filter(({ participantId }) => participantId === id),
      day,
    );
    const isNamed = name !== null && (isInternal || isPublicName(name, publicNames));
    return {
      name: isNamed ? name : null,
      function: isNamed ? (membership?.function ?? null) : null,
      role: membership?.role ?? null,
    };
  };
}
