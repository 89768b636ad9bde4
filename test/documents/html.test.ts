import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { escapeMarkdown } from "../../src/documents/escape.ts";
import { type HtmlOptions, writeHtml } from "../../src/documents/html.ts";
import { parseDocument } from "../../src/documents/tree.ts";
import { all, attribute, lettersOf, one, readHtml } from "./read-html.ts";

const sample = readFileSync(new URL("bilan.txt", import.meta.url), "utf8");

function pageOf(markdown: string, options: HtmlOptions = { language: "fr" }) {
  return readHtml(writeHtml(parseDocument(markdown), options));
}

test("a page has a language, a title, one first heading and its landmarks", () => {
  const page = pageOf(sample);
  expect(attribute(one(page, "html"), "lang")).toBe("fr");
  expect(lettersOf(one(page, "title"))).toBe("Bilan 2024 de la Coopérative citoyenne de la petite enfance");
  expect(lettersOf(one(page, "h1"))).toBe(lettersOf(one(page, "title")));
  for (const landmark of ["header", "nav", "main"]) expect(all(page, landmark)).toHaveLength(1);
  const skip = all(page, "a")[0];
  expect(skip && attribute(skip, "href")).toBe(`#${attribute(one(page, "main"), "id")}`);
  expect(all(one(page, "header"), "h1")).toHaveLength(1);
});

test("headings skip no level", () => {
  const levels = all(pageOf(sample), /^h[1-6]$/).map(({ name }) => Number(name[1]));
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThan(2);
});

test("every id is there once, and every place that is linked to or named exists", () => {
  const page = pageOf(sample);
  const ids = all(page, /./).flatMap((element) => attribute(element, "id") ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const named = all(page, /./).flatMap((element) => [
    ...(attribute(element, "href")
      ?.match(/^#(.*)/)
      ?.slice(1) ?? []),
    ...(attribute(element, "aria-labelledby") ?? []).toString().split(" "),
    ...(attribute(element, "aria-describedby") ?? []).toString().split(" "),
  ]);
  expect(named.filter((id) => id !== "" && !ids.includes(id))).toEqual([]);
});

test("the contents list the sections, and are left out where there is one", () => {
  const entries = all(one(pageOf(sample), "nav"), "a").map(lettersOf);
  expect(entries).toHaveLength(12);
  expect(entries[9]).toBe("9. Ce qui a été demandé, ce qui a été répondu");
  expect(all(pageOf("# Titre\n\n## Une section\n\nTexte"), "nav")).toEqual([]);
});

test("headings of the same words are told apart in links", () => {
  const ids = all(pageOf("# T\n\n## Content\n\n## Été\n\n## Été\n\n## ?"), "h2").map((h) =>
    attribute(h, "id"),
  );
  expect(ids).toEqual(["content-2", "ete", "ete-2", "section"]);
});

test("a table says what its columns and rows are, and takes its title inside", () => {
  const page = pageOf(
    "# T\n\n**Tableau 3. Les membres**\n\n| Catégorie | Membres | |\n| --- | ---: | --- |\n| Associations | 11 | |\n",
  );
  expect(all(page, "p")).toEqual([]);
  const table = one(page, "table");
  expect(lettersOf(one(table, "caption"))).toBe("Tableau 3. Les membres");
  expect(all(one(table, "thead"), "th").map((th) => attribute(th, "scope"))).toEqual(["col", "col"]);
  expect(all(one(table, "tbody"), "th").map((th) => attribute(th, "scope"))).toEqual(["row"]);
  expect(all(one(table, "tbody"), "td").map((td) => attribute(td, "class"))).toEqual(["right", undefined]);
});

test("each part of a table says what it is, also where a narrow screen shows its rows as blocks", () => {
  const table = "| a | b |\n| --- | --- |\n| 1 | 2 |\n";
  const page = pageOf(`# T\n\n${table}\nTexte\n\n${table}`);
  const tables = all(page, "table");
  expect(tables.map((one) => attribute(one, "aria-label"))).toEqual([
    "Tableau\u00a0: a, b",
    "Tableau\u00a0: a, b 2",
  ]);
  const [first = page] = tables;
  expect([first, ...all(first, /./)].map((part) => `${part.name} ${attribute(part, "role")}`)).toEqual([
    "table table",
    ...["thead rowgroup", "tr row", "th columnheader", "th columnheader"],
    ...["tbody rowgroup", "tr row", "th rowheader", "td cell"],
  ]);
  expect(all(one(first, "tbody"), /^t[hd]$/).map((cell) => attribute(cell, "data-column"))).toEqual([
    "a",
    "b",
  ]);
  expect(tables.map((one) => attribute(one, "class"))).toEqual([undefined, undefined]);
});

test("a table whose words have no room beside each other is stacked on every screen", () => {
  const row = (text: string): string => `| ${Array.from({ length: 40 }, () => text).join(" | ")} |\n`;
  expect(attribute(one(pageOf(row("Colonne") + row("---") + row("mot")), "table"), "class")).toBe("stacked");
});

test("a card says by a class what its badge says, and neither of two sides names the other", () => {
  const page = pageOf(
    "::: carte\n**D1. Oui** `● adoptée`\n:::\n\n::: carte\n**D2. Non** `○ rejetée`\n:::\n\n::: côte à côte\n| Avant | Après |\n| --- | --- |\n| ici | là |\n:::\n",
  );
  expect(all(page, "div").map((box) => attribute(box, "class"))).toEqual([
    "card holds",
    "card refused",
    "sides",
  ]);
  expect(all(one(page, "tbody"), "th")).toEqual([]);
});

test("a bold paragraph that is no title of a table stays where it is", () => {
  const page = pageOf("# T\n\n**Important.**\n\n| a |\n| --- |\n| 1 |\n");
  expect(all(page, "caption")).toEqual([]);
  expect(lettersOf(one(page, "p"))).toBe("Important.");
});

test("a page speaks the language that it says", () => {
  const page = pageOf("# T\n\nText\n\n## A\n\n## B", { language: "en" });
  expect(attribute(one(page, "html"), "lang")).toBe("en");
  expect(lettersOf(one(page, "summary"))).toBe("Contents");
  expect(all(page, "h2").map(lettersOf)).toEqual(["A", "B"]);
  expect(lettersOf(all(page, "a")[0] ?? page)).toBe("Skip to the content");
});

test("nothing is fetched and nothing is run", () => {
  const html = writeHtml(parseDocument(sample), { language: "fr" });
  expect(html).not.toMatch(/<(?:script|link|img|iframe|object|embed|form|base)\b|url\(|@import|\son[a-z]+=/i);
  expect(html.startsWith("<!doctype html>\n")).toBe(true);
});

const hostile = [
  "<script>alert(1)</script>",
  "[x](javascript:alert(1))",
  "| a |",
  "{{ 7*7 }}",
  '"><img src=x onerror=y>',
];

test.each(hostile)("%s is shown as it was typed, wherever it stands", (typed) => {
  const value = escapeMarkdown(typed);
  const page = pageOf(
    `# ${value}\n\n${value}\n\n- ${value}\n\n## ${value}\n\n## B\n\n**Tableau 1. ${value}**\n\n| ${value} |\n| --- |\n| ${value} |\n`,
  );
  const shown = ["h1", "p", "th", "td", "title"].map((name) => lettersOf(one(page, name)));
  expect(shown).toEqual(shown.map(() => typed));
  expect(lettersOf(one(page, "caption"))).toBe(`Tableau 1. ${typed}`);
  expect(all(page, /^(?:script|img)$/)).toEqual([]);
  expect(all(page, "a").map((a) => attribute(a, "href")?.[0])).toEqual(["#", "#", "#"]);
});

test("the same document gives the same bytes", () => {
  const write = () => writeHtml(parseDocument(sample), { language: "fr" });
  expect(write()).toBe(write());
});
