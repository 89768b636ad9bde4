import { extname } from "node:path";
import { escapeMarkdown } from "../../../documents/escape.ts";
import type { Words } from "../../../language/words.ts";
import { type Column, type Section, toJsonWith, type View } from "../../../terminal/view.ts";
import { toReference } from "../../../values/reference.ts";
import type { Person } from "../../store/person.ts";
import { identity } from "../../views.ts";

/** What is handed to a person who asks what is held of them: JSON for a file of that name, else Markdown. */
export function writeAnswer(
  file: string,
  person: Person,
  sections: readonly Section[],
  words: Words,
): string {
  if (extname(file).toLowerCase() === ".json") {
    return `${JSON.stringify(toJsonWith(identity, person, sections), null, 2)}\n`;
  }
  const reference = toReference("participant", person.row.number);
  const filled = sections.filter(({ rows }) => rows.length > 0);
  const empty = sections.filter(({ rows }) => rows.length === 0);
  const parts = [
    `# ${escapeMarkdown(words.notice("answer-title", { reference, name: person.name }))}`,
    ...identity.columns.map((column) => `- ${labelled(identity, column, person, words)}`),
    ...filled.flatMap(({ view, rows }) => [
      `## ${escapeMarkdown(words.title(view.name))}`,
      tableOf(view as View<never>, rows as readonly never[], words),
    ]),
    `## ${escapeMarkdown(words.notice("not-held-title", {}))}`,
    escapeMarkdown(words.notice("not-held", {})),
    ...(empty.length > 0
      ? [
          escapeMarkdown(
            words.notice("holds-nothing-of", { titles: empty.map(({ view }) => words.title(view.name)) }),
          ),
        ]
      : []),
  ];
  return `${parts.join("\n\n").replace(/^(- .*)\n\n(?=- )/gm, "$1\n")}\n`;
}

function labelled<Item>(view: View<Item>, column: Column<Item>, item: Item, words: Words): string {
  const label = words.language.capitalise(words.column(view.name, column.key));
  return words.language.typeset(`${escapeMarkdown(label)} : ${cellOf(column, item, words)}`);
}

function tableOf<Item>(view: View<Item>, rows: readonly Item[], words: Words): string {
  const { capitalise } = words.language;
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(view.columns.map(({ key }) => escapeMarkdown(capitalise(words.column(view.name, key))))),
    line(view.columns.map(() => "---")),
    ...rows.map((row) => line(view.columns.map((column) => cellOf(column, row, words)))),
  ].join("\n");
}

function cellOf<Item>(column: Column<Item>, item: Item, words: Words): string {
  const value = column.value(item);
  const shown =
    value === null
      ? (column.unknown?.(words) ?? words.language.unknown)
      : column.show(value, words, "terminal");
  return escapeMarkdown(shown);
}
