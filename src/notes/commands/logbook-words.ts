import { readIdentity } from "../../cooperative/store/cooperative.ts";
import type { Experiment } from "../../experiments/store/experiments.ts";
import type { Words } from "../../language/words.ts";
import type { Reader } from "../../register/write.ts";
import type { LogbookLabel } from "../logbook.ts";
import { markOf } from "../store/evening.ts";
import { type LogbookWords, writeLogbook } from "../write-logbook.ts";

/** What the program prints on the page of an experiment, in one language. */
export function logbookWordsOf(words: Words): LogbookWords {
  const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/gu, " ");
  const heading = (view: string, key: string): string =>
    words.language.capitalise(plainSpaces(words.column(view, key)));
  const label = (one: LogbookLabel): string =>
    words.language.capitalise(plainSpaces(words.choice("logbookLabel", one)));
  return {
    section: (section) => words.language.capitalise(words.choice("logbookSection", section)),
    label,
    logHeading: (field) =>
      field === "on" ? label("day") : heading("logEntries", field === "hours" ? "volunteerHours" : field),
    resultHeading: (field) => (field === "on" ? label("day") : heading("results", field)),
    choice: (name, value) => words.choice(name, value),
    day: (day) => plainSpaces(words.language.day(day, "long")),
    number: (value) => plainSpaces(words.language.number(value)),
    hint: (section) => plainSpaces(words.notice("logbook-hint", { section })),
    visits: words.notice("counts-visits", {}),
    register: words.notice("notes-register", {}),
  };
}

/** The page of an experiment in a language. */
export async function logbookIn(
  words: Words,
  reader: Reader,
  experiment: Experiment,
  blankRows: number,
): Promise<string> {
  const register = markOf(await readIdentity(reader));
  return writeLogbook(experiment, logbookWordsOf(words), { register, blankRows });
}
