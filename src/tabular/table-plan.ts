import type { Words } from "../language/words.ts";
import type { Problem, ProblemCode } from "../problem.ts";
import type { Table } from "./table.ts";

/** How the file of a table was read, for another program. */
export type PlannedFile = Pick<
  Table,
  "encoding" | "sheet" | "otherSheets" | "headingsLine" | "skippedLines" | "hiddenLines"
> & { readonly name: string; readonly separator: Table["delimiter"] };

/** What is to be corrected in a line, for another program. */
export interface PlannedProblem {
  readonly code: ProblemCode;
  readonly column: string | null;
  readonly message: string;
  readonly remedy: string;
  readonly parameters: object;
}

export function plannedFile(table: Table): PlannedFile {
  return {
    name: table.file,
    encoding: table.encoding,
    separator: table.delimiter,
    sheet: table.sheet,
    otherSheets: table.otherSheets,
    headingsLine: table.headingsLine,
    skippedLines: table.skippedLines,
    hiddenLines: table.hiddenLines,
  };
}

export function plannedProblems(problems: readonly Problem[], words: Words): readonly PlannedProblem[] {
  return problems.map((one) => {
    const { what, remedy } = words.problem(one);
    const { code, place, parameters } = one;
    return { code, column: place.column ?? null, message: what, remedy, parameters };
  });
}
