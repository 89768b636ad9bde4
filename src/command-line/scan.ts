import { fold } from "../values/folded.ts";

/** The flags that are understood anywhere on the line; those with `true` take a value. */
export const globalFlags = {
  "--register": true,
  "--lang": true,
  "--as": true,
  "--json": false,
  "--no-input": false,
  "--yes": false,
  "--debug": false,
  "--help": false,
} as const;

/** What the line says before it is parsed: enough to choose the language, and which verb to load. */
export interface Scan {
  readonly language: string | undefined;
  readonly register: string | undefined;
  /** The words that are neither flags nor their values, as far as the global flags tell. */
  readonly words: readonly string[];
  readonly hasJson: boolean;
  readonly hasDebug: boolean;
}

/** Reads the line for its global flags and its words, without knowing any verb. */
export function scan(argv: readonly string[]): Scan {
  const values: Record<string, string | undefined> = {};
  const words: string[] = [];
  const flags = new Set<string>();
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? "";
    if (word === "--") break;
    const [name = "", inline] = word.split(/=(.*)/s);
    if (Object.hasOwn(globalFlags, name)) {
      flags.add(name);
      if (globalFlags[name as keyof typeof globalFlags]) values[name] = inline ?? argv[++index];
    } else if (!word.startsWith("-")) words.push(word);
  }
  return {
    language: values["--lang"],
    register: values["--register"],
    words,
    hasJson: flags.has("--json"),
    hasDebug: flags.has("--debug"),
  };
}

/** The entry that a typed word means: its English name, or a spelling in either language. */
export function meant<Entry extends { readonly name: string; readonly spoken: readonly string[] }>(
  entries: readonly Entry[],
  typed: string | undefined,
): Entry | undefined {
  if (typed === undefined) return undefined;
  const named = entries.find(({ name }) => name === typed);
  if (named) return named;
  const wanted = fold(typed);
  return entries.find(({ name, spoken }) => [name, ...spoken].some((spelling) => fold(spelling) === wanted));
}
