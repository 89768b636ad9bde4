import { expect, test } from "vitest";
import { parseDocument, textOf, within } from "../../src/documents/tree.ts";
import { aCoop } from "../helpers/a-coop.ts";

const hostile = [
  "Rouge\u001b[31m\u0007 fin",
  "Droite \u202Egauche",
  "<script>alert(1)</script>",
  "{{ 7*7 }} {% include 'x' %}",
  '=HYPERLINK("http://exemple.fr";"cliquez")',
  "| a | b |",
  "# Titre **gras** [lien](javascript:alert(1))",
];

test("what people type is shown, and obeyed nowhere: terminal, JSON, CSV, Markdown, web page", async () => {
  const coop = await aCoop();
  coop.on("2024-12-20");
  await coop.must("session", "add", "Atelier", "--on", "2024-03-19");
  await coop.must("session", "hold", "S01");
  for (const [index, text] of hostile.entries()) {
    await coop.must("organisation", "add", text);
    await coop.must(
      "participant",
      "add",
      `Zoé${index}`,
      "--category",
      "associations",
      "--organisation",
      `O0${index + 1}`,
    );
    await coop.must(
      "decision",
      "add",
      `D${index} ${text}`,
      "--session",
      "S01",
      "--statement",
      text,
      "--outcome",
      "adoptée",
    );
    await coop.must("idea", "add", `I${index} ${text}`, "--text", text);
  }
  const printed = [
    await coop.must("organisation", "list"),
    await coop.must("decision", "list"),
    await coop.must("decision", "show", "D01"),
    await coop.must("history"),
    await coop.must("decision", "list", "--json"),
    await coop.must("organisation", "list", "--format", "csv"),
    await coop.must("report", "bilan", "--out", "-"),
    await coop.must("report", "bilan", "--format", "html", "--out", "-"),
  ].map(({ stdout, stderr }) => stdout + stderr);
  for (const text of printed)
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);

  const csv = (await coop.must("organisation", "list", "--format", "csv")).stdout;
  for (const cell of csv.split(/[\n,]/)) expect(cell).not.toMatch(/^"?[=+\-@]/);
  const names: { name: string }[] = await coop.json("organisation", "list");
  expect(names.map(({ name }) => name).sort()).toEqual([...hostile].sort());

  const markdown = printed.at(-2) ?? "";
  const nodes = [...within(parseDocument(markdown).tree)];
  expect(nodes.filter(({ type }) => type === "html" || type === "link")).toEqual([]);
  const text = textOf(parseDocument(markdown).tree);
  for (const shown of [
    "<script>alert(1)</script>",
    "{{ 7*7 }}",
    "| a | b |",
    "**gras** [lien](javascript:alert(1))",
  ]) {
    expect(text).toContain(shown);
  }
  const page = printed.at(-1) ?? "";
  expect(page).not.toContain("<script");
  expect(page).not.toContain('href="javascript');
  expect(page).toContain("&#x3C;script>");
});
