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
  /** Where others of its cause are, of which it is the example. */
  readonly lines?: Lines;
  readonly text?: string;
  readonly column?: string;
  readonly option?: string;
}

/** How often a cause is met in a file, in how many lines, and the first of these. */
export interface Lines {
  readonly problems: number;
  readonly count: number;
  readonly first: readonly number[];
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

/** So many lines of a cause are named. */
const firstLines = 5;

/**
 * One problem for each cause, in the order in which they are met: those of one kind in one column of a file, or in its lines, are
 * the first of them with the lines of all.
 * @param problems those of a file in the order of its lines
 */
export function byCause(problems: Iterable<Problem>): readonly Problem[] {
  const causes = new Map<Problem | string, { readonly example: Problem; last: number; lines: Lines }>();
  for (const one of problems) {
    const { file, line = 0, column, lines } = one.place;
    const kind = "kind" in one.parameters ? one.parameters.kind : "";
    const isAlone = file === undefined || line === 0 || pointsToAnotherFile(one);
    const cause = isAlone ? one : JSON.stringify([one.code, kind, file, column]);
    const met = causes.get(cause);
    if (!met) {
      causes.set(cause, {
        example: one,
        last: line,
        lines: lines ?? { problems: 1, count: 1, first: [line] },
      });
      continue;
    }
    const { problems, count, first } = met.lines;
    const isSameLine = met.last === line;
    met.last = line;
    met.lines = {
      problems: problems + 1,
      count: isSameLine ? count : count + 1,
      first: isSameLine || count >= firstLines ? first : [...first, line],
    };
  }
  return [...causes.values()].map(({ example, lines }) =>
    lines.problems === 1 ? example : { ...example, place: { ...example.place, lines } },
  );
}

/** What two files say against each other is told by both places alone. */
function pointsToAnotherFile({ parameters }: Problem): boolean {
  return "file" in parameters && "line" in parameters;
}

/** What the shell is told: the request was refused, or the command line itself is wrong. */
export type Refusal = "refused" | "usage";

/** The one error that a person is meant to read: all that is wrong, at once. Anything else thrown is a fault of `coop`. */
export class CoopError extends Error {
  readonly problems: readonly Problem[];
  readonly refusal: Refusal;
  /** What was answered at a terminal before all of it was refused, as it would be typed. */
  readonly answered: readonly string[];

  constructor(
    problems: readonly Problem[],
    options: { refusal?: Refusal; cause?: unknown; answered?: readonly string[] } = {},
  ) {
    super(problems.map(({ code }) => code).join(", "), { cause: options.cause });
    this.problems = problems;
    this.refusal = options.refusal ?? "refused";
    this.answered = options.answered ?? [];
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
