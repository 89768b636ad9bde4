/**
 * The picture of who publishes, at most one. Its bytes (PNG) are text in base64: the journal keeps what was there before a change as
 * JSON, which has no bytes.
 */
export const logo = `
create table logo (
  id integer primary key autoincrement,
  file_name text not null check (file_name <> ''),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  picture text not null check (picture <> '')
) strict;
`;
