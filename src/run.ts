import { askerOf } from "./command-line/asker.ts";
import { readInput } from "./command-line/input.ts";
import {
  helpOf,
  helpOfVerb,
  type ParsedLine,
  type ParsedVerb,
  parse,
  type Speech,
} from "./command-line/parser.ts";
import { type Scan, scan } from "./command-line/scan.ts";
import { act, type Format, type Surroundings } from "./coop.ts";
import { type Destination, destinationOf, stepsAfter } from "./destination.ts";
import type { Feature } from "./feature.ts";
import type { LanguageCode } from "./language/language.ts";
import { CoopError, problem, refuse } from "./problem.ts";
import { contributionsOf, features, heardIn, type SpokenProgram, speak } from "./program.ts";
import { exitCodes, tell } from "./refusals.ts";
import { type Discovery, discoverRegister, registerName } from "./register/discovery.ts";
import { type Peeked, peek } from "./register/peek.ts";
import { Output } from "./terminal/output.ts";
import { Prompts } from "./terminal/prompts.ts";
import type { Streams } from "./terminal/streams.ts";
import { dayIn, momentIn } from "./values/day.ts";
import { version } from "./version.ts";

export { standardStreams } from "./terminal/standard-streams.ts";

/**
 * Runs one command line to its end and gives the exit code. Nothing is read or written but through what
 * it is given, so that a test, the demo and the program itself run the same thing.
 */
export async function run(
  argv: readonly string[],
  streams: Streams,
  surroundings: Surroundings,
  from: readonly Feature[] = features,
): Promise<number> {
  const scanned = scan(argv);
  const { env, folder } = surroundings;
  const discovery = discoverRegister(folder, scanned.register ?? env["COOP_REGISTER"]);
  const peeked = discovery.file ? peek(discovery.file) : undefined;
  const asked = scanned.language ?? (env["COOP_LANG"] || undefined);
  const language = asked === "fr" || asked === "en" ? asked : (peeked?.settings?.language ?? "fr");
  try {
    const spoken = await speak(language, heardIn(scanned.words, from));
    const output = new Output(streams, spoken.words, env);
    try {
      if (asked !== undefined && asked !== language) {
        throw new CoopError([problem("unknown-language", { typed: asked })], { refusal: "usage" });
      }
      const timeZone = peeked?.settings?.timeZone ?? "Europe/Paris";
      await perform({
        argv,
        streams,
        surroundings,
        from,
        scanned,
        discovery,
        peeked,
        timeZone,
        language,
        spoken,
        output,
      });
      return exitCodes.done;
    } catch (error) {
      return tell(error, spoken, output, { asJson: scanned.hasJson, withStack: scanned.hasDebug });
    }
  } finally {
    peeked?.connection.close();
  }
}

interface Performance {
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
}

async function perform(performance: Performance): Promise<void> {
  const { argv, scanned, spoken, output, from } = performance;
  const speech: Speech = { words: spoken.words, help: spoken.commandLine.help };
  if (scanned.words.length === 0 && argv.includes("--version")) return output.line(`coop ${version}`);

  const destination = await whereTo(performance);
  if (destination.kind === "help") return output.raw(helpAt(destination.path, speech, from));

  const declared = await destination.load();
  const verb: ParsedVerb = { ...declared, path: destination.path, spelled: destination.spelled };
  const line = parse(argv, verb, speech);
  if (line === "help") return output.raw(helpOfVerb(verb, speech));
  await performVerb(performance, destination, line);
}

/** The words of a line are understood in the language of the interface first, then in the other. */
async function whereTo({ scanned, spoken, from, language }: Performance): Promise<Destination> {
  try {
    return destinationOf(scanned.words, spoken.words, from);
  } catch (error) {
    if (!(error instanceof CoopError)) throw error;
    const other = await speak(language === "fr" ? "en" : "fr", from);
    try {
      return destinationOf(scanned.words, other.words, from);
    } catch {
      throw error;
    }
  }
}

function helpAt(path: readonly string[], speech: Speech, from: readonly Feature[]): string {
  const about = path.length === 0 ? speech.help.tagline : speech.words.noun(path.join(" ")).about;
  const entries = stepsAfter(path, speech.words, from).map((step) => ({ name: step.name, words: step }));
  return helpOf(path, speech.words.language.typeset(about), entries, speech);
}

async function performVerb(
  performance: Performance,
  destination: Destination & { readonly kind: "verb" },
  { typed, globals }: ParsedLine,
): Promise<void> {
  const { streams, surroundings, from, discovery, peeked, spoken, output, timeZone, language } = performance;
  const { words } = spoken;
  const { env, folder, clock } = surroundings;
  const verb = await destination.load();
  const path = destination.path.join(" ");
  if (verb.opensRegister) {
    if (!discovery.file) refuse("no-register", { folder });
    if (discovery.shadowed) {
      output.warn(words.notice("two-registers", { used: discovery.file, other: discovery.shadowed }));
    }
  }
  const canAsk = globals.input !== false && Boolean(streams.stderr.isTTY && streams.stdin.isTTY);
  const prompts = canAsk ? new Prompts(streams, words) : undefined;
  const author = [globals.as, env["COOP_AUTHOR"], env["USER"], env["USERNAME"]].find((name) => name?.trim());
  await act(
    {
      opensRegister: verb.opensRegister,
      connection: peeked?.connection,
      registerFile: discovery.file ?? `${folder}/${registerName}`,
      isRegisterNamed: Boolean(globals.register ?? env["COOP_REGISTER"]),
      surroundings,
      day: () => dayIn(clock(), timeZone),
      moment: (instant) => momentIn(instant, timeZone),
      signature: { author: author ?? null, now: () => new Date(clock()).toISOString() },
      words,
      output,
      prompts,
      asker: (reading) => prompts && askerOf(path, prompts, words, reading),
      format: verb.gives === "nothing" ? "table" : formatOf(globals),
      isForExcel: globals.excel === true,
      saysYes: globals.yes === true,
      contributions: contributionsOf(from, words),
      other: async () => (await speak(language === "fr" ? "en" : "fr", from)).words,
      run: (argv, folder) =>
        run(argv, { ...unseen, stderr: streams.stderr }, { ...surroundings, folder }, from),
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

/** What a command has that another command runs: nobody answers, and only its talk is shown. */
const unseen = { stdin: { isTTY: false }, stdout: { write: () => true } } as const;
