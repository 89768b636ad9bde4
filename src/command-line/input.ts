import { CoopError, type Place, type Problem, problem } from "../problem.ts";
import type { Known, Parameter, Parameters, Reading } from "./parameter.ts";

/** What was typed, by parameter: a text, several, or `true` for a flag and for an option that was left without its value. */
export type Typed = Readonly<Record<string, string | readonly string[] | true | undefined>>;

/** Asks a person for what is missing: the answer, or nothing where it may stay unknown. */
export interface Asker {
  /** @param known what is known of the other parameters */
  ask(key: string, parameter: Parameter<unknown>, isOption: boolean, known: Known): Promise<unknown>;
  /** What was answered, as it would be typed on the line of the command; nothing of what was left unknown. */
  readonly answered: readonly string[];
}

/** The name of an option as it is typed: `--for-place`. */
export function optionName(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/**
 * Reads every typed value and asks for what is missing, and for that of an option which was left without one.
 * @throws CoopError with all that is wrong at once; a usage error when something required or a value is missing and
 *   nobody can be asked, or when an edit does not say what to change
 */
export async function readInput(
  args: Parameters,
  options: Parameters,
  typed: Typed,
  reading: Reading,
  asker: Asker | undefined,
  termOf: (argument: string) => string,
): Promise<Record<string, unknown>> {
  const input: Record<string, unknown> = {};
  const problems: Problem[] = [];
  let refusal: "refused" | "usage" = "refused";

  const all = [
    ...Object.entries(args).map(([key, parameter]) => ({ key, parameter, isOption: false })),
    ...Object.entries(options).map(([key, parameter]) => ({ key, parameter, isOption: true })),
  ];
  const isLeft = (key: string, { kind }: Parameter<unknown>): boolean =>
    typed[key] === true && kind.shape !== "flag";
  for (const { key, parameter, isOption } of all) {
    const value = typed[key];
    if (isLeft(key, parameter) && !asker) {
      refusal = "usage";
      problems.push(problem("option-needs-value", { option: optionName(key) }));
    }
    if (value === undefined || isLeft(key, parameter)) continue;
    try {
      input[key] = await readValue(parameter, value, reading, isOption ? { option: optionName(key) } : {});
    } catch (error) {
      if (!(error instanceof CoopError)) throw error;
      problems.push(...error.problems);
    }
  }

  const missing = all.filter(
    ({ key, parameter }) => typed[key] === undefined && parameter.need === "required",
  );
  if (missing.length > 0 && !asker) {
    refusal = "usage";
    problems.push(
      problem("missing-values", {
        missing: missing.map(({ key, isOption }) => (isOption ? optionName(key) : `<${termOf(key)}>`)),
      }),
    );
  }
  if (problems.length > 0) throw new CoopError(problems, { refusal });
  if (saysNoChange(options, typed))
    throw new CoopError([problem("nothing-to-change", {})], { refusal: "usage" });

  if (asker) {
    const isForm = missing.length > 0;
    for (const { key, parameter, isOption } of all) {
      const isAsked = parameter.need === "required" || (parameter.need === "asked" && isForm);
      if (isLeft(key, parameter))
        input[key] = await asker.ask(key, { ...parameter, need: "required" }, true, input);
      else if (typed[key] === undefined && isAsked)
        input[key] = await asker.ask(key, parameter, isOption, input);
    }
  }
  return input;
}

/** Whether none of the options is typed of a verb that changes an item by them. */
function saysNoChange(options: Parameters, typed: Typed): boolean {
  const isAsked = Object.values(options).some(({ need }) => need === "required" || need === "asked");
  const isEdit = Object.values(options).some(({ need }) => need === "editable") && !isAsked;
  return isEdit && Object.keys(options).every((key) => typed[key] === undefined);
}

/**
 * Asks for those of the options that are not given.
 * @throws CoopError `missing-values` of a usage error that names what is required, where nobody can be asked
 */
export async function complete(
  options: Parameters,
  given: Readonly<Record<string, unknown>>,
  asker: Asker | undefined,
): Promise<Record<string, unknown>> {
  const missing = Object.entries(options).filter(([key]) => given[key] === undefined);
  const required = missing.filter(([, { need }]) => need === "required");
  if (required.length > 0 && !asker) {
    throw new CoopError([problem("missing-values", { missing: required.map(([key]) => optionName(key)) })], {
      refusal: "usage",
    });
  }
  const input: Record<string, unknown> = { ...given };
  if (asker)
    for (const [key, parameter] of missing) input[key] = await asker.ask(key, parameter, true, input);
  return input;
}

/** Reads one typed value; an empty text makes an editable value unknown (null). */
export async function readValue(
  parameter: Parameter<unknown>,
  typed: string | readonly string[] | true,
  reading: Reading,
  place: Place,
): Promise<unknown> {
  const read = (text: string): unknown => parameter.kind.read(text, reading, place);
  if (typed === true) return read("");
  if (parameter.isMany) {
    const values: unknown[] = [];
    if (parameter.need === "editable") {
      const blank = [typed].flat().filter((text) => text.trim() === "").length;
      if (blank === [typed].flat().length) return null;
      if (blank > 0) throw new CoopError([problem("empty-value", {}, place)]);
    }
    const texts = [typed].flat().flatMap((text) => (parameter.hasCommas ? text.split(",") : [text]));
    for (const one of texts) values.push(await read(one));
    return values;
  }
  const text = typeof typed === "string" ? typed : (typed.at(-1) ?? "");
  if (text.trim() !== "" || parameter.kind.readsEmpty) return read(text);
  if (parameter.need === "editable") return null;
  if (parameter.need === "required" || parameter.need === "optional")
    throw new CoopError([problem("empty-value", {}, place)]);
  return undefined;
}
