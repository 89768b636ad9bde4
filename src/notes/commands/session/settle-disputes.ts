import type { Coop } from "../../../coop.ts";
import { type Dispute, type MergedPages, mergePages, type SettledDispute } from "../../merge-pages.ts";
import type { Notes } from "../../notes.ts";
import type { At, PageLine } from "../../page.ts";

/** A page with its lines, from which a dispute is shown. */
interface Page {
  readonly notes: Notes;
  readonly lines: readonly PageLine[];
}

/**
 * The pages as one; on a terminal, of what two of them say otherwise it is asked which holds. Gives nothing where whoever is
 * asked would rather look into the files first.
 */
export async function mergeSettled(coop: Coop, pages: readonly Page[]): Promise<MergedPages | undefined> {
  const settled: SettledDispute[] = [];
  for (;;) {
    const merged = mergePages(
      pages.map(({ notes }) => notes),
      settled,
    );
    const [dispute] = merged.disputes;
    if (!dispute || !coop.parts.prompts || merged.problems.length > 0) return merged;
    const holds = await ask(coop, pages, dispute);
    if (holds === "neither") return undefined;
    settled.push({ ...dispute, holds });
  }
}

async function ask(
  coop: Coop,
  pages: readonly Page[],
  { one, other }: Dispute,
): Promise<"one" | "other" | "neither"> {
  const linesOf = ({ file }: At): readonly PageLine[] =>
    pages.find(({ lines }) => lines[0]?.file === file)?.lines ?? [];
  const named = (at: At): string => {
    const said = linesOf(at)[at.line - 1]?.text ?? "";
    return coop.words.notice("notes-dispute-line", { file: at.file, line: at.line, said });
  };
  const above = linesOf(one.at)
    .slice(0, one.at.line)
    .findLast(({ isHeading }) => isHeading);
  const { prompts } = coop.parts;
  if (!prompts) return "neither";
  return prompts.select<"one" | "other" | "neither">(
    coop.words.notice("notes-dispute-question", { heading: above?.text ?? "" }),
    [
      { name: named(one.at), value: "one" },
      { name: named(other.at), value: "other" },
      { name: coop.words.notice("notes-dispute-neither", {}), value: "neither" },
    ],
  );
}
