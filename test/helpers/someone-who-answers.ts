import { type Answering, enter } from "./a-terminal.ts";

/**
 * Someone at a terminal who ticks, chooses and agrees to the first of whatever is asked, leaves unknown what may stay so, and
 * else says a few words.
 * @param told what is typed at a question that has these words
 */
export function someoneWhoAnswers(
  told: readonly (readonly [question: RegExp, keys: string])[] = [],
): Answering {
  let isFirst = true;
  return (said) => {
    // Once a question is answered, a check mark stands before it, and the next one on a line of its own.
    const answered = said.lastIndexOf("✔");
    const [, question = ""] = /(?:^|[\r\n])\? (.*)$/s.exec(said.slice(answered + 1)) ?? [];
    if (question.trim() === "" || !(isFirst || answered >= 0)) return undefined;
    isFirst = false;
    const known = told.find(([words]) => words.test(question));
    if (known) return known[1];
    if (/Espace :|Space:/.test(question)) return ` ${enter}`;
    if (/↑↓|\((O|Y)\/n\)|facultatif|optional/.test(question)) return enter;
    if (/19\/03\/2024/.test(question)) return `${/such as/.test(question) ? "today" : "aujourd'hui"}${enter}`;
    return `Convenu à l'atelier${enter}`;
  };
}
