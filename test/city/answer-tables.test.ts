import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { rowsToCsv } from "../../src/tabular/write-csv.ts";
import { type ACoop, aCoop, plain, type Ran } from "../helpers/a-coop.ts";

const asked = ["Ouvrir les salles le dimanche.", "Rembourser les trajets.", "Créer un poste."];
/** The columns of the table, by what stands in them. */
const columns = {
  reference: "Réf.",
  text: "Recommandation",
  answer: "Réponse",
  reasons: "Raisons",
  passedTo: "Transmise à",
  until: "À l'étude jusqu'au",
  by: "Répondu par",
  on: "Répondue le",
  commitment: "Engagement",
  due: "Échéance",
} as const;
type Key = keyof typeof columns;
type Cells = { readonly [Column in Key]?: string | undefined };

const retained = {
  reference: "R01",
  text: asked[0],
  answer: "retenue",
  by: "adjointe aux solidarités",
  on: "03/12/2024",
  commitment: "Ouvrir deux salles",
  due: "1er septembre 2025",
} as const;
const refusedPost = {
  reference: "R03",
  text: asked[2],
  answer: "Non retenue",
  reasons: "le budget est engagé",
  on: "2024-12-03",
} as const;

async function withRecommendations(): Promise<ACoop> {
  const coop = (await aCoop()).on("2025-03-01");
  for (const text of asked) await coop.must("recommendation", "add", text, "--sent", "2024-10-15");
  return coop;
}

/** A table as it comes back: the columns of its first row, then the others. */
function put(coop: ACoop, rows: readonly Cells[], headings: Cells = {}): void {
  const keys = Object.keys(columns) as Key[];
  const used = keys.filter((key) => rows.some((row) => row[key] !== undefined));
  const table = rowsToCsv(
    used.map((key) => headings[key] ?? columns[key]),
    rows.map((row) => used.map((key) => row[key] ?? "")),
  );
  writeFileSync(join(coop.folder, "reponses.csv"), table);
}

const bring = (coop: ACoop, ...options: string[]): Promise<Ran> =>
  coop.run("recommendation", "import", "reponses.csv", "--yes", ...options);

async function recorded(coop: ACoop): Promise<object[]> {
  const all = await Promise.all(
    asked.map((_, index) => coop.json("recommendation", "show", `R0${index + 1}`)),
  );
  return all.flatMap(({ reference, responses, commitments }) => [
    ...responses.map(({ answer, on }: { answer: string; on: string }) => ({ reference, answer, on })),
    ...commitments.map(({ text, due }: { text: string; due: string }) => ({ reference, text, due })),
  ]);
}

const both = [
  { reference: "R01", answer: "retained", on: "2024-12-03" },
  { reference: "R01", text: "Ouvrir deux salles", due: "2025-09-01" },
  { reference: "R03", answer: "not-retained", on: "2024-12-03" },
];

describe("the table that goes out", () => {
  test("has a line a recommendation, empty columns to fill, and the answers as a list in the cells", async () => {
    const coop = await withRecommendations();
    const said = await coop.must("recommandation", "exporter", "--out", "reponses.xlsx");
    expect(said.stderr).toContain("(3 recommandations). Une fois rempli : coop recommendation import");
    const parts = unzipSync(readFileSync(join(coop.folder, "reponses.xlsx")));
    const sheet = plain(strFromU8(parts["xl/worksheets/sheet1.xml"] as Uint8Array));
    expect(sheet).toContain(
      'sqref="F2:F1048576"><formula1>"retenue,en partie,déjà engagée,hors compétence,non retenue,à l\'étude"</formula1>',
    );
    expect(sheet).toMatch(/r="F1"[^>]*><is><t[^>]*>Réponse</);
    expect(sheet.match(/<row /g)).toHaveLength(4);
    // In the order in which Excel wants the parts of a sheet.
    expect(sheet).toMatch(
      /<\/sheetData><dataValidations.*<\/dataValidations><pageSetup [^>]*><ignoredErrors/,
    );
  });

  test.each(["fr", "en"])("comes back as it went out and changes nothing (%s)", async (language) => {
    const coop = await withRecommendations();
    for (const file of ["t.xlsx", "t.csv"]) {
      await coop.must("recommendation", "export", "--out", file, "--lang", language);
      const ran = await coop.must("recommendation", "import", file, "--lang", language);
      expect(ran.stderr).toMatch(
        /À noter : rien ; 3 lignes sans réponse\.|nothing; 3 rows without an answer\./,
      );
      expect(ran.stderr).not.toMatch(/Laissées|Left out/);
    }
  });

  test("is read with the rows that a filter hides, which are told", async () => {
    const coop = await withRecommendations();
    await coop.must("recommendation", "export", "--out", "t.xlsx");
    const file = join(coop.folder, "t.xlsx");
    const parts = unzipSync(readFileSync(file));
    const place = "xl/worksheets/sheet1.xml";
    const sheet = strFromU8(parts[place] as Uint8Array).replace('<row r="3"', '<row r="3" hidden="1"');
    writeFileSync(file, zipSync({ ...parts, [place]: strToU8(sheet) }));
    const ran = await coop.must("recommendation", "import", "t.xlsx");
    expect(ran.stderr).toContain("3 lignes sans réponse");
    expect(ran.stderr).toContain("Une ligne que le classeur masque est lue comme les autres : ligne 3.");
  });

  test("can hold those without an answer alone", async () => {
    const coop = await withRecommendations();
    await coop.must("recommendation", "answer", "R02", "--answer", "partly", "--on", "2024-12-03");
    const { stdout } = await coop.must("recommendation", "export", "--unanswered");
    expect(stdout.match(/^R\d+/gm)).toEqual(["R01", "R03"]);
  });
});

describe("the table that comes back", () => {
  test("is shown first, recorded as one write, and taken back as one", async () => {
    const coop = await withRecommendations();
    put(coop, [retained, { reference: "R02", text: asked[1] }, refusedPost]);
    const dry = await coop.must("recommendation", "import", "reponses.csv", "--dry-run");
    expect(dry.stderr).toContain("À noter : 2 réponses et 1 engagement ; 1 ligne sans réponse.");
    expect(dry.stderr).toContain("Ouvrir deux salles");
    expect(await recorded(coop)).toEqual([]);
    const asking = await coop.run("recommendation", "import", "reponses.csv");
    expect(asking.stderr).toContain("Noter ces réponses ?");
    const ran = await bring(coop);
    expect(ran.stderr).toContain("Réponses reprises de reponses.csv : 2 réponses et 1 engagement.");
    expect(await recorded(coop)).toEqual(both);
    const [{ by, reasons }] = (await coop.json("recommendation", "show", "R01")).responses;
    expect({ by, reasons }).toEqual({ by: "adjointe aux solidarités", reasons: null });
    const again = await bring(coop);
    expect(again.stderr).toContain("À noter : rien ; 1 ligne sans réponse et 2 lignes déjà au carnet.");
    await coop.must("undo", "--yes");
    expect(await recorded(coop)).toEqual([]);
  });

  test("is understood with its lines sorted, columns renamed, moved or removed, and references as numbers", async () => {
    const coop = await withRecommendations();
    const { by: _, text: __, ...fewer } = retained;
    put(coop, [{ ...refusedPost, reference: "3" }, fewer], {
      answer: "Réponse de la Ville",
      on: "Date",
      due: "Délai",
    });
    const ran = await bring(coop);
    expect(ran.stderr).toContain(
      "Colonnes lues : « Réf. », « Recommandation », « Réponse de la Ville », « Raisons », « Date », « Engagement » et « Délai ».",
    );
    expect(await recorded(coop)).toEqual(both);
  });

  test("finds a recommendation by its text where the references are gone", async () => {
    const coop = await withRecommendations();
    put(coop, [
      { ...refusedPost, reference: undefined },
      { ...retained, reference: undefined },
    ]);
    await bring(coop);
    expect(await recorded(coop)).toEqual(both);
  });

  test("says which lines are of no recommendation, and refuses an answer to none", async () => {
    const coop = await withRecommendations();
    put(coop, [retained, { text: "À renvoyer avant le 15 mars, merci" }]);
    const ran = await bring(coop);
    expect(ran.stderr).toContain("La ligne 3 ne dit ni recommandation du carnet ni réponse");
    await coop.must("undo", "--yes");
    put(coop, [retained, { ...refusedPost, reference: undefined, text: "Ouvrir un café" }]);
    const added = await bring(coop);
    expect(added.code).toBe(1);
    expect(added.stderr).toContain(
      "reponses.csv, ligne 3, colonne « Recommandation » : « Ouvrir un café » n'est aucune recommandation du carnet.",
    );
    expect(await recorded(coop)).toEqual([]);
  });

  test("is refused where one column was sorted without the others", async () => {
    const coop = await withRecommendations();
    put(coop, [{ ...retained, text: asked[2] }]);
    const ran = await bring(coop);
    expect(ran.stderr).toContain("ligne 2 : La référence est R01, et le texte celui de R03.");
  });

  test("says every row to correct with its line, its column and the way out; the others can be taken", async () => {
    const coop = await withRecommendations();
    put(coop, [
      { ...retained, answer: "oui" },
      { reference: "R02", text: asked[1], answer: "hors compétence", on: "2024-10-14" },
      refusedPost,
      { reference: "R02", reasons: "trop cher" },
      { reference: "R02", answer: "à l'étude", until: "2024-12-01", on: "bientôt" },
      { reference: "R02", due: "2025-01-01" },
      { reference: "R77", text: "Ouvrir un café", answer: "retenue", on: "2024-12-03" },
      { answer: "retenue", on: "2024-12-03" },
      { ...refusedPost, reasons: "#REF!" },
    ]);
    const ran = await bring(coop);
    expect(ran.code).toBe(1);
    for (const said of [
      "ligne 2, colonne « Réponse » : « oui » n'est pas un des choix possibles",
      "ligne 3 : Une recommandation hors compétence a été transmise à quelqu'un",
      "ligne 3, colonne « Répondue le » : La réponse du 14 octobre 2024 serait venue avant l'envoi de R02",
      "ligne 5, colonne « Réponse » : La ligne est remplie, et la réponse n'est pas dite.",
      "ligne 6, colonne « Répondue le » : « bientôt »",
      "ligne 7, colonne « Engagement » : Une échéance est dite (1er janvier 2025)",
      "ligne 8, colonne « Réf. » : « R77 » n'est aucune recommandation du carnet.",
      "ligne 9, colonne « Recommandation » : La ligne ne dit pas de quelle recommandation il s'agit.",
      "ligne 10, colonne « Raisons » : La case montre une erreur du tableur : « #REF! ».",
      "9 raisons, 8 lignes à corriger. Rien n'a été enregistré.",
    ])
      expect(ran.stderr).toContain(said);
    expect(await recorded(coop)).toEqual([]);
    const taken = await bring(coop, "--skip-refused");
    expect(taken.stderr).toContain("À noter : 1 réponse ; 8 lignes à corriger.");
    expect(await recorded(coop)).toEqual([both[2]]);
  });

  test("needs the day of each answer, in its row or for all", async () => {
    const coop = await withRecommendations();
    put(coop, [{ reference: "R01", answer: "retenue" }]);
    const undated = await bring(coop);
    expect(undated.stderr).toContain("Le jour de la réponse n'est pas dit.");
    await bring(coop, "--on", "2024-12-05");
    expect(await recorded(coop)).toEqual([{ reference: "R01", answer: "retained", on: "2024-12-05" }]);
  });

  test("is refused whole without the column of the answers, or with nothing that says to what", async () => {
    const coop = await withRecommendations();
    put(coop, [{ reference: "R01", reasons: "trop cher" }]);
    const without = await bring(coop);
    expect(without.stderr).toContain("Aucune colonne ne dit de réponse ni d'engagement");
    put(coop, [{ answer: "retenue", on: "2024-12-03" }]);
    const ofNothing = await bring(coop);
    expect(ofNothing.stderr).toContain("Aucune colonne ne dit de quelle recommandation il s'agit");
  });

  test("gives back what a spreadsheet would take for a formula", async () => {
    const coop = await withRecommendations();
    put(coop, [{ ...retained, commitment: "=SOMME(A1)", reasons: "- deux salles" }]);
    await bring(coop);
    const { responses, commitments } = await coop.json("recommendation", "show", "R01");
    expect([responses[0].reasons, commitments[0].text]).toEqual(["- deux salles", "=SOMME(A1)"]);
  });
});
