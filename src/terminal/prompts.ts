import type { Readable, Writable } from "node:stream";
import { styleText } from "node:util";
import type { Words } from "../language/words.ts";
import { Stopped } from "../problem.ts";
import { inertLine } from "./inert.ts";
import type { Streams } from "./streams.ts";
import { wrap } from "./table.ts";

/** What stands before a question, and after one that is answered by yes or no. */
const mark = "? ";
const answers = " (O/n) ";
/** What stands before a choice that can be ticked. */
const ticks = "◯ ";

interface Choice<Value> {
  readonly name: string;
  readonly value: Value;
}

/** Questions to a person at a terminal, in their language; they go to stderr, since stdout is data. */
export class Prompts {
  readonly #streams: Streams;
  readonly #words: Words;

  constructor(streams: Streams, words: Words) {
    this.#streams = streams;
    this.#words = words;
  }

  /**
   * A line of text; `check` gives what is wrong with it, and the question stays until it gives nothing.
   * @param proposed what Enter answers; Backspace takes it away
   */
  async text(
    message: string,
    check: (typed: string) => Promise<string | undefined>,
    proposed?: string,
  ): Promise<string> {
    const validate = async (typed: string): Promise<string | true> => {
      const refusal = await check(typed);
      return refusal === undefined ? true : this.#lines(refusal).join("\n");
    };
    return this.#ask(async ({ input }, context) =>
      input(
        {
          message: this.#lines(message).join("\n"),
          validate,
          ...(proposed === undefined ? {} : { default: inertLine(proposed) }),
        },
        context,
      ),
    );
  }

  /** @param onEnter what Enter alone answers */
  async confirm(message: string, onEnter: boolean): Promise<boolean> {
    const refusal = this.#words.notice("answer-yes-or-no", {});
    const theme = { style: { error: () => styleText("red", `> ${refusal}`) } };
    return this.#ask(({ confirm }, context) =>
      confirm({ message: this.#lines(message, answers).join("\n"), default: onEnter, theme }, context),
    );
  }

  /** @param first the choice on which the pointer stands at first; else the first of the list */
  async select<Value>(message: string, choices: readonly Choice<Value>[], first?: Value): Promise<Value> {
    const shown = choices.map(({ name, value }) => ({
      name: this.#lines(name).join(`\n${" ".repeat(mark.length)}`),
      short: inertLine(name),
      value,
    }));
    return this.#ask(({ select }, context) =>
      select(
        {
          message: this.#lines(message).join("\n"),
          choices: shown,
          ...(first === undefined ? {} : { default: first }),
        },
        context,
      ),
    );
  }

  /** Any number of a list, each ticked or not; those that are ticked at first stay so unless they are unticked. */
  async tick<Value>(
    message: string,
    choices: readonly (Choice<Value> & { readonly isTicked: boolean })[],
  ): Promise<Value[]> {
    const shown = choices.map(({ name, value, isTicked }) => ({
      name: this.#lines(name, ticks).join(`\n${" ".repeat(mark.length + ticks.length)}`),
      short: inertLine(name),
      value,
      checked: isTicked,
    }));
    const keys = this.#lines(this.#words.notice("how-to-tick", {})).join("\n");
    const theme = {
      style: {
        keysHelpTip: () => styleText("dim", keys),
        renderSelectedChoices: (ticked: readonly unknown[]) => String(ticked.length),
      },
    };
    // The library's own translation of the keys leaves one of them in English, and cannot be replaced from outside.
    const { default: checkbox } = await import("@inquirer/checkbox");
    return this.#ask((_, context) =>
      checkbox(
        {
          message: this.#lines(message).join("\n"),
          choices: shown,
          loop: false,
          pageSize: Math.max(5, Math.min(shown.length, (this.#streams.stderr.rows ?? 24) - 6)),
          theme,
        },
        context,
      ),
    );
  }

  /** A text on lines that fit the terminal: the library would break them within a word. */
  #lines(text: string, after = ""): string[] {
    const width = this.#streams.stderr.columns ?? 80;
    return wrap(inertLine(text), Math.max(20, width - mark.length - after.length));
  }

  async #ask<Answer>(
    ask: (
      prompts: Pick<typeof import("@inquirer/i18n/en"), "input" | "confirm" | "select">,
      context: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream },
    ) => Promise<Answer>,
  ): Promise<Answer> {
    const prompts =
      this.#words.language.code === "fr"
        ? await import("@inquirer/i18n/fr")
        : await import("@inquirer/i18n/en");
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
