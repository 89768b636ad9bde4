/** Under which licence what is made for the public may be used again, by its SPDX name: "etalab-2.0". */
export const licence = `
alter table cooperative add column licence text check (licence <> '');
`;
