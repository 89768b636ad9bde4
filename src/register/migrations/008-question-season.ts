/** A question belongs to the season in which it was added. Of those that were there before nobody said in which: they are of every one. */
export const questionSeason = `
alter table question add column season_id integer references season (id);
`;
