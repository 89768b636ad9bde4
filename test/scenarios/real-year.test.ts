import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { aCoop } from "../helpers/a-coop.ts";
import { countedIn, recordYear, rowsOf, votes } from "../helpers/a-real-year.ts";
import { shared, testOnShared } from "../helpers/shared.ts";

testOnShared(
  "a real year comes out as it went in, and what its minutes do not say stays unknown",
  { timeout: 120_000 },
  async () => {
    const coop = await aCoop({ bare: true });
    coop.on("2013-01-10");
    await recordYear(coop);

    expect(await coop.json("participant", "list")).toHaveLength(17);
    const sessions = await coop.json("session", "list");
    expect(sessions).toHaveLength(11);
    const presences = rowsOf("presences.csv");
    expect(sessions.reduce((sum: number, { present }: any) => sum + present, 0)).toBe(
      presences.filter((row) => row["Présence"] === "présent").length,
    );

    const decisions = await coop.json("decision", "list");
    const items = rowsOf("decisions.csv");
    expect(decisions).toHaveLength(146);
    const outcomes = (outcome: string): number =>
      decisions.filter((one: any) => one.outcome === outcome).length;
    expect([outcomes("adopted"), outcomes("noted"), outcomes("not-recorded"), outcomes("rejected")]).toEqual([
      113, 3, 30, 0,
    ]);
    expect(decisions.filter((one: any) => one.isUnanimous)).toHaveLength(104);
    expect(decisions.filter((one: any) => one.title === null)).toHaveLength(3);
    expect(decisions.filter((one: any) => one.deliberation === null)).toHaveLength(
      items.filter((item) => !item["Numéro"]).length,
    );
    const tallies = decisions.map((one: any) => [
      one.votesFor,
      one.votesAgainst,
      one.votesAbstain,
      one.votesNotTakingPart,
    ]);
    const cell = (text: string | undefined): number | null => (text ? Number(text) : null);
    expect(tallies).toEqual(items.map((item) => Object.values(votes).map((heading) => cell(item[heading]))));

    const gaps: { what: string }[] = await coop.json("check");
    const references = (isMeant: (item: Record<string, string>) => boolean): string[] =>
      items.flatMap((item, index) => (isMeant(item) ? [`D${String(index + 1).padStart(2, "0")}`] : []));
    const pointedOut = (about: string): string[] =>
      gaps.find(({ what }) => what.includes(about))?.what.match(/D\d+/g) ?? [];
    expect(pointedOut("intitulé")).toEqual(references((item) => !item["Intitulé"]));
    expect(pointedOut("pas de numéro de délibération")).toEqual(references((item) => !item["Numéro"]));
    expect(pointedOut("autre année")).toEqual(
      references((item) => Boolean(item["Numéro"]) && !item["Numéro"]?.startsWith("2012")),
    );

    const bilan = (await coop.must("report", "bilan", "--out", "-")).stdout;
    expect(bilan).toContain("17 personnes");
    expect(bilan).toContain("113 décisions");
    expect(bilan).not.toMatch(/undefined|NaN|null/);
    for (const { name } of await coop.json("participant", "list")) expect(bilan).not.toContain(name);
  },
);

/** How the minutes say in a sentence what became of an item; where they do not, that it was spoken of. */
function sentenceOf(item: Record<string, string>): string {
  const voices = [
    [item["Pour"], "voix pour"],
    [item["Contre"], "contre"],
    [item["Abstention"], item["Abstention"] === "1" ? "abstention" : "abstentions"],
    [item["Ne prend pas part"], "ne prend pas part au vote"],
  ].flatMap(([count, word]) => (count ? [`${count} ${word}`] : []));
  const by = (word: string): string => (voices.length > 0 ? `${word} ${voices.join(", ")}` : "");
  if (item["Mode"] === "prend acte") return "Après présentation, le conseil prend acte de cette information.";
  if (item["Mode"]?.startsWith("à l'unanimité"))
    return `Le maire présente le dossier. Après en avoir délibéré, la proposition est adoptée ${item["Mode"]}${by(",")}.`;
  if (item["Mode"] === "vote à main levée")
    return `Les avis sont partagés. Mise aux voix à main levée, la proposition est adoptée${by(" par")}.`;
  return "Le maire présente le dossier, et chacun donne son avis. On remercie le service.";
}

testOnShared(
  "the same year comes out of minutes in sentences as its sheets say it, and nothing of an item that they leave open",
  { timeout: 120_000 },
  async () => {
    const coop = await aCoop({ bare: true });
    coop.on("2013-01-10");
    await coop.must("init", "Conseil d'une commune", "--on", "2012-01-01", "--bare");
    await coop.must("category", "add", "Représentantes et représentants de la commune");
    await coop.must("participant", "import", join(shared, "data/year-2012/membres.csv"), "--yes");
    const presences = rowsOf("presences.csv");
    const items = rowsOf("decisions.csv");
    for (const [index, { Date: on = "" }] of rowsOf("seances.csv").entries()) {
      await coop.must("session", "add", "--on", on, "--kind", "plenary");
      const named = (state: string): string[] =>
        presences
          .filter((row) => row["Date"] === on && row["Présence"] === state)
          .map((row) => `${row["Prénom"]} ${row["Nom"]}`);
      const its = items.filter((item) => item["Date"] === on);
      const proxies = Math.max(0, ...its.map(countedIn)) - named("présent").length;
      const minutes = [
        `Conseil S${String(index + 1).padStart(2, "0")}`,
        "",
        `Étaient présents : ${named("présent").join(", ")}.`,
        ...(named("excusé").length > 0 ? [`Excusés : ${named("excusé").join(" et ")}.`] : []),
        ...(proxies > 0 ? [`Pouvoirs sans nom : ${proxies}`] : []),
        ...its.flatMap((item, rank) => ["", `${rank + 1}. ${item["Intitulé"]}`, "", sentenceOf(item)]),
      ];
      writeFileSync(join(coop.folder, "pv.md"), `${minutes.join("\n")}\n`);
      await coop.must("session", "record", "pv.md", "--yes");
    }

    const sessions = await coop.json("session", "list");
    expect(sessions.map(({ present }: any) => present)).toEqual(
      rowsOf("seances.csv").map(
        ({ Date: on }) =>
          presences.filter((row) => row["Date"] === on && row["Présence"] === "présent").length,
      ),
    );
    const said = items.filter((item) => item["Mode"]);
    const decisions = await coop.json("decision", "list");
    const cell = (text: string | undefined): number | null => (text ? Number(text) : null);
    expect(
      decisions.map((one: any) => [
        one.title,
        one.outcome,
        one.isUnanimous === true,
        one.votesFor,
        one.votesAgainst,
        one.votesAbstain,
        one.votesNotTakingPart,
      ]),
    ).toEqual(
      said.map((item) => [
        item["Intitulé"]?.replaceAll("’", "'").replace(/\.$/, ""),
        item["Mode"] === "prend acte" ? "noted" : "adopted",
        item["Mode"]?.startsWith("à l'unanimité"),
        ...Object.values(votes).map((heading) => cell(item[heading])),
      ]),
    );
    expect(await coop.json("task", "list")).toEqual([]);
  },
);
