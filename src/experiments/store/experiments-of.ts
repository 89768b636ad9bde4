import { ofSeason, type Season } from "../../cooperative/season.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import { wentOn } from "../experiment.ts";
import { listExperiments } from "./experiments.ts";

/** Tells of an experiment by its id, null for none, whether what belongs to it is meant: of one that is named, else of a season. */
export async function isOfExperiment(
  reader: Reader,
  season: Season,
  named: Pick<Row<"experiment">, "id"> | undefined,
): Promise<(experimentId: number | null) => boolean> {
  if (named) return (id) => id === named.id;
  const all = (await listExperiments(reader)).filter(ofSeason(season, wentOn));
  const ids = new Set<number | null>([null, ...all.map(({ id }) => id)]);
  return (id) => ids.has(id);
}
