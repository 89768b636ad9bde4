import { readCooperative } from "../../cooperative/store/cooperative.ts";
import { refuse } from "../../problem.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import type { ExperimentFacts, RelationFacts } from "./bilan-facts.ts";
import { readRelations } from "./city.ts";
import { readExperimentFacts } from "./experiments.ts";

/** One experiment on a page: what was said before, and what came of it. */
export interface ExperimentCardFacts {
  readonly madeOn: Day;
  readonly cooperative: { readonly name: string };
  readonly experiment: ExperimentFacts;
  /** What exists already beside it. */
  readonly relations: readonly RelationFacts[];
}

/**
 * @param reader the register as it stood on the day
 * @throws CoopError `experiment-not-there-yet`
 */
export async function readExperimentCard(
  reader: Reader,
  { id, number }: { readonly id: number; readonly number: number },
  day: Day,
): Promise<ExperimentCardFacts> {
  const [experiment] = await readExperimentFacts(reader, (one) => one.id === id, day);
  if (!experiment) refuse("experiment-not-there-yet", { number, on: day }, { option: "--as-of" });
  return {
    madeOn: day,
    cooperative: { name: (await readCooperative(reader)).name },
    experiment,
    relations: await readRelations(reader, id),
  };
}
