import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { partedBy } from "../../src/reports/parted-prose.ts";
import type { Day } from "../../src/values/day.ts";
import { type ACoop, aCoop, withoutProvenance } from "../helpers/a-coop.ts";

async function guide(coop: ACoop, ...options: string[]): Promise<string> {
  return withoutProvenance((await coop.must("report", "mode-emploi", "--out", "-", ...options)).stdout);
}

/** What stands between a heading and the next of its level. */
function under(heading: string, text: string): string {
  const [, after = ""] = text.split(`\n### ${heading}\n`);
  return after.split(/\n###? /)[0] ?? "";
}

test("a rule is in force from the day of its decision to its end or to what replaces it, and says what it said on the day", async () => {
  const coop = await aCoop();
  coop.on("2024-06-15");
  const decide = (title: string, statement: string, on: string, ...more: string[]) =>
    coop.must(
      "decision",
      "add",
      title,
      ...["--statement", statement, "--on", on, "--outcome", "adopted", "--question", "gouvernance", ...more],
    );
  await decide("Deux voix", "Deux personnes animent", "2024-04-02");
  await decide("Tirage", "Trois personnes animent", "2024-05-14", "--replaces", "D01");
  await decide("Local", "Pas de local", "2024-04-02", "--until", "2024-05-31");
  await decide("Repas", "Un repas à midi", "2024-04-02");
  await decide("Refus", "Voter à main levée", "2024-04-02", "--outcome", "rejected");
  await decide("Salle", "Louer une salle", "2024-04-02", "--outcome", "deferred");
  await decide("Halle", "Se réunir à la Halle", "2024-05-14", "--replaces", "D06");
  const correction = ["--text", "Un repas le soir", "--reason", "midi est trop tôt", "--on", "2024-05-20"];
  await coop.must("decision", "amend", "D04", ...correction);
  await coop.must("session", "add", "Oubli", "--on", "2024-03-01");
  await coop.must("session", "add", "Bilan", "--on", "2024-06-01");
  await coop.must("session", "hold", "S02", "--on", "2024-06-01");
  const on = async (day: Day): Promise<string> => {
    const text = await guide(coop.on(day));
    expect(await guide(coop.on("2024-06-15"), "--as-of", day)).toBe(text);
    expect(text).not.toContain("Oubli");
    expect(text.includes("1er juin 2024 : Bilan")).toBe(day < "2024-06-01");
    return under("Gouvernance", text);
  };

  const before = await on("2024-04-01");
  expect(before).toContain("Rien n'est encore décidé sur cette question.");
  expect(before).not.toMatch(/\*Décision|Salle/);

  const spring = await on("2024-05-13");
  expect(spring).toContain("Deux personnes animent. *Décision D01 du 2 avril 2024.*");
  expect(spring).toContain("Pas de local. *Décision D03 du 2 avril 2024.* Elle vaut jusqu'au 31 mai 2024.");
  expect(spring).toContain("Un repas à midi. *Décision D04");
  expect(spring).toContain("- **Salle.** Louer une salle. *Reportée le 2 avril 2024.*");
  expect(spring).not.toMatch(/Trois personnes|corrigé|main levée/);

  const june = await on("2024-06-01");
  expect(june).toContain("Trois personnes animent. *Décision D02 du 14 mai 2024.*");
  expect(june).toContain(
    "Un repas le soir. *Décision D04 du 2 avril 2024.* *Énoncé corrigé le 20 mai 2024.*",
  );
  expect(june).not.toMatch(/Louer une salle|Deux personnes|Pas de local|à midi|Rien n'est encore décidé/);
});

test("voices are those of memberships and roles, and nobody is named; a text that names someone is refused", async () => {
  const coop = await aCoop();
  coop.on("2024-06-15");
  const join = (name: string, ...more: string[]) =>
    coop.must("participant", "add", name, "--category", "associations", "--joined", "2024-02-20", ...more);
  await join("Awa Traoré");
  await join("Yann Le Goff", "--role", "companion");
  await join("Zoé Zinc", "--role", "team", "--voice", "observes");
  const text = await guide(coop);
  expect(text).toContain("| Associations | Prend part aux décisions |");
  expect(text).toContain("| Élues et élus qui accompagnent | Donne son avis |");
  expect(text).toContain("| Équipe projet | Observe |");
  expect(text).not.toContain("Personnes qui observent");
  expect(text).toContain("la communauté compte deux membres");
  expect(text).not.toMatch(/Awa|Yann|Zoé/);

  await coop.must("prose", "edit", "mode-emploi", "join", "--text", "Appeler Awa Traoré.");
  const ran = await coop.run("report", "mode-emploi", "--out", "-");
  expect([ran.code, ran.stdout]).toEqual([1, ""]);
  expect(ran.stderr).toContain("elle nommerait P01");
  await coop.must("report", "mode-emploi", "--edition", "interne", "--out", "-");
});

test("how a rule is used stands under its question, by the headings of the text; the rest keeps its own", async () => {
  const coop = await aCoop();
  coop.on("2024-06-15");
  const written =
    "Frapper.\n\n## GOUVERNANCE\n\nPrévenir.\n\n### Le soir\n\nSonner.\n\n## Le local\n\nFermer.\n";
  writeFileSync(join(coop.folder, "usage.md"), written);
  await coop.must("prose", "edit", "mode-emploi", "usage", "--file", "usage.md");
  const text = await guide(coop);
  const ofQuestion = under("Gouvernance", text);
  expect(ofQuestion).toContain("#### Comment s'en servir\n\nPrévenir.\n\n##### Le soir\n\nSonner.");
  expect(ofQuestion).not.toMatch(/Frapper|Fermer/);
  expect(text).toContain("### S'en servir au quotidien\n\nFrapper.\n\n#### Le local\n\nFermer.");
});

test("a text without headings of the titles is whole, and one that is all under them leaves nothing", () => {
  expect(partedBy(["Repas"], null)).toEqual({ rest: null, under: new Map() });
  expect(partedBy(["Repas"], "## Autre\n\nDit.").rest).toBe("## Autre\n\nDit.");
  const twice = partedBy(["Repas"], "# repas #\n\nUn.\n\n# Répas\n\nDeux.");
  expect(twice).toEqual({ rest: null, under: new Map([["Repas", "Un.\n\n\nDeux."]]) });
});

test("a text of one report is not taken for another", async () => {
  const coop = await aCoop();
  const ran = await coop.run("prose", "edit", "mode-emploi", "cadre", "--text", "Non.");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("« cadre » n'est pas un texte du mode d'emploi.");
  expect(ran.stderr).toContain("usage, décider, proposer et rejoindre");
  const texts = await coop.json("prose", "list");
  expect(texts.map(({ report, part }: any) => `${report} ${part}`)).toEqual([
    ...["bilan frame", "bilan path", "bilan learned", "bilan next"],
    ...["mode-emploi use", "mode-emploi decide", "mode-emploi propose", "mode-emploi join"],
  ]);
  await coop.must("prose", "edit", "mode-emploi", "rejoindre", "--text", "Venir.");
  expect((await coop.must("history")).stdout).toContain("Texte du mode d'emploi écrit");
});

test("what goes on is what is prepared, runs, or is closed to be continued; the file has the name of its language", async () => {
  const coop = await aCoop();
  coop.on("2024-06-15");
  const titles = ["Prévue", "Lancée", "Poursuivie", "Arrêtée", "Jamais"];
  for (const title of titles) await coop.must("experiment", "add", title);
  for (const reference of ["E02", "E03", "E04"])
    await coop.must("experiment", "start", reference, "--without-criterion");
  const close = (reference: string, ...more: string[]) =>
    coop.must(
      "experiment",
      "close",
      reference,
      "--met",
      "unknown",
      "--observed",
      "Vu",
      "--learned",
      "Su",
      ...more,
    );
  await close("E03", "--next", "continue");
  await close("E04", "--next", "stop");
  await coop.must("experiment", "close", "E05", "--never-started", "Trop cher");
  const text = await guide(coop);
  expect(titles.filter((title) => text.includes(`### ${title}`))).toEqual(["Prévue", "Lancée", "Poursuivie"]);
  expect((await coop.must("report", "mode-emploi")).stderr).toContain("mode-emploi-2024-publique.md");
  expect((await coop.must("report", "mode-emploi", "--lang", "en")).stderr).toContain("guide-2024-public.md");
});
