import type { Generated, Insertable, Selectable, Updateable } from "kysely";
import type { ApproximateDay, Day } from "../values/day.ts";
import type { LocalTime } from "../values/local-time.ts";

/**
 * Every table of the register, as the migrations leave it. NULL is unknown. Money is integer cents.
 * What the columns mean is in `src/README.md`; what they may hold is checked in SQL as the second line.
 */
export interface Schema {
  register: RegisterTable;
  counter: CounterTable;
  cooperative: CooperativeTable;
  legal_basis: LegalBasisTable;
  public_name: PublicNameTable;
  logo: LogoTable;
  season: SeasonTable;
  category: CategoryTable;
  category_spelling: CategorySpellingTable;
  phase: PhaseTable;
  question: QuestionTable;
  organisation: OrganisationTable;
  participant: ParticipantTable;
  membership: MembershipTable;
  consent: ConsentTable;
  mandate: MandateTable;
  mandate_section: MandateSectionTable;
  signature: SignatureTable;
  session: SessionTable;
  session_facilitator: SessionFacilitatorTable;
  agenda_item: AgendaItemTable;
  agenda_item_question: AgendaItemQuestionTable;
  attendance: AttendanceTable;
  guest: GuestTable;
  exchange: ExchangeTable;
  quotation: QuotationTable;
  idea: IdeaTable;
  decision: DecisionTable;
  decision_grade: DecisionGradeTable;
  decision_amendment: DecisionAmendmentTable;
  objection: ObjectionTable;
  task: TaskTable;
  experiment: ExperimentTable;
  experiment_lead: ExperimentLeadTable;
  experiment_partner: ExperimentPartnerTable;
  experiment_pause: ExperimentPauseTable;
  experiment_amendment: ExperimentAmendmentTable;
  log_entry: LogEntryTable;
  indicator: IndicatorTable;
  result: ResultTable;
  service: ServiceTable;
  relation: RelationTable;
  recommendation: RecommendationTable;
  response: ResponseTable;
  commitment: CommitmentTable;
  follow_up: FollowUpTable;
  told: ToldTable;
  prose: ProseTable;
  edition: EditionTable;
  import_batch: ImportBatchTable;
  erased_text: ErasedTextTable;
  journal_entry: JournalEntryTable;
  journal_change: JournalChangeTable;
}

export type TableName = keyof Schema;
/** The tables in which people stand: their own, and each whose rows can be somebody's. */
export type TableAboutPeople =
  | "participant"
  | { [Table in TableName]: "participant_id" extends keyof Schema[Table] ? Table : never }[TableName];
export type Row<Table extends TableName> = Selectable<Schema[Table]>;
export type NewRow<Table extends TableName> = UnknownLeftOut<Insertable<Schema[Table]>>;
export type RowChanges<Table extends TableName> = Updateable<Schema[Table]>;

/**
 * All that is told of a row, column by column, with undefined where nobody said it; without what the write settles itself.
 * A column that comes later does not compile until whoever hands a row over hands it over too.
 */
export type Every<Columns, Settled extends keyof Columns = never> = {
  readonly [Column in Exclude<keyof Columns, Settled>]: Columns[Column];
};

/** What may be left out may also be given as undefined: nobody said it. */
type UnknownLeftOut<Row> = {
  [Column in keyof Row]: Row[Column] | (Record<never, never> extends Pick<Row, Column> ? undefined : never);
};

interface RegisterTable {
  id: 1;
  identity: string;
}

interface CounterTable {
  id: Generated<number>;
  kind: string;
  last: number;
}

interface CooperativeTable {
  id: 1;
  name: string;
  territory: string | null;
  language: "fr" | "en";
  time_zone: string;
  controller: string | null;
  contact: string | null;
  recipients: string | null;
  threshold: number;
  proxies_per_holder: number;
  /** Of what is published as data, by its SPDX name. */
  licence: string | null;
}

interface LegalBasisTable {
  id: Generated<number>;
  purpose: string;
  basis:
    | "public-task"
    | "consent"
    | "legitimate-interest"
    | "legal-obligation"
    | "contract"
    | "vital-interests";
  retention: string | null;
}

interface PublicNameTable {
  id: Generated<number>;
  name: string;
  function: string | null;
}

interface LogoTable {
  id: Generated<number>;
  /** The name of the file that it was read from. */
  file_name: string;
  /** In pixels. */
  width: number;
  height: number;
  /** A PNG, in base64. */
  picture: string;
}

interface SeasonTable {
  id: Generated<number>;
  title: string;
  starts_on: Day;
  ends_on: Day;
}

interface CategoryTable {
  id: Generated<number>;
  key: string;
  label: string;
  default_voice: "decides" | "advises" | "observes";
  rank: number;
}

interface CategorySpellingTable {
  id: Generated<number>;
  category_id: number;
  folded: string;
}

interface PhaseTable {
  id: Generated<number>;
  season_id: number;
  title: string;
  folded: string;
  starts_on: Day | null;
  ends_on: Day | null;
  aim: string | null;
  rank: number;
}

interface QuestionTable {
  id: Generated<number>;
  title: string;
  folded: string;
  aim: string | null;
  state: "open" | "closed";
  rank: number;
  season_id: number | null;
}

interface OrganisationTable {
  id: Generated<number>;
  number: number;
  name: string;
  folded: string;
  category_id: number | null;
}

interface ParticipantTable {
  id: Generated<number>;
  number: number;
  given_name: string | null;
  family_name: string | null;
  folded: string | null;
  email: string | null;
  phone: string | null;
  district: string | null;
  is_minor: 0 | 1 | null;
  authorised_on: Day | null;
  erased_on: Day | null;
  merged_into_id: number | null;
}

interface MembershipTable {
  id: Generated<number>;
  participant_id: number;
  category_id: number | null;
  organisation_id: number | null;
  seat: "titular" | "substitute" | null;
  role: "member" | "companion" | "team" | "observer";
  voice: "decides" | "advises" | "observes" | null;
  function: string | null;
  route: "call" | "invitation" | "draw" | "appointment" | "sent" | "spontaneous" | null;
  from_on: Day | null;
  until_on: Day | null;
  end_reason: string | null;
  replaced_by_id: number | null;
}

interface ConsentTable {
  id: Generated<number>;
  participant_id: number;
  kind: "image" | "quotation" | "contact";
  answer: "yes" | "no" | "unknown";
  given_on: Day | null;
  source: string | null;
}

interface MandateTable {
  id: Generated<number>;
  season_id: number;
  version: number;
  dated_on: Day | null;
}

interface MandateSectionTable {
  id: Generated<number>;
  mandate_id: number;
  section: "object" | "open" | "closed" | "role" | "calendar" | "city" | "participant" | "personal";
  text: string;
}

interface SignatureTable {
  id: Generated<number>;
  mandate_id: number;
  participant_id: number | null;
  organisation_id: number | null;
  signed_on: Day | null;
  is_on_paper: 0 | 1 | null;
  ends_on: Day | null;
  withdrawn_on: Day | null;
  withdrawn_reason: string | null;
  replaced_by_id: number | null;
}

interface SessionTable {
  id: Generated<number>;
  number: number;
  season_id: number;
  phase_id: number | null;
  kind: "launch" | "workshop" | "plenary" | "committee" | "feedback";
  title: string | null;
  on_day: Day;
  starts_at: LocalTime | null;
  ends_at: LocalTime | null;
  place: string | null;
  summary: string | null;
  /** What was noted at the session and says nothing to the program: kept for those who facilitate, line by line, and in no document. */
  free_notes: string | null;
  held_on: Day | null;
  cancelled_on: Day | null;
  cancelled_reason: string | null;
  unnamed_proxies: number | null;
  childcare: string | null;
  interpreter: string | null;
  transport: string | null;
  access: string | null;
  cost_cents: number | null;
}

interface SessionFacilitatorTable {
  id: Generated<number>;
  session_id: number;
  participant_id: number | null;
  organisation_id: number | null;
}

interface AgendaItemTable {
  id: Generated<number>;
  session_id: number;
  rank: number;
  title: string;
  minutes: number | null;
}

interface AgendaItemQuestionTable {
  id: Generated<number>;
  agenda_item_id: number;
  question_id: number;
}

interface AttendanceTable {
  id: Generated<number>;
  session_id: number;
  participant_id: number;
  state: "present" | "excused" | "absent" | "replaced" | "represented";
  substitute_id: number | null;
  holder_id: number | null;
}

interface GuestTable {
  id: Generated<number>;
  session_id: number;
  category_id: number | null;
  number: number;
}

interface ExchangeTable {
  id: Generated<number>;
  number: number;
  session_id: number;
  question_id: number | null;
  kind: "expectation" | "fear" | "agreement" | "disagreement" | "open-question";
  text: string;
  said_by: number | null;
  small_group: string | null;
  category_id: number | null;
  became: "met" | "partly" | "not" | "not-known" | null;
  became_by: string | null;
  became_on: Day | null;
}

interface QuotationTable {
  id: Generated<number>;
  number: number;
  session_id: number;
  question_id: number | null;
  participant_id: number | null;
  /** Null once whoever said it is erased. */
  text: string | null;
}

interface IdeaTable {
  id: Generated<number>;
  number: number;
  season_id: number;
  title: string;
  folded: string;
  text: string | null;
  question_id: number | null;
  session_id: number | null;
  category_id: number | null;
  organisation_id: number | null;
  support: number | null;
  proposed_on: Day | null;
  chosen_on: Day | null;
  declined_on: Day | null;
  declined_reason: string | null;
  merged_into_id: number | null;
  merged_on: Day | null;
}

interface DecisionTable {
  id: Generated<number>;
  number: number;
  season_id: number;
  session_id: number | null;
  question_id: number | null;
  title: string | null;
  folded: string | null;
  statement: string | null;
  taken_on: Day | null;
  decided_by: "community" | "group" | "steering" | "elected" | "council" | null;
  decided_by_words: string | null;
  scope: "binding" | "proposed" | null;
  deliberation: string | null;
  method: "consent" | "consensus" | "vote" | "graded" | "advice" | null;
  is_unanimous: 0 | 1 | null;
  outcome: "adopted" | "rejected" | "deferred" | "none-taken" | "noted" | "not-recorded";
  outcome_sentence: string | null;
  reasons: string | null;
  consulted_voices: number | null;
  votes_for: number | null;
  votes_against: number | null;
  votes_abstain: number | null;
  votes_not_taking_part: number | null;
  review_on: Day | null;
  in_force_until: Day | null;
  replaced_by_id: number | null;
  replaced_on: Day | null;
  /** How voices were asked between two sessions: "by e-mail". */
  consultation: string | null;
}

interface DecisionGradeTable {
  id: Generated<number>;
  decision_id: number;
  rank: number;
  label: string;
  votes: number | null;
}

interface DecisionAmendmentTable {
  id: Generated<number>;
  decision_id: number;
  amended_on: Day;
  before: string | null;
  after: string;
  reason: string | null;
}

interface ObjectionTable {
  id: Generated<number>;
  decision_id: number;
  text: string;
  category_id: number | null;
  participant_id: number | null;
  state: "lifted" | "integrated" | "maintained" | "not-retained" | null;
  reason: string | null;
  settled_on: Day | null;
  /** Its place among those of its decision, from 1. */
  rank: Generated<number>;
  /** What was changed for it in the statement. */
  amendment: string | null;
}

interface TaskTable {
  id: Generated<number>;
  number: number;
  season_id: number;
  title: string;
  folded: string;
  participant_id: number | null;
  organisation_id: number | null;
  due_on: Day | null;
  done_on: Day | null;
  dropped_on: Day | null;
  session_id: number | null;
  decision_id: number | null;
}

interface ExperimentTable {
  id: Generated<number>;
  number: number;
  season_id: number;
  title: string;
  folded: string;
  question_id: number | null;
  idea_id: number | null;
  decision_id: number | null;
  hypothesis: string | null;
  test: string | null;
  measure: string | null;
  criterion: string | null;
  /** What its log counts; null where that is people who come. */
  counts: string | null;
  audience: string | null;
  reached: number | null;
  reached_source: string | null;
  places: string | null;
  planned_from: Day | null;
  planned_until: Day | null;
  started_on: Day | null;
  is_without_criterion: 0 | 1;
  budget_planned_cents: number | null;
  budget_spent_cents: number | null;
  closed_on: Day | null;
  never_started_reason: string | null;
  criterion_met: "yes" | "partly" | "no" | "unknown" | null;
  observed: string | null;
  learned: string | null;
  next: "continue" | "adjust" | "spread" | "stop" | null;
  next_proposed_by: string | null;
  next_decision_id: number | null;
  next_reason: string | null;
  next_conditions: string | null;
}

interface ExperimentLeadTable {
  id: Generated<number>;
  experiment_id: number;
  participant_id: number | null;
  organisation_id: number | null;
}

interface ExperimentPartnerTable {
  id: Generated<number>;
  experiment_id: number;
  organisation_id: number;
}

interface ExperimentPauseTable {
  id: Generated<number>;
  experiment_id: number;
  from_on: Day;
  until_on: Day | null;
  reason: string | null;
}

interface ExperimentAmendmentTable {
  id: Generated<number>;
  experiment_id: number;
  amended_on: Day;
  field: "hypothesis" | "criterion";
  before: string | null;
  after: string;
  reason: string | null;
}

interface LogEntryTable {
  id: Generated<number>;
  experiment_id: number;
  on_day: Day;
  kind: "event" | "success" | "difficulty" | "error" | "surprise" | "adjustment";
  text: string;
  visits: number | null;
  people: number | null;
  volunteers: number | null;
  volunteer_hours: number | null;
  rank: Generated<number>;
  learned: string | null;
}

interface IndicatorTable {
  id: Generated<number>;
  number: number;
  experiment_id: number | null;
  name: string;
  folded: string;
  definition: string | null;
  unit: string | null;
  source: string | null;
  direction: "up" | "down" | null;
  baseline: number | null;
  target: number | null;
}

interface ResultTable {
  id: Generated<number>;
  indicator_id: number;
  on_day: Day;
  value: number | null;
  note: string | null;
}

interface ServiceTable {
  id: Generated<number>;
  number: number;
  kind: "service" | "place" | "action";
  name: string;
  folded: string;
  operator: string | null;
  policy: string | null;
  district: string | null;
  theme: string | null;
  audience: string | null;
  since: ApproximateDay | null;
  planned_for: ApproximateDay | null;
}

interface RelationTable {
  id: Generated<number>;
  experiment_id: number;
  service_id: number;
  kind: "complements" | "takes-over-from" | "refers-to" | "overlaps";
  confirmed_by: string | null;
  confirmed_on: Day | null;
  settled_by: string | null;
  settled_on: Day | null;
}

interface RecommendationTable {
  id: Generated<number>;
  number: number;
  season_id: number;
  text: string;
  folded: string;
  level: "city" | "metropolis" | "department" | "region" | "state" | "other" | null;
  addressed_to: string | null;
  enriches_id: number | null;
  policy: string | null;
  decision_id: number | null;
  experiment_id: number | null;
  sent_on: Day | null;
}

interface ResponseTable {
  id: Generated<number>;
  recommendation_id: number;
  /** Its number among all the points of its recommendation: `R01.2`. */
  rank: Generated<number>;
  on_day: Day;
  answer: "retained" | "partly" | "under-way" | "not-ours" | "not-retained" | "under-study";
  reasons: string | null;
  passed_to: string | null;
  until_on: Day | null;
  by_function: string | null;
}

interface CommitmentTable {
  id: Generated<number>;
  recommendation_id: number;
  rank: Generated<number>;
  text: string;
  made_on: Day | null;
  due_on: Day | null;
}

interface FollowUpTable {
  id: Generated<number>;
  recommendation_id: number;
  rank: Generated<number>;
  commitment_id: number | null;
  on_day: Day;
  state: "kept" | "under-way" | "late" | "dropped";
  reason: string | null;
}

interface ToldTable {
  id: Generated<number>;
  recommendation_id: number;
  rank: Generated<number>;
  on_day: Day;
  session_id: number | null;
}

interface ProseTable {
  id: Generated<number>;
  season_id: number;
  report: string;
  name: string;
  text: string;
}

interface EditionTable {
  id: Generated<number>;
  season_id: number;
  report: string;
  item: string | null;
  template: string;
  hash: string;
  as_of: Day;
  made_on: Day;
  figures: string;
}

interface ImportBatchTable {
  id: Generated<number>;
  file_name: string;
  file_hash: string;
  /** Null for a spreadsheet, which has a sheet instead. */
  encoding: string | null;
  delimiter: string | null;
  sheet: string | null;
  /** The headings folded and sorted, one a line: the set by which a mapping is proposed again. */
  headings: string | null;
  mapping: string;
  added: number;
  changed: number;
  unchanged: number;
  refused: number;
  imported_at: string;
  on_match: "update" | "fill" | "skip" | null;
}

/** What stands in a free text from which a person was erased: a backup that is restored is mended with it. */
interface ErasedTextTable {
  id: Generated<number>;
  participant_id: number;
  table_name: string;
  column_name: string;
  row_id: number;
  text: string | null;
}

interface JournalEntryTable {
  id: Generated<number>;
  operation: string;
  parameters: string;
  author: string | null;
  written_at: string;
  undoes_id: number | null;
}

interface JournalChangeTable {
  id: Generated<number>;
  entry_id: number;
  kind: "insert" | "update" | "delete" | "count";
  table_name: string;
  first_id: number;
  last_id: number;
  before: string | null;
}
