import type { Rules } from "../feature.ts";
import { type Problem, problem } from "../problem.ts";
import { erasedPeople } from "./store/erased-people.ts";
import { ownRows } from "./store/person.ts";

/** Nothing of what was theirs is left in the rows of someone who was erased. */
export const rules: Rules = async (reader, belongings) => {
  const problems: Problem[] = [];
  for (const { id, number } of await erasedPeople(reader)) {
    const own = [...(await ownRows(reader, belongings, [id]))];
    const held = own.filter(([, { rows, theirs }]) =>
      rows.some((row) => theirs.some((column) => row[column] !== null)),
    );
    const places = held.map(([table]) => ({ table, reference: null }));
    if (places.length > 0) problems.push(problem("erased-still-held", { number, places }));
  }
  return problems;
};
