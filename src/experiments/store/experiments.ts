import { actorNames } from "../../people/store/actors.ts";
import { finder, offering } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { groupedBy } from "../../values/grouped.ts";
import { premiseOn } from "../amendment.ts";
import { type Indicator, listIndicators } from "./indicators.ts";
import { type LogEntry, listLogEntries } from "./log-entries.ts";

/** Who leads an experiment: a participant or an organisation. */
export interface Lead {
  readonly participant_id: number | null;
  readonly organisation_id: number | null;
  readonly name: string;
}

export interface Partner {
  readonly organisation_id: number;
  readonly name: string;
}

/** An experiment with all that is known of it. Its state follows by `stateOf`, visits add up by `totalOf`. */
export interface Experiment extends Row<"experiment"> {
  readonly questionTitle: string | null;
  readonly ideaNumber: number | null;
  readonly ideaTitle: string | null;
  readonly decisionNumber: number | null;
  readonly decisionTitle: string | null;
  /** The decision that took what follows. */
  readonly nextDecisionNumber: number | null;
  readonly nextDecisionTitle: string | null;
  readonly leads: readonly Lead[];
  readonly partners: readonly Partner[];
  readonly pauses: readonly Row<"experiment_pause">[];
  /** What became of hypothesis or criterion after the start, the earliest first. */
  readonly amendments: readonly Row<"experiment_amendment">[];
  /** The log, the earliest first. */
  readonly log: readonly LogEntry[];
  readonly indicators: readonly Indicator[];
}

/**
 * Every experiment with all that is known of it, in the order of their references.
 * @param day as they stood on that day: nothing that was noted for a later one is in them
 */
export async function listExperiments(reader: Reader, day?: Day): Promise<Experiment[]> {
  const rows = await reader
    .selectFrom("experiment")
    .leftJoin("question", "question.id", "experiment.question_id")
    .leftJoin("idea", "idea.id", "experiment.idea_id")
    .leftJoin("decision", "decision.id", "experiment.decision_id")
    .leftJoin("decision as next_decision", "next_decision.id", "experiment.next_decision_id")
    .selectAll("experiment")
    .select([
      "question.title as questionTitle",
      "idea.number as ideaNumber",
      "idea.title as ideaTitle",
      "decision.number as decisionNumber",
      "decision.title as decisionTitle",
      "next_decision.number as nextDecisionNumber",
      "next_decision.title as nextDecisionTitle",
    ])
    .orderBy("experiment.number")
    .execute();
  const leadsOf = await readLeads(reader);
  const partnersOf = await readPartners(reader);
  const pauses = ofExperiments(
    await reader.selectFrom("experiment_pause").selectAll().orderBy("from_on").execute(),
  );
  const amendments = ofExperiments(
    await reader.selectFrom("experiment_amendment").selectAll().orderBy("amended_on").orderBy("id").execute(),
  );
  const log = ofExperiments(await listLogEntries(reader));
  const indicators = ofExperiments(await listIndicators(reader, day));
  const all = rows.map((row) => ({
    ...row,
    leads: leadsOf(row.id),
    partners: partnersOf(row.id),
    pauses: pauses(row.id),
    amendments: amendments(row.id),
    log: log(row.id),
    indicators: indicators(row.id),
  }));
  return day === undefined ? all : all.map((experiment) => asOf(experiment, day));
}

/** What is only known of an experiment once it is closed. */
const unconcluded = {
  ...{ closed_on: null, never_started_reason: null, criterion_met: null, observed: null, learned: null },
  ...{ next: null, next_proposed_by: null, next_reason: null, next_conditions: null, next_decision_id: null },
  ...{ nextDecisionNumber: null, nextDecisionTitle: null },
} as const satisfies Partial<Experiment>;

/** What is only known of it once it started. */
const unlived = {
  ...{ started_on: null, is_without_criterion: 0, reached: null, reached_source: null },
  budget_spent_cents: null,
} as const satisfies Partial<Experiment>;

function asOf(experiment: Experiment, day: Day): Experiment {
  const { started_on, closed_on, pauses, amendments, log } = experiment;
  const isToCome = (on: Day | null): boolean => on !== null && on > day;
  return {
    ...experiment,
    ...(isToCome(started_on) ? unlived : {}),
    ...(isToCome(closed_on) ? unconcluded : {}),
    hypothesis: premiseOn(experiment, "hypothesis", day),
    criterion: premiseOn(experiment, "criterion", day),
    pauses: pauses
      .filter(({ from_on }) => !isToCome(from_on))
      .map((pause) => (isToCome(pause.until_on) ? { ...pause, until_on: null } : pause)),
    amendments: amendments.filter(({ amended_on }) => !isToCome(amended_on)),
    log: log.filter(({ on_day }) => !isToCome(on_day)),
  };
}

export async function readExperiment(reader: Reader, id: number): Promise<Experiment> {
  return (await listExperiments(reader)).find((experiment) => experiment.id === id) as Experiment;
}

export const findExperiment = finder("experiment", listExperiments, ({ title }) => title);

/** The experiments, for a prompt to offer. */
export const offerExperiments = offering(
  "experiment",
  (reader) => reader.selectFrom("experiment").select(["number", "title"]).orderBy("number").execute(),
  ({ title }) => title,
);

/** The experiments that people lead, by their own rows. */
export async function experimentsLedBy(
  reader: Reader,
  participantIds: readonly number[],
): Promise<Pick<Row<"experiment">, "number" | "title">[]> {
  return reader
    .selectFrom("experiment_lead")
    .innerJoin("experiment", "experiment.id", "experiment_lead.experiment_id")
    .select(["experiment.number", "experiment.title"])
    .where("experiment_lead.participant_id", "in", participantIds)
    .orderBy("experiment.number")
    .execute();
}

async function readLeads(reader: Reader): Promise<(experimentId: number) => Lead[]> {
  const rows = await reader.selectFrom("experiment_lead").selectAll().orderBy("id").execute();
  const nameOf = await actorNames(reader, rows);
  const its = ofExperiments(rows);
  return (experimentId) =>
    its(experimentId).map((row) => ({
      participant_id: row.participant_id,
      organisation_id: row.organisation_id,
      name: nameOf(row) ?? "",
    }));
}

async function readPartners(reader: Reader): Promise<(experimentId: number) => Partner[]> {
  const its = ofExperiments(
    await reader
      .selectFrom("experiment_partner")
      .innerJoin("organisation", "organisation.id", "experiment_partner.organisation_id")
      .select(["experiment_partner.experiment_id", "organisation.id as organisation_id", "organisation.name"])
      .orderBy("experiment_partner.id")
      .execute(),
  );
  return (experimentId) => its(experimentId).map(({ organisation_id, name }) => ({ organisation_id, name }));
}

/** What belongs to each experiment, in the order in which it is given. */
function ofExperiments<Its extends { readonly experiment_id: number | null }>(
  all: readonly Its[],
): (experimentId: number) => Its[] {
  const groups = groupedBy(all, ({ experiment_id }) => experiment_id);
  return (experimentId) => groups.get(experimentId) ?? [];
}
