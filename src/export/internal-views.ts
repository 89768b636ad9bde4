import type { Recommendation } from "../city/store/recommendations.ts";
import { listRecommendations } from "../city/store/recommendations.ts";
import { listRelations } from "../city/store/relations.ts";
import { listServices } from "../city/store/services.ts";
import {
  commitments,
  followUps,
  recommendations,
  relations,
  responses,
  services,
  tellings,
} from "../city/views.ts";
import { isMadeBy, type Season } from "../cooperative/season.ts";
import { type Decision, listDecisions } from "../decisions/store/decisions.ts";
import { listObjections } from "../decisions/store/objections.ts";
import { listTasks } from "../decisions/store/tasks.ts";
import { amendments, decisions, objections, tasks } from "../decisions/views.ts";
import { withState } from "../experiments/experiment.ts";
import { type Experiment, listExperiments } from "../experiments/store/experiments.ts";
import { listIdeas } from "../experiments/store/ideas.ts";
import { listIndicators } from "../experiments/store/indicators.ts";
import { listLogEntries } from "../experiments/store/log-entries.ts";
import { listResults } from "../experiments/store/results.ts";
import {
  experiments,
  ideas,
  indicators,
  logEntries,
  pauses,
  premiseAmendments,
  results,
} from "../experiments/views.ts";
import { consentsByPerson } from "../people/store/consents.ts";
import { listMandateVersions, listSignatories } from "../people/store/mandates.ts";
import { membershipsOf } from "../people/store/memberships.ts";
import { listOrganisations } from "../people/store/organisations.ts";
import { listParticipants } from "../people/store/participants.ts";
import {
  consents,
  mandates,
  mandateText,
  memberships,
  organisations,
  participants,
} from "../people/views.ts";
import type { Reader } from "../register/write.ts";
import type { ProsePart, ProseReport } from "../reports/prose.ts";
import { type HeldProse, listProse } from "../reports/store/prose.ts";
import { column, type View, view } from "../terminal/view.ts";
import type { Day } from "../values/day.ts";
import { type ReferenceKind, toReference } from "../values/reference.ts";
import { readRolls } from "../workshops/store/attendance.ts";
import { listExchanges } from "../workshops/store/exchanges.ts";
import { listQuotations } from "../workshops/store/quotations.ts";
import { listSessions } from "../workshops/store/sessions.ts";
import { attendance, exchanges, quoted, sessions } from "../workshops/views.ts";

/** The register as it stood on a day, and the season up to which it is told. */
interface Asked {
  readonly reader: Reader;
  readonly season: Season;
  readonly day: Day;
}

/** A table of the internal edition: the rows of a list, as it is shown. */
export interface InternalTable {
  readonly view: View<never>;
  /** What its rows are parts of, where their first column says whose. */
  readonly of?: ReferenceKind;
  rows(asked: Asked): Promise<readonly unknown[]>;
}

function table<Item>(of: View<Item>, rows: (asked: Asked) => Promise<readonly Item[]>): InternalTable {
  return { view: of, rows };
}

interface Under<Item> {
  readonly of: string;
  readonly item: Item;
}

/** The same of what is shown under an item of another list: each row begins with the reference of that. */
function under<Item>(
  kind: ReferenceKind,
  { name, columns }: View<Item>,
  rows: (asked: Asked) => Promise<readonly Under<Item>[]>,
): InternalTable {
  const its = columns.map((one) => ({ ...one, value: ({ item }: Under<Item>) => one.value(item) }));
  return {
    view: { name, columns: [column.text("of", ({ of }: Under<Item>) => of), ...its] },
    of: kind,
    rows,
  };
}

function partsOf<Item extends { readonly number: number }, Part>(
  kind: ReferenceKind,
  items: readonly Item[],
  parts: (item: Item) => readonly Part[],
): Under<Part>[] {
  return items.flatMap((one) => parts(one).map((item) => ({ of: toReference(kind, one.number), item })));
}

/** Those of the season and of the seasons before it. */
async function until<Item extends { readonly season_id: number }>(
  season: Season,
  items: Promise<readonly Item[]>,
): Promise<Item[]> {
  return (await items).filter((one) => isMadeBy(season, one));
}

const sessionsOf = ({ reader, season }: Asked) => until(season, listSessions(reader));
const decisionsOf = ({ reader, season }: Asked): Promise<Decision[]> => until(season, listDecisions(reader));
const experimentsOf = ({ reader, season, day }: Asked): Promise<Experiment[]> =>
  until(season, listExperiments(reader, day));
const recommendationsOf = ({ reader, season }: Asked): Promise<Recommendation[]> =>
  until(season, listRecommendations(reader));

const texts = view<HeldProse>()("prose", [
  column.choice("report", "proseReport", ({ report }) => report as ProseReport),
  column.choice("part", "prosePart", ({ name }) => name as ProsePart),
  column.text("year", ({ year }) => year),
  column.prose("wholeText", ({ text }) => text),
]);

/** All that a list of the register shows, for whoever takes over: with names, and with each that is told of. */
export const internalTables: readonly InternalTable[] = [
  table(participants, ({ reader }) => listParticipants(reader)),
  under("participant", memberships, async ({ reader }) => {
    const all = [];
    for (const { id, number } of await listParticipants(reader))
      for (const item of await membershipsOf(reader, id))
        all.push({ of: toReference("participant", number), item });
    return all;
  }),
  under("participant", consents, async ({ reader }) => {
    const people = await listParticipants(reader);
    const givenBy = await consentsByPerson(
      reader,
      people.map(({ id }) => id),
    );
    return partsOf("participant", people, ({ id }) => givenBy(id));
  }),
  table(organisations, ({ reader }) => listOrganisations(reader)),
  table(mandates, ({ reader, season, day }) => listSignatories(reader, season, day)),
  table(mandateText, ({ reader, season }) => listMandateVersions(reader, season)),
  table(sessions, sessionsOf),
  under("session", attendance, async (asked) => {
    const rolls = await readRolls(
      asked.reader,
      (await sessionsOf(asked)).map(({ id }) => id),
    );
    return rolls.flatMap(({ session, lines }) => partsOf("session", [session], () => lines));
  }),
  table(exchanges, ({ reader, season }) => until(season, listExchanges(reader))),
  table(quoted, ({ reader, season }) => until(season, listQuotations(reader))),
  table(decisions, decisionsOf),
  under("decision", amendments, async (asked) =>
    partsOf("decision", await decisionsOf(asked), (one) => one.amendments),
  ),
  table(objections, ({ reader }) => listObjections(reader)),
  table(tasks, ({ reader, season }) => until(season, listTasks(reader))),
  table(ideas, ({ reader, season }) => until(season, listIdeas(reader))),
  table(experiments, async (asked) => (await experimentsOf(asked)).map((one) => withState(one, asked.day))),
  under("experiment", premiseAmendments, async (asked) =>
    partsOf("experiment", await experimentsOf(asked), (one) => one.amendments),
  ),
  under("experiment", pauses, async (asked) =>
    partsOf("experiment", await experimentsOf(asked), (one) => one.pauses),
  ),
  table(logEntries, ({ reader }) => listLogEntries(reader)),
  table(indicators, ({ reader }) => listIndicators(reader)),
  table(results, ({ reader }) => listResults(reader)),
  table(services, ({ reader }) => listServices(reader)),
  table(relations, ({ reader }) => listRelations(reader)),
  table(recommendations, recommendationsOf),
  table(responses, async (asked) => (await recommendationsOf(asked)).flatMap((one) => one.responses)),
  table(commitments, async (asked) => (await recommendationsOf(asked)).flatMap((one) => one.commitments)),
  table(followUps, async (asked) => (await recommendationsOf(asked)).flatMap((one) => one.followUps)),
  table(tellings, async (asked) => (await recommendationsOf(asked)).flatMap((one) => one.tellings)),
  table(texts, ({ reader, season }) => listProse(reader, season)),
];
