import type { Row, TableName } from "./register/schema.ts";
import type { Day } from "./values/day.ts";

type Column<Table extends TableName> = keyof Row<Table> & string;

/** The columns of a table that hold a day. */
export type DayColumn<Table extends TableName> = {
  [Name in Column<Table>]: NonNullable<Row<Table>[Name]> extends Day ? Name : never;
}[Column<Table>];

/** What was not there yet is null; where a column cannot be, what it was. */
type NotYet<Table extends TableName> = Column<Table> | readonly [Column<Table>, 0];

/**
 * What a day says of its row. `since`: it was not there before. `known`: it may lie ahead, or tells of nothing that happened in
 * the year. Or the columns, itself perhaps among them, that it brought; or that it ended: the last day of a span, which shows
 * once it is over.
 */
export type DayMeaning<Table extends TableName = TableName> =
  | "since"
  | "known"
  | { readonly brings: readonly NotYet<Table>[] }
  | { readonly ends: readonly NotYet<Table>[] };

/** A day that stands in a row to which a key leads: in a column, or the day since which that row was there. */
export type DayElsewhere<Table extends TableName = TableName> = readonly [
  key: Column<Table>,
  table: TableName,
  column?: string,
];

/** What a table held on a day follows from the days in it. */
export interface TableTimeline<Table extends TableName = TableName> {
  /** Every day that it holds. */
  readonly days: { readonly [Name in DayColumn<Table>]: DayMeaning<Table> };
  /** The day since which a row was there: the first of these that is known. Where none is, it was there always. */
  readonly since?: readonly (DayColumn<Table> | DayElsewhere<Table>)[];
  /** Days on which it was there already, whatever `since` says. */
  readonly by?: readonly DayColumn<Table>[];
  /** Rows without which it is not there. */
  readonly within?: readonly (readonly [key: Column<Table>, table: TableName])[];
  /** Texts of which dated rows of another table say what they were before: by that table, its key to this one, and which text. */
  readonly amended?: {
    readonly [Name in Column<Table>]?: {
      readonly in: "decision_amendment" | "experiment_amendment";
      readonly key: string;
      readonly field?: string;
    };
  };
}

/** Of every table that holds a day, or belongs to a row that does. */
export type Timeline<Table extends TableName = TableName> = {
  readonly [Dated in Table as [DayColumn<Dated>] extends [never] ? never : Dated]: TableTimeline<Dated>;
} & { readonly [Other in Table]?: TableTimeline<Other> };
