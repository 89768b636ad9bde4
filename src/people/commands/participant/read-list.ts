import type { Reading } from "../../../command-line/parameter.ts";
import { choice, day, email, found, type Kind, phone, text } from "../../../command-line/parameter.ts";
import { type Category, findCategory } from "../../../cooperative/store/categories.ts";
import { CoopError, type Problem, problem } from "../../../problem.ts";
import type { Table, TableRow } from "../../../tabular/table.ts";
import { fold } from "../../../values/folded.ts";
import type { ListField, UnderstoodColumns } from "../../list-columns.ts";
import type { ListedPerson } from "../../list-plan.ts";
import { roles, routes } from "../../membership.ts";
import { fullName, parsePersonName, withoutCapitals } from "../../person-name.ts";

/**
 * Reads every row of a list.
 * @throws CoopError with all that cannot be read: file, line, column, value
 */
export async function readList(
  table: Table,
  rows: readonly TableRow[],
  columns: UnderstoodColumns,
  reading: Reading,
): Promise<ListedPerson[]> {
  const people: ListedPerson[] = [];
  const problems: Problem[] = [];
  const category = eachOnce(found(findCategory));
  for (const { line, cells } of rows) {
    const read = async <Value>(field: ListField, kind: Kind<Value>): Promise<Value | undefined> => {
      const index = columns.fields.get(field);
      const cell = index === undefined ? "" : (cells[index] ?? "");
      if (index === undefined || saysNothing(cell)) return undefined;
      try {
        return await kind.read(cell, reading, {
          file: table.file,
          line,
          column: table.headings[index] ?? "",
        });
      } catch (error) {
        if (!(error instanceof CoopError)) throw error;
        problems.push(...error.problems);
        return undefined;
      }
    };
    const whole = await read("fullName", text);
    const givenName = await read("givenName", text);
    const familyName = await read("familyName", text);
    const name = whole
      ? parsePersonName(whole)
      : { givenName: givenName ?? null, familyName: familyName ? withoutCapitals(familyName) : null };
    if (fullName(name) === "") problems.push(problem("name-missing", {}, { file: table.file, line }));
    people.push({
      line,
      name,
      category: await read("category", category),
      organisation: await read("organisation", text),
      email: await read("email", email),
      phone: await read("phone", phone),
      district: await read("district", text),
      function: await read("function", text),
      role: await read("role", choice("role", roles)),
      route: await read("route", choice("route", routes)),
      joinedOn: await read("joinedOn", day),
    });
  }
  if (problems.length > 0) throw new CoopError(problems);
  return people;
}

/** Every row of a table. @throws CoopError with all that do not fit it */
export async function rowsOf(table: Table): Promise<readonly TableRow[]> {
  const rows: TableRow[] = [];
  for await (const batch of table.rows()) rows.push(...batch);
  const problems = rows.flatMap(({ problem: found }) => found ?? []);
  if (problems.length > 0) throw new CoopError(problems);
  return rows;
}

/** Lists have "-" or "/" where there is nothing to say. */
function saysNothing(cell: string): boolean {
  return fold(cell) === "";
}

/** The same kind for a column where few texts come many times: each is looked up once. */
function eachOnce(kind: Kind<Category>): Kind<Category> {
  const known = new Map<string, Category>();
  return {
    ...kind,
    async read(text, reading, place) {
      const value = known.get(text) ?? (await kind.read(text, reading, place));
      known.set(text, value);
      return value;
    },
  };
}
