/** What became of a hope or a fear has its day, so that a document of an earlier day does not know it yet. */
export const outcome = `
alter table exchange add column became_on text;
`;
