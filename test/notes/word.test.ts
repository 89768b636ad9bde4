import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { unzip, zip } from "../../src/tabular/zip.ts";
import { aSession } from "../helpers/a-community.ts";
import type { ACoop, Ran } from "../helpers/a-coop.ts";
import { missized, relisted, renamed, uncounted } from "../helpers/hurt-archive.ts";
import { filledIn, heldOf, put, record } from "./an-evening.ts";

const name = "S01.docx";

function partsOf(file: Buffer): Promise<Map<string, Buffer>> {
  return unzip(file, () => true, 10_000_000);
}

async function bodyOf(file: Buffer): Promise<string> {
  return (await partsOf(file)).get("word/document.xml")?.toString() ?? "";
}

/** The file of a session in Word, with its body and other parts as someone's program left them. */
async function written(
  coop: ACoop,
  change: (body: string) => string = (body) => body,
  others: Readonly<Record<string, string>> = {},
): Promise<Buffer> {
  await coop.run("session", "notes", "S01", "--format", "docx", "--yes");
  const parts = await partsOf(readFileSync(join(coop.folder, name)));
  parts.set("word/document.xml", Buffer.from(change(parts.get("word/document.xml")?.toString() ?? "")));
  for (const [part, xml] of Object.entries(others)) parts.set(part, Buffer.from(xml));
  const file = zip(parts, { isPacked: true });
  put(coop, name, file);
  return file;
}

const recordWord = (coop: ACoop): Promise<Ran> => coop.run("session", "record", name, "--yes");
const run = (text: string, look = ""): string =>
  `<w:r>${look ? `<w:rPr>${look}</w:rPr>` : ""}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inside: string, properties = ""): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ""}${inside}</w:p>`;
const inFreeNotes =
  (...paragraphs: readonly string[]) =>
  (body: string): string =>
    body.replace(/<w:p><w:pPr><w:pStyle w:val="NoteHint"\/><\/w:pPr><w:r><w:t [^>]*>S01 /, (last) =>
      [...paragraphs, last].join(""),
    );
const inDecisions =
  (...paragraphs: readonly string[]) =>
  (body: string): string => {
    const from = body.indexOf("Décisions</w:t></w:r></w:p>") + "Décisions</w:t></w:r></w:p>".length;
    return body.slice(0, from) + paragraphs.join("") + body.slice(from);
  };
const heading = (text: string): string => paragraph(run(text), '<w:pStyle w:val="Heading2"/>');
const freeNotesOf = async (coop: ACoop): Promise<string> =>
  ((await coop.json("session", "show", "S01")) as { freeNotes?: string }).freeNotes ?? "";

test("a page in Word says the same as the page as text, and its references are its only change", async () => {
  const [asText, inWord] = [await aSession(), await aSession()];
  await record(asText, filledIn);
  put(inWord, "S01.md", filledIn);
  await record(inWord, filledIn);
  expect(await heldOf(inWord)).toEqual(await heldOf(asText));

  const file = await written(inWord);
  expect((await recordWord(inWord)).stderr).toContain("savait déjà tout");
  expect(readFileSync(join(inWord.folder, name))).toEqual(file);
});

test("what is filled in in Word is recorded, and written again the file has the same bytes", async () => {
  const coop = await aSession();
  await written(coop, (body) => body.replace("[ ]  1  Aube Awa", "[x]  1  Aube Awa"));
  const filled = await written(
    coop,
    inDecisions(
      heading("Deux personnes co-animent"),
      paragraph(run("Énoncé :", "<w:b/>") + run(" Chaque temps est animé par deux membres.")),
      paragraph(run("Résultat : adoptée")),
    ),
  );
  const { code, stderr } = await recordWord(coop);
  expect(stderr).toContain("1 référence ajoutée");
  expect(code).toBe(0);
  const after = readFileSync(join(coop.folder, name));
  expect(await bodyOf(after)).toBe(
    (await bodyOf(filled)).replace("Deux personnes co-animent", "D01 Deux personnes co-animent"),
  );
  const partsAfter = await partsOf(after);
  for (const [part, bytes] of await partsOf(filled))
    if (part !== "word/document.xml") expect(partsAfter.get(part)).toEqual(bytes);

  await coop.run("session", "notes", "S01", "--format", "docx", "--yes");
  const first = readFileSync(join(coop.folder, name));
  expect((await recordWord(coop)).stderr).toContain("savait déjà tout");
  await coop.run("session", "notes", "S01", "--format", "docx", "--yes");
  expect(readFileSync(join(coop.folder, name))).toEqual(first);
});

test("lists, line breaks, signs, bold headings and spaces are read as Word makes them of what is typed", async () => {
  const coop = await aSession();
  const item = '<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>';
  await written(coop, (body) =>
    inDecisions(
      paragraph(run("Budget d’amorçage", "<w:b/>")),
      paragraph(
        `${run("Énoncé\u00a0:")}<w:r><w:tab/></w:r>${run("Mille euros &amp; plus")}<w:r><w:br/></w:r>${run("Résultat\u00a0: Adoptée")}`,
      ),
    )(body).replace(
      /(Pistes d’action<\/w:t><\/w:r><\/w:p>)/,
      `$1${paragraph(run("Un café des compétences"), item)}`,
    ),
  );
  const { stderr } = await recordWord(coop);
  expect(stderr).toContain("2 références ajoutées");
  expect(await coop.json("decision", "show", "D01")).toMatchObject({
    title: "Budget d'amorçage",
    statement: "Mille euros & plus",
    outcome: "adopted",
  });
  expect(await coop.json("idea", "list")).toMatchObject([{ title: "Un café des compétences" }]);
  expect(await bodyOf(readFileSync(join(coop.folder, name)))).toContain(">I01 Un café des compétences<");
});

test("tracked changes are taken as accepted and said; a comment and a note are kept and said", async () => {
  const coop = await aSession();
  const comments = `<w:comments xmlns:w="w"><w:comment w:id="4" w:author="Zoé"><w:p>${run("à vérifier avec la salle")}</w:p></w:comment></w:comments>`;
  const notes = `<w:footnotes xmlns:w="w"><w:footnote w:id="9"><w:p>${run("selon Guy")}</w:p></w:footnote></w:footnotes>`;
  await written(
    coop,
    inFreeNotes(
      paragraph(
        `${run("Il faisait ")}<w:del w:id="1"><w:r><w:delText>froid</w:delText></w:r></w:del><w:ins w:id="2">${run("chaud")}</w:ins>`,
      ),
      paragraph(
        run("La fin"),
        '<w:rPr><w:del w:id="5" w:author="Zoé" w:date="2024-03-05T20:00:00Z"/></w:rPr>',
      ),
      paragraph(run(" était bonne")),
      paragraph(
        `<w:commentRangeStart w:id="4"/>${run("La clé")}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>${run(" est perdue")}<w:r><w:footnoteReference w:id="9"/></w:r>`,
      ),
    ),
    { "word/comments.xml": comments, "word/footnotes.xml": notes },
  );
  const { stderr } = await recordWord(coop);
  expect(stderr).toContain("2 modifications suivies sont prises comme acceptées");
  expect(stderr).toContain("gardé tel quel en notes libres : à vérifier avec la salle");
  expect(await freeNotesOf(coop)).toBe(
    "Il faisait chaud\nLa fin était bonne\nLa clé est perdue\nà vérifier avec la salle (La clé)\nselon Guy",
  );
  expect((await recordWord(coop)).stderr).toContain("savait déjà tout");
  expect(await bodyOf(readFileSync(join(coop.folder, name)))).toContain('<w:commentReference w:id="4"/>');
});

test("headings are known in the files of other programs, whose styles have other names", async () => {
  const coop = await aSession();
  const styles = (await partsOf(await written(coop))).get("word/styles.xml");
  const more = `<w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="Perso"><w:name w:val="Mon titre"/><w:basedOn w:val="Titre2"/></w:style></w:styles>`;
  await written(
    coop,
    inDecisions(
      paragraph(run("Par l’identifiant local"), '<w:pStyle w:val="Titre2"/>'),
      paragraph(run("Résultat : reportée")),
      paragraph(run("Par un style dérivé"), '<w:pStyle w:val="Perso"/>'),
      paragraph(run("Résultat : adoptée")),
      paragraph(run("Par le plan"), '<w:outlineLvl w:val="2"/>'),
      paragraph(run("Résultat : rejetée")),
    ),
    { "word/styles.xml": styles?.toString().replace("</w:styles>", more) ?? "" },
  );
  await recordWord(coop);
  expect(await coop.json("decision", "list")).toMatchObject([
    { title: "Par l'identifiant local", outcome: "deferred" },
    { title: "Par un style dérivé", outcome: "adopted" },
    { title: "Par le plan", outcome: "rejected" },
  ]);
});

test("what stands in a box is read once; what is ticked in a box of Word's own counts", async () => {
  const coop = await aSession();
  const box = (text: string): string =>
    `<mc:AlternateContent xmlns:mc="mc"><mc:Choice><w:txbxContent>${paragraph(run(text))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run(text))}</w:txbxContent></mc:Fallback></mc:AlternateContent>`;
  await written(coop, (body) =>
    inFreeNotes(paragraph(`<w:r>${box("dans un cadre")}</w:r>${run("autour")}`))(body)
      .replace("[ ]  2  Brume Bo", "☒  2  Brume Bo")
      .replace(
        /<w:t [^>]*>\[ \] {2}3 {2}Ciel Cléo<\/w:t>/,
        '<w:sym w:font="Wingdings" w:char="F0FE"/><w:t xml:space="preserve">  3  Ciel Cléo</w:t>',
      ),
  );
  await recordWord(coop);
  expect(await freeNotesOf(coop)).toBe("dans un cadre\nautour");
  expect(await coop.json("session", "show", "S01")).toMatchObject({ present: 2 });
});

test("a problem in Word is told with the words of its line", async () => {
  const coop = await aSession();
  await written(coop, inDecisions(heading("Budget"), paragraph(run("Résultat : peut-être"))));
  const { code, stderr } = await recordWord(coop);
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /S01\.docx, ligne \d+ \(« Résultat : peut-être »\) : « peut-être » n'est pas compris/,
  );
});

test("the rows of a table are read by their headings, and others are kept", async () => {
  const coop = await aSession();
  const row = (...cells: readonly string[]): string =>
    `<w:tr>${cells.map((text) => `<w:tc>${paragraph(run(text))}</w:tc>`).join("")}</w:tr>`;
  const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join("")}</w:tbl>${paragraph("")}`;
  const decided = table(row("Décision", "Pour", "Contre", "Résultat"), row("Budget", "3", "1", "adoptée"));
  await written(coop, inDecisions(`${decided}${table(row("Poste", "Montant"), row("Salle", "300"))}`));
  await coop.must("session", "attendance", "S01", "--present", "1-4");
  expect((await recordWord(coop)).stderr).toContain("Salle | 300");
  const [decision] = await coop.json("decision", "list");
  expect(decision).toMatchObject({ title: "Budget", votesFor: 3, votesAgainst: 1, outcome: "adopted" });
});

test("pages of both forms are recorded together", async () => {
  const coop = await aSession();
  await written(coop, inDecisions(heading("Budget"), paragraph(run("Résultat : adoptée"))));
  await coop.run("session", "notes", "S01", "--yes");
  const text = readFileSync(join(coop.folder, "S01.md"), "utf8").replace("[ ]  1", "[x]  1");
  put(coop, "S01.md", text);
  const { code, stderr } = await coop.run("session", "record", "S01.md", name, "--yes");
  expect([code, stderr]).toEqual([0, expect.stringContaining("1 présence")]);
  expect(await coop.json("decision", "list")).toMatchObject([{ title: "Budget" }]);
});

test.each([
  ["cut in the middle", (file: Buffer) => file.subarray(0, file.length / 2)],
  [
    "with two texts",
    async (file: Buffer) =>
      renamed(
        await withPart(file, "word/documenx.xml", "<w:document/>"),
        "word/documenx.xml",
        "word/document.xml",
      ),
  ],
  ["one part of which has two names", (file: Buffer) => relisted(file, "word/styles.xml", "word/stylez.xml")],
  ["that holds more files than it says", (file: Buffer) => uncounted(file)],
  ["that lies about its size", (file: Buffer) => missized(file, "word/document.xml", 10)],
  [
    "with a part that could not be written back",
    async (file: Buffer) => renamed(await withPart(file, "__parts__", ""), "__parts__", "__proto__"),
  ],
  ["without its text", (file: Buffer) => withPart(file, "word/document.xml", null)],
  [
    "whose text is no XML any more",
    (file: Buffer) => withPart(file, "word/document.xml", "<w:document><w:body>"),
  ],
])("a Word file %s is refused, and stays as it is", async (_, hurt) => {
  const coop = await aSession();
  const file = await hurt(await written(coop));
  put(coop, name, file);
  const { code, stderr } = await recordWord(coop);
  expect(code).toBe(1);
  expect(stderr).toContain("abîmé");
  expect(readFileSync(join(coop.folder, name))).toEqual(file);
});

/** As many of one thing as a file of some kilobytes can hold: nothing may look at all that stood before, for each of them. */
const many = 200_000;
const repeated = (of: (index: number) => string): string =>
  Array.from({ length: many }, (_, index) => of(index)).join("");
const nested = (opening: string, closing: string): string =>
  opening.repeat(many) + paragraph(run("La fin")) + closing.repeat(many);

test.each([
  ["content controls, one in the other", nested("<w:sdt>", "</w:sdt>"), "", 0],
  ["tables, one in the other", nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"), "", 0],
  [
    "comments that begin and never end",
    paragraph(repeated((id) => `<w:commentRangeStart w:id="${id}"/><w:r><w:t>fin</w:t></w:r>`)),
    "",
    0,
  ],
  [
    "comments, all on the whole text",
    paragraph(
      repeated((id) => `<w:commentRangeStart w:id="${id}"/><w:r><w:t>fin</w:t></w:r>`) +
        repeated((id) => `<w:r><w:commentReference w:id="${id}"/></w:r>`),
    ),
    "",
    1,
  ],
  [
    "styles, each based on the next",
    paragraph(run("La fin"), '<w:pStyle w:val="s0"/>'),
    repeated((id) => `<w:style w:styleId="s${id}"><w:basedOn w:val="s${id + 1}"/></w:style>`),
    0,
  ],
])(
  "%s, by the hundred thousand, are read or refused while someone waits",
  async (_, inside, styles, code) => {
    const coop = await aSession();
    await written(
      coop,
      inFreeNotes(inside),
      styles ? { "word/styles.xml": `<w:styles>${styles}</w:styles>` } : {},
    );
    const recorded = await recordWord(coop);
    expect([recorded.code, recorded.stderr]).toEqual([code, expect.not.stringContaining("coop.log")]);
    if (code === 0) expect(await freeNotesOf(coop)).toContain("fin");
  },
);

test("a Word file with a password is told from a damaged one", async () => {
  const coop = await aSession();
  const compound = Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(1024),
    Buffer.from("EncryptedPackage", "utf16le"),
    Buffer.alloc(1024),
  ]);
  put(coop, name, compound);
  expect((await recordWord(coop)).stderr).toContain("protégé par un mot de passe");
});

test("a Word file is not shown on the screen", async () => {
  const coop = await aSession();
  const { code, stderr } = await coop.run("session", "notes", "S01", "--format", "docx", "--out", "-");
  expect([code, stderr]).toEqual([1, expect.stringContaining("ne peut pas être affiché à l'écran")]);
});

async function withPart(file: Buffer, part: string, xml: string | null): Promise<Buffer> {
  const parts = await partsOf(file);
  if (xml === null) parts.delete(part);
  else parts.set(part, Buffer.from(xml));
  return zip(parts, { isPacked: true });
}
