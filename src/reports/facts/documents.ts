import { isMadeIn, type Season } from "../../cooperative/season.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { listSessions } from "../../workshops/store/sessions.ts";
import { readBilan } from "./bilan.ts";
import { readDecisionRecord } from "./decision-record.ts";
import { readInForce } from "./in-force.ts";
import { readMinutes } from "./minutes.ts";
import { readReturnLetter } from "./return-letter.ts";
import { readSignIn } from "./sign-in.ts";

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
  /** What of the facts has figures of its own; the rest says what another document says, in its own edition. */
  readonly own: object;
}

/** The facts of every document that has figures of its own, as the season stands on a day; those of one session for each. */
export async function readDocuments(
  reader: Reader,
  season: Season,
  day: Day,
  today: Day,
): Promise<DocumentFacts[]> {
  const all = { phase: undefined, from: undefined, to: undefined };
  const documents = [
    whole("bilan", await readBilan(reader, season, day, today)),
    whole("mode-emploi", await readInForce(reader, season, day)),
    whole("retour", await readReturnLetter(reader, season, undefined, day)),
    whole("releve-decisions", await readDecisionRecord(reader, season, all, "internal", day)),
  ];
  const sessions = (await listSessions(reader)).filter((one) => isMadeIn(season, one));
  for (const session of sessions) {
    const minutes = await readMinutes(reader, session, "internal", day);
    documents.push({ document: "compte-rendu", facts: minutes, own: minutes.presence });
    const sheet = await readSignIn(reader, session, { order: "category", blank: undefined });
    documents.push(whole("emargement", sheet));
  }
  return documents;
}

function whole(document: FiguredDocument, facts: object): DocumentFacts {
  return { document, facts, own: facts };
}
