import fc from "fast-check";
import { expect, test } from "vitest";
import { writeMarkdown } from "../../src/documents/markdown.ts";
import { blocksOfMarkdown, markdownOfBlocks } from "../../src/documents/markdown-blocks.ts";
import type { TextBlock } from "../../src/documents/text-block.ts";
import { parseDocument } from "../../src/documents/tree.ts";
import { writeWord } from "../../src/documents/word.ts";
import { WordFile } from "../../src/documents/word-text.ts";
import { blocksOfWord } from "../../src/documents/word-to-blocks.ts";
import { compareDocuments } from "../../src/reports/compared-documents.ts";
import { correctedProse } from "../../src/reports/corrected-prose.ts";
import { takeMarks } from "../../src/reports/prose-marks.ts";
import type { Day } from "../../src/values/day.ts";

/** Each word stands once, so that a test can tell which was changed. */
let words = 0;
const word = fc.constantFrom("mot", "rue", "été", "voix", "don").map((one) => {
  words += 1;
  return `${one}${words}`;
});
const looked = fc
  .tuple(word, fc.constantFrom("", "", "", "*", "**", "~~", "`", "[]"))
  .map(([one, mark]) => (mark === "[]" ? `[${one}](https://exemple.fr/${one})` : `${mark}${one}${mark}`));
const phrase = fc
  .array(looked, { minLength: 2, maxLength: 6 })
  .chain((all) => fc.constantFrom(" ", "\n", ", ", " : ").map((between) => `${all.join(between)}.`));
const line = fc.array(looked, { minLength: 1, maxLength: 4 }).map((all) => all.join(" "));
const block = fc.oneof(
  { weight: 4, arbitrary: phrase },
  fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.map((one) => `- ${one}`).join("\n")),
  fc
    .array(line, { minLength: 2, maxLength: 3 })
    .map((all) => all.map((one, at) => `${at + 1}. ${one}`).join("\n")),
  fc.tuple(line, line, line).map(([a, b, c]) => `- ${a}\n  - ${b}\n- ${c}`),
  word.map((one) => `### Titre ${one}`),
  line.map((one) => `> ${one}`),
  fc.tuple(word, word, word, word).map(([a, b, c, d]) => `| ${a} | ${b} |\n| --- | --- |\n| ${c} | ${d} |`),
);
const prose = fc.array(block, { minLength: 1, maxLength: 6 }).map((all) => all.join("\n\n"));

async function inWord(markdown: string): Promise<readonly TextBlock[]> {
  const file = await WordFile.open(
    await writeWord(parseDocument(markdown), { language: "fr", madeOn: "2024-12-02" as Day }),
  );
  return blocksOfWord(file.paragraphs, file.orderedLists);
}

const readers = {
  Markdown: async (markdown: string): Promise<readonly TextBlock[]> =>
    blocksOfMarkdown(writeMarkdown(parseDocument(markdown))),
  Word: inWord,
};

for (const [format, read] of Object.entries(readers))
  test(`of any text, a word that is changed in ${format} is changed, and nothing else`, async () => {
    await fc.assert(
      fc.asyncProperty(prose, fc.nat(), async (source, chosen) => {
        const document = `# Bilan\n\n## Le cadre\n\n\ue0000\ue001\n\n${source}\n\n\ue000\ue001\n\nDit le carnet.\n`;
        const places = [{ part: "frame", question: null }] as const;
        const made = takeMarks(await read(document), places);
        const all = source.match(/[\p{L}]+\d+/gu) ?? [];
        const changed = all[chosen % all.length] ?? "";
        const given = made.blocks.map((one): TextBlock => retyped(one, changed));
        const compared = compareDocuments(made.blocks, made.spans, given);
        expect(compared.generated).toEqual([]);
        const { text, unplaced } = correctedProse(source, compared.proses, []);
        expect(unplaced).toEqual([]);
        // The address of a link is none of its words.
        expect(text).toBe(source.replace(new RegExp(`(?<!/)\\b${changed}\\b`), `${changed}bis`));
      }),
      { numRuns: format === "Word" ? 40 : 200 },
    );
  });

function retyped(block: TextBlock, changed: string): TextBlock {
  const retype = (text: string): string => text.replace(new RegExp(`\\b${changed}\\b`), `${changed}bis`);
  const runs = (all: TextBlock["runs"]) => all.map((run) => ({ ...run, text: retype(run.text) }));
  return { ...block, text: retype(block.text), runs: runs(block.runs), cells: block.cells.map(runs) };
}

test("blocks of Markdown are what they were once they are written as Markdown", () => {
  fc.assert(
    fc.property(prose, (source) => {
      const said = (text: string) => blocksOfMarkdown(text).map(({ lines: _, ...rest }) => rest);
      const blocks = said(source);
      expect(said(markdownOfBlocks(blocks))).toEqual(blocks);
    }),
  );
});
