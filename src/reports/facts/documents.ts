import type { Season } from "../../cooperative/season.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { readBilan } from "./bilan.ts";
import { readDecisionRecord } from "./decision-record.ts";
import { readInForce } from "./in-force.ts";
import { readReturnLetter } from "./return-letter.ts";

/** A document that speaks of the whole season, by the name of its template. */
export const figuredDocuments = ["bilan", "mode-emploi", "retour", "releve-decisions"] as const;
export type FiguredDocument = (typeof figuredDocuments)[number];

export interface DocumentFacts {
  readonly document: FiguredDocument;
  readonly facts: object;
}

/** The facts of every document that has figures of its own, as the season stands on a day. */
export async function readDocuments(
  reader: Reader,
  season: Season,
  day: Day,
  today: Day,
): Promise<DocumentFacts[]> {
  const all = { phase: undefined, from: undefined, to: undefined };
  return [
    { document: "bilan", facts: await readBilan(reader, season, day, today) },
    { document: "mode-emploi", facts: await readInForce(reader, season, day) },
    { document: "retour", facts: await readReturnLetter(reader, season, undefined, day) },
    { document: "releve-decisions", facts: await readDecisionRecord(reader, season, all, "internal", day) },
  ];
}
