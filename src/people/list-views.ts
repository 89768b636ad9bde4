import type { Words } from "../language/words.ts";
import { type Column, column, type Json, view } from "../terminal/view.ts";
import { type ExportedField, exportedFields, type KeptListField, listFields } from "./list-fields.ts";
import type { ChangedField, ImportOutcome, PlannedChange } from "./list-plan.ts";
import type { Participant } from "./store/participants.ts";

/** What is known of someone in a field, and how a person reads it. */
function columnOf<Field extends KeptListField>(field: Field): Column<Participant, Field> {
  const declared = listFields[field as KeptListField];
  switch (declared.reads) {
    case "day":
      return column.day(field, declared.known);
    case "role":
      return column.choice(field, "role", declared.known);
    case "route":
      return column.choice(field, "route", declared.known);
    case "yesNo":
      return column.yesNo(field, (one) => {
        const known = declared.known(one) ?? null;
        return known === null ? null : known === 1;
      });
    default:
      return column.text(field, declared.known);
  }
}

/** A list as an office keeps it: each label is a heading that an import understands. */
export const personList = view<Participant>()(
  "personList",
  exportedFields.map((field): Column<Participant, ExportedField> => columnOf(field)),
);

/** "téléphone 06 … → 07 …" for each field that changes; of someone new, their category and organisation. */
const planned: Column<PlannedRow, "changes"> = {
  key: "changes",
  value: ({ changes, category, organisation }) =>
    changes.length > 0
      ? changes.map(({ field, before, after }) => [field, before, after])
      : [category, organisation].filter((part) => part !== null),
  show: (value, words) =>
    (value as readonly (string | readonly [ChangedField, Json, Json])[])
      .map((one) => (typeof one === "string" ? one : changeInWords(one, words)))
      .join(", "),
  isNumber: false,
  isDetail: false,
};

function changeInWords([field, before, after]: readonly [ChangedField, Json, Json], words: Words): string {
  const inWords = (value: Json): string =>
    field === "name" ? String(value) : columnOf(field).show(value, words, "terminal");
  return `${words.choice("changedField", field)} ${before === null ? "—" : inWords(before)} → ${inWords(after)}`;
}

/** What an import would do with a row, as a person reads it before agreeing. */
export interface PlannedRow {
  readonly line: number;
  readonly outcome: ImportOutcome;
  readonly name: string;
  readonly category: string | null;
  readonly organisation: string | null;
  readonly changes: readonly PlannedChange[];
}

export const importPlan = view<PlannedRow>()("importPlan", [
  column.number("line", ({ line }) => line),
  column.choice("outcome", "importOutcome", ({ outcome }) => outcome),
  column.text("name", ({ name }) => name),
  planned,
]);
