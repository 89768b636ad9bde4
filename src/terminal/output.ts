import type { ChalkInstance } from "chalk";
import type { Words } from "../language/words.ts";
import { coloursOf } from "./colours.ts";
import { inert, inertJson, inertLine } from "./inert.ts";
import type { Streams } from "./streams.ts";
import { type Detail, drawDetails, drawItem, drawTable, type TableStyle, wrap } from "./table.ts";
import { textWidth } from "./text-width.ts";
import type { Section, View } from "./view.ts";

/** Items of a list that may be long, some of them at once. */
type Pages<Item> = Iterable<readonly Item[]> | AsyncIterable<readonly Item[]>;

function isPages(member: unknown): member is AsyncIterable<readonly object[]> {
  return typeof member === "object" && member !== null && Symbol.asyncIterator in member;
}

/** JSON as it stands inside of something else: no text in it has a line break of its own. */
function withMargin(json: string, margin: string): string {
  return margin === "" ? json : json.replaceAll("\n", `\n${margin}`);
}

/** Commands that do what a step says; with when they are the ones, where they are not the first to try. */
export interface StepWay {
  readonly when: string | null;
  readonly commands: readonly string[];
}

/** What a person or a program reads: data on stdout, talk on stderr. */
export class Output {
  readonly #streams: Streams;
  readonly #words: Words;
  readonly #data: ChalkInstance;
  readonly #talk: ChalkInstance;

  constructor(streams: Streams, words: Words, env: Readonly<Record<string, string | undefined>>) {
    this.#streams = streams;
    this.#words = words;
    this.#data = coloursOf(streams.stdout, env);
    this.#talk = coloursOf(streams.stderr, env);
  }

  /** Bytes of a document or an export, as they are. */
  raw(text: string): void {
    this.#streams.stdout.write(text);
  }

  json(value: unknown): void {
    this.#streams.stdout.write(`${inertJson(value)}\n`);
  }

  /** The same as `json` of all the items, written page by page. */
  async jsonList<Item>(pages: Pages<Item>, toJson: (item: Item) => object): Promise<void> {
    await this.#jsonPages(pages, toJson, "");
    this.#streams.stdout.write("\n");
  }

  /** The same as `json` of an object, of which a member that is pages of items is written page by page. */
  async jsonObject(members: object): Promise<void> {
    const margin = "  ";
    let before = "{";
    for (const [key, member] of Object.entries(members)) {
      this.#streams.stdout.write(`${before}\n${margin}${inertJson(key)}: `);
      if (isPages(member)) await this.#jsonPages(member, (item) => item, margin);
      else this.#streams.stdout.write(withMargin(inertJson(member), margin));
      before = ",";
    }
    this.#streams.stdout.write("\n}\n");
  }

  async #jsonPages<Item>(pages: Pages<Item>, toJson: (item: Item) => object, margin: string): Promise<void> {
    let isBegun = false;
    for await (const page of pages) {
      if (page.length === 0) continue;
      const lines = inertJson(page.map(toJson)).slice(1, -2);
      this.#streams.stdout.write(`${isBegun ? "," : "["}${withMargin(lines, margin)}`);
      isBegun = true;
    }
    this.#streams.stdout.write(isBegun ? `\n${margin}]` : "[]");
  }

  table<Item>(view: View<Item>, rows: readonly Item[]): void {
    this.#streams.stdout.write(`${drawTable(view, rows, this.#words, this.#style)}\n`);
  }

  /** A table that is talk, not data: a plan that is shown before it is carried out. */
  tableOfTalk<Item>(view: View<Item>, rows: readonly Item[]): void {
    this.#streams.stderr.write(`${drawTable(view, rows, this.#words, this.#style)}\n`);
  }

  /** Talk in two columns or more: labels, and beside each what it says. */
  details(details: readonly Detail[]): void {
    const { isTTY, columns } = this.#streams.stderr;
    const width = isTTY && columns ? columns : Number.POSITIVE_INFINITY;
    const lines = drawDetails([["", inertDetails(details)]], width);
    this.#streams.stderr.write(`${lines.join("\n")}\n`);
  }

  /** An empty line between two parts of talk. */
  blank(): void {
    this.#streams.stderr.write("\n");
  }

  item<Item>(view: View<Item>, item: Item): void {
    this.#streams.stdout.write(`${drawItem(view, item, this.#words, this.#style)}\n`);
  }

  /** One item under its name, then tables, each under the line of its columns; those without a row are left out. */
  screen<Item>(name: string, view: View<Item>, item: Item, tables: readonly Section[]): void {
    const { width } = this.#style;
    const drawn = tables
      .filter(({ rows }) => rows.length > 0)
      .map(({ view: of, rows }) => drawTable(of, rows as never[], this.#words, this.#style));
    const lines = [
      this.#data.bold(wrap(inertLine(name), width).join("\n")),
      drawItem(view, item, this.#words, this.#style),
      ...drawn,
    ];
    this.#streams.stdout.write(`${lines.join("\n\n")}\n`);
  }

  /** What is to be done, in its order: each with the commands that do it, which stay whole so that they can be copied. */
  steps(steps: readonly { readonly what: string; readonly ways: readonly StepWay[] }[]): void {
    const { width } = this.#style;
    const margin = " ".repeat(String(steps.length).length + 2);
    const lines = steps.flatMap(({ what, ways }, index) => [
      ...drawDetails([[String(index + 1).padStart(margin.length - 2), inert(what)]], width),
      ...ways.flatMap(({ when, commands }) => {
        const typed = commands.map(inertLine);
        if (when === null) return typed.map((command) => `${margin}${this.#data.bold(command)}`);
        const line = `${inertLine(when)} ${typed.join(" ")}`;
        const isShort = typed.length === 1 && textWidth(margin + line) <= width;
        return (isShort ? [line] : [inertLine(when), ...typed]).map((one) => `${margin}${one}`);
      }),
    ]);
    this.#streams.stdout.write(`${lines.join("\n")}\n`);
  }

  heading(text: string): void {
    this.#streams.stdout.write(`\n${this.#data.bold(inert(text))}\n`);
  }

  /** Says that something is done. */
  done(text: string): void {
    this.#say(this.#talk.green("✓"), text);
  }

  note(text: string): void {
    this.#say(" ", text);
  }

  warn(text: string): void {
    this.#say(this.#talk.yellow("!"), text);
  }

  refused(text: string, remedy: string): void {
    this.#say(this.#talk.red("✗"), text);
    if (remedy) this.#say(" ", remedy);
  }

  /** How far long work is: on a terminal a line that the next one takes the place of, an empty one leaving nothing; elsewhere nothing. */
  progress(text: string): void {
    if (this.#streams.stderr.isTTY) this.#streams.stderr.write(`\r\u001b[K${inertLine(text)}`);
  }

  /** Lines of help or of a fault: on stderr, without a mark. */
  talk(text: string): void {
    this.#streams.stderr.write(`${inert(text)}\n`);
  }

  #say(mark: string, text: string): void {
    const width = (this.#streams.stderr.isTTY && this.#streams.stderr.columns) || Number.POSITIVE_INFINITY;
    const lines = inert(text)
      .split("\n")
      .flatMap((line) => wrap(line, Math.max(10, width - 2)));
    this.#streams.stderr.write(
      `${lines.map((line, row) => `${row === 0 ? mark : " "} ${line}`).join("\n")}\n`,
    );
  }

  get #style(): TableStyle {
    const { isTTY, columns } = this.#streams.stdout;
    return {
      width: isTTY && columns ? columns : Number.POSITIVE_INFINITY,
      heading: (text) => this.#data.bold(text),
      faint: (text) => this.#data.dim(text),
    };
  }
}

/** The same details with nothing in them that a terminal would obey. */
export function inertDetails(details: readonly Detail[]): Detail[] {
  return details.map(([label, said]) => [
    inertLine(label),
    typeof said === "string" ? inert(said) : inertDetails(said),
  ]);
}
