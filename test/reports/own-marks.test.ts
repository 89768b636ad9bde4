import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { theirsOf } from "../../src/belongings.ts";
import { readBack } from "../../src/documents/read-back.ts";
import { belongings as ofPeople } from "../../src/people/belongings.ts";
import { textColumns } from "../../src/privacy/store/texts.ts";
import { unzip } from "../../src/tabular/zip.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

/** Days, hours, forms for the search and what the program writes itself: nobody types words there. */
const wordless =
  /_on$|on_day$|_at$|_from$|_until$|\.(since|planned_for|folded|key|basis|picture|file_name)$|^(journal_|erased_text|edition|import_batch|public_name|cooperative|category_spelling)/;

/** What documents say of people's own columns: `internal` where the internal edition prints it, else why no document does. */
const own: Readonly<Record<string, string>> = {
  "participant.given_name": "internal",
  "participant.family_name": "internal",
  "participant.email": "to reach someone: it is in lists and in the right of access, and in no document",
  "participant.phone": "the same",
  "participant.district": "the same",
  "membership.function": "internal",
  "membership.end_reason": "why someone left is between them and the team",
  "consent.source": "where a consent was given proves it, and nothing more",
  "signature.withdrawn_reason": "as why someone left",
  "exchange.small_group": "internal",
  "response.by_function": "internal",
};

function letters(number: number, length: number): string {
  return [...Array(length)]
    .map((_, at) => String.fromCharCode(97 + (Math.floor(number / 26 ** at) % 26)))
    .join("");
}

/** Letters alone, as a text runs over lines, cells and pages; a telephone number by its figures. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** Puts a mark of its own into each text of the register; gives of each mark the column. */
async function mark(coop: ACoop): Promise<Map<string, string>> {
  const columns = (await coop.ask(textColumns)).map(({ table, column }) => ({ table, column }));
  const file = new Database(join(coop.folder, "coop.db"));
  const marks = new Map<string, string>();
  file.pragma("foreign_keys = off");
  for (const [index, { table, column }] of columns.entries()) {
    const name = `${table}.${column}`;
    if (wordless.test(name)) continue;
    const where = name in own ? "" : `where "${column}" is not null`;
    const ids = file.prepare<[], { id: number }>(`select id from "${table}" ${where}`).all();
    for (const { id } of ids) {
      const word = `zqj${letters(index, 2)}${letters(id, 3)}jqz`;
      const value = name.endsWith("email")
        ? `${word}@exemple.fr`
        : name.endsWith("phone")
          ? `0639${String(980000 + id)}`
          : word;
      file.prepare(`update "${table}" set "${column}" = ? where id = ?`).run(value, id);
      marks.set(bare(value), name);
    }
  }
  file.close();
  return marks;
}

/** The columns of which a mark is in a file, wherever in it: text, attributes, metadata, names of parts. */
async function columnsIn(path: string, marks: ReadonlyMap<string, string>): Promise<Set<string>> {
  const bytes = readFileSync(path);
  const texts = [path, bytes.toString("utf8"), bytes.toString("latin1")];
  if (extname(path) === ".docx") {
    for (const [name, part] of await unzip(bytes, () => true, 50_000_000)) texts.push(name, part.toString());
  }
  if (extname(path) === ".pdf") {
    for (const { readings, name = "" } of await readBack(bytes, path)) texts.push(name, ...readings);
  }
  const said = bare(
    texts.join("\n").replace(/&[a-z]+;|<[^>]*>/g, (found) => (found.includes("zqj") ? found : "")),
  );
  const whole = bare(texts.join("\n"));
  return new Set(
    [...marks].flatMap(([one, name]) => (said.includes(one) || whole.includes(one) ? [name] : [])),
  );
}

async function columnsOf(
  coop: ACoop,
  folder: string,
  marks: ReadonlyMap<string, string>,
): Promise<Set<string>> {
  const all = new Set<string>();
  for (const name of readdirSync(join(coop.folder, folder), { recursive: true, encoding: "utf8" })) {
    const path = join(coop.folder, folder, name);
    if (statSync(path).isFile()) for (const one of await columnsIn(path, marks)) all.add(one);
  }
  return all;
}

const sessions = ["S01", "S02", "S03", "S04", "S05", "S06", "S07", "S08", "S09"];
const documents = [
  ...["bilan", "mode-emploi", "releve-decisions", "retour", "experimentation E01", "experimentation E05"],
  ...sessions.map((one) => `compte-rendu ${one}`),
];

/** So many people beside those of the demonstration, for whoever changes what is told: `COOP_PEOPLE=1000`. */
const people = Number(process.env["COOP_PEOPLE"] ?? 0);

/** A list as an office keeps it, of people who have all that one can have. */
function listOf(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const word = letters(index, 3);
    const category = ["habitants", "associations", "acteurs économiques", "ville"][index % 4];
    const phone = `06 38 ${String(100_000 + index).replace(/^1(..)(..)./, "$1 $2")} ${10 + (index % 90)}`;
    return `Prénom${word};Nom${word};${word}@exemple.fr;${phone};Quartier;${category};Fonction ${word}`;
  });
  return ["Prénom;Nom;Courriel;Téléphone;Quartier;Catégorie;Fonction", ...lines].join("\n");
}

test("of people's own columns nothing is in a public document, in any format, nor in the site or the data; the internal ones print what they may", {
  timeout: 300_000,
}, async () => {
  const demo = (await aCoop({ bare: true })).on("2024-12-20");
  await demo.must("demo", "essai");
  const coop = demo.in("essai");
  if (people > 0) {
    writeFileSync(join(coop.folder, "liste.csv"), listOf(people));
    await coop.must("participant", "import", "liste.csv", "--joined", "2024-02-20", "--yes");
    expect((await coop.json("participant", "list")).length).toBeGreaterThan(people);
  }
  const marks = await mark(coop);
  const make = async (folder: string, lines: readonly string[]): Promise<Set<string>> => {
    mkdirSync(join(coop.folder, folder));
    for (const line of lines)
      await coop.must(...line.split(" "), "--out", `${folder}/${line.includes("site") ? "site" : ""}`);
    return columnsOf(coop, folder, marks);
  };
  const published = await make("public", [
    ...documents.map((one) => `report ${one} --format md,html,docx`),
    "report bilan --format pdf",
    "report compte-rendu S03 --format pdf",
    "report site",
    "export datapackage",
  ]);
  const theirs = Object.entries(ofPeople).flatMap(([table, columns]) =>
    theirsOf(columns).map((column) => `${table}.${column}`),
  );
  const marked = new Set(marks.values());
  expect(theirs.filter((name) => marked.has(name) && !(name in own))).toEqual([]);
  expect(Object.keys(own).filter((name) => !marked.has(name))).toEqual([]);
  expect([...published].filter((name) => name in own)).toEqual([]);
  const internal = await make("internal", [
    ...documents.map((one) => `report ${one} --edition internal --format md`),
    "report emargement S03 --format md",
    "report mandat --format md",
  ]);
  expect(Object.keys(own).filter((name) => internal.has(name))).toEqual(
    Object.keys(own).filter((name) => own[name] === "internal"),
  );
});
