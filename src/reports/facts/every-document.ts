import { isMadeIn, type Season } from "../../cooperative/season.ts";
import { listExperiments } from "../../experiments/store/experiments.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { toReference } from "../../values/reference.ts";
import { listSessions } from "../../workshops/store/sessions.ts";
import { asEdition } from "./as-edition.ts";
import { readBilan } from "./bilan.ts";
import { readDecisionRecord } from "./decision-record.ts";
import { readExperimentCard } from "./experiment-card.ts";
import { readInForce } from "./in-force.ts";
import { readMinutes } from "./minutes.ts";
import { readNotice } from "./notice.ts";
import { readReturnLetter } from "./return-letter.ts";
import { readSignIn } from "./sign-in.ts";

/**
 * What each document may say this year to anyone, by the name of its template: of one that is made of one session or one
 * experiment, of the last; nothing of one for which there is none, nor of the mandate, which is made of its own text.
 */
export async function readEveryDocument(
  reader: Reader,
  season: Season,
  day: Day,
  today: Day,
): Promise<ReadonlyMap<string, object>> {
  const all = { phase: undefined, from: undefined, to: undefined };
  const asPublic = <Facts extends object>(template: string, facts: Facts, item: string | null = null) =>
    asEdition(reader, "public", { template, season, item }, facts);
  const session = (await listSessions(reader)).findLast(
    (one) => isMadeIn(season, one) && one.state === "held",
  );
  const minutes =
    session &&
    (await asPublic(
      "compte-rendu",
      await readMinutes(reader, session, "public", day),
      toReference("session", session.number),
    ));
  const sheet = session && (await readSignIn(reader, session, { order: "category", blank: undefined }));
  const experiment = (await listExperiments(reader)).at(-1);
  const card = experiment && (await readExperimentCard(reader, experiment, day).catch(() => undefined));
  return new Map<string, object>([
    ["bilan", await readBilan(reader, season, day, today, "public")],
    ["mode-emploi", await asPublic("mode-emploi", await readInForce(reader, season, day))],
    ["retour", await asPublic("retour", await readReturnLetter(reader, season, undefined, day, "public"))],
    [
      "releve-decisions",
      await asPublic("releve-decisions", await readDecisionRecord(reader, season, all, "public", day)),
    ],
    ["information", await readNotice(reader, today)],
    ...of("compte-rendu", minutes),
    ...of("emargement", sheet),
    ...of(
      "experimentation",
      card && (await asPublic("experimentation", card, toReference("experiment", experiment.number))),
    ),
  ]);
}

function of(document: string, facts: object | undefined): [string, object][] {
  return facts ? [[document, facts]] : [];
}
