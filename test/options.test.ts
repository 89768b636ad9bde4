import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { optionName } from "../src/command-line/input.ts";
import type { Kind, Parameter, Reading, Shape } from "../src/command-line/parameter.ts";
import { features, speak } from "../src/program.ts";
import type { Json } from "../src/terminal/view.ts";
import type { AnyVerb } from "../src/verb.ts";
import { aSession } from "./helpers/a-community.ts";
import { type ACoop, aCoop } from "./helpers/a-coop.ts";

/** What is typed before the options, and what is needed for there to be an item at all. */
const lines: Readonly<Record<string, readonly string[]>> = {
  "category add": ["Bailleurs"],
  "category edit": ["associations"],
  "phase add": ["Essaimage"],
  "phase edit": ["Lancement"],
  "question add": ["Moyens"],
  "question edit": ["Valeurs"],
  "participant add": ["Nour Nuage", "--category", "habitants"],
  "participant edit": ["P01"],
  "organisation add": ["Maison des voisins"],
  "organisation edit": ["O01"],
  "session add": ["Une soirée", "--on", "2024-03-12"],
  "session edit": ["S01"],
  "exchange add": ["Que tout se décide ailleurs", "--session", "S01", "--kind", "crainte"],
  "exchange edit": ["X01"],
  "quotation add": ["On verra bien.", "--session", "S01"],
  "quotation edit": ["C01"],
  "decision add": ["Deux animatrices", "--on", "2024-03-05", "--outcome", "adoptée"],
  "decision edit": ["D01"],
  "objection add": ["D01", "La charge pour les petites structures"],
  "objection edit": ["D01.1"],
  "task add": ["Réserver la salle"],
  "task edit": ["T01"],
  "idea add": ["La table du dimanche"],
  "idea edit": ["I01"],
  "experiment add": ["Le marché du soir"],
  "experiment edit": ["E01"],
  "logbook edit": ["E03.1"],
  "indicator add": ["E01", "Repas servis"],
  "indicator edit": ["N01"],
  "result add": ["E01", "Visites", "12"],
  "result edit": ["1"],
  "service add": ["Épicerie solidaire"],
  "service edit": ["A01"],
  "recommendation add": ["Ouvrir les salles le dimanche"],
  "recommendation edit": ["R01"],
  "commitment edit": ["R01.1"],
  "prose edit": ["bilan", "frame"],
};

/** A sample of each shape, and how JSON has it; of a text and of a closed list it is made of the option itself. */
const ofShape: { readonly [Of in Shape]?: readonly [typed: string, shown: Json] } = {
  day: ["17/09/2024", "2024-09-17"],
  time: ["17 h 15", "17:15"],
  count: ["4", 4],
  number: ["41,5", 41.5],
  amount: ["123", 12300],
  address: ["quelqu-un@exemple.fr", "quelqu-un@exemple.fr"],
  phone: ["06 39 98 00 07", "06 39 98 00 07"],
  "yes-no": ["oui", true],
  file: ["cadre.md", "Le cadre de l'année"],
};

/** Items, by the option that asks for one, as they are typed and as JSON names them. */
const items: Readonly<Record<string, readonly [typed: string, shown: string]>> = {
  category: ["associations", "Associations"],
  organisation: ["O02", "Les Tables"],
  phase: ["Expérimentation", "Expérimentation"],
  question: ["Gouvernance", "Gouvernance"],
  session: ["S02", "S02"],
  facilitator: ["P04", "Dia Dune"],
  lead: ["P04", "Dia Dune"],
  owner: ["P04", "Dia Dune"],
  by: ["P02", "Bo Brume"],
  partner: ["O02", "Les Tables"],
  decision: ["D02", "D02"],
  nextDecision: ["D02", "D02"],
  replaces: ["D02", "D02"],
  idea: ["I02", "I02"],
  experiment: ["E02", "E02"],
  enriches: ["A02", "A02"],
};

interface Sample {
  readonly typed?: string | undefined;
  readonly shown?: Json | undefined;
  /** What goes with it, without which it says nothing or is refused. */
  readonly beside?: readonly string[];
  /** The item that it corrects, where what it says can be said of that one only. */
  readonly of?: string;
}

/** What cannot be made of the shape alone. */
const samples: Readonly<Record<string, Sample>> = {
  "category add --key": { typed: "Logement", shown: "logement" },
  "category add --spelling": { typed: "Logeur", shown: "logeur" },
  "category edit --spelling": { typed: "Collectif", shown: "collectif" },
  "phase edit --from": { typed: "03/02/2024", shown: "2024-02-03" },
  "participant add --seat": { beside: ["--organisation", "O02"] },
  "participant edit --seat": { beside: ["--organisation", "O02"] },
  "participant edit --from": { beside: ["--category", "associations"] },
  "participant edit --left-because": { beside: ["--left", "05/03/2024"] },
  "exchange add --category": { typed: "habitants", shown: "Habitantes et habitants" },
  "exchange edit --category": { typed: "habitants", shown: "Habitantes et habitants" },
  "exchange edit --became-by": { beside: ["--became", "en partie"] },
  "exchange edit --became-on": { beside: ["--became", "en partie"] },
  "decision edit --consultation": { of: "D03" },
  "decision edit --consulted": { of: "D03" },
  "decision edit --replaces": { of: "D03" },
  "objection add --state": { beside: ["--reason", "hors du mandat"] },
  "objection add --on": { beside: ["--state", "levée"] },
  "objection edit --state": { beside: ["--reason", "hors du mandat"] },
  "objection edit --on": { beside: ["--state", "levée"] },
  "experiment edit --started": { of: "E03", typed: "02/03/2024", shown: "2024-03-02" },
  "experiment edit --closed": { of: "E03", typed: "04/03/2024", shown: "2024-03-04" },
  "experiment edit --met": { of: "E03" },
  "experiment edit --observed": { of: "E03" },
  "experiment edit --learned": { of: "E03" },
  "experiment edit --next": { of: "E03" },
  "experiment edit --proposed-by": { of: "E03" },
  "experiment edit --next-decision": { of: "E03" },
  "experiment edit --next-reason": { of: "E03" },
  "experiment edit --conditions": { of: "E03" },
  "experiment edit --never-started": { of: "E04" },
};

/** What is not of the item itself, and stands among the rows under it. */
const under: Readonly<Record<string, string>> = {
  // A membership has days and an end of its own; the item shows the one that holds.
  "participant edit --from": "memberships",
  "participant edit --left-because": "memberships",
  // Each objection has a reference of its own.
  "decision add --objection": "objections",
};

/** Every verb that adds an item or corrects one. */
const verbs = features.flatMap((feature) =>
  Object.entries(feature.verbs).filter(([path]) => / (add|edit)$/.test(path)),
);

/** Two of each thing that an option can ask for, and one of each state in which something can be corrected. */
const year: readonly (readonly string[])[] = [
  ["organisation", "add", "Radio Bellevue"],
  ["organisation", "add", "Les Tables"],
  ["session", "add", "Valeurs", "--on", "2024-03-06"],
  ["exchange", "add", "Que chacun soit entendu", "--session", "S01", "--kind", "attente"],
  ["quotation", "add", "On essaie.", "--session", "S01"],
  ["participant", "consent", "P02", "--quotation", "oui"],
  ["decision", "add", "Les horaires", "--session", "S01", "--outcome", "prend acte"],
  ["decision", "add", "Les prix", "--on", "2024-03-01", "--outcome", "adoptée"],
  ["decision", "add", "Les lieux", "--on", "2024-03-05", "--outcome", "adoptée"],
  ["objection", "add", "D01", "Trop tard le soir"],
  ["task", "add", "Rappeler la mairie"],
  ["idea", "add", "Un four partagé"],
  ["idea", "add", "Un jardin"],
  ["experiment", "add", "Le four"],
  ["experiment", "add", "Le jardin"],
  ["experiment", "add", "Le repas", "--hypothesis", "on vient", "--criterion", "dix repas"],
  ["experiment", "start", "E03", "--on", "2024-03-01"],
  ["experiment", "close", "E03", "--on", "2024-03-05", "--met", "oui", "--next", "poursuivre"].concat([
    "--observed",
    "douze repas",
    "--learned",
    "venir tôt",
  ]),
  ["experiment", "log", "E03", "Douze couverts", "--kind", "event", "--on", "2024-03-02"],
  ["experiment", "add", "Le bal"],
  ["experiment", "close", "E04", "--never-started", "pas de salle"],
  ["indicator", "add", "E01", "Visites"],
  ["result", "add", "E01", "Visites", "30", "--on", "2024-03-01"],
  ["service", "add", "Bus des services"],
  ["service", "add", "Maison de quartier"],
  ["recommendation", "add", "Prêter les halles"],
  ["recommendation", "commit", "R01", "Prêter la halle 6", "--on", "2024-03-04"],
];

let register: Buffer;
let reading: Reading;
beforeAll(async () => {
  const coop = await aSession();
  for (const line of year) await coop.must(...line);
  register = readFileSync(join(coop.folder, "coop.db"));
  const { words } = await speak("fr", features);
  reading = { words } as Reading;
}, 60_000);

async function aCopy(): Promise<ACoop> {
  const coop = (await aCoop({ bare: true })).on("2024-03-06");
  writeFileSync(join(coop.folder, "coop.db"), register);
  writeFileSync(join(coop.folder, "cadre.md"), "Le cadre de l'année");
  return coop;
}

test.each(verbs)("each option of %s is seen in what is shown", async (path, load) => {
  const verb: AnyVerb = (await load()).default;
  const line = lines[path];
  if (!line) throw new Error(`a line for ${path}, so that this test sees its options`);
  const [noun = "", name = ""] = path.split(" ");
  const befores = new Map<string, Shown>();
  const faults: string[] = [];
  for (const [key, parameter] of Object.entries(verb.options)) {
    const option = `${path} ${optionName(key)}`;
    const { of = line[0] as string, beside = [], typed, shown } = await sampleOf(option, key, parameter);
    const coop = await aCopy();
    const before = befores.get(of) ?? (name === "edit" ? await shownOf(coop, noun, of) : {});
    befores.set(of, before);
    const said = typed === undefined ? [optionName(key)] : [optionName(key), typed];
    const { stdout } = await coop.must(noun, name, of, ...line.slice(1), ...said, ...beside, "--json");
    const after = await shownOf(
      coop,
      noun,
      stdout === "" ? (line.at(-1) as string) : nameOf(JSON.parse(stdout)),
    );
    const section = under[option];
    const seen = section
      ? [after[section]]
      : Object.keys(after).flatMap((column) =>
          isRows(after[column]) || isSame(after[column], before[column]) ? [] : [after[column]],
        );
    if (!seen.some((value) => says(value, shown as Json)))
      faults.push(`${option}: ${shown} is not in ${JSON.stringify(seen)}`);
  }
  expect(faults).toEqual([]);
});

test("what is said of options here is said of some that there are", async () => {
  const options = await Promise.all(
    verbs.map(async ([path, load]) =>
      Object.keys((await load()).default.options).map((key) => `${path} ${optionName(key)}`),
    ),
  );
  expect(options.flat()).toEqual(expect.arrayContaining(Object.keys({ ...samples, ...under })));
  expect(verbs.map(([path]) => path)).toEqual(expect.arrayContaining(Object.keys(lines)));
});

async function sampleOf(option: string, key: string, { kind }: Parameter<unknown>): Promise<Sample> {
  return { ...(await ordinary(option, key, kind)), ...samples[option] };
}

async function ordinary(option: string, key: string, kind: Kind<unknown>): Promise<Sample> {
  if (kind.shape === "flag") return { shown: true };
  if (kind.shape === "text") return { typed: `Texte pour ${option}`, shown: `Texte pour ${option}` };
  if (kind.shape === "choice") {
    const last = (await kind.suggest?.(reading))?.at(-1);
    return { typed: last?.label, shown: last?.text };
  }
  const [typed, shown] = (kind.shape === "item" ? items[key] : ofShape[kind.shape]) ?? [];
  if (typed === undefined) throw new Error(`a sample for ${option}, so that this test sees it`);
  return { typed, shown };
}

type Shown = Readonly<Record<string, Json | readonly object[]>>;

/** What `show` prints of an item, or `list` of a noun that has no `show`. */
async function shownOf(coop: ACoop, noun: string, name: string): Promise<Shown> {
  if (features.some(({ verbs: its }) => `${noun} show` in its)) return coop.json(noun, "show", name);
  return (await coop.json<Shown[]>(noun, "list")).find((one) => nameOf(one) === name) ?? {};
}

function nameOf(item: Shown): string {
  return String(item["reference"] ?? item["key"] ?? item["number"] ?? item["part"] ?? item["title"]);
}

/** Whether a value is the rows of a section, and none of the columns of the item. */
function isRows(value: unknown): boolean {
  return Array.isArray(value) && value.some((one) => typeof one === "object" && !Array.isArray(one));
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function says(value: unknown, shown: Json): boolean {
  if (typeof value === "object" && value !== null)
    return Object.values(value).some((one) => says(one, shown));
  if (typeof shown === "string") return typeof value === "string" && value.includes(shown);
  return value === shown;
}
