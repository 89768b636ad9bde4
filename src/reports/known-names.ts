import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type FactsShape, fromLines, learn, newShape } from "./shape.ts";

/**
 * What the pages of a template may name: what the facts of this year have, and what `templates/values` tells of other years, so
 * that what is unknown this year, or of which there is none, has its names as well.
 */
export function knownNames(file: string, facts: object): FactsShape {
  const list = join(dirname(dirname(file)), "values", basename(file).replace(/\.md$/, ".txt"));
  return learn(existsSync(list) ? fromLines(readFileSync(list, "utf8")) : newShape("group"), facts);
}
