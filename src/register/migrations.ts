import { year } from "./migrations/001-year.ts";

/** The SQL that leads from each schema version to the next, in order. Entries are added, never edited. */
export const migrations: readonly string[] = [year];

/** The version of the schema that this program writes. */
export const schemaVersion = migrations.length;
