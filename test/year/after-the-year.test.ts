import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aCoop } from "../helpers/a-coop.ts";

test("what is dated after the end of the year is kept, pointed out and counted nowhere in it, until the next is opened", async () => {
  const coop = await aCoop();
  await coop.on("2024-12-10").must("session", "add", "Bilan", "--on", "2024-12-10");
  await coop.must("session", "hold", "S01");
  const bilanOf2024 = ["report", "bilan", "--year", "2024", "--as-of", "2024-12-31", "--out", "-"] as const;
  const counted = [{ title: "2024", sessionsHeld: 1, members: 0, decisions: 0 }];
  const before = (await coop.on("2025-01-22").must(...bilanOf2024)).stdout;
  coop.on("2024-12-10");
  expect(await coop.json("year", "list")).toMatchObject(counted);
  expect((await coop.must("status")).stderr).not.toContain("year open");

  const said =
    "! Le 21 janvier 2025 vient après la fin de l'année 2024 (31 décembre 2024), et la suivante n'est pas ouverte : " +
    "c'est gardé, et ne compte pas dans 2024. Pour l'ouvrir : coop year open 2025.";
  expect((await coop.must("session", "add", "Reprendre", "--on", "2025-01-21")).stderr).toContain(said);

  coop.on("2025-01-22");
  expect((await coop.must(...bilanOf2024)).stdout).toBe(before);
  await coop.must("session", "hold", "S02");
  const decided = ["decision", "add", "Deux voix", "--session", "S02", "--outcome", "adoptée"] as const;
  expect((await coop.must(...decided)).stderr).toContain(said);
  const joined = [
    "participant",
    "add",
    "Nour Nuage",
    "--category",
    "habitants",
    "--joined",
    "2025-01-14",
    "--lang",
    "en",
  ] as const;
  expect((await coop.must(...joined)).stderr).toContain(
    "14 January 2025 comes after the end of the year 2024 (31 December 2024), and the next one is not open: " +
      "it is kept, and does not count in 2024. To open it: coop year open 2025.",
  );
  expect((await coop.must(...bilanOf2024)).stdout).toBe(before);
  expect((await coop.must("report", "bilan", "--out", "-")).stdout).not.toContain("Reprendre");
  expect(await coop.json("year", "list")).toMatchObject(counted);

  expect((await coop.must("check")).stdout).toContain("L'année 2024 est terminée depuis le 31 décembre 2024");
  expect((await coop.must("status")).stderr).toContain("Pour l'ouvrir : coop year open 2025.");
  expect((await coop.must("status", "--lang", "en")).stderr).toContain("To open it: coop year open 2025.");

  // Many rows laid in at once say their latest day too.
  writeFileSync(
    join(coop.folder, "inscrits.csv"),
    "Nom;Prénom;Catégorie;Arrivée le\nNuage;Nour;habitants;2024-12-01\nPluie;Pia;habitants;2025-02-03\n",
  );
  const imported = ["participant", "import", "inscrits.csv", "--yes"] as const;
  expect((await coop.must(...imported)).stderr).toContain(
    "! Le 3 février 2025 vient après la fin de l'année 2024",
  );
  await coop.must("undo", "--yes");

  // A day by which something is due lies ahead by what it means.
  const task = ["task", "add", "Former trois relais", "--due", "2025-03-15"] as const;
  expect((await coop.must(...task)).stderr).not.toContain("year open");
  await coop.must("task", "remove", "T01", "--yes");

  await coop.must("year", "open", "2025", "--yes");
  expect(await coop.json("year", "list")).toMatchObject([
    ...counted,
    { title: "2025", sessionsHeld: 1, members: 1, decisions: 1 },
  ]);
  expect((await coop.must("check")).stdout).not.toContain("year open");
  expect((await coop.must("status")).stderr).not.toContain("year open");
  expect((await coop.must(...bilanOf2024)).stdout).toBe(before);
});
