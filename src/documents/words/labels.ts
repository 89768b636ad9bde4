import type { LanguageCode } from "../../language/language.ts";

/** What a page says beside the document itself. */
export interface Labels {
  readonly skip: string;
  readonly contents: string;
  /** What stands at the foot of a page between its number and how many there are. */
  readonly ofPages: string;
  /** What stands between the heading of a column and its cell, where a row is written as lines. */
  readonly colon: string;
  /** Names a table that has no title, by its columns. */
  table(columns: readonly string[]): string;
}

export const labels: Readonly<Record<LanguageCode, Labels>> = {
  fr: {
    skip: "Aller au contenu",
    contents: "Sommaire",
    ofPages: "\u00a0sur\u00a0",
    colon: "\u00a0: ",
    table: (columns) => `Tableau\u00a0: ${columns.join(", ")}`,
  },
  en: {
    skip: "Skip to the content",
    contents: "Contents",
    ofPages: "\u00a0of\u00a0",
    colon: ": ",
    table: (columns) => `Table: ${columns.join(", ")}`,
  },
};
