import type { Coop } from "../../coop.ts";
import { inertLine } from "../../terminal/inert.ts";
import { filtersOf } from "../filters.ts";
import { ownPagesOf, templateOf } from "../publish.ts";
import { fillTemplate } from "../template.ts";

/** A text that people go on writing, from a template: what the register knows stands in it as it would be typed. */
export async function draft(coop: Coop, name: string, facts: object): Promise<string> {
  const { home } = coop.parts.surroundings;
  const filled = await fillTemplate(templateOf(coop, name), home, facts, filtersOf(coop.words), {
    asText: inertLine,
    own: ownPagesOf(coop),
  });
  return coop.words.language.typeset(filled);
}
