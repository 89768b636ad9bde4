import { expect, test } from "vitest";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

const text = "Ouvrir les salles municipales le dimanche.";

async function withRecommendation(): Promise<ACoop> {
  const coop = (await aCoop()).on("2024-10-20");
  await coop.must("service", "add", "Salles municipales", "--kind", "lieu");
  await coop.must("decision", "add", "Salles du dimanche", "--outcome", "adopted", "--on", "2024-05-14");
  await coop.must("experiment", "add", "Table du dimanche");
  await coop.must(
    ...[
      "recommendation",
      "add",
      text,
      "--level",
      "Ville",
      "--addressed-to",
      "Direction de la vie associative",
    ],
    ...["--enriches", "salles", "--decision", "D01", "--experiment", "E01", "--sent", "2024-10-15"],
  );
  return coop;
}

test("a recommendation says whom it is for, what it comes from and what it would enrich", async () => {
  const coop = await withRecommendation();
  expect(await coop.json("recommandation", "voir", "R01")).toEqual({
    reference: "R01",
    text,
    addressedTo: "Direction de la vie associative",
    level: "city",
    sentOn: "2024-10-15",
    latestAnswer: null,
    answeredOn: null,
    enriches: "A01 Salles municipales",
    policy: null,
    decision: "D01 Salles du dimanche",
    experiment: "E01 Table du dimanche",
    responses: [],
    commitments: [],
    followUps: [],
    tellings: [],
  });
  for (const shown of [
    await coop.json("decision", "show", "D01"),
    await coop.json("experiment", "show", "E01"),
    await coop.json("service", "show", "A01"),
  ]) {
    expect(shown.recommendations).toMatchObject([{ reference: "R01", text }]);
  }
});

test("answers add up, none is overwritten, and the latest by its date holds", async () => {
  const coop = await withRecommendation();
  const studied = await coop.must(
    ...["recommendation", "answer", "R01", "--answer", "à l'étude", "--until", "2024-11-30"],
    ...["--by", "adjointe aux solidarités"],
  );
  expect(studied.stderr).toContain("R01, réponse du 20 octobre 2024 : à l'étude jusqu'au 30 novembre 2024.");
  await coop.must(
    ...["recommendation", "answer", "R01", "--answer", "partly", "--on", "2024-12-03"],
    ...["--reasons", "un dimanche sur deux"],
  );
  await coop.must(
    ...["recommendation", "answer", "R01", "--answer", "not-retained", "--on", "2024-10-18"],
    ...["--reasons", "budget engagé"],
  );
  const shown = await coop.json("recommendation", "show", "R01");
  expect(shown).toMatchObject({ latestAnswer: "partly", answeredOn: "2024-12-03" });
  expect(shown.responses).toEqual([
    {
      reference: "R01.3",
      on: "2024-10-18",
      answer: "not-retained",
      reasons: "budget engagé",
      passedTo: null,
      until: null,
      by: null,
    },
    {
      reference: "R01.1",
      on: "2024-10-20",
      answer: "under-study",
      reasons: null,
      passedTo: null,
      until: "2024-11-30",
      by: "adjointe aux solidarités",
    },
    {
      reference: "R01.2",
      on: "2024-12-03",
      answer: "partly",
      reasons: "un dimanche sur deux",
      passedTo: null,
      until: null,
      by: null,
    },
  ]);
  expect((await coop.must("recommendation", "list")).stdout).toContain("en partie");
});

test("an answer that owes something says it, or is refused with the way out", async () => {
  const coop = await withRecommendation();
  const ours = await coop.run("recommendation", "answer", "R01", "--answer", "hors compétence");
  expect(ours.code).toBe(1);
  expect(ours.stderr).toContain("a été transmise à quelqu'un, et rien ne dit à qui");
  expect(ours.stderr).toContain("--passed-to");
  const refused = await coop.run("recommendation", "answer", "R01", "--answer", "non retenue");
  expect(refused.stderr).toContain("--reasons");
  const studied = await coop.run("recommendation", "answer", "R01", "--answer", "under-study");
  expect(studied.stderr).toContain("--until");
  expect((await coop.json("recommendation", "show", "R01")).responses).toEqual([]);
  const passed = await coop.must(
    ...["recommandation", "répondre", "R01", "--answer", "hors compétence", "--passed-to", "Métropole"],
  );
  expect(passed.stderr).toContain(
    "R01, réponse du 20 octobre 2024 : hors compétence, transmise à « Métropole ».",
  );
});

test("everything that is wrong with an answer comes at once", async () => {
  const coop = await withRecommendation();
  const ran = await coop.run(
    ...["recommendation", "answer", "R01", "--answer", "not-retained"],
    ...["--passed-to", "Métropole", "--until", "2025-01-31"],
  );
  expect(ran.stderr).toContain("l'est pour des raisons, et elles ne sont pas dites");
  expect(ran.stderr).toContain("Retirez à qui elle l'est (--passed-to)");
  expect(ran.stderr).toContain("Retirez cette date (--until)");
});

test("the same text is not recorded twice", async () => {
  const coop = await withRecommendation();
  const ran = await coop.run("recommendation", "add", text.toUpperCase());
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("est déjà notée sous la référence R01");
});

test("an edit empties what is given empty and leaves the rest", async () => {
  const coop = await withRecommendation();
  await coop.must("recommendation", "edit", "R01", "--decision", "", "--sent", "", "--level", "metropolis");
  expect(await coop.json("recommendation", "show", "R01")).toMatchObject({
    level: "metropolis",
    sentOn: null,
    decision: null,
    experiment: "E01 Table du dimanche",
    addressedTo: "Direction de la vie associative",
  });
});

test("an answer dated after today is kept, and pointed out", async () => {
  const coop = await withRecommendation();
  const ran = await coop.must(
    ...["recommendation", "answer", "R01", "--answer", "retenue", "--on", "2025-10-18"],
  );
  expect(ran.stderr).toContain("Le 18 octobre 2025 n'est pas encore venu ; vérifiez cette date.");
  expect((await coop.json("recommendation", "show", "R01")).answeredOn).toBe("2025-10-18");
});
