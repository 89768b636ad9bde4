import { expect, test } from "vitest";
import type { AnyCatalogue, GapWords, ProblemWords } from "../src/language/catalogue.ts";
import { english } from "../src/language/english.ts";
import { french } from "../src/language/french.ts";
import type { Language, LanguageCode } from "../src/language/language.ts";
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
        const said: string | ProblemWords | GapWords = say((samples[part][code] ?? {}) as never);
        lines.push(
          `${room} ${part} ${code}: ${typeof said === "string" ? said : told(said, language === "fr" ? french : english)}`,
        );
      }
    }
  }
  return `${lines.join("\n")}\n`;
}

/** A problem with its remedy; a gap with its commands, and what is said of several. */
function told(said: ProblemWords | GapWords, { otherwise }: Language): string {
  if (!("ways" in said)) return `${said.what} | ${said.remedy}`;
  const [first, ...others] = said.ways;
  const ways = [...[first].flat(), ...others.map((way) => otherwise(way).flat().join(" "))];
  return [said.what, ...(said.remedy ? [said.remedy] : []), ...ways, ...(said.alike ?? [])].join(" | ");
}

test.each(["fr", "en"] as const)("every sentence of %s reads as it did", async (language) => {
  const sentences = await sentencesOf(language);
  expect(sentences).not.toMatch(/undefined|NaN|\[object/);
  await expect(sentences).toMatchFileSnapshot(`golden/sentences.${language}.txt`);
});
