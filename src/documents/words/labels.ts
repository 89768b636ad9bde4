import type { LanguageCode } from "../../language/language.ts";

/** What a page says beside the document itself. */
export interface Labels {
  readonly skip: string;
  readonly contents: string;
  /** What stands at the foot of a page between its number and how many there are. */
  readonly ofPages: string;
  /** What stands between the heading of a column and its cell, where a row is written as lines. */
  readonly colon: string;
  /** Of a site: its pages, and searching in them. */
  readonly site: string;
  readonly search: string;
  /** What is said of a search: `{count}` and `{words}` stand for themselves. */
  readonly found: {
    readonly none: string;
    readonly one: string;
    readonly many: string;
    readonly more: string;
  };
  /** Names a table that has no title, by its columns. */
  table(columns: readonly string[]): string;
}

export const labels: Readonly<Record<LanguageCode, Labels>> = {
  fr: {
    skip: "Aller au contenu",
    contents: "Sommaire",
    ofPages: "\u00a0sur\u00a0",
    colon: "\u00a0: ",
    site: "Pages du site",
    search: "Chercher dans ces pages",
    found: {
      none: "Rien dans ces pages ne contient «\u00a0{words}\u00a0».",
      one: "Un passage trouvé.",
      many: "{count} passages trouvés.",
      more: "{count} passages trouvés\u00a0; voici les premiers. Ajoutez un mot pour préciser.",
    },
    table: (columns) => `Tableau\u00a0: ${columns.join(", ")}`,
  },
  en: {
    skip: "Skip to the content",
    contents: "Contents",
    ofPages: "\u00a0of\u00a0",
    colon: ": ",
    site: "Pages of this site",
    search: "Search these pages",
    found: {
      none: "Nothing in these pages contains “{words}”.",
      one: "One passage found.",
      many: "{count} passages found.",
      more: "{count} passages found; these are the first. Add a word to narrow it down.",
    },
    table: (columns) => `Table: ${columns.join(", ")}`,
  },
};
