import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type ACoop, aCoop, type Ran } from "../helpers/a-coop.ts";

const everyone = [
  "Nom;Prénom;Catégorie;Structure;Courriel;Téléphone",
  "Petit;Hugo;associations;Radio Bellevue;hugo@exemple.fr;06 39 98 12 34",
  "Traoré;Awa;habitants;;awa@exemple.fr;06 39 98 12 35",
  "Kaya;Rose;habitants;;;",
];

function list(coop: ACoop, rows: readonly string[], file = "liste.csv"): void {
  writeFileSync(join(coop.folder, file), rows.join("\n"));
}

async function importing(coop: ACoop, rows: readonly string[], ...options: readonly string[]): Promise<Ran> {
  list(coop, rows);
  return coop.run("participant", "import", "liste.csv", "--yes", ...options);
}

async function aList(): Promise<ACoop> {
  const coop = await aCoop();
  const ran = await importing(coop, everyone, "--joined", "2024-02-20");
  expect(ran.code, ran.stderr).toBe(0);
  return coop;
}

test("fill adds what is not known and changes nothing; skip leaves those who are known", async () => {
  const coop = await aList();
  const rows = ["Nom;Prénom;Quartier;Téléphone", "Traoré;Awa;Bellevue;06 39 98 99 99"];
  const filled = await importing(coop, rows, "--on-match", "compléter");
  expect(filled.stderr).toContain("quartier — → Bellevue");
  expect(await coop.json("participant", "show", "Awa")).toMatchObject({
    district: "Bellevue",
    phone: "06 39 98 12 35",
  });
  const skipped = await importing(
    coop,
    ["Nom;Prénom;Téléphone", "Traoré;Awa;06 39 98 88 88"],
    "--on-match",
    "skip",
  );
  expect(skipped.stderr).toContain("Rien à changer : 1 personne déjà connue.");
  const updated = await importing(coop, rows);
  expect(updated.stderr).toContain("téléphone 06 39 98 12 35 → 06 39 98 99 99");
});

test("rows that change different things of different people leave the rest of each as it is, and are undone", async () => {
  const coop = await aList();
  const before = await coop.json("participant", "list");
  const ran = await importing(coop, [
    "Nom;Prénom;Téléphone;Quartier;Fonction;Rôle",
    "Traoré;Awa;06 39 98 99 99;;;",
    "Petit;Hugo;;Bellevue;trésorier;",
    "Kaya;Rose;;;;observatrice",
  ]);
  expect(ran.stderr).toContain("3 modifiées");
  const changes: Record<string, object> = {
    "Awa Traoré": { phone: "06 39 98 99 99" },
    "Hugo Petit": { district: "Bellevue", function: "trésorier" },
    "Rose Kaya": { role: "observer", voice: "observes" },
  };
  expect(await coop.json("participant", "list")).toEqual(
    before.map((one: any) => ({ ...one, ...changes[one.name] })),
  );
  await coop.must("undo", "--yes");
  expect(await coop.json("participant", "list")).toEqual(before);
});

test("category, organisation, role and first day change what is known, and each is told in words", async () => {
  const coop = await aList();
  const ran = await importing(coop, [
    "Nom;Prénom;Catégorie;Structure;Rôle;Arrivée",
    "Kaya;Rose;associations;Le Fil du soir;observatrice;19-mars-24",
  ]);
  expect(ran.stderr.replace(/\s+/g, " ")).toContain(
    "catégorie Habitantes et habitants → Associations, structure — → Le Fil du soir, rôle membre → personne qui observe, arrivée le 20/02/2024 → 19/03/2024",
  );
  expect(await coop.json("participant", "show", "Rose")).toMatchObject({
    category: "Associations",
    organisation: "Le Fil du soir",
    role: "observer",
    joinedOn: "2024-03-19",
  });
});

test("a couple with one address: together in one list they are two, later the second is not guessed", async () => {
  const coop = await aCoop();
  const couple = [
    "Nom;Prénom;Catégorie;Courriel",
    "Bo;Odette;habitants;bo@exemple.fr",
    "Bo;Yves;habitants;bo@exemple.fr",
  ];
  expect((await importing(coop, couple)).code).toBe(0);
  expect((await importing(coop, couple)).stderr).toContain("Rien à changer : 2 personnes");
  const child = ["Nom;Prénom;Catégorie;Courriel;Réf.", "Bo;Zoé;habitants;bo@exemple.fr;"];
  const refused = await importing(coop, child);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain(
    "ligne 2 : L'adresse bo@exemple.fr de « Zoé Bo » est déjà celle de P01 Odette Bo et P02 Yves Bo.",
  );
  const added = await importing(coop, [child[0] as string, `${child[1]}nouvelle`]);
  expect(added.code, added.stderr).toBe(0);
  expect(await coop.json("participant", "list")).toHaveLength(3);
});

test("a reference says who is meant, and a new name with it; one of somebody else is refused", async () => {
  const coop = await aList();
  const renamed = await importing(coop, ["Réf.;Nom;Prénom;Courriel", "P02;Diop;Awa;awa@exemple.fr"]);
  expect(renamed.code, renamed.stderr).toBe(0);
  expect((await coop.json("participant", "list")).map(({ name }: any) => name)).toContain("Awa Diop");
  const other = await importing(coop, ["Réf.;Nom;Prénom", "P03;Rivoal;Claire", "P99;Le Bihan;Maël"]);
  expect(other.code).toBe(1);
  expect(other.stderr).toContain("La référence de « Claire Rivoal » est celle de P03 Hugo Petit.");
  expect(other.stderr).toContain("Personne ne porte le numéro 99.");
});

test("the same name and organisation with another address is not guessed, and told with who it may be", async () => {
  const coop = await aList();
  const ran = await importing(coop, [
    "Nom;Prénom;Catégorie;Structure;Courriel",
    "Petit;Hugo;associations;Radio Bellevue;h.petit@exemple.fr",
  ]);
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain(
    "« Hugo Petit » a l'adresse h.petit@exemple.fr dans la liste, et hugo@exemple.fr dans le carnet (P03 Hugo Petit)",
  );
});

test("a namesake with another address is someone else, and is pointed out", async () => {
  const coop = await aList();
  const ran = await importing(coop, [
    "Nom;Prénom;Catégorie;Courriel",
    "Traoré;Awa;habitants;awa2@exemple.fr",
  ]);
  expect(ran.code).toBe(0);
  expect(ran.stderr).toContain("Une personne nouvelle porte un nom connu");
  expect(ran.stderr).toContain("Awa Traoré, ligne 2 (P02 Awa Traoré)");
});

test("rows of one name are as many people where each has an address of its own, and one too many where not", async () => {
  const coop = await aCoop();
  const headings = "Nom;Prénom;Catégorie;Courriel";
  const [first, second] = ["Petit;Hugo;habitants;hugo@exemple.fr", "Petit;Hugo;habitants;h.petit@exemple.fr"];
  for (const third of ["Petit;Hugo;habitants;", "Petit;Hugo;habitants;HUGO@exemple.fr"]) {
    const ran = await importing(coop, [headings, first, second, third]);
    expect(ran.stderr).toContain("liste.csv, ligne 4 : Hugo Petit est déjà à la ligne 2.");
  }
  const ran = await importing(coop, [headings, first, second]);
  expect(ran.stderr).toContain("2 personnes inscrites");
});

test("names are found in any order of their words, without accents, with or without civility", async () => {
  const coop = await aList();
  for (const name of ["TRAORE Awa", "Awa TRAORÉ", "traoré awa", "Mme Awa Traoré", "Traoré, Awa"]) {
    const ran = await importing(coop, ["Participante", `"${name}"`]);
    expect(ran.stderr, name).toContain("Rien à changer : 1 personne déjà connue.");
  }
});

test("someone who left is not brought back, and what they were is not rewritten", async () => {
  const coop = await aList();
  await coop.on("2024-06-30").must("participant", "leave", "P02", "--on", "2024-06-01");
  const ran = await importing(coop, [
    "Nom;Prénom;Catégorie;Téléphone",
    "Traoré;Awa;associations;06 39 98 77 77",
  ]);
  expect(ran.stderr).toContain("Une personne de cette liste est partie : P02 Awa Traoré, ligne 2.");
  expect(await coop.json("participant", "show", "P02")).toMatchObject({
    category: "Habitantes et habitants",
    phone: "06 39 98 77 77",
    leftOn: "2024-06-01",
  });
});

test("whoever was merged into another is found by the name that they had", async () => {
  const coop = await aList();
  await coop.must("participant", "add", "Awa Diop", "--category", "habitants");
  await coop.must("participant", "merge", "P04", "--into", "P02", "--yes");
  const ran = await importing(coop, ["Nom;Prénom;Quartier", "Diop;Awa;Bellevue"]);
  expect(ran.code, ran.stderr).toBe(0);
  expect(await coop.json("participant", "show", "P02")).toMatchObject({
    name: "Awa Traoré",
    district: "Bellevue",
  });
});

test("a category nobody knows, an organisation one letter off and a lost zero are refused together, each with its remedy", async () => {
  const coop = await aList();
  const rows = [
    "Nom;Prénom;Catégorie;Structure;Téléphone;Courriel",
    "A;Un;bailleurs;;;",
    "B;Deux;associations;Radio Belevue;;",
    "C;Trois;habitants;;639981299;",
    "D;Quatre;habitants;;;d@",
    ";;habitants;;;",
    "F;Six;habitants;;;",
  ];
  const ran = await importing(coop, rows);
  expect(ran.code).toBe(1);
  for (const said of [
    "ligne 2, colonne « Catégorie » : Aucune catégorie ne correspond à « bailleurs »",
    "ligne 3, colonne « Structure » : La structure « Radio Belevue » ressemble à « O01 Radio Bellevue »",
    'coop organisation add "Radio Belevue"',
    "« 639981299 » serait le téléphone 06 39 98 12 99",
    "ligne 5, colonne « Courriel » : « d@ » n'est pas une adresse",
    "ligne 6 : Il manque un nom.",
    "5 lignes à corriger. Rien n'a été enregistré.",
  ])
    expect(ran.stderr).toContain(said);
  expect(await coop.json("participant", "list")).toHaveLength(3);
  const restored = await importing(coop, [rows[0] as string, rows[3] as string], "--restore-zero");
  expect(restored.stderr).toContain("Zéro remis devant 1 téléphone : 639981299 devient 06 39 98 12 99.");
});

test("two new organisations one letter apart do not both come in; names with numbers, and acronyms, do", async () => {
  const coop = await aCoop();
  const rows = (names: readonly string[]): string[] => [
    "Nom;Prénom;Catégorie;Structure",
    ...names.map((name, index) => `Nom${index};Prénom;associations;${name}`),
  ];
  const near = await importing(
    coop,
    rows(["Les Tables partagées", "Les Tables partagée", "Les Tables partagées"]),
  );
  expect(near.stderr).toContain(
    "ligne 3, colonne « Structure » : La structure « Les Tables partagée » ressemble à « Les Tables partagées »",
  );
  expect(
    (
      await importing(
        coop,
        rows(["École 1", "École 2", "CSC", "CSF", "LES TABLES PARTAGEES", "Les tables partagées"]),
      )
    ).code,
  ).toBe(0);
  expect(await coop.json("organisation", "list")).toHaveLength(5);
});

test("someone new without a category is refused, unless one is said for all", async () => {
  const coop = await aCoop();
  const rows = ["Nom;Prénom", "Petit;Hugo", "Traoré;Awa"];
  expect((await importing(coop, rows)).stderr).toContain(
    "liste.csv, 2 fois (lignes 2 et 3), par exemple ligne 2 : La catégorie de « Hugo Petit » n'est pas dite.",
  );
  expect((await importing(coop, rows, "--category", "associations")).code).toBe(0);
  expect((await coop.json("participant", "list")).map(({ category }: any) => category)).toEqual([
    "Associations",
    "Associations",
  ]);
});

test("the good rows are taken, and the others written beside the list, which imports again once mended", async () => {
  const coop = await aCoop();
  const rows = [
    "Nom;Prénom;Catégorie;Courriel;Né(e) le;Remarques",
    "Petit;Hugo;associations;hugo@exemple.fr;1970;",
    'Traoré;Awa;habitants;awa@;1980;"dit ""bonjour""; =1+1"',
    "Kaya;Rose;nulle part;;1990;+33",
  ];
  const ran = await importing(coop, rows, "--skip-refused");
  expect(ran.code, ran.stderr).toBe(0);
  expect(ran.stderr).toContain("1 personne inscrite, 0 modifiée, 2 lignes laissées à corriger.");
  expect(ran.stderr).toContain("coop participant import liste-a-corriger.csv");
  const rejects = join(coop.folder, "liste-a-corriger.csv");
  expect(statSync(rejects).mode & 0o777).toBe(0o600);
  const text = readFileSync(rejects, "utf8");
  expect(text.split("\r\n")[0]).toBe("\ufeffNom;Prénom;Catégorie;Courriel;Né(e) le;Remarques;À corriger");
  expect(text).toMatch(/«\s?awa@\s?» n’est pas une adresse/);
  expect((await coop.json("participant", "list")).map(({ name }: any) => name)).toEqual(["Hugo Petit"]);

  writeFileSync(rejects, text.replace("awa@;", "awa@exemple.fr;").replace("nulle part", "habitants"));
  const mended = await coop.run("participant", "import", "liste-a-corriger.csv", "--yes");
  expect(mended.code, mended.stderr).toBe(0);
  expect(mended.stderr).not.toContain("À corriger");
  expect(await coop.json("participant", "list")).toHaveLength(3);
  list(coop, rows);
  await coop.must("participant", "import", "liste.csv", "--yes", "--skip-refused");
  expect(readdirSync(coop.folder).filter((name) => name.startsWith("liste"))).toEqual([
    "liste-a-corriger-2.csv",
    "liste-a-corriger.csv",
    "liste.csv",
  ]);
});

test("a list of which nothing can be taken leaves the register, and with --dry-run the folder too, as they were", async () => {
  const coop = await aCoop();
  const ran = await importing(coop, ["Nom;Prénom", "Petit;Hugo"], "--skip-refused", "--dry-run");
  expect(ran.code).toBe(0);
  expect(existsSync(join(coop.folder, "liste-a-corriger.csv"))).toBe(false);
  expect(await coop.json("history")).toHaveLength(1);
});

test("one cause is one line, however many rows have it; another program reads each problem", async () => {
  const coop = await aCoop();
  const rows = Array.from({ length: 50 }, (_, index) => `Nom${index};Prénom;habitants;x${index}`);
  const list = ["Nom;Prénom;Catégorie;Courriel", ...rows, "Petit;Hugo;nulle part;", "Kaya;Rose;habitants;"];
  const ran = await importing(coop, list);
  expect(ran.stderr).toContain(
    "liste.csv, colonne « Courriel », 50 fois (lignes 2, 3, 4, 5 et 46 autres), par exemple ligne 2 : « x0 » n'est pas une adresse",
  );
  expect(ran.stderr.match(/n'est pas une adresse/g)).toHaveLength(1);
  expect(ran.stderr).toContain("liste.csv, ligne 52, colonne « Catégorie » : Aucune catégorie");
  expect(ran.stderr).toContain("2 raisons, 51 lignes à corriger. Rien n'a été enregistré.");

  const told = await importing(coop, list, "--json");
  const { problems } = JSON.parse(told.stderr.split("\n").find((line) => line.startsWith("{")) ?? "").error;
  expect(problems.map(({ line }: { line?: number }) => line)).toEqual([
    ...Array.from({ length: 51 }, (_, index) => index + 2),
    undefined,
  ]);

  const left = await importing(coop, list, "--skip-refused");
  expect(left.stderr.match(/n'est pas une adresse/g)).toHaveLength(1);
  expect(
    readFileSync(join(coop.folder, "liste-a-corriger.csv"), "utf8").match(/n’est pas une/g),
  ).toHaveLength(50);
});

test("of a list in which more is wrong than anyone reads, the causes are told with how often each is met", async () => {
  const coop = await aCoop();
  const rows = Array.from({ length: 1_200 }, (_, index) => `Nom${index};Prénom;habitants;639981299`);
  const list = ["Nom;Prénom;Catégorie;Téléphone", ...rows];
  expect((await importing(coop, list)).stderr).toContain("1 200 fois (lignes 2, 3, 4, 5 et 1 196 autres)");
  const told = await importing(coop, list, "--json");
  const { error } = JSON.parse(told.stderr.split("\n").find((line) => line.startsWith("{")) ?? "");
  expect(error).toMatchObject({
    code: "lost-zero",
    line: 2,
    lines: { problems: 1_200, count: 1_200, first: [2, 3, 4, 5, 6] },
  });
});

test("what a column holds can be said, in either language; it is kept for the next list with these headings", async () => {
  const coop = await aCoop();
  const rows = ["Qui;Joindre;Groupe;Divers", "Awa Traoré;awa@exemple.fr;habitants;x"];
  expect((await importing(coop, rows)).stderr).toContain("Aucune colonne de noms parmi");
  const said = ["--map", "Qui=nom et prénom", "--map", "joindre=email", "--map", "Groupe=catégorie"];
  const first = await importing(coop, rows, ...said);
  expect(first.code, first.stderr).toBe(0);
  const again = await importing(coop, [...rows, "Hugo Petit;hugo@exemple.fr;associations;y"]);
  expect(again.stderr).toContain(
    "Comme pour liste.csv : « Qui » comme nom et prénom, « Joindre » comme courriel et « Groupe » comme catégorie.",
  );
  expect(again.stderr).toContain("1 personne nouvelle, 0 modifiée, 1 inchangée");
  const other = await importing(coop, rows, "--map", "Joindre=");
  expect(other.stderr).toContain("Laissées de côté : Joindre et Divers.");
  expect((await importing(coop, rows, "--map", "Qui=zoo")).stderr).toContain(
    "« Qui=zoo » ne dit pas ce que contient une colonne.",
  );
});

test("nothing of a column that is left out or must not be kept is anywhere in the register's file", async () => {
  const coop = await aCoop();
  await importing(
    coop,
    [
      "Nom;Prénom;Catégorie;Date de naissance;NIR;Remarques",
      "Traoré;Awa;habitants;12/11/1967;267114410912345;allergique aux noix",
      "Petit;Hugo;nulle part;13/11/1968;168114410912345;secret",
    ],
    "--skip-refused",
  );
  const bytes = readFileSync(join(coop.folder, "coop.db"), "latin1");
  expect(bytes).toContain("Awa");
  for (const kept of ["1967", "26711441", "allergique", "1968", "secret", "Hugo", "naissance"])
    expect(bytes, kept).not.toContain(kept);
});

test("two addresses in one cell: the first is taken, the other told", async () => {
  const coop = await aCoop();
  const ran = await importing(coop, [
    "Nom;Prénom;Catégorie;Mail",
    "Traoré;Awa;habitants;awa@exemple.fr / a@exemple.fr",
  ]);
  expect(ran.stderr).toContain("ligne 2, awa@exemple.fr est pris, a@exemple.fr laissé");
  expect(await coop.json("participant", "show", "P01")).toMatchObject({ email: "awa@exemple.fr" });
});

test("a list that someone changed in the register since is compared again, though its bytes are the same", async () => {
  const coop = await aList();
  await coop.must("participant", "edit", "P02", "--phone", "06 39 98 00 00");
  list(coop, everyone);
  const ran = await coop.must("participant", "import", "liste.csv", "--dry-run");
  expect(ran.stderr).toContain("téléphone 06 39 98 00 00 → 06 39 98 12 35");
});

const people = fc.uniqueArray(
  fc.record({
    family: fc.constantFrom("Traoré", "Le Bihan", "PETIT", "Kaya", "d'Arc", "Nguyễn", "Diop"),
    given: fc.constantFrom("Awa", "Maël", "Jean-Luc", "Rose", "Inês", "Linh"),
    category: fc.constantFrom("habitants", "associations", "ville"),
    organisation: fc.constantFrom("", "", "Radio Bellevue", "=Le Fil"),
    email: fc.constantFrom("", "@"),
    phone: fc.constantFrom("", "06 39 98 12 34", "+32 470 12 34 56", "0240991234"),
    role: fc.constantFrom("", "élue", "observatrice"),
    joined: fc.constantFrom("", "19/03/2024", "2024-04-01"),
  }),
  { selector: ({ family, given }) => `${family} ${given}`, minLength: 1, maxLength: 12 },
);

test("a list, exported and imported again, changes nothing; and an undo gives the exported form back byte for byte", async () => {
  await fc.assert(
    fc.asyncProperty(people, people, async (first, second) => {
      const coop = await aCoop();
      const rowsOf = (some: typeof first): string[] => [
        "Nom;Prénom;Catégorie;Structure;Courriel;Téléphone;Rôle;Arrivée",
        ...some.map((one, index) =>
          [
            one.family,
            one.given,
            one.category,
            one.organisation,
            one.email && `personne${index}@exemple.fr`,
            one.phone,
            one.role,
            one.joined,
          ].join(";"),
        ),
      ];
      const began = await importing(coop, rowsOf(first));
      expect(began.code, began.stderr).toBe(0);
      const { stdout } = await coop.must("participant", "export");
      writeFileSync(join(coop.folder, "export.csv"), stdout);
      const again = await coop.run("participant", "import", "export.csv");
      expect(again.stderr).toContain("Rien à changer");
      expect(await coop.json("history")).toHaveLength(2);

      const later = await importing(coop, rowsOf(second), "--skip-refused");
      expect(later.code, later.stderr).toBe(0);
      const writes = (await coop.json("history")).length;
      if (writes > 2) await coop.must("undo", "--yes");
      expect((await coop.must("participant", "export")).stdout).toBe(stdout);
    }),
    { numRuns: 12 },
  );
}, 120_000);
