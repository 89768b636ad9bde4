import { Readable, Writable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import type { Streams } from "../../src/terminal/streams.ts";

/** What is typed at a question: the part of it that is waited for, and the keys. */
export type Typed = readonly [question: string, keys: string];

export const enter = "\r";
export const down = "\u001b[B";

/** Whoever answers whatever is asked: the keys for what was said since the last answer; nothing while no question stands there. */
export type Answering = (said: string) => string | undefined;

/** Streams of a terminal at which someone answers questions one after the other, each once it stands there. */
export class ATerminal implements Streams {
  readonly stdin: Readable & { readonly isTTY: true };
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY: true; readonly columns: number };
  /** All that was said, without colours and movements. */
  said = "";
  readonly #typed: Typed[];
  readonly #answering: Answering | undefined;
  #seen = 0;

  constructor(typed: readonly Typed[] | Answering) {
    this.#typed = typeof typed === "function" ? [] : [...typed];
    this.#answering = typeof typed === "function" ? typed : undefined;
    this.stdin = Object.assign(new Readable({ read: () => {} }), { isTTY: true as const });
    this.stdout = new Writable({ write: (_, __, done) => done() });
    const stderr = new Writable({
      write: (chunk: Buffer, _, done) => {
        this.said += stripVTControlCharacters(chunk.toString()).replace(/[\u00a0\u202f]/g, " ");
        // Its answer is typed after the question has been drawn.
        setImmediate(() => this.#answer());
        done();
      },
    });
    // Like those of a process, it stays open where one question ends what it is piped to.
    this.stderr = Object.assign(stderr, { isTTY: true as const, columns: 80, end: () => stderr });
  }

  #answer(): void {
    const answered = this.#answering?.(this.said.slice(this.#seen));
    if (answered !== undefined) {
      this.#seen = this.said.length;
      this.stdin.push(answered);
    }
    const [question, keys] = this.#typed[0] ?? [];
    if (question === undefined || keys === undefined) return;
    const at = this.said.indexOf(question, this.#seen);
    if (at < 0) return;
    this.#seen = at + question.length;
    this.#typed.shift();
    this.stdin.push(keys);
  }
}
