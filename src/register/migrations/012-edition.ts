/**
 * What was handed over, with what it told: until then nothing was ever kept in this table. `template` is whose facts it told, which
 * several outlines may say; `item` of what in the year it is.
 */
export const edition = `
drop table edition;
create table edition (
  id integer primary key autoincrement,
  season_id integer not null references season (id),
  report text not null check (report <> ''),
  item text check (item <> ''),
  template text not null check (template <> ''),
  hash text not null check (hash <> ''),
  as_of text not null,
  made_on text not null,
  figures text not null check (json_valid(figures))
) strict;
`;
