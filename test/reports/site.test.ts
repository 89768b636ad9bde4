import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, posix } from "node:path";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import type { LanguageCode } from "../../src/language/language.ts";
import { readUnnamed } from "../../src/people/store/unnamed.ts";
import { auditor } from "../../src/reports/audit.ts";
import { all, attribute, lettersOf, one, type ReadElement, readHtml } from "../documents/read-html.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";
import { anOpener } from "../helpers/an-opener.ts";
import { aYear } from "./a-year.ts";

type Site = ReadonlyMap<string, string>;

async function made(coop: ACoop, ...more: readonly string[]): Promise<Site> {
  await coop.must("report", "site", "--out", "site", ...more);
  return siteIn(join(coop.folder, "site"));
}

function siteIn(folder: string): Site {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return new Map(
    names
      .filter((name) => /\.\w+$/.test(name))
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}

function pagesOf(site: Site): ReadonlyMap<string, ReadElement> {
  return new Map(
    [...site].flatMap(([name, text]) => (name.endsWith(".html") ? [[name, readHtml(text)] as const] : [])),
  );
}

/** The words of a page, with plain spaces. */
const saidIn = (page: ReadElement): string => lettersOf(page).replace(/[\u00a0\u202f]/g, " ");
const hrefs = (page: ReadElement): string[] => all(page, "a").flatMap((a) => attribute(a, "href") ?? []);

const names: Readonly<Record<LanguageCode, readonly string[]>> = {
  fr: [
    ...[
      "bilan.html",
      "decisions.html",
      "decisions.xml",
      "donnees.html",
      "e01.html",
      "e02.html",
      "index.html",
    ],
    ...["mode-emploi.html", "recherche.js", "retour.html", "s01.html"],
  ],
  en: [
    ...["answers.html", "data.html", "decisions.html", "decisions.xml", "e01.html", "e02.html", "guide.html"],
    ...["index.html", "report.html", "s01.html", "search.js"],
  ],
};

test.each(["fr", "en"] as const)(
  "in %s each page has its landmarks and the same ways to the others, and every link leads somewhere",
  async (language) => {
    const site = await made(await aYear(), "--lang", language);
    const folder = language === "fr" ? "donnees" : "data";
    expect([...site.keys()].filter((name) => !name.includes("/"))).toEqual(names[language]);
    expect([...site.keys()].filter((name) => name.startsWith(`${folder}/`))).toHaveLength(13);
    const pages = pagesOf(site);
    const ids = new Map(
      [...pages].map(([name, page]) => [name, all(page, /./).flatMap((node) => attribute(node, "id") ?? [])]),
    );
    const ways = new Set<string>();
    for (const [name, page] of pages) {
      expect([name, attribute(one(page, "html"), "lang")]).toEqual([name, language]);
      for (const element of ["h1", "main", "header"])
        expect([name, all(page, element).length]).toEqual([name, 1]);
      const [skip] = hrefs(page);
      expect([name, skip]).toEqual([name, `#${attribute(one(page, "main"), "id")}`]);
      const [nav] = all(page, "nav") as [ReadElement];
      ways.add(
        all(nav, "a")
          .map((a) => `${attribute(a, "href")} ${lettersOf(a)}`)
          .join("\n"),
      );
      const current = all(nav, "a").filter((a) => attribute(a, "aria-current"));
      expect([name, current.map((a) => attribute(a, "aria-current"))]).toEqual([
        name,
        [/^[es]\d/.test(name) ? "true" : "page"],
      ]);
      expect(new Set(ids.get(name)).size, name).toBe(ids.get(name)?.length);
      for (const href of hrefs(page)) {
        if (/^(?:https?|mailto):/.test(href)) continue;
        const [path = "", place] = href.split("#");
        const target = path === "" ? name : posix.normalize(path);
        expect(site.has(target), `${name}: ${href}`).toBe(true);
        if (place !== undefined) expect(ids.get(target), `${name}: ${href}`).toContain(place);
      }
      // Nothing is asked of any server, and what searches is seen by whoever runs scripts alone.
      expect(site.get(name)).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
      expect([...one(page, "form").attributes.keys()]).toContain("hidden");
    }
    expect(ways.size).toBe(1);
  },
);

test("what is told of by its reference leads to its page, or to its place in one", async () => {
  const site = await made(await aYear());
  const pages = pagesOf(site);
  const linksIn = (name: string) =>
    all(one(pages.get(name) as ReadElement, "main"), "a").map(
      (a) => `${lettersOf(a)} ${attribute(a, "href")}`,
    );
  expect(linksIn("bilan.html")).toEqual(
    expect.arrayContaining(["D01 decisions.html#D01", "D02 decisions.html#D02"]),
  );
  expect(linksIn("decisions.html")).toContain("S01 s01.html");
  expect(linksIn("s01.html")).toContain("D01 decisions.html#D01");
  expect(linksIn("donnees.html")).toContain("decisions.csv donnees/decisions.csv");
  const decisions = pages.get("decisions.html") as ReadElement;
  expect(all(decisions, "h3").map((h) => attribute(h, "id"))).toEqual(["D01", "D02", "D03"]);
  expect(hrefs(pages.get("e01.html") as ReadElement)).not.toContain("e01.html");
  // What each page ends with would be found on each.
  expect(saidIn(pages.get("e01.html") as ReadElement)).toContain("coop report verify");
  expect(site.get("recherche.js")).not.toContain("coop report verify");
});

interface EntryRead {
  readonly [name: string]: string;
}

/** The feed read by a parser of XML, which throws where it is none; of each entry its elements, and the place that it leads to. */
function entriesOf(xml: string): EntryRead[] {
  const entries: Record<string, string>[] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    open.push(name);
    if (name === "entry") entries.push({});
    const entry = entries.at(-1);
    if (entry && name === "link") entry["link"] = attributes["href"] ?? "";
  });
  parser.on("text", (text) => {
    const entry = entries.at(-1);
    const name = open.at(-1);
    if (entry && name && open.includes("entry")) entry[name] = (entry[name] ?? "") + text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return entries;
}

test("the feed tells of each decision under a name that it keeps, whatever is corrected and whoever reads", async () => {
  const coop = await aYear();
  const title = 'Deux & "deux" <b>animent</b>';
  await coop.must("decision", "add", title, "--on", "2024-04-02", "--outcome", "rejetée");
  const feed = (await made(coop)).get("decisions.xml") ?? "";
  const entries = entriesOf(feed);
  expect(entries.map(({ title, link }) => [title?.slice(0, 3), link])).toEqual(
    ["D04", "D01", "D02", "D03"].map((one) => [one, `decisions.html#${one}`]),
  );
  expect(entries[0]?.["title"]).toContain(title);
  expect(entries[1]).toMatchObject({
    published: "2024-03-05T12:00:00Z",
    content: expect.stringContaining("Chaque temps collectif est animé par deux membres"),
  });
  const idsIn = (text = "") => text.match(/<id>urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}<\/id>/g);
  expect(new Set(idsIn(feed)).size).toBe(5);
  const amended = ["--text", "Trois membres animent", "--reason", "mieux dit", "--on", "2024-04-09"];
  await coop.must("decision", "amend", "D01", ...amended);
  const later = (await made(coop, "--lang", "en", "--yes")).get("decisions.xml") ?? "";
  expect(new Set(idsIn(later))).toEqual(new Set(idsIn(feed)));
  expect(entriesOf(later)[0]).toMatchObject({ updated: "2024-04-09T12:00:00Z" });
});

test("the same register and day give the same bytes; an earlier day tells the year as it stood", async () => {
  const coop = await aYear();
  const first = await made(coop);
  expect((await coop.must("report", "site", "--out", "site")).stderr).toContain("Rien n'a changé");
  await coop.must("report", "site");
  expect(siteIn(join(coop.folder, "site-2024"))).toEqual(first);
  await coop.must("report", "site", "--as-of", "2024-03-10", "--on", "2024-03-12", "--out", "avant");
  const before = siteIn(join(coop.folder, "avant"));
  const startOf = (site: Site): string => saidIn(readHtml(site.get("index.html") ?? ""));
  expect(startOf(first)).toContain("La table du dimanche : est en cours");
  expect(startOf(before)).toContain("La table du dimanche : se prépare");
  expect(saidIn(readHtml(before.get("bilan.html") ?? ""))).toContain("12 mars 2024");
});

test("the page of what is told of no more goes, where that is agreed to and nobody changed it", async () => {
  const coop = (await aCoop()).on("2024-05-01");
  await coop.must("experiment", "add", "La table du dimanche");
  await coop.must("experiment", "add", "Le courrier à deux");
  await made(coop);
  appendFileSync(join(coop.folder, "site/e02.html"), "<p>À moi");
  for (const one of ["E01", "E02"]) await coop.must("experiment", "remove", one, "--yes");
  const refused = await coop.run("report", "site", "--out", "site");
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining("autre chose (e02.html)")]);
  const typed = [
    ["Écrire dans", "o\r"],
    ["Ôter de", "o\r"],
  ] as const;
  const ran = await coop.asked(typed, "report", "site", "--out", "site");
  expect([ran.code, ran.stderr]).toEqual([0, expect.stringContaining("Site écrit")]);
  expect(["e01.html", "e02.html"].map((name) => existsSync(join(coop.folder, "site", name)))).toEqual([
    false,
    true,
  ]);
});

test("no file of it, nor what is searched in, names anyone; what would is refused with its file, and nothing is left", async () => {
  const coop = await aYear();
  const site = await made(coop);
  const people = await coop.ask(readUnnamed);
  const audit = auditor({ people, allowed: [] });
  for (const [name, text] of site) {
    expect([name, await audit(text, name)]).toEqual([name, []]);
    expect(text).not.toMatch(/\bP\d\d\b/);
  }
  const [someone] = people;
  await coop.must(
    "session",
    "edit",
    "S01",
    "--summary",
    `Merci à ${someone?.givenName} ${someone?.familyName}.`,
  );
  const said: string[] = [];
  for (const language of ["fr", "en"]) {
    const ran = await coop.run("report", "site", "--out", "ailleurs", "--lang", language);
    expect([ran.code, ran.stdout]).toEqual([1, ""]);
    said.push(ran.stderr);
  }
  expect(existsSync(join(coop.folder, "ailleurs"))).toBe(false);
  expect(siteIn(join(coop.folder, "site"))).toEqual(site);
  await expect(said.join("\n")).toMatchFileSnapshot("../golden/mistakes/site-that-names-someone.txt");
});

interface Mistake {
  readonly name: string;
  readonly line: readonly string[];
  prepare?(coop: ACoop): unknown;
}

const mistakes: readonly Mistake[] = [
  { name: "on the screen", line: ["--out", "-"] },
  { name: "in the folder of the register", line: ["--out", "."] },
  {
    name: "in a link to the register",
    line: ["--out", "lien"],
    prepare: ({ folder }) => symlinkSync(folder, join(folder, "lien")),
  },
  {
    name: "among other things",
    line: ["--out", "mairie"],
    prepare({ folder }) {
      mkdirSync(join(folder, "mairie/donnees"), { recursive: true });
      for (const name of ["budget.ods", "donnees/photos.zip"])
        writeFileSync(join(folder, "mairie", name), "");
    },
  },
  {
    name: "that someone changed",
    line: ["--out", "site"],
    async prepare(coop) {
      await made(coop);
      appendFileSync(join(coop.folder, "site/index.html"), "<p>Ajouté");
    },
  },
  {
    name: "where a file is",
    line: ["--out", "site"],
    prepare: ({ folder }) => writeFileSync(join(folder, "site"), ""),
  },
  { name: "in a folder that is not there", line: ["--out", "mairie/site"] },
  { name: "made before its figures", line: ["--on", "2024-04-01"] },
];

test.each(mistakes)("a site $name: nothing is written, and why and what to do are said", async (mistake) => {
  const coop = (await aCoop()).on("2024-05-01");
  await mistake.prepare?.(coop);
  const there = readdirSync(coop.folder);
  const said: string[] = [];
  for (const language of ["fr", "en"]) {
    const ran = await coop.run("report", "site", ...mistake.line, "--lang", language);
    expect([ran.code > 0, ran.stdout]).toEqual([true, ""]);
    said.push(ran.stderr.replaceAll(coop.folder, "…"));
  }
  expect(readdirSync(coop.folder)).toEqual(there);
  const golden = `../golden/mistakes/site-${mistake.name.replaceAll(" ", "-")}.txt`;
  await expect(said.join("\n")).toMatchFileSnapshot(golden);
});

test("of a register of three people there is a site, with a page of their own in place of ours; its start page is opened", async () => {
  const opener = anOpener();
  const coop = await aCoop({ env: { PATH: opener.folder } });
  for (const name of ["Ana Roux", "Bo Brume", "Cy Drac"])
    await coop.must("participant", "add", name, "--category", "associations");
  await coop.must("session", "add", "Missions", "--on", "2024-02-20");
  await coop.must("session", "attendance", "S01", "--present", "1-2", "--others", "absent");
  mkdirSync(join(coop.folder, "templates"));
  writeFileSync(join(coop.folder, "templates/retour.md"), "# Nos nouvelles\n\nÀ bientôt.\n");
  await coop.must("settings", "set", "--licence", "etalab-2.0");
  const ran = await coop.must("report", "site", "--open");
  expect(ran.stderr).not.toContain("licence");
  // Who serves it is someone else.
  expect(statSync(join(coop.folder, "site-2024/index.html")).mode & 0o777).toBe(0o644);
  expect(opener.files()).toEqual([join(coop.folder, "site-2024/index.html")]);
  const site = siteIn(join(coop.folder, "site-2024"));
  const pages = pagesOf(site);
  expect(saidIn(pages.get("retour.html") as ReadElement)).toContain("À bientôt.");
  expect(saidIn(pages.get("index.html") as ReadElement)).toContain("licence etalab-2.0");
  expect(pages.get("e01.html")).toBeUndefined();
  expect([...site.values()].join("")).not.toMatch(/Roux|Brume|Drac|Expérimentations<\/a>/);
});
