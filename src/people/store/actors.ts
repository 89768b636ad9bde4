import { CoopError, refuse } from "../../problem.ts";
import type { Reader } from "../../register/write.ts";
import { toReference } from "../../values/reference.ts";
import { findOrganisation, listOrganisationNames } from "./organisations.ts";
import { findParticipant, listNames } from "./participants.ts";

interface ActorKeys {
  readonly participant_id: number | null;
  readonly organisation_id: number | null;
}

/** Who owns a task, leads an experiment or facilitates a session: a participant or an organisation. */
export interface Actor extends ActorKeys {
  readonly name: string;
}

/**
 * Finds the participant or the organisation that a text means.
 * @throws CoopError `unknown-item`, or `ambiguous-item` when it means several, or one of each
 */
export async function findActor(
  reader: Reader,
  text: string,
  redirected?: (item: string) => void,
): Promise<Actor> {
  const [participant, organisation] = await Promise.all([
    attempt(() => findParticipant(reader, text, redirected)),
    attempt(() => findOrganisation(reader, text)),
  ]);
  if (participant.found && organisation.found) {
    const candidates = [
      `${toReference("participant", participant.found.number)} ${participant.found.name}`,
      `${toReference("organisation", organisation.found.number)} ${organisation.found.name}`,
    ];
    refuse("ambiguous-item", { kind: "participant", typed: text, candidates, more: 0 });
  }
  if (participant.found) {
    return { participant_id: participant.found.id, organisation_id: null, name: participant.found.name };
  }
  if (organisation.found) {
    return { participant_id: null, organisation_id: organisation.found.id, name: organisation.found.name };
  }
  throw participant.isAmbiguous
    ? participant.error
    : organisation.isAmbiguous
      ? organisation.error
      : participant.error;
}

/**
 * Names for rows that hold either key; nothing where both are unknown.
 * @param rows those for which names will be asked, where not everyone's are
 */
export async function actorNames(
  reader: Reader,
  rows?: readonly ActorKeys[],
): Promise<(row: ActorKeys) => string | null> {
  const idsOf = (key: keyof ActorKeys) => rows?.flatMap((row) => row[key] ?? []);
  const people = await listNames(reader, idsOf("participant_id"));
  const participants = new Map(people.map(({ id, name }) => [id, name]));
  const named = await listOrganisationNames(reader, { ids: idsOf("organisation_id") });
  const organisations = new Map(named.map(({ id, name }) => [id, name]));
  return ({ participant_id, organisation_id }) =>
    (participant_id === null ? undefined : participants.get(participant_id)) ??
    (organisation_id === null ? undefined : organisations.get(organisation_id)) ??
    null;
}

async function attempt<Found>(
  find: () => Promise<Found>,
): Promise<{ found?: Found; isAmbiguous?: boolean; error?: unknown }> {
  try {
    return { found: await find() };
  } catch (error) {
    if (!(error instanceof CoopError)) throw error;
    return { error, isAmbiguous: error.problems[0]?.code === "ambiguous-item" };
  }
}
