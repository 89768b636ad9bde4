import type { SpokenProgram } from "./command-line/words/catalogue.ts";
import { CoopError, type Problem, Stopped } from "./problem.ts";
import type { Output } from "./terminal/output.ts";

/** Exit codes, as shells and scripts read them. */
export const exitCodes = { done: 0, refused: 1, usage: 2, fault: 70, stopped: 130 } as const;

/**
 * Says an error on stderr, in the reader's language or as JSON, and gives the exit code. The one place
 * where problems become sentences.
 */
export function tell(
  error: unknown,
  spoken: SpokenProgram,
  output: Output,
  { asJson, withStack }: { asJson: boolean; withStack: boolean },
): number {
  if (error instanceof Stopped) {
    output.warn(spoken.words.notice("stopped", {}));
    return exitCodes.stopped;
  }
  if (error instanceof CoopError) {
    const told = error.problems.map((problem) => ({ problem, ...sentenceOf(problem, spoken) }));
    if (asJson) output.talk(JSON.stringify({ error: toJson(told) }));
    else for (const { message, remedy } of told) output.refused(message, remedy);
    if (withStack) output.talk(stackOf(error));
    return error.refusal === "usage" ? exitCodes.usage : exitCodes.refused;
  }
  const message = error instanceof Error ? error.message : String(error);
  if (asJson) output.talk(JSON.stringify({ error: { code: "fault", message } }));
  else output.refused(spoken.words.notice("fault", { message }), "");
  if (withStack) output.talk(stackOf(error));
  return exitCodes.fault;
}

interface Told {
  readonly problem: Problem;
  readonly message: string;
  readonly remedy: string;
}

function sentenceOf(
  problem: Problem,
  { words, commandLine }: SpokenProgram,
): { message: string; remedy: string } {
  const { what, remedy } = words.problem(problem);
  return { message: words.language.typeset(commandLine.place(problem.place)) + what, remedy };
}

function toJson(told: readonly Told[]): object {
  const each = told.map(({ problem, message, remedy }) => ({
    code: problem.code,
    message,
    remedy,
    ...problem.place,
    parameters: problem.parameters,
  }));
  return each.length === 1 ? { ...each[0] } : { ...each[0], problems: each };
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\n${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
