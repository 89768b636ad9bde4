/**
 * The whole data model (`src/README.md`, "What the register holds"). Dates are ISO text, unknown is NULL
 * and never the empty string, a reference is kind + number, events carry their date and states follow
 * from them. Never edited once released: what comes later is a migration of its own.
 */
export const year = `
create table register (
  id integer primary key check (id = 1),
  identity text not null check (identity <> '')
) strict;

create table counter (
  id integer primary key autoincrement,
  kind text not null unique,
  last integer not null check (last >= 0)
) strict;

create table cooperative (
  id integer primary key check (id = 1),
  name text not null check (name <> ''),
  territory text check (territory <> ''),
  language text not null check (language in ('fr', 'en')),
  time_zone text not null check (time_zone <> ''),
  controller text check (controller <> ''),
  contact text check (contact <> ''),
  threshold integer not null check (threshold >= 0),
  proxies_per_holder integer not null check (proxies_per_holder >= 0)
) strict;

create table legal_basis (
  id integer primary key autoincrement,
  purpose text not null unique check (purpose <> ''),
  basis text not null check (basis <> ''),
  retention text check (retention <> '')
) strict;

create table public_name (
  id integer primary key autoincrement,
  name text not null unique check (name <> ''),
  function text check (function <> '')
) strict;

create table season (
  id integer primary key autoincrement,
  title text not null check (title <> ''),
  starts_on text not null,
  ends_on text not null,
  check (starts_on <= ends_on)
) strict;

create table category (
  id integer primary key autoincrement,
  key text not null unique check (key <> ''),
  label text not null check (label <> ''),
  default_voice text not null check (default_voice in ('decides', 'advises', 'observes')),
  rank integer not null
) strict;

create table category_spelling (
  id integer primary key autoincrement,
  category_id integer not null references category (id),
  folded text not null unique check (folded <> '')
) strict;

create table phase (
  id integer primary key autoincrement,
  season_id integer not null references season (id),
  title text not null check (title <> ''),
  folded text not null check (folded <> ''),
  starts_on text,
  ends_on text,
  aim text check (aim <> ''),
  rank integer not null,
  check (starts_on <= ends_on)
) strict;

create table question (
  id integer primary key autoincrement,
  title text not null check (title <> ''),
  folded text not null unique check (folded <> ''),
  aim text check (aim <> ''),
  state text not null check (state in ('open', 'closed')),
  rank integer not null
) strict;

create table organisation (
  id integer primary key autoincrement,
  number integer not null unique,
  name text not null check (name <> ''),
  folded text not null unique check (folded <> ''),
  category_id integer references category (id)
) strict;

create table participant (
  id integer primary key autoincrement,
  number integer not null unique,
  given_name text check (given_name <> ''),
  family_name text check (family_name <> ''),
  folded text check (folded <> ''),
  email text check (email <> ''),
  phone text check (phone <> ''),
  district text check (district <> ''),
  is_minor integer check (is_minor in (0, 1)),
  authorised_on text,
  erased_on text,
  merged_into_id integer references participant (id),
  check (erased_on is not null or given_name is not null or family_name is not null)
) strict;
create index participant_folded on participant (folded);
create index participant_email on participant (email);

create table membership (
  id integer primary key autoincrement,
  participant_id integer not null references participant (id),
  category_id integer references category (id),
  organisation_id integer references organisation (id),
  seat text check (seat in ('titular', 'substitute')),
  role text not null check (role in ('member', 'companion', 'team', 'observer')),
  voice text check (voice in ('decides', 'advises', 'observes')),
  function text check (function <> ''),
  route text check (route in ('call', 'invitation', 'draw', 'appointment', 'sent', 'spontaneous')),
  from_on text,
  until_on text,
  end_reason text check (end_reason <> ''),
  replaced_by_id integer references participant (id),
  check (from_on <= until_on),
  check (category_id is not null or role = 'team')
) strict;
create index membership_participant on membership (participant_id);
create index membership_organisation on membership (organisation_id);

create table consent (
  id integer primary key autoincrement,
  participant_id integer not null references participant (id),
  kind text not null check (kind in ('image', 'quotation', 'contact')),
  answer text not null check (answer in ('yes', 'no', 'unknown')),
  given_on text,
  source text check (source <> '')
) strict;
create index consent_participant on consent (participant_id);

create table mandate (
  id integer primary key autoincrement,
  season_id integer not null references season (id),
  version integer not null,
  dated_on text,
  unique (season_id, version)
) strict;

create table mandate_section (
  id integer primary key autoincrement,
  mandate_id integer not null references mandate (id),
  section text not null check (section in ('object', 'open', 'closed', 'role', 'calendar', 'city', 'participant', 'personal')),
  text text not null check (text <> ''),
  unique (mandate_id, section)
) strict;

create table signature (
  id integer primary key autoincrement,
  mandate_id integer not null references mandate (id),
  participant_id integer references participant (id),
  organisation_id integer references organisation (id),
  signed_on text,
  is_on_paper integer check (is_on_paper in (0, 1)),
  ends_on text,
  withdrawn_on text,
  withdrawn_reason text check (withdrawn_reason <> ''),
  replaced_by_id integer references participant (id),
  check (participant_id is null or organisation_id is null)
) strict;
create index signature_participant on signature (participant_id);

create table session (
  id integer primary key autoincrement,
  number integer not null unique,
  season_id integer not null references season (id),
  phase_id integer references phase (id),
  kind text not null check (kind in ('launch', 'workshop', 'plenary', 'committee', 'feedback')),
  title text check (title <> ''),
  on_day text not null,
  starts_at text,
  ends_at text,
  place text check (place <> ''),
  summary text check (summary <> ''),
  held_on text,
  cancelled_on text,
  cancelled_reason text check (cancelled_reason <> ''),
  unnamed_proxies integer check (unnamed_proxies >= 0),
  childcare text check (childcare <> ''),
  interpreter text check (interpreter <> ''),
  transport text check (transport <> ''),
  access text check (access <> ''),
  cost_cents integer check (cost_cents >= 0),
  check (held_on is null or cancelled_on is null)
) strict;

create table session_facilitator (
  id integer primary key autoincrement,
  session_id integer not null references session (id),
  participant_id integer references participant (id),
  organisation_id integer references organisation (id),
  check ((participant_id is null) <> (organisation_id is null))
) strict;

create table agenda_item (
  id integer primary key autoincrement,
  session_id integer not null references session (id),
  rank integer not null,
  title text not null check (title <> ''),
  minutes integer check (minutes > 0),
  question_id integer references question (id)
) strict;

create table attendance (
  id integer primary key autoincrement,
  session_id integer not null references session (id),
  participant_id integer not null references participant (id),
  state text not null check (state in ('present', 'excused', 'absent', 'replaced', 'represented')),
  substitute_id integer references participant (id),
  holder_id integer references participant (id),
  unique (session_id, participant_id),
  check (substitute_id is null or state = 'replaced'),
  check (holder_id is null or state = 'represented'),
  check (holder_id <> participant_id)
) strict;
create index attendance_participant on attendance (participant_id);

create table guest (
  id integer primary key autoincrement,
  session_id integer not null references session (id),
  category_id integer references category (id),
  number integer not null check (number >= 0)
) strict;

create table exchange (
  id integer primary key autoincrement,
  number integer not null unique,
  session_id integer not null references session (id),
  question_id integer references question (id),
  kind text not null check (kind in ('expectation', 'fear', 'agreement', 'disagreement', 'open-question')),
  text text not null check (text <> ''),
  said_by integer check (said_by > 0),
  small_group text check (small_group <> ''),
  category_id integer references category (id),
  became text check (became in ('met', 'partly', 'not', 'not-known')),
  became_by text check (became_by <> '')
) strict;

create table idea (
  id integer primary key autoincrement,
  number integer not null unique,
  season_id integer not null references season (id),
  title text not null check (title <> ''),
  folded text not null check (folded <> ''),
  text text check (text <> ''),
  question_id integer references question (id),
  session_id integer references session (id),
  category_id integer references category (id),
  organisation_id integer references organisation (id),
  support integer check (support >= 0),
  proposed_on text,
  chosen_on text,
  declined_on text,
  declined_reason text check (declined_reason <> ''),
  merged_into_id integer references idea (id),
  check ((declined_on is null) = (declined_reason is null)),
  check (chosen_on is null or declined_on is null)
) strict;

create table decision (
  id integer primary key autoincrement,
  number integer not null unique,
  season_id integer not null references season (id),
  session_id integer references session (id),
  question_id integer references question (id),
  title text check (title <> ''),
  folded text check (folded <> ''),
  statement text check (statement <> ''),
  taken_on text,
  decided_by text check (decided_by in ('community', 'group', 'steering', 'elected', 'council')),
  decided_by_words text check (decided_by_words <> ''),
  scope text check (scope in ('binding', 'proposed')),
  deliberation text check (deliberation <> ''),
  method text check (method in ('consent', 'consensus', 'vote', 'graded', 'advice')),
  is_unanimous integer check (is_unanimous in (0, 1)),
  outcome text not null check (outcome in ('adopted', 'rejected', 'deferred', 'none-taken', 'noted', 'not-recorded')),
  outcome_sentence text check (outcome_sentence <> ''),
  reasons text check (reasons <> ''),
  consulted_voices integer check (consulted_voices >= 0),
  votes_for integer check (votes_for >= 0),
  votes_against integer check (votes_against >= 0),
  votes_abstain integer check (votes_abstain >= 0),
  votes_not_taking_part integer check (votes_not_taking_part >= 0),
  review_on text,
  in_force_until text,
  replaced_by_id integer references decision (id),
  replaced_on text,
  check (session_id is null or consulted_voices is null),
  check ((replaced_by_id is null) or (replaced_on is not null))
) strict;
create index decision_session on decision (session_id);

create table decision_grade (
  id integer primary key autoincrement,
  decision_id integer not null references decision (id),
  rank integer not null,
  label text not null check (label <> ''),
  votes integer check (votes >= 0)
) strict;

create table decision_amendment (
  id integer primary key autoincrement,
  decision_id integer not null references decision (id),
  amended_on text not null,
  before text check (before <> ''),
  after text not null check (after <> ''),
  reason text check (reason <> '')
) strict;

create table objection (
  id integer primary key autoincrement,
  decision_id integer not null references decision (id),
  text text not null check (text <> ''),
  category_id integer references category (id),
  participant_id integer references participant (id),
  state text check (state in ('lifted', 'integrated', 'maintained', 'not-retained')),
  reason text check (reason <> ''),
  settled_on text
) strict;

create table task (
  id integer primary key autoincrement,
  number integer not null unique,
  season_id integer not null references season (id),
  title text not null check (title <> ''),
  folded text not null check (folded <> ''),
  participant_id integer references participant (id),
  organisation_id integer references organisation (id),
  due_on text,
  done_on text,
  dropped_on text,
  session_id integer references session (id),
  decision_id integer references decision (id),
  check (participant_id is null or organisation_id is null),
  check (done_on is null or dropped_on is null)
) strict;

create table experiment (
  id integer primary key autoincrement,
  number integer not null unique,
  season_id integer not null references season (id),
  title text not null check (title <> ''),
  folded text not null check (folded <> ''),
  question_id integer references question (id),
  idea_id integer references idea (id),
  decision_id integer references decision (id),
  hypothesis text check (hypothesis <> ''),
  test text check (test <> ''),
  measure text check (measure <> ''),
  criterion text check (criterion <> ''),
  audience text check (audience <> ''),
  reached integer check (reached >= 0),
  reached_source text check (reached_source <> ''),
  places text check (places <> ''),
  planned_from text,
  planned_until text,
  started_on text,
  is_without_criterion integer not null check (is_without_criterion in (0, 1)),
  budget_planned_cents integer check (budget_planned_cents >= 0),
  budget_spent_cents integer check (budget_spent_cents >= 0),
  closed_on text,
  never_started_reason text check (never_started_reason <> ''),
  criterion_met text check (criterion_met in ('yes', 'partly', 'no', 'unknown')),
  observed text check (observed <> ''),
  learned text check (learned <> ''),
  next text check (next in ('continue', 'adjust', 'spread', 'stop')),
  next_proposed_by text check (next_proposed_by <> ''),
  next_decision_id integer references decision (id),
  check (started_on is null or is_without_criterion = 1 or (hypothesis is not null and criterion is not null)),
  check (never_started_reason is null or (started_on is null and closed_on is not null)),
  check (closed_on is null or never_started_reason is not null or next is not null)
) strict;

create table experiment_lead (
  id integer primary key autoincrement,
  experiment_id integer not null references experiment (id),
  participant_id integer references participant (id),
  organisation_id integer references organisation (id),
  check ((participant_id is null) <> (organisation_id is null))
) strict;

create table experiment_partner (
  id integer primary key autoincrement,
  experiment_id integer not null references experiment (id),
  organisation_id integer not null references organisation (id),
  unique (experiment_id, organisation_id)
) strict;

create table experiment_pause (
  id integer primary key autoincrement,
  experiment_id integer not null references experiment (id),
  from_on text not null,
  until_on text,
  reason text check (reason <> ''),
  check (from_on <= until_on)
) strict;

create table experiment_amendment (
  id integer primary key autoincrement,
  experiment_id integer not null references experiment (id),
  amended_on text not null,
  field text not null check (field in ('hypothesis', 'criterion')),
  before text check (before <> ''),
  after text not null check (after <> ''),
  reason text check (reason <> '')
) strict;

create table log_entry (
  id integer primary key autoincrement,
  experiment_id integer not null references experiment (id),
  on_day text not null,
  kind text not null check (kind in ('event', 'success', 'difficulty', 'error', 'surprise', 'adjustment')),
  text text not null check (text <> ''),
  visits integer check (visits >= 0),
  people integer check (people >= 0),
  volunteers integer check (volunteers >= 0),
  volunteer_hours real check (volunteer_hours >= 0)
) strict;
create index log_entry_experiment on log_entry (experiment_id);

create table indicator (
  id integer primary key autoincrement,
  number integer not null unique,
  experiment_id integer references experiment (id),
  name text not null check (name <> ''),
  folded text not null check (folded <> ''),
  definition text check (definition <> ''),
  unit text check (unit <> ''),
  source text check (source <> ''),
  direction text check (direction in ('up', 'down')),
  baseline real,
  target real
) strict;

create table result (
  id integer primary key autoincrement,
  indicator_id integer not null references indicator (id),
  on_day text not null,
  value real,
  note text check (note <> '')
) strict;
create index result_indicator on result (indicator_id);

create table service (
  id integer primary key autoincrement,
  number integer not null unique,
  kind text not null check (kind in ('service', 'place', 'action')),
  name text not null check (name <> ''),
  folded text not null check (folded <> ''),
  operator text check (operator <> ''),
  policy text check (policy <> ''),
  district text check (district <> ''),
  theme text check (theme <> ''),
  audience text check (audience <> ''),
  since text,
  planned_for text
) strict;

create table relation (
  id integer primary key autoincrement,
  experiment_id integer not null references experiment (id),
  service_id integer not null references service (id),
  kind text not null check (kind in ('complements', 'takes-over-from', 'refers-to', 'overlaps')),
  confirmed_by text check (confirmed_by <> ''),
  confirmed_on text,
  settled_by text check (settled_by <> ''),
  settled_on text,
  unique (experiment_id, service_id, kind)
) strict;

create table recommendation (
  id integer primary key autoincrement,
  number integer not null unique,
  season_id integer not null references season (id),
  text text not null check (text <> ''),
  folded text not null check (folded <> ''),
  level text check (level in ('city', 'metropolis', 'department', 'region', 'state', 'other')),
  addressed_to text check (addressed_to <> ''),
  enriches_id integer references service (id),
  policy text check (policy <> ''),
  decision_id integer references decision (id),
  experiment_id integer references experiment (id),
  sent_on text
) strict;

create table response (
  id integer primary key autoincrement,
  recommendation_id integer not null references recommendation (id),
  on_day text not null,
  answer text not null check (answer in ('retained', 'partly', 'under-way', 'not-ours', 'not-retained', 'under-study')),
  reasons text check (reasons <> ''),
  passed_to text check (passed_to <> ''),
  until_on text,
  by_function text check (by_function <> '')
) strict;

create table commitment (
  id integer primary key autoincrement,
  recommendation_id integer not null references recommendation (id),
  text text not null check (text <> ''),
  made_on text,
  due_on text
) strict;

create table follow_up (
  id integer primary key autoincrement,
  recommendation_id integer not null references recommendation (id),
  commitment_id integer references commitment (id),
  on_day text not null,
  state text not null check (state in ('kept', 'under-way', 'late', 'dropped')),
  reason text check (reason <> '')
) strict;

create table told (
  id integer primary key autoincrement,
  recommendation_id integer not null references recommendation (id),
  on_day text not null,
  session_id integer references session (id)
) strict;

create table prose (
  id integer primary key autoincrement,
  season_id integer not null references season (id),
  report text not null check (report <> ''),
  name text not null check (name <> ''),
  text text not null check (text <> ''),
  unique (season_id, report, name)
) strict;

create table edition (
  id integer primary key autoincrement,
  season_id integer not null references season (id),
  report text not null check (report <> ''),
  hash text not null check (hash <> ''),
  made_on text not null,
  figures text not null check (json_valid(figures))
) strict;

create table import_batch (
  id integer primary key autoincrement,
  file_name text not null check (file_name <> ''),
  file_hash text not null check (file_hash <> ''),
  encoding text not null check (encoding <> ''),
  delimiter text not null check (delimiter <> ''),
  mapping text not null check (json_valid(mapping)),
  added integer not null,
  changed integer not null,
  unchanged integer not null,
  refused integer not null,
  imported_at text not null
) strict;

create table journal_entry (
  id integer primary key autoincrement,
  operation text not null check (operation <> ''),
  parameters text not null check (json_valid(parameters)),
  author text check (author <> ''),
  written_at text not null,
  undoes_id integer references journal_entry (id)
) strict;

create table journal_change (
  id integer primary key autoincrement,
  entry_id integer not null references journal_entry (id),
  kind text not null check (kind in ('insert', 'update', 'delete', 'count')),
  table_name text not null check (table_name <> ''),
  first_id integer not null,
  last_id integer not null,
  before text check (json_valid(before)),
  check (first_id <= last_id)
) strict;
create index journal_change_entry on journal_change (entry_id);
create index journal_change_row on journal_change (table_name, first_id);
`;
