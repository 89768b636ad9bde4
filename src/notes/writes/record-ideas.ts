import { findCategory } from "../../cooperative/store/categories.ts";
import { findQuestion } from "../../cooperative/store/questions.ts";
import { findIdea } from "../../experiments/store/ideas.ts";
import { addIdea } from "../../experiments/writes/add-idea.ts";
import { editIdea } from "../../experiments/writes/edit-idea.ts";
import { findOrganisation } from "../../people/store/organisations.ts";
import { CoopError, problem } from "../../problem.ts";
import { parseCount } from "../../values/amount.ts";
import { toReference } from "../../values/reference.ts";
import { matched } from "../match.ts";
import type { IdeaNote } from "../notes.ts";
import { type At, plain } from "../page.ts";
import { differing, type Given, name, type Recording } from "./recording.ts";

/** Records the ideas of a page, and corrects those that the register holds. */
export async function recordIdeas(recording: Recording, notes: readonly IdeaNote[]): Promise<Given> {
  const { tx, evening } = recording;
  const given: Given = { added: 0, changed: 0, references: [], numbers: new Set() };
  const pairs = matched(notes, evening.ideas);
  for (const note of notes) {
    const at = note.origins[0] as At;
    const before = recording.problems.length;
    const said = await saidOf(recording, note);
    if (recording.problems.length > before) continue;
    await recording.at(at, async () => {
      const known = pairs.get(note) ?? (await elsewhere(recording, note.reference));
      if (known) {
        name(given, "idea", note.origins, known.number);
        const changes = differing(known, said);
        if (!changes) return;
        await editIdea(tx, known, changes);
        given.changed += 1;
        return;
      }
      if (note.title === null) return;
      const { session } = evening;
      const added = await addIdea(tx, {
        ...said,
        text: said.text ?? null,
        title: plain(note.title),
        session_id: session.id,
        proposed_on: session.on_day,
      });
      given.added += 1;
      name(given, "idea", note.origins, added.number);
    });
  }
  return given;
}

/** An idea of another session that the page names by its reference. @throws CoopError `notes-unknown-reference` */
async function elsewhere({ tx }: Recording, number: number | null) {
  if (number === null) return undefined;
  const typed = toReference("idea", number);
  try {
    return await findIdea(tx, typed);
  } catch (error) {
    if (!(error instanceof CoopError)) throw error;
    throw new CoopError([problem("notes-unknown-reference", { typed, session: null })]);
  }
}

async function saidOf(recording: Recording, { title, fields }: IdeaNote) {
  const { tx } = recording;
  const broughtBy = await recording.value(fields.get("broughtBy"), async (typed) => {
    try {
      return { category_id: (await findCategory(tx, typed)).id };
    } catch (error) {
      const organisation = await findOrganisation(tx, typed).catch(() => undefined);
      if (!organisation) throw error;
      return { organisation_id: organisation.id };
    }
  });
  return {
    title: title === null ? undefined : plain(title),
    text: recording.text(fields.get("text")),
    question_id: await recording.value(
      fields.get("ideaQuestion"),
      async (typed) => (await findQuestion(tx, typed)).id,
    ),
    support: await recording.value(fields.get("support"), (typed) =>
      recording.parsed(parseCount(typed), "support", typed),
    ),
    ...broughtBy,
  };
}
