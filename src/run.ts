import { join } from "node:path";
import { version } from "../package.json";
import { helpOf, helpOfVerb, type ParsedVerb, parse } from "./command-line/parser.ts";
import { scan } from "./command-line/scan.ts";
import type { SpokenProgram } from "./command-line/words/catalogue.ts";
import type { Surroundings } from "./coop.ts";
import { type Destination, destinationOf, namedBeside, stepsAfter } from "./destination.ts";
import type { Feature, NamesBeside } from "./feature.ts";
import type { Words } from "./language/words.ts";
import { performVerb, type VerbLine } from "./perform-verb.ts";
import { CoopError, problem } from "./problem.ts";
import { contributionsOf, features, heardIn, speak } from "./program.ts";
import { exitCodes, tell } from "./refusals.ts";
import { discoverRegister, registerName } from "./register/discovery.ts";
import { Register } from "./register/register.ts";
import { Output } from "./terminal/output.ts";
import type { Streams } from "./terminal/streams.ts";

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
  const peeked = discovery.file ? await Register.peek(discovery.file) : undefined;
  const asked = scanned.language ?? (env["COOP_LANG"] || undefined);
  const language = asked === "fr" || asked === "en" ? asked : (peeked?.settings?.language ?? "fr");
  try {
    const spoken = await speak(language, heardIn(scanned.words, from));
    const other = async (): Promise<Words> => (await speak(language === "fr" ? "en" : "fr", from)).words;
    const { words } = spoken;
    const output = new Output(streams, words, env);
    try {
      if (asked !== undefined && asked !== language) {
        throw new CoopError([problem("unknown-language", { typed: asked })], { refusal: "usage" });
      }
      const registerFile = discovery.file ?? join(folder, registerName);
      const beside = (names: NamesBeside): string[] => names(surroundings.home, registerFile, language);
      const line = await read(argv, scanned.words, spoken, other, from, beside);
      if (typeof line === "string") output.raw(line);
      else {
        await performVerb(line, {
          streams,
          surroundings,
          discovery,
          peeked,
          registerFile,
          timeZone: peeked?.settings?.timeZone ?? "Europe/Paris",
          words,
          output,
          contributions: contributionsOf(from, words),
          other,
          runUnseen: (argv, folder) =>
            run(argv, { ...unseen, stderr: streams.stderr }, { ...surroundings, folder }, from),
        });
      }
      return exitCodes.done;
    } catch (error) {
      return tell(error, spoken.words, output, {
        ...{ argv, asJson: scanned.hasJson, withStack: scanned.hasDebug },
      });
    }
  } finally {
    await peeked?.close();
  }
}

/** What a command has that another command runs: nobody answers, and only its talk is shown. */
const unseen = { stdin: { isTTY: false }, stdout: { write: () => true } } as const;

/** The verb that a line asks for, with what is typed after it; or the text that answers it: help, the version. */
async function read(
  argv: readonly string[],
  typed: readonly string[],
  spoken: SpokenProgram,
  other: () => Promise<Words>,
  from: readonly Feature[],
  beside: (names: NamesBeside) => string[],
): Promise<VerbLine | string> {
  if (typed.length === 0 && argv.includes("--version")) return `coop ${version}\n`;
  const destination = await whereTo(typed, spoken.words, other, from, beside);
  if (destination.kind === "help") return helpAt(destination.path, spoken, from);
  const { path, spelled, named } = destination;
  const verb = await destination.load();
  const declared: ParsedVerb = { ...verb, path, spelled, ...(named === undefined ? {} : { arguments: {} }) };
  const line = parse(argv, declared, spoken);
  if (line === "help") return helpOfVerb(declared, spoken);
  const [argument = ""] = named === undefined ? [] : Object.keys(verb.arguments);
  const given = named === undefined ? {} : { [argument]: named };
  return { ...line, typed: { ...line.typed, ...given }, verb, path: path.join(" ") };
}

/** The words of a line are understood in the language of the interface first, then in the other; last as names beside the register. */
async function whereTo(
  typed: readonly string[],
  words: Words,
  other: () => Promise<Words>,
  from: readonly Feature[],
  beside: (names: NamesBeside) => string[],
): Promise<Destination> {
  try {
    return destinationOf(typed, words, from);
  } catch (error) {
    if (!(error instanceof CoopError)) throw error;
    const otherWords = await other();
    try {
      return destinationOf(typed, otherWords, from);
    } catch {
      for (const spoken of [words, otherWords]) {
        const named = await namedBeside(typed, spoken, from, beside);
        if (named) return named;
      }
      throw error;
    }
  }
}

function helpAt(path: readonly string[], spoken: SpokenProgram, from: readonly Feature[]): string {
  const { words, commandLine } = spoken;
  const about = path.length === 0 ? commandLine.help.tagline : words.noun(path.join(" ")).about;
  const entries = stepsAfter(path, words, from).map((step) => ({ name: step.name, words: step }));
  return helpOf(path, words.language.typeset(about), entries, spoken);
}
