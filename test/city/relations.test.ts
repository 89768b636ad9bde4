import { expect, test } from "vitest";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

async function withExperiments(): Promise<ACoop> {
  const coop = (await aCoop()).on("2024-05-20");
  await coop.must("service", "add", "Épicerie solidaire", "--operator", "CCAS");
  await coop.must("service", "add", "Café des voisins", "--kind", "place");
  await coop.must("experiment", "add", "Café des compétences");
  return coop;
}

test("an experiment states how it stands beside what exists, and each shows the other", async () => {
  const coop = await withExperiments();
  const related = await coop.must(
    ...["expérimentation", "relier", "E01", "épicerie", "--kind", "oriente vers"],
    ...["--confirmed-by", "direction du CCAS", "--on", "2024-05-14"],
  );
  expect(related.stderr).toContain("E01 « Café des compétences » oriente vers A01 « Épicerie solidaire ».");
  const experiment = await coop.json("experiment", "show", "E01");
  expect(experiment.relations).toEqual([
    {
      experiment: "E01 Café des compétences",
      relation: "refers-to",
      service: "A01 Épicerie solidaire",
      serviceKind: "service",
      operator: "CCAS",
      confirmedBy: "direction du CCAS",
      confirmedOn: "2024-05-14",
      settledBy: null,
      settledOn: null,
    },
  ]);
  const service = await coop.json("service", "show", "A01");
  expect(service.relatedExperiments).toMatchObject([
    { experiment: "E01 Café des compétences", relation: "refers-to" },
  ]);
  expect((await coop.must("service", "show", "A01")).stdout).toContain("Expérimentations à côté");
  expect((await coop.must("experiment", "show", "E01")).stdout).toContain("À côté de ce qui existe");
});

test("the same kind again adds to what is known; another kind is another relation", async () => {
  const coop = await withExperiments();
  await coop.must("experiment", "relate", "E01", "A02", "--kind", "overlaps", "--confirmed-by", "la gérante");
  await coop.must(
    ...["experiment", "relate", "E01", "A02", "--kind", "recoupe"],
    ...["--settled-by", "horaires répartis", "--on", "2024-06-03"],
  );
  await coop.must("experiment", "relate", "E01", "A02", "--kind", "complements");
  const { relations } = await coop.json("experiment", "show", "E01");
  expect(relations).toMatchObject([
    {
      relation: "overlaps",
      confirmedBy: "la gérante",
      confirmedOn: "2024-05-20",
      settledBy: "horaires répartis",
      settledOn: "2024-06-03",
    },
    { relation: "complements", confirmedBy: null, confirmedOn: null, settledBy: null },
  ]);
  await coop.must("experiment", "relate", "E01", "A02", "--kind", "overlaps", "--confirmed-by", "");
  const [overlap] = (await coop.json("experiment", "show", "E01")).relations;
  expect(overlap).toMatchObject({ confirmedBy: null, confirmedOn: null, settledBy: "horaires répartis" });
});

test("only an overlap is settled, and a day alone says nothing", async () => {
  const coop = await withExperiments();
  const settled = await coop.run(
    ...["experiment", "relate", "E01", "A01", "--kind", "complète", "--settled-by", "accord"],
  );
  expect(settled.code).toBe(1);
  expect(settled.stderr).toContain("Seul un recoupement se règle ; cette relation dit « complète ».");
  const alone = await coop.run("experiment", "relate", "E01", "A01", "--kind", "complète", "--on", "hier");
  expect(alone.code).toBe(1);
  expect(alone.stderr).toContain("Rien ne dit ce qui a eu lieu le 19 mai 2024.");
  expect((await coop.json("experiment", "show", "E01")).relations).toEqual([]);
});

test("a kind that is none of the four is refused with the four", async () => {
  const coop = await withExperiments();
  const ran = await coop.run("experiment", "relate", "E01", "A01", "--kind", "remplace");
  expect(ran.stderr).toContain("« complète », « prend le relais de », « oriente vers » ou « recoupe »");
  const missing = await coop.run("experiment", "relate", "E01", "A01");
  expect(missing.code).toBe(2);
  expect(missing.stderr).toContain("--kind");
});

test("a relation is taken back as any write", async () => {
  const coop = await withExperiments();
  await coop.must("experiment", "relate", "E01", "A01", "--kind", "complements");
  await coop.must("undo", "--yes");
  expect((await coop.json("experiment", "show", "E01")).relations).toEqual([]);
});

test("a relation that was noted by mistake is taken away; of several, the one that is named", async () => {
  const coop = await withExperiments();
  await coop.must("experiment", "relate", "E01", "A01", "--kind", "complements");
  await coop.must("experiment", "relate", "E01", "A01", "--kind", "overlaps");
  const several = await coop.run("experiment", "unrelate", "E01", "A01", "--yes");
  expect(several.stderr).toContain(
    "E01 a plusieurs articulations avec A01 : « complète » et « recoupe ».\n  Dites laquelle avec --kind.",
  );
  const other = await coop.run("experiment", "unrelate", "E01", "A01", "--kind", "oriente", "--yes");
  expect(other.stderr).toContain(
    "Rien de tel n'est noté entre E01 et A01, mais : « complète » et « recoupe ».",
  );
  const none = await coop.run("experiment", "unrelate", "E01", "A02", "--yes");
  expect(none.stderr).toContain("Rien de tel n'est noté entre E01 et A02.");
  const taken = await coop.must("expérimentation", "délier", "E01", "A01", "--kind", "recoupe", "--yes");
  expect(taken.stderr).toContain(
    "Articulation retirée : E01 « Café des compétences » recoupe A01 « Épicerie solidaire ».",
  );
  expect((await coop.json("experiment", "show", "E01")).relations).toMatchObject([
    { relation: "complements" },
  ]);
});

test("the experiments beside what exists are listed as a table, and overlaps alone", async () => {
  const coop = await withExperiments();
  await coop.must("experiment", "relate", "E01", "A01", "--kind", "complements");
  await coop.must(
    ...["experiment", "relate", "E01", "A02", "--kind", "overlaps", "--settled-by", "horaires répartis"],
  );
  const overlap = {
    experiment: "E01 Café des compétences",
    relation: "overlaps",
    service: "A02 Café des voisins",
    settledBy: "horaires répartis",
    settledOn: "2024-05-20",
  };
  expect(await coop.json("service", "list", "--relations")).toMatchObject([
    { service: "A01 Épicerie solidaire" },
    overlap,
  ]);
  expect(await coop.json("existant", "liste", "--overlaps")).toMatchObject([overlap]);
  expect((await coop.must("service", "list", "--overlaps")).stdout).toContain("horaires répartis");
});

test("what exists is removed unless something stands beside it; nothing is related to what was removed", async () => {
  const coop = await withExperiments();
  await coop.must("experiment", "relate", "E01", "A02", "--kind", "complements");
  await coop.must("recommendation", "add", "Un café dans chaque quartier", "--enriches", "A02");
  const held = await coop.run("service", "remove", "A02", "--yes");
  expect(held.code).toBe(1);
  expect(held.stderr).toContain("A02 Café des voisins ne peut pas disparaître");
  expect(held.stderr).toContain("coop experiment unrelate E01 A02");
  const experiment = await coop.run("experiment", "remove", "E01", "--yes");
  expect(experiment.stderr).toContain("coop experiment unrelate E01 A02");
  expect(held.stderr).toContain("R01 Un café dans chaque quartier");
  const removed = await coop.must("existant", "retirer", "A01", "--yes");
  expect(removed.stderr).toContain("Existant retiré : A01 Épicerie solidaire.");
  const late = await coop.run("experiment", "relate", "E01", "A01", "--kind", "complements");
  expect(late.code).toBe(1);
  const { number } = (await coop.json("history"))[0];
  expect(late.stderr).toContain(
    `A01 « Épicerie solidaire » n'est plus au carnet : l'écriture n° ${number} l'a retiré.\n  Pour le reprendre : coop undo ${number}.`,
  );
  await coop.must("undo", String(number), "--yes");
  await coop.must("experiment", "relate", "E01", "A01", "--kind", "complements");
});
