import type { ActorFinder } from "./actor.ts";
import { readName, readProxySentence } from "./attendance-list.ts";
import { looseDay, readLooseDecision } from "./loose-lines.ts";
import { loosened, readOwner } from "./loose-task.ts";
import type { AttendanceNote, DecisionField, DecisionNote, TaskField, TaskNote } from "./notes.ts";
import { atOf, type Mark, type PageLine, plain, type Said, saysNothing, type TableColumn } from "./page.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What the row of a table says; nothing where it says nothing that is understood, and it is kept. */
export type RowRead =
  | { readonly as: "attendance"; readonly people: readonly AttendanceNote[]; readonly isWhole: boolean }
  | { readonly as: "task"; readonly task: TaskNote; readonly isWhole: boolean }
  | { readonly as: "decision"; readonly decision: DecisionNote };

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

/** The rows of a table, by the headings of its first row; null where its headings say nothing, or of a row that says nothing. */
export function readTable(
  rows: readonly PageLine[],
  vocabulary: Vocabulary,
  whoIs: ActorFinder,
  whoHas: ActorFinder,
): readonly (RowRead | null)[] {
  const headings = cellsOf((rows[0] as PageLine).text).map((heading) => vocabulary.column(heading));
  const columns = withAttendance(headings, rows.slice(1), vocabulary);
  const has = (...among: readonly TableColumn[]): boolean => among.some((one) => columns.includes(one));
  const read =
    has("decision") && has("for", "against", "abstain", "outcome")
      ? decisionOf
      : has("what")
        ? has("who", "when", "status") &&
          ((cell: Cell, row: PageLine) => taskOf(cell, row, vocabulary, whoHas))
        : has("name") && has("attendance", "present", "excused", "absent", "signature") && attendanceOf;
  return rows.map((row, index) => {
    if (!read || index === 0 || isRule(row.text)) return null;
    const cells = cellsOf(row.text);
    const cell = (column: TableColumn): string => {
      const text = cells[columns.indexOf(column)] ?? "";
      return saysNothing(text) || /^[–—-]+$/u.test(text) ? "" : text;
    };
    // What was struck out is said no more.
    if (/~~/u.test(row.text)) return null;
    const asides = cells.filter(
      (text, at) => text !== "" && columns[at] === undefined && !/^\p{Lu}{1,4}$/u.test(text),
    );
    return read(cell, row, vocabulary, whoIs, asides);
  });
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
): RowRead | null {
  const name = [cell("name"), cell("givenName")].filter(Boolean).join(" ");
  const said = (["present", "excused", "absent"] as const).find((one) => cell(one) !== "");
  const word = markIn(cell("attendance"), vocabulary);
  const mark: Mark | undefined = said ?? word ?? (cell("signature") === "" ? undefined : "present");
  if (name === "" || mark === undefined) return null;
  const given = [cell("proxy") === "" ? "" : `pouvoir à ${cell("proxy")}`, ...asides]
    .filter(Boolean)
    .map((one) => readProxySentence(`${name} ${one}`, atOf(row), whoIs));
  const proxy = mark === "present" ? undefined : given.find((one) => one !== undefined);
  const isWhole = asides.length === (proxy && cell("proxy") === "" ? 1 : 0);
  if (proxy) return { as: "attendance", people: [proxy], isWhole };
  // "Excusé | pouvoir à Awa Bamba": what stands in the cell may be a proxy.
  const aside =
    said === undefined || /^(?:x|oui|yes|o|1|✓|✔|☑|☒)$/iu.test(cell(said)) ? "" : ` ${cell(said)}`;
  const { notes } = readName(`${name}${aside}`, mark, atOf(row), whoIs);
  return notes.length > 0 ? { as: "attendance", people: notes, isWhole } : null;
}

function taskOf(cell: Cell, row: PageLine, vocabulary: Vocabulary, whoHas: ActorFinder): RowRead | null {
  const title = cell("what");
  if (title === "") return null;
  const fields = new Map<TaskField, Said>();
  const at = atOf(row);
  const who =
    cell("who") === "" ? undefined : readOwner(cell("who").replace(/\s*\([^()]*\)\s*$/u, ""), whoHas);
  const due =
    cell("when") === "" ? undefined : looseDay(cell("when").replace(/^avant\s+/iu, ""), vocabulary, "last");
  if (who) fields.set("owner", { text: who.owner, at });
  if (due !== undefined) fields.set("due", { text: due, at });
  const end =
    vocabulary.choice("notesTaskEnd", cell("status")) ?? vocabulary.choice("notesMark", cell("status"));
  const task: TaskNote = {
    reference: null,
    title,
    fields,
    box: end === "done" || end === "present" ? "done" : end === "dropped" ? "dropped" : "open",
    origins: [{ ...at, offset: row.offset, isReferenced: true }],
  };
  const isWhole = (cell("who") === "" || who?.isOnly === true) && (cell("when") === "" || due !== undefined);
  return { as: "task", task: fields.size === 0 ? loosened(task, vocabulary, whoHas).task : task, isWhole };
}

function decisionOf(cell: Cell, row: PageLine, vocabulary: Vocabulary): RowRead | null {
  if (cell("decision") === "") return null;
  const { decision } = readLooseDecision(cell("decision"), row, vocabulary, null);
  const fields = new Map<DecisionField, Said>(decision.fields);
  const at = atOf(row);
  const ended =
    cell("outcome") === "" ? undefined : readLooseDecision(cell("outcome"), row, vocabulary, "").decision;
  for (const [field, said] of ended?.fields ?? []) if (field !== "statement") fields.set(field, said);
  const counted = (["for", "against", "abstain", "notTakingPart"] as const).filter((one) => cell(one) !== "");
  for (const one of counted) fields.set(one, { text: cell(one), at });
  if (counted.length > 0 && !fields.has("method")) fields.set("method", { text: "vote", at });
  return { as: "decision", decision: { ...decision, fields } };
}
