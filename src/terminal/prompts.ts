import type { Readable, Writable } from "node:stream";
import type { ChalkInstance } from "chalk";
import type { Answers, DistinctQuestion } from "inquirer";
import type { Words } from "../language/words.ts";
import { Stopped } from "../problem.ts";
import { coloursOf } from "./colours.ts";
import { inertLine } from "./inert.ts";
import { inertDetails } from "./output.ts";
import type { Streams } from "./streams.ts";
import { type Detail, drawDetails, wrap } from "./table.ts";

/** What stands before a question, and after one that is answered by yes or no. */
const mark = "? ";
const answers = " (O/n) ";
/** What stands before a choice that can be ticked. */
const ticks = "◯ ";

interface Choice<Value> {
  readonly name: string;
  readonly value: Value;
}

/** A choice whose key stands in brackets in its name: "[A]doptée", "re[P]ortée". */
export interface KeyChoice<Value> extends Choice<Value> {
  /** What it means, for whoever asks. */
  readonly about: string;
}

/** Questions to a person at a terminal, in their language; they go to stderr, since stdout is data. */
export class Prompts {
  readonly #streams: Streams;
  readonly #words: Words;
  readonly #colours: ChalkInstance;

  constructor(streams: Streams, words: Words, env: Readonly<Record<string, string | undefined>>) {
    this.#streams = streams;
    this.#words = words;
    this.#colours = coloursOf(streams.stderr, env);
  }

  /**
   * A line of text; `check` gives what is wrong with it, and the question stays until it gives nothing.
   * @param proposed what Enter answers; Backspace takes it away
   */
  text(
    message: string,
    check: (typed: string) => Promise<string | undefined>,
    proposed?: string,
  ): Promise<string> {
    const validate = async (typed: string): Promise<string | true> => {
      const refusal = await check(typed);
      return refusal === undefined ? true : this.#lines(refusal).join("\n");
    };
    return this.#ask<string>({
      type: "input",
      name: "answer",
      message: this.#lines(message).join("\n"),
      validate,
      default: proposed === undefined ? undefined : inertLine(proposed),
      theme: { validationFailureMode: "clear" },
    });
  }

  /** @param onEnter what Enter alone answers */
  confirm(message: string, onEnter: boolean): Promise<boolean> {
    const { yes, no, capitalise } = this.#words.language;
    const error = (): string => this.#words.notice("answer-yes-or-no", {});
    return this.#ask<boolean>({
      type: "confirm",
      name: "answer",
      message: this.#lines(message, answers).join("\n"),
      default: onEnter,
      theme: { keywords: { yes: capitalise(yes), no: capitalise(no), error } },
    });
  }

  /** Says why an answer is refused, before its question stands there again. */
  refuse(refusal: string): void {
    const lines = this.#lines(refusal).join(`\n${" ".repeat(mark.length)}`);
    this.#streams.stderr.write(`${this.#colours.red("✗")} ${lines}\n`);
  }

  /** @param first the choice on which the pointer stands at first; else the first of the list */
  select<Value>(message: string, choices: readonly Choice<Value>[], first?: Value): Promise<Value> {
    const shown = choices.map(({ name, value }) => ({
      name: this.#lines(name).join(`\n${" ".repeat(mark.length)}`),
      short: inertLine(name),
      value,
    }));
    return this.#ask<Value>({
      type: "select",
      name: "answer",
      message: this.#lines(message).join("\n"),
      choices: shown,
      loop: false,
      pageSize: this.#pageOf(shown),
      // Left out, it would be the choice whose value is undefined, if there is one.
      default: first ?? shown[0]?.value,
      theme: {
        style: { keysHelpTip: () => this.#help("how-to-choose", this.#more(shown)) },
      },
    });
  }

  /** Any number of a list, each ticked or not; those that are ticked at first stay so unless they are unticked. */
  tick<Value>(
    message: string,
    choices: readonly (Choice<Value> & { readonly isTicked: boolean })[],
  ): Promise<Value[]> {
    const shown = choices.map(({ name, value, isTicked }) => ({
      name: this.#lines(name, ticks).join(`\n${" ".repeat(mark.length + ticks.length)}`),
      short: inertLine(name),
      value,
      checked: isTicked,
    }));
    return this.#ask<Value[]>({
      type: "checkbox",
      name: "answer",
      message: this.#lines(message).join("\n"),
      choices: shown,
      loop: false,
      pageSize: this.#pageOf(shown),
      theme: {
        style: {
          keysHelpTip: () => this.#help("how-to-tick", this.#more(shown)),
          renderSelectedChoices: (ticked: readonly unknown[]) => String(ticked.length),
        },
      },
    });
  }

  /**
   * One key answers, without Enter; `?` tells what each of them does, and the arrow to the left goes back where it can. Nothing of
   * the question stays on the screen.
   * @param about what is asked about: labels, and what stands beside them
   * @returns the value of the key, or "back"
   */
  async key<Value>(
    about: readonly Detail[],
    choices: readonly KeyChoice<Value>[],
    canGoBack: boolean,
  ): Promise<Value | "back"> {
    const { goneBack, helpKey, oneKey } = await import("./one-key.ts");
    const values = new Map(choices.map(({ name, value }) => [keyOf(name), value]));
    const back = canGoBack ? [["[←]", this.#words.notice("how-to-go-back", {})] as const] : [];
    const ways = [...choices.map(({ name }) => name), `[${helpKey}]`, ...back.map((one) => one.join(" "))];
    const meanings = choices.map(({ name, about }) => [`[${keyOf(name).toUpperCase()}]`, about] as const);
    // What a key does stays on one line.
    const row = wrap(
      ways.map((way) => inertLine(way).replaceAll(" ", "\u00a0")).join("  "),
      this.#width - mark.length,
    );
    const drawn = (said: string | readonly Detail[]): string =>
      drawDetails(
        [
          ["", inertDetails(about)],
          ["", typeof said === "string" ? said : inertDetails(said)],
        ],
        this.#width,
      ).join("\n");
    const pressed = await this.#settled(
      oneKey(
        {
          asked: drawn(this.#colours.bold(row.join("\n"))),
          explained: drawn([...meanings, ...back]),
          keys: [...values.keys()],
          canGoBack,
        },
        { ...this.#context, clearPromptOnDone: true },
      ),
    );
    return pressed === goneBack ? "back" : (values.get(pressed) as Value);
  }

  /** Which keys do what, in words of ours: the library has none in French. */
  #help(keys: "how-to-choose" | "how-to-tick", more: { of: number } | undefined): string {
    const help = [this.#words.notice(keys, {}), more && this.#words.notice("more-choices", more)];
    return this.#colours.dim(this.#lines(help.filter(Boolean).join(" ; ")).join("\n"));
  }

  /** How many lines of a list stand on the screen at once. */
  #pageOf(choices: readonly { readonly name: string }[]): number {
    return Math.max(5, Math.min(linesOf(choices), (this.#streams.stderr.rows ?? 24) - 6));
  }

  /** Of a list that is longer than what is seen of it, how long it is. */
  #more(choices: readonly { readonly name: string }[]): { of: number } | undefined {
    return linesOf(choices) > this.#pageOf(choices) ? { of: choices.length } : undefined;
  }

  /** A text on lines that fit the terminal: the library would break them within a word. */
  #lines(text: string, after = ""): string[] {
    return wrap(inertLine(text), Math.max(20, this.#width - mark.length - after.length));
  }

  get #width(): number {
    return this.#streams.stderr.columns ?? 80;
  }

  get #context(): { readonly input: Readable; readonly output: Writable } {
    return { input: this.#streams.stdin as Readable, output: this.#streams.stderr as Writable };
  }

  async #ask<Answer>(question: DistinctQuestion): Promise<Answer> {
    const { default: inquirer } = await import("inquirer");
    const prompt = inquirer.createPromptModule(this.#context);
    const answers = await this.#settled(prompt<Answers>(question));
    return answers[question.name];
  }

  /** An answer; a key that ends the question ends the run. @throws Stopped */
  async #settled<Answer>(answer: Promise<Answer>): Promise<Answer> {
    try {
      return await answer;
    } catch (error) {
      const name = (error as Error).name;
      if (name === "ExitPromptError" || name === "AbortPromptError") throw new Stopped();
      throw error;
    }
  }
}

function linesOf(choices: readonly { readonly name: string }[]): number {
  return choices.reduce((lines, { name }) => lines + name.split("\n").length, 0);
}

/** The key that stands in the brackets of a name, in small letters. */
function keyOf(name: string): string {
  return (/\[(.)\]/u.exec(name)?.[1] ?? "").toLowerCase();
}
