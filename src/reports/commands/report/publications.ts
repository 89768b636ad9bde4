import type { Coop } from "../../../coop.ts";
import { bilanName, dayOf, type Season } from "../../../cooperative/season.ts";
import { listSeasons } from "../../../cooperative/store/seasons.ts";
import { readParticipant } from "../../../people/store/participants.ts";
import type { Reader } from "../../../register/write.ts";
import type { Day } from "../../../values/day.ts";
import { toKey } from "../../../values/folded.ts";
import { toReference } from "../../../values/reference.ts";
import { readSession } from "../../../workshops/store/sessions.ts";
import { chartsOf, measuredBy } from "../../charts.ts";
import type { Edition } from "../../edition.ts";
import { asEdition } from "../../facts/as-edition.ts";
import { readBilan } from "../../facts/bilan.ts";
import { type DecisionsWanted, readDecisionRecord } from "../../facts/decision-record.ts";
import { readExperimentCard } from "../../facts/experiment-card.ts";
import { readInForce } from "../../facts/in-force.ts";
import { readMinutes } from "../../facts/minutes.ts";
import { readOrigin } from "../../facts/origin.ts";
import { readReturnLetter } from "../../facts/return-letter.ts";
import type { DocumentSubject } from "../../publish.ts";
import { editionsOf } from "../../store/editions.ts";
import { readPlacedLogo } from "../../store/placed-logo.ts";

/** Of which day and for whom a document is. */
export interface DocumentAsked {
  readonly edition: Edition;
  readonly asOf: Day;
}

/** What has a number and of which a document is. */
interface Numbered {
  readonly id: number;
  readonly number: number;
}
interface NumberedOfSeason extends Numbered {
  readonly season_id: number;
}

/** What stands for the item of a document that leaves out a part of the year: which, its text says. */
const part = "part";

/** The bilan of the season that is spoken of. */
export async function bilanOf(coop: Coop, { edition, asOf }: DocumentAsked) {
  const season = await coop.season();
  const day = dayOf(season, asOf);
  const facts = await coop.readAsOf(day, (reader) => readBilan(reader, season, day, coop.today, edition));
  return {
    name: "bilan",
    title: bilanName(season),
    of: await subjectOf(coop, "bilan", { season, asOf: day }),
    facts,
    logo: await coop.read((reader) => readPlacedLogo(reader, facts.cooperative)),
    charts: chartsOf(facts, coop.words.language),
  };
}

/** A document of people's own: it may name what the bilan names. */
export async function ownDocumentOf(coop: Coop, name: string, asked: DocumentAsked) {
  const bilan = await bilanOf(coop, asked);
  const of = await subjectOf(coop, toKey(name), bilan.of);
  return { ...bilan, of, ownName: name, title: `${name}-${of.season.title}` };
}

/** The mode d'emploi of the season that is spoken of. */
export async function guideOf(coop: Coop, { edition, asOf }: DocumentAsked) {
  const season = await coop.season();
  const facts = await coop.readAsOf(asOf, async (reader) =>
    asEdition(reader, edition, { template: "mode-emploi", season }, await readInForce(reader, season, asOf)),
  );
  return {
    name: "mode-emploi",
    title: `${coop.words.notice("in-force-file", {})}-${facts.season.title}`,
    of: await subjectOf(coop, "mode-emploi", { season, asOf }),
    facts,
    logo: await coop.read((reader) => readPlacedLogo(reader, facts.cooperative)),
  };
}

/** The minutes of a session. */
export async function minutesOf(coop: Coop, session: NumberedOfSeason, { edition, asOf }: DocumentAsked) {
  const item = toReference("session", session.number);
  const season = await seasonOf(coop, session);
  const facts = await coop.readAsOf(asOf, async (reader) =>
    asEdition(
      reader,
      edition,
      { template: "compte-rendu", season, item },
      await readMinutes(reader, await readSession(reader, session.id), edition, asOf),
    ),
  );
  return {
    name: "compte-rendu",
    title: `${coop.words.notice("minutes-file", {})}-${item}`,
    of: await subjectOf(coop, "compte-rendu", { item, season, asOf }),
    facts,
    layout: "leaflet",
  } as const;
}

/** What was decided, in a season or a part of it. */
export async function decisionRecordOf(
  coop: Coop,
  { season, span }: { readonly season: Season; readonly span: DecisionsWanted },
  { edition, asOf }: DocumentAsked,
) {
  const isPart = Object.values(span).some((one) => one !== undefined);
  const ofSeason = isPart ? await coop.season() : season;
  return {
    name: "releve-decisions",
    title: coop.words.notice("decision-record-file", {}),
    of: await subjectOf(coop, "releve-decisions", { item: isPart ? part : null, season: ofSeason, asOf }),
    facts: await coop.readAsOf(asOf, async (reader) =>
      asEdition(
        reader,
        edition,
        { template: "releve-decisions", season },
        await readDecisionRecord(reader, season, span, edition, asOf),
      ),
    ),
    layout: "leaflet",
  } as const;
}

/** An experiment on a page. */
export async function cardOf(coop: Coop, experiment: NumberedOfSeason, { edition, asOf }: DocumentAsked) {
  const item = toReference("experiment", experiment.number);
  const season = await seasonOf(coop, experiment);
  const facts = await coop.readAsOf(asOf, async (reader) =>
    asEdition(
      reader,
      edition,
      { template: "experimentation", season, item },
      await readExperimentCard(reader, experiment, asOf),
    ),
  );
  const isMeasured = facts.experiment.indicators.length > 0;
  return {
    name: "experimentation",
    title: `${coop.words.notice("experiment-card-file", {})}-${item}`,
    of: await subjectOf(coop, "experimentation", { item, season, asOf }),
    facts,
    charts: { measures: isMeasured ? measuredBy(facts.experiment, coop.words.language) : null },
    layout: "leaflet",
  } as const;
}

/** What was asked and answered in the season that is spoken of, for all or for one. */
export async function returnLetterOf(
  coop: Coop,
  participant: Numbered | undefined,
  { edition, asOf }: DocumentAsked,
) {
  const season = await coop.season();
  const to = async (reader: Reader) => participant && (await readParticipant(reader, participant.id));
  const item = participant ? toReference("participant", participant.number) : null;
  return {
    name: "retour",
    title: item ? `retour-${item}` : "retour",
    of: await subjectOf(coop, "retour", { item, season, asOf }),
    facts: await coop.readAsOf(asOf, async (reader) =>
      readReturnLetter(reader, season, await to(reader), asOf, edition),
    ),
    layout: "leaflet",
  } as const;
}

async function seasonOf(coop: Coop, { season_id }: NumberedOfSeason): Promise<Season> {
  const season = (await coop.read(listSeasons)).find(({ id }) => id === season_id);
  if (!season) throw new Error(`no season with the id ${season_id}`);
  return season;
}

/** Of what a document is, and what was handed over of it. @param report the name of its outline */
export async function subjectOf(
  coop: Coop,
  report: string,
  { item = null, season, asOf }: { item?: string | null; season: Season; asOf: Day },
): Promise<DocumentSubject> {
  const origin = await coop.read(readOrigin);
  const editions = await coop.read((reader) => editionsOf(reader, season, report, item));
  return { item, season, asOf, origin, editions };
}
