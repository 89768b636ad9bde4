import { helpOf, helpOfVerb, type ParsedVerb, parse, type Speech } from "./command-line/parser.ts";
import { scan } from "./command-line/scan.ts";
import type { Surroundings } from "./coop.ts";
import { type Destination, destinationOf, stepsAfter } from "./destination.ts";
import type { Feature } from "./feature.ts";
import { type Performance, performVerb } from "./perform-verb.ts";
import { CoopError, problem } from "./problem.ts";
import { features, heardIn, speak } from "./program.ts";
import { exitCodes, tell } from "./refusals.ts";
import { discoverRegister } from "./register/discovery.ts";
import { peek } from "./register/peek.ts";
import { Output } from "./terminal/output.ts";
import type { Streams } from "./terminal/streams.ts";
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
        runUnseen: (argv, folder) =>
          run(argv, { ...unseen, stderr: streams.stderr }, { ...surroundings, folder }, from),
      });
      return exitCodes.done;
    } catch (error) {
      return tell(error, spoken, output, { asJson: scanned.hasJson, withStack: scanned.hasDebug });
    }
  } finally {
    peeked?.connection.close();
  }
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
  await performVerb(performance, declared, destination.path.join(" "), line);
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

/** What a command has that another command runs: nobody answers, and only its talk is shown. */
const unseen = { stdin: { isTTY: false }, stdout: { write: () => true } } as const;
