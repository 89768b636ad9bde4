import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Day } from "../../src/values/day.ts";
import { aCoop } from "../helpers/a-coop.ts";

const seats = 20;
const sessions = 12;
const decisionsEach = 13;

/**
 * A year of the shape of a busy council's: a dozen sessions, twenty seats, some 150 decisions, proxies so that votes exceed the
 * people present, a member replaced in the middle of the year, rejections, people who do not take part in a vote.
 */
test("a busy year comes in by workshop files, and what comes out counts the same", {
  timeout: 300_000,
}, async () => {
  const coop = await aCoop();
  const list = Array.from({ length: seats }, (_, index) => `Siège${index} Personne${index};habitants`);
  writeFileSync(join(coop.folder, "liste.csv"), ["Nom Prénom;Catégorie", ...list].join("\n"));
  await coop.must("participant", "import", "liste.csv", "--joined", "2024-02-20", "--yes");
  const expected = {
    adopted: 0,
    rejected: 0,
    for: 0,
    against: 0,
    notTakingPart: 0,
    represented: 0,
    tasks: 0,
  };
  for (let number = 1; number <= sessions; number++) {
    const day = `2024-${String(number).padStart(2, "0")}-28` as Day;
    const on = number < 3 ? (`2024-03-0${number}` as Day) : day;
    coop.on(on);
    if (number === 7) {
      await coop.must("participant", "replace", "P03", "--by", "Nouvelle Venue", "--on", "2024-07-01");
    }
    await coop.must("session", "add", `Séance ${number}`, "--on", on, "--kind", "plenary");
    const file = `S${String(number).padStart(2, "0")}.md`;
    await coop.must("session", "notes", `S${number}`);
    let page = readFileSync(join(coop.folder, file), "utf8");
    const givers = [18, 19, 20].slice(0, number % 4);
    page = page.replace(/^\[ \] +(\d+)/gm, (line, digits: string) => {
      const giver = givers.indexOf(Number(digits));
      return giver < 0 ? line.replace("[ ]", "[x]") : line.replace("[ ]", `[p ${giver + 4}]`);
    });
    const voices = seats;
    const blocks = Array.from({ length: decisionsEach }, (_, index) => {
      const isRejected = index % 5 === 4;
      const out = index % 3;
      const against = isRejected ? voices - out - 2 : 1;
      const inFavour = voices - out - against;
      expected[isRejected ? "rejected" : "adopted"] += 1;
      expected.for += inFavour;
      expected.against += against;
      expected.notTakingPart += out;
      return [
        `### Délibération ${number}-${index + 1}`,
        "Méthode : vote",
        `Pour : ${inFavour}   Contre : ${against}   Ne prend pas part : ${out}`,
        `Énoncé : Le conseil décide du point ${index + 1}.`,
        `Résultat : ${isRejected ? "rejetée" : "adoptée"}`,
        `Délibération : 2024_${number}_${index + 1}`,
      ].join("\n");
    });
    expected.represented += givers.length;
    expected.tasks += 1;
    page = page
      .replace(/^### …[^#]*/m, () => `${blocks.join("\n\n")}\n\n`)
      .replace("\n## Notes libres", `- [ ] Suivre la séance ${number} · Personne0 Siège0\n\n## Notes libres`);
    writeFileSync(join(coop.folder, file), page);
    const ran = await coop.must("session", "record", file, "--yes");
    expect(ran.stderr).toContain(`${decisionsEach} décisions nouvelles`);
    expect(ran.stderr).not.toContain("gardée");
  }
  const decisions: any[] = await coop.json("decision", "list");
  const sum = (key: string): number => decisions.reduce((total, one) => total + (one[key] ?? 0), 0);
  const shows = await Promise.all(
    Array.from({ length: sessions }, (_, index) => coop.json("session", "show", `S${index + 1}`)),
  );
  const states = shows.flatMap(({ attendance }: any) => attendance.map(({ state }: any) => state));
  expect({
    adopted: decisions.filter(({ outcome }) => outcome === "adopted").length,
    rejected: decisions.filter(({ outcome }) => outcome === "rejected").length,
    for: sum("votesFor"),
    against: sum("votesAgainst"),
    notTakingPart: sum("votesNotTakingPart"),
    represented: states.filter((state) => state === "represented").length,
    tasks: (await coop.json("task", "list")).length,
  }).toEqual(expected);
  expect(decisions).toHaveLength(sessions * decisionsEach);
  expect(states).toHaveLength(sessions * seats);
});
