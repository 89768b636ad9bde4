import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CoopError } from "../../src/problem.ts";
import type { Filters } from "../../src/reports/filter-use.ts";
import { fillTemplate } from "../../src/reports/template.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "coop-template-"));
});
afterEach(() => rmSync(home, { recursive: true }));

const filters: Filters = { how_many: { apply: (one: number | readonly string[]) => String(one) } };

/** What the pages say of the facts; the first is the one that is filled. */
async function filled(pages: Readonly<Record<string, string>>, facts: object = {}): Promise<string> {
  for (const [name, page] of Object.entries(pages)) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), page);
  }
  const [first = ""] = Object.keys(pages).filter((name) => !name.includes("/"));
  return fillTemplate(join(home, first), home, facts, filters);
}

async function problemOf(pages: Readonly<Record<string, string>>, facts: object = {}): Promise<object> {
  const error = await filled(pages, facts).catch((thrown: unknown) => thrown);
  if (!(error instanceof CoopError)) throw error;
  return error.problems[0] ?? {};
}

const left = `La communauté débat.
{% selon left %}
0 :
1 : Une personne l'a quittée.
2, 3 : Quelques personnes l'ont quittée.
* : Elles l'ont quittée : {{ left | how_many }}.
{% fin %}
Elle décide.`;

test.each([
  [0, ""],
  [1, "Une personne l'a quittée.\n"],
  [3, "Quelques personnes l'ont quittée.\n"],
  [12, "Elles l'ont quittée : 12.\n"],
  [["Awa"], "Une personne l'a quittée.\n"],
])(
  "a number, or a list, says the sentence of its case, and a silent case leaves no line (%j)",
  async (value, said) => {
    expect(await filled({ "page.md": left }, { left: value })).toBe(
      `La communauté débat.\n${said}Elle décide.`,
    );
  },
);

test("what is unknown is no number and no no", async () => {
  expect(await filled({ "page.md": left }, { left: null })).toBe("La communauté débat.\nElle décide.");
  const page = "{% cases isSigned %}\nyes: Signed.\nno: Not signed.\n?: Nobody noted it.\n{% end %}\n";
  expect(await filled({ "page.md": page }, { isSigned: true })).toBe("Signed.\n");
  expect(await filled({ "page.md": page }, { isSigned: false })).toBe("Not signed.\n");
  expect(await filled({ "page.md": page }, { isSigned: null })).toBe("Nobody noted it.\n");
});

test("a value that is alone on its line and says nothing leaves no line", async () => {
  const page = "Un.\n{{ said }}\n  {% if no %}\nDeux.\n  {% endif %}\nTrois : {{ said }}\n";
  expect(await filled({ "page.md": page }, { said: "", no: false })).toBe("Un.\nTrois : \n");
});

const outline =
  '# Bilan\n\n{% section "cadre" %}\n{% section "suites" seulement si tasks > 0 %}\n{% section "manques" %}\n';
const sections = {
  "bilan.md": outline,
  "bilan/cadre.md": "## {{ numbers.cadre }}. Le cadre\n\nVoir la section {{ numbers.manques }}.",
  "bilan/suites.md": "## {{ numbers.suites }}. Les suites\n",
  "bilan/manques.md": "## {{ numbers.manques }}. Ce qui manque\n",
};

test("the sections of an outline are said in its order, and numbered without those that are left out", async () => {
  expect(await filled(sections, { tasks: 2 })).toMatch(
    /^# Bilan\n+## 1\. Le cadre\n\nVoir la section 3\.\n+## 2\. Les suites\n+## 3\. Ce qui manque\n+$/,
  );
  const without = await filled(sections, { tasks: 0 });
  expect(without).toContain("Voir la section 2.");
  expect(without).not.toContain("Les suites");
  const page = "{% selon numbers.suites %}\n? :\n* : Voir la section {{ numbers.suites }}.\n{% fin %}\n";
  const taken = { "bilan.md": '# Bilan\n{% section "manques" %}\n', "bilan/manques.md": page };
  expect(await filled({ ...sections, ...taken })).toBe("# Bilan\n\n");
});

test.each([
  [
    "a section without a page",
    { "bilan.md": '# Bilan\n\n{% section "cadr" %}' },
    { code: "template-no-section", parameters: { typed: "cadr", nearest: ["cadre"] }, place: { line: 3 } },
  ],
  [
    "a name that does not exist, in the page of a section",
    { "bilan.md": '{% section "cadre" %}', "bilan/cadre.md": "## Le cadre\n\n{{ mandat }}\n" },
    {
      code: "template-unknown-name",
      parameters: { typed: "mandat", nearest: ["mandate"] },
      place: { file: join("bilan", "cadre.md"), line: 3 },
    },
  ],
  [
    "the number of a section that was taken out",
    { "bilan.md": '{% section "cadre" %}', "bilan/cadre.md": "Voir {{ numbers.cadres }}." },
    {
      code: "template-unknown-name",
      parameters: { nearest: ["numbers.cadre"] },
      place: { file: join("bilan", "cadre.md") },
    },
  ],
  [
    "cases that do not end",
    { "bilan.md": "# Bilan\n{% selon mandate %}\n1 : Un.\n" },
    { code: "template-not-ended", parameters: { end: "fin", before: undefined }, place: { line: 2 } },
  ],
  [
    "a line of cases without its case",
    { "bilan.md": "{% selon mandate %}\n1 : Un.\nDeux.\n{% fin %}\n" },
    { code: "template-case-line", parameters: { written: "Deux." }, place: { line: 3 } },
  ],
  [
    "a condition within a case",
    { "bilan.md": "{% selon mandate %}\n1 : {% if mandate %}Un.{% endif %}\n{% fin %}\n" },
    { code: "template-not-alone", parameters: { written: "{% if mandate %}" }, place: { line: 2 } },
  ],
])("%s is refused with its place", async (_, pages, problem) => {
  expect(await problemOf({ "bilan/cadre.md": "## Le cadre", ...pages }, { mandate: 1 })).toMatchObject({
    ...problem,
    place: { file: "bilan.md", ...problem.place },
  });
});
