import { file, flag, optional, required, several } from "../../../command-line/parameter.ts";
import type { Coop } from "../../../coop.ts";
import { readIdentity } from "../../../cooperative/store/cooperative.ts";
import { notedDaysOf } from "../../../experiments/experiment.ts";
import { type LogPlan, planLog } from "../../../experiments/log-plan.ts";
import { type PlannedResult, planResults } from "../../../experiments/result-plan.ts";
import { type Experiment, listExperiments } from "../../../experiments/store/experiments.ts";
import { findIndicatorOf, type Indicator } from "../../../experiments/store/indicators.ts";
import { notedAfterClose, unlikelyOf, untaughtOf } from "../../../experiments/unlikely.ts";
import { plannedEntries, plannedResults } from "../../../experiments/views.ts";
import { dayReading } from "../../../language/reading.ts";
import { CoopError, type Place, type Problem, problem } from "../../../problem.ts";
import type { JudgedTable } from "../../../tabular/import-table.ts";
import { toJson } from "../../../terminal/view.ts";
import { parseReference, toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import type { LoggedNote, MeasuredNote, ShownOfExperiment } from "../../logbook.ts";
import { LogbookDays } from "../../logbook-days.ts";
import { isLogbookHeading } from "../../logbook-table.ts";
import { nearTitles } from "../../match.ts";
import { type At, placeKey, type Said } from "../../page.ts";
import { readPage } from "../../read-page.ts";
import { markOf } from "../../store/evening.ts";
import { isTableRow, withSheets } from "../../table-lines.ts";
import { isSameLogged, type UnderstoodLogbook, understandLogbook } from "../../understand-logbook.ts";
import { recordLogbook } from "../../writes/record-logbook.ts";
import { logbookIn } from "../logbook-words.ts";
import { type FilledPage, openAll, sayBeside, sayKept, withWordsOfLines, writeReferences } from "../pages.ts";
import { vocabularyOf } from "../vocabulary.ts";

type Page = UnderstoodLogbook & FilledPage & { readonly days: LogbookDays };

/** What the pages of an experiment would record. */
interface LogbookPlan {
  readonly log: LogPlan;
  readonly measured: JudgedTable<PlannedResult>;
  readonly logged: readonly LoggedNote[];
  readonly measures: readonly MeasuredNote[];
}

export default verb({
  gives: "item",
  arguments: { file: required(file), others: several(file) },
  options: { dryRun: optional(flag) },
  async run(coop, { file: first, others = [], dryRun: isPlan = false }) {
    // "experiment record E01 journal.docx": the experiment that the pages are of.
    const named = others.length > 0 ? parseReference("experiment", first) : undefined;
    const files = await openAll(coop, [...new Set(named === undefined ? [first, ...others] : others)]);
    const vocabulary = vocabularyOf(coop.words, await coop.parts.other());
    const experiments = await coop.read((reader) => listExperiments(reader));
    const season = await coop.reading.season();
    const read = files.map((opened) => ({
      file: opened,
      lines: withSheets(
        readPage(opened.text, opened.name),
        (cells) => cells.filter(isLogbookHeading).length > 1,
      ),
    }));
    const understood = (of: Experiment | undefined, printed: readonly string[]): Page[] =>
      read.map((page) => {
        const noted = notedDaysOf(of, season, coop.today);
        const days = new LogbookDays(page.lines, dayReading(coop.today), noted);
        return { ...page, days, ...understandLogbook(page.lines, vocabulary, days, printed) };
      });
    const experiment = await experimentOf(coop, understood(undefined, []), experiments, named);
    const pages = understood(experiment, await printedLines(coop, experiment));

    const near = isPlan ? [] : await settleNear(coop, pages, experiment);
    const plan = await withWordsOfLines(pages, () => planOf(coop, pages, experiment, near));
    const strays = pages.flatMap(({ notes }) => notes.strays);
    for (const { text, at } of pages.flatMap(({ notes }) => notes.inWords))
      coop.say("logbook-in-words", { ...at, text });
    for (const { at, label } of strays)
      if (label !== null) coop.say("logbook-only-shown", { ...at, label, ...mendedBy(label, experiment) });
    sayKept(
      coop,
      strays.filter(({ label }) => label === null),
      "logbook-left-line",
    );
    sayBeside(coop, pages);
    const sums = sumsOf(experiment, plan);
    for (const { days, file } of pages) {
      const [first] = days.found;
      if (first) coop.say("logbook-days", { file: file.name, count: days.found.length, ...first });
    }
    if (plan.log.planned.length > 0)
      coop.output.tableOfTalk(plannedEntries, plan.log.planned.map(inFile(plan.logged)));
    if (plan.measured.planned.length > 0)
      coop.output.tableOfTalk(plannedResults, plan.measured.planned.map(inFile(plan.measures)));
    if (isPlan && coop.parts.format === "json") coop.output.json(jsonOf(experiment, pages, plan, strays));
    if (sums.added + sums.changed + sums.measured === 0) {
      coop.say("logbook-nothing-new", { number: experiment.number });
      if (!isPlan) referTo(coop, pages, plan, []);
      return;
    }
    coop.say("logbook-plan", sums);
    const noted = [
      ...plan.log.planned.map(({ on_day }) => on_day),
      ...plan.measured.planned.map(({ on }) => on),
    ];
    coop.warnAll(
      notedAfterClose(
        noted.map((on) => ({ experimentId: experiment.id, on })),
        [experiment],
      ),
    );
    if (isPlan) return;
    if (!(await coop.confirm("logbook-question", { number: experiment.number })))
      return coop.say("left-as-it-was", {});
    const entries = await coop.write(
      "logbook-recorded",
      (tx) => recordLogbook(tx, plan.log, plan.measured),
      () => sums,
    );
    coop.warnOfDaysToCome(noted);
    const { warnings, remarks } = unlikelyOf({ entries, results: plan.measured.planned }, [experiment]);
    coop.warnAll(warnings);
    coop.tellAll([...remarks, ...untaughtOf(entries)]);
    referTo(coop, pages, plan, entries);
  },
});

/** How a person changes what a page only shows. */
function mendedBy(
  label: ShownOfExperiment,
  { number, started_on: startedOn }: Experiment,
): { number: number; option: string; isAmended: boolean } {
  const option = label === "leads" ? "lead" : label === "lookedAt" ? "measure" : label;
  const isPremise = label === "hypothesis" || label === "criterion";
  return { number, option, isAmended: isPremise && startedOn !== null };
}

/** What is planned, with its line in the file. */
function inFile(notes: readonly { readonly at: At }[]) {
  return <One extends { readonly line: number }>(one: One): One => ({
    ...one,
    line: notes[one.line]?.at.line ?? 0,
  });
}

/** The lines that the page of an experiment prints, in both languages. */
async function printedLines(coop: Coop, experiment: Experiment): Promise<readonly string[]> {
  const texts = await Promise.all(
    [coop.words, await coop.parts.other()].map((words) =>
      coop.read((reader) => logbookIn(words, reader, experiment, 0)),
    ),
  );
  return texts.flatMap((text) => text.split("\n")).filter((line) => line !== "" && !line.startsWith("|"));
}

/**
 * The experiment that all pages are of, in the register that wrote them.
 * @throws CoopError `logbook-no-experiment`, `logbook-of-another`, `logbook-of-another-register`, `logbook-unknown-experiment`
 */
async function experimentOf(
  coop: Coop,
  pages: readonly Page[],
  experiments: readonly Experiment[],
  named: number | undefined,
): Promise<Experiment> {
  const own = markOf(await coop.read(readIdentity));
  const wanted = named ?? pages[0]?.notes.number ?? null;
  const experiment = experiments.find(({ number }) => number === wanted);
  const problems = pages.flatMap(({ file: { name }, notes: { number, register } }): Problem[] => {
    const place = { file: name, line: 1 };
    if (wanted === null) return [problem("logbook-no-experiment", { file: name }, place)];
    const typed = toReference("experiment", wanted);
    if (number !== null && number !== wanted)
      return [
        problem("logbook-of-another", { typed: toReference("experiment", number), first: typed }, place),
      ];
    if (register && !own.startsWith(register.text.slice(0, own.length)))
      return [
        problem(
          "logbook-of-another-register",
          { typed: register.text, own },
          { file: name, line: register.at.line },
        ),
      ];
    return experiment ? [] : [problem("logbook-unknown-experiment", { typed }, place)];
  });
  if (problems.length > 0 || !experiment) throw new CoopError(problems);
  return experiment;
}

/** A line that says nearly what an entry of its day says: whether it is another one is asked; else it corrects that entry. */
async function settleNear(
  coop: Coop,
  pages: readonly Page[],
  experiment: Experiment,
): Promise<readonly (readonly [LoggedNote, string])[]> {
  const settled: (readonly [LoggedNote, string])[] = [];
  const notes = pages.flatMap(({ notes }) => notes.logged);
  const referred = new Set(notes.flatMap(({ said }) => said.reference ?? []));
  const days = new Set(notes.flatMap(({ said }) => said.on ?? []));
  for (const day of days) {
    const blocks = notes
      .filter(({ said }) => said.on === day && said.reference === undefined)
      .map((note) => ({ note, reference: null, title: note.said.text ?? null }));
    const held = experiment.log
      .filter(({ on_day: on, reference }) => on === day && !referred.has(reference))
      .map(({ rank, text, reference }) => ({ number: rank, title: text, reference }));
    for (const { block, item } of nearTitles(blocks, held)) {
      const { file, line } = block.note.at;
      const near = `${item.reference} ${item.title}`;
      const isNew = await coop.confirm("notes-new-question", { file, line, title: block.title ?? "", near });
      if (!isNew) settled.push([block.note, item.reference]);
    }
  }
  return settled;
}

/** @throws CoopError with all that does not hold, each at its line */
async function planOf(
  coop: Coop,
  pages: readonly Page[],
  experiment: Experiment,
  near: readonly (readonly [LoggedNote, string])[],
): Promise<LogbookPlan> {
  const logged: LoggedNote[] = [];
  for (const page of pages) {
    const before = [...logged];
    logged.push(...page.notes.logged.filter((note) => !before.some((one) => isSameLogged(one, note))));
  }
  const references = new Map(near);
  const measures = pages.flatMap(({ notes }) => notes.measured);
  const placesOf =
    (notes: readonly { readonly at: At }[]) =>
    (index: number): Place => ({ ...(notes[index] as { at: At }).at });
  const rows = logged.map((note, line) => {
    const reference = note.said.reference ?? references.get(note);
    return { line, said: reference === undefined ? note.said : { ...note.said, reference } };
  });
  const log = planLog(rows, experiment.log, experiment, placesOf(logged));
  const meant = new Map<number, Indicator | readonly Problem[]>();
  for (const [line, { said, at }] of measures.entries()) {
    if (said.indicator !== undefined)
      meant.set(line, await indicatorOf(coop, said.indicator, experiment, at));
  }
  const measured = planResults(
    measures.map(({ said }, line) => ({ line, said })),
    ({ line }) => meant.get(line),
    placesOf(measures),
  );
  const problems = [
    ...pages.flatMap((page) => page.problems),
    ...log.problems.map((one) => withLineOf(one, logged)),
    ...measured.problems.map((one) => withLineOf(one, measures)),
  ].sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0));
  if (problems.length > 0) throw new CoopError(problems);
  return { log, measured, logged, measures };
}

/** A problem that names another line of the plan names the line of the file. */
function withLineOf(one: Problem, notes: readonly { readonly at: At }[]): Problem {
  if (!("before" in one.parameters)) return one;
  const before = notes[one.parameters.before as number]?.at.line ?? 0;
  return { ...one, parameters: { ...one.parameters, before } } as Problem;
}

async function indicatorOf(
  coop: Coop,
  named: string,
  experiment: Experiment,
  at: At,
): Promise<Indicator | readonly Problem[]> {
  try {
    return await coop.read((reader) => findIndicatorOf(experiment.id)(reader, named));
  } catch (error) {
    if (!(error instanceof CoopError)) throw error;
    return error.problems.map((one) => ({ ...one, place: at }));
  }
}

/** Writes into each file what the register calls the entries of it. */
function referTo(
  coop: Coop,
  pages: readonly Page[],
  { log, logged }: LogbookPlan,
  recorded: readonly { readonly reference: string }[],
): void {
  const called = new Map([...log.entries].map(([line, { reference }]) => [line, reference]));
  for (const [index, { line }] of log.planned.entries()) {
    const reference = recorded[index]?.reference;
    if (reference !== undefined) called.set(line, reference);
  }
  const given = [...called].flatMap(([line, reference]) => {
    const note = logged[line];
    const page = pages.find(({ file }) => file.name === note?.at.file);
    const row = page?.lines[(note?.at.line ?? 0) - 1];
    // Nothing is put into the cells of a table of Word.
    const isInWordTable = page?.file.hasLineNumbers === false && row !== undefined && isTableRow(row);
    return note && !isInWordTable ? [{ origins: [note.origin], reference }] : [];
  });
  writeReferences(coop, pages, given);
}

function sumsOf(
  { number, title }: Experiment,
  { log, measured }: LogbookPlan,
): { number: number; title: string; added: number; changed: number; measured: number } {
  const added = log.planned.filter(({ state }) => state === "new").length;
  return { number, title, added, changed: log.planned.length - added, measured: measured.planned.length };
}

/** What pages say and would record, for another program: the shape is held by a golden file. */
function jsonOf(
  experiment: Experiment,
  pages: readonly Page[],
  plan: LogbookPlan,
  strays: readonly Said[],
): object {
  const { log, measured, logged, measures } = plan;
  const left = new Set(strays.map(({ at }) => placeKey(at)));
  const says = new Map<string, object>();
  for (const one of log.planned)
    says.set(placeKey((logged[one.line] as LoggedNote).at), {
      as: "entry",
      would: one.state,
      ...saidIn(toJson(plannedEntries, one)),
    });
  for (const one of measured.planned)
    says.set(placeKey((measures[one.line] as MeasuredNote).at), {
      as: "result",
      would: one.state,
      ...saidIn(toJson(plannedResults, one)),
    });
  const { title } = experiment;
  return {
    experiment: { reference: toReference("experiment", experiment.number), title },
    lines: pages.flatMap(({ lines }) =>
      lines
        .filter(({ raw }) => raw.trim() !== "")
        .map((line) => ({
          ...{ file: line.file, line: line.line, text: line.raw.trim() },
          state: left.has(placeKey(line)) ? "left" : "understood",
          says: says.get(placeKey(line)) ?? null,
        })),
    ),
    sums: sumsOf(experiment, plan),
  };
}

/** A row of a plan without its number, which is none of a file. */
function saidIn({ line: _, ...said }: Readonly<Record<string, unknown>>): object {
  return said;
}
