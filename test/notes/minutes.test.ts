import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ACoop, Ran } from "../helpers/a-coop.ts";
import { shared, testOnShared } from "../helpers/shared.ts";
import { aRegister, put } from "./an-evening.ts";

async function recorded(coop: ACoop, text: string, ...session: readonly string[]): Promise<Ran> {
  put(coop, "pv.md", text);
  const ran = await coop.run("session", "record", ...session, "pv.md", "--yes");
  expect(ran.code, ran.stderr).toBe(0);
  return ran;
}

/** Who came as what, by name. */
async function attendance(coop: ACoop, session: string): Promise<Record<string, string[]>> {
  const { attendance: lines } = await coop.json("session", "show", session);
  const states: Record<string, string[]> = {};
  for (const { state, name } of lines) if (state !== null) states[state] = [...(states[state] ?? []), name];
  return states;
}

interface Expected {
  readonly session: string;
  readonly attendance: Record<string, readonly (string | readonly [string, string])[]>;
  readonly agenda?: readonly string[];
  readonly exchanges?: readonly { readonly kind: string; readonly text: string }[];
  readonly decisions: readonly Record<string, unknown>[];
  readonly tasks: readonly Record<string, unknown>[];
  readonly freeNotes: readonly string[];
}

const keys: Readonly<Record<string, string>> = {
  for: "votesFor",
  against: "votesAgainst",
  abstain: "votesAbstain",
  due: "dueOn",
};

testOnShared.each(["reunion", "assemblee", "workshop", "call"])(
  "%s.md, as somebody typed it, is recorded as what it says",
  async (name) => {
    const folder = join(shared, "data", "minutes");
    const expected: Expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), "utf8"));
    const coop = await aRegister();
    copyFileSync(join(folder, `${name}.md`), join(coop.folder, `${name}.md`));
    await coop.must("session", "record", `${name}.md`, "--yes");
    const session = { reunion: "S01", assemblee: "S02", workshop: "S03", call: "S02" }[name] as string;
    const shown = await coop.json("session", "show", session);
    const came = await attendance(coop, session);
    for (const [state, people] of Object.entries(expected.attendance)) {
      const names = people.map((one) => (typeof one === "string" ? one : one[0]));
      expect((came[state] ?? []).toSorted(), state).toEqual(names.toSorted());
    }
    if (expected.agenda)
      expect(shown.agenda.map(({ title }: { title: string }) => title)).toEqual(expected.agenda);
    for (const one of expected.exchanges ?? [])
      expect(await coop.json("exchange", "list")).toContainEqual(expect.objectContaining(one));
    // What a choice is left of ("adopted, or asked") is asked here, and so nowhere yet.
    const certain = expected.decisions.filter(({ outcome }) => !String(outcome).includes("asked"));
    const decisions = await coop.json("decision", "list");
    expect(decisions).toHaveLength(certain.length);
    for (const [index, decision] of certain.entries())
      for (const [key, value] of Object.entries(decision))
        expect(String(decisions[index][keys[key] ?? key]), key).toMatch(startOf(value));
    const tasks = await coop.json("task", "list");
    expect(tasks).toHaveLength(expected.tasks.length);
    for (const [index, task] of expected.tasks.entries())
      for (const [key, value] of Object.entries(task))
        expect(String(tasks[index][keys[key] ?? key]), key).toMatch(startOf(value));
    for (const line of expected.freeNotes) expect(shown.freeNotes).toContain(line.replace(/ \(or .*$/, ""));

    const again = await coop.must("session", "record", `${name}.md`, "--yes");
    expect(again.stderr).toContain("savait déjà tout");
  },
);

/** What follows a comma is left to whoever builds it. */
function startOf(value: unknown): RegExp {
  const text = String(value).split(/, shown| \(a month/)[0] ?? "";
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
}

test.each([
  ["# S02 – Conseil\n", "S02"],
  ["S02\n", "S02"],
  ["Temps collectif S02\n", "S02"],
  ["**Réunion S02 du mardi**\n", "S02"],
  ["# Réunion du 19/03/2024\n", "S02"],
  ["Compte rendu\nmardi 2 avril 2024\n", "S03"],
  ["# Compte rendu de la réunion du 19 mars\n", "S02"],
])("%j tells of which session minutes are", async (title, session) => {
  const coop = await aRegister();
  const ran = await recorded(coop, `${title}\nPrésents : Awa Bamba\n`);
  expect(ran.stderr).toContain(session);
  expect((await attendance(coop, session))["present"]).toEqual(["Awa Bamba"]);
});

test("minutes of which nothing tells the session are of the one that is named on the line", async () => {
  const coop = await aRegister();
  put(coop, "pv.md", "Présents : Awa Bamba\n");
  expect((await coop.run("session", "record", "pv.md", "--yes")).stderr).toContain(
    "Rien ne dit de quel temps collectif",
  );
  await recorded(coop, "Présents : Awa Bamba\n", "S03");
  expect((await attendance(coop, "S03"))["present"]).toEqual(["Awa Bamba"]);
});

test("minutes that name one session on a line for another are refused", async () => {
  const coop = await aRegister();
  put(coop, "pv.md", "# S02\n\nPrésents : Awa Bamba\n");
  const ran = await coop.run("session", "record", "S03", "pv.md", "--yes");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("S02");
});

test("a heading that nobody knows ends what stood above it, and what is below it is kept with it, in its order", async () => {
  const coop = await aRegister();
  await recorded(
    coop,
    "# S01\n\n## À faire\n- Réserver la salle\n\n## Prochaine réunion\nle 3 avril à 18 h\n\n## Ordre du jour\n- Accueil\n\n## Accès\n- Code de la porte\n",
  );
  expect((await coop.json("task", "list")).map(({ title }: { title: string }) => title)).toEqual([
    "Réserver la salle",
  ]);
  const { agenda, freeNotes } = await coop.json("session", "show", "S01");
  expect(agenda).toHaveLength(1);
  expect(freeNotes).toBe("## Prochaine réunion\nle 3 avril à 18 h\n## Accès\n- Code de la porte");
});

test.each([
  ["Étaient présentes et présents : Mme Bamba, Y. Le Goff et Petit Jean", { present: 3 }],
  ["Présent·e·s : Awa, Claire ; Jean Petit", { present: 3 }],
  ["Excusés : Moreau Lise (procuration à Awa Bamba), Claire Roux", { represented: 1, excused: 1 }],
  ["Absents : néant", {}],
  ["Pouvoirs : Lise Moreau à Awa Bamba", { represented: 1 }],
  [
    "Présents\n- Awa Bamba (habitante)\n- Jean Petit, Radio Bellevue\n\nExcusée\n- Claire Roux",
    { present: 2, excused: 1 },
  ],
  [
    "| Nom | Prénom | Présent | Excusé |\n|---|---|---|---|\n| Bamba | Awa | x | |\n| Roux | Claire | | x |",
    { present: 1, excused: 1 },
  ],
  ["Apologies: Claire Roux and Jean Petit", { excused: 2 }],
  ["**Étaient là (3) :** C. Roux, LM et Mme HADDAD Nour, trésorière", { present: 4 }],
  ["Présents : N. Haddad, C. Roux. Excusé : J. Petit (pouvoir à A. Bamba).", { present: 3, represented: 1 }],
  ["Personnes présentes : Roux Claire – Moreau Lise – Petit Jean (riverain)", { present: 4 }],
  ["In the room: Claire, Lise. Nour joined by phone later on.", { present: 4 }],
  ["Claire et Lise s'étaient excusées. Jean n'est pas venu.", { excused: 2, absent: 1 }],
  [
    "Apologies received from Claire and from Nour (Nour's proxy is held by Awa).",
    { excused: 1, represented: 1 },
  ],
  ["Excusée : Claire Roux\nClaire a donné son pouvoir à Awa", { represented: 1 }],
  ["1.2 Members present: C. Roux, L. Moreau", { present: 3 }],
  ["Participantes\n  Mmes Haddad, Moreau ; M. Petit (Jean)", { present: 4 }],
  [
    "| Nom | 18 h | Observations |\n|---|---|---|\n| Claire Roux | P | |\n| Jean Petit | E | pouvoir → AB |\n| Lise Moreau | A | |",
    { present: 2, represented: 1, absent: 1 },
  ],
  [
    "| Name | Status |\n|---|---|\n| Roux, Claire | Present (online) |\n| Petit, Jean | Apologies |",
    { present: 2, excused: 1 },
  ],
  ["Présents : 4", {}],
  ["Excusés : 2 Claire Roux", { excused: 1 }],
  ["Présents : Claire, Jean (excusé), Lise (absente à partir de 19 h)", { present: 2, excused: 1 }],
  ["Présents : Claire, Jean (excusé à partir de 19 h)", { present: 2 }],
  [
    "Participants\n- Claire Roux\n- Lise ne viendra pas ce soir.\n- Jean nous prie de l'excuser : il travaille.",
    { present: 2, excused: 1 },
  ],
  ["Absents : Jean (excusé), Lise", { excused: 1, absent: 1 }],
  ["Claire : pas vue, pas de nouvelles", { absent: 1 }],
  ["Apologies: Claire Roux, who sends her proxy to Awa", { represented: 1 }],
  ["exc : Claire Roux (CR) → pouvoir AB\nabs : Lise", { represented: 1, absent: 1 }],
  ["In the chair: Claire. Also there: Lise", { present: 3 }],
  ["Qui était là : Claire\nQui manquait : Lise", { present: 2, absent: 1 }],
  ["Étaient présentes ce soir Claire et Lise.", { present: 3 }],
  [
    "| Present / Présents | Claire, Lise |\n|---|---|\n| Proxies / Pouvoirs | J. Petit → A. Bamba |",
    { present: 3, represented: 1 },
  ],
  ["Présents\t2\tRoux Claire, Moreau Lise\nExcusés\t1\tPetit Jean", { present: 3, excused: 1 }],
  [
    "| Nom | Présence | Pouvoir donné à |\n|---|---|---|\n| Roux Claire | excusée | Mme Bamba |",
    { represented: 1 },
  ],
  ["Présente : Clai Roux", { present: 2 }],
  ["Lise nous a écrit qu'elle ne pourrait pas être là.", {}],
  ["Claire absente au prochain atelier", {}],
  ["Présente : Claire Roux\nAbsente : Claire Roux", {}],
])("%j is who came", async (text, counts) => {
  const coop = await aRegister();
  await recorded(coop, `# S01\n\nPrésents : Awa Bamba\n\n${text}\n`);
  const came = await attendance(coop, "S01");
  const { present = [], ...others } = came;
  const all = {
    present: present.length,
    ...Object.fromEntries(Object.entries(others).map(([state, names]) => [state, names.length])),
  };
  expect(all).toEqual({ present: 1, ...counts });
});

test("a name of nobody is told, and its line is kept; the others of the line came", async () => {
  const coop = await aRegister();
  const ran = await recorded(coop, "# S01\n\nPrésents : Awa Bamba et Zoé Zhang\n");
  expect(ran.stderr).toContain("« Zoé Zhang » n'est personne");
  expect((await attendance(coop, "S01"))["present"]).toEqual(["Awa Bamba"]);
  expect((await coop.json("session", "show", "S01")).freeNotes).toBe("Présents : Awa Bamba et Zoé Zhang");
});

test.each([
  ["Heure : le 5 mars, 06:30 PM Paris", "Heure : le 5 mars, 06:30 PM Paris"],
  ["Excusée : Lise Moreau (pouvoir à Claire Roux)", "Excusée : Lise Moreau (pouvoir à Claire Roux)"],
  ["Le budget est adopté par 30 voix contre 3.", "Le budget est adopté par 30 voix contre 3."],
])("%j does not hold: it is told and kept, and the rest is recorded", async (line, kept) => {
  const coop = await aRegister();
  const ran = await recorded(
    coop,
    `Réunion S01\n\nPrésents : Awa Bamba, Nour, Jean, Yann\nAbsente : Claire\n\n${line}\n`,
  );
  expect(ran.stderr).toContain("Ce n'est pas enregistré");
  const { freeNotes, attendance: people } = await coop.json("session", "show", "S01");
  expect(freeNotes).toContain(kept);
  expect(people.filter(({ state }: { state: string | null }) => state === "present")).toHaveLength(4);
});

test("what a document is called begins no part of it", async () => {
  const coop = await aRegister();
  await recorded(coop, "RELEVÉ DE DÉCISIONS\n\nSéance : S01\nRédactrice : C. Roux\n");
  expect(await coop.json("decision", "list")).toEqual([]);
});

test("what stands in a table beside who came is kept with its row", async () => {
  const coop = await aRegister();
  await recorded(
    coop,
    "S01\n\n| Nom | Présent | Observations |\n|---|---|---|\n| Claire Roux | x | part à 19 h |\n",
  );
  expect((await attendance(coop, "S01"))["present"]).toEqual(["Claire Roux"]);
  expect((await coop.json("session", "show", "S01")).freeNotes).toContain("part à 19 h");
});

test.each([
  ["- Nour : réserver la salle pour le 12 avril", "réserver la salle", "Nour Haddad", "2024-04-12"],
  ["- Réserver la salle (Jean, 12/04)", "Réserver la salle", "Jean Petit", "2024-04-12"],
  ["=> Trouver un local (Lise)", "Trouver un local", "Lise Moreau", null],
  ["- Claire - print the posters - 15 April", "print the posters", "Claire Roux", "2024-04-15"],
  ["- Prévenir la mairie avant fin avril", "Prévenir la mairie", null, "2024-04-30"],
  ["- **Awa** – draft the wording by the end of April", "draft the wording", "Awa Bamba", "2024-04-30"],
  ["- Budget corrigé : M. Jean Petit, 15 avril au plus tard", "Budget corrigé", "Jean Petit", "2024-04-15"],
  [
    "Lise se charge de demander un devis, d'ici la fin du mois de mai",
    "demander un devis",
    "Lise Moreau",
    "2024-05-31",
  ],
  ["- Nour : réserver la salle pour avril", "réserver la salle pour avril", "Nour Haddad", null],
  ["- (soutien : 3)", "(soutien : 3)", null, null],
  ["- Acheter 30 chaises (grandes)", "Acheter 30 chaises (grandes)", null, null],
  ["- Awa to call the city by 2 May", "call the city", "Awa Bamba", "2024-05-02"],
  [
    "| Action | Responsable | Échéance |\n|---|---|---|\n| Peindre | Yann | mi-mai |",
    "Peindre",
    "Yann Le Goff",
    "2024-05-15",
  ],
])("%j is to be done", async (text, title, owner, dueOn) => {
  const coop = await aRegister();
  await recorded(coop, `# S01\n\n## À faire\n${text}\n`);
  expect(await coop.json("task", "list")).toEqual([expect.objectContaining({ title, owner, dueOn })]);
});

test.each([
  [
    "Long débat sur le gaz. Il est décidé d'ouvrir la cantine, par 3 voix pour.",
    "adopted",
    "ouvrir la cantine",
  ],
  ["Le goûter est reporté à mai. On range.", "deferred", "Le goûter"],
  [
    "Lise voulait louer une tonnelle, on a voté et c'est non (1 pour, 2 contre)",
    "rejected",
    "Lise voulait louer une tonnelle",
  ],
  ["Motion to buy a kettle. Motion carried.", "adopted", "Motion to buy a kettle."],
  [
    "Motion: buy a kettle. Show of hands: 1 for, 2 against. Not carried.",
    "rejected",
    "Motion: buy a kettle.",
  ],
  ["On loue la salle. Tout le monde ok.", "adopted", "On loue la salle."],
  [
    "Awa : « Il fait froid. » Il est décidé à l'unanimité d'ouvrir la cantine.",
    "adopted",
    "ouvrir la cantine",
  ],
  ["**Sur le local.** Le prêt dure un an. C'est donc oui.", "adopted", "Sur le local"],
  ["## Thanks to the city\n\n**Carried by acclamation.**", "adopted", "Thanks to the city"],
  ["## Ce que nous avons décidé\n1. Les bancs : d'accord, adopté\n", "adopted", "Les bancs"],
  ["It was then agreed, without a vote, to ask for a grant.", "adopted", "ask for a grant"],
  ["Le conseil prend acte du bilan.", "noted", "bilan"],
  ["Décision 2 – Couleur des bancs : adoptée", "adopted", "Couleur des bancs"],
  ["Résolution n° 3 – Tarif des repas\nCe point est ajourné.", "deferred", "Tarif des repas"],
  ["### Décisions\n- Un numéro par saison => ok", "adopted", "Un numéro par saison"],
  ["### Décisions\n- Publicité : NON (unanimité)", "rejected", "Publicité"],
])("%j is a decision", async (text, outcome, title) => {
  const coop = await aRegister();
  await recorded(coop, `Réunion S01\n\nPrésents : Awa Bamba, Nour Haddad, Yann Le Goff\n\n${text}\n`);
  expect(await coop.json("decision", "list")).toEqual([expect.objectContaining({ outcome, title })]);
});

test.each([
  "Hugo : si, le 2 avril il a été décidé de demander un essai.",
  "Jean : « on n'a jamais décidé ça ».",
  "Jean a décidé de ne plus venir.",
  "La demande est refusée par la Ville.",
  "Lise demande si le budget est adopté.",
  "Le budget est-il adopté ?",
  "18:58 Awa : la soupe est adoptée",
  "On avait déjà dit que la soupe est adoptée.",
  "Lise dit que la soupe est adoptée (2 pour, 1 contre).",
  "Hier, la soupe a été adoptée (2 pour, 1 contre).",
  "On vote : 3 pour.",
  "Légende : VALIDÉ = adopté ; REFUSÉ = rejeté",
  "Agreed in principle: the sign at the entrance",
  "Le courrier attend. Il est convenu avec la Ville qu'on en parle.",
  "Le courrier est resté sans suite.",
])("%j decides nothing, and is kept", async (text) => {
  const coop = await aRegister();
  await recorded(coop, `Réunion S01\n\nPrésents : Awa Bamba, Nour Haddad, Yann Le Goff\n\n${text}\n`);
  expect(await coop.json("decision", "list")).toEqual([]);
  expect((await coop.json("session", "show", "S01")).freeNotes).toContain(text);
});

test("what is not recorded of several lines for one cause is told once", async () => {
  const coop = await aRegister();
  const ran = await recorded(
    coop,
    "Réunion S01\n\nPrésents : Awa Bamba et Yann Le Goff\n\nLe budget est adopté par 30 voix contre 3.\n\nLe calendrier est adopté par 20 voix contre 5.\n",
  );
  expect(ran.stderr).toContain("pv.md, 2 fois (lignes 5 et 7), par exemple ligne 5 : ");
  expect(ran.stderr.match(/ces lignes sont gardées en notes libres/g)).toHaveLength(1);
});

test("where a list says what was decided, the sentences that tell of it add nothing", async () => {
  const coop = await aRegister();
  await recorded(
    coop,
    "Réunion S01\n\nLa charte est adoptée telle quelle.\n\n| Décision | Résultat |\n|---|---|\n| Charte | adoptée |\n",
  );
  expect((await coop.json("decision", "list")).map(({ title }: { title: string }) => title)).toEqual([
    "Charte",
  ]);
  expect((await coop.json("session", "show", "S01")).freeNotes).toContain(
    "La charte est adoptée telle quelle.",
  );
});

test.each([
  ["- Peindre (Nour)\n\nProchaine réunion : mardi à 18 h, apporter de quoi manger"],
  ["- Peindre (Nour)\n- ~~Louer la salle~~"],
  ["Nour : peindre\n\nNext workshop Tuesday, bring pens.\nParking: use the yard, the gate closes at 9."],
  ["Nour : peindre\n\nThe meeting rose at 19:40."],
  ["| Quoi | Qui |\n|---|---|\n| Peindre | Nour |\n\nBonne semaine à toutes et à tous !"],
])("of %j only the first line is to be done", async (text) => {
  const coop = await aRegister();
  await recorded(coop, `S01\n\n## À faire\n${text}\n`);
  expect((await coop.json("task", "list")).map(({ owner }: { owner: string }) => owner)).toEqual([
    "Nour Haddad",
  ]);
});

test("what may be a decision and does not say how it ended is told, and kept; nobody guesses", async () => {
  const coop = await aRegister();
  const ran = await recorded(coop, "# S01\n\n## Décisions\n- Louer la salle\n- Peindre le mur, adopté\n");
  expect(ran.stderr).toMatch(/À voir +ligne 4 +« Louer la salle »\n +Le résultat n'est pas dit\./);
  expect((await coop.json("decision", "list")).map(({ title }: { title: string }) => title)).toEqual([
    "Peindre le mur",
  ]);
  expect((await coop.json("session", "show", "S01")).freeNotes).toBe("- Louer la salle");
});

test("a table that says nothing we know is kept row by row", async () => {
  const coop = await aRegister();
  const table = "| Poste | Montant |\n|---|---|\n| Salle | 300 |";
  await recorded(coop, `# S01\n\n## Budget\n${table}\n`);
  expect((await coop.json("session", "show", "S01")).freeNotes).toBe(
    "## Budget\n| Poste | Montant |\n| Salle | 300 |",
  );
});

test("decision add reads the same sentences", async () => {
  const coop = await aRegister();
  const add = ["decision", "add", "--session", "S01", "--outcome"];
  await coop.must(...add, "adoptée à l'unanimité", "Un");
  expect(await coop.json("decision", "show", "D01")).toMatchObject({
    outcome: "adopted",
    isUnanimous: true,
    outcomeSentence: null,
  });
});

testOnShared("the plan of minutes is told to another program, and nothing is written", async () => {
  const coop = await aRegister();
  copyFileSync(join(shared, "data", "minutes", "reunion.md"), join(coop.folder, "reunion.md"));
  const plan = await coop.json("session", "record", "reunion.md", "--dry-run");
  await expect(`${JSON.stringify(plan, null, 2)}\n`).toMatchFileSnapshot(
    "../golden/documents/plan-minutes.txt",
  );
  expect(await coop.json("decision", "list")).toEqual([]);
  expect(readFileSync(join(coop.folder, "reunion.md"), "utf8")).toBe(
    readFileSync(join(shared, "data", "minutes", "reunion.md"), "utf8"),
  );
});

test("proxies by number alone are no list of names", async () => {
  const coop = await aRegister();
  await recorded(
    coop,
    "# S01\n\n## Présences\n[x] Bamba Awa\n[x] Le Goff Yann\n\n### Autres personnes venues\nPouvoirs sans nom : 1\n",
  );
  expect((await coop.json("session", "show", "S01")).unnamedProxies).toBe(1);
  expect(await attendance(coop, "S01")).toEqual({ present: ["Awa Bamba", "Yann Le Goff"] });
});

/** What is to be done: "title | owner", a line each. */
async function toDo(coop: ACoop): Promise<string[]> {
  const tasks: readonly { title: string; owner: string | null }[] = await coop.json("task", "list");
  return tasks.map(({ title, owner }) => `${title} | ${owner ?? "-"}`);
}

test.each([
  ["Lise et Claire : imprimer les affiches", "Lise et Claire : imprimer les affiches | Lise Moreau"],
  [
    "Imprimer les affiches (Lise, Claire, 12/04)",
    "Imprimer les affiches (Lise, Claire, 12/04) | Lise Moreau",
  ],
  ["Imprimer les affiches : Lise & Claire", "Imprimer les affiches : Lise & Claire | Lise Moreau"],
  ["Lise and Claire to print the posters", "Lise and Claire to print the posters | Lise Moreau"],
  ["Print the posters - Lise, Claire", "Print the posters - Lise, Claire | Lise Moreau"],
  ["Lise et la mairie : imprimer les affiches", "Lise et la mairie : imprimer les affiches | Lise Moreau"],
  ["Zoé et Lise : imprimer les affiches", "Zoé et Lise : imprimer les affiches | -"],
  ["Colle et affiches : tout acheter", "Colle et affiches : tout acheter | -"],
])("of several who have a task the first has it, and the words name them all: %s", async (line, expected) => {
  const coop = await aRegister();
  await recorded(coop, `# S02\n\n## À faire\n\n- ${line}\n`);
  expect(await toDo(coop)).toEqual([expected]);
});

test("what was copied from a sheet is read by its headings: what was decided, and what is to be done about it", async () => {
  const coop = await aRegister();
  const rows = [
    "N°\tSujet\tDécision / position\tStatut\tPour\tContre\tSuite à donner\tQui\tÉchéance",
    "1\tHoraires\tOuverture à 8 h\tVALIDÉ\t2\t0\tAfficher les horaires\tL. Moreau\t14/04",
    "2\tLoyer\tLe même pour tous\tREFUSÉ\t1\t2\t\t\t",
    "3\tLoyer\tMoins la première année\tVALIDÉ\tconsensus\t\tÉcrire la grille\tla mairie\tby the end of April",
    "4\tVidéo\tProposition de Jean\tSANS SUITE\t\t\t\t\t",
    "TOTAL\t\t\t\t3\t2\t\t\t",
  ];
  await recorded(coop, `Réunion S01\n\nPrésents : Awa, Nour, Yann\n\n${rows.join("\n")}\n`);
  const decided = (await coop.json("decision", "list")).map((one: Record<string, unknown>) =>
    ["title", "statement", "outcome", "method", "votesFor", "votesAgainst"].map((key) => one[key]),
  );
  expect(decided).toEqual([
    ["Horaires", "Ouverture à 8 h", "adopted", "vote", 2, 0],
    ["Loyer", "Le même pour tous", "rejected", "vote", 1, 2],
    ["Loyer", "Moins la première année", "adopted", "consensus", null, null],
    ["Vidéo", "Proposition de Jean", "none-taken", null, null, null],
  ]);
  const tasks: readonly Record<string, unknown>[] = await coop.json("task", "list");
  expect(tasks.map(({ title, owner, dueOn }) => [title, owner, dueOn])).toEqual([
    ["Afficher les horaires", "Lise Moreau", "2024-04-14"],
    ["Écrire la grille", null, "2024-04-30"],
  ]);
  expect((await coop.json("session", "show", "S01")).freeNotes).toBe(
    `Réunion S01\n${rows[3]}\n${rows[5]}`.replace(/\t+$/u, ""),
  );
});

test("the names of a large meeting stand in one line", async () => {
  const coop = await aRegister();
  const names = Array.from(
    { length: 300 },
    (_, index) => `Personne Numéro${String.fromCharCode(97 + (index % 26))}`,
  );
  await recorded(coop, `# S01\n\nPrésents : Awa Bamba, ${names.join(", ")}, Claire Roux\n`);
  expect(await attendance(coop, "S01")).toEqual({ present: ["Awa Bamba", "Claire Roux"] });
});

test("a table whose first column says how people came has no headings, and its other rows are kept", async () => {
  const coop = await aRegister();
  await recorded(
    coop,
    "# S01\n\n| Lieu | Halle 6 |\n|---|---|\n| Présents | Awa, Zoé Zhang |\n| Accueil | Lise |\n",
  );
  expect(await attendance(coop, "S01")).toEqual({ present: ["Awa Bamba"] });
  expect((await coop.json("session", "show", "S01")).freeNotes).toBe(
    "| Lieu | Halle 6 |\n| Présents | Awa, Zoé Zhang |\n| Accueil | Lise |",
  );
});

test("below a heading that says of another day in brackets nothing is to be done", async () => {
  const coop = await aRegister();
  await recorded(coop, "# S01\n\n## Suites (rappel)\n\n- Lise : peindre\n");
  expect(await coop.json("task", "list")).toEqual([]);
});

test("a sheet whose headings say nothing is kept, and the tabs of our page part its labels as ever", async () => {
  const coop = await aRegister();
  await recorded(
    coop,
    "# S01\n\nFonction\tTél\tClé\nAccueil\t0102\toui\n\n## Décisions\n\n### Bancs\nPour :\t2\tContre :\t1\nRésultat : adoptée\n",
  );
  expect((await coop.json("session", "show", "S01")).freeNotes).toBe(
    "Fonction\tTél\tClé\nAccueil\t0102\toui",
  );
  expect(await coop.json("decision", "list")).toMatchObject([
    { title: "Bancs", votesFor: 2, votesAgainst: 1 },
  ]);
});

test("a list of what is to be done may be typed in columns, below a heading that says more in brackets", async () => {
  const coop = await aRegister();
  await recorded(
    coop,
    "# S01\n\n## À faire (récap)\n\nYann   lettre à la Métropole   ven. 12/04\nLise+Awa   dossier   fin avr.\n@NourH   tél. mairie   asap\n",
  );
  const tasks: readonly Record<string, unknown>[] = await coop.json("task", "list");
  expect(tasks.map(({ title, owner, dueOn }) => [title, owner, dueOn])).toEqual([
    ["lettre à la Métropole", "Yann Le Goff", "2024-04-12"],
    ["Lise+Awa – dossier", "Lise Moreau", "2024-04-30"],
    ["tél. mairie – asap", "Nour Haddad", null],
  ]);
});

test("a table that names several beside a task keeps its row", async () => {
  const coop = await aRegister();
  const row = "| Imprimer les affiches | Lise et Claire | 12/04/2024 |";
  await recorded(coop, `# S02\n\n## À faire\n\n| Quoi | Qui | Quand |\n|---|---|---|\n${row}\n`);
  expect(await toDo(coop)).toEqual(["Imprimer les affiches | Lise Moreau"]);
  expect((await coop.json("session", "show", "S02")).freeNotes).toBe(row);
});

test("a function tells who has a task where one person bears it, and else its words are kept", async () => {
  const coop = await aRegister();
  await coop.must("participant", "edit", "Lise", "--function", "Présidente");
  for (const name of ["Awa", "Nour"])
    await coop.must("participant", "edit", name, "--function", "trésorière");
  await recorded(
    coop,
    [
      "# S02\n\n## À faire\n",
      "- La présidente : signer le bulletin",
      "- Relire les comptes (le président)",
      "- La trésorière : envoyer les chiffres",
      "- Le gardien doit rendre la clé\n",
    ].join("\n"),
  );
  expect(await toDo(coop)).toEqual([
    "signer le bulletin | Lise Moreau",
    "Relire les comptes | Lise Moreau",
    "La trésorière : envoyer les chiffres | -",
    "Le gardien doit rendre la clé | -",
  ]);
});

test.each([
  ["moi : appeler la mairie", "appeler la mairie"],
  ["Appeler la mairie (moi)", "Appeler la mairie"],
  ["j'appelle la mairie demain", "j'appelle la mairie demain"],
  ["Appeler la mairie, je m'en occupe", "Appeler la mairie, je m'en occupe"],
  ["me - call the city", "call the city"],
  ["call the city, I'll do it", "call the city, I'll do it"],
])(
  "whoever writes of themselves has the task where the page names them, and else that is told: %s",
  async (line, title) => {
    const coop = await aRegister();
    const page = (first: string): string => `# S02\n\n${first}\n\n## À faire\n\n- ${line}\n`;
    const unsaid = await recorded(coop, page("Une soirée calme."));
    expect(unsaid.stderr).toContain("ne dit pas qui s'en charge");
    expect(await toDo(coop)).toEqual([`${line} | -`]);
    await coop.must("undo", "--yes");
    await recorded(coop, page("Secrétaire de séance : Lise Moreau"));
    expect(await toDo(coop)).toEqual([`${title} | Lise Moreau`]);
  },
);

test.each([
  "(notes prises par Lise Moreau, au propre le 21 mars)",
  "De : Lise Moreau <lise@exemple.fr>",
  "Minutes taken by Lise",
  "Carnet de Lise - recopié le lendemain",
  "Mme Lise Moreau est désignée secrétaire de séance.",
])("whoever wrote minutes is known by %s, and came where they say so of themselves", async (line) => {
  const coop = await aRegister();
  await recorded(coop, `# S02\n\n${line}\n\nPrésents : Awa Bamba, Yann Le Goff et moi-même\n`);
  expect(await attendance(coop, "S02")).toEqual({ present: ["Awa Bamba", "Yann Le Goff", "Lise Moreau"] });
});

test("two who say that they wrote minutes are nobody", async () => {
  const coop = await aRegister();
  await recorded(
    coop,
    "# S02\n\nSecrétaire de séance : Lise\nNotes prises par Claire\n\n## À faire\n\n- moi : appeler la mairie\n",
  );
  expect(await toDo(coop)).toEqual(["moi : appeler la mairie | -"]);
});

test("in a list whose lines begin with names, each names who has it; a name in one line alone does not", async () => {
  const coop = await aRegister();
  await recorded(
    coop,
    "# S02\n\ntodo\nAwa letter bins\nclaire paint before sat\nsomebody return the ladder\n",
  );
  expect(await toDo(coop)).toEqual([
    "Awa letter bins | Awa Bamba",
    "claire paint before sat | Claire Roux",
    "somebody return the ladder | -",
  ]);
  await coop.must("undo", "--yes");
  await recorded(coop, "# S02\n\ntodo\nLise sur le quai\nranger la salle\nrendre la clé\n");
  expect(await toDo(coop)).toEqual(["Lise sur le quai | -", "ranger la salle | -", "rendre la clé | -"]);
});

test("what two lines of minutes say otherwise of the session is told, and both are kept", async () => {
  const coop = await aRegister();
  const { stderr } = await recorded(coop, "# S02\n\nLieu : Halle 6\nLieu : salle des Forges\nCoût : 20 €\n");
  expect(stderr).toContain("Ce n'est pas enregistré");
  const { place, freeNotes, cost } = await coop.json("session", "show", "S02");
  expect({ place, freeNotes, cost }).toEqual({
    place: null,
    freeNotes: "Lieu : Halle 6\nLieu : salle des Forges",
    cost: 2000,
  });
});

test("two points of one title are two decisions, a point without a title is none, and a line that is there twice is told", async () => {
  const coop = await aRegister();
  await recorded(
    coop,
    [
      "# S02\n\n1. Vote du compte\n\nLa proposition est adoptée à l'unanimité.\n",
      "2. Vote du compte\n\nLa proposition est adoptée à l'unanimité.\n",
      "3. \n\nOn ouvre la fenêtre.\n",
      "4. Une salle pour la fête.\n\nLa proposition est adoptée.\n",
    ].join("\n"),
  );
  const titles = async (): Promise<string[]> =>
    (await coop.json("decision", "list")).map(({ title }: { title: string }) => title);
  expect(await titles()).toEqual(["Vote du compte", "Vote du compte", "Une salle pour la fête"]);
  const again = await coop.run("session", "record", "pv.md", "--yes");
  expect(again.stderr).toContain("Le carnet savait déjà tout");
  const pasted = "- Budget : adopté\n- Budget : adopté";
  const { stderr } = await recorded(coop, `# S03\n\n## Décisions\n\n${pasted}\n`);
  expect(stderr).toContain("ligne 6  « Budget » est déjà à la ligne 5. Ce n'est pas enregistré");
  expect(await titles()).toHaveLength(4);
});
