import { year } from "./migrations/001-year.ts";
import { people } from "./migrations/002-people.ts";
import { journal } from "./migrations/003-journal.ts";
import { points } from "./migrations/004-points.ts";
import { log } from "./migrations/005-log.ts";
import { outcome } from "./migrations/006-outcome.ts";
import { quotation } from "./migrations/007-quotation.ts";
import { questionSeason } from "./migrations/008-question-season.ts";
import { logo } from "./migrations/009-logo.ts";
import { counts } from "./migrations/010-counts.ts";
import { licence } from "./migrations/011-licence.ts";
import { edition } from "./migrations/012-edition.ts";

/** The SQL that leads from each schema version to the next, in order. Entries are added, never edited. */
export const migrations: readonly string[] = [
  year,
  people,
  journal,
  points,
  log,
  outcome,
  quotation,
  questionSeason,
  logo,
  counts,
  licence,
  edition,
];

/** The version of the schema that this program writes. */
export const schemaVersion = migrations.length;
