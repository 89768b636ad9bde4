import type { Words } from "../language/words.ts";
import { CoopError } from "../problem.ts";
import type { Prompts } from "../terminal/prompts.ts";
import { type Asker, readValue } from "./input.ts";
import type { Parameter, Reading } from "./parameter.ts";

/** Asks for the missing values of a verb, each with its own words, until what is typed can be read. */
export function askerOf(path: string, prompts: Prompts, words: Words, reading: Reading): Asker {
  return {
    async ask(key, parameter, isOption) {
      const about = isOption ? words.option(path, key) : words.argument(path, key)[1];
      const suggestions = (await parameter.kind.suggest?.(reading)) ?? [];
      const proposed = await parameter.propose?.(reading);
      const isTyped = suggestions.length === 0;
      const message = words.notice("value-asked", {
        about,
        isDay: isTyped && parameter.kind.shape === "day",
        mayBeEmpty: isTyped && parameter.need !== "required",
        isProposed: isTyped && proposed !== undefined,
      });
      if (!isTyped) {
        const none = parameter.need === "required" ? [] : [{ name: words.language.unknown, value: "" }];
        const choices = suggestions.map(({ text, label }) => ({ name: label, value: text }));
        const chosen = await prompts.select(message, [...choices, ...none], proposed);
        return readValue(parameter, chosen, reading, {});
      }
      let value: unknown;
      const check = async (typed: string): Promise<string | undefined> => {
        const read = await attempt(parameter, typed, reading, words);
        value = read.value;
        return read.refusal;
      };
      await prompts.text(message, check, proposed);
      return value;
    },
  };
}

async function attempt(
  parameter: Parameter<unknown>,
  typed: string,
  reading: Reading,
  words: Words,
): Promise<{ value?: unknown; refusal?: string }> {
  try {
    if (parameter.isMany && parameter.need !== "required" && typed.trim() === "") return { value: undefined };
    const texts = parameter.isMany ? typed.split(",") : typed;
    return { value: await readValue(parameter, texts, reading, {}) };
  } catch (error) {
    if (!(error instanceof CoopError)) throw error;
    const sentences = error.problems.map((problem) => words.problem(problem));
    return { refusal: sentences.map(({ what, remedy }) => `${what} ${remedy}`).join(" ") };
  }
}
