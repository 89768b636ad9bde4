import type { ActorFinder } from "./actor.ts";
import { type NamesRead, readName, readNames, readProxySentence } from "./attendance-list.ts";
import { withoutBefore } from "./item-line.ts";
import { looseDay, readLooseDecision } from "./loose-lines.ts";
import { loosened, readOwner } from "./loose-task.ts";
import type { DecisionField, DecisionNote, TaskField, TaskNote } from "./notes.ts";
import { atOf, type Mark, type PageLine, plain, type Said, saysNothing, type TableColumn } from "./page.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One thing that the row of a table says. */
export type RowRead =
  | ({ readonly as: "attendance"; readonly isWhole: boolean } & NamesRead)
  | { readonly as: "task"; readonly task: TaskNote; readonly isWhole: boolean }
  | { readonly as: "decision"; readonly decision: DecisionNote };

/** What the rows of a table say: nothing of one that is kept. */
export interface TableRead {
  readonly rows: readonly (readonly RowRead[])[];
  /** Whether its first row heads the others. */
  readonly isHeaded: boolean;
}

/** Whether a line is the row of a table, or the rule between its headings and its rows. */
export function isTableRow({ text, isItem, isHeading }: PageLine): boolean {
  return !isItem && !isHeading && /^\|.*\|$/u.test(text);
}

export function isRule(text: string): boolean {
  return /^\|[\s:|–—-]+\|$/u.test(text);
}

/** Whether the first row of a table is its title, which stands above all columns. */
export function isTitled(rows: readonly PageLine[]): boolean {
  const [title, headings] = rows.slice(0, 2).map(({ text }) => cellsOf(text).filter(Boolean).length);
  return rows.length > 2 && title === 1 && (headings ?? 0) > 1;
}

/** Fewer cells than these are no row of a sheet: a tab stands between a label and its value. */
const fewestCells = 3;

/**
 * The lines of a page, of which those that were copied from a sheet, with tabs between their cells, are rows of a table.
 * @param heads whether the first of them heads the others, by its cells
 */
export function withSheets(
  lines: readonly PageLine[],
  heads: (cells: readonly string[]) => boolean,
): readonly PageLine[] {
  const sheets: PageLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const isRow = tabbedCells(line).length >= fewestCells;
    const before = lines[index - 1];
    if (isRow && before !== undefined && sheets.at(-1)?.at(-1) === before) sheets.at(-1)?.push(line);
    else if (isRow) sheets.push([line]);
  }
  const rows = new Map(
    sheets
      .filter((sheet) => sheet.length > 1 && heads(tabbedCells(sheet[0] as PageLine)))
      .flatMap((sheet) => sheet.map((line) => [line, { ...line, text: asRow(line) }] as const)),
  );
  return rows.size === 0 ? lines : lines.map((line) => rows.get(line) ?? line);
}

function tabbedCells({ raw, isItem, isHeading, box }: PageLine): string[] {
  return isItem || isHeading || box !== null || !raw.includes("\t") ? [] : raw.trim().split("\t");
}

/** Whether the first row of a sheet of minutes says what its columns hold, or its first column what its rows do. */
export function headsMinutes(cells: readonly string[], vocabulary: Vocabulary): boolean {
  const known = cells.filter((cell) => vocabulary.column(cell) !== undefined);
  return known.length > 1 || vocabulary.state(cells[0] ?? "") !== undefined;
}

function asRow(line: PageLine): string {
  const cells = line.raw.split("\t").map((cell) => plain(cell).replaceAll("|", "\\|"));
  return `| ${cells.join(" | ")} |`;
}

/**
 * The rows of a table, by the headings of its first row, or by the words of its first column where those say how people came
 * ("Présents | Awa Bamba, Jean Petit"); nothing where neither say anything, or of a row that says nothing.
 */
export function readTable(
  rows: readonly PageLine[],
  vocabulary: Vocabulary,
  whoIs: ActorFinder,
  whoHas: ActorFinder,
): TableRead {
  const headings = cellsOf((rows[0] as PageLine).text).map((heading) => vocabulary.column(heading));
  const columns = withAttendance(headings, rows.slice(1), vocabulary);
  const has = (...among: readonly TableColumn[]): boolean => among.some((one) => columns.includes(one));
  const isDecided = has("decision") && has("for", "against", "abstain", "outcome");
  const isToDo = has("what") && has("who", "when", "status");
  const isOfNames =
    !isDecided &&
    !has("what") &&
    has("name") &&
    has("attendance", "present", "excused", "absent", "signature");
  const isHeadedByRow = !isDecided && !isToDo && !isOfNames;
  const read = rows.map((row, index): readonly RowRead[] => {
    // What was struck out is said no more.
    if (isRule(row.text) || /~~/u.test(row.text)) return [];
    if (isHeadedByRow) return listedIn(row, vocabulary, whoIs);
    if (index === 0) return [];
    const cells = cellsOf(row.text);
    const all = (column: TableColumn): readonly string[] =>
      cells.filter((text, at) => columns[at] === column && !saysNothing(text) && !/^[–—-]+$/u.test(text));
    const cell = (column: TableColumn): string => {
      const text = cells[columns.indexOf(column)] ?? "";
      return all(column).includes(text) ? text : "";
    };
    if (isDecided || isToDo)
      return [
        ...(isDecided ? decisionOf(cell, all("decision"), row, vocabulary) : []),
        ...(isToDo ? taskOf(cell, isDecided, row, vocabulary, whoHas) : []),
      ];
    const asides = cells.filter(
      (text, at) => text !== "" && columns[at] === undefined && !/^\p{Lu}{1,4}$/u.test(text),
    );
    return attendanceOf(cell, row, vocabulary, whoIs, asides);
  });
  return { rows: read, isHeaded: !isHeadedByRow };
}

/** `Présents | 7 | Awa Bamba, Jean Petit`. */
function listedIn(row: PageLine, vocabulary: Vocabulary, whoIs: ActorFinder): RowRead[] {
  const [first = "", ...others] = cellsOf(row.text).filter((text) => text !== "" && !/^\d{1,4}$/u.test(text));
  const state = vocabulary.state(first);
  if (state === undefined || others.length !== 1 || vocabulary.state(others[0] ?? "")) return [];
  const names = readNames(others[0] ?? "", state, atOf(row), whoIs);
  return names.notes.length > 0 ? [{ as: "attendance", ...names, isWhole: names.unknown.length === 0 }] : [];
}

/** What each column holds, where a table of names has its marks under a heading that says nothing of them: "18 h", "Statut". */
function withAttendance(
  headings: readonly (TableColumn | undefined)[],
  rows: readonly PageLine[],
  vocabulary: Vocabulary,
): readonly (TableColumn | undefined)[] {
  const isSaid = ["attendance", "present", "excused", "absent", "signature", "what", "decision"].some((one) =>
    headings.includes(one as TableColumn),
  );
  if (isSaid || !headings.includes("name")) return headings;
  const cells = rows.flatMap(({ text }) => (isRule(text) ? [] : [cellsOf(text)]));
  const ofMarks = headings.findIndex((heading, index) => {
    const said = cells.map((row) => row[index] ?? "").filter(Boolean);
    const isOfOther = heading === "name" || heading === "givenName" || heading === "proxy";
    return !isOfOther && said.length > 1 && said.every((cell) => markIn(cell, vocabulary) !== undefined);
  });
  return headings.map((heading, index) => (index === ofMarks ? "attendance" : heading));
}

/** The mark of a cell; in a table P stands for present, as whoever fills one in writes it beside E and A. */
function markIn(cell: string, vocabulary: Vocabulary): Mark | undefined {
  const word = cell.replace(/\s*\([^()]*\)\s*$/u, "");
  return /^p$/iu.test(word) ? "present" : vocabulary.choice("notesMark", word);
}

type Cell = (column: TableColumn) => string;

/** The cells of a row. */
export function cellsOf(text: string): string[] {
  return text
    .slice(1, -1)
    .split(/(?<!\\)\|/u)
    .map((cell) => plain(cell.replaceAll("\\|", "|")));
}

function attendanceOf(
  cell: Cell,
  row: PageLine,
  vocabulary: Vocabulary,
  whoIs: ActorFinder,
  asides: readonly string[],
): RowRead[] {
  const name = [cell("name"), cell("givenName")].filter(Boolean).join(" ");
  const said = (["present", "excused", "absent"] as const).find((one) => cell(one) !== "");
  const word = markIn(cell("attendance"), vocabulary);
  const mark: Mark | undefined = said ?? word ?? (cell("signature") === "" ? undefined : "present");
  if (name === "" || mark === undefined) return [];
  const given = [cell("proxy") === "" ? "" : `pouvoir à ${cell("proxy")}`, ...asides]
    .filter(Boolean)
    .map((one) => readProxySentence(`${name} ${one}`, atOf(row), whoIs));
  const proxy = mark === "present" ? undefined : given.find((one) => one !== undefined);
  const isWhole = asides.length === (proxy && cell("proxy") === "" ? 1 : 0);
  if (proxy) return [{ as: "attendance", notes: [proxy], unknown: [], isWhole }];
  // "Excusé | pouvoir à Awa Bamba": what stands in the cell may be a proxy.
  const aside =
    said === undefined || /^(?:x|oui|yes|o|1|✓|✔|☑|☒)$/iu.test(cell(said)) ? "" : ` ${cell(said)}`;
  const { notes } = readName(`${name}${aside}`, mark, atOf(row), whoIs);
  return notes.length > 0 ? [{ as: "attendance", notes, unknown: [], isWhole }] : [];
}

/** @param isDecided whether the row says what was decided too: its status is that of the decision */
function taskOf(
  cell: Cell,
  isDecided: boolean,
  row: PageLine,
  vocabulary: Vocabulary,
  whoHas: ActorFinder,
): RowRead[] {
  const title = cell("what");
  if (title === "") return [];
  const fields = new Map<TaskField, Said>();
  const at = atOf(row);
  const who =
    cell("who") === "" ? undefined : readOwner(cell("who").replace(/\s*\([^()]*\)\s*$/u, ""), whoHas);
  const due = cell("when") === "" ? undefined : looseDay(withoutBefore(cell("when")), vocabulary, "last");
  if (who) fields.set("owner", { text: who.owner, at });
  if (due !== undefined) fields.set("due", { text: due, at });
  const status = isDecided ? "" : cell("status");
  const end = vocabulary.choice("notesTaskEnd", status) ?? vocabulary.choice("notesMark", status);
  const task: TaskNote = {
    reference: null,
    title,
    fields,
    box: end === "done" || end === "present" ? "done" : end === "dropped" ? "dropped" : "open",
    origins: [{ ...at, offset: row.offset, isReferenced: true }],
  };
  const isWhole = (cell("who") === "" || who?.isOnly === true) && (cell("when") === "" || due !== undefined);
  return [{ as: "task", task: fields.size === 0 ? loosened(task, vocabulary, whoHas).task : task, isWhole }];
}

/** @param said what its columns say of what was decided: of two the first is its title, "Sujet" before "Décision" */
function decisionOf(cell: Cell, said: readonly string[], row: PageLine, vocabulary: Vocabulary): RowRead[] {
  const [title, ...statement] = said;
  if (title === undefined) return [];
  const { decision } = readLooseDecision(title, row, vocabulary, null);
  const fields = new Map<DecisionField, Said>(decision.fields);
  const at = atOf(row);
  if (statement.length > 0) fields.set("statement", { text: statement.join(" – "), at });
  const end = cell("outcome") || cell("status");
  const outcome = vocabulary.choice("outcome", end);
  const ended = end === "" || outcome ? undefined : readLooseDecision(end, row, vocabulary, "").decision;
  if (outcome) fields.set("outcome", { text: outcome, at });
  for (const [field, words] of ended?.fields ?? []) if (field !== "statement") fields.set(field, words);
  const cells = (["for", "against", "abstain", "notTakingPart"] as const).filter((one) => cell(one) !== "");
  const counted = cells.filter((one) => /^\d{1,9}$/u.test(cell(one)));
  for (const one of counted) fields.set(one, { text: cell(one), at });
  const [method] = cells.flatMap((one) => vocabulary.choice("method", cell(one)) ?? []);
  if (method ?? (counted.length > 0 && !fields.has("method")))
    fields.set("method", { text: method ?? "vote", at });
  return [{ as: "decision", decision: { ...decision, fields } }];
}
