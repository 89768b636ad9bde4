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
import { english } from "./language/english.ts";
import { french } from "./language/french.ts";
import type { LanguageCode } from "./language/language.ts";
import { Words } from "./language/words.ts";
import { overview } from "./overview/feature.ts";
import { people } from "./people/feature.ts";
import { CoopError, problem } from "./problem.ts";
import { register } from "./register/feature.ts";
import { reports } from "./reports/feature.ts";
import { tabular } from "./tabular/feature.ts";
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

export interface SpokenProgram {
  readonly words: Words;
  readonly commandLine: CommandLineWords;
}

/** Every feature's words in one language. */
export async function speak(code: LanguageCode, from: readonly Feature[]): Promise<SpokenProgram> {
  const catalogues = await Promise.all(from.map(async ({ words }) => (await words[code]()).default));
  const own = catalogues[from.findIndex(({ name }) => name === commandLineName)];
  return {
    words: new Words(code === "fr" ? french : english, catalogues),
    commandLine: own as CommandLineWords,
  };
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
    const key = path.join(" ");
    const loader = from.map(({ verbs }) => verbs[key]).find((found) => found !== undefined);
    if (loader) {
      const spelled = typed.slice(0, path.length);
      return { kind: "verb", path, spelled, load: async () => (await loader()).default };
    }
  }
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

/** What the features contribute to each other's pages; each part is loaded when it is asked for. */
export function contributionsOf(from: readonly Feature[]): Contributions {
  return {
    async sections(noun, reader, id) {
      const loaders = from
        .map((feature) => feature.sections?.[noun])
        .filter((loader) => loader !== undefined);
      const all: Awaited<ReturnType<Contributions["sections"]>>[number][] = [];
      for (const load of loaders) all.push(...(await (await load()).sections(reader, id)));
      return all;
    },
    async gaps(reader, today) {
      const all: Awaited<ReturnType<Contributions["gaps"]>>[number][] = [];
      for (const { gaps } of from) if (gaps) all.push(...(await (await gaps()).gaps(reader, today)));
      return all;
    },
  };
}
