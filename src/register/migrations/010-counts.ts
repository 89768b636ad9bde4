/** What the log of an experiment counts, where that is not people who come: "repas", "appels". */
export const counts = `
alter table experiment add column counts text check (counts <> '');
`;
