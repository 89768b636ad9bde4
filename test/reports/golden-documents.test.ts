import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test, vi } from "vitest";
import { readScript } from "../../src/overview/script.ts";
import type * as known from "../../src/reports/known-names.ts";
import { type FactsShape, learn, newShape, toLines } from "../../src/reports/shape.ts";
import { dayOf } from "../../src/values/day.ts";
import { aCoop } from "../helpers/a-coop.ts";

/** What the documents of these tests had to name, by template: they know of no year but their own, and together give the lists. */
const named = vi.hoisted(() => new Map<string, FactsShape>());
vi.mock("../../src/reports/known-names.ts", async (original) => ({
  ...(await original<typeof known>()),
  knownNames: (file: string, { ...facts }: Readonly<Record<string, unknown>>): FactsShape => {
    const name = basename(file, ".md");
    named.set(name, learn(named.get(name) ?? newShape(), facts));
    return learn(newShape("group"), facts);
  },
}));

const golden = join(import.meta.dirname, "../golden/documents");
const templates = join(import.meta.dirname, "../../templates");
const languages = ["fr", "en"] as const;

test.each(languages)(
  "a new register gives the documents that their golden files show (%s)",
  async (language) => {
    const coop = await aCoop();
    const documents: Readonly<Record<string, readonly string[]>> = {
      "bilan-vide": ["report", "bilan"],
      "mode-emploi-vide": ["report", "mode-emploi"],
      "information-vide": ["privacy", "notice"],
      "mandat-vide": ["report", "mandat"],
      "mandat-propose": ["mandate", "text"],
    };
    for (const [name, command] of Object.entries(documents)) {
      const { stdout } = await coop.must(...command, "--out", "-", "--lang", language);
      await expect(stdout).toMatchFileSnapshot(join(golden, `${name}.${language}.txt`));
    }
  },
);

/** Years in which each thing is there once, then twice or not at all. */
const smallYears = ["small-year.txt", "small-guide.txt", "small-second-year.txt"];
const wholeYears = new Set<string>();

test.each(smallYears)("%s says what its golden file shows", { timeout: 60_000 }, async (name) => {
  const file = join(golden, name);
  const text = await played(readFileSync(file, "utf8"));
  wholeYears.add(name);
  await expect(text).toMatchFileSnapshot(file);
});

test("the lists of values that a page may name are those that these documents had", async () => {
  expect([...wholeYears]).toEqual(smallYears);
  expect(named.size).toBeGreaterThan(8);
  for (const [name, shape] of named) {
    await expect(`${toLines(shape).join("\n")}\n`).toMatchFileSnapshot(
      join(templates, "values", `${name}.txt`),
    );
  }
});

/** The commands of a page, and under each document the lines that it shows for the first time: in French, then in English. */
async function played(page: string): Promise<string> {
  const coop = await aCoop({ bare: true });
  const shown = new Set<string>();
  const lines: string[] = [];
  for (const line of page.match(/^\$ .*$/gm) ?? []) {
    const [year = 0, month = 0, date = 0] = /^\$ # (\d+)-(\d+)-(\d+)/.exec(line)?.slice(1).map(Number) ?? [];
    const day = dayOf(year, month, date);
    if (day) coop.on(day);
    lines.push(day && lines.length > 0 ? `\n${line}` : line);
    for (const { argv } of readScript(line.slice(2))) {
      if (!argv.includes("-")) {
        await coop.must(...argv);
        continue;
      }
      for (const language of languages) {
        const { stdout } = await coop.must(...argv, "--lang", language);
        for (const text of stdout.split("\n").filter(Boolean)) {
          const key = `${argv[1]} ${language} ${text}`;
          if (!shown.has(key)) lines.push(text);
          shown.add(key);
        }
        lines.push("");
      }
    }
  }
  return lines.join("\n");
}

function withoutLinks(markdown: string): string {
  return markdown.replace(/\[([^\]\n]*)\]\(.*?\)/g, "$1");
}

test.each(languages)("every sentence of a template stands in a golden text (%s)", (language) => {
  const texts = readdirSync(golden)
    .filter((file) => file.endsWith(`.${language}.txt`) || smallYears.includes(file))
    .map((file) => withoutLinks(readFileSync(join(golden, file), "utf8")))
    .join("\n");
  const pages = readdirSync(join(templates, language), { recursive: true, encoding: "utf8" });
  const unseen = pages
    .filter((file) => file.endsWith(".md"))
    .flatMap((file) =>
      piecesOf(withoutLinks(readFileSync(join(templates, language, file), "utf8")))
        .filter((piece) => !texts.includes(piece))
        .map((piece) => `${file}: ${piece}`),
    );
  expect(unseen).toEqual([]);
});

/** What a template says in words of its own: what stands between its tags, line by line and cell by cell, and the words that a filter chooses from. */
function piecesOf(template: string): string[] {
  const said = template
    .replace(/^:::.*$/gm, "")
    .replace(/^[^\s:{}#|-][^:{}|]{0,18}? ?:(?: |$)/gm, "")
    .replace(/\{[{%].*?[%}]\}/gs, "\n")
    .split(/[\n|]/);
  const chosen = [...template.matchAll(/\b(?:count|figure|agree): ("[^|%}]*")/g)].flatMap(([, words = ""]) =>
    words.split(/"(?:, ")?/),
  );
  return [...said, ...chosen]
    .map((piece) => piece.replace(/^#+ /, "").trim())
    .filter((piece) => /\p{L}/u.test(piece));
}
