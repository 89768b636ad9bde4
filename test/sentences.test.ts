import { expect, test } from "vitest";
import type { AnyCatalogue, ProblemWords } from "../src/language/catalogue.ts";
import type { LanguageCode } from "../src/language/language.ts";
import { cataloguesOf } from "./helpers/catalogues.ts";
import type { SamplesOf } from "./sentences/samples-of.ts";

/** The sentences of a language, one a line, in the order of the rooms; each room's samples stand in `sentences/`. */
async function sentencesOf(language: LanguageCode): Promise<string> {
  const lines: string[] = [];
  for (const [room, catalogue] of await cataloguesOf(language)) {
    const { samples } = (await import(`./sentences/${room}.ts`)) as {
      samples: SamplesOf<Required<AnyCatalogue>>;
    };
    for (const part of ["problems", "notices", "operations"] as const) {
      for (const [code, say] of Object.entries(catalogue[part])) {
        const said: string | ProblemWords = say((samples[part][code] ?? {}) as never);
        const told = typeof said === "string" ? said : `${said.what} | ${said.remedy}`;
        lines.push(`${room} ${part} ${code}: ${told}`);
      }
    }
  }
  return `${lines.join("\n")}\n`;
}

test.each(["fr", "en"] as const)("every sentence of %s reads as it did", async (language) => {
  const sentences = await sentencesOf(language);
  expect(sentences).not.toMatch(/undefined|NaN|\[object/);
  await expect(sentences).toMatchFileSnapshot(`golden/sentences.${language}.txt`);
});
