import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Day } from "../../src/values/day.ts";
import { bilanOf } from "../helpers/a-bilan.ts";
import { aSession } from "../helpers/a-community.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";
import { cataloguesOf } from "../helpers/catalogues.ts";
import { anEvening } from "./an-evening.ts";

const golden = join(import.meta.dirname, "../golden/documents");
const shown = async (coop: ACoop, ...report: string[]): Promise<string> =>
  (await coop.must("report", ...report, "--out", "-")).stdout;

test("three people whom an edition calls alike are not read as one", async () => {
  const coop = await anEvening();
  await coop.must(
    "session",
    "edit",
    "S01",
    "--facilitator",
    "P01",
    "--facilitator",
    "P02",
    "--facilitator",
    "P03",
  );
  expect(await shown(coop, "compte-rendu", "S01")).toContain("**Animation** : des membres\n");
  expect(await shown(coop, "compte-rendu", "S01", "--lang", "en")).toContain("**Facilitated by**: members\n");
  await coop.must("participant", "edit", "P01", "--function", "médiatrice");
  await coop.must("participant", "edit", "P02", "--function", "médiatrice");
  await coop.must(
    "session",
    "edit",
    "S01",
    "--facilitator",
    "P01",
    "--facilitator",
    "P02",
    "--facilitator",
    "P12",
  );
  expect(await shown(coop, "compte-rendu", "S01")).toContain(
    "**Animation** : des membres et l'équipe projet\n",
  );
});

test("the decisions of the sessions and those taken between them are those that the first sentence counts", async () => {
  const coop = await anEvening();
  await coop.must(
    ...["decision", "add", "Une avance", "--statement", "Avancer 150 euros", "--outcome", "adoptée"],
    ...["--on", "2024-03-12", "--consultation", "par courriel"],
  );
  const { path, decisions } = await bilanOf(coop, "2024-12-31" as Day);
  const atSessions = path.sessions.reduce((all, one) => all + one.decisions, 0);
  expect([atSessions, decisions.outsideSessions, decisions.adopted]).toEqual([1, 1, 2]);
  expect(await shown(coop, "bilan", "--as-of", "2024-12-31")).toContain(
    "Une décision a été prise en dehors des temps collectifs.",
  );
});

test("calls and doors are never added up: each experiment has its own count", async () => {
  const coop = (await aSession()).on("2024-12-31" as Day);
  for (const [title, visits] of [
    ["La ligne", "11"],
    ["Les paliers", "232"],
  ] as const) {
    await coop.must("experiment", "add", title);
    await coop.must(
      "experiment",
      "log",
      title,
      "Une soirée",
      "--kind",
      "événement",
      "--on",
      "2024-03-12",
      "--visits",
      visits,
    );
  }
  for (const language of ["fr", "en"] as const) {
    expect(await shown(coop, "bilan", "--as-of", "2024-12-31", "--lang", language)).not.toContain("243");
  }
  expect(await coop.run("explain", "243")).not.toMatchObject({ code: 0 });
  expect((await coop.must("explain", "experiment.visits")).stdout).toMatch(/232/);
});

test("the demo counts what each experiment counts, and adds neither calls nor doors nor plates to visits", () => {
  for (const [language, counted] of [
    ["fr", ["149 portes ouvertes", "547 repas", "11 appels", "118 passages"]],
    ["en", ["149 doors opened", "547 meals", "11 calls", "118 visits"]],
  ] as const) {
    const told = readFileSync(join(golden, `bilan.${language}.txt`), "utf8");
    expect([...told.matchAll(/^- \*\*(\d+ [^*\d]+)\*\*$/gm)].map(([, one]) => one)).toEqual(counted);
  }
});

test("a task that is late on the day of a document is told as late", async () => {
  const coop = await anEvening();
  const bilan = (day: string): Promise<string> => shown(coop, "bilan", "--as-of", day);
  expect(await bilan("2024-03-30")).toContain(
    "- Écrire la fiche (une personne de la communauté), pour le 30 mars 2024\n",
  );
  expect(await bilan("2024-12-31")).toContain(
    "- Écrire la fiche (une personne de la communauté), pour le 30 mars 2024, en retard\n",
  );
  coop.on("2024-12-31" as Day);
  expect(await shown(coop, "releve-decisions")).toContain(", pour le 30 mars 2024, en retard\n");
  await coop.must("task", "done", "T01", "--on", "2024-12-31");
  expect(await bilan("2024-12-31")).not.toContain("Écrire la fiche (");
});

test("no task of the demo asks for what an experiment needs that never started", () => {
  for (const language of ["fr", "en"]) {
    const told = readFileSync(join(golden, `bilan.${language}.txt`), "utf8");
    expect(told).not.toMatch(/^- (?:Obtenir l'assurance|Obtain insurance)/m);
  }
});

test("what is aimed at says which way is better", () => {
  for (const [language, least] of [
    ["fr", "2 ou moins"],
    ["en", "2 or less"],
  ] as const) {
    expect(readFileSync(join(golden, `bilan.${language}.txt`), "utf8")).toContain(`| 6 | ${least} |`);
  }
});

test("labels and help of the tool do not say we: that is what people say", async () => {
  const saidAs = { fr: /\b(?:nous|notre|nos)\b/i, en: /\b(?:we|our|us)\b/i } as const;
  for (const language of ["fr", "en"] as const) {
    for (const [room, { nouns, columns, views, titles }] of await cataloguesOf(language)) {
      const said = JSON.stringify({ nouns, columns, views, titles }, (key, value) =>
        key === "example" ? undefined : (value as unknown),
      );
      expect(said, room).not.toMatch(saidAs[language]);
    }
  }
});

test("an idea says whom it comes from without the word of the register", async () => {
  const coop = await anEvening();
  await coop.must("idea", "add", "Un four", "--session", "S01", "--category", "associations");
  const told = await shown(coop, "compte-rendu", "S01", "--edition", "internal");
  expect(told).toContain("*Proposée par : Associations.*");
  expect(told).not.toContain("par la catégorie");
});

test("nobody against is said, and not counted as 0", async () => {
  const coop = await aSession();
  await coop.must(
    ...["decision", "add", "Une halle", "--session", "S01", "--statement", "Se réunir à la halle"],
    ...["--method", "vote", "--outcome", "adoptée", "--for", "8", "--against", "0", "--abstain", "0"],
  );
  expect(await shown(coop, "releve-decisions")).toContain("8 voix pour, aucune contre et aucune abstention.");
  expect(await shown(coop, "releve-decisions", "--lang", "en")).toContain(
    "8 votes for, none against and no abstentions.",
  );
});

test("an English title has its article, and none before a name", async () => {
  const titleOf = async (name: string): Promise<string> => {
    const coop = await aCoop({ bare: true });
    await coop.must("init", name, "--on", "2024-02-20");
    return (await shown(coop, "releve-decisions", "--lang", "en")).split("\n", 1)[0] ?? "";
  };
  expect(await titleOf("Trial cooperative of Nantes")).toBe(
    "# Record of decisions of the Trial cooperative of Nantes",
  );
  expect(await titleOf("La Ruche")).toBe("# Record of decisions of La Ruche");
});

test("typed text is a sentence among those of the documents: no two full stops, no capital in the middle", async () => {
  for (const name of readdirSync(golden)) {
    const told = readFileSync(join(golden, name), "utf8").replaceAll("...", "…");
    expect(told, name).not.toMatch(/[.!?…][»”)]?\.(?!\p{L})/u);
  }
  const coop = await aSession();
  await coop.must(
    ...[
      "decision",
      "add",
      "Une halle.",
      "--session",
      "S01",
      "--statement",
      "Se réunir à la halle.",
      "--method",
      "vote",
    ],
    ...[
      "--outcome",
      "adoptée",
      "--outcome-sentence",
      "Tout le monde est venu !",
      "--reasons",
      "La halle est près.",
    ],
    ...["--objection", "associations : Le soir est tard."],
  );
  await coop.must("session", "cancel", "S01", "--reason", "La salle est inondée.", "--on", "2024-03-04");
  const told = await shown(coop, "releve-decisions");
  expect(told).toContain("Objection : le soir est tard (");
  expect(told).not.toMatch(/[.!?…]\s?\./);
  expect(await shown(coop, "compte-rendu", "S01")).toContain("Raison donnée : la salle est inondée.\n");
});
