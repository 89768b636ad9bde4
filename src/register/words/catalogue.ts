import type { Catalogue } from "../../language/catalogue.ts";
import type { ReferenceKind } from "../../values/reference.ts";
import type { verbs } from "../commands/verbs.ts";
import type { Migrated } from "../engine.ts";
import type { FindableKind } from "../finder.ts";
import type { NamedHanging } from "../hanging.ts";
import type { TableName } from "../schema.ts";
import type * as views from "../views.ts";

/** What the file, the engine and the journal can refuse, and looking an item up. */
export interface RegisterProblems {
  "no-register": { folder: string };
  "register-missing": Record<never, never>;
  "register-exists": Record<never, never>;
  "register-above": { above: string };
  "register-empty": Record<never, never>;
  "not-a-register": Record<never, never>;
  "register-newer": { version: number; known: number };
  "copy-failed": { version: number };
  "register-damaged": Record<never, never>;
  "register-busy": Record<never, never>;
  "register-read-only": Record<never, never>;
  "folder-closed": Record<never, never>;
  "folder-missing": Record<never, never>;
  "disk-full": Record<never, never>;
  "disk-fault": Record<never, never>;
  "copy-unlike": Record<never, never>;
  "backup-missing": Record<never, never>;
  "backup-damaged": Record<never, never>;
  "backup-unnamed": { latest: string };
  "no-backup-here": { folder: string };
  "backup-folder-missing": Record<never, never>;
  "keeps-no-backup": Record<never, never>;
  "restores-itself": Record<never, never>;
  "backup-of-another": { backup: string | null; present: string | null };
  "file-faulty": { faults: readonly string[]; count: number };
  "keys-lead-nowhere": { table: TableName; count: number };
  "number-beyond-counter": { kind: ReferenceKind; number: number };
  "differs-from-backup": { hanging: readonly NamedHanging[]; backup: string };
  "name-says-nothing": { typed: string };
  "unknown-item": { kind: FindableKind; typed: string; nearest: readonly string[] };
  "removed-item": { kind: ReferenceKind; number: number; name: string; entry: number };
  "ambiguous-item": { kind: FindableKind; typed: string; candidates: readonly string[]; more: number };
  "hangs-on": { item: string; hanging: readonly NamedHanging[]; person: number | null };
  "nothing-to-undo": Record<never, never>;
  "unknown-entry": { number: number; last: number };
  "already-undone": { number: number };
  "changed-since": { number: number; since: number };
  "cannot-be-undone": { number: number };
  "erased-since": { number: number; since: number };
  "undo-hangs-on": { number: number; hanging: readonly NamedHanging[]; since: readonly number[] };
  "lost-since": { number: number; since: number };
  "taken-since": { number: number };
  "start-of-register": Record<never, never>;
}

/** How many rows of a table stayed at an undo; the first references, and no name. */
export interface KeptInHistory {
  readonly table: TableName;
  readonly count: number;
  readonly references: readonly string[];
}

export interface RegisterNotices {
  "backup-made": { file: string };
  "backup-folder": Record<never, never>;
  "backups-deleted": { files: readonly string[] };
  "last-written": Record<never, never>;
  "rows-of": { table: TableName };
  "present-unreadable": { file: string };
  "which-backup": Record<never, never>;
  "restore-question": { file: string; lost: number };
  "before-restoring": Record<never, never>;
  "former-kept": { file: string };
  "register-whole": { rows: number };
  "compared-with": { file: string; rows: number };
  "not-comparable": { file: string };
  "nothing-to-compare": Record<never, never>;
  "register-being-read": Record<never, never>;
  "register-brought-up": Migrated;
  "undo-removes": { removed: readonly { readonly table: TableName; readonly count: number }[] };
  "undo-keeps": { kept: readonly NamedHanging[] };
  "undo-question": { number: number; sentence: string };
  "left-as-it-was": Record<never, never>;
  "older-entries": { count: number };
  "remove-question": { sentence: string };
  redirected: { typed: string; item: string };
}

export interface RegisterOperations {
  restored: { backup: string };
  /** The sentence is made of the rest when it is read, in the reader's language. */
  undone: {
    number: number;
    operation: string;
    parameters: object;
    /** What had been changed since and stayed. */
    kept?: readonly KeptInHistory[];
    sentence?: string;
  };
}

declare module "../../problem.ts" {
  interface ProblemParameters extends RegisterProblems {}
}
declare module "../../language/catalogue.ts" {
  interface NoticeParameters extends RegisterNotices {}
  interface OperationParameters extends RegisterOperations {}
}

export type RegisterCatalogue = Catalogue<{
  verbs: typeof verbs;
  views: typeof views;
  problems: RegisterProblems;
  notices: RegisterNotices;
  operations: RegisterOperations;
}>;
