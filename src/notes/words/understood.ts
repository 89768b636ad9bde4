import type { Method, Outcome } from "../../decisions/decision.ts";
import type { TallyCell } from "../../decisions/ending.ts";
import type { Language } from "../../language/language.ts";
import type { Mark } from "../page.ts";
import type { UnderstoodAs } from "./catalogue.ts";

/** The words of a language for what a line of minutes was read as. */
interface UnderstoodWords {
  readonly states: Readonly<Record<Mark, string>>;
  readonly ended: Readonly<Record<Outcome, string>>;
  readonly ways: Readonly<Record<Method, string>>;
  readonly voices: Readonly<Record<TallyCell, string>>;
  proxyTo(giver: string, holder: string): string;
  /** @param owner null where nobody is known to have it in hand */
  toDo(owner: string | null): string;
  due(day: string): string;
  review(day: string): string;
  readonly isDone: string;
  readonly isUnanimous: string;
  /** With the spaces that the language puts around them. */
  readonly colon: string;
  readonly semicolon: string;
}

/** What says in a language what a line was read as: its kind with what is known of it, then its words. */
export function sayingUnderstood(language: Language, words: UnderstoodWords): (said: UnderstoodAs) => string {
  const { list, quote } = language;
  return (said) => {
    if (said.as === "attendance") {
      const marks = [...new Set(said.people.map(({ mark }) => mark))];
      return marks
        .map((mark) => {
          const its = said.people.filter((one) => one.mark === mark);
          const names = its.map(({ name, holder, holderName }) =>
            holder === null ? name : words.proxyTo(name, called(holder, holderName)),
          );
          return `${words.states[mark]}${words.colon}${list(names)}`;
        })
        .join(words.semicolon);
    }
    if (said.as === "task") {
      const { title, owner, ownerName, due, isDone } = said;
      const parts = [
        words.toDo(owner === null ? null : called(owner, ownerName)),
        ...(due === null ? [] : [words.due(language.day(due, "long"))]),
        ...(isDone ? [words.isDone] : []),
      ];
      return `${parts.join(", ")}${title === null ? "" : `${words.colon}${quote(title)}`}`;
    }
    const { title, statement, outcome, isUnanimous, method, tally, reviewOn } = said;
    const parts = [
      words.ended[outcome],
      ...(isUnanimous ? [words.isUnanimous] : []),
      ...(method === null ? [] : [words.ways[method]]),
      ...(tally.length > 0 ? [list(tally.map(([cell, votes]) => `${votes} ${words.voices[cell]}`))] : []),
      ...(reviewOn === null ? [] : [words.review(language.day(reviewOn, "long"))]),
    ];
    const what = [title, statement].flatMap((text) => (text === null ? [] : [quote(text)]));
    return `${parts.join(", ")}${what.length > 0 ? `${words.colon}${what.join(words.semicolon)}` : ""}`;
  };
}

/** "P04 Yann Le Goff"; what was typed, where it is nobody's reference. */
function called(reference: string, name: string | null): string {
  return name === null ? reference : `${reference} ${name}`;
}
