import { city } from "./city/feature.ts";
import { commandLine, commandLineName } from "./command-line/feature.ts";
import { meant } from "./command-line/scan.ts";
import type { CommandLineWords } from "./command-line/words/catalogue.ts";
import type { Contributions } from "./coop.ts";
import { cooperative } from "./cooperative/feature.ts";
import { decisions } from "./decisions/feature.ts";
import { documents } from "./documents/feature.ts";
import { experiments } from "./experiments/feature.ts";
import type { Feature } from "./feature.ts";
import type { AnyCatalogue } from "./language/catalogue.ts";
import { english } from "./language/english.ts";
import { french } from "./language/french.ts";
import type { LanguageCode } from "./language/language.ts";
import { Words } from "./language/words.ts";
import { overview } from "./overview/feature.ts";
import { people } from "./people/feature.ts";
import { CoopError, type Problem, problem } from "./problem.ts";
import { register } from "./register/feature.ts";
import { reports } from "./reports/feature.ts";
import { tabular } from "./tabular/feature.ts";
import type { Section } from "./terminal/view.ts";
import { nearest } from "./values/nearest.ts";
import type { AnyVerb } from "./verb.ts";
import { workshops } from "./workshops/feature.ts";

/** The features in the order of the year; a later one may speak on the page of an earlier one. */
export const features: readonly Feature[] = [
  overview,
  cooperative,
  people,
  workshops,
  decisions,
  experiments,
  city,
  reports,
  register,
  tabular,
  documents,
  commandLine,
];

/** Those that speak of the ones before them only; the last speaks of all. The others are heard everywhere. */
const year: readonly Feature[] = [
  cooperative,
  people,
  workshops,
  decisions,
  experiments,
  city,
  reports,
  overview,
];

export interface SpokenProgram {
  readonly words: Words;
  readonly commandLine: CommandLineWords;
}

/** The words of features in one language. */
export async function speak(code: LanguageCode, from: readonly Feature[]): Promise<SpokenProgram> {
  const catalogues = await cataloguesOf(code, from);
  const own = catalogues[from.findIndex(({ name }) => name === commandLineName)];
  return {
    words: new Words(code === "fr" ? french : english, catalogues),
    commandLine: own as CommandLineWords,
  };
}

function cataloguesOf(code: LanguageCode, from: readonly Feature[]): Promise<AnyCatalogue[]> {
  return Promise.all(from.map(async ({ words }) => (await words[code]()).default));
}

/** The features whose words a line needs: all, but for a verb of the year, which knows nothing of later ones. */
export function heardIn(typed: readonly string[], from: readonly Feature[]): readonly Feature[] {
  const owner = verbTyped(typed, from)?.feature;
  if (!owner || !year.includes(owner)) return from;
  return from.filter((feature) => year.indexOf(feature) <= year.indexOf(owner));
}

/** The verb that a line begins with, if it is typed by its English name. */
function verbTyped(
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

function verbAt(
  path: readonly string[],
  spelled: readonly string[],
  from: readonly Feature[],
): Destination | undefined {
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

/** What the features contribute to each other's pages; each part is loaded, with its words, when it is asked for. */
export function contributionsOf(from: readonly Feature[], words: Words): Contributions {
  const hear = async (some: readonly Feature[]): Promise<void> =>
    words.learn(await cataloguesOf(words.language.code, some));
  return {
    async sections(noun, reader, id) {
      const contributing = from.filter((feature) => feature.sections?.[noun]);
      await hear(contributing);
      const all: Section[] = [];
      for (const { sections } of contributing) {
        all.push(...((await (await sections?.[noun]?.())?.sections(reader, id)) ?? []));
      }
      return all;
    },
    async gaps(reader, today) {
      await hear(from);
      const all: Problem[] = [];
      for (const { gaps } of from) if (gaps) all.push(...(await (await gaps()).gaps(reader, today)));
      return all;
    },
  };
}
