import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aCoop } from "../helpers/a-coop.ts";

const closing = ["--met", "oui", "--observed", "Dix lettres.", "--learned", "On ouvre."] as const;

test("what is noted in a year of an experiment that was closed before is in the bilan of that year, and each way of noting it says first that it is closed", async () => {
  const coop = await aCoop();
  await coop.on("2024-11-20").must("idea", "add", "Courrier à deux");
  await coop.must("idea", "choose", "I01", "--on", "2024-05-14");
  await coop.must("experiment", "edit", "E01", "--hypothesis", "À deux, on ouvre.", "--criterion", "Dix.");
  await coop.must("experiment", "start", "E01", "--on", "2024-06-05");
  await coop.must("indicator", "add", "E01", "Lettres ouvertes");
  const log = ["experiment", "log", "E01", "--kind", "événement"] as const;
  await coop.must(...log, "Une permanence", "--on", "2024-06-12", "--visits", "8");
  await coop.must("experiment", "close", "E01", "--on", "2024-10-30", "--next", "poursuivre", ...closing);
  const bilanOf = async (year: string): Promise<string> =>
    (await coop.must("report", "bilan", "--year", year, "--out", "-")).stdout;
  coop.on("2025-03-01");
  const before = await bilanOf("2024");
  await coop.must("year", "open", "2025", "--yes");
  expect(await bilanOf("2025")).not.toContain("### E01");

  const closed = (day: string): string =>
    `! E01 est close depuis le 30 octobre 2024 ; ce qui est noté après (${day}) est gardé, dans l'année de son jour. ` +
    "Pour la poursuivre, ouvrez-en une nouvelle : coop experiment add --idea I01.\n";
  const saidFirst = ({ stderr }: { readonly stderr: string }, day: string): void => {
    expect(stderr).toContain(closed(day));
    expect(stderr.indexOf(closed(day))).toBeLessThan(stderr.indexOf("✓"));
  };
  saidFirst(
    await coop.must(...log, "Trois passages", "--on", "2025-01-22", "--visits", "3"),
    "22 janvier 2025",
  );
  saidFirst(await coop.must("result", "add", "E01", "N01", "22", "--on", "2025-01-23"), "23 janvier 2025");
  const table = "Date;Ce qui s'est passé;Nature\n2025-01-29;Porte close;difficulté\n";
  writeFileSync(join(coop.folder, "journal.csv"), table);
  saidFirst(await coop.must("logbook", "import", "E01", "journal.csv", "--yes"), "29 janvier 2025");
  writeFileSync(join(coop.folder, "releves.csv"), "Indicateur;Date;Valeur\nN01;2025-02-01;24\n");
  saidFirst(await coop.must("result", "import", "E01", "releves.csv", "--yes"), "1er février 2025");
  await coop.must("experiment", "notes", "E01", "--out", "E01.md");
  const page = "# E01\n\n## Journal\n\n### 05/02/2025\n\nDeux voisines sont venues.\n";
  writeFileSync(join(coop.folder, "page.md"), page);
  saidFirst(await coop.must("experiment", "record", "E01", "page.md", "--yes"), "5 février 2025");

  const bilan = await bilanOf("2025");
  expect(bilan).toContain("### E01. Courrier à deux");
  expect(bilan).toContain("- **3 passages**");
  expect(bilan).toContain("Porte close");
  expect(await bilanOf("2024")).toBe(before);
});

test("an experiment that is closed to be continued says which command goes on with it", async () => {
  const coop = await aCoop();
  coop.on("2024-11-20");
  await coop.must("idea", "add", "Courrier à deux");
  await coop.must("idea", "choose", "I01", "--on", "2024-05-14");
  await coop.must("experiment", "edit", "E01", "--hypothesis", "Oui.", "--criterion", "Dix.");
  await coop.must("experiment", "add", "La table", "--hypothesis", "Oui.", "--criterion", "Dix.");
  for (const reference of ["E01", "E02"])
    await coop.must("experiment", "start", reference, "--on", "2024-06-05");
  await coop.must("experiment", "close", "E01", "--on", "2024-10-30", "--next", "poursuivre", ...closing);
  await coop.must("experiment", "close", "E02", "--on", "2024-10-30", "--next", "arrêter", ...closing);
  for (const verb of ["start", "resume"]) {
    expect((await coop.run("experiment", verb, "E01")).stderr).toContain(
      "Pour la poursuivre, ouvrez-en une nouvelle : coop experiment add --idea I01. Pour corriger",
    );
    expect((await coop.run("experiment", verb, "E01", "--lang", "en")).stderr).toContain(
      "To continue it, begin a new one: coop experiment add --idea I01. To correct",
    );
    expect((await coop.run("experiment", verb, "E02")).stderr).not.toContain("Pour la poursuivre");
  }
  await coop.must("experiment", "add", "--idea", "I01", "Le courrier, suite");
  expect(await coop.json("experiment", "show", "E03")).toMatchObject({ idea: "I01 Courrier à deux" });
});
