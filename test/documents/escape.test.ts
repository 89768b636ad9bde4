import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeMarkdown } from "../../src/documents/escape.ts";
import { writeHtml } from "../../src/documents/html.ts";
import { writeMarkdown } from "../../src/documents/markdown.ts";
import { parseDocument, textOf, within } from "../../src/documents/tree.ts";

const marks = [
  ..."\\`*_{}[]()#+-.!|<>&~^:@=$'\"/,;? \t\n\r%0129a",
  "\u001b",
  "\u0000",
  "\u202e",
  "\u2028",
  "\ud800",
  "é",
  "\u00a0",
  "www.",
  "http://",
  "https://a.fr",
  "mailto:",
  "a@b.fr",
  "&amp;",
  "&#35;",
  "<b>",
  "<!--",
  "-->",
  "[x](y)",
  "![x](y)",
  "[^1]",
  "[^1]:",
  "**a**",
  "__a__",
  "~~~",
  "```",
  "---",
  "===",
  "1. ",
  "- [ ] ",
  "| - |",
  "{{ 7*7 }}",
  "{% if %}",
  "    ",
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...marks), { maxLength: 12 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 30 }),
);

function readable(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "�")
    .replace(/\p{Surrogate}/gu, "�")
    .replace(/[\n\t\u2028\u2029]+/g, " ")
    .trim();
}

const places = {
  paragraph: (text: string) => text,
  "paragraph between others": (text: string) => `avant\n\n${text}\n\naprès`,
  "second line of a paragraph": (text: string) => `avant\n${text}`,
  "cell of a table": (text: string) => `| a | b |\n| --- | --- |\n| x | ${text} |\n`,
  "heading of a table": (text: string) => `| ${text} | b |\n| --- | --- |\n| x | y |\n`,
  "item of a list": (text: string) => `- ${text}\n- autre`,
  heading: (text: string) => `## ${text}`,
  quotation: (text: string) => `> ${text}`,
};

for (const [place, around] of Object.entries(places)) {
  test(`any text stays one text: ${place}`, () => {
    const known = new Set([...within(parseDocument(around("texte")).tree)].map(({ type }) => type));
    fc.assert(
      fc.property(hostile, (text) => {
        const wanted = readable(text);
        fc.pre(wanted !== "");
        const { tree } = parseDocument(around(escapeMarkdown(text)));
        const nodes = [...within(tree)];
        expect(nodes.filter(({ type }) => !known.has(type))).toEqual([]);
        const texts = nodes.filter((node) => node.type === "text").map(({ value }) => value);
        const expected = place.startsWith("second") ? `avant ${wanted}` : wanted;
        expect(texts).toContain(expected);
      }),
      { numRuns: 300 },
    );
  });
}

test("any text comes out of both writers as text alone", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const document = parseDocument(`# Titre\n\n${escapeMarkdown(text)}\n`);
      expect(textOf(parseDocument(writeMarkdown(document)).tree)).toBe(textOf(document.tree));
      const html = writeHtml(document, { language: "fr" });
      const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
      const tags = [...main.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name);
      expect(tags.filter((name) => name !== "main" && name !== "p")).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("ordinary text is left as it is written", () => {
  const plain = "Est-ce que l'accueil (18 h 30) marche ? Oui, à 80 % : « venez ! » ; 3 + 4.";
  expect(escapeMarkdown(plain)).toBe(plain);
});
