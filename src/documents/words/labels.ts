import type { LanguageCode } from "../../language/language.ts";

/** What a web page says beside the document itself. */
export interface Labels {
  readonly skip: string;
  readonly contents: string;
  /** Names a table that has no title, by its columns. */
  table(columns: readonly string[]): string;
}

export const labels: Readonly<Record<LanguageCode, Labels>> = {
  fr: {
    skip: "Aller au contenu",
    contents: "Sommaire",
    table: (columns) => `Tableau\u00a0: ${columns.join(", ")}`,
  },
  en: {
    skip: "Skip to the content",
    contents: "Contents",
    table: (columns) => `Table: ${columns.join(", ")}`,
  },
};
