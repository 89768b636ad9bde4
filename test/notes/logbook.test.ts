import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeWordLines } from "../../src/documents/word-lines.ts";
import { toWordLines } from "../../src/notes/word-page.ts";
import { unzip } from "../../src/tabular/zip.ts";
import { type ACoop, aCoop, plain, type Ran } from "../helpers/a-coop.ts";
import { enter } from "../helpers/a-terminal.ts";

async function aSummer(): Promise<ACoop> {
  const coop = (await aCoop()).on("2024-07-20");
  await coop.must(
    ...["experiment", "add", "La table du dimanche", "--hypothesis", "on vient pour éplucher"],
    ...["--criterion", "quarante repas", "--measure", "les repas servis"],
  );
  await coop.must("experiment", "start", "E01", "--on", "2024-06-02");
  await coop.must("indicator", "add", "E01", "Repas servis", "--unit", "repas");
  await coop.must("indicator", "add", "E01", "Restes jetés", "--unit", "kg");
  return coop;
}

function put(coop: ACoop, ...lines: readonly string[]): void {
  writeFileSync(join(coop.folder, "E01.md"), `${lines.join("\n")}\n`);
}

const record = (coop: ACoop, ...options: string[]): Promise<Ran> =>
  coop.run("experiment", "record", "E01", "E01.md", "--yes", ...options);
const textOf = ({ folder }: ACoop): string => readFileSync(join(folder, "E01.md"), "utf8");
async function logOf(coop: ACoop): Promise<object[]> {
  return (await coop.json("logbook", "list")).map(
    ({ reference: _, experiment: __, ...entry }: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null)),
  );
}

describe("the page that is written", () => {
  test("has what leads need before their eyes, is recorded as it is without a change, and written again the same", async () => {
    const coop = await aSummer();
    await coop.must(
      "experiment",
      "log",
      "E01",
      "Première | table",
      "--kind",
      "réussite",
      "--on",
      "2024-06-02",
      "--visits",
      "24",
      "--hours",
      "10,5",
    );
    await coop.must("result", "add", "E01", "Repas", "24", "--on", "2024-06-02");
    for (const language of ["fr", "en"]) {
      await coop.must("expérimentation", "notes", "E01", "--lang", language, "--yes");
      const page = textOf(coop);
      const ran = await coop.must("experiment", "record", "E01.md");
      expect(ran.stderr).toContain("Le carnet savait déjà tout ce que dit ce fichier de E01.");
      expect(ran.stderr).not.toContain("qui reste dans le fichier");
      expect(textOf(coop)).toBe(page);
    }
    await coop.must("experiment", "notes", "E01", "--yes");
    await expect(textOf(coop)).toMatchFileSnapshot("../golden/documents/logbook.txt");
  });

  test("is a table to write on in Word, which says the same", async () => {
    const coop = await aSummer();
    await coop.must(
      "experiment",
      "log",
      "E01",
      "Première table",
      "--kind",
      "réussite",
      "--on",
      "2024-06-02",
      "--visits",
      "24",
    );
    await coop.must("experiment", "notes", "E01", "--format", "docx");
    const file = readFileSync(join(coop.folder, "E01.docx"));
    const body = (await unzip(file, () => true, 10_000_000)).get("word/document.xml")?.toString() ?? "";
    expect(body.match(/<w:tr>|<w:tr /g)).toHaveLength(1 + 1 + 12 + 1 + 2);
    expect(body).toContain('w:orient="landscape"');
    const ran = await coop.must("experiment", "record", "E01.docx");
    expect(ran.stderr).toContain("Le carnet savait déjà tout");
    expect(readFileSync(join(coop.folder, "E01.docx")).equals(file)).toBe(true);
  });
});

describe("what leads write", () => {
  test("in the table of Word, the same as in the text", async () => {
    const coop = await aSummer();
    await coop.must("experiment", "notes", "E01");
    const page = textOf(coop)
      .replace(
        "|  |  |  |  |  |  |  |  |  |",
        "|  | 12/06 | La serrure a gelé \\| deux fois | difficulté | 14 | | 2 | 2h30 | une clef de secours |",
      )
      .replace("| N02 Restes jetés |  |  | kg |  |", "| N02 Restes jetés | 12 juin | 1,5 | kg |  |");
    const file = await writeWordLines(toWordLines(page, { hints: [] }), {
      title: "E01",
      language: "fr",
      madeOn: "2024-06-12",
    });
    writeFileSync(join(coop.folder, "E01.docx"), file);
    const ran = await coop.must("experiment", "record", "E01.docx", "--yes");
    expect(ran.stderr).toContain("1 ligne nouvelle et 1 relevé");
    expect(ran.stderr).not.toContain("référence ajoutée");
    expect(await logOf(coop)).toEqual([
      {
        on: "2024-06-12",
        kind: "difficulty",
        text: "La serrure a gelé | deux fois",
        visits: 14,
        volunteers: 2,
        volunteerHours: 2.5,
        learned: "une clef de secours",
      },
    ]);
    expect(await coop.json("result", "list")).toMatchObject([{ value: 1.5, on: "2024-06-12" }]);
    expect((await coop.must("experiment", "record", "E01.docx", "--yes")).stderr).toContain(
      "Le carnet savait déjà tout",
    );
  });

  test("in the table: entries and measurements in one write, with their references in the page, once", async () => {
    const coop = await aSummer();
    await coop.must("experiment", "notes", "E01");
    const page = textOf(coop)
      .replace(
        "|  |  |  |  |  |  |  |  |  |",
        "|  | 2 juin | Première table | réussite | 24 | 20 | 7 | 2h30 | il faut deux casseroles |",
      )
      .replace(
        "|  |  |  |  |  |  |  |  |  |",
        "|  | 09/06/2024 | La salle est fermée | difficulté |  |  |  |  |  |",
      )
      .replace(
        "| N01 Repas servis |  |  | repas |  |",
        "| N01 Repas servis | 2 juin | 24 repas | repas | comptés à la main |",
      );
    writeFileSync(join(coop.folder, "E01.md"), page);
    const ran = await coop.must("experiment", "record", "E01.md", "--yes");
    expect(ran.stderr).toContain(
      "Journal de E01 « La table du dimanche » enregistré : 2 lignes nouvelles et 1 relevé.",
    );
    expect(await logOf(coop)).toEqual([
      {
        on: "2024-06-02",
        kind: "success",
        text: "Première table",
        learned: "il faut deux casseroles",
        visits: 24,
        people: 20,
        volunteers: 7,
        volunteerHours: 2.5,
      },
      { on: "2024-06-09", kind: "difficulty", text: "La salle est fermée" },
    ]);
    expect(await coop.json("result", "list")).toMatchObject([
      { value: 24, on: "2024-06-02", note: "comptés à la main" },
    ]);
    expect(textOf(coop)).toContain("| E01.1  | 2 juin | Première table |");
    const again = await coop.must("experiment", "record", "E01.md");
    expect(again.stderr).toContain("Le carnet savait déjà tout");
    writeFileSync(
      join(coop.folder, "E01.md"),
      textOf(coop).replace("La salle est fermée", "La salle est fermée, nous restons dehors"),
    );
    const changed = await coop.must("experiment", "record", "E01.md", "--yes");
    expect(changed.stderr).toContain("1 ligne corrigée");
    expect(await logOf(coop)).toHaveLength(2);
    await coop.must("undo", "--yes");
    await coop.must("undo", "--yes");
    expect(await logOf(coop)).toEqual([]);
  });

  test("a page of dated lines, each as it came to mind", async () => {
    const coop = await aSummer();
    put(
      coop,
      "Carnet de la table, par Salima",
      "",
      "12/06 : 14 personnes, la serrure a gelé (difficulté)",
      "- mercredi 19 juin – 31 passages, 7 bénévoles, 2h30 de bénévolat → prévoir une seconde casserole",
      "Le 23 juin, une douzaine de personnes et un gâteau",
      "30 juin : entre 20 et 25 personnes, ou plus, on ne sait pas trop",
      "et il a plu tout l'après-midi",
      "",
      "Réussite ! on continue.",
      "Total : 45 passages",
    );
    const ran = await record(coop);
    expect(ran.code, ran.stderr).toBe(0);
    expect(await logOf(coop)).toEqual([
      { on: "2024-06-12", kind: "difficulty", text: "14 personnes, la serrure a gelé", people: 14 },
      {
        on: "2024-06-19",
        kind: "event",
        text: "31 passages, 7 bénévoles, 2h30 de bénévolat",
        learned: "prévoir une seconde casserole",
        visits: 31,
        volunteers: 7,
        volunteerHours: 2.5,
      },
      { on: "2024-06-23", kind: "event", text: "une douzaine de personnes et un gâteau" },
      {
        on: "2024-06-30",
        kind: "event",
        text: "entre 20 et 25 personnes, ou plus, on ne sait pas trop et il a plu tout l'après-midi",
      },
    ]);
    for (const said of ["Carnet de la table, par Salima", "Réussite ! on continue.", "Total : 45 passages"])
      expect(ran.stderr).toContain(`qui reste dans le fichier et n'est pas notée : ${said}`);
    expect(textOf(coop)).toContain("E01.1 12/06 : 14 personnes");
    expect((await record(coop)).stderr).toContain("Le carnet savait déjà tout");
  });

  test("days as headings, with what was counted under labels", async () => {
    const coop = await aSummer();
    put(
      coop,
      "# E01 La table du dimanche",
      "",
      "## Journal",
      "",
      "### Dimanche 2 juin",
      "Première table, la salle est pleine.",
      "Passages : 24",
      "Bénévoles : 7",
      "Nature : réussite",
      "Ce que cela a appris : venir plus tôt",
      "",
      "**Dimanche 9 juin 2024**",
      "",
      "- Une voisine a apporté le pain (surprise)",
      "- Rangement avec 3 bénévoles",
      "",
      "## Relevés",
      "Repas servis · 9 juin · 34",
      "9 juin : Restes jetés : 1,5 kg",
    );
    const ran = await record(coop);
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stderr).not.toContain("qui reste dans le fichier et n'est pas notée : Passages");
    expect(await logOf(coop)).toEqual([
      {
        on: "2024-06-02",
        kind: "success",
        text: "Première table, la salle est pleine.",
        visits: 24,
        volunteers: 7,
        learned: "venir plus tôt",
      },
      { on: "2024-06-09", kind: "surprise", text: "Une voisine a apporté le pain" },
      { on: "2024-06-09", kind: "event", text: "Rangement avec 3 bénévoles", volunteers: 3 },
    ]);
    expect(await coop.json("result", "list")).toMatchObject([{ value: 34 }, { value: 1.5 }]);
  });

  test("a table of somebody's own, with units in the cells, a day said once, words for a number and a total", async () => {
    const coop = await aSummer();
    put(
      coop,
      "| Date | Commentaires | Nb de personnes | Bénévoles | Temps bénévole | Météo |",
      "|---|---|---|---|---|---|",
      "| 2/6 | Ouverture | 24 pers. | 7 | 10 h 30 | soleil |",
      "| idem | Fanfare | une douzaine | | | |",
      "| 9/6 | | 31 | | 45 min | |",
      "| Total | | 55 | | | |",
    );
    const ran = await record(coop);
    expect(ran.code, ran.stderr).toBe(0);
    expect(await logOf(coop)).toEqual([
      {
        on: "2024-06-02",
        kind: "event",
        text: "Ouverture ; Météo : soleil",
        people: 24,
        volunteers: 7,
        volunteerHours: 10.5,
      },
      { on: "2024-06-02", kind: "event", text: "Fanfare ; Nb de personnes : une douzaine" },
      {
        on: "2024-06-09",
        kind: "event",
        text: "Nb de personnes : 31 ; Temps bénévole : 45 min",
        people: 31,
        volunteerHours: 0.75,
      },
    ]);
    expect(ran.stderr).toContain(
      "gardé dans les mots de la ligne, sans en faire un nombre : Nb de personnes : une douzaine",
    );
    expect(ran.stderr).toContain("n'est pas notée : | Total |");
    expect((await record(coop)).stderr).toContain("Le carnet savait déjà tout");
  });

  test("in English, from a sheet that was pasted", async () => {
    const coop = await aSummer();
    put(
      coop,
      "Date\tWhat happened\tType\tVisits\tVolunteers\tHours",
      "2 June 2024\tFirst table\tsuccess\t24 visits\t7\t2.5",
      "June 9\tThe lock had frozen\tdifficulty\t14\t\t",
    );
    const ran = await record(coop);
    expect(ran.code, ran.stderr).toBe(0);
    expect(await logOf(coop)).toMatchObject([
      { on: "2024-06-02", kind: "success", visits: 24, volunteerHours: 2.5 },
      { on: "2024-06-09", kind: "difficulty", visits: 14 },
    ]);
  });

  test("what is nearly an entry of its day is asked about", async () => {
    const coop = await aSummer();
    await coop.must(
      "experiment",
      "log",
      "E01",
      "La serrure a gelé ce matin",
      "--kind",
      "difficulté",
      "--on",
      "2024-06-12",
    );
    put(coop, "12/06 : la serrure gelée ce matin");
    await coop.asked(
      [
        ["de nouveau", `n${enter}`],
        ["Enregistrer ces notes", enter],
      ],
      "experiment",
      "record",
      "E01",
      "E01.md",
    );
    expect(await logOf(coop)).toMatchObject([{ text: "la serrure gelée ce matin", kind: "difficulty" }]);
  });

  test("what does not hold is said at once, each with its line, and nothing is recorded", async () => {
    const coop = await aSummer();
    put(
      coop,
      "| Jour | Quoi | Passages | Personnes | Bénévoles | Heures |",
      "|---|---|---|---|---|---|",
      "| 2 juin | Ouverture | 12 | 40 | | |",
      "| bientôt | Suite | | | | |",
      "| 3 juin | Rangement | | | 0 | 3 |",
      "",
      "Relevés",
      "",
      "| Indicateur | Jour | Valeur |",
      "|---|---|---|",
      "| Repas offerts | 2 juin | 12 |",
      "| Restes jetés | 2 juin | 12 litres |",
      "| Repas servis | 2 juin | environ 1000 |",
    );
    const said = await Promise.all(
      ["fr", "en"].map(async (language) => (await record(coop, "--lang", language)).stderr),
    );
    await expect(said.join("\n")).toMatchFileSnapshot("../golden/mistakes/logbook-what-does-not-hold.txt");
    expect(await logOf(coop)).toEqual([]);
  });

  test.each([
    ["of no experiment", ["E01.md"]],
    ["of an experiment that there is not", ["E09", "E01.md"]],
    ["of another register", ["E01.md"]],
    ["of two experiments", ["E01.md"]],
  ])("a page %s is refused", async (name, files) => {
    const coop = await aSummer();
    const lines = {
      "of another register": ["# E01 · La table", "", "E01 · registre ffff · coop"],
      "of two experiments": ["# E01 · La table", "# E02 · Le four", "12/06 : fin"],
    }[name] ?? ["12/06 : rien"];
    put(coop, ...lines);
    const said: string[] = [];
    for (const language of ["fr", "en"]) {
      const ran = await coop.run("experiment", "record", ...files, "--yes", "--lang", language);
      expect(ran.code).toBe(1);
      said.push(ran.stderr);
    }
    await expect(said.join("\n")).toMatchFileSnapshot(
      `../golden/mistakes/logbook-${name.replaceAll(" ", "-")}.txt`,
    );
  });

  test("changed above the log changes nothing, and the command that would is told", async () => {
    const coop = await aSummer();
    await coop.must("experiment", "notes", "E01");
    const changed = textOf(coop)
      .replace("quarante repas", "trente repas")
      .replace("on vient pour éplucher", "on vient pour parler")
      .replace("les repas servis", "les restes");
    writeFileSync(join(coop.folder, "E01.md"), changed);
    const { stderr } = await record(coop);
    expect(stderr).toContain(
      "« Nous dirons que cela a marché si » ne dit pas ce que dit le carnet, qui reste tel quel. " +
        "Si la page a raison : coop experiment amend E01.",
    );
    expect(stderr).toMatch(/« Ce que nous pensons » .*: coop experiment amend E01\./);
    expect(stderr).toMatch(/« Ce que nous regardons » .*: coop experiment edit E01 --measure\./);
    expect(stderr).not.toContain("qui reste dans le fichier");
    expect((await record(coop, "--lang", "en")).stderr).toContain(
      "“We shall say that it worked if” is not what the register says, which stays as it is. " +
        "If the page is right: coop experiment amend E01.",
    );
    expect(textOf(coop)).toBe(changed);
    await coop.must("experiment", "add", "Le four", "--hypothesis", "on cuit");
    writeFileSync(join(coop.folder, "E01.md"), "# E02 · Le four\n\n- **Ce que nous pensons :** on danse\n");
    const unstarted = await coop.must("experiment", "record", "E01.md");
    expect(unstarted.stderr).toContain("coop experiment edit E02 --hypothesis.");
  });

  test("what its days and words leave open is pointed out, as of a table that is brought in", async () => {
    const coop = await aSummer();
    await coop.must(
      ...["experiment", "close", "E01", "--on", "2024-06-30", "--met", "non", "--observed", "o"],
      ...["--learned", "l", "--next", "arrêter"],
    );
    const page = [
      "27/05/2024 : essai du four",
      "07/07/2024 : rangement (difficulté)",
      "01/09/2024 : fête, 3 h de bénévoles",
      "",
      "## Relevés",
      "Repas servis · 27/05/2024 · 4",
      "Repas servis · 02/09/2024 · 34",
    ];
    put(coop, ...page);
    const { stderr } = await record(coop);
    for (const said of [
      "Ces jours ne sont pas encore venus : 1er septembre 2024 et 2 septembre 2024 ; vérifiez ces dates.",
      "E01 a démarré le 2 juin 2024, après ce jour ; la ligne est notée quand même.",
      "E01 est close depuis le 30 juin 2024 ; ce qui est noté après (7 juillet 2024, 1er septembre 2024 et 2 septembre 2024) est gardé, dans l'année de son jour.",
      "E01 a démarré le 2 juin 2024, après ce jour : ce relevé dit la valeur d'avant.",
      "Le nombre de bénévoles n'est pas noté.",
      "Une difficulté ou une erreur est notée sans ce que cela a appris : E01.2.",
    ])
      expect(stderr).toContain(said);
    await coop.must("undo", "--yes");
    put(coop, ...page);
    const english = await record(coop, "--lang", "en");
    expect(english.stderr).toContain(
      "E01 has been closed since 30 June 2024; what is noted after it (7 July 2024",
    );
    expect(english.stderr).toContain("A difficulty or an error is noted without what it taught: E01.2.");
  });

  test("what would be recorded is told to another program, line by line, and nothing is written", async () => {
    const coop = await aSummer();
    put(
      coop,
      "12/06 : 14 personnes, la serrure a gelé (difficulté)",
      "Bonne semaine",
      "## Relevés",
      "Repas servis · 9 juin · 34",
    );
    const ran = await coop.must("experiment", "record", "E01", "E01.md", "--dry-run", "--json");
    await expect(ran.stdout).toMatchFileSnapshot("../golden/documents/plan-logbook.txt");
    expect(plain(ran.stderr)).toContain("1 ligne nouvelle et 1 relevé");
    expect(await logOf(coop)).toEqual([]);
  });
});

test("the page of a session is written in several formats at once", async () => {
  const coop = await aSummer();
  await coop.must("session", "add", "Bilan", "--on", "2024-06-20");
  await coop.must("session", "notes", "S01", "--format", "docx,md");
  expect(readdirSync(coop.folder)).toEqual(expect.arrayContaining(["S01.md", "S01.docx"]));
});

test("a page is written in several formats at once", async () => {
  const coop = await aSummer();
  await coop.must("experiment", "notes", "E01", "--format", "docx,md", "--yes");
  expect(textOf(coop)).toContain("E01");
  const word = await coop.must("experiment", "record", "E01.docx");
  expect(word.stderr).toContain("Le carnet savait déjà tout");
  await coop.must("experiment", "notes", "E01", "--format", "md,docx", "--out", "juin");
  expect(readdirSync(coop.folder)).toEqual(expect.arrayContaining(["juin.md", "juin.docx"]));
  const onScreen = await coop.run("experiment", "notes", "E01", "--format", "md,docx", "--out", "-");
  expect([onScreen.code, onScreen.stdout]).toEqual([1, ""]);
  const ran = await coop.run("experiment", "notes", "E01", "--format", "docx,pdf", "--lang", "en");
  expect(ran.code).not.toBe(0);
});

describe("a day without its year", () => {
  test("is near the dated lines around it and within the life of the experiment, and its weekday fits", async () => {
    const coop = (await aSummer()).on("2025-02-20");
    put(
      coop,
      "# E01",
      "",
      "## Journal",
      "",
      "22 janvier 2025 : reprise, 12 personnes",
      "Mercredi 29 janvier : la chaudière est en panne (difficulté)",
      "3 décembre : soupe",
      "",
      "5/02 : réparée",
    );
    const ran = await record(coop);
    expect(plain(ran.stderr)).toContain(
      "E01.md : 3 dates sans année, d'après les dates voisines et la vie de l'expérimentation. Ligne 6, « Mercredi 29 janvier » est le 29 janvier 2025.",
    );
    expect((await logOf(coop)).map((one) => (one as { on: string }).on)).toEqual([
      "2024-12-03",
      "2025-01-22",
      "2025-01-29",
      "2025-02-05",
    ]);
  });

  test("is refused at its line where two years may be meant, and where its weekday fits none", async () => {
    const coop = (await aSummer()).on("2026-12-20");
    put(coop, "# E01", "", "## Journal", "", "29 janvier : panne", "", "vendredi 2 février : réparée");
    const ran = await record(coop, "--lang", "en");
    expect(plain(ran.stderr)).toContain("E01.md, line 5");
    expect(plain(ran.stderr)).toContain(
      "“29 janvier” lacks its year: it may be 29 January 2025 or 29 January 2026.",
    );
    expect(plain(ran.stderr)).toContain("its weekday does not fit: it would be");
    expect(await logOf(coop)).toEqual([]);
  });

  test("is never put before the start without a word where another year may be meant", async () => {
    const coop = (await aSummer()).on("2025-07-20");
    put(coop, "# E01", "", "## Journal", "", "9 juin 2024 : ouverture", "29 mai : le four est livré");
    const ran = await record(coop);
    expect(plain(ran.stderr)).toContain("qui peut être le 29 mai 2024 ou le 29 mai 2025");
  });
});
