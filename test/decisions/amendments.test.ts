import { describe, expect, test } from "vitest";
import type { ACoop } from "../helpers/a-coop.ts";
import { aWorkshop } from "./a-workshop.ts";

const adopted = ["--session", "S01", "--outcome", "adoptée"] as const;
const amend = (reference: string, on: string, text: string): string[] => [
  "decision",
  "amend",
  reference,
  "--text",
  text,
  "--reason",
  "oubli",
  "--on",
  on,
];

async function twoFacilitate(): Promise<ACoop> {
  const coop = await aWorkshop();
  await coop.must("decision", "add", "Animer", ...adopted, "--statement", "Deux personnes animent.");
  return coop.on("2024-10-01");
}

describe("an amendment", () => {
  test("changes the statement from a day on, keeps what it said and why, and is taken back whole", async () => {
    const coop = await twoFacilitate();
    const ran = await coop.must(...amend("D01", "2024-06-11", "Trois personnes animent."));
    expect(ran.stderr).toContain("Énoncé corrigé à partir du 11 juin 2024 : D01 Animer.");
    expect(await coop.json("décision", "voir", "D01")).toMatchObject({
      statement: "Trois personnes animent.",
      amendments: [
        {
          amendedOn: "2024-06-11",
          before: "Deux personnes animent.",
          after: "Trois personnes animent.",
          reason: "oubli",
        },
      ],
    });
    await coop.must("undo", "--yes");
    expect(await coop.json("decision", "show", "D01")).toMatchObject({
      statement: "Deux personnes animent.",
      amendments: [],
    });
  });

  test("asks why", async () => {
    const coop = await twoFacilitate();
    const ran = await coop.run("decision", "amend", "D01", "--text", "Trois.");
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("Il manque --reason.");
  });

  test("is refused of what is not adopted, is replaced, or says that already", async () => {
    const coop = await twoFacilitate();
    await coop.must("decision", "add", "Budget", "--session", "S01", "--outcome", "reportée");
    const deferred = await coop.run(...amend("D02", "2024-06-11", "150 euros."));
    expect(deferred.stderr).toContain("D02 n'est pas adoptée");
    expect(deferred.stderr).toContain("coop decision edit D02 --statement");
    expect((await coop.run(...amend("D01", "2024-06-11", "Deux personnes animent."))).stderr).toContain(
      "L'énoncé de D01 dit déjà cela.",
    );
    expect((await coop.run(...amend("D01", "2024-03-04", "Trois."))).stderr).toContain(
      "D01 est du 5 mars 2024",
    );
    await coop.must(
      "decision",
      "add",
      "À trois",
      "--on",
      "2024-09-24",
      "--outcome",
      "adoptée",
      "--replaces",
      "D01",
    );
    const replaced = await coop.run(...amend("D01", "2024-09-25", "Trois."));
    expect(replaced.stderr).toContain("D01 est remplacée par D03 depuis le 24 septembre 2024");
    expect((await coop.json("decision", "show", "D01")).amendments).toEqual([]);
  });

  test("that a corrected date contradicts is pointed out, and nothing is refused", async () => {
    const coop = await twoFacilitate();
    await coop.must(...amend("D01", "2024-06-11", "Trois personnes animent."));
    expect((await coop.must("check")).stdout).not.toContain("son énoncé a été corrigé");
    await coop.must("decision", "edit", "D01", "--on", "2024-06-18");
    expect((await coop.must("check")).stdout).toContain(
      "D01 est datée du 18 juin 2024, mais son énoncé a été corrigé dès le 11 juin 2024.",
    );
  });

  test("stands in the bilan with its day and what was said before, and not before that day", async () => {
    const coop = await twoFacilitate();
    await coop.must(...amend("D01", "2024-06-11", "Trois personnes animent."));
    const bilan = async (): Promise<string> =>
      (await coop.must("report", "bilan", "--edition", "internal", "--format", "md", "--out", "-")).stdout;
    const after = await bilan();
    expect(after).toMatch(/Trois personnes animent\.\s.*Énoncé corrigé le 11 juin 2024\./s);
    expect(after).toContain(
      "- **D01.** Énoncé corrigé le 11 juin 2024 (oubli) ; il disait d'abord : « Deux personnes animent. »",
    );
    coop.on("2024-06-10");
    const before = await bilan();
    expect(before).toContain("Deux personnes animent.");
    expect(before).not.toContain("Trois personnes");
    expect(before).not.toContain("corrigé");
  });
});

describe("replacing by its own verb", () => {
  test("writes both sides with the day of the decision that takes the place", async () => {
    const coop = await twoFacilitate();
    await coop.must("decision", "add", "À trois", "--on", "2024-09-24", "--outcome", "adoptée");
    const ran = await coop.must("décision", "remplacer", "D01", "--by", "D02");
    expect(ran.stderr).toContain("Remplacée par D02 depuis le 24 septembre 2024 : D01 Animer.");
    expect(await coop.json("decision", "show", "D01")).toMatchObject({
      replacedBy: "D02",
      replacedOn: "2024-09-24",
    });
    expect((await coop.json("decision", "show", "D02")).replaces).toEqual(["D01"]);
    const circle = await coop.run("decision", "replace", "D02", "--by", "D01");
    expect(circle.stderr).toContain("D01 ne peut pas remplacer D02, qui a pris sa place.");
    const itself = await coop.run("decision", "replace", "D02", "--by", "D02");
    expect(itself.stderr).toContain("D02 ne peut pas se remplacer elle-même.");
  });

  test("and all else that does not hold is said at once when the decision is added", async () => {
    const coop = await twoFacilitate();
    const wrong = ["--outcome", "rejetée", "--replaces", "D01", "--unanimous", "--against", "1"];
    const ran = await coop.run("decision", "add", "À trois", "--session", "S01", ...wrong);
    expect(ran.stderr).toContain("Une décision à l'unanimité n'a pas de voix contre");
    expect(ran.stderr).toContain("Seule une décision adoptée peut en remplacer une autre");
  });
});

describe("a decision entered by mistake", () => {
  test("goes with its objections and its scale, frees what it replaced, and comes back whole", async () => {
    const coop = await twoFacilitate();
    const parts = ["--objection", "trop tard", "--grade", "Pour=5", "--grade", "Contre=1"];
    await coop.must("decision", "add", "À trois", ...adopted, "--replaces", "D01", ...parts);
    const before = await coop.json("decision", "show", "D02");
    const asks = await coop.run("decision", "remove", "D02");
    expect(asks.stderr).toContain("D01, qu'elle remplaçait, reprendra sa place.");
    await coop.must("decision", "remove", "D02", "--yes");
    expect(await coop.json("decision", "list")).toMatchObject([{ reference: "D01", replacedBy: null }]);
    expect(await coop.json("objection", "list")).toEqual([]);
    await coop.must("undo", "--yes");
    expect(await coop.json("decision", "show", "D02")).toEqual(before);
    expect((await coop.json("decision", "show", "D01")).replacedBy).toBe("D02");
    await coop.must("decision", "remove", "D02", "--yes");
    await coop.must("decision", "add", "À quatre", ...adopted);
    expect((await coop.json("decision", "list")).at(-1).reference).toBe("D03");
  });

  test("stays while something hangs on it, which is named", async () => {
    const coop = await twoFacilitate();
    await coop.must("task", "add", "Écrire la fiche", "--decision", "D01");
    const ran = await coop.run("decision", "remove", "D01", "--yes");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("D01 Animer ne peut pas disparaître");
    expect(ran.stderr).toContain("T01 Écrire la fiche");
  });
});
