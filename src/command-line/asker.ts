import type { Words } from "../language/words.ts";
import { CoopError } from "../problem.ts";
import type { Prompts } from "../terminal/prompts.ts";
import { type Asker, readValue } from "./input.ts";
import type { Parameter, Reading } from "./parameter.ts";

/** Asks for the missing values of a verb, each with its own words, until what is typed can be read. */
export function askerOf(path: string, prompts: Prompts, words: Words, reading: Reading): Asker {
  const its = words.verb(path);

  return {
    async ask(key, parameter, isOption) {
      const about = isOption ? its.options[key] : its.arguments[key]?.[1];
      const suggestions = (await parameter.kind.suggest?.(reading)) ?? [];
      const isTyped = suggestions.length === 0;
      const message = words.notice("value-asked", {
        about: about ?? key,
        isDay: isTyped && parameter.kind.shape === "day",
        mayBeEmpty: isTyped && parameter.need !== "required",
      });
      if (!isTyped) {
        const none = parameter.need === "required" ? [] : [{ name: words.language.unknown, value: "" }];
        const choices = suggestions.map(({ text, label }) => ({ name: label, value: text }));
        return readValue(parameter, await prompts.select(message, [...choices, ...none]), reading, {});
      }
      let value: unknown;
      await prompts.text(message, async (typed) => {
        const read = await attempt(parameter, typed, reading, words);
        value = read.value;
        return read.refusal;
      });
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
    return { value: await readValue(parameter, typed, reading, {}) };
  } catch (error) {
    if (!(error instanceof CoopError)) throw error;
    const sentences = error.problems.map((problem) => words.problem(problem));
    return { refusal: sentences.map(({ what, remedy }) => `${what} ${remedy}`).join(" ") };
  }
}
