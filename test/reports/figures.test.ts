import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { currentSeason } from "../../src/cooperative/store/seasons.ts";
import { features, speak } from "../../src/program.ts";
import { readBilan } from "../../src/reports/facts/bilan.ts";
import { figureCalled } from "../../src/reports/figure-names.ts";
import { figuresIn } from "../../src/reports/figures-in.ts";
import { aSession } from "../helpers/a-community.ts";
import { aCoop } from "../helpers/a-coop.ts";

test("a figure is what its rows say, and says what it leaves out", async () => {
  const coop = await aSession();
  coop.on("2024-06-15");
  await coop.must("decision", "add", "Les quais", "--session", "S01", "--outcome", "adopted");
  await coop.must("decision", "add", "La clé", "--session", "S01", "--outcome", "rejected");
  const facts = await coop.ask(async (reader) =>
    readBilan(reader, await currentSeason(reader), "2024-06-15", "2024-06-15", "internal"),
  );
  const found = figuresIn(facts);
  const adopted = found.find(({ name }) => name === "decisions.adopted");
  expect(adopted?.value).toBe(1);
  expect(adopted?.rows()).toEqual([{ reference: "D01", label: "Les quais" }]);
  expect(adopted?.left()).toEqual([
    { reference: "D02", label: "La clé", why: { choice: "outcome", value: "rejected" } },
  ]);
  for (const { name, value, made, rows } of found) {
    if (made === "counted") expect(rows(), name).toHaveLength(value ?? 0);
  }
});

test.each([
  ["{{ beside.alone.size }}", "« beside.alone.size », que rien ne définit", "« beside.overlaps.size »"],
  [
    "{% for decision in decisions.all %}\n{{ decision.amendments.size | words }}\n{% endfor %}",
    "« decision.amendments.size », que rien ne définit",
    "« decisions.all.size »",
  ],
])("a number that a template makes by itself is refused: %s", async (said, what, remedy) => {
  const coop = await aSession();
  const home = join(coop.folder, "home");
  mkdirSync(join(home, "templates/fr"), { recursive: true });
  writeFileSync(join(home, "templates/fr/bilan.md"), `# Bilan\n\n${said}\n`);
  await coop.must("decision", "add", "Les quais", "--session", "S01", "--outcome", "adopted");
  const ran = await coop.at(home).run("report", "bilan", "--out", "-");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain(what);
  expect(ran.stderr).toContain(remedy);
});

test("the size of a list that is a figure is printed, and a size may choose between words", async () => {
  const coop = await aCoop();
  const home = join(coop.folder, "home");
  mkdirSync(join(home, "templates/fr"), { recursive: true });
  const page =
    '{{ tasks.open.size | words: "f" }}\n{% for one in path.sessions %}\n{{ path.unrecorded.size }}\n{% endfor %}\n{{ beside.alone.size | agree: "lien", "liens" }}\n';
  writeFileSync(join(home, "templates/fr/bilan.md"), `# Bilan\n\n${page}`);
  expect((await coop.at(home).run("report", "bilan", "--out", "-")).stderr).toContain("path.unrecorded.size");
  writeFileSync(join(home, "templates/fr/bilan.md"), `# Bilan\n\n${page.replace(/.*unrecorded.*\n/, "")}`);
  expect((await coop.at(home).must("report", "bilan", "--out", "-")).stdout).toContain("0 lien");
});

test("the rules in force are those of the day on which a mode d'emploi is read, also after the season", async () => {
  const coop = (await aCoop()).on("2024-11-20");
  for (const until of [["--until", "2024-12-31"], []])
    await coop.must(
      "decision",
      "add",
      `Jusqu'à ${until[1]}`,
      "--on",
      "2024-03-05",
      "--outcome",
      "adoptée",
      ...until,
    );
  const rules = async (on: `${number}-${number}-${number}`): Promise<number> =>
    (await coop.on(on).json("explain", "in-force.rules")).value;
  expect(await rules("2024-12-01")).toBe(2);
  expect(await rules("2026-11-30")).toBe(1);
});

test.each([
  ["fr", "l-essentiel"],
  ["en", "the-essentials"],
] as const)("a figure is asked for as the first page names it (%s)", async (language, page) => {
  const { words } = await speak(language, features);
  const templates = join(import.meta.dirname, "../../templates");
  const text = readFileSync(join(templates, language, "bilan", `${page}.md`), "utf8");
  const labels = [...text.matchAll(/^(?:\* ?: )?- \*\*.*?\*\* (.*?) \*/gm)].map(([, label = ""]) =>
    label.replace(/\{\{ [^{}]* agree: "[^"]*", "([^"]*)" \}\}/, "$1"),
  );
  const named = labels.map((label) =>
    figureCalled(label.replace(/\{\{.*?\}\}/, words.language.day("2024-12-31")), (name) => [
      words.choice("figure", name),
    ]),
  );
  expect(named).toEqual([
    "community.ever",
    "sessions.held",
    "decisions.in-force",
    "experiments.started",
    "requests.answered",
    "experiments.budget-spent",
  ]);
});

test("a value is asked what it counts, however it is written", async () => {
  const coop = (await aCoop()).on("2024-12-31");
  await coop.must("experiment", "add", "La table", "--budget", "1200,50");
  for (const typed of ["1 200,50 €", "1200.5"]) {
    const found = await coop.json<{ name: string; item: string }[]>("explain", typed);
    expect(found.map(({ name, item }) => [name, item])).toContainEqual([
      "experiment.budget-planned",
      "E01 La table",
    ]);
  }
});
