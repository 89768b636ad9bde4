import type { LogField } from "../experiments/log-table.ts";
import type { ResultField } from "../experiments/result-table.ts";
import type { Experiment } from "../experiments/store/experiments.ts";
import type { ChoiceName, ChoiceValues } from "../language/catalogue.ts";
import type { Day } from "../values/day.ts";
import { toNamedReference, toReference } from "../values/reference.ts";
import type { LogbookHint, LogbookLabel, LogbookSection } from "./logbook.ts";
import { plain } from "./page.ts";

/** How the language of the page says what the program prints on it. */
export interface LogbookWords {
  section(section: LogbookSection): string;
  label(label: LogbookLabel): string;
  logHeading(field: LogField): string;
  resultHeading(field: ResultField): string;
  choice<Name extends ChoiceName>(name: Name, value: ChoiceValues[Name]): string;
  day(day: Day): string;
  number(value: number): string;
  /** How a part is filled in. */
  hint(section: LogbookHint): string;
  /** What an experiment counts that does not say it. */
  readonly visits: string;
  /** What stands between the register's name and its identity. */
  readonly register: string;
}

/** The columns of the log, in their order; a reference where there is one is how a line is known again. */
export const logColumns = [
  "reference",
  "on",
  "text",
  "kind",
  "visits",
  "people",
  "volunteers",
  "hours",
  "learned",
] as const satisfies readonly LogField[];
const measureColumns = ["indicator", "on", "value", "unit", "note"] as const satisfies readonly ResultField[];

/** So many of the latest entries and values are printed, above rows to write on. */
const latestEntries = 10;
const latestValues = 3;

/**
 * The logbook of an experiment, prefilled with what leads need before their eyes.
 * @param register the beginning of the identity of the register
 * @param blankRows how many rows there are to write on
 */
export function writeLogbook(
  experiment: Experiment,
  words: LogbookWords,
  { register, blankRows }: { readonly register: string; readonly blankRows: number },
): string {
  const { number, title, hypothesis, criterion, test, measure, counts } = experiment;
  const reference = toReference("experiment", number);
  const labelled = (label: LogbookLabel, text: string | null): readonly string[] =>
    text === null || text === "" ? [] : [`${words.label(label)} : ${plain(text)}`];
  const lines = [
    `# ${reference} · ${plain(title)}`,
    "",
    ...labelled("leads", experiment.leads.map(({ name }) => name).join(", ")),
    ...labelled("hypothesis", hypothesis),
    ...labelled("test", test),
    ...labelled("lookedAt", measure),
    ...labelled("criterion", criterion),
    ...labelled("counts", counts ?? words.visits),
    "",
    `## ${words.section("log")}`,
    "",
    words.hint("log"),
    "",
    ...logTable(experiment, words, blankRows),
    ...measures(experiment, words),
    "",
    [reference, `${words.register} ${register}`, "coop"].join(" · "),
  ];
  return `${lines.join("\n")}\n`;
}

function logTable({ log }: Experiment, words: LogbookWords, blankRows: number): readonly string[] {
  const entries = log
    .slice(-latestEntries)
    .map((entry) =>
      row([
        entry.reference,
        words.day(entry.on_day),
        entry.text,
        words.choice("logKind", entry.kind),
        ...[entry.visits, entry.people, entry.volunteers, entry.volunteer_hours].map((figure) =>
          figure === null ? "" : words.number(figure),
        ),
        entry.learned ?? "",
      ]),
    );
  const blank = Array.from({ length: blankRows }, () => row(logColumns.map(() => "")));
  return [...headed(logColumns.map((field) => words.logHeading(field))), ...entries, ...blank];
}

function measures({ indicators }: Experiment, words: LogbookWords): readonly string[] {
  if (indicators.length === 0) return [];
  const rows = indicators.flatMap((indicator) => {
    const name = toNamedReference("indicator", indicator.number, plain(indicator.name)) ?? "";
    const unit = indicator.unit ?? "";
    return [
      ...indicator.results
        .slice(-latestValues)
        .map(({ on_day: on, value, note }) =>
          row([name, words.day(on), words.number(value), unit, note ?? ""]),
        ),
      row([name, "", "", unit, ""]),
    ];
  });
  return [
    "",
    `## ${words.section("measures")}`,
    "",
    words.hint("measures"),
    "",
    ...headed(measureColumns.map((field) => words.resultHeading(field))),
    ...rows,
  ];
}

function headed(headings: readonly string[]): readonly string[] {
  return [row(headings), `|${headings.map(() => "---").join("|")}|`];
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => plain(cell).replaceAll("|", "\\|")).join(" | ")} |`;
}
