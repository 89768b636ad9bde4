import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isListHeading, understandColumns } from "../../src/people/list-columns.ts";
import { type ListField, listFieldNames, listFields } from "../../src/people/list-fields.ts";
import { peopleHeadings } from "../../src/people/list-words.ts";
import { aCoop } from "../helpers/a-coop.ts";
import { down, enter } from "../helpers/a-terminal.ts";
import { shared, testOnShared } from "../helpers/shared.ts";

/** What each column is, by its heading: a field, "other" for one of other people, "never" for what is not kept. */
function meaningsOf(headings: readonly string[], people?: string): Record<string, string | undefined> {
  const { columns, problems } = understandColumns(headings, "liste.csv", { people });
  const meaning = (heading: string, index: number): string | undefined => {
    if (problems.length > 0) return problems.map(({ code }) => code).join();
    if (columns.ofOthers.includes(heading)) return "other";
    if (columns.notKept.includes(heading)) return "never";
    const [field, columnsOf] = [...columns.fields].find(([, its]) => its.includes(index)) ?? [];
    return field && (columnsOf?.[0] === index ? field : `${field} else`);
  };
  return Object.fromEntries(headings.map((heading, index) => [heading, meaning(heading, index)]));
}

const spelled: Readonly<Record<string, ListField>> = {
  nom: "familyName",
  prénom: "givenName",
  "nom entier": "fullName",
  courriel: "email",
  téléphone: "phone",
  structure: "organisation",
  catégorie: "category",
  quartier: "district",
  fonction: "function",
  arrivée: "joinedOn",
};

/** Each made-up list of `shared/data/headings`: its headings, and what each of its columns is. */
function listsOfOffices(): readonly (readonly [headings: string[], right: string[]])[] {
  const lines = readFileSync(join(shared, "data/headings/headings.tsv"), "utf8").split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t").map((half) => half.split(";")) as [string[], string[]]);
}

testOnShared("the headings that offices export are understood by their words", async () => {
  const lists = listsOfOffices();
  expect(lists.length).toBeGreaterThan(10);
  for (const [headings, right] of lists) {
    const { columns, problems } = understandColumns(headings, "liste.csv");
    if (right.includes("?")) {
      expect(
        problems.map(({ code }) => code),
        headings.join(),
      ).toEqual(["people-unsure"]);
      continue;
    }
    expect(problems, headings.join()).toEqual([]);
    const first = new Map([...columns.fields].map(([field, [index]]) => [index, field]));
    const read = headings.map((heading, index) =>
      columns.notKept.includes(heading) ? "!" : (first.get(index) ?? "-"),
    );
    expect(read, headings.join()).toEqual(right.map((word) => spelled[word] ?? word));
  }
});

/** What a column says of two people, by what it is; what is left out says something else. */
const rowsOf: Readonly<Record<string, readonly [string, string]>> = {
  nom: ["Traoré", "Petit"],
  prénom: ["Awa", "Hugo"],
  "nom entier": ["TRAORÉ Awa", "PETIT Hugo"],
  courriel: ["awa@exemple.fr", "hugo@exemple.fr"],
  téléphone: ["06 39 98 12 01", "06 39 98 12 02"],
  structure: ["Les Voisines", "Les Voisines"],
  catégorie: ["Habitante", "Habitant"],
  quartier: ["Malakoff", "Bellevue"],
  fonction: ["présidente", "trésorier"],
  arrivée: ["12/02/2024", "13/02/2024"],
};
const keyOf: Readonly<Record<string, string>> = {
  courriel: "email",
  téléphone: "phone",
  structure: "organisation",
  quartier: "district",
  fonction: "function",
  arrivée: "joinedOn",
};

testOnShared(
  "a list with the headings that offices export is imported to its end, with what they say",
  async () => {
    for (const [headings, right] of listsOfOffices()) {
      const coop = await aCoop();
      const rows = [0, 1].map((row) => right.map((word) => rowsOf[word]?.[row] ?? `autre ${row}`).join(";"));
      writeFileSync(join(coop.folder, "liste.csv"), [headings.join(";"), ...rows].join("\n"));
      const ran = await coop.run("participant", "import", "liste.csv", "--yes", "--category", "habitants");
      const isUnsure = right.includes("?");
      expect([ran.code, ran.stderr], headings.join()).toEqual([isUnsure ? 1 : 0, expect.any(String)]);
      const people = await coop.json("participant", "list");
      expect(people.length, headings.join()).toBe(isUnsure ? 0 : 2);
      if (isUnsure) continue;
      const said = right.flatMap((word): [string, string][] => {
        const value = rowsOf[word]?.[0];
        const key = keyOf[word];
        return key && value ? [[key, key === "joinedOn" ? "2024-02-12" : value]] : [];
      });
      const awa = people.find(({ givenName }: { givenName: string }) => givenName === "Awa");
      expect(awa, headings.join()).toMatchObject({
        givenName: "Awa",
        familyName: "Traoré",
        ...Object.fromEntries(said),
      });
      expect(JSON.stringify(people), headings.join()).not.toContain("autre");
    }
  },
);

test("every heading that a field declares is read as that field", () => {
  for (const field of listFieldNames)
    for (const heading of listFields[field].headings.split(/,\s*/)) {
      const words = heading.replace(/\s+/g, " ");
      expect([words, peopleHeadings.read(words)?.field]).toEqual([words, field]);
      expect([words, isListHeading(words)]).toEqual([words, true]);
    }
});

test("a heading is read by its words, however they are joined, numbered, ended or misspelt", () => {
  expect(
    meaningsOf([
      "1) Votre prénom ?",
      "Q2 - NOM_ADHERENTE",
      "telMobileAdhérente",
      "Adresse e-mail de l'adhérent(e)",
      "Estructura",
    ]),
  ).toEqual({
    "1) Votre prénom ?": "givenName",
    "Q2 - NOM_ADHERENTE": "familyName",
    telMobileAdhérente: "phone",
    "Adresse e-mail de l'adhérent(e)": "email",
    Estructura: undefined,
  });
  expect(
    meaningsOf(["Prénon du participent", "Nom du participent", "Couriel", "Téléphonne", "Assosiation"]),
  ).toEqual({
    "Prénon du participent": "givenName",
    "Nom du participent": "familyName",
    Couriel: "email",
    Téléphonne: "phone",
    Assosiation: "organisation",
  });
});

test("a word that is another word is no slip, nor is a letter in a short one", () => {
  for (const heading of ["Courrier", "Nombre", "Argent", "Tal", "Fine", "Nom du projet", "Nom de code"])
    expect(meaningsOf(["Nom", "Prénom", heading])[heading], heading).toBeUndefined();
});

test("a thing that a heading names makes another field, or none", () => {
  expect(
    meaningsOf([
      "Nom",
      "Prénom",
      "Nom d’utilisatrice",
      "Téléphone de la structure",
      "Catégorie socio-professionnelle",
      "Nom/Structure",
      "Mail/Tél.",
      "Comment avez-vous connu la démarche ?",
      "2",
    ]),
  ).toEqual({
    Nom: "familyName",
    Prénom: "givenName",
    "Nom d’utilisatrice": undefined,
    "Téléphone de la structure": undefined,
    "Catégorie socio-professionnelle": undefined,
    "Nom/Structure": undefined,
    "Mail/Tél.": undefined,
    "Comment avez-vous connu la démarche ?": undefined,
    "2": undefined,
  });
});

test("a number of something is that thing of no field, but a telephone or a reference", () => {
  expect(
    meaningsOf([
      "Nom",
      "Prénom",
      "N° adhérent",
      "NO_ADH",
      "Numéro de structure",
      "N° de portable",
      "Date adh.",
    ]),
  ).toEqual({
    Nom: "familyName",
    Prénom: "givenName",
    "N° adhérent": undefined,
    NO_ADH: undefined,
    "Numéro de structure": undefined,
    "N° de portable": "phone",
    "Date adh.": "joinedOn",
  });
});

test("people whom a number or a letter tells apart are asked about, and several names of one are not", () => {
  for (const headings of [
    ["Prénom A", "Nom A", "Mail A", "Prénom B", "Nom B", "Mail B"],
    ["Nom", "Prénom", "Nom 2", "Prénom 2"],
    ["Nom 1", "Nom 2", "Tél"],
  ])
    expect(Object.values(meaningsOf(headings)), headings.join()).toEqual(headings.map(() => "people-unsure"));
  expect(meaningsOf(["Prénom A", "Nom A", "Mail A", "Prénom B", "Nom B", "Mail B"], "B")).toMatchObject({
    "Nom A": "other",
    "Mail A": "other",
    "Prénom B": "givenName",
    "Nom B": "familyName",
    "Mail B": "email",
  });
  expect(meaningsOf(["Nom", "Prénom 1", "Prénom 2", "Mail 1", "Mail 2"])).toMatchObject({
    Nom: "familyName",
    "Prénom 1": "givenName",
    "Mail 1": "email",
  });
});

test("whom to call is never whom a list is about, nor who lives with them", () => {
  for (const heading of ["Emergency contact", "Personne à prévenir", "Conjoint", "Nom du conjoint"])
    expect(meaningsOf([heading, "Mail"])[heading], heading).toBe("no-name-column");
});

test("a heading that says one thing twice says it, and one that is whole comes before its words", () => {
  expect(
    meaningsOf(["First", "Last", "Asso / collectif / structure", "Asso / employeur", "Job title", "Title"]),
  ).toMatchObject({
    First: "givenName",
    Last: "familyName",
    "Asso / collectif / structure": undefined,
    "Asso / employeur": "organisation",
    "Job title": "function",
    Title: undefined,
  });
  expect(peopleHeadings.read("Inscrit(e) le")).toMatchObject({ field: "answeredOn", isBare: false });
});

test("a column of roles that are none of ours says what people do", () => {
  const headings = ["Nom", "Rôle"];
  const ours = understandColumns(headings, "liste.csv", { saysRoles: () => true });
  const theirs = understandColumns(headings, "liste.csv", { saysRoles: () => false });
  expect([...ours.columns.fields.keys()]).toEqual(["role", "fullName"]);
  expect([...theirs.columns.fields.keys()]).toEqual(["function", "fullName"]);
});

const twoLines = {
  "a group above columns that are nothing without it": [
    "Nom;Prénom;Coordonnées;;Remarques",
    ";;Tél;Mail;",
    "Traoré;Awa;0639981001;awa@exemple.fr;x",
    { name: "Awa Traoré", email: "awa@exemple.fr", phone: "06 39 98 10 01" },
  ],
  "headings of which some stand in the line above": [
    ";;Vos coordonnées;;;Venez-vous ?",
    "Nom;Prénom;Tél;Mail;Structure;",
    "Traoré;Awa;;awa@exemple.fr;Les Voisines;oui",
    { name: "Awa Traoré", email: "awa@exemple.fr", organisation: "Les Voisines" },
  ],
  "groups that say whose a column is": [
    "Adhérent;;;Payeur;",
    "Nom;Prénom;Mail;Nom;Mail",
    "Traoré;Awa;awa@exemple.fr;Kaya;kaya@exemple.fr",
    { name: "Awa Traoré", email: "awa@exemple.fr" },
  ],
  "questions above the parts of their answers, beside columns that are empty": [
    "E-mail;Prénom;Nom;Qui êtes-vous ?;;Peut-on vous photographier ?",
    ";;;Nom :;E-mail :;Réponse",
    ";;;Awa Traoré;awa@exemple.fr;oui",
    { givenName: "Awa", familyName: "Traoré", email: "awa@exemple.fr" },
  ],
  "a title of two cells, which is none of the headings": [
    "Atelier;12 mars;;",
    "Nom;Prénom;Mail;Ville",
    "Traoré;Awa;awa@exemple.fr;Rezé",
    { name: "Awa Traoré", email: "awa@exemple.fr" },
  ],
} as const;

test.each(Object.entries(twoLines))(
  "headings on two lines are read as one: %s",
  async (_, [first, second, row, person]) => {
    const coop = await aCoop();
    writeFileSync(join(coop.folder, "liste.csv"), [first, second, row].join("\n"));
    const ran = await coop.must("participant", "import", "liste.csv", "--yes", "--category", "habitants");
    expect(ran.stderr).toContain("titres à la ligne 2");
    expect(await coop.json("participant", "list")).toMatchObject([person]);
  },
);

test("what lies under a group that must not be kept is not kept either, and a column of two people is asked", () => {
  const headings = ["Nom Parent", "Nom Enfant", "Naissance – Date", "Naissance – Lieu"];
  expect(meaningsOf(headings, "enfant")).toMatchObject({
    "Naissance – Date": "never",
    "Naissance – Lieu": "never",
  });
});

test("where those who take part are named by nobody, those beside them are not taken for them", async () => {
  const coop = await aCoop();
  writeFileSync(join(coop.folder, "liste.csv"), "Nom adhérent;Nom payeur\n;Kaya\n;Petit");
  const ran = await coop.run("participant", "import", "liste.csv", "--yes", "--category", "habitants");
  expect([ran.code, ran.stderr]).toEqual([1, expect.stringContaining("Il manque un nom")]);
});

test("a row below headings is none of them, however little it fills", async () => {
  const coop = await aCoop();
  writeFileSync(join(coop.folder, "liste.csv"), "Nom;Prénom;;Mail\nStructure;Awa;;\nPetit;;Portable;");
  await coop.must("participant", "import", "liste.csv", "--yes", "--category", "habitants");
  expect((await coop.json("participant", "list")).length).toBe(2);
});

test("a heading that says the name or something else is refused with both, or asked, where nothing else says the name", async () => {
  const coop = await aCoop();
  writeFileSync(join(coop.folder, "liste.csv"), "Nom/Structure;Prénom\nPetit;Léa");
  const importing = ["participant", "import", "liste.csv", "--category", "habitants"];
  const refused = await coop.run(...importing, "--yes");
  expect([refused.code, refused.stderr]).toEqual([
    1,
    expect.stringContaining('--map "Nom/Structure=nom" ou --map "Nom/Structure=structure"'),
  ]);
  const asked = await coop.asked(
    [
      ["La colonne « Nom/Structure » contient :", enter],
      ["Enregistrer cette liste ?", enter],
    ],
    ...importing,
  );
  expect([asked.code, asked.stderr]).toEqual([0, expect.stringContaining("Nom/Structure (nom)")]);
  expect(await coop.json("participant", "list")).toMatchObject([{ name: "Léa Petit" }]);
});

test("at a terminal it is asked which people take part, and those of the others are left out", async () => {
  const coop = await aCoop();
  const lines = ["Nom bénéficiaire;Nom tuteur 1;Nom enfant;Prénom enfant", "Traoré;Kaya;Petit;Zoé"];
  writeFileSync(join(coop.folder, "liste.csv"), lines.join("\n"));
  const asked = await coop.asked(
    [
      ["Laquelle prend part ?", `${down}${down}${enter}`],
      ["Enregistrer cette liste ?", enter],
    ],
    "participant",
    "import",
    "liste.csv",
    "--category",
    "habitants",
  );
  expect([asked.code, asked.stderr]).toEqual([0, expect.stringContaining("Nom bénéficiaire")]);
  expect(await coop.json("participant", "list")).toMatchObject([{ name: "Zoé Petit" }]);
});

test("columns of several people are never mixed: those who take part are read, the others named", () => {
  expect(
    meaningsOf([
      "Prénom bénévole",
      "Nom bénévole",
      "Nom référente",
      "Tél. référente",
      "Mail",
      "Contact urgence",
    ]),
  ).toEqual({
    "Prénom bénévole": "givenName",
    "Nom bénévole": "familyName",
    "Nom référente": "other",
    "Tél. référente": "other",
    Mail: "email",
    "Contact urgence": "other",
  });
  // An address of who pays is nobody else's, also where no name of theirs stands; one "de contact" is.
  expect(meaningsOf(["Nom", "Prénom", "E-mail du payeur", "Mail de contact"])).toEqual({
    Nom: "familyName",
    Prénom: "givenName",
    "E-mail du payeur": "other",
    "Mail de contact": "email",
  });
});

test("people beside are those of a list that names no one else, and a word for people alone holds their names", () => {
  expect(meaningsOf(["Association", "Personne à contacter", "Mail"])).toMatchObject({
    "Personne à contacter": "fullName",
    Mail: "email",
  });
  expect(meaningsOf(["Inscrite", "Référent"])).toEqual({ Inscrite: "fullName", Référent: "other" });
  // Beside names it says yes or no.
  expect(meaningsOf(["Nom", "Prénom", "Bénévole"])["Bénévole"]).toBeUndefined();
});

test.each([
  [["Nom parent", "Prénom parent", "Nom enfant", "Prénom enfant"], "enfant", "Nom enfant"],
  [["Nom participant 1", "Mail participant 1", "Nom participant 2"], "participant 2", "Nom participant 2"],
  [["Votre nom", "Votre prénom", "Nom de l'enfant"], "Votre nom", "Votre nom"],
  [["Nom enfant", "Prénom enfant", "Resp. légal 1 - Nom", "Resp. légal 2 - Nom"], "enfant", "Nom enfant"],
  [["Titulaire", "Suppléante"], "suppléant", "Suppléante"],
])(
  "who takes part is asked where nobody can tell, and said with --people: %j",
  (headings, people, theirs) => {
    const { problems } = understandColumns(headings, "liste.csv");
    expect(problems).toEqual([
      expect.objectContaining({
        code: "people-unsure",
        parameters: { people: expect.arrayContaining([expect.objectContaining({ called: people })]) },
      }),
    ]);
    const meanings = meaningsOf(headings, people);
    expect(meanings[theirs]).toMatch(/Name$/);
    for (const heading of headings.filter((one) => !/enfant|participant 2|Votre|Suppl/.test(one)))
      expect(meanings[heading]).toBe("other");
  },
);

test("what must not be kept is found by its words, whoever it is said of", () => {
  const never = [
    "Date de naissance de la personne inscrite",
    "dateDeNaissance",
    "N° CAF",
    "Sexe du participant",
  ];
  expect(Object.values(meaningsOf(["Nom de naissance", "Prénom", ...never]))).toEqual([
    "familyName",
    "givenName",
    ...never.map(() => "never"),
  ]);
});

const families = [
  "Nom parent;Prénom parent;Nom enfant;Prénom enfant;Mail enfant",
  "Petit;Léa;Petit;Zoé;zoe@exemple.fr",
];

test("a list of two kinds of people is refused with both ways to say who takes part, and each of them works", async () => {
  const coop = await aCoop();
  const importing = (...more: string[]): ReturnType<typeof coop.run> =>
    coop.run("participant", "import", "liste.csv", "--yes", "--category", "habitants", ...more);
  writeFileSync(join(coop.folder, "liste.csv"), families.join("\n"));
  const refused = await importing();
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('--people "parent" ; ou dites ses colonnes : --map "Nom parent=nom"');
  expect((await importing("--people", "voisin")).stderr).toContain('Au choix : --people "parent"');
  const taken = await importing("--people", "Enfants");
  expect([taken.code, taken.stderr]).toEqual([1, expect.stringContaining('--people "enfant"')]);
  const ran = await importing("--people", "enfant");
  expect(ran.stderr).toContain("laissées de côté : Nom parent et Prénom parent.");
  expect(ran.stderr).toContain("Lu, par exemple ligne 2 : Zoé Petit, zoe@exemple.fr.");
  expect(await coop.json("participant", "list")).toMatchObject([
    { name: "Zoé Petit", email: "zoe@exemple.fr" },
  ]);

  // What was said once holds for the next list with these headings.
  writeFileSync(join(coop.folder, "liste.csv"), [families[0], "Kaya;Rose;Kaya;Ali;"].join("\n"));
  expect((await importing()).code).toBe(0);
  expect((await coop.json("participant", "list")).map(({ name }: { name: string }) => name)).toEqual([
    "Zoé Petit",
    "Ali Kaya",
  ]);
  await coop.must("undo", "--yes");
  await coop.must("undo", "--yes");
  const mapped = await importing("--map", "Nom parent=nom", "--map", "Prénom parent=prénom");
  expect([mapped.code, mapped.stderr]).toEqual([0, expect.stringContaining("laissées de côté : Nom enfant")]);
  expect((await coop.json("participant", "list"))[0].name).toBe("Rose Kaya");
});

test("a word for people beside given names holds their family names, or whole ones", async () => {
  const coop = await aCoop();
  const lines = [
    "Adhérent·e;Prénom;Catégorie",
    "TRAORÉ;Awa;habitants",
    "Hugo Petit;Hugo;habitants",
    "Rose;Rose;habitants",
  ];
  writeFileSync(join(coop.folder, "liste.csv"), lines.join("\n"));
  await coop.must("participant", "import", "liste.csv", "--yes");
  expect(await coop.json("participant", "list")).toMatchObject([
    { name: "Hugo Petit", givenName: "Hugo", familyName: "Petit" },
    { name: "Rose", familyName: null },
    { name: "Awa Traoré", givenName: "Awa", familyName: "Traoré" },
  ]);
});

test.each([
  ["Champ complémentaire 2 Adresse e-mail de l'adhérente", "email"],
  ["G01Q03. À quelle adresse électronique peut-on vous écrire ?", "email"],
  ["À quel titre participez-vous ?", "category"],
  ["Libellé de la fonction", "function"],
  ["Entré·e le", "joinedOn"],
  ["member_since", "joinedOn"],
  ["Asso", "organisation"],
  ["Resp. légal - Tél", "other"],
  ["Contact d'urgence : téléphone", "other"],
])("beside names, the heading %j is %s", (heading, field) => {
  expect(meaningsOf(["Nom", "Prénom", heading])[heading]).toBe(field);
});
