/**
 * The journal with a check that every SQLite decides alike: json_valid(NULL) is NULL in the one that is built in, which lets a
 * row stand, and 0 in 3.40, whose integrity_check then finds fault with a register that is whole.
 */
export const journal = `
create table journal_change_again (
  id integer primary key autoincrement,
  entry_id integer not null references journal_entry (id),
  kind text not null check (kind in ('insert', 'update', 'delete', 'count')),
  table_name text not null check (table_name <> ''),
  first_id integer not null,
  last_id integer not null,
  before text check (before is null or json_valid(before)),
  check (first_id <= last_id)
) strict;
insert into journal_change_again select * from journal_change;
delete from sqlite_sequence where name = 'journal_change_again';
update sqlite_sequence set name = 'journal_change_again' where name = 'journal_change';
drop table journal_change;
alter table journal_change_again rename to journal_change;
create index journal_change_entry on journal_change (entry_id);
create index journal_change_row on journal_change (table_name, first_id);
`;
