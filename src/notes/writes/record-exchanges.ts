import { findCategory } from "../../cooperative/store/categories.ts";
import { findQuestion } from "../../cooperative/store/questions.ts";
import { CoopError, problem } from "../../problem.ts";
import { fold } from "../../values/folded.ts";
import { toReference } from "../../values/reference.ts";
import type { Exchange } from "../../workshops/store/exchanges.ts";
import { addExchange } from "../../workshops/writes/add-exchange.ts";
import { editExchange } from "../../workshops/writes/edit-exchange.ts";
import type { ExchangeNote } from "../notes.ts";
import { type At, plain } from "../page.ts";
import { differing, type Given, name, type Recording } from "./recording.ts";

/** Notes what was said, and corrects what was noted before. */
export async function recordExchanges(recording: Recording, notes: readonly ExchangeNote[]): Promise<Given> {
  const given: Given = { added: 0, changed: 0, references: [], numbers: new Set() };
  const free = new Set(recording.evening.exchanges);
  const byReference = new Map(
    notes.map((note) => [note, recording.evening.exchanges.find(({ number }) => number === note.reference)]),
  );
  for (const held of byReference.values()) if (held) free.delete(held);
  for (const note of notes) {
    const at = note.origins[0] as At;
    const known = byReference.get(note) ?? (note.reference === null ? sameWords(note, free) : undefined);
    if (known) free.delete(known);
    await recording.at(at, async () => {
      if (note.reference !== null && !known) {
        throw new CoopError([
          problem("notes-unknown-reference", {
            typed: toReference("exchange", note.reference),
            session: null,
          }),
        ]);
      }
      const said = await saidOf(recording, note);
      if (known) {
        name(given, "exchange", note.origins, known.number);
        const changes = differing(known, said);
        if (!changes) return;
        await editExchange(recording.tx, known, changes, recording.today);
        given.changed += 1;
        return;
      }
      const { became, became_by, ...words } = said;
      const session_id = recording.evening.session.id;
      const added = await addExchange(recording.tx, { ...words, session_id }, recording.today);
      if (became !== undefined)
        await editExchange(recording.tx, added, { became, became_by }, recording.today);
      given.added += 1;
      name(given, "exchange", note.origins, added.number);
    });
  }
  return given;
}

function sameWords(note: ExchangeNote, free: ReadonlySet<Exchange>): Exchange | undefined {
  return [...free].find(
    (held) =>
      held.kind === note.kind &&
      fold(held.text) === fold(note.text) &&
      fold(held.question ?? "") === fold(note.question?.text ?? "") &&
      fold(held.small_group ?? "") === fold(note.smallGroup ?? ""),
  );
}

/** What a line says of what was said; what it does not say stays. */
async function saidOf({ tx, vocabulary }: Recording, note: ExchangeNote) {
  const { question, category, smallGroup, became } = note;
  const [word = "", ...by] = (became ?? "").split(/\s*[:：]\s*/u);
  return {
    kind: note.kind,
    text: plain(note.text),
    said_by: note.saidBy ?? undefined,
    question_id: question === null ? undefined : (await findQuestion(tx, question.text)).id,
    small_group: smallGroup === null ? undefined : plain(smallGroup),
    category_id: category === null ? undefined : (await findCategory(tx, category)).id,
    became: became === null ? undefined : vocabulary.choice("became", word),
    became_by: became === null || by.length === 0 ? undefined : by.join(" : "),
  };
}
