import type { Writable } from "node:stream";
import type { Language } from "../language/language.ts";
import { Stopped } from "../problem.ts";
import { inertLine } from "./inert.ts";
import type { Streams } from "./streams.ts";

interface Choice<Value> {
  readonly name: string;
  readonly value: Value;
}

/** Questions to a person at a terminal, in their language; they go to stderr, since stdout is data. */
export class Prompts {
  readonly #streams: Streams;
  readonly #language: Language;

  constructor(streams: Streams, language: Language) {
    this.#streams = streams;
    this.#language = language;
  }

  /** A line of text; `check` gives what is wrong with it, and the question stays until it gives nothing. */
  async text(message: string, check: (typed: string) => Promise<string | undefined>): Promise<string> {
    return this.#ask(async ({ input }, context) =>
      input(
        { message: inertLine(message), validate: async (typed) => (await check(typed)) ?? true },
        context,
      ),
    );
  }

  async confirm(message: string): Promise<boolean> {
    return this.#ask(({ confirm }, context) =>
      confirm({ message: inertLine(message), default: true }, context),
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
      return await ask(prompts, { input, output: output as Writable });
    } catch (error) {
      const name = (error as Error).name;
      if (name === "ExitPromptError" || name === "AbortPromptError") throw new Stopped();
      throw error;
    }
  }
}
