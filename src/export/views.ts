import { type Column, column } from "../terminal/view.ts";
import { toReference } from "../values/reference.ts";
import { type PeopleCount, Unpublished } from "../values/unpublished.ts";
import type { OpenData } from "./facts/open-data.ts";

/** As a Table Schema knows them. */
export type FieldType = "string" | "integer" | "number" | "date" | "boolean";

export interface Field<Item, Key extends string = string> extends Column<Item, Key> {
  readonly type: FieldType;
}

/** A table of the package: which rows of the data it has, and what stands in each. */
export interface PackageTable<Item, Name extends string = string, Fields = readonly Field<Item>[]> {
  readonly name: Name;
  readonly columns: Fields;
  /** What no two rows have the same. */
  readonly key?: string;
}

function table<Name extends keyof OpenData>(name: Name) {
  type Item = OpenData[Name] extends readonly (infer One)[] ? One : never;
  return <const Fields extends readonly Field<Item>[]>(
    columns: Fields,
    key?: Fields[number]["key"],
  ): PackageTable<Item, Name, Fields> => ({ name, columns, ...(key === undefined ? {} : { key }) });
}

function typed<Type extends FieldType>(type: Type) {
  return <Item, Key extends string>(one: Column<Item, Key>): Field<Item, Key> => ({ ...one, type });
}
const string = typed("string");
const whole = typed("integer");
const number = typed("number");
const date = typed("date");
const boolean = typed("boolean");

/** A count of people, or the words that say that it is withheld. */
function people<Item, const Key extends string>(
  key: Key,
  value: (item: Item) => PeopleCount | null,
): Field<Item, Key> {
  return whole({
    ...column.number<Item, Key>(key, () => null),
    value(item) {
      const count = value(item);
      return count instanceof Unpublished ? "withheld" : count;
    },
    show: (shown, { language }) =>
      shown === "withheld" ? language.number(new Unpublished()) : String(shown),
  });
}

const isHeld = ({ state }: { readonly state: string }): boolean => state === "held";

/** The tables of the package, in the order in which they are listed. */
export const tables = [
  table("sessions")(
    [
      string(column.text("reference", ({ reference }) => reference)),
      date(column.day("on", ({ onDay }) => onDay)),
      string(column.choice("kind", "sessionKind", ({ kind }) => kind)),
      string(column.text("title", ({ title }) => title)),
      string(column.text("place", ({ place }) => place)),
      string(column.choice("state", "sessionState", ({ state }) => state)),
      boolean(column.yesNo("recorded", (one) => (isHeld(one) ? one.recorded : null))),
      people("present", ({ present }) => present),
      people("headcount", (one) => (isHeld(one) ? one.headcount : null)),
      whole(column.number("decisions", (one) => (isHeld(one) ? one.decisions : null))),
    ],
    "reference",
  ),
  table("decisions")(
    [
      string(column.text("reference", ({ reference }) => reference)),
      string(column.text("question", ({ question }) => question)),
      string(column.text("title", ({ title }) => title)),
      string(column.text("statement", ({ statement }) => statement)),
      date(column.day("on", ({ takenOn }) => takenOn)),
      string(column.choice("outcome", "outcome", ({ outcome }) => outcome)),
      string(column.choice("method", "method", ({ method }) => method)),
      boolean(column.yesNo("isUnanimous", ({ isUnanimous }) => isUnanimous)),
      people("for", ({ tally }) => tally.for),
      people("against", ({ tally }) => tally.against),
      people("abstain", ({ tally }) => tally.abstain),
      people("notTakingPart", ({ tally }) => tally.notTakingPart),
      people("consulted", ({ consulted }) => consulted),
      string(column.choice("decidedBy", "decidedBy", ({ decidedBy }) => decidedBy)),
      string(column.choice("scope", "decisionScope", ({ scope }) => scope)),
      string(column.text("deliberation", ({ deliberation }) => deliberation)),
      string(column.text("reasons", ({ reasons }) => reasons)),
      boolean(column.yesNo("isInForce", ({ isInForce }) => isInForce)),
      date(column.day("reviewOn", ({ reviewOn }) => reviewOn)),
      date(column.day("endsOn", ({ endsOn }) => endsOn)),
      string(column.list("replaces", ({ replaces }) => (replaces.length > 0 ? replaces : null))),
      string(column.text("replacedBy", ({ replacedBy }) => replacedBy)),
      date(column.day("replacedOn", ({ replacedOn }) => replacedOn)),
    ],
    "reference",
  ),
  table("grades")([
    string(column.text("decision", (one) => one.of)),
    string(column.text("grade", ({ label }) => label)),
    people("votes", ({ votes }) => votes),
  ]),
  table("experiments")(
    [
      string(column.text("reference", ({ reference }) => reference)),
      string(column.text("title", ({ title }) => title)),
      string(column.choice("state", "experimentState", ({ state }) => state)),
      string(column.text("idea", ({ idea }) => idea)),
      string(column.text("decision", ({ decision }) => decision)),
      string(column.list("leads", ({ leadOrganisations: all }) => (all.length > 0 ? all : null))),
      string(column.list("partners", ({ partners }) => (partners.length > 0 ? partners : null))),
      string(column.text("audience", ({ audience }) => audience)),
      string(column.text("places", ({ places }) => places)),
      string(column.text("hypothesis", ({ hypothesis }) => hypothesis)),
      string(column.text("test", ({ test }) => test)),
      string(column.text("measure", ({ measure }) => measure)),
      string(column.text("criterion", ({ criterion }) => criterion)),
      date(column.day("startedOn", ({ startedOn }) => startedOn)),
      date(column.day("closedOn", ({ closedOn }) => closedOn)),
      string(column.text("neverStartedReason", ({ reasonNeverStarted }) => reasonNeverStarted)),
      string(column.text("counts", ({ counts }) => counts)),
      number(column.number("visits", ({ visits }) => visits)),
      people("reached", ({ reached }) => reached),
      string(column.text("reachedSource", ({ reachedSource }) => reachedSource)),
      number(column.number("volunteerHours", ({ volunteerHours }) => volunteerHours)),
      number(column.money("budgetPlanned", ({ budgetPlannedCents }) => budgetPlannedCents)),
      number(column.money("budgetSpent", ({ budgetSpentCents }) => budgetSpentCents)),
      string(column.choice("criterionMet", "criterionMet", ({ criterionMet }) => criterionMet)),
      string(column.text("observed", ({ observed }) => observed)),
      string(column.text("learned", ({ learned }) => learned)),
      string(column.choice("next", "next", ({ next }) => next)),
      string(column.text("nextReason", ({ nextReason }) => nextReason)),
      string(column.text("nextConditions", ({ nextConditions }) => nextConditions)),
      string(column.text("nextDecision", ({ nextDecision }) => nextDecision)),
    ],
    "reference",
  ),
  table("indicators")(
    [
      string(column.text("reference", ({ reference }) => reference)),
      string(column.text("experiment", (one) => one.of)),
      string(column.text("name", ({ name }) => name)),
      string(column.text("definition", ({ definition }) => definition)),
      string(column.text("unit", ({ unit }) => unit)),
      string(column.text("source", ({ source }) => source)),
      string(column.choice("direction", "direction", ({ direction }) => direction)),
      number(column.number("baseline", ({ baseline }) => baseline)),
      number(column.number("target", ({ target }) => target)),
      number(column.number("latest", ({ latest }) => latest)),
      date(column.day("latestOn", ({ latestOn }) => latestOn)),
    ],
    "reference",
  ),
  table("measurements")([
    string(column.text("indicator", ({ indicator }) => toReference("indicator", indicator.number))),
    date(column.day("on", ({ on_day }) => on_day)),
    number(column.number("value", ({ value }) => value)),
  ]),
  table("services")(
    [
      string(column.text("reference", (one) => toReference("service", one.number))),
      string(column.choice("kind", "serviceKind", ({ kind }) => kind)),
      string(column.text("name", ({ name }) => name)),
      string(column.text("operator", ({ operator }) => operator)),
      string(column.text("policy", ({ policy }) => policy)),
      string(column.day("since", ({ since }) => since)),
      string(column.day("plannedFor", ({ planned_for }) => planned_for)),
      string(column.text("district", ({ district }) => district)),
      string(column.text("theme", ({ theme }) => theme)),
      string(column.text("audience", ({ audience }) => audience)),
    ],
    "reference",
  ),
  table("relations")([
    string(column.text("experiment", ({ experimentReference }) => experimentReference)),
    string(column.text("experimentTitle", ({ experiment }) => experiment)),
    string(column.choice("relation", "relationKind", ({ kind }) => kind)),
    string(column.text("service", ({ serviceReference }) => serviceReference)),
    string(column.text("serviceName", ({ service }) => service)),
    string(column.text("settledBy", ({ settledBy }) => settledBy)),
    date(column.day("settledOn", ({ settledOn }) => settledOn)),
  ]),
  table("recommendations")(
    [
      string(column.text("reference", ({ reference }) => reference)),
      string(column.text("text", ({ text }) => text)),
      string(column.text("addressedTo", ({ addressedTo }) => addressedTo)),
      string(column.choice("level", "level", ({ level }) => level)),
      date(column.day("sentOn", ({ sentOn }) => sentOn)),
      string(column.text("enriches", ({ enriches }) => enriches)),
      boolean(column.yesNo("isEarlier", ({ isEarlier }) => isEarlier)),
    ],
    "reference",
  ),
  table("answers")([
    string(column.text("recommendation", (one) => one.of)),
    date(column.day("on", ({ onDay }) => onDay)),
    string(column.choice("answer", "answer", ({ answer }) => answer)),
    string(column.text("reasons", ({ reasons }) => reasons)),
    string(column.text("passedTo", ({ passedTo }) => passedTo)),
    date(column.day("until", ({ untilOn }) => untilOn)),
    string(column.text("by", ({ by }) => by)),
  ]),
  table("commitments")([
    string(column.text("recommendation", (one) => one.of)),
    string(column.text("text", ({ text }) => text)),
    date(column.day("on", ({ madeOn }) => madeOn)),
    date(column.day("due", ({ dueOn }) => dueOn)),
    boolean(column.yesNo("isLate", ({ isLate }) => isLate)),
    string(column.choice("state", "followUpState", ({ followUps }) => followUps.at(-1)?.state)),
    date(column.day("stateOn", ({ followUps }) => followUps.at(-1)?.onDay)),
    string(column.text("stateReason", ({ followUps }) => followUps.at(-1)?.reason)),
  ]),
] as const;

type AnyTable = (typeof tables)[number];
export type PackageTableName = AnyTable["name"];
/** What is said of each field of each table: its title, and what it means. */
export type FieldWords = {
  readonly [One in AnyTable as One["name"]]: {
    readonly [Key in One["columns"][number]["key"]]: readonly [title: string, meaning: string];
  };
};
/** A table as it is written: its rows are those of its name. */
export type TableOfPackage = PackageTable<never, PackageTableName>;
