/**
 * What someone said, word for word. It loses its words with whoever said it, once they are erased; one of nobody named is never
 * without.
 */
export const quotation = `
create table quotation (
  id integer primary key autoincrement,
  number integer not null unique,
  session_id integer not null references session (id),
  question_id integer references question (id),
  participant_id integer references participant (id),
  text text check (text <> ''),
  check (text is not null or participant_id is not null)
) strict;
create index quotation_session on quotation (session_id);
create index quotation_participant on quotation (participant_id) where participant_id is not null;
`;
