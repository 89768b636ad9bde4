import fc from "fast-check";
import { expect, test } from "vitest";
import { writeHtml } from "../../src/documents/html.ts";
import { writeMarkdown } from "../../src/documents/markdown.ts";
import { parseDocument } from "../../src/documents/tree.ts";
import { readHtml } from "./read-html.ts";

const bits = [
  ..."ab é.|#\\`_~\n",
  ...["# ", "## ", "#### ", "- ", "1. ", "> ", "**", "*", "\n\n", "    ", "```\n", "---\n", "&amp;"],
  ...[
    "[a](http://x.fr)",
    "[a]",
    "[b][a]",
    "[a]: http://y.fr\n",
    "![i](x)",
    "~~",
    "a@b.fr",
    "http://c.fr/d",
    "<http://e.fr>",
    "  \n",
  ],
  ...["| a | b |\n| - | - |\n| c | d |\n", "**Tableau 1. x**\n\n", "<b>", "<!-- x -->", "www.a.fr"],
];
const written = fc.array(fc.constantFrom(...bits), { maxLength: 14 }).map((parts) => parts.join(""));

test("whatever people write, what is written of it does not change when it is read and written again", () => {
  fc.assert(
    fc.property(written, (markdown) => {
      const once = writeMarkdown(parseDocument(markdown));
      expect(writeMarkdown(parseDocument(once))).toBe(once);
    }),
    { numRuns: 500, examples: [["a```\n<b>```\n---\n"]] },
  );
});

test("whatever people write, the page is well formed", () => {
  fc.assert(
    fc.property(written, (markdown) => {
      readHtml(writeHtml(parseDocument(markdown), { language: "fr" }));
    }),
    { numRuns: 500 },
  );
});
