import { quoted } from "./language/as-typed.ts";
import type { Words } from "./language/words.ts";
import { byCause, CoopError, type Problem, Stopped } from "./problem.ts";
import type { Output } from "./terminal/output.ts";

/** Exit codes, as shells and scripts read them. */
export const exitCodes = { done: 0, refused: 1, usage: 2, fault: 70, stopped: 130 } as const;

/**
 * Says an error on stderr, in the reader's language, each cause once, or as JSON, each problem, and gives the exit code. Where
 * something had been answered at a terminal, the line that says it all again follows.
 */
export function tell(
  error: unknown,
  words: Words,
  output: Output,
  { argv, asJson, withStack }: { argv: readonly string[]; asJson: boolean; withStack: boolean },
): number {
  if (error instanceof Stopped) {
    output.warn(words.notice("stopped", {}));
    return exitCodes.stopped;
  }
  if (error instanceof CoopError) {
    if (asJson) output.talk(JSON.stringify({ error: toJson(error.problems, words) }));
    else
      for (const one of byCause(error.problems)) {
        const { what, remedy } = words.problemAt(one);
        output.refused(what, remedy);
      }
    if (error.answered.length > 0) {
      output.note(words.notice("answers-kept", {}));
      output.talk(`  coop ${[...argv.map(quoted), ...error.answered].join(" ")}`);
    }
    if (withStack) output.talk(stackOf(error));
    return error.refusal === "usage" ? exitCodes.usage : exitCodes.refused;
  }
  const message = error instanceof Error ? error.message : String(error);
  if (asJson) output.talk(JSON.stringify({ error: { code: "fault", message } }));
  else output.refused(words.notice("fault", { message }), "");
  if (withStack) output.talk(stackOf(error));
  return exitCodes.fault;
}

function toJson(problems: readonly Problem[], words: Words): object {
  const each = problems.map((problem) => {
    const { what, remedy } = words.problemAt(problem);
    return { code: problem.code, message: what, remedy, ...problem.place, parameters: problem.parameters };
  });
  return each.length === 1 ? { ...each[0] } : { ...each[0], problems: each };
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\n${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
