import { join } from "node:path";
import { askerOf } from "./command-line/asker.ts";
import { readInput } from "./command-line/input.ts";
import type { ParsedLine } from "./command-line/parser.ts";
import type { Scan } from "./command-line/scan.ts";
import { act, type Format, type Surroundings } from "./coop.ts";
import type { Feature } from "./feature.ts";
import type { LanguageCode } from "./language/language.ts";
import { CoopError, problem, refuse } from "./problem.ts";
import { contributionsOf, type SpokenProgram, speak } from "./program.ts";
import { type Discovery, registerName } from "./register/discovery.ts";
import type { Peeked } from "./register/peek.ts";
import type { Output } from "./terminal/output.ts";
import { Prompts } from "./terminal/prompts.ts";
import type { Streams } from "./terminal/streams.ts";
import { dayIn, momentIn } from "./values/day.ts";
import type { AnyVerb } from "./verb.ts";

/** One command line that is being run: what was given to it, and what was found of it so far. */
export interface Performance {
  readonly argv: readonly string[];
  readonly streams: Streams;
  readonly surroundings: Surroundings;
  readonly from: readonly Feature[];
  readonly scanned: Scan;
  readonly discovery: Discovery;
  readonly peeked: Peeked | undefined;
  readonly timeZone: string;
  readonly language: LanguageCode;
  readonly spoken: SpokenProgram;
  readonly output: Output;
  /** Runs another line in a folder, for someone who sees its talk and cannot be asked. */
  runUnseen(argv: readonly string[], folder: string): Promise<number>;
}

/** Runs a verb, by the words that name it, with what was typed for it: its register is opened, what is missing is asked, and all is closed again. */
export async function performVerb(
  performance: Performance,
  verb: AnyVerb,
  path: string,
  { typed, globals }: ParsedLine,
): Promise<void> {
  const { streams, surroundings, from, discovery, peeked, spoken, output, timeZone, language } = performance;
  const { words } = spoken;
  const { env, folder, clock } = surroundings;
  if (verb.opensRegister) {
    if (!discovery.file) refuse("no-register", { folder });
    if (discovery.shadowed) {
      output.warn(words.notice("two-registers", { used: discovery.file, other: discovery.shadowed }));
    }
  }
  // Where the file itself is the subject, nothing may hold it open.
  if (!verb.opensRegister) peeked?.connection.close();
  const canAsk = globals.input !== false && Boolean(streams.stderr.isTTY && streams.stdin.isTTY);
  const prompts = canAsk ? new Prompts(streams, words) : undefined;
  const author = [globals.as, env["COOP_AUTHOR"], env["USER"], env["USERNAME"]].find((name) => name?.trim());
  await act(
    {
      opensRegister: verb.opensRegister,
      connection: peeked?.connection,
      registerFile: discovery.file ?? join(folder, registerName),
      isRegisterNamed: Boolean(globals.register ?? env["COOP_REGISTER"]),
      surroundings,
      day: () => dayIn(clock(), timeZone),
      moment: (instant) => momentIn(instant, timeZone),
      authorship: { author: author ?? null, now: () => new Date(clock()).toISOString() },
      words,
      output,
      prompts,
      asker: (reading) => prompts && askerOf(path, prompts, words, reading),
      format: verb.gives === "nothing" ? "table" : formatOf(globals),
      isForExcel: globals.excel === true,
      saysYes: globals.yes === true,
      contributions: contributionsOf(from, words),
      other: async () => (await speak(language === "fr" ? "en" : "fr", from)).words,
      run: performance.runUnseen,
    },
    async (coop) => {
      const asker = coop.parts.asker(coop.reading);
      const termOf = (key: string): string => words.verb(path).arguments[key]?.[0] ?? key;
      const input = await readInput(verb.arguments, verb.options, typed, coop.reading, asker, termOf);
      await verb.run(coop, input as never);
    },
  );
}

function formatOf({ json, format, excel }: ParsedLine["globals"]): Format {
  if (json) return "json";
  if (excel) return "csv";
  if (format === undefined || format === "table" || format === "json" || format === "csv")
    return format ?? "table";
  throw new CoopError(
    [problem("not-a-choice", { typed: format, allowed: ["table", "json", "csv"] }, { option: "--format" })],
    { refusal: "usage" },
  );
}
