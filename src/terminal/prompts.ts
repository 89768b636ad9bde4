import type { Readable, Writable } from "node:stream";
import type { Language } from "../language/language.ts";
import { Stopped } from "../problem.ts";
import { inertLine } from "./inert.ts";
import type { Streams } from "./streams.ts";
import { wrap } from "./table.ts";

/** What a question shows before its own words, and what a confirmation shows after them. */
const markWidth = 2;
const answersWidth = " (O/n) ".length;

/** The words that the library lacks. */
export interface PromptWords {
  /** What to answer to a confirmation, where something else was typed. */
  readonly yesOrNo: string;
}

interface Choice<Value> {
  readonly name: string;
  readonly value: Value;
}

/** Questions to a person at a terminal, in their language; they go to stderr, since stdout is data. */
export class Prompts {
  readonly #streams: Streams;
  readonly #language: Language;
  readonly #words: PromptWords;

  constructor(streams: Streams, language: Language, words: PromptWords) {
    this.#streams = streams;
    this.#language = language;
    this.#words = words;
  }

  /** A line of text; `check` gives what is wrong with it, and the question stays until it gives nothing. */
  async text(message: string, check: (typed: string) => Promise<string | undefined>): Promise<string> {
    return this.#ask(async ({ input }, context) =>
      input(
        {
          message: this.#wrapped(message),
          validate: async (typed) => this.#wrapped(await check(typed)) ?? true,
        },
        context,
      ),
    );
  }

  async confirm(message: string): Promise<boolean> {
    const theme = { keywords: { error: () => this.#words.yesOrNo } };
    return this.#ask(({ confirm }, context) =>
      confirm({ message: this.#wrapped(message, answersWidth), default: true, theme }, context),
    );
  }

  async select<Value>(message: string, choices: readonly Choice<Value>[]): Promise<Value> {
    const shown = choices.map(({ name, value }) => ({ name: inertLine(name), value }));
    return this.#ask(({ select }, context) =>
      select({ message: inertLine(message), choices: shown }, context),
    );
  }

  async #ask<Answer>(
    ask: (
      prompts: Pick<typeof import("@inquirer/i18n/en"), "input" | "confirm" | "select">,
      context: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream },
    ) => Promise<Answer>,
  ): Promise<Answer> {
    const prompts =
      this.#language.code === "fr" ? await import("@inquirer/i18n/fr") : await import("@inquirer/i18n/en");
    try {
      const { stdin: input, stderr: output } = this.#streams;
      return await ask(prompts, { input: input as Readable, output: output as Writable });
    } catch (error) {
      const name = (error as Error).name;
      if (name === "ExitPromptError" || name === "AbortPromptError") throw new Stopped();
      throw error;
    }
  }
}
