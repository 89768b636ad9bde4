/**
 * Lists of any kind, and people as facts: what a batch was read from, how its headings were mapped, what an erasure left
 * in the free texts, and an index for each key by which a person is asked for or removed.
 */
export const people = `
create table batch (
  id integer primary key autoincrement,
  file_name text not null check (file_name <> ''),
  file_hash text not null check (file_hash <> ''),
  encoding text check (encoding <> ''),
  delimiter text check (delimiter <> ''),
  sheet text check (sheet <> ''),
  headings text check (headings <> ''),
  mapping text not null check (json_valid(mapping)),
  added integer not null,
  changed integer not null,
  unchanged integer not null,
  refused integer not null,
  imported_at text not null,
  check (encoding is not null or sheet is not null)
) strict;
insert into batch (id, file_name, file_hash, encoding, delimiter, mapping, added, changed, unchanged, refused, imported_at)
  select id, file_name, file_hash, encoding, delimiter, mapping, added, changed, unchanged, refused, imported_at
  from import_batch;
drop table import_batch;
alter table batch rename to import_batch;
create index import_batch_headings on import_batch (headings) where headings is not null;

create table erased_text (
  id integer primary key autoincrement,
  participant_id integer not null references participant (id),
  table_name text not null check (table_name <> ''),
  column_name text not null check (column_name <> ''),
  row_id integer not null,
  text text check (text <> ''),
  unique (table_name, column_name, row_id, participant_id)
) strict;

create index participant_merged on participant (merged_into_id) where merged_into_id is not null;
create index membership_category on membership (category_id);
create index membership_replaced on membership (replaced_by_id) where replaced_by_id is not null;
create index signature_organisation on signature (organisation_id) where organisation_id is not null;
create index signature_replaced on signature (replaced_by_id) where replaced_by_id is not null;
create index attendance_substitute on attendance (substitute_id) where substitute_id is not null;
create index attendance_holder on attendance (holder_id) where holder_id is not null;
create index session_facilitator_participant on session_facilitator (participant_id) where participant_id is not null;
create index session_facilitator_organisation on session_facilitator (organisation_id) where organisation_id is not null;
create index objection_participant on objection (participant_id) where participant_id is not null;
create index task_participant on task (participant_id) where participant_id is not null;
create index task_organisation on task (organisation_id) where organisation_id is not null;
create index experiment_lead_participant on experiment_lead (participant_id) where participant_id is not null;
create index experiment_lead_organisation on experiment_lead (organisation_id) where organisation_id is not null;
create index experiment_partner_organisation on experiment_partner (organisation_id);
create index idea_organisation on idea (organisation_id) where organisation_id is not null;
create index erased_text_participant on erased_text (participant_id);
create index relation_service on relation (service_id);
create index recommendation_service on recommendation (enriches_id) where enriches_id is not null;
create table agenda_item_question (
  id integer primary key autoincrement,
  agenda_item_id integer not null references agenda_item (id),
  question_id integer not null references question (id),
  unique (agenda_item_id, question_id)
) strict;
insert into agenda_item_question (agenda_item_id, question_id)
  select id, question_id from agenda_item where question_id is not null;
alter table agenda_item drop column question_id;
create index agenda_item_session on agenda_item (session_id);
create index exchange_session on exchange (session_id);
create index journal_entry_undoes on journal_entry (undoes_id) where undoes_id is not null;

alter table decision add column consultation text check (consultation <> '');
alter table objection add column rank integer not null default 1 check (rank > 0);
alter table objection add column amendment text check (amendment <> '');
alter table idea add column merged_on text;
create index objection_decision on objection (decision_id);
create index decision_grade_decision on decision_grade (decision_id);
create index decision_amendment_decision on decision_amendment (decision_id);
create index decision_replaced on decision (replaced_by_id) where replaced_by_id is not null;
create index idea_merged on idea (merged_into_id) where merged_into_id is not null;
create index task_session on task (session_id) where session_id is not null;
create index task_decision on task (decision_id) where decision_id is not null;

alter table cooperative add column recipients text check (recipients <> '');

alter table import_batch add column on_match text check (on_match in ('update', 'fill', 'skip'));

-- A name is found whatever the order of its words: they are kept folded and in alphabetical order.
update participant set folded = (
  with recursive part (word, rest) as (
    values ('', participant.folded || ' ')
    union all
    select substr(rest, 1, instr(rest, ' ') - 1), substr(rest, instr(rest, ' ') + 1) from part where rest <> ''
  )
  select group_concat(word, ' ' order by word) from part where word <> ''
) where folded is not null;

-- An address is the same whatever its capitals.
drop index participant_email;
create index participant_email on participant (email collate nocase) where email is not null;

-- The same table with its checks in the form that the engine decides ten times faster, which a large list feels.
create table membership_again (
  id integer primary key autoincrement,
  participant_id integer not null references participant (id),
  category_id integer references category (id),
  organisation_id integer references organisation (id),
  seat text check (seat = 'titular' or seat = 'substitute'),
  role text not null check (role = 'member' or role = 'companion' or role = 'team' or role = 'observer'),
  voice text check (voice = 'decides' or voice = 'advises' or voice = 'observes'),
  function text check (function <> ''),
  route text check (route = 'call' or route = 'invitation' or route = 'draw' or route = 'appointment'
    or route = 'sent' or route = 'spontaneous'),
  from_on text,
  until_on text,
  end_reason text check (end_reason <> ''),
  replaced_by_id integer references participant (id),
  check (from_on <= until_on),
  check (category_id is not null or role = 'team')
) strict;
insert into membership_again select * from membership;
update sqlite_sequence set seq = (select seq from sqlite_sequence where name = 'membership')
  where name = 'membership_again' and exists (select 1 from sqlite_sequence where name = 'membership');
insert into sqlite_sequence (name, seq)
  select 'membership_again', seq from sqlite_sequence
  where name = 'membership' and not exists (select 1 from sqlite_sequence where name = 'membership_again');
drop table membership;
alter table membership_again rename to membership;
create index membership_participant on membership (participant_id);
create index membership_organisation on membership (organisation_id) where organisation_id is not null;
create index membership_category on membership (category_id);
create index membership_replaced on membership (replaced_by_id) where replaced_by_id is not null;

alter table session add column free_notes text check (free_notes <> '');
`;
