import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "vitest";

/** The folder of real input that is read in place: beside the project, or the one that `COOP_SHARED` names. */
export const shared = process.env["COOP_SHARED"] ?? join(import.meta.dirname, "../../../shared");

const isThere = existsSync(join(shared, "data"));
if (!isThere && process.env["COOP_SHARED"]) throw new Error(`COOP_SHARED names ${shared}, which has no data`);
if (!isThere) console.warn("skipped: the folder of shared real input is not there; COOP_SHARED can name it");

/** A test on that input; where the folder is missing it is skipped, and says so. */
export const testOnShared = test.skipIf(!isThere);
