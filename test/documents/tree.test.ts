import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { writeMarkdown } from "../../src/documents/markdown.ts";
import { type Document, parseDocument, textOf, within } from "../../src/documents/tree.ts";

function headingsOf({ tree }: Document): string[] {
  return [...within(tree)]
    .filter((node) => node.type === "heading")
    .map((node) => `${node.depth} ${textOf(node)}`);
}

function typesOf({ tree }: Document): string[] {
  return [...within(tree)].map(({ type }) => type);
}

test("the title is the text of the first heading of the first level", () => {
  expect(parseDocument("# Bilan *2024* de `coop`\n\n# Autre").title).toBe("Bilan 2024 de coop");
  expect(parseDocument("## Sans premier niveau").title).toBe("Sans premier niveau");
  expect(parseDocument("Rien qu'un paragraphe").title).toBe("");
});

test("there is one heading of the first level, and none skips a level", () => {
  expect(headingsOf(parseDocument("# A\n### B\n##### C\n### D\n## E\n#### F\n# G\n## H"))).toEqual([
    "1 A",
    "2 B",
    "3 C",
    "2 D",
    "2 E",
    "3 F",
    "2 G",
    "3 H",
  ]);
  expect(headingsOf(parseDocument("### A\n### B\n#### C"))).toEqual(["1 A", "2 B", "3 C"]);
});

test("HTML is text", () => {
  const document = parseDocument("<script>alert(1)</script>\n\nAvec <b onclick=x>du gras</b> <!-- caché -->");
  expect(typesOf(document)).toEqual(["root", "paragraph", "text", "paragraph", "text"]);
  expect(writeMarkdown(document)).toBe(
    "\\<script>alert(1)\\</script>\n\nAvec \\<b onclick=x>du gras\\</b> \\<!-- caché -->\n",
  );
});

test("a link that is neither of the web, a mail nor a place in the document is its text", () => {
  const written = [
    "[un](javascript:alert(1)) [deux](data:text/html,x) [trois](annexe.pdf) <javascript:x> [quatre][q]",
    "[cinq](https://example.org) [six](mailto:a@example.org) [sept](#titre) [huit][h] https://example.org/nu",
    "[q]: file:///etc/passwd\n[h]: http://example.org",
  ].join("\n\n");
  const links = [...within(parseDocument(written).tree)].filter((node) => node.type === "link");
  expect(links.map(({ url }) => url)).toEqual([
    "https://example.org",
    "mailto:a@example.org",
    "#titre",
    "http://example.org",
    "https://example.org/nu",
  ]);
  expect(textOf(parseDocument(written).tree)).toContain("un deux trois javascript:x quatre");
});

test("an image is what it shows, and what is left empty is left out", () => {
  const document = parseDocument("![Une courbe](https://example.org/x.png)\n\n![](x.png)\n\n##\n\n****\n\n>");
  expect(typesOf(document)).toEqual(["root", "paragraph", "text", "thematicBreak"]);
  expect(textOf(document.tree)).toBe("Une courbe");
});

test("characters that are obeyed rather than shown are replaced, however they are written", () => {
  expect(textOf(parseDocument("a\u202eb\u001bc&#8238;d `e\u0000f`").tree)).toBe("a�b�c�d e�f");
});

test("Markdown is written as it was, and once written does not change", () => {
  const written = readFileSync(new URL("bilan.txt", import.meta.url), "utf8");
  expect(writeMarkdown(parseDocument(written))).toBe(written);
});

test("the end of a line within a paragraph is a space, and one that was wanted stays", () => {
  const document = parseDocument("Un mot\net *deux*.\n\nTrois  \nquatre");
  expect(writeMarkdown(document)).toBe("Un mot et *deux*.\n\nTrois\\\nquatre\n");
});

test("a table is written with its columns as they are aligned", () => {
  const document = parseDocument("a | b | c\n:-: | -: | -\nlong texte | 2 | x \\| y");
  expect(writeMarkdown(document)).toBe("| a | b | c |\n| :-: | --: | --- |\n| long texte | 2 | x \\| y |\n");
});
