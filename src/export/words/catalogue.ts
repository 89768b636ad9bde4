import type { Catalogue } from "../../language/catalogue.ts";
import type { Edition } from "../../reports/edition.ts";
import type { Day } from "../../values/day.ts";
import type { ReferenceKind } from "../../values/reference.ts";
import type { verbs } from "../commands/verbs.ts";
import type { PackageTableName } from "../views.ts";

/** Whose data a package has, of when, and for whom. */
export interface PackageTold {
  readonly edition: Edition;
  readonly name: string;
  readonly year: string;
  readonly asOf: Day;
}

/** What the page of a package says of it. */
export interface ReadmeTold extends PackageTold {
  readonly tables: readonly {
    readonly file: string;
    readonly title: string;
    /** Empty where its title says all. */
    readonly meaning: string;
    readonly rows: number;
  }[];
  /** What the edition does not publish, by the references of what it is of. */
  readonly withheld: readonly string[];
  /** What stands in its place. */
  readonly unpublished: string;
  /** Null where none is chosen yet. */
  readonly licence: string | null;
  readonly publisher: string | null;
}

export interface ExportProblems {
  "data-tell-of-people": { references: readonly string[]; words: string; around: string };
  "package-not-on-screen": Record<never, never>;
}

export interface ExportNotices {
  "calendar-task": { title: string };
  "calendar-commitment": { reference: string; text: string };
  "calendar-review": { number: number; title: string | null };
  "calendar-file": Record<never, never>;
  "calendar-written": { file: string; count: number };
  "package-folder": { year: string };
  /** Among the pages of a site: the folder, and what leads to it. */
  "package-part": Record<never, never>;
  "package-label": Record<never, never>;
  /** The first column of what is a part of something: of what. */
  "package-of": { kind: ReferenceKind };
  /** What people wrote for a document, all of it. */
  "package-text": Record<never, never>;
  "package-title": PackageTold;
  "package-about": PackageTold;
  "package-readme": ReadmeTold;
  "table-file": { table: PackageTableName };
  "table-title": { table: PackageTableName };
  "table-meaning": { table: PackageTableName };
  "field-title": { table: PackageTableName; field: string };
  "field-meaning": { table: PackageTableName; field: string };
  "package-written": { folder: string; files: number };
}

declare module "../../problem.ts" {
  interface ProblemParameters extends ExportProblems {}
}
declare module "../../language/catalogue.ts" {
  interface NoticeParameters extends ExportNotices {}
}

export type ExportCatalogue = Catalogue<{
  nouns: "export";
  verbs: typeof verbs;
  problems: ExportProblems;
  notices: ExportNotices;
}>;
