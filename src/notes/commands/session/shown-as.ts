import { type TallyCell, tallyCells } from "../../../decisions/ending.ts";
import type { Day } from "../../../values/day.ts";
import { isRead } from "../../../values/parsed.ts";
import { toReference } from "../../../values/reference.ts";
import type { DecisionNote, Interpreted, TaskNote } from "../../notes.ts";
import type { Said } from "../../page.ts";
import type { UnderstoodAs } from "../../words/catalogue.ts";
import type { NotesReading } from "./unsettled.ts";

/**
 * What a line of minutes was read as, for whoever is to confirm it.
 * @param day of the session, from which a day without a year is read
 * @returns nothing where nobody of the line is known
 */
export function shownAs(one: Interpreted, reading: NotesReading, day: Day): UnderstoodAs | undefined {
  if (one.as === "task") return taskOf(one.task, reading, day);
  if (one.as === "decision") return decisionOf(one.decision, reading, day);
  const people = one.people.map(({ name, mark, standIn }) => {
    const holder = standIn === null ? null : toReference("participant", standIn);
    return { name, mark: mark ?? ("unknown" as const), holder, holderName: nameOf(holder, reading) };
  });
  return people.length > 0 ? { as: "attendance", people } : undefined;
}

function taskOf({ title, fields, box }: TaskNote, reading: NotesReading, day: Day): UnderstoodAs {
  const owner = fields.get("owner")?.text ?? null;
  return {
    as: "task",
    title,
    owner,
    ownerName: nameOf(owner, reading),
    due: dayOf(fields.get("due"), reading, day),
    isDone: box === "done",
  };
}

function decisionOf({ title, fields }: DecisionNote, reading: NotesReading, day: Day): UnderstoodAs {
  const { vocabulary } = reading;
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
    reviewOn: dayOf(fields.get("review"), reading, day),
  };
}

/** The name that belongs to a reference; null where it is none. */
function nameOf(reference: string | null, { whoIs }: NotesReading): string | null {
  const who = reference === null ? undefined : whoIs(reference);
  return who === undefined || who === "several" ? null : who.name;
}

function dayOf(said: Said | undefined, { vocabulary }: NotesReading, from: Day): Day | null {
  const read = said && vocabulary.day(said.text, from);
  return read && isRead(read) ? read.value : null;
}
