import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { englishPhrases } from "../../src/reports/phrases/en.ts";
import { frenchPhrases } from "../../src/reports/phrases/fr.ts";
import { aSession } from "../helpers/a-community.ts";
import { type ACoop, withoutProvenance } from "../helpers/a-coop.ts";

const letter = async (coop: ACoop, ...options: string[]): Promise<string> =>
  (await coop.must("report", "retour", "--out", "-", ...options)).stdout;

/** A year with two requests, then three: of what was decided while Awa was there, of what Bo's experiment asked, and of nobody's. */
async function aYearOfRequests(): Promise<{ readonly coop: ACoop; more(): Promise<void> }> {
  const coop = await aSession();
  await coop.must("session", "attendance", "S01", "--present", "1", "--others", "absent");
  await coop.must("decision", "add", "Les salles", "--session", "S01", "--outcome", "adoptée");
  await coop.must("experiment", "add", "La table", "--lead", "P02");
  await coop.must("recommendation", "add", "Ouvrir les salles", "--decision", "D01");
  await coop.must("recommendation", "add", "Prêter un four", "--experiment", "E01", "--sent", "2024-03-06");
  return {
    coop,
    async more() {
      coop.on("2024-06-01");
      await coop.must("recommendation", "edit", "R01", "--addressed-to", "la mairie");
      await coop.must("recommendation", "edit", "R02", "--addressed-to", "le CCAS");
      await coop.must("recommendation", "answer", "R02", "--answer", "retenue", "--on", "2024-04-02");
      await coop.must(
        ...["recommendation", "answer", "R02", "--answer", "partly", "--on", "2024-05-02"],
        ...["--by", "l'adjointe", "--reasons", "Un four sur deux"],
      );
      for (const [text, due, on] of [
        ["Un four", "2024-05-15", "2024-04-02"],
        ["Une hotte", "2024-05-20", "2024-04-02"],
        ["Un évier", "2024-09-01", "2024-04-02"],
        ["Une table", "", "2024-04-02"],
      ] as const)
        await coop.must(
          ...["recommendation", "commit", "R02", text, "--on", on],
          ...(due === "" ? [] : ["--due", due]),
        );
      await coop.must("recommendation", "follow", "R02.3", "--state", "tenu", "--on", "2024-05-10");
      await coop.must("recommendation", "follow", "R02", "--state", "en cours", "--on", "2024-05-11");
      await coop.must("recommendation", "add", "Un banc", "--sent", "2024-05-02");
      await coop.must("settings", "set", "--contact", "solidarites@exemple.fr");
      await coop.must("session", "add", "Retour", "--kind", "restitution", "--on", "2024-12-10");
    },
  };
}

describe("the letter to those who asked", () => {
  test.each(["fr", "en"])("is what its golden file shows, to all and to one (%s)", async (language) => {
    const { coop, more } = await aYearOfRequests();
    let of = await aSession();
    const shown = new Set<string>();
    const said: string[] = [];
    /** What a letter says that none before it said. */
    const show = async (...options: string[]): Promise<void> => {
      const lines = (await letter(of, "--lang", language, ...options)).split("\n");
      said.push(`$ coop report retour ${options.join(" ")}`.trim());
      said.push(...lines.filter((line) => line !== "" && !shown.has(line)), "");
      for (const line of lines) shown.add(line);
    };
    await show();
    of = coop;
    await show("--participant", "P03");
    await show();
    await show("--participant", "P01");
    await more();
    await show();
    await show("--participant", "P02");
    await coop.must("recommendation", "follow", "R02.4", "--state", "tenu");
    await show();
    of = await aSession();
    await of.must("recommendation", "add", "Ouvrir la cour", "--sent", "2024-03-06");
    await of.must("recommendation", "answer", "R01", "--answer", "retained", "--on", "2024-03-06");
    for (const promise of ["Un portail", "Un banc", "Un arbre"]) {
      await of.must("recommendation", "commit", "R01", promise, "--on", "2024-03-06");
      await show();
    }
    const path = join(import.meta.dirname, `../golden/documents/retour.${language}.txt`);
    await expect(said.join("\n")).toMatchFileSnapshot(path);
  });

  test("says where promises stand, of one, of all alike and of each", () => {
    const phrases = [frenchPhrases, englishPhrases];
    const said = (["kept", "late", "under-way", "no-news", "dropped"] as const).flatMap((value) =>
      [[1], [2], [1, 1], [2, 3]].map(([count = 0, kept]) => {
        const others = kept === undefined ? [] : [{ value: "kept", count: kept } as const];
        return phrases.map(({ standings }) => standings([{ value, count }, ...others])).join(" / ");
      }),
    );
    expect(said.join("\n")).toMatchInlineSnapshot(`
      "est tenu / is kept
      sont tenus / are kept
      un est tenu et un est tenu / one is kept and one is kept
      deux sont tenus et trois sont tenus / two are kept and three are kept
      est en retard / is late
      sont en retard / are late
      un est en retard et un est tenu / one is late and one is kept
      deux sont en retard et trois sont tenus / two are late and three are kept
      est en cours / is under way
      sont en cours / are under way
      un est en cours et un est tenu / one is under way and one is kept
      deux sont en cours et trois sont tenus / two are under way and three are kept
      est encore sans nouvelles / is still without news
      sont encore sans nouvelles / are still without news
      un est encore sans nouvelles et un est tenu / one is still without news and one is kept
      deux sont encore sans nouvelles et trois sont tenus / two are still without news and three are kept
      est abandonné / was dropped
      sont abandonnés / were dropped
      un est abandonné et un est tenu / one was dropped and one is kept
      deux sont abandonnés et trois sont tenus / two were dropped and three are kept"
    `);
  });

  test("holds what concerns one person, and says why", async () => {
    const { coop, more } = await aYearOfRequests();
    await more();
    const requestsIn = (text: string): string[] =>
      text.match(/^## R\d+/gm)?.map((line) => line.slice(3)) ?? [];
    expect(requestsIn(await letter(coop))).toEqual(["R01", "R02", "R03"]);
    const awa = await letter(coop, "--participant", "P01");
    expect(requestsIn(awa)).toEqual(["R01"]);
    expect(awa).toContain("À Awa Aube");
    expect(awa).toContain("Vous étiez là quand cela a été décidé, le 5 mars 2024.");
    const bo = await letter(coop, "--participant", "P02");
    expect(requestsIn(bo)).toEqual(["R02"]);
    expect(bo).toContain("« La table », que vous ou votre structure menez");
    expect(requestsIn(await letter(coop, "--participant", "P03"))).toEqual([]);
  });

  test("says nothing of a session that had not taken place on its day", async () => {
    const { coop } = await aYearOfRequests();
    expect(await letter(coop, "--participant", "P01", "--as-of", "2024-03-04")).not.toContain("R01");
  });

  test("speaks of a day, and of nothing that came after it", async () => {
    const { coop, more } = await aYearOfRequests();
    coop.on("2024-03-07");
    const before = withoutProvenance(await letter(coop));
    await more();
    await coop.must("settings", "set", "--contact", "");
    await coop.must("session", "remove", "S02", "--yes");
    await coop.must("recommendation", "edit", "R01", "--addressed-to", "");
    await coop.must("recommendation", "edit", "R02", "--addressed-to", "");
    expect(withoutProvenance(await letter(coop, "--as-of", "2024-03-07"))).toBe(before);
  });

  test("names the file after whom it is for", async () => {
    const { coop } = await aYearOfRequests();
    const ran = await coop.must("rapport", "retour", "--participant", "P01", "--format", "docx");
    expect(ran.stderr).toContain("retour-P01-interne.docx");
  });
});
