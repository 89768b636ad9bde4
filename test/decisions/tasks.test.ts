import { expect, test } from "vitest";
import { aCoop } from "../helpers/a-coop.ts";
import { aWorkshop } from "./a-workshop.ts";

test("a task is someone's, comes from the session of its decision, and is done on a day", async () => {
  const coop = await aWorkshop();
  await coop.must("organisation", "add", "Les Passeuses de rive");
  await coop.must("decision", "add", "Trois missions", "--session", "S01", "--outcome", "adoptée");
  const typed = ["--owner", "passeuses", "--due", "2024-03-19", "--decision", "D01"];
  const added = await coop.must("tâche", "ajouter", "Mettre au propre", ...typed);
  expect(added.stderr).toContain("À faire : T01 Mettre au propre.");
  expect(await coop.json("task", "list", "--open")).toMatchObject([
    { reference: "T01", owner: "Les Passeuses de rive", session: "S01", decision: "D01", state: "open" },
  ]);
  expect((await coop.json("session", "show", "S01")).tasks).toHaveLength(1);
  expect((await coop.json("decision", "show", "D01")).tasks).toHaveLength(1);

  const done = await coop.must("à-faire", "faire", "T01", "--on", "2024-03-18");
  expect(done.stderr).toContain("Faite le 18 mars 2024 : T01 Mettre au propre.");
  expect(await coop.json("task", "list", "--open")).toEqual([]);
  expect(await coop.json("task", "show", "T01")).toMatchObject({ state: "done", doneOn: "2024-03-18" });
});

test("a task that is done already keeps its day, unless another is said", async () => {
  const coop = await aWorkshop();
  await coop.must("task", "add", "Réserver la salle");
  await coop.must("task", "done", "T01");
  expect((await coop.json("task", "show", "T01")).doneOn).toBe("2024-03-05");
  const again = await coop.run("task", "done", "T01");
  expect(again.code).toBe(1);
  expect(again.stderr).toContain("T01 est déjà faite, depuis le 5 mars 2024.");
  await coop.must("task", "done", "T01", "--on", "2024-03-04");
  expect((await coop.json("task", "show", "T01")).doneOn).toBe("2024-03-04");
});

test("a task is dropped, opened again and corrected by edit, and never both done and dropped", async () => {
  const coop = await aWorkshop();
  await coop.must("task", "add", "Réserver la salle", "--owner", "P03");
  await coop.must("task", "edit", "T01", "--dropped", "2024-03-06", "--owner", "");
  expect(await coop.json("task", "show", "T01")).toMatchObject({ state: "dropped", owner: null });
  const ran = await coop.run("task", "done", "T01", "--on", "2024-03-07");
  expect(ran.stderr).toContain("T01 ne peut pas être à la fois faite (le 7 mars 2024)");
  await coop.must("task", "edit", "T01", "--dropped", "", "--title", "Réserver la Cocotte");
  expect(await coop.json("task", "show", "cocotte")).toMatchObject({ state: "open", droppedOn: null });
});

test("a task without a letter is refused like every other name", async () => {
  const a = await aCoop();
  const ran = await a.run("task", "add", "!!!");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("ne contient ni lettre ni chiffre");
});

test("a list of tasks can be of what is overdue, of an owner, person or organisation, and of a session", async () => {
  const coop = await aWorkshop();
  await coop.must("organisation", "add", "Les Passeuses de rive");
  await coop.must("task", "add", "Réserver", "--owner", "P03", "--due", "2024-03-10", "--session", "S01");
  await coop.must("task", "add", "Écrire", "--owner", "passeuses", "--due", "2024-03-20");
  await coop.must("task", "add", "Appeler", "--owner", "P03");
  coop.on("2024-03-15");
  const listed = async (...options: string[]): Promise<string[]> =>
    (await coop.json("task", "list", ...options)).map(({ reference }: { reference: string }) => reference);
  expect(await listed("--overdue")).toEqual(["T01"]);
  expect(await listed("--owner", "P03")).toEqual(["T01", "T03"]);
  expect(await listed("--owner", "Passeuses")).toEqual(["T02"]);
  expect(await listed("--owner", "P03", "--overdue", "--session", "S01")).toEqual(["T01"]);
  expect((await coop.run("task", "list", "--owner", "Personne")).code).toBe(1);
  const status = await coop.json("status");
  expect(status).toMatchObject({ openTasks: 3, overdueTasks: 1 });
  expect(status.tasks.map(({ reference }: { reference: string }) => reference)).toEqual([
    "T01",
    "T02",
    "T03",
  ]);
});

test("a task whose owner nobody knows is refused, and nothing is written", async () => {
  const coop = await aWorkshop();
  const ran = await coop.run("task", "add", "Réserver", "--owner", "Zorro");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("« Zorro »");
  expect(await coop.json("task", "list")).toEqual([]);
});

test("a task entered by mistake goes once that is confirmed, and comes back by undo", async () => {
  const coop = await aWorkshop();
  await coop.must("task", "add", "Réserver la salle");
  const asks = await coop.run("task", "remove", "T01");
  expect(asks.stderr).toContain("T01 Réserver la salle va être retirée du carnet.");
  expect(await coop.json("task", "list")).toHaveLength(1);
  await coop.must("à-faire", "retirer", "T01", "--yes");
  expect(await coop.json("task", "list")).toEqual([]);
  await coop.must("undo", "--yes");
  expect(await coop.json("task", "list")).toMatchObject([{ reference: "T01", state: "open" }]);
});

test("several tasks are done at once, each checked: all of them or none, in one entry of the history", async () => {
  const coop = await aWorkshop();
  for (const title of ["Réserver", "Écrire", "Appeler"]) await coop.must("task", "add", title);
  const both = await coop.must("task", "done", "T01", "T02", "t01", "--on", "2024-03-04");
  expect(both.stderr).toContain("Faites le 4 mars 2024 : T01 Réserver et T02 Écrire.");
  expect(await coop.json("task", "list", "--open")).toMatchObject([{ reference: "T03" }]);
  const refused = await coop.run("task", "done", "T03", "T01", "T02");
  expect(refused.stderr).toContain("T01 est déjà faite");
  expect(refused.stderr).toContain("T02 est déjà faite");
  expect((await coop.json("task", "show", "T03")).state).toBe("open");
  await coop.must("undo", "--yes");
  expect(await coop.json("task", "list", "--open")).toHaveLength(3);
});

test("an overdue task is done by the one command that check prints for all of them", async () => {
  const coop = await aWorkshop();
  for (const title of ["Réserver", "Écrire"]) await coop.must("task", "add", title, "--due", "2024-03-01");
  const { stdout } = await coop.must("check");
  expect(stdout).toContain("coop task done T01 T02\n");
  expect(stdout).toMatch(/ :\n +coop task edit T01 --due\n +coop task edit T02 --due\n/);
});
