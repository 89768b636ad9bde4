import { meant } from "./command-line/scan.ts";
import type { Feature, NamesBeside } from "./feature.ts";
import type { Words } from "./language/words.ts";
import { CoopError, problem } from "./problem.ts";
import { toKey } from "./values/folded.ts";
import { nearest } from "./values/nearest.ts";
import type { AnyVerb } from "./verb.ts";

/** The verb that a line begins with, if it is typed by its English name. */
export function verbTyped(
  typed: readonly string[],
  from: readonly Feature[],
): { readonly key: string; readonly feature: Feature } | undefined {
  const keys = [typed.slice(0, 2).join(" "), typed[0] ?? ""];
  for (const key of keys) {
    const feature = from.find(({ verbs }) => Object.hasOwn(verbs, key));
    if (feature) return { key, feature };
  }
  return undefined;
}

/** Where a line leads: to a verb, or to the help of the program or of a noun. */
export type Destination =
  | { readonly kind: "help"; readonly path: readonly string[] }
  | {
      readonly kind: "verb";
      readonly path: readonly string[];
      readonly spelled: readonly string[];
      load(): Promise<AnyVerb>;
      /** The name that was typed in the place of the verb, which is its argument. */
      readonly named?: string;
    };

/** A word that may come next, with its spellings. */
export interface Step {
  readonly name: string;
  readonly spoken: readonly string[];
  readonly about: string;
}

/** The nouns and the verbs that stand alone, or the verbs of one noun, each once and in their order. */
export function stepsAfter(path: readonly string[], words: Words, from: readonly Feature[]): Step[] {
  const names = new Set<string>();
  for (const key of from.flatMap(({ verbs }) => Object.keys(verbs))) {
    const typed = key.split(" ");
    if (path.every((word, index) => typed[index] === word) && typed.length > path.length) {
      names.add(typed[path.length] ?? "");
    }
  }
  const isVerb = (name: string): boolean =>
    from.some(({ verbs }) => Object.hasOwn(verbs, [...path, name].join(" ")));
  return [...names].map((name) => {
    const its = isVerb(name) ? words.verb([...path, name].join(" ")) : words.noun(name);
    return { name, spoken: [its.spoken].flat(), about: its.about };
  });
}

/**
 * Finds what the words of a line mean: the English nouns and verbs, or their spellings in a language.
 * @throws CoopError `unknown-noun`, `unknown-verb` with the nearest
 */
export function destinationOf(typed: readonly string[], words: Words, from: readonly Feature[]): Destination {
  const english = verbTyped(typed, from)?.key.split(" ");
  const atOnce = english && verbAt(english, english, from);
  if (atOnce) return atOnce;
  const path: string[] = [];
  for (;;) {
    const word = typed[path.length];
    if (word === undefined) return { kind: "help", path };
    const steps = stepsAfter(path, words, from);
    const step = meant(steps, word);
    if (!step) {
      const spellings = steps.flatMap(({ name, spoken }) => [name, ...spoken]);
      const elsewhere = path.length === 0 ? verbsNamed(word, words, from) : [];
      const close = elsewhere.length > 0 ? elsewhere : nearest(word, spellings);
      const known = [...new Set(steps.map(({ name }) => name))];
      const [noun] = typed;
      throw new CoopError(
        [
          path.length === 0 || noun === undefined
            ? problem("unknown-noun", { typed: word, nearest: close })
            : problem("unknown-verb", { noun, typed: word, nearest: close, known }),
        ],
        { refusal: "usage" },
      );
    }
    path.push(step.name);
    const verb = verbAt(path, typed.slice(0, path.length), from);
    if (verb) return verb;
  }
}

/**
 * The verb that was left out before the name of something that lies beside the register: `report courrier`.
 * @param beside asks for such names
 * @throws CoopError `unknown-verb` where it is near one of them
 */
export async function namedBeside(
  typed: readonly string[],
  words: Words,
  from: readonly Feature[],
  beside: (names: NamesBeside) => string[],
): Promise<Destination | undefined> {
  const [noun = "", name] = typed;
  const step = meant(stepsAfter([], words, from), noun);
  const named = from.map((feature) => feature.named?.[step?.name ?? ""]).find((one) => one !== undefined);
  if (!step || !named || name === undefined) return undefined;
  const names = beside((await named.names()).namesBeside);
  if (names.some((one) => toKey(one) === toKey(name))) {
    const verb = verbAt(named.verb.split(" "), typed.slice(0, 2), from);
    return verb && { ...verb, named: name };
  }
  const steps = stepsAfter([step.name], words, from);
  const close = nearest(name, [...names, ...steps.flatMap((one) => [one.name, ...one.spoken])]);
  if (!names.some((one) => close.includes(one))) return undefined;
  const known = [...new Set(steps.map((one) => one.name))];
  throw new CoopError([problem("unknown-verb", { noun, typed: name, nearest: close, known })], {
    refusal: "usage",
  });
}

function verbAt(
  path: readonly string[],
  spelled: readonly string[],
  from: readonly Feature[],
): Extract<Destination, { kind: "verb" }> | undefined {
  const loader = from.map(({ verbs }) => verbs[path.join(" ")]).find((found) => found !== undefined);
  return loader && { kind: "verb", path, spelled, load: async () => (await loader()).default };
}

/** The verbs of any noun that are called like this: a person who typed the verb alone meant one of them. */
function verbsNamed(word: string, words: Words, from: readonly Feature[]): string[] {
  const keys = from.flatMap(({ verbs }) => Object.keys(verbs)).filter((key) => key.includes(" "));
  const named = keys.filter((key) => {
    const spoken = words.verb(key).spoken;
    return meant([{ name: key.split(" ").at(-1) ?? "", spoken: [spoken] }], word);
  });
  return named.length <= 3 ? named : [];
}
