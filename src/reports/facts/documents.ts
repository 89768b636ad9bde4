import { isMadeIn, type Season } from "../../cooperative/season.ts";
import { listDecisions } from "../../decisions/store/decisions.ts";
import { listMemberships } from "../../people/store/memberships.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { groupedBy } from "../../values/grouped.ts";
import { toReference } from "../../values/reference.ts";
import { readPresences } from "../../workshops/store/attendance.ts";
import { listSessions, type Session } from "../../workshops/store/sessions.ts";
import type { Edition } from "../edition.ts";
import { asEdition } from "./as-edition.ts";
import { readBilan } from "./bilan.ts";
import { readDecisionRecord } from "./decision-record.ts";
import { readInForce } from "./in-force.ts";
import { readMinutes, toMinutesPresence } from "./minutes.ts";
import { thereOn } from "./path.ts";
import { readReturnLetter } from "./return-letter.ts";
import { readSignIn, readSignIns } from "./sign-in.ts";

/** A document that has figures, by the name of its template. */
export const figuredDocuments = [
  "bilan",
  "mode-emploi",
  "retour",
  "releve-decisions",
  "compte-rendu",
  "emargement",
] as const;
export type FiguredDocument = (typeof figuredDocuments)[number];

export interface DocumentFacts {
  readonly document: FiguredDocument;
  readonly facts: object;
}

/** The facts of every document of a season that has figures of its own, as the season stands on a day. */
export async function readDocuments(
  reader: Reader,
  season: Season,
  day: Day,
  today: Day,
  edition: Edition = "internal",
): Promise<DocumentFacts[]> {
  const said = <Facts extends object>(template: string, facts: Facts): Promise<Facts> =>
    asEdition(reader, edition, { template, season }, facts);
  const all = { phase: undefined, from: undefined, to: undefined };
  return [
    { document: "bilan", facts: await readBilan(reader, season, day, today, edition) },
    { document: "mode-emploi", facts: await said("mode-emploi", await readInForce(reader, season, day)) },
    { document: "retour", facts: await readReturnLetter(reader, season, undefined, day, edition) },
    {
      document: "releve-decisions",
      facts: await said("releve-decisions", await readDecisionRecord(reader, season, all, edition, day)),
    },
  ];
}

/** The facts of the documents of one session. */
export async function readSessionDocuments(
  reader: Reader,
  session: Session,
  day: Day,
  edition: Edition = "internal",
): Promise<DocumentFacts[]> {
  const told = {
    template: "compte-rendu",
    season: { id: session.season_id },
    item: toReference("session", session.number),
  };
  const minutes = await asEdition(reader, edition, told, await readMinutes(reader, session, edition, day));
  const documents: readonly DocumentFacts[] = [{ document: "compte-rendu", facts: minutes }];
  if (edition === "public") return [...documents];
  return [...documents, { document: "emargement", facts: await readSignIn(reader, session, sheet) }];
}

const sheet = { order: "category", blank: undefined } as const;

/**
 * What the documents of the sessions of a season have figures of that no document of the year has, asked once for all of them:
 * the rest of minutes says, in its own edition, what the bilan says.
 */
export async function readSessionFigures(reader: Reader, season: Season): Promise<object[]> {
  const sessions = (await listSessions(reader)).filter((one) => isMadeIn(season, one));
  const presences = await readPresences(reader);
  const memberships = await listMemberships(reader);
  const decisionsOf = groupedBy(await listDecisions(reader), ({ session_id }) => session_id);
  const minutes = sessions.flatMap((session) => {
    const presence = presences.get(session.id);
    const decisions = decisionsOf.get(session.id) ?? [];
    const there = () => thereOn(memberships, session.on_day);
    return presence ? [toMinutesPresence(session, presence, there, { decisions, edition: "internal" })] : [];
  });
  return [...minutes, ...(await readSignIns(reader, sessions, sheet))];
}
