/**
 * An entry of the log has a number that a person can say (`E02.3`), and what it taught; what follows an experiment has its
 * reason, and the conditions to go on.
 */
export const log = `
alter table log_entry add column rank integer not null default 1 check (rank > 0);
alter table log_entry add column learned text check (learned <> '');
alter table experiment add column next_reason text check (next_reason <> '');
alter table experiment add column next_conditions text check (next_conditions <> '');
update log_entry set rank = (
  select count(*) from log_entry as earlier
  where earlier.experiment_id = log_entry.experiment_id and earlier.id <= log_entry.id
);
`;
