import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aSession } from "../helpers/a-community.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

/** The references, or the titles, of what a list shows. */
async function listed(coop: ACoop, ...argv: readonly string[]): Promise<string[]> {
  return (await coop.json<{ reference?: string; title: string }[]>(...argv)).map(
    ({ reference, title }) => reference ?? title,
  );
}

/** 2024 with P01 to P11, of which some things are over and others go on, and 2025 opened after it without P02. */
async function twoYears(): Promise<ACoop> {
  const coop = await aSession();
  await coop.must("session", "attendance", "S01", "--present", "1-11");
  await coop.must("exchange", "add", "Que rien ne change", "--session", "S01", "--kind", "crainte");
  await coop.must("idea", "add", "Un marché", "--session", "S01");
  for (const statement of ["Un banc", "Une règle", "Une autre"])
    await coop.must("decision", "add", statement, "--session", "S01", "--outcome", "adoptée");
  await coop.must("decision", "edit", "D01", "--until", "2024-12-31");
  await coop.must("task", "add", "Appeler la Ville", "--session", "S01");
  await coop.must("task", "add", "Écrire le compte rendu", "--session", "S01");
  await coop.must("task", "done", "T02", "--on", "2024-04-01");
  await coop.must("experiment", "add", "Le marché du soir");
  await coop.must("experiment", "add", "La ligne", "--hypothesis", "a", "--criterion", "b");
  await coop.must("experiment", "start", "E02", "--on", "2024-05-02");
  const learned = ["--observed", "rien", "--learned", "peu"];
  await coop.must(
    "experiment",
    "close",
    "E02",
    "--on",
    "2024-10-01",
    "--met",
    "non",
    ...learned,
    "--next",
    "arrêter",
  );
  await coop.must("indicator", "add", "E02", "Appels");
  await coop.must("recommendation", "add", "Ouvrir les salles");
  await coop.must("recommendation", "add", "Payer le bus");
  await coop.must(
    "recommendation",
    "answer",
    "R02",
    "--answer",
    "non-retenue",
    "--reasons",
    "trop cher",
    "--on",
    "2024-11-02",
  );
  coop.on("2025-01-08");
  await coop.must("year", "open", "--leaving", "P02", "--yes");
  return coop;
}

test("lists speak of the year that was opened last with what goes on, and of another by --year", async () => {
  const coop = await twoYears();
  await coop.must("quotation", "add", "On essaie.", "--session", "S01");
  const of = (...argv: string[]) => listed(coop, ...argv);
  expect(await of("session", "list")).toEqual([]);
  expect(await of("decision", "list")).toEqual(["D02", "D03"]);
  expect(await of("task", "list")).toEqual(["T01"]);
  expect(await of("idea", "list")).toEqual(["I01"]);
  expect(await of("experiment", "list")).toEqual(["E01"]);
  expect(await of("indicator", "list")).toEqual([]);
  expect(await of("recommendation", "list")).toEqual(["R01"]);
  expect(await of("exchange", "list")).toEqual([]);
  expect(await of("quotation", "list")).toEqual([]);
  expect(await of("participant", "list")).not.toContain("P02");

  await coop.must("session", "add", "Reprise", "--on", "2025-01-14", "--phase", "lancement");
  await coop.must(
    "decision",
    "add",
    "Deux bancs",
    "--session",
    "S02",
    "--outcome",
    "adoptée",
    "--replaces",
    "D02",
  );
  await coop.must("participant", "add", "Nour Nuage", "--category", "habitants");
  expect(await of("decision", "list")).toEqual(["D02", "D03", "D04"]);
  expect(await of("session", "list", "--year", "2025")).toEqual(["S02"]);

  const in2024 = (...argv: string[]) => of(...argv, "--year", "2024");
  expect(await in2024("session", "list")).toEqual(["S01"]);
  expect(await in2024("decision", "list")).toEqual(["D01", "D02", "D03"]);
  expect(await in2024("task", "list")).toEqual(["T01", "T02"]);
  expect(await in2024("experiment", "list")).toEqual(["E01", "E02"]);
  expect(await in2024("indicator", "list")).toEqual(["N01"]);
  expect(await in2024("recommendation", "list")).toEqual(["R01", "R02"]);
  expect(await in2024("quotation", "list")).toEqual(["C01"]);
  expect(await in2024("participant", "list")).toContain("P02");
  expect(await in2024("participant", "list")).not.toContain("P13");
  expect(await of("session", "list", "--year", "toutes")).toEqual(["S01", "S02"]);
  // What is named is shown, whatever its year.
  expect(await of("decision", "list", "--session", "S01")).toEqual(["D01", "D02", "D03"]);
});

test("check and status speak of a year: what another left undone is not asked of this one", async () => {
  const coop = await twoYears();
  await coop.must("session", "add", "Oubliée", "--on", "2024-06-04");
  await coop.must("session", "add", "Reprise", "--on", "2025-01-07");
  await coop.must("quotation", "add", "On essaie.", "--session", "S01", "--by", "P03");
  const planned = async (...of: string[]) =>
    (await coop.json<{ code: string; what: string }[]>("check", ...of))
      .filter(({ code }) => code === "session-neither-held-nor-cancelled")
      .map(({ what }) => /S\d\d/.exec(what)?.[0]);
  expect(await planned()).toEqual(["S03"]);
  expect(await planned("--year", "2024")).toEqual(["S02"]);
  expect(await planned("--year", "toutes")).toEqual(["S02", "S03"]);
  expect((await coop.must("check", "--json")).stdout).not.toContain("R02");
  const unknown = expect.stringContaining("quotation-consent-unknown");
  expect((await coop.must("check", "--json")).stdout).not.toEqual(unknown);
  expect((await coop.must("check", "--json", "--year", "2024")).stdout).toEqual(unknown);
  for (const of of [
    ["--year", "2024"],
    ["--as-of", "2024-07-01"],
  ])
    expect(await coop.json("status", ...of)).toMatchObject({ season: "2024" });
  const opened = await coop.must("report", "bilan", "--out", "-");
  expect(opened.stderr).toContain("Celui de l'année d'avant : coop report bilan --year 2024");
});

test("what nobody settled goes on: ideas, and experiments of which nobody said that they stop", async () => {
  const coop = await aSession();
  for (const title of ["Un marché", "Une fête", "Un banc"])
    await coop.must("idea", "add", title, "--session", "S01");
  await coop.must("idea", "decline", "I02", "--on", "2024-06-04", "--reason", "trop cher");
  const tried = ["--hypothesis", "a", "--criterion", "b"];
  for (const title of ["La table", "La ligne", "Le local"])
    await coop.must("experiment", "add", title, ...tried);
  const closing = ["--on", "2024-10-01", "--met", "non", "--observed", "rien", "--learned", "peu"];
  for (const one of ["E01", "E02"]) await coop.must("experiment", "start", one, "--on", "2024-05-02");
  await coop.must("experiment", "close", "E01", ...closing, "--next", "poursuivre");
  await coop.must("experiment", "close", "E02", ...closing, "--next", "arrêter");
  await coop.must("experiment", "close", "E03", "--never-started", "pas de clé", "--on", "2024-10-01");
  await coop.must("prose", "edit", "mode-emploi", "décider", "--text", "À deux.");
  coop.on("2025-01-08");
  const { stderr } = await coop.must("year", "open", "--yes");
  expect(stderr).toContain("deux expérimentations");
  expect(stderr).toContain("deux pistes d'action ni choisies ni écartées");
  expect(stderr).toContain("un texte du mode d'emploi");
  expect(await listed(coop, "idea", "list")).toEqual(["I01", "I03"]);
  expect(await listed(coop, "experiment", "list")).toEqual(["E01", "E03"]);
  const status = (await coop.must("status")).stdout;
  expect(status).toContain("E01");
  expect(status).not.toContain("E02");
  const undecided = (await coop.json<{ code: string; what: string }[]>("check")).find(
    ({ code }) => code === "ideas-undecided",
  );
  expect(undecided?.what).toContain("I01 et I03");
  expect((await coop.must("report", "bilan", "--out", "-")).stdout).toContain(
    "Le local** (rien n'est encore décidé)",
  );
  expect((await coop.must("--lang", "en", "report", "bilan", "--out", "-")).stdout).toContain(
    "(nothing is decided yet)",
  );

  await coop.must("idea", "choose", "I03", "--on", "2025-01-10");
  await coop.must("experiment", "edit", "E01", "--next", "arrêter");
  expect(await listed(coop, "idea", "list")).toEqual(["I01", "I03"]);
  expect(await listed(coop, "experiment", "list")).toEqual(["E03", "E04"]);
});

test("what bears a day belongs to the year of that day, its phase as well", async () => {
  const coop = await twoYears();
  const phase = async (year: string) => (await coop.json("session", "list", "--year", year)).at(-1).phase;
  await coop.must("session", "add", "Oubliée", "--on", "2024-06-04", "--phase", "expérimentation");
  await coop.must("session", "add", "Reprise", "--on", "2025-02-14", "--phase", "lancement");
  expect(await listed(coop, "session", "list", "--year", "2024")).toEqual(["S01", "S02"]);
  expect(await phase("2024")).toBe("Expérimentation");
  expect((await coop.run("check", "--json")).stdout).not.toContain("session-outside-phase");
  await coop.must("session", "edit", "S02", "--on", "2025-06-04");
  expect(await listed(coop, "session", "list")).toEqual(["S03", "S02"]);
  expect(await coop.json("session", "show", "S02")).toMatchObject({ phase: "Expérimentation" });
  expect((await coop.run("check", "--json")).stdout).not.toContain("session-outside-phase");
  expect((await coop.must("phase", "show", "Lancement 2024")).stdout).toContain("29/02/2024");
});

test("a year that is opened late takes what was written for its days, and undo takes all of it back", async () => {
  const coop = await aSession();
  coop.on("2025-02-10");
  await coop.must("session", "add", "Reprise", "--on", "2025-01-14", "--phase", "lancement");
  await coop.must("decision", "add", "Un banc", "--session", "S02", "--outcome", "adoptée");
  await coop.must("task", "add", "Le peindre", "--session", "S02");
  const before = await coop.json("participant", "list");
  await coop.must("year", "open", "--leaving", "P03,P04", "--yes");
  expect(await listed(coop, "session", "list")).toEqual(["S02"]);
  expect(await listed(coop, "decision", "list")).toEqual(["D01"]);
  expect(await listed(coop, "task", "list")).toEqual(["T01"]);
  expect((await coop.must("participant", "show", "P03")).stdout).toContain("31/12/2024");
  await coop.must("undo", "--yes");
  expect(await listed(coop, "year", "list")).toEqual(["2024"]);
  expect(await listed(coop, "session", "list")).toEqual(["S01", "S02"]);
  expect(await coop.json("participant", "list")).toEqual(before);
});

test("the next year has the days and the phases of the one before, later; both can be said", async () => {
  const coop = await aCoop();
  const years = async () =>
    (await coop.json("year", "list")).map(({ title, from, until }: Record<string, string>) => [
      title,
      from,
      until,
    ]);
  await coop.must("year", "open", "--yes");
  await coop.must("year", "open", "2026-2027", "--until", "2027-08-31", "--without-phases", "--yes");
  await coop.must("year", "open", "--yes");
  await coop.must("year", "open", "2031", "--yes");
  expect(await years()).toEqual([
    ["2024", "2024-02-20", "2024-12-31"],
    ["2025", "2025-01-01", "2025-12-31"],
    ["2026-2027", "2026-01-01", "2027-08-31"],
    ["2027-2028", "2027-09-01", "2028-08-31"],
    ["2031", "2031-01-01", "2031-08-31"],
  ]);
  expect(await coop.json("phase", "list")).toEqual([]);
  expect((await coop.json("phase", "list", "--year", "2025")).at(-1)).toMatchObject({
    startsOn: "2025-10-01",
    endsOn: "2025-12-31",
  });
});

test("mandates are signed anew, unless those of the year before are said to hold", async () => {
  const anew = await aSession();
  await anew.must("mandate", "sign", "--all", "--on", "2024-03-05");
  const states = async (coop: ACoop, ...of: string[]) =>
    new Set(
      (await coop.json("mandate", "list", ...of)).slice(0, 11).map(({ state }: { state: string }) => state),
    );
  anew.on("2025-01-08");
  await anew.must("year", "open", "--yes");
  expect(await states(anew)).toEqual(new Set(["unsigned"]));
  expect(await states(anew, "--year", "2024")).toEqual(new Set(["signed"]));
  await anew.must("mandate", "sign", "P01", "--on", "2025-01-14");
  expect((await anew.must("participant", "show", "P01")).stdout).toContain("14/01/2025");
  await anew.must("mandate", "text", "--year", "2024", "--section", "object", "--text", "Essayer ensemble.");
  expect((await anew.must("mandate", "text", "--section", "object", "--out", "-")).stdout).toContain(
    "Essayer ensemble.",
  );

  const kept = await aSession();
  await kept.must("mandate", "sign", "--all", "--on", "2024-03-05");
  kept.on("2025-01-08");
  await kept.must("year", "open", "--keep-mandates", "--yes");
  expect(await states(kept)).toEqual(new Set(["signed"]));
});

test("at a terminal it is asked who leaves, whether mandates hold and phases come again", async () => {
  const coop = await aSession();
  await coop.must("mandate", "sign", "--all", "--on", "2024-03-05");
  writeFileSync(join(coop.folder, "bilan-2024.html"), "");
  const { code, stderr } = await coop.on("2025-01-08").asked(
    [
      ["Qui ne continue pas", "P02, P99\r"],
      ["Aucune personne ne correspond", "\u0015P02\r"],
      ["valent-ils encore", "o\r"],
      ["Reprendre les phases", "n\r"],
      ["? 2025, du 1er janvier", "\r"],
    ],
    "year",
    "open",
  );
  expect(code, stderr).toBe(0);
  const said = stderr.replace(/\s+/g, " ");
  expect(said).toContain("Prennent part à la fin de 2024 : P01 ");
  expect(said).toContain(
    " ne continue pas ; les mandats de 2024 valent encore ; les phases de 2024 ne sont pas",
  );
  expect(stderr).toContain("Aucune personne ne correspond");
  expect(stderr).toContain("Les mandats signés en 2024 valent encore.");
  expect(await coop.json("phase", "list")).toEqual([]);
  expect((await coop.json("year", "list"))[0]).toMatchObject({ title: "2024", sessionsHeld: 0, bilan: true });
});

test("at a terminal nothing is opened before what is about to be written was read", async () => {
  const coop = await aSession();
  writeFileSync(join(coop.folder, "bilan-2024.html"), "");
  const { code, stderr } = await coop.on("2025-01-08").asked(
    [
      ["Qui ne continue pas", "\r"],
      ["Reprendre les phases", "\r"],
      ["? 2025, du 1er janvier", "n\r"],
    ],
    "year",
    "open",
  );
  expect(code, stderr).toBe(0);
  expect(await coop.json("year", "list")).toHaveLength(1);
});
