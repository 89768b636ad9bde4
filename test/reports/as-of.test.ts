import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bilanOf } from "../helpers/a-bilan.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

/** E01 runs since 2 June and was measured three times, once by a slip of the keyboard in another year. */
async function aSummer(): Promise<ACoop> {
  const coop = (await aCoop()).on("2024-10-01");
  const premises = ["--hypothesis", "on vient pour éplucher", "--criterion", "quarante repas"];
  await coop.must("experiment", "add", "La table du dimanche", ...premises);
  await coop.must("experiment", "start", "E01", "--on", "2024-06-02");
  await coop.must("indicator", "add", "E01", "Repas servis");
  for (const [value, day] of [
    ["24", "2024-06-09"],
    ["38", "2024-09-08"],
    ["99", "2027-06-09"],
  ] as const) {
    await coop.must("result", "add", "E01", "Repas", value, "--on", day);
  }
  return coop;
}

test("a measurement of a day to come is in no figure, and one of a later day in none of an earlier document", async () => {
  const coop = await aSummer();
  const latest = async (day: "2024-06-30" | "2024-10-01" | "2024-12-31") => {
    const { experiments } = await bilanOf(coop, day);
    return experiments.all[0]?.indicators[0]?.latest;
  };
  expect(await latest("2024-06-30")).toBe(24);
  expect(await latest("2024-10-01")).toBe(38);
  expect(await latest("2024-12-31")).toBe(38);
  const card = (await coop.must("report", "experimentation", "E01", "--out", "-")).stdout;
  expect(card).toContain("38");
  expect(card).not.toContain("99");
});

test("what a log says of a day to come is not told yet", async () => {
  const coop = await aSummer();
  await coop.must(
    ...["experiment", "log", "E01", "Le four tombe en panne", "--kind", "difficulty"],
    ...["--on", "2024-11-05", "--visits", "12"],
  );
  const before = await bilanOf(coop, "2024-10-01");
  expect(before.lessons).toEqual([]);
  expect(before.experiments.all[0]?.visits).toBeNull();
  expect((await bilanOf(coop, "2024-11-05")).experiments.all[0]?.visits).toBe(12);
});

test("the same document is asked for as of a day in every report that speaks of one", async () => {
  const coop = await aSummer();
  await coop.must(
    ...["experiment", "amend", "E01", "--criterion", "trente repas"],
    ...["--on", "2024-09-15", "--reason", "le four est petit"],
  );
  const card = (day: string) => coop.must("report", "experimentation", "E01", "--as-of", day, "--out", "-");
  expect((await card("2024-09-14")).stdout).toContain("Quarante repas");
  expect((await card("2024-09-14")).stdout).not.toContain("Trente repas");
  expect((await card("2024-09-15")).stdout).toContain("Trente repas");
});

test("the card of an experiment of which nobody had thought yet is refused, and says what to type", async () => {
  const coop = await aSummer();
  await coop.must("session", "add", "Missions", "--on", "2024-05-14");
  await coop.must("idea", "add", "Le four", "--session", "S01");
  await coop.must("idea", "choose", "I01", "--on", "2024-05-20");
  const said: string[] = [];
  for (const language of ["fr", "en"]) {
    const ran = await coop.run(
      ...["report", "experimentation", "E02", "--as-of", "2024-05-01", "--out", "-", "--lang", language],
    );
    expect(ran).toMatchObject({ code: 1, stdout: "" });
    said.push(ran.stderr);
  }
  await expect(said.join("\n")).toMatchFileSnapshot(
    "../golden/mistakes/the-card-of-what-was-not-there-yet.txt",
  );
});

test("the same register and the same days give the same bytes, on another day and in another time zone", async () => {
  const coop = await aSummer();
  const formats = ["md", "html", "docx", "pdf"] as const;
  const made = async (day: "2025-01-10" | "2026-05-05", name: string) => {
    const days = ["--as-of", "2024-12-31", "--on", "2025-01-10"] as const;
    coop.on(day);
    await coop.must("report", "bilan", ...days, "--format", formats.join(","), "--out", `${name}.md`);
    return formats.map((format) => readFileSync(join(coop.folder, `${name}.${format}`)));
  };
  const first = await made("2025-01-10", "one");
  await coop.must("settings", "set", "--time-zone", "Pacific/Auckland");
  const second = await made("2026-05-05", "other");
  for (const [index, format] of formats.entries())
    expect(second[index]?.equals(first[index] ?? Buffer.alloc(0)), format).toBe(true);
  expect(first[0]?.toString().replace(/\s/g, " ")).toContain("Fait le vendredi 10 janvier 2025");
});
