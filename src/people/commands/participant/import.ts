import { basename, resolve } from "node:path";
import {
  choice,
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
import { byCause, CoopError, type Place, type Problem, problem } from "../../../problem.ts";
import type { Row } from "../../../register/schema.ts";
import { type TableWishes, tableOptions } from "../../../tabular/read-table.ts";
import type { Table } from "../../../tabular/table.ts";
import { nameOfRejects, withRejects } from "../../../tabular/write-rejects.ts";
import { type Day, type DayOrder, dayOrders } from "../../../values/day.ts";
import { verb } from "../../../verb.ts";
import { headingsKey, type MappedHeading, type UnderstoodColumns } from "../../list-columns.ts";
import { consentFields, type ListField } from "../../list-fields.ts";
import { type MatchPolicy, matchPolicies } from "../../list-plan.ts";
import { isRowOfPeople } from "../../list-values.ts";
import { fullName, type NameOrder, nameOrders, parsePersonName } from "../../person-name.ts";
import { findBatchByHeadings, lastWrite, wasLastWrite } from "../../store/import-batches.ts";
import type { JudgedList } from "../../store/judged-list.ts";
import type { StagedRow } from "../../store/list-tables.ts";
import type { SettledList } from "../../store/settled-list.ts";
import { importList, type ListSource } from "../../writes/import-list.ts";
import { type ChosenPerson, type Findings, judgeList, judgeWhatIsCertain } from "../../writes/judge-list.ts";
import {
  areNumbers,
  knownHeadings,
  mapColumns,
  mappedHeading,
  mappingOf,
  withHeadings,
} from "./list-mapping.ts";
import { planOf } from "./plan.ts";
import { readList, type UnderstoodList } from "./read-list.ts";
import { settleDays } from "./settle-days.ts";
import { askCategory, askWhoIsMeant, settleSpellings } from "./settle-list.ts";
import { showFindings, showPlan } from "./show-plan.ts";

interface Wishes extends TableWishes {
  readonly map: readonly MappedHeading[] | undefined;
  readonly people: string | undefined;
  readonly onMatch: MatchPolicy | undefined;
  readonly category: Category | undefined;
  readonly joined: Day | undefined;
  readonly names: NameOrder | undefined;
  readonly dates: DayOrder | undefined;
  readonly restoreZero: boolean | undefined;
  readonly noHeadings: boolean | undefined;
}

export default verb({
  gives: "item",
  arguments: { file: required(file) },
  options: {
    map: several(mappedHeading),
    people: optional(text),
    onMatch: optional(choice("matchPolicy", matchPolicies)),
    category: optional(found(findCategory, offerCategories)),
    joined: optional(day),
    names: optional(choice("nameOrder", nameOrders)),
    dates: optional(choice("dayOrder", dayOrders)),
    restoreZero: optional(flag),
    ...tableOptions,
    noHeadings: optional(flag),
  },
  async run(coop, { file, ...wishes }) {
    const path = resolve(coop.parts.surroundings.folder, file);
    if (isForAProgram(coop, wishes)) return importOnce(coop.unasked(), path, wishes);
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

/** Whether a plan is printed for another program, in which what would be asked stands as that. */
function isForAProgram(coop: Coop, { dryRun }: Wishes): boolean {
  return dryRun === true && coop.parts.format === "json";
}

/** How often a list is judged again where others write in the register meanwhile. */
const attempts = 3;

function wasOvertaken(error: unknown): boolean {
  return error instanceof CoopError && error.problems.some(({ code }) => code === "register-moved");
}

async function importOnce(coop: Coop, path: string, wishes: Wishes): Promise<void> {
  const { openTable } = await import("../../../tabular/open-table.ts");
  const mapped = wishes.map ?? [];
  const table = await openTable(path, {
    ...wishes,
    isKnown: knownHeadings(mapped),
    isRow: isRowOfPeople,
    delimiter: wishes.separator,
  });
  if (wishes.noHeadings && table.headingsLine !== null && !areNumbers(table.headings))
    coop.warn("headings-all-the-same", { line: table.headingsLine, headings: table.headings });
  const policy = wishes.onMatch ?? "update";
  const former = await coop.read((reader) => findBatchByHeadings(reader, headingsKey(table.headings)));
  const understood = await mapColumns(coop, table, former, { ...wishes, mapped });
  const { columns } = understood;
  const mapping = JSON.stringify(mappingOf(columns, table.headings, understood.mapped));
  const isPlan = isForAProgram(coop, wishes);
  if (
    former &&
    !isPlan &&
    wishes.names === undefined &&
    wishes.dates === undefined &&
    isSameList(former, table, mapping, policy) &&
    (await coop.read(wasLastWrite(former.id)))
  ) {
    const unchanged = former.added + former.changed + former.unchanged;
    coop.say("same-list-again", { file: table.file, unchanged });
    return;
  }

  const read = await coop.longWork((pause) =>
    readList(table, columns, coop.reading, coop.register.database.staging, pause, wishes),
  );
  sayWhatWasUnderstood(coop, table, columns, read);
  const placeOf = (field: ListField, line: number): Place => {
    const column = table.headings[columns.fields.get(field)?.[0] ?? -1];
    return { file: table.file, line, ...(column === undefined ? {} : { column }) };
  };
  await settleDays(coop, read, table, columns);
  await settleSpellings(coop, read, placeOf, wishes.restoreZero === true);

  const judgedAfter = await coop.read(lastWrite);
  const settled = await read.list.settled({ needsCategory: wishes.category === undefined });
  const { findings, judged, category } = await judge(coop, table, settled, policy, wishes.category);
  const { counts } = judged;
  const takesSome = judged.saysSomething;
  showFindings(coop, findings);
  if (isPlan) {
    await coop.output.jsonObject(planOf(coop, judged, { table, ...understood, read, policy, category }));
    return coop.say("list-plan", counts);
  }
  if (counts.added + counts.changed > 0) await showPlan(coop, judged, policy, category?.label ?? null);
  if (judged.consents.count > 0) {
    const dated = table.headings[columns.fields.get("answeredOn")?.[0] ?? -1] ?? null;
    const consents = judged.consents.answered.map(({ kind, ...answers }) => ({
      field: consentFields[kind],
      ...answers,
    }));
    coop.say("consents-in-list", { consents, dated });
  }
  const consent = await askConsent(coop, path, judged, wishes);
  if (consent === "none") {
    coop.say("left-as-it-was", {});
    return;
  }
  if (wishes.dryRun) return;

  const source: ListSource = {
    file_name: table.file,
    file_hash: table.hash,
    encoding: table.encoding,
    delimiter: table.delimiter,
    sheet: table.sheet,
    headings: headingsKey(table.headings),
    mapping,
    imported_at: coop.parts.authorship.now(),
  };
  const otherwise = { categoryId: category?.id ?? null, joinedOn: wishes.joined ?? null };
  const terms = { source, policy, today: coop.today, otherwise, judgedAfter };
  const write = (): Promise<unknown> =>
    coop.longWork((pause) =>
      coop.write(
        "list-imported",
        (tx) => importList(tx, judged, terms, () => pause("list-being-written", {})),
        () => ({ file: table.file, added: counts.added, changed: counts.changed, refused: counts.refused }),
      ),
    );
  const work = takesSome ? write : async () => {};
  if (counts.refused === 0) return void (await work());
  const refused = {
    ...{ path, table: withHeadings(coop, table, columns), count: counts.refused },
    command: coop.parts.path,
    problemsBetween: (first: number, last: number) => judged.problemsBetween(first, last),
  };
  await withRejects(coop, refused, work);
}

/** Whether a list was taken in whole by an import, in the same way: where nothing was written since, there is nothing to change. */
function isSameList(
  former: Row<"import_batch">,
  table: Table,
  mapping: string,
  policy: MatchPolicy,
): boolean {
  return (
    former.file_hash === table.hash &&
    former.mapping === mapping &&
    former.sheet === table.sheet &&
    former.encoding === table.encoding &&
    former.delimiter === table.delimiter &&
    former.refused === 0 &&
    (former.on_match === "update" || former.on_match === policy)
  );
}

function sayWhatWasUnderstood(
  coop: Coop,
  table: Table,
  columns: UnderstoodColumns,
  { list, rows, shared, unclear, errors, categoryLines, categoryColumn, names }: UnderstoodList,
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
  if (table.hiddenLines.length > 0) coop.warn("lines-hidden", { hidden: table.hiddenLines });
  if (categoryLines.length > 0) coop.say("categories-as-titles", { titleLines: categoryLines });
  coop.say("columns-understood", {
    columns: [...columns.fields]
      .flatMap(([field, indexes]) => indexes.map((index) => ({ index, field })))
      .sort((a, b) => a.index - b.index)
      .map(({ index, field }) => ({ heading: headings[index] ?? "", field })),
    besides: columns.besides,
    leftOut: columns.leftOut,
  });
  if (categoryColumn !== undefined) coop.say("column-of-categories", { heading: categoryColumn });
  if (names) {
    const { givenName, familyName } = parsePersonName(names.example, names.order);
    coop.say("names-understood", { ...names, givenName: givenName ?? "", familyName: familyName ?? "" });
  }
  const example = list.example();
  if (example) coop.say("row-understood", { line: example.line, said: saidIn(example) });
  if (columns.unclear.length > 0) coop.warn("columns-unclear", { headings: columns.unclear });
  if (columns.ofOthers.length > 0) coop.say("columns-of-others", { headings: columns.ofOthers });
  if (columns.notKept.length > 0) coop.warn("columns-not-kept", { headings: columns.notKept });
  if (errors.count > 0)
    coop.warn("cells-of-errors", { cells: errors.count, examples: errors.first.slice(0, 5) });
  if (unclear.count > 0)
    coop.warn("answers-unclear", { cells: unclear.count, examples: unclear.first.slice(0, 5) });
  if (shared.count > 0)
    coop.warn("cells-shared", { cells: shared.count, examples: shared.first.slice(0, 5) });
}

/** What a row says of someone, as it was understood, but for codes. */
function saidIn(row: StagedRow): readonly string[] {
  const { email, phone, category, organisation, function: position, district } = row;
  const said = [fullName(row), email, phone, category, organisation, position, district];
  return said.filter((part) => part !== null);
}

/** Judges a list; what is not certain is asked once on a terminal, and what is not answered is refused. */
async function judge(
  coop: Coop,
  { file }: Table,
  list: SettledList,
  policy: MatchPolicy,
  category: Category | undefined,
): Promise<{ findings: Findings; judged: JudgedList; category: Category | undefined }> {
  const { reader } = coop.register;
  const judging = { file, today: coop.today, policy, categoryId: category?.id ?? null };
  let certain: Findings | undefined;
  let answers: ReadonlyMap<number, ChosenPerson> = new Map();
  let ofNew = category;
  if (coop.parts.prompts) {
    certain = await coop.longWork((pause) =>
      judgeWhatIsCertain(reader, list, judging, () => pause("list-being-judged", {})),
    );
    answers = await askWhoIsMeant(coop, certain);
    ofNew ??= await askCategory(coop, certain);
  }
  const { findings, judged } = await coop.longWork((pause) =>
    judgeList(reader, list, { ...judging, categoryId: ofNew?.id ?? null }, answers, () =>
      pause("list-being-judged", {}),
    ),
  );
  if (certain) {
    findings.namesakes.addAll(certain.namesakes);
    findings.left.addAll(certain.left);
  }
  return { findings, judged, category: ofNew };
}

/**
 * Asks what is to be done once the plan has been seen: take all of it, or what is good of it where rows are refused, or
 * nothing.
 * @throws CoopError with what is wrong, where rows are refused and nobody agrees to leave them out
 */
async function askConsent(
  coop: Coop,
  path: string,
  list: JudgedList,
  { skipRefused, dryRun }: Wishes,
): Promise<"given" | "none"> {
  const { prompts, saysYes } = coop.parts;
  const { counts } = list;
  const taken = counts.added + counts.changed;
  const saysSomething = list.saysSomething;
  const sayPlan = (): void => {
    if (saysSomething) coop.say("list-plan", counts);
    else coop.say("list-says-nothing-new", { unchanged: counts.unchanged });
  };
  if (counts.refused === 0) {
    sayPlan();
    if (dryRun || !saysSomething) return "given";
    return (await coop.confirm("import-question", {})) ? "given" : "none";
  }
  const canAsk = prompts !== undefined && !saysYes && !dryRun && saysSomething;
  if (!skipRefused && !canAsk) throw new CoopError(whyRefused(list));

  coop.warnOf(list.problems());
  sayPlan();
  if (dryRun || !saysSomething) return "given";
  const rejects = basename(nameOfRejects(coop, path));
  const agreed = await coop.confirm("skip-asked", { taken, refused: counts.refused, rejects });
  return agreed ? "given" : "none";
}

/** So many problems are told one by one to a program; of a list with more, what causes them. */
const toldOneByOne = 1_000;

/** What is wrong with a list, and what can be done with the rest of it. */
function whyRefused(list: JudgedList): readonly Problem[] {
  const { added, changed, refused } = list.counts;
  const causes = byCause(list.problems());
  const count = causes.reduce((sum, { place }) => sum + (place.lines?.problems ?? 1), 0);
  const problems = count > toldOneByOne ? causes : [...list.problems()];
  if (added + changed === 0) return problems;
  return [...problems, problem("rows-refused", { rows: refused, reasons: causes.length })];
}
