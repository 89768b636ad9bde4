import { checkSpan } from "../../cooperative/season.ts";
import { seasonOf } from "../../cooperative/store/seasons.ts";
import { foldedName } from "../../register/folded-name.ts";
import type { NewRow } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { checkNotSetAside } from "../idea.ts";
import { type Experiment, readExperiment } from "../store/experiments.ts";
import type { Idea } from "../store/ideas.ts";
import { type Led, setLeads } from "./set-leads.ts";
import { setPartners } from "./set-partners.ts";

/** What is known of an experiment before it starts. */
export type Design = Omit<NewRow<"experiment">, SettledOfExperiment | Lived>;
/** What is given to it, or follows from other things that are said of it. */
export type SettledOfExperiment =
  | ("id" | "number" | "season_id")
  | ("folded" | "idea_id" | "is_without_criterion");
type Lived =
  | ("started_on" | "reached" | "reached_source" | "budget_spent_cents")
  | ("closed_on" | "never_started_reason" | "criterion_met" | "observed" | "learned")
  | ("next" | "next_proposed_by" | "next_reason" | "next_conditions" | "next_decision_id");

export interface NewExperiment {
  readonly row: Design;
  readonly idea?: Idea | undefined;
  readonly leads?: readonly Led[] | undefined;
  /** Ids of organisations. */
  readonly partnerIds?: readonly number[] | undefined;
}

/**
 * Adds an experiment to the season of the day on which it is to start, else to the latest; its question is that of its idea, unless another is given.
 * @throws CoopError `name-says-nothing`, `ends-before-start`, `idea-declined-before`, `idea-merged-before`
 */
export async function addExperiment(
  tx: Write,
  { row, idea, leads, partnerIds }: NewExperiment,
): Promise<Experiment> {
  const folded = foldedName(row.title);
  checkSpan({ from: row.planned_from ?? null, until: row.planned_until ?? null });
  if (idea) checkNotSetAside(idea);
  const season = await seasonOf(tx, row.planned_from);
  const number = await tx.nextNumber("experiment");
  const id = await tx.insertOne("experiment", {
    ...row,
    number,
    season_id: season.id,
    folded,
    question_id: row.question_id ?? idea?.question_id ?? null,
    idea_id: idea?.id ?? null,
    is_without_criterion: 0,
  });
  await setLeads(tx, id, leads ?? []);
  await setPartners(tx, id, partnerIds ?? []);
  return readExperiment(tx, id);
}
