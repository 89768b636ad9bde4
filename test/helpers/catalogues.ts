import type { Feature } from "../../src/feature.ts";
import type { AnyCatalogue } from "../../src/language/catalogue.ts";
import type { LanguageCode } from "../../src/language/language.ts";
import { features } from "../../src/program.ts";

const silent: Required<AnyCatalogue> = {
  ...{ nouns: {}, verbs: {}, columns: {}, views: {}, titles: {} },
  ...{ problems: {}, notices: {}, operations: {}, choices: {} },
};

/** Every catalogue of a language, by the name of its room. */
export async function cataloguesOf(language: LanguageCode): Promise<Map<string, Required<AnyCatalogue>>> {
  const loaded = await Promise.all(
    features.map(
      async ({ name, words }) => [name, { ...silent, ...(await words[language]()).default }] as const,
    ),
  );
  return new Map(loaded);
}

/** The features, with every sentence of theirs between ⟦ and ⟧: whatever letters stand outside come from elsewhere. */
export function bracketed(): readonly Feature[] {
  return features.map((feature) => ({
    ...feature,
    words: {
      fr: async () => ({ default: bracket((await feature.words.fr()).default) as AnyCatalogue }),
      en: async () => ({ default: bracket((await feature.words.en()).default) as AnyCatalogue }),
    },
  }));
}

function bracket(value: unknown, key = ""): unknown {
  if (key === "spoken") return value;
  if (typeof value === "string") return value === "" ? "" : `⟦${value}⟧`;
  if (typeof value === "function") return (...parameters: unknown[]) => bracket(value(...parameters));
  if (Array.isArray(value)) return value.map((item) => bracket(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, bracket(item, name)]));
}
