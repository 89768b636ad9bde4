import { expect, test } from "vitest";
import { gaps } from "../../src/city/gaps.ts";
import type { Day } from "../../src/values/day.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

/** What is missing as of a day: the code, and what it names. */
async function missing(coop: ACoop, today: Day): Promise<[string, object][]> {
  const found = await coop.ask((reader) => gaps(reader, today));
  return found.map(({ code, parameters }) => [code, parameters]);
}

test("nothing is missing where there is nothing", async () => {
  expect(await missing(await aCoop(), "2024-12-31")).toEqual([]);
});

test("experiments without a relation and overlaps that are not settled are pointed out", async () => {
  const coop = (await aCoop()).on("2024-05-20");
  await coop.must("service", "add", "Épicerie solidaire");
  await coop.must("experiment", "add", "Café des compétences");
  await coop.must("experiment", "add", "Table du dimanche");
  expect(await missing(coop, "2024-05-20")).toEqual([
    ["experiment-unrelated", { references: ["E01", "E02"], isAlone: false }],
  ]);
  await coop.must("experiment", "relate", "E01", "A01", "--kind", "overlaps");
  await coop.must("experiment", "relate", "E02", "A01", "--kind", "complements");
  expect(await missing(coop, "2024-05-20")).toEqual([
    [
      "overlap-unsettled",
      {
        experimentNumber: 1,
        experimentTitle: "Café des compétences",
        serviceNumber: 1,
        serviceName: "Épicerie solidaire",
      },
    ],
  ]);
  await coop.must(
    "experiment",
    "relate",
    "E01",
    "A01",
    "--kind",
    "overlaps",
    "--settled-by",
    "jours répartis",
  );
  expect(await missing(coop, "2024-05-20")).toEqual([]);
});

test("an experiment that never started owes no relation", async () => {
  const coop = (await aCoop()).on("2024-10-15");
  await coop.must("experiment", "add", "Rez-de-chaussée du soir");
  await coop.must("experiment", "close", "E01", "--never-started", "pas d'assurance");
  expect(await missing(coop, "2024-12-31")).toEqual([]);
});

test("what was not sent, not answered, or is studied past its date is pointed out", async () => {
  const coop = (await aCoop()).on("2024-10-20");
  await coop.must("recommendation", "add", "Ouvrir les salles le dimanche", "--addressed-to", "Ville");
  expect(await missing(coop, "2024-10-20")).toEqual([["recommendation-unsent", { references: ["R01"] }]]);
  await coop.must("recommendation", "edit", "R01", "--sent", "2024-10-15");
  const unanswered = ["recommendation-unanswered", { number: 1, sentOn: "2024-10-15", addressedTo: "Ville" }];
  expect(await missing(coop, "2024-10-20")).toEqual([unanswered]);
  expect(await missing(coop, "2024-10-14")).toEqual([]);
  await coop.must("recommendation", "answer", "R01", "--answer", "under-study", "--until", "2024-11-30");
  await coop.must("recommendation", "tell", "R01", "--on", "2024-10-20");
  expect(await missing(coop, "2024-11-30")).toEqual([]);
  expect(await missing(coop, "2024-12-01")).toEqual([["study-overdue", { number: 1, until: "2024-11-30" }]]);
  await coop.must("recommendation", "answer", "R01", "--answer", "retained", "--on", "2024-12-02");
  await coop.must("recommendation", "tell", "R01", "--on", "2024-12-10");
  expect(await missing(coop, "2024-12-31")).toEqual([]);
  await coop.must("recommendation", "edit", "R01", "--sent", "2024-10-25");
  expect(await missing(coop, "2024-12-31")).toEqual([
    ["answer-before-request", { number: 1, on: "2024-10-20", sentOn: "2024-10-25" }],
  ]);
});

test("an answer and what follows it come back to the participants, each time", async () => {
  const coop = (await aCoop()).on("2025-12-01");
  await coop.must("recommendation", "add", "Ouvrir les salles le dimanche", "--sent", "2024-10-15");
  await coop.must("recommendation", "answer", "R01", "--answer", "retained", "--on", "2024-12-02");
  const untold = [["recommendation-untold", { references: ["R01"] }]];
  expect(await missing(coop, "2024-12-02")).toEqual(untold);
  await coop.must("recommendation", "tell", "R01", "--on", "2024-12-10");
  expect(await missing(coop, "2024-12-10")).toEqual([]);
  await coop.must("recommendation", "follow", "R01", "--state", "under-way", "--on", "2025-05-12");
  expect(await missing(coop, "2025-05-11")).toEqual([]);
  expect(await missing(coop, "2025-05-12")).toEqual(untold);
});

test("a commitment whose day has passed is pointed out until somebody says where it stands", async () => {
  const coop = (await aCoop()).on("2025-12-01");
  await coop.must("recommendation", "add", "Ouvrir les salles le dimanche", "--sent", "2024-10-15");
  await coop.must("recommendation", "answer", "R01", "--answer", "retained", "--on", "2024-12-02");
  await coop.must(
    ...["recommendation", "commit", "R01", "Ouvrir deux salles", "--on", "2024-12-02", "--due", "2025-09-01"],
  );
  await coop.must("recommendation", "follow", "R01.2", "--state", "under-way", "--on", "2025-06-01");
  await coop.must("recommendation", "tell", "R01", "--on", "2025-06-02");
  const late = ["commitment-late", { reference: "R01.2", text: "Ouvrir deux salles", due: "2025-09-01" }];
  expect(await missing(coop, "2025-09-01")).toEqual([]);
  expect(await missing(coop, "2025-09-02")).toEqual([late]);
  await coop.must("recommendation", "follow", "R01.2", "--state", "late", "--on", "2025-09-10");
  await coop.must("recommendation", "tell", "R01", "--on", "2025-09-10");
  expect(await missing(coop, "2025-12-01")).toEqual([]);
});
