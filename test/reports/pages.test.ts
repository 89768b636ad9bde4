import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Liquid } from "liquidjs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { english } from "../../src/language/english.ts";
import { french } from "../../src/language/french.ts";
import { Words } from "../../src/language/words.ts";
import { CoopError } from "../../src/problem.ts";
import { filtersOf } from "../../src/reports/filters.ts";
import { knownNames } from "../../src/reports/known-names.ts";
import { readPage } from "../../src/reports/page.ts";
import { wrongNames } from "../../src/reports/page-check.ts";
import { newShape } from "../../src/reports/shape.ts";
import { fillTemplate } from "../../src/reports/template.ts";
import { type Day, dayOf } from "../../src/values/day.ts";
import { bilanOf } from "../helpers/a-bilan.ts";
import { aCoop } from "../helpers/a-coop.ts";
import { cataloguesOf } from "../helpers/catalogues.ts";

const templates = join(import.meta.dirname, "../../templates");
const languages = ["fr", "en"] as const;
const shipped = languages.flatMap((language) =>
  readdirSync(join(templates, language), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(language, name)),
);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "coop-pages-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is read of a shipped page that another program saved in its way. */
function readAs(name: string, saved: (text: string) => string | Buffer): string {
  const file = join(folder, "page.md");
  writeFileSync(file, saved(readFileSync(join(templates, name), "utf8")));
  return readPage(file, name).text;
}

describe("every shipped page is read the same", () => {
  const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, "utf16le");
  test.each<[string, (text: string) => string | Buffer]>([
    [
      "with the line ends of Windows and a byte order mark",
      (text) => `\ufeff${text.replaceAll("\n", "\r\n")}`,
    ],
    ["with the line ends of old Macs", (text) => text.replaceAll("\n", "\r")],
    ["with spaces at the ends of its lines", (text) => text.replaceAll("\n", " \t\u00a0\n")],
    [
      "with no-break spaces around the colon of a case, and in its tags",
      (text) =>
        text.replace(/^(\S{1,12}) : ?/gm, "$1\u00a0:\u202f").replace(/(?<=\{[%{]) | (?=[%}]\})/g, "\u00a0"),
    ],
    ["in UTF-16", utf16],
    ["in UTF-16 with the line ends of Windows", (text) => utf16(text.replaceAll("\n", "\r\n"))],
  ])("%s", (_, saved) => {
    expect(shipped.length).toBeGreaterThan(60);
    const spaces = (text: string): string => text.replace(/^(\S{1,12}?)\s?:\s?/gm, "$1:");
    for (const name of shipped) {
      expect(spaces(readAs(name, saved)), name).toBe(spaces(readAs(name, (text) => text)));
    }
  });

  test("in the encoding of Windows, where it can be written in it", () => {
    const writable = shipped.filter((name) =>
      /^[\0-\xff]*$/.test(readFileSync(join(templates, name), "utf8")),
    );
    expect(writable.length).toBeGreaterThan(40);
    for (const name of writable) {
      expect(
        readAs(name, (text) => Buffer.from(text, "latin1")),
        name,
      ).toBe(readAs(name, (text) => text));
    }
  });
});

test("no tag of a French page is said in English", () => {
  const english = /\b(if|elsif|else|endif|for|in|endfor|assign|cases|end|and|or|only)\b/;
  for (const name of shipped.filter((one) => one.startsWith("fr"))) {
    const tags = readPage(join(templates, name), name).parts.filter((part) => part.name !== "value");
    const words = tags.map(({ written }) => written.replace(/"[^"]*"/g, ""));
    expect(
      words.filter((tag) => english.test(tag)),
      name,
    ).toEqual([]);
  }
});

async function wordsOf(code: (typeof languages)[number]): Promise<Words> {
  return new Words({ fr: french, en: english }[code], [...(await cataloguesOf(code)).values()]);
}

test.each(languages)("what the shipped pages name stands in the lists of values (%s)", async (language) => {
  const filters = filtersOf(await wordsOf(language));
  const lists = readdirSync(join(templates, "values")).map((name) => name.replace(".txt", ""));
  expect(lists.length).toBeGreaterThan(8);
  const pages = shipped.filter(
    (name) => lists.includes(name.split(/[/.]/)[1] ?? "") && name.startsWith(language),
  );
  for (const name of pages) {
    const names = knownNames(join(templates, language, `${name.split(/[/.]/)[1]}.md`), {});
    names.fields
      .set("numbers", newShape())
      .set("letters", newShape())
      .set("tables", newShape("counter"))
      .set("figures", newShape("counter"));
    const wrong = wrongNames(
      readPage(join(templates, name), name),
      { names, filters, certain: [] },
      new Liquid(),
    );
    expect(wrong.filter(({ code }) => code !== "template-section-left-out")).toEqual([]);
  }
});

type Change = (page: string) => string;
const put =
  (what: string, instead: string): Change =>
  (page) => {
    if (!page.includes(what)) throw new Error(`no longer there: ${what}`);
    return page.replace(what, instead);
  };

/** What someone who writes no code did to a page of the bilan. */
const mistakes: Readonly<Record<string, readonly [page: string, change: Change]>> = {
  "a box of another name": ["ce-qui-a-ete-decide", put("::: carte", "::: carle")],
  "no end of a box": ["ce-qui-a-ete-decide", put("\n:::\n", "\n")],
  "no beginning of a box": ["ce-qui-a-ete-decide", put("::: carte\n", "")],
  "one brace before a value": ["la-communaute", put("{{ asOf", "{ asOf")],
  "no braces before a value": ["la-communaute", put("{{ asOf", "asOf")],
  "no braces after a value": ["la-communaute", put("{{ asOf | day }}", "{{ asOf | day")],
  "no braces after a value in a heading": ["la-communaute", put(".la-communaute }}", ".la-communaute")],
  "a sign of a tag missing": ["la-communaute", put("{% fin %}", "{% fin }")],
  "curly quotation marks": ["la-communaute", put('words: "f"', "words: “f”")],
  "French quotation marks": ["la-communaute", put('words: "f"', "words: « f »")],
  "a quotation mark missing": ["la-communaute", put('words: "f"', 'words: "f')],
  "a sentence cut in two": ["la-communaute", put("1 : Une personne l'a", "1 : Une personne\nl'a")],
  "a value cut in two": ["la-communaute", put("{{ asOf | day }}", "{{ asOf |\nday }}")],
  "no end of cases": ["la-communaute", put("{% fin %}\n", "")],
  "no end of the last cases": ["et-maintenant", (page) => page.slice(0, page.lastIndexOf("{% fin %}"))],
  "an end of cases misspelt": ["la-communaute", put("{% fin %}", "{% fni %}")],
  "no end of a condition": ["la-communaute", (page) => page.slice(0, page.lastIndexOf("{% fin si %}"))],
  "no end of a condition in a loop": [
    "ce-qui-a-ete-demande",
    put("{% fin si %}\n\n{% pour a", "\n{% pour a"),
  ],
  "an end too many": ["la-communaute", (page) => `${page}\n{% fin si %}\n`],
  "a tag in a sentence": ["la-communaute", put("{% fin %}\n", "{% fin %} Elle vit.\n")],
  "a condition in a case": [
    "la-communaute",
    put("\n1 : Une personne l'a r", "\n{% si asOf %}\n1 : Une personne l'a r"),
  ],
  "a name misspelt": ["la-communaute", put("community.headcount", "community.headcont")],
  "a name misspelt in a case": ["la-communaute", put("{{ community.left", "{{ community.lft")],
  "a name misspelt before cases": ["la-communaute", put("{% selon community.left", "{% selon community.lft")],
  "a name misspelt in a loop": ["le-chemin-parcouru", put("session.summary |", "session.summry |")],
  "a name misspelt in the outline": ["../bilan", put("said.takenUp", "said.takenU")],
  "a section that is not there": ["../bilan", put('"le-cadre"', '"le-cadr"')],
  "a section twice": ["../bilan", put('"le-cadre" %}', '"le-cadre" %}\n{% section "le-cadre" %}')],
  "a section that is not always said": [
    "la-communaute",
    (page) => `${page}\nVoir {{ numbers.ce-qui-s-est-dit }}.`,
  ],
  "a section without quotation marks": ["../bilan", put('"le-cadre"', "le-cadre")],
  "a filter misspelt": ["la-communaute", put("| capitalise", "| capitalize")],
  "no bar before a filter": ["la-communaute", put("{{ asOf | day }}", "{{ asOf day }}")],
  "no colon after a filter": ["la-communaute", put('| words: "f"', '| words "f"')],
  "no filter after the bar": ["la-communaute", put("{{ asOf | day }}", "{{ asOf | }}")],
  "one form of two": ["la-communaute", put('count: "membre", "membres"', 'count: "membre"')],
  "a list of words misspelt": ["ce-qui-a-ete-demande", put('choice: "level"', 'choice: "leve"')],
  "a gender in words": ["la-communaute", put('words: "f"', 'words: "féminin"')],
  "a list printed": ["et-maintenant", (page) => `${page}\n{{ tasks.open }}\n`],
  "a list as a number": ["et-maintenant", (page) => `${page}\n{{ tasks.open | words }}\n`],
  "a group printed": ["et-maintenant", (page) => `${page}\n{{ tasks }}\n`],
  "the size of what is no list": ["et-maintenant", (page) => `${page}\n{{ tasks.size }}\n`],
  "yes or no printed": ["et-maintenant", (page) => `${page}\n{{ missing.any }}\n`],
  "a day as it is": ["et-maintenant", (page) => `${page}\n{{ asOf }}\n`],
  "a day as a number": ["et-maintenant", (page) => `${page}\n{{ asOf | number }}\n`],
  "a number as a day": ["et-maintenant", (page) => `${page}\n{{ community.left | day }}\n`],
  "a phrase of something else": ["et-maintenant", (page) => `${page}\n{{ mandate | decision_sentence }}\n`],
  "a loop over what is no list": [
    "et-maintenant",
    (page) => `${page}\n{% pour un dans tasks %}\n{% fin pour %}\n`,
  ],
  "a loop without its word": ["et-maintenant", (page) => `${page}\n{% pour tasks.open %}\n{% fin pour %}\n`],
  "what is unknown as a number": ["et-maintenant", (page) => `${page}\n{{ path.leastPresent | number }}\n`],
};

test("each mistake in a page is told with its page, its line, and what to do", {
  timeout: 60_000,
}, async () => {
  const facts = await bilanOf(await aCoop(), dayOf(2024, 6, 15) as Day);
  const readers = await Promise.all(languages.map(wordsOf));
  const filters = filtersOf(await wordsOf("fr"));
  cpSync(templates, join(folder, "templates"), { recursive: true });
  const said: string[] = [];
  for (const [name, [page, change]] of Object.entries(mistakes)) {
    const file = join(folder, "templates/fr/bilan", `${page}.md`);
    const before = readFileSync(file, "utf8");
    writeFileSync(file, change(before));
    const filling = fillTemplate(join(folder, "templates/fr/bilan.md"), folder, facts, filters);
    const error: unknown = await filling.catch((thrown: unknown) => thrown);
    if (!(error instanceof CoopError)) throw new Error(`${name} is not refused: ${error}`);
    writeFileSync(file, before);
    said.push(`# ${name}`);
    for (const words of readers) {
      for (const one of error.problems) {
        const { what, remedy } = words.problemAt(one);
        said.push(what, `  ${remedy}`);
      }
    }
    said.push("");
  }
  await expect(said.join("\n").replace(/[\u00a0\u202f]/g, " ")).toMatchFileSnapshot(
    "../golden/mistakes/pages-of-a-document.txt",
  );
});

test.each([
  ["fr", "LISEZMOI.md"],
  ["en", "README.md"],
] as const)(
  "each example of the page on changing pages is what the program does (%s)",
  async (language, name) => {
    const words = await wordsOf(language);
    const facts = {
      asOf: "2024-06-15",
      season: { firstDay: "2024-02-20", lastDay: "2024-12-10" },
      community: { ever: 1250, left: 4, joinedLater: 1, team: 0, alwaysThere: ["Habitants", "Associations"] },
      tasks: { open: [{ title: "Trouver un local" }, { title: "Écrire aux services" }] },
      session: { place: null, present: null, state: "held", summary: "la halle convient" },
    };
    const guide = readFileSync(join(templates, name), "utf8");
    const blocks = [...guide.matchAll(/```page\n(.*?)```\n\n```document\n(.*?)```/gs)];
    const rows = [...guide.matchAll(/^\| `(\{\{.*?\}\})` \| (.*) \|$/gm)];
    expect([blocks.length, rows.length]).toEqual([4, 20]);
    for (const [, page = "", document = ""] of [...blocks, ...rows]) {
      writeFileSync(join(folder, "page.md"), page.replaceAll("\\|", "|"));
      const filled = await fillTemplate(join(folder, "page.md"), folder, facts, filtersOf(words));
      const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ").trim();
      expect(plain(filled), page).toBe(plain(document));
    }
  },
);
