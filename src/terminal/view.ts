import type { ChoiceName, ChoiceValues } from "../language/catalogue.ts";
import type { Words } from "../language/words.ts";
import type { ApproximateDay } from "../values/day.ts";
import type { LocalTime } from "../values/local-time.ts";

/** A value as JSON has it; null is unknown. */
export type Json = string | number | boolean | null | readonly Json[];

/** One column of a view: its key is the name in JSON, its label comes from the words of the room. */
export interface Column<Item, Key extends string = string> {
  readonly key: Key;
  value(item: Item): Json;
  /** How a person reads it; unknown is left to whoever prints. */
  show(value: Json, words: Words, medium: "terminal" | "csv"): string;
  /** What a table says in place of a dash where the value is unknown: "sans intitulé". CSV leaves the cell empty. */
  unknown?(words: Words): string;
  /** Numbers stand at the right. */
  readonly isNumber: boolean;
  /** Several lines of text, which stay lines where one item is shown. */
  readonly isProse?: boolean;
  /** Left out of tables of many rows, where there is no room for everything. */
  readonly isDetail: boolean;
  /** Said by another column already, and apart for other programs alone. */
  readonly isPart?: true;
}

/** How items of one noun are shown: the same columns for tables, JSON and CSV. */
export interface View<
  Item,
  Name extends string = string,
  Columns extends readonly Column<Item>[] = readonly Column<Item>[],
> {
  readonly name: Name;
  readonly columns: Columns;
  /** Whether the cells of a row are compared with each other: they stay side by side, and words are broken where they must. */
  readonly isSideBySide?: boolean;
}

/** Declares a view; its name is where the labels of its columns are found. */
export function view<Item>() {
  return <const Name extends string, const Columns extends readonly Column<Item>[]>(
    name: Name,
    columns: Columns,
    { isSideBySide = false } = {},
  ): View<Item, Name, Columns> => ({ name, columns, isSideBySide });
}

type Value<Item, Type> = (item: Item) => Type | null | undefined;

function made<Item, Key extends string>(
  key: Key,
  value: (item: Item) => Json | undefined,
  show: Column<Item>["show"],
  isNumber = false,
): Column<Item, Key> {
  return { key, value: (item) => value(item) ?? null, show, isNumber, isDetail: false };
}

/** The kinds of columns. */
export const column = {
  text: <Item, const Key extends string>(key: Key, value: Value<Item, string>) =>
    made<Item, Key>(key, value, (shown) => String(shown)),
  prose: <Item, const Key extends string>(key: Key, value: Value<Item, string>): Column<Item, Key> => ({
    ...made<Item, Key>(key, value, (shown) => String(shown)),
    isProse: true,
  }),
  number: <Item, const Key extends string>(key: Key, value: Value<Item, number>) =>
    made<Item, Key>(
      key,
      value,
      (shown, words, medium) => (medium === "csv" ? String(shown) : words.language.number(shown as number)),
      true,
    ),
  day: <Item, const Key extends string>(key: Key, value: Value<Item, ApproximateDay>) =>
    made<Item, Key>(key, value, (shown, words, medium) =>
      medium === "csv" ? String(shown) : words.language.day(shown as ApproximateDay, "short"),
    ),
  time: <Item, const Key extends string>(key: Key, value: Value<Item, LocalTime>) =>
    made<Item, Key>(key, value, (shown, words, medium) =>
      medium === "csv" ? String(shown) : words.language.time(shown as LocalTime),
    ),
  money: <Item, const Key extends string>(key: Key, cents: Value<Item, number>) =>
    made<Item, Key>(
      key,
      cents,
      (shown, words, medium) =>
        medium === "csv" ? String((shown as number) / 100) : words.language.money(shown as number),
      true,
    ),
  /** A part of a whole, from 0 to 1. */
  share: <Item, const Key extends string>(key: Key, value: Value<Item, number>) =>
    made<Item, Key>(
      key,
      value,
      (shown, words, medium) =>
        medium === "csv" ? String(shown) : words.language.percentage(shown as number),
      true,
    ),
  yesNo: <Item, const Key extends string>(key: Key, value: Value<Item, boolean>) =>
    made<Item, Key>(key, value, (shown, words) => (shown ? words.language.yes : words.language.no)),
  choice: <Item, Name extends ChoiceName, const Key extends string>(
    key: Key,
    name: Name,
    value: Value<Item, ChoiceValues[Name]>,
  ) =>
    made<Item, Key>(key, value as Value<Item, string>, (shown, words) =>
      words.choice(name, shown as ChoiceValues[Name]),
    ),
  list: <Item, const Key extends string>(key: Key, value: Value<Item, readonly string[]>) =>
    made<Item, Key>(key, value, (shown) => (shown as readonly string[]).join(", ")),
};

/** The same column, left out of tables of many rows. */
export function detail<Item, Key extends string>(shown: Column<Item, Key>): Column<Item, Key> {
  return { ...shown, isDetail: true };
}

/** The same column, for JSON and CSV alone: a part of what another one says. */
export function part<Item, Key extends string>(shown: Column<Item, Key>): Column<Item, Key> {
  return { ...shown, isDetail: true, isPart: true };
}

/** The same column, with words of its own for what is unknown. */
export function orElse<Item, Key extends string>(
  shown: Column<Item, Key>,
  unknown: (words: Words) => string,
): Column<Item, Key> {
  return { ...shown, unknown };
}

/** Rows that another room adds under an item that is shown. */
export interface Section {
  readonly view: View<never>;
  readonly rows: readonly unknown[];
}

/** An item as JSON has it: the value of each column by its key. */
export function toJson<Item>(view: View<Item>, item: Item): Readonly<Record<string, Json>> {
  return jsonMaker(view)(item);
}

/** The same for many items: they are copies of one, which takes a fraction of the time. */
export function jsonMaker<Item>({ columns }: View<Item>): (item: Item) => Readonly<Record<string, Json>> {
  const blank: Record<string, Json> = Object.fromEntries(columns.map(({ key }) => [key, null]));
  return (item) => {
    const json = { ...blank };
    for (const { key, value } of columns) json[key] = value(item);
    return json;
  };
}

/** An item as JSON has it, with the rows of each section under the name of its view. */
export function toJsonWith<Item>(
  view: View<Item>,
  item: Item,
  sections: readonly Section[],
): Readonly<Record<string, Json | object>> {
  const hanging = sections.map(({ view: of, rows }) => [
    of.name,
    rows.map((row) => toJson(of, row as never)),
  ]);
  return { ...toJson(view, item), ...Object.fromEntries(hanging) };
}

/** Declares a section; its heading is the title of its view. */
export function section<Item>(view: View<Item>, rows: readonly Item[]): Section {
  return { view: view as unknown as View<never>, rows };
}
