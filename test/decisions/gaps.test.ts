import { expect, test } from "vitest";
import { gaps } from "../../src/decisions/gaps.ts";
import fr from "../../src/decisions/words/fr.ts";
import type { Day } from "../../src/values/day.ts";
import type { ACoop } from "../helpers/a-coop.ts";
import { aWorkshop } from "./a-workshop.ts";

/** What is missing as of a day, but for the questions that are undecided. */
async function missing(coop: ACoop, today: Day): Promise<[string, object][]> {
  const all = await allMissing(coop, today);
  return all.filter(([code]) => code !== "questions-undecided");
}

async function allMissing(coop: ACoop, today: Day): Promise<[string, object][]> {
  const found = await coop.ask((reader) => gaps(reader, today));
  return found.map(({ code, parameters }) => [code, parameters]);
}

test("questions are undecided until a decision on them is in force", async () => {
  const coop = await aWorkshop();
  const titles = async (day: Day): Promise<string[]> => {
    const found = await allMissing(coop, day);
    const gap = found.find(([code]) => code === "questions-undecided");
    return (gap?.[1] as { titles: string[] } | undefined)?.titles ?? [];
  };
  expect(await titles("2024-03-05")).toHaveLength(6);
  const typed = ["--session", "S01", "--question", "missions", "--until", "2024-12-31"];
  await coop.must("decision", "add", "Missions", ...typed, "--outcome", "reportée");
  expect(await titles("2024-03-05")).toContain("Missions");
  await coop.must("decision", "add", "Missions", ...typed, "--outcome", "adoptée");
  expect(await titles("2024-03-05")).not.toContain("Missions");
  expect(await titles("2025-01-01")).toContain("Missions");
  await coop.must("question", "edit", "missions", "--state", "close");
  expect(await titles("2025-01-01")).not.toContain("Missions");
});

test("decisions without outcome or title are pointed out together", async () => {
  const coop = await aWorkshop();
  await coop.must("decision", "add", "Information", "--session", "S01", "--outcome", "not-recorded");
  await coop.must("decision", "add", "--session", "S01", "--outcome", "not-recorded");
  await coop.must("decision", "add", "--session", "S01", "--outcome", "noted");
  expect(await missing(coop, "2024-03-06")).toEqual([
    ["outcome-not-recorded", { references: ["D01", "D02"] }],
    ["decision-untitled", { references: ["D02", "D03"] }],
  ]);
  expect(fr.problems["decision-untitled"]({ references: ["D02"] }).what).toBe(
    "1 décision est sans intitulé : D02.",
  );
});

test("a tally is a gap while nothing checks it, and when mended attendance contradicts it", async () => {
  const coop = await aWorkshop({ withAttendance: false });
  const typed = ["--session", "S01", "--outcome", "adoptée", "--method", "vote", "--for", "3"];
  await coop.must("decision", "add", "Tarifs", ...typed);
  expect(await missing(coop, "2024-03-06")).toEqual([
    ["tally-unchecked", { references: ["D01"], sessions: ["S01"] }],
  ]);
  await coop.must("session", "attendance", "S01", "--present", "1-3", "--others", "absent");
  expect(await missing(coop, "2024-03-06")).toEqual([]);
  await coop.must("session", "attendance", "S01", "--absent", "3");
  const [gap] = await missing(coop, "2024-03-06");
  expect(gap).toEqual([
    "tally-contradicted",
    { number: 1, counted: 3, present: 2, proxies: 0, sessionNumber: 1, neededProxies: 1, notRecorded: 0 },
  ]);
  expect(fr.problems["tally-contradicted"](gap?.[1] as never).what).toBe(
    "Le décompte de D01 ne s'accorde plus avec les présences de S01 : 3 voix comptées, mais 2 voix présentes et aucun pouvoir noté.",
  );
});

test("what hardly goes together in a decision is recorded, said at once, and pointed out while it is so", async () => {
  const coop = await aWorkshop();
  const add = ["decision", "add", "--session", "S01", "--outcome", "adoptée"];
  const fewer = await coop.must(...add, "Tarifs", "--method", "vote", "--for", "1", "--against", "2");
  expect(fewer.stderr).toContain("1 décision est adoptée avec moins de voix pour que de voix contre : D01.");
  await coop.must(...add, "Horaires", "--method", "vote", "--for", "2", "--against", "2");
  const counted = await coop.must(...add, "Menus", "--for", "3");
  expect(counted.stderr).toContain(
    "1 décision a un décompte, mais on ne sait pas comment elle a été prise : D03.",
  );
  const objected = await coop.must(...add, "Clés", "--method", "consent", "--objection", "la charge");
  expect(objected.stderr).toContain(
    "L'objection D04.1 est encore ouverte, alors que sa décision est adoptée par consentement.",
  );
  await coop.must(
    "decision",
    "add",
    "Fête",
    "--session",
    "S01",
    "--outcome",
    "reportée",
    "--method",
    "consent",
    "--objection",
    "la date",
  );
  expect(await missing(coop, "2024-03-06")).toEqual([
    ["adopted-by-fewer", { references: ["D01"] }],
    ["tally-without-method", { references: ["D03"] }],
    ["consent-with-objection", { references: ["D04.1"] }],
    ["objections-open", { references: ["D05.1"] }],
  ]);
  const mended = await coop.must("decision", "edit", "D01", "--for", "2", "--against", "1");
  expect(mended.stderr).not.toContain("moins de voix");
  await coop.must("decision", "edit", "D03", "--method", "vote");
  await coop.must("objection", "settle", "D04.1", "--state", "levée");
  expect(await missing(coop, "2024-03-06")).toEqual([["objections-open", { references: ["D05.1"] }]]);
});

test("a session whose date is corrected leaves its decisions to be dated again", async () => {
  const coop = await aWorkshop();
  await coop.must("decision", "add", "Tarifs", "--session", "S01", "--outcome", "adoptée");
  await coop.must("session", "edit", "S01", "--on", "2024-03-04");
  const found = await missing(coop, "2024-03-06");
  expect(found).toEqual([
    ["decision-on-another-day", { number: 1, takenOn: "2024-03-05", sessionNumber: 1, on: "2024-03-04" }],
  ]);
});

test("reviews that are past, and tasks that are late or nobody's, are pointed out", async () => {
  const coop = await aWorkshop();
  const typed = ["--session", "S01", "--outcome", "adoptée", "--review", "2024-10-15"];
  await coop.must("decision", "add", "Animer à deux", ...typed);
  await coop.must("task", "add", "Réserver", "--owner", "P03", "--due", "2024-04-30");
  await coop.must("task", "add", "Écrire");
  expect(await missing(coop, "2024-04-30")).toEqual([["task-unowned", { references: ["T02"] }]]);
  await coop.must("task", "done", "T02");
  expect(await missing(coop, "2024-10-16")).toEqual([
    ["review-due", { number: 1, title: "Animer à deux", on: "2024-10-15", next: "2025-10-15" }],
    ["task-overdue", { number: 1, title: "Réserver", due: "2024-04-30" }],
  ]);
  await coop.must("task", "done", "T01", "--on", "2024-05-02");
  const replacing = ["--on", "2024-09-24", "--outcome", "adoptée", "--replaces", "D01"];
  await coop.must("decision", "add", "Animer à trois", ...replacing);
  expect(await missing(coop, "2024-10-16")).toEqual([]);
});
