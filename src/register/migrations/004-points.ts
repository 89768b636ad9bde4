/**
 * What is answered, promised, followed up and told of a recommendation: each is a point of it with a number that a person can
 * say (`R01.2`), whichever of the four it is. The answers that there were have theirs as they came.
 */
export const points = `
alter table response add column rank integer not null default 1 check (rank > 0);
alter table commitment add column rank integer not null default 1 check (rank > 0);
alter table follow_up add column rank integer not null default 1 check (rank > 0);
alter table told add column rank integer not null default 1 check (rank > 0);
update response set rank = (
  select count(*) from response as earlier
  where earlier.recommendation_id = response.recommendation_id and earlier.id <= response.id
);
create index response_recommendation on response (recommendation_id);
create index commitment_recommendation on commitment (recommendation_id);
create index follow_up_recommendation on follow_up (recommendation_id);
create index follow_up_commitment on follow_up (commitment_id) where commitment_id is not null;
create index told_recommendation on told (recommendation_id);
create index told_session on told (session_id) where session_id is not null;
`;
