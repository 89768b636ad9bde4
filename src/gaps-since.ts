import type { Problem } from "./problem.ts";

/** The gaps that were not there before; of one that names several items, those of them that it did not name. */
export function gapsSince(before: readonly Problem[], after: readonly Problem[]): readonly Problem[] {
  const known = new Set(before.map((gap) => JSON.stringify(gap)));
  const named = new Set(before.flatMap((gap) => referencesOf(gap).map((one) => `${gap.code} ${one}`)));
  return after.flatMap((gap) => {
    if (known.has(JSON.stringify(gap))) return [];
    const all = referencesOf(gap);
    if (all.length === 0) return [gap];
    const references = all.filter((one) => !named.has(`${gap.code} ${one}`));
    return references.length > 0
      ? [{ ...gap, parameters: { ...gap.parameters, references } } as Problem]
      : [];
  });
}

function referencesOf({ parameters }: Problem): readonly string[] {
  return "references" in parameters ? parameters.references : [];
}
