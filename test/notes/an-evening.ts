import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ACoop, aCoop, type Ran } from "../helpers/a-coop.ts";

/** A page as someone filled it in, of the session S01 of `aSession`. */
export const filledIn = `# S01 · Missions · mardi 5 mars 2024

Lieu : Halle 6
Horaires : 18 h – 20 h 30
Animation : Awa Aube, Guy Galet

## Déroulé

- 18 h 00 (15 min) Accueil
- 18 h 15 (50 min) Qui décide quoi ? → gouvernance

## Présences

### Habitantes et habitants
[x]  1  Aube Awa
[x]  2  Brume Bo
[x]  3  Ciel Cléo
[p 1]  4  Dune Dia
[e]  5  Étang Éva
[ ]  6  Forêt Flo

### Associations
[x]  7  Galet Guy
[a]  8  Île Ida

### Autres personnes venues
associations : 2

## Ce qui s'est dit

### Gouvernance
attente (9) : que les habitantes et habitants soient aussi nombreux que les institutions
crainte : que tout se décide entre les réunions

#### Table 2
accord : des réunions en fin de journée

## Décisions

### Deux personnes co-animent, à tour de rôle
Question : gouvernance
Méthode : consentement
Énoncé : Chaque temps collectif est animé par deux membres.
Résultat : adoptée
Objection (associations) : la charge pour les petites structures → intégrée : un appui est prévu
À revoir : 15 octobre 2024

### Budget d'amorçage
Méthode : vote
Pour : 4   Contre : 1
Résultat : adoptée

## Pistes d'action

- Un café des compétences, une fois par mois (portée par : associations ; soutien : 14)

## À faire

- [ ] Réserver la Cocotte solidaire · Guy Galet · 2 mai
- [ ] Écrire à la Maison de quartier · Awa · avant le 30 avril

## Notes libres

il faisait froid

S01 · registre 0000 · coop
`;

/** A file in the folder of a coop. */
export function put(coop: ACoop, name: string, content: string | Buffer): void {
  writeFileSync(join(coop.folder, name), content);
}

export function textOf(coop: ACoop, name: string): string {
  return readFileSync(join(coop.folder, name), "utf8");
}

/** Records a page that is given as text. */
export async function record(coop: ACoop, text: string, name = "S01.md"): Promise<Ran> {
  put(coop, name, text);
  return coop.run("session", "record", name, "--yes");
}

/** The same after something in the filled-in page was written otherwise; fails the test where it is not there. */
export async function recordWith(
  coop: ACoop,
  ...changes: readonly (readonly [string, string])[]
): Promise<Ran> {
  let text = filledIn;
  for (const [before, after] of changes) {
    if (!text.includes(before)) throw new Error(`the page has no ${before}`);
    text = text.replace(before, () => after);
  }
  return record(coop, text);
}

/** All that the register holds of S01, without what differs from run to run. */
export async function heldOf(coop: ACoop): Promise<unknown> {
  const [session, exchanges, decisions, ideas, tasks, objections] = await Promise.all([
    coop.json("session", "show", "S01"),
    coop.json("exchange", "list"),
    coop.json("decision", "list"),
    coop.json("idea", "list"),
    coop.json("task", "list"),
    coop.json("objection", "list"),
  ]);
  return { session, exchanges, decisions, ideas, tasks, objections };
}

/** Six people, three sessions, and the morning after the last of them. */
export async function aRegister(): Promise<ACoop> {
  const coop = await aCoop();
  put(
    coop,
    "liste.csv",
    `Prénom;Nom;Catégorie\n${["Awa;Bamba", "Yann;Le Goff", "Lise;Moreau", "Nour;Haddad", "Jean;Petit", "Claire;Roux"].map((name) => `${name};habitants\n`).join("")}`,
  );
  await coop.must("participant", "import", "liste.csv", "--joined", "2024-02-20", "--yes");
  await coop.must("session", "add", "Budget", "--on", "2024-03-05");
  await coop.must("session", "add", "Règlement", "--on", "2024-03-19");
  await coop.must("session", "add", "Ateliers", "--on", "2024-04-02");
  return coop.on("2024-04-03");
}
