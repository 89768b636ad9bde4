import { listServices } from "../../city/store/services.ts";
import type { Season } from "../../cooperative/season.ts";
import { readCooperative } from "../../cooperative/store/cooperative.ts";
import { listResults, type Result } from "../../experiments/store/results.ts";
import type { ChoiceValues } from "../../language/catalogue.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import { readBilan } from "../../reports/facts/bilan.ts";
import type {
  AnswerFacts,
  BilanFacts,
  CommitmentFacts,
  DecisionFacts,
  ExperimentFacts,
  GradeFacts,
  IndicatorFacts,
  RelationFacts,
  RequestFacts,
  SessionFacts,
} from "../../reports/facts/bilan-facts.ts";
import { type KeptFigures, keptFigures } from "../../reports/told-figures.ts";
import type { Day } from "../../values/day.ts";
import { toReference } from "../../values/reference.ts";

/** Which item of another table a row is of, by its reference. */
interface Of {
  readonly of: string;
}

/** A season in rows, as anyone may know it. */
export interface OpenData extends Pick<BilanFacts, "asOf" | "cooperative" | "season" | "withheld"> {
  /** What it tells of people, and does not, for those that are handed over after it. */
  readonly told: KeptFigures;
  /** Null where none is chosen. */
  readonly licence: string | null;
  readonly sessions: readonly SessionFacts[];
  readonly decisions: readonly DecisionFacts[];
  readonly grades: readonly (GradeFacts & Of)[];
  readonly experiments: readonly ExperimentFacts[];
  readonly indicators: readonly (IndicatorFacts & Of)[];
  readonly measurements: readonly Pick<Result, "indicator" | "on_day" | "value">[];
  readonly services: readonly Row<"service">[];
  readonly relations: readonly RelationRow[];
  readonly recommendations: readonly RecommendationRow[];
  readonly answers: readonly (AnswerFacts & Of)[];
  readonly commitments: readonly (CommitmentFacts & Of)[];
}

/** The references are null where the title is of none of them. */
export interface RelationRow extends RelationFacts {
  readonly experimentReference: string | null;
  readonly serviceReference: string | null;
}

export interface RecommendationRow extends RequestFacts {
  readonly level: ChoiceValues["level"] | null;
  /** Whether it was made in an earlier season. */
  readonly isEarlier: boolean;
}

/**
 * The facts of the public bilan, so that what is withheld in the one is withheld in the other, with what was measured between the
 * first value and the last, and what exists already.
 * @param reader the register as it stood on the day, which is one of the season
 */
export async function readOpenData(reader: Reader, season: Season, day: Day, madeOn: Day): Promise<OpenData> {
  const bilan = await readBilan(reader, season, day, madeOn, "public");
  const { path, decisions, experiments, carried, beside, requests } = bilan;
  const indicators = experiments.all.flatMap((one) => of(one.reference, one.indicators));
  const measured = new Set(indicators.map(({ reference }) => reference));
  const services = await listServices(reader);
  const titled = new Map(
    [...carried.experiments, ...experiments.all].map((one) => [one.title, one.reference]),
  );
  const named = new Map(services.map(({ name, number }) => [name, toReference("service", number)]));
  const levels = new Map(
    requests.groups.flatMap(({ level, requests: its }) => its.map(({ reference }) => [reference, level])),
  );
  const toRow = (isEarlier: boolean) => (one: RequestFacts) => ({
    ...one,
    level: levels.get(one.reference) ?? null,
    isEarlier,
  });
  const recommendations = [...requests.earlier.map(toRow(true)), ...requests.all.map(toRow(false))];
  return {
    asOf: bilan.asOf,
    cooperative: bilan.cooperative,
    season: bilan.season,
    told: keptFigures(bilan),
    licence: (await readCooperative(reader)).licence,
    withheld: bilan.withheld.filter(({ figure }) => figure === "experiment.reached"),
    sessions: path.sessions,
    decisions: decisions.all,
    grades: decisions.all.flatMap(({ reference, tally }) => of(reference, tally.grades)),
    experiments: experiments.all,
    indicators,
    measurements: (await listResults(reader)).filter(({ indicator }) =>
      measured.has(toReference("indicator", indicator.number)),
    ),
    services,
    relations: beside.all.map((one) => ({
      ...one,
      experimentReference: titled.get(one.experiment) ?? null,
      serviceReference: named.get(one.service) ?? null,
    })),
    recommendations,
    answers: recommendations.flatMap(({ reference, answers }) => of(reference, answers)),
    commitments: recommendations.flatMap(({ reference, commitments }) => of(reference, commitments)),
  };
}

function of<Item extends object>(reference: string, items: readonly Item[]): (Item & Of)[] {
  return items.map((one) => ({ ...one, of: reference }));
}
