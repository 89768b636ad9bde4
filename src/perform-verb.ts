import { readInput } from "./command-line/input.ts";
import { found, type Reading } from "./command-line/parameter.ts";
import type { ParsedLine } from "./command-line/parser.ts";
import { Coop, type Format, type Run } from "./coop.ts";
import { CoopError, problem, refuse } from "./problem.ts";
import { Register } from "./register/register.ts";
import type { Row } from "./register/schema.ts";
import type { Reader } from "./register/write.ts";
import { Prompts } from "./terminal/prompts.ts";
import type { Day } from "./values/day.ts";
import type { AnyVerb } from "./verb.ts";

/** A line that asks for a verb: the words that name it (`participant add`), and what is typed after them. */
export interface VerbLine extends ParsedLine {
  readonly verb: AnyVerb;
  readonly path: string;
}

/** Runs a verb with what was typed for it: its register is opened, what is missing is asked, and all is closed again. */
export async function performVerb({ verb, path, typed, globals }: VerbLine, run: Run): Promise<void> {
  const { streams, surroundings, discovery, peeked, registerFile, words, output } = run;
  const { env, folder, clock } = surroundings;
  const opens =
    verb.opensRegister === "where-there-is-one" ? discovery.file !== undefined : verb.opensRegister;
  if (opens) {
    if (!discovery.file) refuse("no-register", { folder });
    if (discovery.shadowed) {
      output.warn(words.notice("two-registers", { used: discovery.file, other: discovery.shadowed }));
    }
  }
  // Where the file itself is the subject, nothing may hold it open.
  if (!opens) await peeked?.close();
  const canAsk = globals.input !== false && Boolean(streams.stderr.isTTY && streams.stdin.isTTY);
  const author = [globals.as, env["COOP_AUTHOR"], env["USER"], env["USERNAME"]].find((name) => name?.trim());
  const parts = {
    ...run,
    path,
    authorship: { author: author ?? null, now: () => new Date(clock()).toISOString() },
    prompts: canAsk ? new Prompts(streams, words, env) : undefined,
    format: verb.gives === "nothing" ? "table" : formatOf(globals),
    isForExcel: globals.excel === true,
    saysYes: globals.yes === true,
  };
  const register = opens ? await Register.open(registerFile, parts.authorship, { peeked }) : undefined;
  try {
    let spoken: Promise<Row<"season">> | undefined;
    const season = async (): Promise<Row<"season"> | undefined> => {
      if (register) spoken ??= seasonSpokenOf(globals.year, verb, coop.reading);
      return spoken;
    };
    const isYearSaid = globals.year !== undefined;
    const coop: Coop = new Coop({ ...parts, register, season, isYearSaid });
    if (isYearSaid) await season();
    if (register?.database.migrated) coop.say("register-brought-up", register.database.migrated);
    const termOf = (key: string): string => words.argument(path, key)[0];
    const { asker } = coop;
    const input = await readInput(verb.arguments, verb.options, typed, coop.reading, asker, termOf);
    // A day that is asked for is one of its own season.
    if (register && verb.ofYear && !isYearSaid && input["asOf"] !== undefined) {
      spoken = seasonOfDay(register.reader, input["asOf"] as Day);
    }
    try {
      await verb.run(coop, input as never);
    } catch (error) {
      if (!(error instanceof CoopError) || !asker || asker.answered.length === 0) throw error;
      const { problems, refusal } = error;
      throw new CoopError(problems, { refusal, cause: error, answered: asker.answered });
    }
  } finally {
    await register?.close();
  }
}

async function seasonOfDay(reader: Reader, day: Day): Promise<Row<"season">> {
  const { seasonOf } = await import("./cooperative/store/seasons.ts");
  return seasonOf(reader, day);
}

/** The season that `--year` names, else the one that was opened last. */
async function seasonSpokenOf(
  typed: string | undefined,
  { ofYear }: AnyVerb,
  reading: Reading,
): Promise<Row<"season">> {
  const { currentSeason, findSeason } = await import("./cooperative/store/seasons.ts");
  const { everySeason } = await import("./cooperative/season.ts");
  if (typed === undefined) return currentSeason(reading.reader as Reader);
  const place = { option: "--year" };
  const { words, other } = reading;
  if (words.readChoice("everyYear", typed) ?? (await other()).readChoice("everyYear", typed)) {
    return ofYear === "any" ? everySeason : refuse("one-year-only", { typed }, place);
  }
  return found(findSeason).read(typed, reading, place);
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
