import type {
  AttendanceFacts,
  BesideFacts,
  BilanFacts,
  CategoryFacts,
  CommunityFacts,
  CompanionsFacts,
  Counted,
  DecisionFacts,
  DecisionsFacts,
  ExperimentFacts,
  ExperimentsFacts,
  GradeFacts,
  IdeaFacts,
  IdeasFacts,
  IndicatorFacts,
  MandateFacts,
  MandateTextFacts,
  MissingFacts,
  PathFacts,
  RequestsFacts,
  SaidFacts,
  SaidInSeasonFacts,
  SessionFacts,
  TallyFacts,
  TasksFacts,
} from "./facts/bilan-facts.ts";

/** What figures are about, with the facts that bear them; a document other than the bilan adds its own beside its facts. */
export interface FactsOf {
  community: CommunityFacts;
  category: CategoryFacts;
  companions: CompanionsFacts;
  mandate: MandateFacts;
  mandateText: MandateTextFacts;
  sessions: PathFacts;
  session: SessionFacts;
  attendance: AttendanceFacts;
  said: SaidInSeasonFacts;
  exchange: SaidFacts;
  ideas: IdeasFacts;
  idea: IdeaFacts;
  decisions: DecisionsFacts;
  decision: DecisionFacts;
  tally: TallyFacts;
  grade: GradeFacts;
  experiments: ExperimentsFacts;
  experiment: ExperimentFacts;
  indicator: IndicatorFacts;
  beside: BesideFacts;
  requests: RequestsFacts;
  tasks: TasksFacts;
  year: BilanFacts;
  missing: MissingFacts;
}
export type Subject = keyof FactsOf;

type NumericKey<Facts> = {
  [Key in keyof Facts & string]-?: [Extract<Facts[Key], number>] extends [never] ? never : Key;
}[keyof Facts & string];
type EachKey<Facts> = {
  [Key in keyof Facts & string]: Facts[Key] extends readonly Counted[] ? Key : never;
}[keyof Facts & string];
type ListKey<Facts> = {
  [Key in keyof Facts & string]: Facts[Key] extends readonly unknown[] ? Key : never;
}[keyof Facts & string];

type Kebab<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : "";
/** What a key says beside what the figure is: how it is counted, or its unit. */
type Bare<Key extends string> = Key extends `${infer Its}${"Cents" | "Count"}` ? Its : Key;
type Name<Its extends Subject, Key extends string> = `${Kebab<Its>}.${Kebab<Bare<Key>>}`;

/** The names of numbers, and of the counts of each value of a closed list. */
type NumberName = {
  [Its in Subject]: Name<Its, NumericKey<FactsOf[Its]> | EachKey<FactsOf[Its]>>;
}[Subject];
/** The names that sizes of lists have, where they are printed. */
type SizeName = { [Its in Subject]: Name<Its, ListKey<FactsOf[Its]>> }[Subject];

/**
 * - `proved`: made of rows, each of which can be shown;
 * - `recorded`: stands in the register as it is;
 * - `money`: the same, in cents;
 * - `sum-of-money`: made of rows, in cents;
 * - `each`: how many of each value of a closed list;
 * - `size`: how many a list holds.
 */
type FigureKind = "proved" | "recorded" | "money" | "sum-of-money" | "each" | "size";

/**
 * Every figure that a document may print, in the order in which they are listed. A number of the facts that has no name here
 * does not compile, nor does one that is `proved` and is given without its rows.
 */
export const figures = {
  "community.ever": "proved",
  "community.headcount": "proved",
  "community.joined-later": "proved",
  "community.left": "proved",
  "community.team": "proved",
  "community.observers": "proved",
  "community.categories": "size",
  "community.organisations": "size",
  "community.routes": "each",
  "community.route-unknown": "proved",
  "category.members": "proved",
  "category.organisations": "proved",
  "category.represented": "proved",
  "companions.total": "proved",
  "mandate.asked": "proved",
  "mandate.signed": "proved",
  "mandate.unsigned": "proved",
  "mandate-text.version": "recorded",
  "attendance.rate": "proved",
  "attendance.present": "proved",
  "attendance.known": "proved",
  "attendance.unknown": "proved",
  "sessions.held": "proved",
  "sessions.recorded": "proved",
  "sessions.places": "proved",
  "sessions.least-present": "proved",
  "sessions.most-present": "proved",
  "sessions.seats-held": "proved",
  "sessions.guests": "proved",
  "session.present": "proved",
  "session.headcount": "proved",
  "session.seats-held": "proved",
  "session.guests": "proved",
  "session.decisions": "proved",
  "session-category.members": "proved",
  "session-category.present": "proved",
  "session-category.excused": "proved",
  "session-category.absent": "proved",
  "session-category.replaced": "proved",
  "session-category.represented": "proved",
  "session-category.not-recorded": "proved",
  "sheet.registered": "proved",
  "sheet-group.people": "size",
  "participant.attendance": "proved",
  "participant.seats-held": "proved",
  "participant.unknown": "proved",
  "said.noted": "proved",
  "said.told": "proved",
  "said.hopes": "each",
  "said.fears": "each",
  "said.not-taken-up": "proved",
  "exchange.said-by": "recorded",
  "ideas.all": "size",
  "ideas.chosen": "proved",
  "idea.support": "recorded",
  "decisions.all": "size",
  "decisions.adopted": "proved",
  "decisions.in-force": "proved",
  "decisions.other-outcomes": "each",
  "decisions.replaced": "proved",
  "decisions.with-tally": "proved",
  "decisions.outside-sessions": "proved",
  "decision.consulted": "recorded",
  "tally.for": "recorded",
  "tally.against": "recorded",
  "tally.abstain": "recorded",
  "tally.not-taking-part": "recorded",
  "grade.votes": "recorded",
  "year.questions": "size",
  "year.undecided": "size",
  "experiments.started": "proved",
  "experiments.running": "proved",
  "experiments.never-started": "proved",
  "experiments.follow-ups": "each",
  "experiments.budget-planned": "sum-of-money",
  "experiments.budget-spent": "sum-of-money",
  "experiments.planned-unknown": "proved",
  "experiments.spent-unknown": "proved",
  "experiment.visits": "proved",
  "experiment.volunteer-hours": "proved",
  "experiment.reached": "recorded",
  "experiment.lead-persons": "proved",
  "experiment.budget-planned": "money",
  "experiment.budget-spent": "money",
  "indicator.baseline": "recorded",
  "indicator.target": "recorded",
  "indicator.latest": "recorded",
  "year.lessons": "size",
  "beside.overlaps": "size",
  "requests.all": "size",
  "requests.answered": "proved",
  "requests.answers": "each",
  "tasks.open": "size",
  "missing.unsigned": "proved",
  "missing.unrecorded-sessions": "proved",
  "missing.decisions-not-recorded": "proved",
  "missing.decisions-without-title": "proved",
  "missing.decisions-without-statement": "proved",
  "missing.unanswered": "proved",
  "missing.unsettled-overlaps": "proved",
  "in-force.rules": "proved",
  "in-force.undecided": "size",
  "in-force.headcount": "proved",
  "in-force.going-on": "size",
  "deciding.adopted": "proved",
  "deciding.methods": "each",
  "deciding.method-unknown": "proved",
  "deciding.deciders": "each",
  "letter.unanswered": "proved",
  "letter.promised": "proved",
  "letter.standings": "each",
  "letter.others": "proved",
  "record.count": "proved",
  "record.adopted": "proved",
  "record.undated": "proved",
} as const satisfies Readonly<Record<NumberName, FigureKind>> &
  Readonly<Partial<Record<SizeName, FigureKind>>>;

/** Does not compile while a document has numbers that belong to no subject. */
export type FigureName = Nothing<Unnamed<FactsOf[Subject]>> | keyof typeof figures;
export const figureNames = Object.keys(figures) as readonly FigureName[];

/** What a name says before its point: what the figure is about. */
type FigureSubject = FigureName extends `${infer Its}.${string}` ? Its : never;

/** Under which heading figures of a subject are listed. */
const groups = {
  community: "community",
  category: "community",
  companions: "community",
  mandate: "mandate",
  "mandate-text": "mandate",
  attendance: "sessions",
  sessions: "sessions",
  session: "sessions",
  "session-category": "sessions",
  sheet: "sessions",
  "sheet-group": "sessions",
  participant: "sessions",
  said: "said",
  exchange: "said",
  ideas: "ideas",
  idea: "ideas",
  decisions: "decisions",
  decision: "decisions",
  tally: "decisions",
  grade: "decisions",
  year: "year",
  experiments: "experiments",
  experiment: "experiments",
  indicator: "experiments",
  beside: "requests",
  requests: "requests",
  tasks: "year",
  missing: "missing",
  "in-force": "documents",
  deciding: "documents",
  letter: "documents",
  record: "documents",
} as const satisfies Readonly<Record<FigureSubject, string>>;
export type FigureGroup = (typeof groups)[FigureSubject];

export function groupOf(name: FigureName): FigureGroup {
  return groups[name.slice(0, name.indexOf(".")) as FigureSubject];
}

/** The keys of the facts of a subject that are given with their rows. */
export type ProvedKey<Its extends Subject> = {
  [Key in NumericKey<FactsOf[Its]>]: Name<Its, Key> extends infer Named extends FigureName
    ? (typeof figures)[Named] extends "proved" | "sum-of-money"
      ? Key
      : never
    : never;
}[NumericKey<FactsOf[Its]>];

/** The facts with numbers that belong to no subject: there may be none. */
type Unnamed<Facts> = Facts extends readonly (infer Item)[]
  ? Unnamed<Item>
  : Facts extends object
    ? Facts extends Counted
      ? never
      :
          | ([NumericKey<Facts>] extends [never] ? never : HasSubject<Facts> extends never ? Facts : never)
          | {
              [Key in keyof Facts]: Unnamed<Facts[Key]>;
            }[keyof Facts]
    : never;
type HasSubject<Facts> = {
  [Its in Subject]: Facts extends FactsOf[Its]
    ? [Exclude<NumericKey<Facts>, NumericKey<FactsOf[Its]>>] extends [never]
      ? true
      : never
    : never;
}[Subject];
type Nothing<Facts extends never> = Facts;

/** The name of a figure, by what stands in the facts; nothing of a list whose size is no figure. */
export function nameOf(subject: string, key: string): FigureName | undefined {
  const name = `${kebab(subject)}.${kebab(key.replace(/(Cents|Count)$/, ""))}`;
  return Object.hasOwn(figures, name) ? (name as FigureName) : undefined;
}

function kebab(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
