import { rmSync } from "node:fs";
import { basename, relative, resolve } from "node:path";
import {
  choice,
  count,
  day,
  file,
  flag,
  found,
  optional,
  required,
  several,
  text,
} from "../../../command-line/parameter.ts";
import type { Coop } from "../../../coop.ts";
import { type Category, findCategory, offerCategories } from "../../../cooperative/store/categories.ts";
import { CoopError, type Place, type Problem, problem } from "../../../problem.ts";
import { type Delimiter, delimiters } from "../../../tabular/dialect.ts";
import { type Encoding, encodings } from "../../../tabular/encoding.ts";
import type { Table } from "../../../tabular/table.ts";
import type { Day } from "../../../values/day.ts";
import { verb } from "../../../verb.ts";
import {
  headingsKey,
  isListHeading,
  type ListField,
  type MappedHeading,
  type UnderstoodColumns,
} from "../../list-columns.ts";
import { type MatchPolicy, matchPolicies } from "../../list-plan.ts";
import { fullName } from "../../person-name.ts";
import { findLastWrittenBatch, lastWrite } from "../../store/import-batches.ts";
import type { StagedList } from "../../store/staged-list.ts";
import { importList } from "../../writes/import-list.ts";
import { type Findings, judgeList } from "../../writes/judge-list.ts";
import { mapColumns, mapping, mappingOf } from "./list-mapping.ts";
import { type ReadList, readList } from "./read-list.ts";
import { askCategory, askWhoIsMeant, questionsAtMost, settleSpellings } from "./settle-list.ts";
import { showFindings, showPlan, showProblems } from "./show-plan.ts";
import { nameOfRejects, writeRejects } from "./write-rejects.ts";

interface Wishes {
  readonly map: readonly MappedHeading[] | undefined;
  readonly onMatch: MatchPolicy | undefined;
  readonly category: Category | undefined;
  readonly joined: Day | undefined;
  readonly restoreZero: boolean | undefined;
  readonly skipRefused: boolean | undefined;
  readonly dryRun: boolean | undefined;
  readonly sheet: string | undefined;
  readonly encoding: Encoding | undefined;
  readonly separator: Delimiter | undefined;
  readonly headingsLine: number | undefined;
}

export default verb({
  arguments: { file: required(file) },
  options: {
    map: several(mapping),
    onMatch: optional(choice("matchPolicy", matchPolicies)),
    category: optional(found(findCategory, offerCategories)),
    joined: optional(day),
    restoreZero: optional(flag),
    skipRefused: optional(flag),
    dryRun: optional(flag),
    sheet: optional(text),
    encoding: optional(choice("encoding", encodings)),
    separator: optional(choice("delimiter", delimiters)),
    headingsLine: optional(count),
  },
  async run(coop, { file, ...wishes }) {
    const path = resolve(coop.parts.surroundings.folder, file);
    for (let attempt = 1; ; attempt++) {
      try {
        return await importOnce(coop, path, wishes);
      } catch (error) {
        if (!wasOvertaken(error) || attempt === attempts) throw error;
        coop.warn("register-moved-meanwhile", {});
      }
    }
  },
});

/** How often a list is judged again where others write in the register meanwhile. */
const attempts = 3;

function wasOvertaken(error: unknown): boolean {
  return error instanceof CoopError && error.problems.some(({ code }) => code === "register-moved");
}

async function importOnce(coop: Coop, path: string, wishes: Wishes): Promise<void> {
  const { openTable } = await import("../../../tabular/open-table.ts");
  const table = await openTable(path, {
    isKnown: isListHeading,
    encoding: wishes.encoding,
    delimiter: wishes.separator,
    headingsLine: wishes.headingsLine,
    sheet: wishes.sheet,
  });
  const policy = wishes.onMatch ?? "update";
  const { columns, mapped } = await mapColumns(coop, table, wishes.map ?? []);
  const mapping = JSON.stringify(mappingOf(columns, table.headings, mapped));
  const before = await sameListBefore(coop, table, mapping, policy);
  if (before !== undefined) {
    coop.say("same-list-again", { file: table.file, unchanged: before });
    return;
  }

  const read = await coop.longWork((pause) =>
    readList(table, columns, coop.reading, coop.register.staging, pause),
  );
  sayWhatWasUnderstood(coop, table, columns, read);
  const placeOf = (field: ListField, line: number): Place => {
    const column = table.headings[columns.fields.get(field)?.[0] ?? -1];
    return { file: table.file, line, ...(column === undefined ? {} : { column }) };
  };
  await settleSpellings(coop, read, placeOf, wishes.restoreZero === true);

  const { list } = read;
  const judgedAfter = await coop.read(lastWrite);
  const { findings, categoryId } = await judge(coop, table, list, policy, wishes.category);
  const counts = list.counts();
  showFindings(coop, findings);
  if (counts.added + counts.changed > 0) await showPlan(coop, list, policy);

  const skipsRefused = counts.refused > 0 && (await agreesToSkip(coop, path, table, list, findings, wishes));
  if (counts.added + counts.changed === 0) {
    if (counts.refused > 0) showProblems(coop, list);
    coop.say("list-says-nothing-new", { unchanged: counts.unchanged });
  } else coop.say("list-plan", counts);
  if (wishes.dryRun) return;

  const write = () =>
    coop.write(
      "list-imported",
      (tx) =>
        importList(tx, list, {
          source: {
            file_name: table.file,
            file_hash: table.hash,
            encoding: table.encoding,
            delimiter: table.delimiter,
            sheet: table.sheet,
            headings: headingsKey(table.headings),
            mapping,
            imported_at: coop.parts.signature.now(),
          },
          policy,
          today: coop.today,
          otherwise: { categoryId, joinedOn: wishes.joined ?? null },
          judgedAfter,
        }),
      ({ added, changed, refused }) => ({ file: table.file, added, changed, refused }),
    );
  if (counts.added + counts.changed === 0) {
    if (skipsRefused) await withRejects(coop, path, table, list, async () => {});
    return;
  }
  if (!(await coop.confirm("import-question", {}))) {
    coop.say("left-as-it-was", {});
    return;
  }
  if (skipsRefused) await withRejects(coop, path, table, list, write);
  else await write();
}

/** How many people a list holds that was taken in whole by the last write of all: there is nothing to change then. */
async function sameListBefore(
  coop: Coop,
  table: Table,
  mapping: string,
  policy: MatchPolicy,
): Promise<number | undefined> {
  const last = await coop.read(findLastWrittenBatch);
  const isSame =
    last !== undefined &&
    last.file_hash === table.hash &&
    last.mapping === mapping &&
    last.sheet === table.sheet &&
    last.encoding === table.encoding &&
    last.delimiter === table.delimiter &&
    last.refused === 0 &&
    (last.on_match === "update" || last.on_match === policy);
  return isSame ? last.added + last.changed + last.unchanged : undefined;
}

function sayWhatWasUnderstood(
  coop: Coop,
  table: Table,
  columns: UnderstoodColumns,
  { rows, shared, categoryLines }: ReadList,
): void {
  const { file, encoding, delimiter, sheet, headings, headingsLine, skippedLines, accents, otherSheets } =
    table;
  coop.say("list-understood", {
    file,
    rows,
    encoding,
    accents,
    delimiter,
    sheet,
    otherSheets,
    headingsLine,
    skippedLines,
  });
  if (categoryLines.length > 0) coop.say("categories-as-titles", { titleLines: categoryLines });
  coop.say("columns-understood", {
    columns: [...columns.fields]
      .flatMap(([field, indexes]) => indexes.map((index) => ({ index, field })))
      .sort((a, b) => a.index - b.index)
      .map(({ index, field }) => ({ heading: headings[index] ?? "", field })),
    besides: columns.besides,
    leftOut: columns.leftOut,
  });
  if (columns.notKept.length > 0) coop.warn("columns-not-kept", { headings: columns.notKept });
  if (shared.count > 0)
    coop.warn("cells-shared", { cells: shared.count, examples: shared.first.slice(0, 5) });
}

/** Judges a list; what is not certain is asked once on a terminal, and what is not answered is refused. */
async function judge(
  coop: Coop,
  { file }: Table,
  list: StagedList,
  policy: MatchPolicy,
  category: Category | undefined,
): Promise<{ findings: Findings; categoryId: number | null }> {
  const terms = { file, today: coop.today, policy, answers: new Map(), categoryId: category?.id ?? null };
  const judgeWith = (judging: typeof terms, canAsk: boolean): Promise<Findings> =>
    coop.longWork(async (pause) => {
      return judgeList(coop.register.reader, list, { ...judging, canAsk }, () =>
        pause("list-being-judged", {}),
      );
    });
  list.sort({ needsCategory: category === undefined });
  const findings = await judgeWith(terms, coop.parts.prompts !== undefined);
  const { open, withoutCategory } = findings;
  if (open.count + withoutCategory.count === 0 || !coop.parts.prompts) {
    return { findings, categoryId: terms.categoryId };
  }
  if (open.count > questionsAtMost) coop.warn("too-many-to-ask", { rows: open.count });
  const answers = await askWhoIsMeant(coop, findings);
  const categoryId = terms.categoryId ?? (await askCategory(coop, findings));
  const settled = await judgeWith({ ...terms, answers: new Map(answers), categoryId }, false);
  settled.namesakes.addAll(findings.namesakes);
  settled.left.addAll(findings.left);
  return { findings: settled, categoryId };
}

/**
 * Whether the rows that can be taken are, without those that are refused: by the option, or if the person agrees once they
 * have seen them.
 * @throws CoopError with the first of what is wrong, where nobody agrees
 */
async function agreesToSkip(
  coop: Coop,
  path: string,
  { file }: Table,
  list: StagedList,
  findings: Findings,
  { skipRefused, dryRun }: Wishes,
): Promise<boolean> {
  const counts = list.counts();
  const taken = counts.added + counts.changed;
  if (skipRefused) {
    showProblems(coop, list);
    return true;
  }
  const { prompts, saysYes } = coop.parts;
  if (prompts && !saysYes && !dryRun && taken > 0) {
    showProblems(coop, list);
    const rejects = basename(nameOfRejects(coop, path));
    const asked = coop.words.notice("skip-asked", { taken, refused: counts.refused, rejects });
    if (await prompts.confirm(asked, true)) return true;
    throw new CoopError([problem("rows-to-mend", { rows: counts.refused })]);
  }
  const problems = withOneOfCategories(file, list.problems(problemsShown), findings);
  const more = Math.max(0, list.problemCount() - Math.max(problems.length, problemsShown));
  const isMuch = more > 0 || taken > 0;
  throw new CoopError([
    ...problems,
    ...(isMuch ? [problem("rows-refused", { more, rows: counts.refused })] : []),
  ]);
}

const problemsShown = 20;

/** Where many people are without a category, it is one thing to say, and mostly one to mend. */
function withOneOfCategories(
  file: string,
  problems: readonly Problem[],
  { withoutCategory: { count, first } }: Findings,
): readonly Problem[] {
  if (count < 2) return problems;
  const names = first.slice(0, 3).map((row) => fullName(row));
  return [
    problem("categories-missing", { people: count, names }, { file }),
    ...problems.filter(({ code }) => code !== "category-missing"),
  ];
}

/** Writes the refused rows beside the list, then does the work; if that fails there is nothing to mend yet, and the file goes. */
async function withRejects(
  coop: Coop,
  path: string,
  table: Table,
  list: StagedList,
  work: () => Promise<unknown>,
): Promise<void> {
  const target = nameOfRejects(coop, path);
  await writeRejects(coop, table, list, target);
  try {
    await work();
  } catch (error) {
    rmSync(target, { force: true });
    throw error;
  }
  coop.say("rejects-written", {
    file: relative(coop.parts.surroundings.folder, target),
    rows: list.counts().refused,
  });
}
