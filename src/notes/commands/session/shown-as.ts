import { type TallyCell, tallyCells } from "../../../decisions/ending.ts";
import type { Day } from "../../../values/day.ts";
import { isRead } from "../../../values/parsed.ts";
import { toReference } from "../../../values/reference.ts";
import type { DecisionNote, Interpreted, TaskNote } from "../../notes.ts";
import type { Vocabulary } from "../../vocabulary.ts";
import type { UnderstoodAs } from "../../words/catalogue.ts";

/**
 * What a line of minutes was read as, for whoever is to confirm it.
 * @param day of the session, from which a day without a year is read
 * @returns nothing where nobody of the line is known
 */
export function shownAs(one: Interpreted, vocabulary: Vocabulary, day: Day): UnderstoodAs | undefined {
  if (one.as === "task") return taskOf(one.task, vocabulary, day);
  if (one.as === "decision") return decisionOf(one.decision, vocabulary);
  const people = one.people.map(({ name, mark, standIn }) => ({
    name,
    mark: mark ?? ("unknown" as const),
    holder: standIn === null ? null : toReference("participant", standIn),
  }));
  return people.length > 0 ? { as: "attendance", people } : undefined;
}

function taskOf({ title, fields, box }: TaskNote, vocabulary: Vocabulary, day: Day): UnderstoodAs {
  const due = fields.get("due");
  const read = due && vocabulary.day(due.text, day);
  return {
    as: "task",
    title: title ?? "",
    owner: fields.get("owner")?.text ?? null,
    due: read && isRead(read) ? read.value : null,
    isDone: box === "done",
  };
}

function decisionOf({ title, fields }: DecisionNote, vocabulary: Vocabulary): UnderstoodAs {
  const method = fields.get("method");
  return {
    as: "decision",
    title,
    statement: fields.get("statement")?.text ?? null,
    outcome: vocabulary.choice("outcome", fields.get("outcome")?.text ?? "") ?? "not-recorded",
    isUnanimous: fields.has("unanimous"),
    method: (method && vocabulary.choice("method", method.text)) ?? null,
    tally: tallyCells.flatMap((cell): [TallyCell, number][] => {
      const votes = fields.get(cell);
      return votes ? [[cell, Number(votes.text)]] : [];
    }),
  };
}
