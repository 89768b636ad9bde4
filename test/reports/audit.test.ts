import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeMarkdown } from "../../src/documents/escape.ts";
import { type DocumentFormat, documentFormats, render } from "../../src/documents/formats.ts";
import { parseDocument } from "../../src/documents/tree.ts";
import type { Unnamed } from "../../src/people/unnamed.ts";
import { auditor, type PersonalFinding } from "../../src/reports/audit.ts";
import { changed } from "../documents/a-letterhead.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";
import { aPdf } from "../helpers/a-pdf.ts";

const home = join(import.meta.dirname, "../..");

function someone(reference: string, givenName: string, familyName: string, more = {}): Unnamed {
  return { reference, givenName, familyName, email: null, phone: null, mayBeNamed: false, ...more };
}

const audit = auditor({
  people: [
    someone("P07", "Nolwenn", "Kervella", { email: "nolwenn.k@exemple.fr", phone: "06 39 98 12 34" }),
    someone("P08", "Hugo", "Petit"),
    someone("P09", "Inês", "Da Silva"),
  ],
  allowed: [],
});

/** What is found, as `where value references: words`. */
async function said(content: string | Buffer, name: string): Promise<string[]> {
  return (await audit(content, name)).map(told);
}

function told({ place, page, line, field, value, references, words }: PersonalFinding): string {
  const at = [place, page && `p${page}`, line && `l${line}`, field].filter(Boolean).join(" ");
  return `${at} ${value} ${references.join("+")}: ${words}`;
}

async function made(markdown: string, format: DocumentFormat): Promise<string | Buffer> {
  const { content } = await render(parseDocument(markdown), format, {
    ...{ language: "fr", layout: "leaflet", madeOn: "2024-12-31", home },
  });
  return content;
}

const hidden = [
  "Avec Nolwenn Kervella hier.",
  "Avec KERVELLA NOLWENN hier.",
  "Avec Nol**wenn** Ker*vel*la hier.",
  "Avec N. Kervella hier.",
  "Avec ines da silva hier.",
  "Avec Nol\u00adwenn Kervel\u00adla hier.",
  "| Nom | Prénom |\n| --- | --- |\n| Kervella | Nolwenn |",
  "Écrire à NOLWENN.K@exemple.fr hier.",
  "Au +33 6 39 98 12 34 hier.",
  "C'est P07 hier.",
];

test.each(documentFormats.flatMap((format) => hidden.map((text) => [format, text] as const)))(
  "in %s of ours is found: %s",
  async (format, text) => {
    const found = await audit(
      await made(`# Essai\n\nAvant.\n\n${text}\n\nAprès.`, format),
      `essai.${format}`,
    );
    expect(found).toHaveLength(1);
  },
);

test.each(documentFormats)("in %s of ours that names nobody nothing is found", async (format) => {
  const text = "# Un petit essai\n\nNolwenn a dit : « petit à petit ». Appelez le 06 39 98 12 35.";
  expect(await audit(await made(text, format), `essai.${format}`)).toEqual([]);
});

test("in Markdown: link targets, comments, letters by their names, and the line and the heading", async () => {
  const text = [
    "# Essai",
    "",
    "[ici](mailto:nolwenn.k%40exemple.fr) <!-- vu par N. Kervella -->",
    "",
    "## Avec **Hugo** Petit",
    "In&ecirc;s Da&nbsp;Silva",
  ].join("\n");
  const found = await audit(text, "Kervella.md");
  expect(found.map(told)).toEqual([
    "file-name family-name P07: Kervella",
    "text l3 email P07: nolwenn.k@exemple.fr",
    "text l3 name P07: N. Kervella",
    "text l5 name P08: Hugo Petit",
    "text l6 name P09: Inês Da Silva",
  ]);
  expect(found.map(({ heading }) => heading)).toEqual([
    null,
    "Essai",
    "Essai",
    "Avec Hugo Petit",
    "Avec Hugo Petit",
  ]);
  expect(found[4]?.around).toBe("## Avec Hugo Petit [Inês Da Silva]");
});

test("in a page of the web: attributes, drawings, programs, comments, metadata and the form of its letters", async () => {
  const page = `<!doctype html><html lang=fr><head><title>Bilan</title>
<meta name="author" content="Nolwenn Kervella"><style>.a { color: red }</style>
<script>const who = "Hugo Petit";</script></head>
<body><!-- Hugo Petit --><p class=x>Nol<b>wenn</b> KER<br>
VELLA, <span>Petit</span> <span>H.</span></p><p>Rose</p>
<img alt="In&ecirc;s Da Silva" src="data:image/png;base64,P07+P08/P09=">
<a href="mailto:nolwenn.k%40exemple.fr" title='P07'>ici</a>
<svg viewBox="0 0 9 9"><title>Da Silva Inês</title><text>Ker<tspan>vella</tspan></text></svg>
<h2 aria-label="Hugo&#32;Petit">Da&#160;Silva</h2></body></html>`;
  expect(await said(page, "page.html")).toEqual([
    "text l4 name P07: Nolwenn KER VELLA",
    "text l5 name P08: Petit H",
    "text l8 name P09: Da Silva Inês",
    "text l8 family-name P07: Kervella",
    "text l9 family-name P09: Da Silva",
    "metadata l2 meta name P07: Nolwenn Kervella",
    "hidden l3 name P08: Hugo Petit",
    "hidden l4 name P08: Hugo Petit",
    "alternative l6 alt name P09: Inês Da Silva",
    "link l7 email P07: nolwenn.k@exemple.fr",
    "alternative l7 title reference P07: P07",
    "alternative l9 aria-label name P08: Hugo Petit",
  ]);
});

test.each([
  ["<p class=l'eau>Kervella</p><p>l'air</p>", "text l1"],
  ["<p title='a < b > c'>Kervella</p>", "text l1"],
  ["<p>Kervella <b", "text l1"],
  ["<p\nclass=x\n>Kervella", "text l3"],
  ["<script>let a = 1; // Kervella", "text l1"],
  ["<script>a</script ><p>Kervella", "text l1"],
  ["<!-- Kervella", "hidden l1"],
  ["<p>a < b, Kervella > c</p>", "text l1"],
  ["<a href=/kervella>a</a>", "link l1"],
  ["<a href='%4Bervella'>a</a>", "link l1"],
  [`<img src="data:image/svg+xml,%3Csvg%3E%3Ctext%3EKervella%3C/text%3E%3C/svg%3E">`, "text l1"],
  [
    `<img src="data:image/svg+xml;base64,${Buffer.from("<svg><title>Kervella</title></svg>").toString("base64")}">`,
    "text l1",
  ],
  ["<?xml version='1.0'?><feed><title>Kerv&#101;lla</title></feed>", "text l1"],
])("in a page however it is written: %s", async (page, where) => {
  expect(await said(`<html>${page}`, "page.html")).toEqual([
    expect.stringMatching(new RegExp(`^${where} family-name P07: kervella$`, "i")),
  ]);
});

test("in Word: headers, notes, comments and who wrote them, deleted words, links, alternative texts, properties", async () => {
  const file = await changed((await made("# Essai\n\nTexte.", "docx")) as Buffer, (parts) => {
    const part = (name: string, xml: string) => parts.set(name, Buffer.from(xml));
    const body = parts.get("word/document.xml")?.toString() ?? "";
    const paragraph = (inner: string): string => `<w:p>${inner}</w:p>`;
    const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const added = [
      paragraph(`${run("Nol")}<w:proofErr/>${run("wenn KER")}<w:r><w:softHyphen/></w:r>${run("VELLA")}`),
      paragraph(`<w:del w:author="Hugo Petit"><w:r><w:delText>Inês Da Silva</w:delText></w:r></w:del>`),
      paragraph(
        `<w:r><w:instrText>HYPERLINK "mailto:nolwenn.k@exemple.fr"</w:instrText></w:r><w:r><w:drawing><wp:docPr id="9" name="Image 9" descr="Hugo Petit"/></w:drawing></w:r>`,
      ),
    ];
    part("word/document.xml", body.replace("</w:body>", `${added.join("")}</w:body>`));
    part("word/header9.xml", `<w:hdr>${paragraph(run("M. Kervella"))}</w:hdr>`);
    part("word/endnotes.xml", `<w:endnotes>${paragraph(run("Petit, Hugo"))}</w:endnotes>`);
    part(
      "word/comments.xml",
      `<w:comments><w:comment w:author="Nolwenn Kervella">${paragraph(run("vu avec P09"))}</w:comment></w:comments>`,
    );
    part(
      "docProps/custom.xml",
      `<Properties><property name="Relu par"><vt:lpwstr>Inês Da Silva</vt:lpwstr></property></Properties>`,
    );
    part("docProps/core.xml", "<cp:coreProperties><dc:creator>N. Kervella</dc:creator></cp:coreProperties>");
    part(
      "word/_rels/document.xml.rels",
      `${parts.get("word/_rels/document.xml.rels")}`.replace(
        "</Relationships>",
        `<Relationship Id="rId99" Target="https://exemple.fr/hugo-petit"/></Relationships>`,
      ),
    );
  });
  expect((await said(file, "essai.docx")).sort()).toEqual(
    [
      "text name P07: Nolwenn KERVELLA",
      "comment author name P08: Hugo Petit",
      "deleted name P09: Inês Da Silva",
      "link email P07: nolwenn.k@exemple.fr",
      "alternative name P08: Hugo Petit",
      "margin family-name P07: M. Kervella",
      "note name P08: Petit, Hugo",
      "comment author name P07: Nolwenn Kervella",
      "comment reference P09: P09",
      "metadata Relu par name P09: Inês Da Silva",
      "metadata creator name P07: N. Kervella",
      "link name P08: hugo-petit",
    ].sort(),
  );
});

test("in a PDF: letters set apart, lines, remarks and who wrote them, links, metadata", async () => {
  const page = aPdf({
    shown:
      "[(Nol) -120 (wenn) -300 (Ker) 80 (vella)] TJ T* (avec Hugo) Tj T* (Pe-) Tj T* (tit et In\\352s) Tj T* (Da Silva) Tj",
    info: { Author: "Nolwenn Kervella", Keywords: "Kervella N.", Title: "Bilan" },
    xmp: "<rdf:RDF><dc:creator>Nolwenn Kervella</dc:creator></rdf:RDF>",
    link: "mailto:nolwenn.k%40exemple.fr",
    remark: ["vu avec P09", "Hugo Petit"],
  });
  expect(await said(page, "bilan de P07.pdf")).toEqual([
    "file-name reference P07: P07",
    "metadata Author name P07: Nolwenn Kervella",
    "metadata Keywords name P07: Kervella N",
    "metadata XMP name P07: Nolwenn Kervella",
    "text p1 name P07: Nol wenn Kervella",
    "text p1 name P08: Hugo Pe- tit",
    "text p1 name P09: Inês Da Silva",
    "link p1 email P07: nolwenn.k@exemple.fr",
    "comment p1 reference P09: P09",
    "comment p1 author name P08: Hugo Petit",
  ]);
});

test.each([
  ["(avec Ker) Tj 20 0 Td (vella Nolwenn) Tj", "name"],
  ["[(avec K) -600 (e) -600 (r) -600 (v) -600 (e) -600 (l) -600 (l) -600 (a)] TJ", "family-name"],
  ["[(avec Ker) -240 (vella) -400 (ici)] TJ", "family-name"],
  ["[(avec Ker) -500 (vella ici)] TJ", "family-name"],
  ["(avec Kervella) Tj 4 Ts (1) Tj 0 Ts", "family-name"],
  ["(KERVEL\\255) Tj T* (LA) Tj", "family-name"],
  ["3 Tr (Kervella) Tj", "family-name"],
  ["(06 39 98) Tj T* (12 34) Tj", "phone"],
  ["(nolwenn.k@) Tj T* (exemple.fr) Tj", "email"],
])("in a PDF however letters are set: %s", async (shown, value) => {
  expect(await audit(aPdf({ shown }), "a.pdf")).toMatchObject([{ place: "text", page: 1, value }]);
});

const words = fc.array(fc.stringMatching(/^[a-zéèà]{1,9}$/), { maxLength: 30 }).map((all) => all.join(" "));
const spelling = fc.constantFrom(
  (given: string, family: string) => `${given} ${family}`,
  (given: string, family: string) => `${family.toUpperCase()} ${given}`,
  (given: string, family: string) => `${given.charAt(0)}. ${family}`,
  (given: string, family: string) => `${family}, ${given}`,
  (given: string, family: string) => `${given} ${family}`.normalize("NFD").replace(/\p{M}/gu, ""),
);
const named = fc.tuple(
  fc.constantFrom("Aïssatou", "Jeanne-Marie", "Thi Mai", "Loïc", "Zoé"),
  fc.constantFrom("Guéguen", "L’Hostis", "Ould Brahim", "Bellamy-Roux", "Zielińska", "Œuvrard"),
);

test.each(documentFormats)("in %s a person's name is found in any text", async (format) => {
  await fc.assert(
    fc.asyncProperty(named, spelling, words, words, async ([given, family], spelt, before, after) => {
      const find = auditor({ people: [someone("P01", given, family)], allowed: [] });
      const text = `# Essai\n\n${escapeMarkdown(`${before} ${spelt(given, family)} ${after}`)}`;
      const found = await find(await made(text, format), "essai");
      expect(found.some(({ references }) => references.includes("P01"))).toBe(true);
    }),
    { numRuns: format === "md" || format === "html" ? 60 : 12 },
  );
});

async function anEvening(): Promise<ACoop> {
  const coop = (await aCoop()).on("2024-04-02");
  const joined = ["--joined", "2024-02-20"];
  await coop.must("participant", "add", "Nolwenn Kervella", "--category", "habitants", ...joined);
  await coop.must("participant", "add", "Hugo Petit", "--category", "associations", ...joined);
  await coop.must("session", "add", "Missions", "--on", "2024-03-19", "--facilitator", "P01");
  await coop.must("session", "attendance", "S01", "--present", "1,2");
  return coop;
}

test("minutes that name people are told of, in each format, and those that name nobody as well", async () => {
  const coop = await anEvening();
  const make = (edition: string): Promise<unknown> =>
    coop.must(
      ...["report", "compte-rendu", "S01", "--edition", edition],
      ...["--format", "md,html,docx,pdf", "--out", `${edition}.md`],
    );
  await make("public");
  await make("internal");
  for (const format of documentFormats) {
    const named = await coop.run("report", "audit", `internal.${format}`, "--json");
    expect(named.code).toBe(1);
    const found = JSON.parse(named.stdout) as { references: string[]; kind: string }[];
    expect(new Set(found.flatMap(({ references }) => references))).toEqual(new Set(["P01", "P02"]));
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(["name"]));
  }
  const files = documentFormats.map((format) => `public.${format}`);
  const { stderr } = await coop.must("report", "audit", ...files);
  expect(stderr).toContain("Rien n'a été trouvé dans ces 4 documents");
  expect(await coop.json("report", "audit", ...files)).toEqual([]);
});

test("a folder is read whole, with the names of its files; what is no document is named", async () => {
  const coop = await anEvening();
  mkdirSync(join(coop.folder, "site/pages"), { recursive: true });
  const write = (name: string, content: string | Buffer): void =>
    writeFileSync(join(coop.folder, "site", name), content);
  write("index.html", "<h1>Bilan</h1>");
  write("pages/kervella.html", "<p>Petit déjeuner</p>");
  write("logo.png", Buffer.from("89504e470d0a1a0a", "hex"));
  write(".cache", "Nolwenn Kervella");
  const ran = await coop.run("report", "audit", "site");
  expect(ran.stdout).toMatch(/site\/pages\/kervella\.html.*P01.*\n.*ligne 1.*P02.*\[Petit\] déjeuner/);
  expect(ran.stderr).toContain("Un fichier n'a pas été lu : site/logo.png.");
  expect(ran.code).toBe(1);
});

test("a name that is also a word is allowed once, on record, and taken back", async () => {
  const coop = await anEvening();
  writeFileSync(join(coop.folder, "bilan.md"), "Petit déjeuner, puis le Petit Port.\n");
  const ran = await coop.run("report", "audit", "bilan.md");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain('coop settings set --allow-name "Petit, un mot"');
  await coop.must("settings", "set", "--allow-name", "Petit, un mot");
  expect((await coop.must("report", "audit", "bilan.md")).stderr).toContain("Rien n'a été trouvé");
  writeFileSync(join(coop.folder, "bilan.md"), "Petit déjeuner avec Hugo Petit, H. Petit et M. Petit.\n");
  expect((await coop.run("report", "audit", "bilan.md", "--json")).stdout.match(/"kind"/g)).toHaveLength(3);
  await coop.must("undo", "--yes");
  expect((await coop.run("report", "audit", "bilan.md", "--json")).stdout.match(/"kind"/g)).toHaveLength(4);
});

test("who was erased is looked for no more; who left is", async () => {
  const coop = await anEvening();
  writeFileSync(join(coop.folder, "bilan.md"), "Nolwenn Kervella et Hugo Petit\n");
  await coop.must("participant", "leave", "P01", "--on", "2024-03-30");
  await coop.must("participant", "forget", "P02", "--yes");
  const ran = await coop.run("report", "audit", "bilan.md", "--json");
  expect(JSON.parse(ran.stdout)).toMatchObject([{ references: ["P01"], line: 1, kind: "name" }]);
});

test("what is found is told in both languages", async () => {
  const coop = await anEvening();
  writeFileSync(
    join(coop.folder, "bilan.md"),
    "# Bilan\n\nKERVELLA Nolwenn et Petit ont proposé une fête.\n",
  );
  const inFrench = await coop.run("report", "audit", "bilan.md");
  expect(inFrench.stdout + inFrench.stderr).toMatchInlineSnapshot(`
    "Fichier   Où                       De qui  Ce que c'est    Lu
    bilan.md  ligne 3, sous « Bilan »  P01     nom             [KERVELLA Nolwenn] et Petit ont proposé une fête.
    bilan.md  ligne 3, sous « Bilan »  P02     nom de famille  KERVELLA Nolwenn et [Petit] ont proposé une fête.
    ✗ 2 endroits nomment 2 personnes du carnet : P01 et P02.
      Corrigez le texte dont cela vient, dans le carnet ou dans le fichier, puis relisez-le. Si « Petit » n'y est pas un nom de personne, dites-le une fois : coop settings set --allow-name "Petit, un mot"
    "
  `);
  const inEnglish = await coop.run("report", "audit", "bilan.md", "--lang", "en");
  expect(inEnglish.stdout + inEnglish.stderr).toMatchInlineSnapshot(`
    "File      Where                  Whose  What it is   Read
    bilan.md  line 3, under “Bilan”  P01    name         [KERVELLA Nolwenn] et Petit ont proposé une fête.
    bilan.md  line 3, under “Bilan”  P02    family name  KERVELLA Nolwenn et [Petit] ont proposé une fête.
    ✗ 2 places name 2 people of the register: P01 and P02.
      Correct the text that it comes from, in the register or in the file, then read it back again. Where “Petit” is nobody's name there, say so once: coop settings set --allow-name "Petit, a word"
    "
  `);
});
