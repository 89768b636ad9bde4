import { quoted } from "../language/as-typed.ts";
import type { Words } from "../language/words.ts";
import { CoopError, type Problem } from "../problem.ts";
import type { Prompts } from "../terminal/prompts.ts";
import { type Asker, optionName, readValue } from "./input.ts";
import type { Known, Parameter, Reading } from "./parameter.ts";

/** Asks for the missing values of a verb, each with its own words, until what is typed can be read. */
export function askerOf(path: string, prompts: Prompts, words: Words, reading: Reading): Asker {
  const answered: string[] = [];
  /** Arguments stand in their order, before options. */
  const keep = (
    key: string,
    { isMany, hasCommas }: Parameter<unknown>,
    isOption: boolean,
    typed: string,
  ): void => {
    const texts = (isMany && !hasCommas ? typed.split(",") : [typed]).filter((text) => text.trim() !== "");
    for (const text of texts) answered.push(...(isOption ? [optionName(key)] : []), quoted(text.trim()));
  };
  return {
    answered,
    async ask(key, parameter, isOption, known) {
      const about = alone(isOption ? words.option(path, key) : words.argument(path, key)[1]);
      const suggestions = (await parameter.kind.suggest?.(reading)) ?? [];
      const proposed = await parameter.propose?.(reading, known);
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
        let pointed = proposed;
        for (;;) {
          const chosen = await prompts.select(message, [...choices, ...none], pointed);
          const value = await readValue(parameter, chosen, reading, {});
          const refusal = refusalOf(misfits(parameter, value, known), words);
          if (refusal === undefined) {
            keep(key, parameter, isOption, chosen);
            return value;
          }
          prompts.refuse(refusal);
          pointed = chosen;
        }
      }
      let value: unknown;
      const check = async (typed: string): Promise<string | undefined> => {
        const read = await attempt(parameter, typed, reading, words);
        value = read.value;
        return read.refusal ?? refusalOf(misfits(parameter, value, known), words);
      };
      keep(key, parameter, isOption, await prompts.text(message, check, proposed));
      return value;
    },
  };
}

/** What is said of a value, without what it would be beside another option: that one was not typed. */
function alone(about: string): string {
  return about
    .split(/(?=\s;\s)|(?<!\s)(?=;\s)/u)
    .filter((clause, index) => index === 0 || !clause.includes("--"))
    .join("");
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
    return { refusal: refusalOf(error.problems, words) ?? "" };
  }
}

function misfits({ fits }: Parameter<unknown>, value: unknown, known: Known): readonly Problem[] {
  return value === undefined ? [] : (fits?.(value, known) ?? []);
}

function refusalOf(problems: readonly Problem[], words: Words): string | undefined {
  const sentences = problems.map((problem) => words.problem(problem));
  return sentences.length === 0
    ? undefined
    : sentences.map(({ what, remedy }) => `${what} ${remedy}`).join(" ");
}
