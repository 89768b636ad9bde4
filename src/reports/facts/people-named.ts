import { type Cooperative, readCooperative } from "../../cooperative/store/cooperative.ts";
import type { ChoiceValues } from "../../language/catalogue.ts";
import { presentOf } from "../../people/membership.ts";
import { actorNames } from "../../people/store/actors.ts";
import { listMemberships } from "../../people/store/memberships.ts";
import { listParticipants } from "../../people/store/participants.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { fold } from "../../values/folded.ts";
import { toReference } from "../../values/reference.ts";
import type { Edition } from "../edition.ts";
import type { Unnamed } from "../named-people.ts";

/** Who facilitates, or has something to do, as an edition may call them. */
export interface ActorFacts {
  /** An organisation; or a person, whom the public edition names only where the settings allow it. */
  readonly name: string | null;
  /** What stands for a person without a name; null where they have no function. */
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
  return (actor) => {
    const { participant_id: id, organisation_id } = actor;
    if (id === null && organisation_id === null) return null;
    const name = nameOf(actor);
    if (id === null) return { name, function: null, role: null };
    const membership = presentOf(
      memberships.filter(({ participantId }) => participantId === id),
      day,
    );
    const isNamed = name !== null && (edition === "internal" || isPublic(name, publicNames));
    return {
      name: isNamed ? name : null,
      function: membership?.function ?? null,
      role: membership?.role ?? null,
    };
  };
}

/** Those whom the public edition does not name. */
export async function readUnnamed(reader: Reader): Promise<Unnamed[]> {
  const { publicNames } = await readCooperative(reader);
  return (await listParticipants(reader))
    .filter(({ name, isErased }) => !isErased && !isPublic(name, publicNames))
    .map(({ number, name }) => ({ reference: toReference("participant", number), name }));
}

function isPublic(name: string, publicNames: Cooperative["publicNames"]): boolean {
  return publicNames.some((allowed) => fold(allowed.name) === fold(name));
}
