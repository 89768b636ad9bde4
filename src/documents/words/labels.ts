import type { LanguageCode } from "../../language/language.ts";

/** What a web page says beside the document itself. */
export interface Labels {
  readonly skip: string;
  readonly contents: string;
  readonly notes: string;
  backToText(note: number): string;
  /** Names a table that has no title, by its columns. */
  table(columns: readonly string[]): string;
  readonly done: string;
  readonly toDo: string;
}

export const labels: Readonly<Record<LanguageCode, Labels>> = {
  fr: {
    skip: "Aller au contenu",
    contents: "Sommaire",
    notes: "Notes",
    backToText: (note) => `Retour au texte, note ${note}`,
    table: (columns) => `Tableau\u00a0: ${columns.join(", ")}`,
    done: "fait",
    toDo: "à faire",
  },
  en: {
    skip: "Skip to the content",
    contents: "Contents",
    notes: "Notes",
    backToText: (note) => `Back to the text, note ${note}`,
    table: (columns) => `Table: ${columns.join(", ")}`,
    done: "done",
    toDo: "to do",
  },
};
