import { checkSpan } from "../../cooperative/season.ts";
import { foldedName } from "../../register/folded-name.ts";
import type { Every, RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { type Corrections, checkCorrections, checkFrozen } from "../experiment.ts";
import { checkNotSetAside } from "../idea.ts";
import { type Experiment, readExperiment } from "../store/experiments.ts";
import type { Idea } from "../store/ideas.ts";
import type { SettledOfExperiment } from "./add-experiment.ts";
import { type Led, setLeads } from "./set-leads.ts";
import { setPartners } from "./set-partners.ts";

export interface ExperimentChanges {
  readonly row: Every<RowChanges<"experiment">, SettledOfExperiment>;
  /** The idea that it comes from; null takes the link back. */
  readonly idea?: Idea | null | undefined;
  readonly leads?: readonly Led[] | undefined;
  readonly partnerIds?: readonly number[] | undefined;
  readonly corrections: Omit<Corrections, "startedOn" | "closedOn">;
}

/**
 * Changes an experiment, and corrects what was noted of its start and of its closing.
 * @throws CoopError `name-says-nothing`, `experiment-frozen`, `idea-declined-before`, `idea-merged-before`, `corrects-nothing`, `closes-before-start`, `ends-before-start`
 */
export async function editExperiment(
  tx: Write,
  experiment: Experiment,
  { row, idea, leads, partnerIds, corrections }: ExperimentChanges,
): Promise<Experiment> {
  const { title = experiment.title } = row;
  const folded = foldedName(title);
  checkFrozen(experiment, row);
  checkCorrections(experiment, {
    ...corrections,
    startedOn: row.started_on ?? undefined,
    closedOn: row.closed_on ?? undefined,
  });
  if (idea) checkNotSetAside(idea);
  await tx.update("experiment", experiment.id, {
    ...row,
    folded,
    idea_id: idea === null ? null : idea?.id,
  });
  if (leads !== undefined) await setLeads(tx, experiment.id, leads);
  if (partnerIds !== undefined) await setPartners(tx, experiment.id, partnerIds);
  const edited = await readExperiment(tx, experiment.id);
  checkSpan({ from: edited.planned_from, until: edited.planned_until });
  return edited;
}
