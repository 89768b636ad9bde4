import { isMadeBy, type Season } from "../../cooperative/season.ts";
import { type Cooperative, readCooperative } from "../../cooperative/store/cooperative.ts";
import { listPhases } from "../../cooperative/store/phases.ts";
import { listQuestions } from "../../cooperative/store/questions.ts";
import { undecidedQuestions } from "../../decisions/store/decisions.ts";
import { listTasks, type Task } from "../../decisions/store/tasks.ts";
import { isOverdue } from "../../decisions/task.ts";
import { membersOn } from "../../people/store/participants.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { fold } from "../../values/folded.ts";
import type { Edition } from "../edition.ts";
import { because, counted, countedAmong, figured, Proof, proofOf, type Why } from "../proof.ts";
import { listTold } from "../store/editions.ts";
import { readProse } from "../store/prose.ts";
import type {
  BilanFacts,
  CompanionsFacts,
  DecisionFacts,
  DecisionsFacts,
  ExperimentsFacts,
  MissingFacts,
  TaskFacts,
} from "./bilan-facts.ts";
import { readCarried } from "./carried.ts";
import { readBeside, readRequests } from "./city.ts";
import { readCommunity, readMandate, toAttendance } from "./community.ts";
import { readDecisions } from "./decisions.ts";
import { readExperiments, readIdeas } from "./experiments.ts";
import { readPath } from "./path.ts";
import { toPublicBilan } from "./public-bilan.ts";
import { publisherOf } from "./publisher.ts";
import { readSaid, readUnquoted } from "./said.ts";

/**
 * Everything that the bilan of a season may say.
 * @param reader the register as it stood on the day, which is one of the season
 */
export async function readBilan(
  reader: Reader,
  season: Season,
  day: Day,
  madeOn: Day,
  edition: Edition,
): Promise<BilanFacts> {
  const cooperative = await readCooperative(reader);
  const walked = await readPath(reader, season);
  const { path, presences, presenceBySession } = walked;
  const days = path.sessions.filter(({ state }) => state === "held").map(({ onDay }) => onDay);
  const community = await readCommunity(reader, day, season, walked, days[0]);
  const mandate = await readMandate(reader, season, day);
  const decisions = await readDecisions(reader, season, day, presenceBySession);
  const { experiments, lessons } = await readExperiments(reader, season, day);
  const carried = await readCarried(reader, season, day);
  const beside = await readBeside(
    reader,
    experiments.all,
    carried.experiments.map(({ title }) => title),
  );
  const requests = await readRequests(reader, season, day, edition);
  const missing = {
    unsigned: proofOf(mandate, "unsigned"),
    unrecordedSessions: countedAmong(
      path.sessions.filter(({ state }) => state === "held"),
      ({ recorded }) => !recorded,
      ({ reference, title, onDay }) => ({ reference, label: title, on: onDay }),
      () => because("noted"),
    ),
    partlyRecorded: presences
      .filter(({ recorded, notRecorded }) => recorded && notRecorded > 0)
      .map(({ session }) => session),
    ...missingOfDecisions(decisions),
    unquoted: await readUnquoted(reader, season, day),
    ...missingOfExperiments(experiments),
    unanswered: countedAmong(
      [...requests.all, ...requests.earlier],
      ({ answers, sentOn }) => answers.length === 0 && sentOn !== null,
      ({ reference, text }) => ({ reference, label: text }),
      ({ answers }) => {
        const last = answers.at(-1);
        return last ? { choice: "answer", value: last.answer } : because("not-sent");
      },
    ),
    unsettledOverlaps: countedAmong(
      beside.overlaps,
      ({ settledBy }) => settledBy === null,
      ({ experiment, service }) => ({ label: `${experiment}, ${service}` }),
      () => because("settled"),
    ),
  };
  const bilan = figured("year", {
    edition: "internal",
    madeOn,
    asOf: day,
    cooperative: publisherOf(cooperative),
    season: { title: season.title, firstDay: days[0] ?? season.starts_on, lastDay: days.at(-1) ?? day },
    prose: await readProse(reader, season, "bilan"),
    mandate,
    companions: await readCompanions(reader, day, cooperative),
    phases: (await listPhases(reader, season)).map(({ title, starts_on, ends_on, aim }) => ({
      title,
      startsOn: starts_on,
      endsOn: ends_on,
      aim,
    })),
    questions: (await listQuestions(reader, season)).map(({ title, aim }) => ({ title, aim })),
    community,
    path,
    attendance: toAttendance(presences, proofOf(community, "ever").value),
    said: await readSaid(reader, season, day),
    ideas: await readIdeas(reader, season),
    decisions,
    experiments,
    lessons,
    beside,
    requests,
    tasks: figured("tasks", {
      open: (await openTasksOf(reader, season)).map((task) => toTaskFacts(task, day)),
    }),
    undecided: (await undecidedQuestions(reader, season, day)).map(({ title }) => title),
    carried,
    missing: figured("missing", {
      ...missing,
      any: Object.values(missing).some((one) => (one instanceof Proof ? one.value > 0 : one.length > 0)),
    }),
    withheld: [],
  });
  return edition === "public"
    ? toPublicBilan(bilan, cooperative.threshold, {
        bilan: (await listTold(reader, season, "bilan")).get(null) ?? [],
        minutes: await listTold(reader, season, "compte-rendu"),
      })
    : bilan;
}

/** The elected companions of the day; named are only those whom the settings allow, with the function that they say. */
async function readCompanions(
  reader: Reader,
  day: Day,
  { publicNames }: Cooperative,
): Promise<CompanionsFacts> {
  const companions = (await membersOn(reader, day)).filter(({ role }) => role === "companion");
  const isThere = (name: string): boolean =>
    companions.some((companion) => fold(companion.name) === fold(name));
  return figured("companions", {
    total: counted(companions, ({ participantId }) => ({ participantId })),
    named: publicNames
      .filter(({ name }) => isThere(name))
      .map(({ name, function: office }) => (office ? `${name} (${office})` : name)),
  });
}

function missingOfDecisions({ all }: DecisionsFacts) {
  const isNoted = (): Why => because("noted");
  const whichOutcome = ({ outcome: value }: DecisionFacts): Why => ({ choice: "outcome", value });
  const those = (isMeant: (one: DecisionFacts) => boolean, whyNot: (one: DecisionFacts) => Why) =>
    countedAmong(
      all,
      isMeant,
      ({ reference, title, takenOn }) => ({ reference, label: title, on: takenOn }),
      whyNot,
    );
  return {
    decisionsNotRecorded: those(({ outcome }) => outcome === "not-recorded", whichOutcome),
    decisionsWithoutTitle: those(({ title }) => title === null, isNoted),
    decisionsWithoutStatement: those(
      ({ outcome, statement }) => outcome === "adopted" && statement === null,
      (one) => (one.outcome === "adopted" ? isNoted() : whichOutcome(one)),
    ),
    notThere: absencesAt(all),
  };
}

/** The categories of which nobody was there, with the decisions that were taken without them. */
function absencesAt(decisions: readonly DecisionFacts[]): MissingFacts["notThere"] {
  const references = new Map<string, string[]>();
  for (const { reference, categoriesNotThere } of decisions) {
    for (const label of categoriesNotThere) {
      references.set(label, [...(references.get(label) ?? []), reference]);
    }
  }
  return [...references].map(([category, decisionsWithout]) => ({ category, references: decisionsWithout }));
}

function missingOfExperiments({
  all,
}: ExperimentsFacts): Pick<MissingFacts, "withoutCriterion" | "withoutResult"> {
  return {
    withoutCriterion: all.filter(({ isWithoutCriterion }) => isWithoutCriterion).map(({ title }) => title),
    withoutResult: all.flatMap(({ indicators }) =>
      indicators.filter(({ latest }) => latest === null).map(({ name }) => name),
    ),
  };
}

/** The tasks of a season, and those of seasons before it, that are still to be done. */
async function openTasksOf(reader: Reader, season: Season): Promise<Task[]> {
  return (await listTasks(reader)).filter((task) => task.state === "open" && isMadeBy(season, task));
}

/** An organisation may be named as the owner of a task; a person may not. */
function toTaskFacts(task: Task, day: Day): TaskFacts {
  const { title, participant_id, organisation_id, owner, due_on } = task;
  return {
    title,
    organisation: organisation_id === null ? null : owner,
    isOwnedByPerson: participant_id !== null,
    dueOn: due_on,
    isLate: isOverdue(task, day),
  };
}
