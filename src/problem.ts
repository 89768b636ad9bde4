/**
 * Every problem code of the program, to the type of its parameters. Each room adds its own to this
 * interface beside its words, so that the union of codes is closed and no code is without a sentence.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging, see src/README.md
export interface ProblemParameters {}

export type ProblemCode = keyof ProblemParameters;

/**
 * Where a problem is: a file, a line of it (from 1), with its words where lines have no numbers to be seen, and a column by its
 * heading; or an option of the command.
 */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly text?: string;
  readonly column?: string;
  readonly option?: string;
}

/** One thing that is wrong. It holds no sentence: `words` makes one in the reader's language. */
export type Problem = {
  [Code in ProblemCode]: {
    readonly code: Code;
    readonly parameters: ProblemParameters[Code];
    readonly place: Place;
  };
}[ProblemCode];

export function problem<Code extends ProblemCode>(
  code: Code,
  parameters: ProblemParameters[Code],
  place: Place = {},
): Problem {
  return { code, parameters, place } as Problem;
}

/** What the shell is told: the request was refused, or the command line itself is wrong. */
export type Refusal = "refused" | "usage";

/** The one error that a person is meant to read: all that is wrong, at once. Anything else thrown is a fault of `coop`. */
export class CoopError extends Error {
  readonly problems: readonly Problem[];
  readonly refusal: Refusal;

  constructor(problems: readonly Problem[], options: { refusal?: Refusal; cause?: unknown } = {}) {
    super(problems.map(({ code }) => code).join(", "), { cause: options.cause });
    this.problems = problems;
    this.refusal = options.refusal ?? "refused";
  }
}

/** Ends the work with one problem. */
export function refuse<Code extends ProblemCode>(
  code: Code,
  parameters: ProblemParameters[Code],
  place: Place = {},
): never {
  throw new CoopError([problem(code, parameters, place)]);
}

/** Thrown when the person stops the program at a prompt or by Ctrl-C. */
export class Stopped extends Error {}
