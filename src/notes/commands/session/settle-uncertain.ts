import type { Coop } from "../../../coop.ts";
import type { ActorFinder } from "../../actor.ts";
import { loosened } from "../../loose-task.ts";
import {
  type DecisionNote,
  type Notes,
  type Uncertain,
  type UncertainAnswer,
  uncertainAnswers,
} from "../../notes.ts";
import type { At, PageLine, Said } from "../../page.ts";
import type { Vocabulary } from "../../vocabulary.ts";

interface Page {
  readonly uncertain: readonly Uncertain[];
  readonly lines: readonly PageLine[];
}

/**
 * The notes with what somebody says of each line that may be a decision; where nobody can be asked, and of what they leave as it
 * is, the line stays among the free notes.
 * @returns the notes, and the lines that nobody settled
 */
export async function settleUncertain(
  coop: Coop,
  pages: readonly Page[],
  notes: Notes,
  vocabulary: Vocabulary,
  whoIs: ActorFinder,
): Promise<{ readonly notes: Notes; readonly uncertain: readonly Uncertain[] }> {
  const all = pages.flatMap(({ uncertain }) => uncertain);
  const { prompts } = coop.parts;
  if (!prompts) return { notes, uncertain: all };
  let settled = notes;
  for (const { lines, uncertain } of pages) {
    for (const one of uncertain) {
      const above = lines
        .slice(0, one.at.line - 1)
        .findLast(({ isHeading, text }) => isHeading || text !== "");
      const question = { ...one.at, before: above?.text ?? null, text: one.text };
      const answer = await prompts.select<UncertainAnswer>(
        coop.words.notice("notes-uncertain-question", question),
        uncertainAnswers.map((value) => ({
          name: coop.words.notice("notes-uncertain-answer", { answer: value }),
          value,
        })),
      );
      settled = withAnswer(settled, one, answer, vocabulary, whoIs);
    }
  }
  return { notes: settled, uncertain: [] };
}

function withAnswer(
  notes: Notes,
  { at, text, decision }: Uncertain,
  answer: UncertainAnswer,
  vocabulary: Vocabulary,
  whoIs: ActorFinder,
): Notes {
  if (answer === "note") return notes;
  const strays = notes.strays.filter((stray) => !isSameLine(stray, at));
  if (answer === "task") {
    const origins = decision.origins;
    const task = { reference: null, title: text, fields: new Map(), box: "open", origins } as const;
    return { ...notes, strays, tasks: [...notes.tasks, loosened(task, vocabulary, whoIs).task] };
  }
  const fields: DecisionNote["fields"] = new Map([...decision.fields, ["outcome", { text: answer, at }]]);
  return { ...notes, strays, decisions: [...notes.decisions, { ...decision, fields }] };
}

function isSameLine({ at }: Said, { file, line }: At): boolean {
  return at.file === file && at.line === line;
}
