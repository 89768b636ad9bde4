import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type ACoop, aCoop, plain, type Ran } from "../helpers/a-coop.ts";

async function aSummer(): Promise<ACoop> {
  const coop = (await aCoop()).on("2024-07-20");
  const premises = ["--hypothesis", "on vient", "--criterion", "quarante repas"];
  await coop.must("experiment", "add", "La table du dimanche", ...premises);
  await coop.must("experiment", "add", "Le four", ...premises);
  await coop.must("experiment", "start", "E01", "--on", "2024-06-02");
  return coop;
}

function put({ folder }: ACoop, ...lines: readonly string[]): void {
  writeFileSync(join(folder, "journal.csv"), `${lines.join("\n")}\n`);
}

const bring = (coop: ACoop, ...options: string[]): Promise<Ran> =>
  coop.run("journal", "importer", "E01", "journal.csv", "--yes", ...options);

const journal = [
  "Journal de la table du dimanche",
  "Date;Ce qui s'est passé;Nature;Passages;Personnes différentes;Bénévoles;Heures de bénévolat;Ce que cela a appris",
  "02/06/2024;Première table;événement;24;20;7;10,5;",
  "9 juin;La serrure a gelé;difficulté;14 personnes;;2;2h30;prévoir une clef de secours",
  "16/06/2024;;;31;;;45 min;",
  ";;;;;;;",
  "TOTAL;;;69;;;13,75;",
];

describe("a logbook that was kept in a table", () => {
  test("is shown first, noted as one write, and taken back as one", async () => {
    const coop = await aSummer();
    put(coop, ...journal);
    const dry = await coop.must("logbook", "import", "E01", "journal.csv", "--dry-run");
    expect(dry.stderr).toContain("journal.csv : 3 lignes.");
    expect(dry.stderr).toContain("Titres répétés et totaux, qui ne sont pas lus : ligne 7.");
    expect(dry.stderr).toContain(
      "Date : 1 date sans année, d'après les dates voisines et la vie de l'expérimentation. Ligne 4, « 9 juin » est le 9 juin 2024.",
    );
    expect(dry.stderr).toContain("3 lignes à ajouter.");
    expect(await coop.json("logbook", "list")).toEqual([]);
    const ran = await bring(coop);
    expect(ran.stderr).toContain("Journal de E01 repris de journal.csv : 3 lignes en plus.");
    expect(ran.stderr).toContain("Le nombre de bénévoles n'est pas noté.");
    expect(await coop.json("logbook", "list")).toMatchObject([
      {
        reference: "E01.1",
        on: "2024-06-02",
        visits: 24,
        people: 20,
        volunteers: 7,
        volunteerHours: 10.5,
        learned: null,
      },
      { reference: "E01.2", kind: "difficulty", visits: 14, people: null, volunteerHours: 2.5 },
      {
        reference: "E01.3",
        kind: "event",
        text: "Passages : 31 ; Heures de bénévolat : 0.75",
        volunteerHours: 0.75,
      },
    ]);
    expect((await bring(coop)).stderr).toContain("3 lignes déjà au carnet.");
    await coop.must("undo", "--yes");
    expect(await coop.json("logbook", "list")).toEqual([]);
  });

  test("comes back as it went out and changes nothing; what is changed in it is corrected", async () => {
    const coop = await aSummer();
    put(coop, ...journal);
    await bring(coop);
    for (const language of ["fr", "en"]) {
      const { stdout } = await coop.must("logbook", "list", "--format", "csv", "--lang", language);
      put(coop, ...stdout.trimEnd().split("\n"));
      const again = await coop.must("logbook", "import", "journal.csv", "--lang", language);
      expect(again.stderr).toMatch(/3 lignes déjà au carnet|3 rows in the register already/);
    }
    put(coop, "Réf.;Jour;Ce qui s'est passé;Bénévoles", "E01.1;03/06/2024;Première table, reportée;8");
    const ran = await bring(coop);
    expect(ran.stderr).toContain("Journal de E01 repris de journal.csv : 1 ligne corrigée.");
    expect(await coop.json("logbook", "show", "E01.1")).toMatchObject({
      on: "2024-06-03",
      text: "Première table, reportée",
      visits: 24,
      volunteers: 8,
    });
  });

  test("may leave out the year, in numbers too: the day first, in the season, and shown before anything is noted", async () => {
    const coop = await aSummer();
    put(
      coop,
      "Jour;Événement",
      "12/06;Première table",
      "mercredi 19/06;Deuxième table",
      "3 juillet;Troisième table",
    );
    const ran = await bring(coop);
    expect(ran.stderr).toContain(
      "Jour : 3 dates sans année, d'après les dates voisines et la vie de l'expérimentation. Ligne 2, « 12/06 » est le 12 juin 2024.",
    );
    const days = async () => (await coop.json("logbook", "list")).map(({ on }: { on: string }) => on);
    expect(await days()).toEqual(["2024-06-12", "2024-06-19", "2024-07-03"]);
    await coop.must("undo", "--yes");
    const english = await bring(coop, "--lang", "en");
    expect(english.stderr).toContain("“12/06” is 12 June 2024");
    put(coop, "Day;Event", "06/12;One", "06/23;The month first", "03/01;Before the season");
    const refused = await bring(coop);
    expect(refused.stderr).toContain("Le jour « 06/23 » n'existe pas dans le calendrier.");
    expect(refused.stderr).toContain("L'année manque à « 03/01 », et rien autour ne la dit.");
    expect(await days()).toHaveLength(3);
    await coop.must("indicator", "add", "E01", "Repas");
    put(coop, "Indicateur;Jour;Valeur", "Repas;12/06;24");
    await coop.must("result", "import", "E01", "journal.csv", "--yes");
    expect(await coop.json("result", "list")).toMatchObject([{ on: "2024-06-12", value: 24 }]);
  });

  test("are read near the dated lines around them, of a year that the weekday fits, and asked where two may be", async () => {
    const coop = (await aSummer()).on("2025-07-20");
    await coop.must("year", "open", "2025", "--yes");
    put(
      coop,
      "Jour;Événement",
      "12 novembre;Soupe",
      "14/01/2025;Reprise",
      "mercredi 29 janvier;Fuite",
      "mardi 12/11;Bis",
    );
    await bring(coop);
    const days = async () => (await coop.json("logbook", "list")).map(({ on }: { on: string }) => on);
    expect(await days()).toEqual(["2024-11-12", "2024-11-12", "2025-01-14", "2025-01-29"]);
    await coop.must("undo", "--yes");
    put(coop, "Jour;Événement", "vendredi 29 janvier;Fuite");
    const elsewhere = await bring(coop);
    expect(plain(elsewhere.stderr)).toContain(
      "L'année manque à « vendredi 29 janvier », et le jour de la semaine ne convient pas : ce serait le mercredi 29 janvier 2025.",
    );
    const later = (await aSummer()).on("2026-07-20");
    put(later, "Jour;Événement", "29 janvier;Fuite", "2 février;Réparée");
    const asked = await bring(later);
    expect(plain(asked.stderr)).toContain(
      "L'année manque à « 29 janvier », qui peut être le 29 janvier 2025 ou le 29 janvier 2026.",
    );
    const english = await bring(later, "--lang", "en");
    expect(plain(english.stderr)).toContain("it may be 29 January 2025 or 29 January 2026");
    expect(await later.json("logbook", "list")).toEqual([]);
  });

  test("may be of several experiments, each named in its row", async () => {
    const coop = await aSummer();
    put(coop, "Expérimentation;Jour;Événement", "E01;02/06/2024;Ouverture", "four;03/06/2024;Allumage");
    const ran = await coop.must("logbook", "import", "journal.csv", "--yes");
    expect(ran.stderr).toContain("Journal de E01 et E02 repris");
    expect(ran.stderr).toContain("E02 n'a pas démarré ; la ligne est notée quand même.");
    put(coop, "Jour;Événement", "02/06/2024;Ouverture");
    const whose = await coop.run("logbook", "import", "journal.csv", "--yes");
    expect(whose.stderr).toContain("Rien ne dit de quelle expérimentation parle ce tableau");
  });

  test("keeps two entries of one day with the same words, and points out what its days and words leave open", async () => {
    const coop = await aSummer();
    await coop.must(
      "experiment",
      "close",
      "E01",
      "--on",
      "2024-06-30",
      "--met",
      "non",
      "--observed",
      "o",
      "--learned",
      "l",
      "--next",
      "arrêter",
    );
    put(
      coop,
      "Jour;Quoi;Nature;Passages",
      "02/06/2024;Permanence;;12",
      "02/06/2024;Permanence;;9",
      "07/07/2024;Rangement;difficulté;",
      "08/07/2024;Bilan;erreur;",
      "01/09/2024;Fête;;",
      "02/09/2024;Fête;;",
    );
    const { stderr } = await bring(coop);
    for (const said of [
      "Ces jours ne sont pas encore venus : 1er septembre 2024 et 2 septembre 2024 ; vérifiez ces dates.",
      "E01 est close depuis le 30 juin 2024 ; ce qui est noté après (7 juillet 2024, 8 juillet 2024, 1er septembre 2024 et 2 septembre 2024) est gardé, dans l'année de son jour.",
      "Des difficultés et des erreurs sont notées sans ce que cela a appris : E01.3 et E01.4.",
    ])
      expect(stderr).toContain(said);
    expect((await bring(coop)).stderr).toContain("6 lignes déjà au carnet.");
  });

  test("says each row to correct; the others can be taken, and those are in a file to be mended", async () => {
    const coop = await aSummer();
    put(
      coop,
      "Jour;Quoi;Nature;Passages;Personnes;Bénévoles;Heures",
      "02/06/2024;Ouverture;fête;12;;;",
      "bientôt;Suite;;12;;;",
      ";Suite;;12;;;",
      "03/06/2024;Beaucoup de monde;;12;40;;",
      "04/06/2024;Calme;;environ 1000;12,5;0;3",
      "05/06/2024;Calme;;;;0;3",
      "06/06/2024;Calme;;20;;;",
      "06/06/2024;Calme;;20;;;",
      "07/06/2024;Fin;;;;;un bon moment",
    );
    const ran = await bring(coop);
    expect(ran.code).toBe(1);
    for (const said of [
      "ligne 2, colonne « Nature » : « fête » n'est pas un des choix possibles.",
      "ligne 3, colonne « Jour » : « bientôt » n'est pas une date.",
      "ligne 4, colonne « Jour » : La ligne ne dit pas son jour.",
      "ligne 5, colonne « Personnes » :",
      "ligne 6, colonne « Passages » : « environ 1000 » n'est pas un nombre entier.",
      "ligne 6, colonne « Personnes » : « 12,5 » n'est pas un nombre entier.",
      "ligne 7, colonne « Heures » :",
      "ligne 9 : La ligne dit la même chose que la ligne 8.",
      "ligne 10, colonne « Heures » : « un bon moment » n'est pas une durée.",
    ])
      expect(ran.stderr).toContain(said);
    const taken = await bring(coop, "--skip-refused");
    expect(taken.stderr).toContain("Une fois corrigées : coop logbook import E01 journal-a-corriger.csv");
    expect(await coop.json("logbook", "list")).toMatchObject([{ text: "Calme", visits: 20 }]);
    expect(plain(readFileSync(join(coop.folder, "journal-a-corriger.csv"), "utf8"))).toContain(
      "Jour;Quoi;Nature;Passages;Personnes;Bénévoles;Heures;À corriger",
    );
  });
});

describe("a table of measurements", () => {
  async function measured(): Promise<ACoop> {
    const coop = await aSummer();
    await coop.must("indicator", "add", "E01", "Repas servis", "--unit", "repas");
    await coop.must("indicator", "add", "E01", "Restes jetés", "--unit", "kg");
    await coop.must("indicator", "add", "E02", "Personnes accueillies");
    return coop;
  }
  const take = (coop: ACoop, ...options: string[]): Promise<Ran> =>
    coop.run("résultat", "importer", "E01", "journal.csv", "--yes", ...options);

  test("is read by the names of what is measured; a newer value takes the place of the former", async () => {
    const coop = await measured();
    await coop.must("result", "add", "E01", "Repas", "24", "--on", "2024-06-02");
    put(
      coop,
      "Indicateur;Relevé le;Valeur;Unité;Remarque",
      "Repas servis;02/06/2024;26;repas;recomptés",
      "repas;09/06/2024;1 250;;",
      "N02;09/06/2024;2,5 kg;;",
      "Restes jetés;16/06/2024;;;",
      "Total;;1278,5;;",
    );
    const dry = await coop.json("result", "import", "E01", "journal.csv", "--dry-run");
    expect(dry.lines).toMatchObject([
      {
        line: 2,
        state: "changed",
        says: { indicator: "N01 Repas servis", value: 26, held: 24, note: "recomptés" },
      },
      { line: 3, state: "new", says: { value: 1250 } },
      { line: 4, state: "new", says: { indicator: "N02 Restes jetés", value: 2.5, unit: "kg" } },
      { line: 5, state: "blank" },
    ]);
    const ran = await take(coop);
    expect(ran.stderr).toContain("Relevés repris de journal.csv : 2 relevés en plus et 1 relevé corrigé.");
    expect(await coop.json("result", "list", "E01")).toMatchObject([
      { on: "2024-06-02", value: 26, note: "recomptés" },
      { value: 1250 },
      { value: 2.5 },
    ]);
    expect((await take(coop)).stderr).toContain("3 lignes déjà au carnet");
    await coop.must("undo", "--yes");
    expect(await coop.json("result", "list", "E01")).toMatchObject([{ value: 24 }]);
  });

  test("comes back as it went out and changes nothing", async () => {
    const coop = await measured();
    await coop.must("result", "add", "E01", "Repas", "24,5", "--on", "2024-06-02", "--note", "moyenne");
    await coop.must("result", "add", "E02", "Personnes", "12", "--on", "2024-06-03");
    const { stdout } = await coop.must("result", "list", "--format", "csv");
    put(coop, ...stdout.trimEnd().split("\n"));
    const again = await coop.must("result", "import", "journal.csv");
    expect(again.stderr).toContain("2 lignes déjà au carnet.");
  });

  test("says each row to correct with the way out", async () => {
    const coop = await measured();
    put(
      coop,
      "Indicateur;Jour;Valeur;Unité",
      "Repas servi;02/06/2024;12;",
      "Repas servis;bientôt;12;",
      "Repas servis;;12;",
      ";02/06/2024;12;",
      "Repas servis;02/06/2024;environ 1000;",
      "Restes jetés;02/06/2024;12 litres;",
      "Restes jetés;03/06/2024;12;litres",
      "Restes jetés;04/06/2024;3;kg",
      "Restes jetés;04/06/2024;4;kg",
      "Repas offerts;04/06/2024;4;",
    );
    const ran = await take(coop);
    expect(ran.code).toBe(1);
    for (const said of [
      "ligne 3, colonne « Jour » : « bientôt » n'est pas une date.",
      "ligne 4, colonne « Jour » : Le jour du relevé n'est pas dit.",
      "ligne 5, colonne « Indicateur » : La ligne ne dit pas de quel indicateur elle parle.",
      "ligne 6, colonne « Valeur » : « environ 1000 » n'est pas un nombre.",
      "2 fois (lignes 7 et 8), par exemple ligne 7 : N02 « Restes jetés » se compte en « kg », et la valeur est donnée en « litres ».",
      "ligne 10, colonne « Valeur » : Le relevé de « Restes jetés » pour le 4 juin 2024 est déjà à la ligne 9, avec 3.",
      "ligne 11, colonne « Indicateur » : Aucun indicateur ne correspond à « Repas offerts ».",
      "Vouliez-vous dire « N01 Repas servis »",
    ])
      expect(ran.stderr).toContain(said);
    expect(await coop.json("result", "list")).toEqual([]);
  });

  test("points out what is measured before the start, after the end and on a day to come", async () => {
    const coop = await measured();
    put(
      coop,
      "Indicateur;Jour;Valeur",
      "Repas servis;01/05/2024;1",
      "Repas servis;01/06/2024;2",
      "Repas servis;01/06/2025;3",
    );
    const { stderr } = await take(coop);
    expect(stderr).toContain("Le 1er juin 2025 n'est pas encore venu ; vérifiez cette date.");
    expect(stderr).toContain(
      "E01 a démarré le 2 juin 2024, après ces jours : 1er mai 2024 et 1er juin 2024 ; ces relevés disent la valeur d'avant.",
    );
  });

  test("without the columns that it needs is refused whole, and an empty file too", async () => {
    const coop = await measured();
    put(coop, "Ville;Rue", "Nantes;du Port");
    expect((await take(coop)).stderr).toContain(
      "Aucune colonne ne dit l'indicateur ni le jour ni la valeur ; titres lus",
    );
    put(coop, "Indicateur;Jour;Valeur");
    expect((await take(coop)).stderr).toContain("ne contient aucune ligne sous ses titres");
  });
});
