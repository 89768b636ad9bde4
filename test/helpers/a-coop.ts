import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { afterEach } from "vitest";
import type { Feature } from "../../src/feature.ts";
import { timeline } from "../../src/program.ts";
import { Register } from "../../src/register/register.ts";
import type { Reader } from "../../src/register/write.ts";
import { run } from "../../src/run.ts";
import type { Day } from "../../src/values/day.ts";
import { type Answering, ATerminal, type Typed } from "./a-terminal.ts";

/**
 * What a run printed, and how it ended: with plain spaces and apostrophes so that tests are easy to type, and without what each
 * change of a page or of a fact changes at the end of a document.
 */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own with the program in it: real files, a fixed clock, memory streams, no terminal. */
export interface ACoop {
  readonly folder: string;
  /** Moves the clock to noon (UTC) of a day. */
  on(day: Day): ACoop;
  /** The same coop from a folder within this one, which is made if it is not there. */
  in(folder: string): ACoop;
  /** The same coop with the program's templates and fixtures in another folder. */
  at(home: string): ACoop;
  /** Runs a line given as a shell would split it: `a.run("session", "add", "Missions")`. */
  run(...argv: readonly string[]): Promise<Ran>;
  /** The same, and fails the test if the program refused. */
  must(...argv: readonly string[]): Promise<Ran>;
  /** Runs a line at a terminal where someone answers what is asked: all that was said there. */
  asked(
    typed: readonly Typed[] | Answering,
    ...argv: readonly string[]
  ): Promise<Pick<Ran, "code" | "stderr">>;
  /** The JSON that a list or a show printed. */
  json<Value = any>(...argv: readonly string[]): Promise<Value>;
  /** What a query answers on its register, which is opened for it. */
  ask<Answer>(query: (reader: Reader) => Promise<Answer>): Promise<Answer>;
  /** The same of the register as it stood on a day. */
  askAsOf<Answer>(day: Day, query: (reader: Reader) => Promise<Answer>): Promise<Answer>;
}

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Begins on 20 February 2024; `init` makes the register unless `bare`. */
export async function aCoop(
  options: { bare?: boolean; env?: Record<string, string>; features?: readonly Feature[] } = {},
): Promise<ACoop> {
  const folder = mkdtempSync(join(tmpdir(), "coop-"));
  folders.push(folder);
  const time = { now: Date.parse("2024-02-20T12:00:00Z") };
  const coop = aCoopIn(folder, join(import.meta.dirname, "../.."), options, time);
  if (!options.bare) await coop.must("init", "Coopérative d'essai", "--on", "2024-02-20");
  return coop;
}

function aCoopIn(
  folder: string,
  home: string,
  options: { env?: Record<string, string>; features?: readonly Feature[] },
  time: { now: number },
): ACoop {
  let made = 0;
  const surroundings = {
    folder,
    home,
    env: { USER: "test", ...options.env },
    clock: () => time.now,
    random: (bytes: number) => String(++made).padStart(bytes * 2, "0"),
  };
  const opened = async <Answer>(work: (register: Register) => Promise<Answer>): Promise<Answer> => {
    const register = await Register.open(join(folder, "coop.db"), { author: null, now: () => "" });
    try {
      return await work(register);
    } finally {
      await register.close();
    }
  };
  const a: ACoop = {
    folder,
    on(day) {
      time.now = Date.parse(`${day}T12:00:00Z`);
      return a;
    },
    in(name) {
      mkdirSync(join(folder, name), { recursive: true });
      return aCoopIn(join(folder, name), home, options, time);
    },
    at: (elsewhere) => aCoopIn(folder, elsewhere, options, time),
    async run(...argv) {
      const out = new Memory();
      const err = new Memory();
      const code = await run(
        argv,
        { stdin: Readable.from([]), stdout: out, stderr: err },
        surroundings,
        options.features,
      );
      return { code, stdout: plain(out.text), stderr: plain(err.text) };
    },
    async asked(typed, ...argv) {
      const terminal = new ATerminal(typed);
      const code = await run(argv, terminal, surroundings, options.features);
      return { code, stderr: plain(terminal.said) };
    },
    async must(...argv) {
      const ran = await a.run(...argv);
      if (ran.code !== 0) throw new Error(`coop ${argv.join(" ")} ended with ${ran.code}: ${ran.stderr}`);
      return ran;
    },
    async json(...argv) {
      return JSON.parse((await a.must(...argv, "--json")).stdout);
    },
    ask: (query) => opened((register) => register.read(query)),
    askAsOf: (day, query) => opened((register) => register.readAsOf(day, timeline, query)),
  };
  return a;
}

/** A text as a run gives it to a test. */
export function plain(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, " ")
    .replaceAll("’", "'")
    .replace(/(?<=(?:par|by) coop )\d+\.\d+\.\d+/g, "0.0.0")
    .replace(/(?<=coop:\S+ \d{8} \d{8} [0-9a-f]{4} )[0-9a-f]{8} [0-9a-f]{12} [0-9a-f]{8}/g, "…");
}

class Memory extends Writable {
  text = "";

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** What a document says, without where it comes from, which is otherwise on each day. */
export function withoutProvenance(document: string): string {
  return document.replace(/\n---\n\n\*Provenance[^\n]*\n/, "");
}
