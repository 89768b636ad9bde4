import { expect, test } from "vitest";
import type { LanguageCode } from "../src/language/language.ts";
import { cataloguesOf } from "./helpers/catalogues.ts";

/** A value for each parameter that a sentence may have. */
const samples: Record<string, unknown> = {
  number: 7,
  about: "jour du relevé",
  isDay: true,
  mayBeEmpty: true,
  numbers: [7, 12],
  typed: "zoo",
  nearest: ["Gouvernance"],
  candidates: ["P07 Awa Traoré", "P12 Awa Diop"],
  more: 2,
  noun: "session",
  known: ["add", "list"],
  option: "--on",
  missing: ["--on", "<titre>"],
  question: "Enregistrer cette liste ?",
  allowed: ["adoptée", "rejetée"],
  folder: "/carnets",
  above: "/carnets/coop.db",
  version: 9,
  kind: "participant",
  last: 41,
  since: 40,
  used: "/a/coop.db",
  other: "P08 Noé",
  message: "boum",
  sentence: "Carnet commencé.",
  operation: "register-started",
  parameters: {},
  start: "2024-05-01",
  end: "2024-04-01",
  label: "Associations",
  title: "Missions",
  file: "inscrits.csv",
  name: "Awa Traoré",
  first: "Nom",
  second: "Noms",
  headings: ["Ville", "Rue"],
  line: 4,
  email: "awa@exemple.fr",
  references: ["P02", "P05"],
  rows: 38,
  columns: ["Nom", "Prénom"],
  leftOut: ["Date de naissance"],
  unchanged: 2,
  added: 38,
  changed: 1,
  before: 2,
  signed: 36,
  organisations: ["Radio Bellevue"],
  byCity: true,
  signedOn: "2024-02-20",
  textOn: "2024-02-26",
  latest: 2,
  section: "open",
  sections: ["object", "calendar"],
  on: "2024-02-20",
  cells: 9,
  startsAt: "18:00",
  endsAt: "17:00",
  states: ["present", "excused"],
  giver: 16,
  holder: 3,
  count: 2,
  phase: "Lancement",
  present: 13,
  counted: 17,
  proxies: 2,
  consulted: 12,
  against: 1,
  by: 9,
  due: "2024-05-02",
  voices: 15,
  categories: 4,
  phases: 4,
  questions: 6,
  outcome: "adopted",
  reason: "Budget refusé",
  files: ["bilan-2024.md"],
  report: "bilan",
  part: "frame",
  bilan: "/demo/bilan-2024.html",
  sessionNumber: 2,
  neededProxies: 2,
  takenOn: "2024-04-02",
  doneOn: "2024-05-02",
  droppedOn: "2024-05-03",
  fields: ["statement"],
  titles: ["Valeurs"],
  labels: ["Associations"],
  replaces: [4],
  experimentNumber: 3,
  lacking: ["criterion"],
  startedOn: "2024-05-27",
  hours: 3,
  options: ["--observed"],
  until: "2024-09-30",
  logKind: "event",
  next: "adjust",
  isWithoutCriterion: false,
  value: 42,
  unit: "repas",
  operator: "CCAS",
  text: "Prêter une salle",
  answer: "retained",
  sentOn: "2024-07-12",
  addressedTo: "CCAS",
  closedOn: "2024-10-30",
  experimentTitle: "La table du dimanche",
  serviceName: "Guichet",
  serviceNumber: 2,
  confirmed: true,
  unanimous: 2,
  for: 2,
  abstain: 2,
  notTakingPart: 2,
  passedTo: "les bailleurs",
  encoding: "UTF-8",
  delimiter: ";",
  sheet: null,
  headingsLine: 3,
  skippedLines: [9],
  people: 38,
  code: "x",
  standIns: [3, 8],
  state: "replaced",
  most: 1,
  seat: 9,
  substitute: 41,
  who: 12,
  counts: [
    ["present", 27],
    ["excused", 5],
  ],
  notRecorded: 3,
  beside: 2,
  guests: 4,
  unnamedProxies: 1,
  from: 1,
  to: 2,
  copy: "/carnets/coop.db.v1",
  removed: [
    { table: "participant", count: 37 },
    { table: "membership", count: 37 },
  ],
  kept: [
    {
      table: "participant",
      count: 1,
      items: [{ kind: "participant", reference: "P05", name: "Éva Étang" }],
      hasMore: false,
      references: ["P05"],
    },
  ],
  organisation: "Les Tables partagées",
  holderName: "Noé Diallo",
  byName: "Noé Diallo",
  byNumber: 41,
  because: "déménagement",
  source: "formulaire",
  answers: [
    ["image", "yes"],
    ["contact", "unknown"],
  ],
  item: "P07 Awa Traoré",
  hanging: [
    {
      table: "attendance",
      count: 2,
      items: [{ kind: "session", reference: "S01", name: "Missions" }],
      hasMore: true,
    },
    { table: "consent", count: 1, items: [], hasMore: false },
  ],
};

/** Where a code has a parameter of another type than the others of that name. */
const exceptions: Record<string, Record<string, unknown>> = {
  "no-table": { kind: "pdf" },
  "too-many-arguments": { typed: ["zoo", "zèbre"] },
  "settles-no-overlap": { kind: "complements" },
  "experiment-related": { kind: "complements" },
  "signed-before-joining": { people: [{ number: 41, from: "2024-03-05" }] },
  "older-version-signed": { version: 2 },
  "signed-older-version": { version: 1 },
  "withdrawn-before": { name: null },
  "no-such-version": { known: [1, 2] },
  "undo-hangs-on": { since: [40, 41] },
  "not-joined-yet": { from: "2024-09-01" },
  "takes-part-again": { from: "2024-09-01" },
  "memberships-overlap": { from: "2024-09-01" },
  "place-was-empty": { since: "2024-06-30" },
  "consent-overtaken": { kind: "image", answer: "no" },
};

/** The sentences of a language, one a line, in the order of the rooms. */
async function sentencesOf(language: LanguageCode): Promise<string> {
  const lines: string[] = [];
  for (const [room, { problems, notices, operations }] of await cataloguesOf(language)) {
    for (const [part, entries] of Object.entries({ problems, notices, operations })) {
      for (const [code, say] of Object.entries(entries)) {
        const parameters = new Proxy({ ...samples, ...exceptions[code] } as typeof samples, {
          get(target, key) {
            if (!(key in target))
              throw new Error(`${room} ${code}: a sample for "${String(key)}" is missing in this test`);
            return target[key as string];
          },
        });
        const said = say(parameters as never) as string | { what: string; remedy: string };
        lines.push(
          `${room} ${part} ${code}: ${typeof said === "string" ? said : `${said.what} | ${said.remedy}`}`,
        );
      }
    }
  }
  return `${lines.join("\n")}\n`;
}

test.each(["fr", "en"] as const)("every sentence of %s reads as it did", async (language) => {
  const sentences = await sentencesOf(language);
  expect(sentences).not.toMatch(/undefined|NaN|\[object/);
  await expect(sentences).toMatchFileSnapshot(`golden/sentences.${language}.txt`);
});
