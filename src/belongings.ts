import type { Row, TableAboutPeople } from "./register/schema.ts";

/**
 * Whose a column of a table about people is, and under which topic people are told of it: what is theirs leaves the register
 * with whoever is erased, what is counted stays, since figures count it. Ours is what the register needs for itself, and says
 * nothing of anybody.
 */
export type Belonging<Topic extends string = string> = Kept<Topic> | readonly ["theirs", Topic];
type Kept<Topic extends string> = "ours" | readonly ["counted", Topic];

/** The same of every column of tables about people; only what may be unknown can be theirs. */
export type Belongings<Table extends TableAboutPeople = TableAboutPeople, Topic extends string = string> = {
  readonly [About in Table]: {
    readonly [Column in keyof Row<About>]: null extends Row<About>[Column] ? Belonging<Topic> : Kept<Topic>;
  };
};

/** The topics of what is theirs or counted in some tables. */
export type TopicOf<Some, Whose = "theirs" | "counted"> = {
  [About in keyof Some]: {
    [Column in keyof Some[About]]: Some[About][Column] extends readonly [Whose, infer Topic] ? Topic : never;
  }[keyof Some[About]];
}[keyof Some];

/** The columns that say something of a person. */
export type SaidColumn<Columns> = {
  [Column in keyof Columns]: Columns[Column] extends "ours" ? never : Column;
}[keyof Columns];

export function saidOf<Columns extends object>(columns: Columns): SaidColumn<Columns>[] {
  return (Object.keys(columns) as (keyof Columns)[]).filter(
    (column): column is SaidColumn<Columns> => columns[column] !== "ours",
  );
}

/** The columns of a table that leave the register with whoever is erased. */
export function theirsOf(columns: Readonly<Record<string, Belonging>>): string[] {
  return Object.keys(columns).filter((column) => columns[column]?.[0] === "theirs");
}
