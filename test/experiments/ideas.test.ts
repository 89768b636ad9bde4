import { expect, test } from "vitest";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

async function withIdeas(): Promise<ACoop> {
  const coop = (await aCoop()).on("2024-05-20");
  await coop.must("session", "add", "La cuisine", "--on", "2024-04-16");
  await coop.must(
    ...["idea", "add", "La table du dimanche", "--session", "S01", "--question", "missions"],
    ...["--category", "habitants", "--support", "26", "--text", "Un repas cuisiné ensemble."],
  );
  await coop.must("piste", "ajouter", "Une monnaie d'entraide");
  return coop;
}

test("an idea says where and from whom it comes; its day is that of the session, else today", async () => {
  const coop = await withIdeas();
  expect(await coop.json("idée", "voir", "I01")).toMatchObject({
    reference: "I01",
    title: "La table du dimanche",
    state: "proposed",
    question: "Missions",
    session: "S01 La cuisine",
    category: "Habitantes et habitants",
    organisation: null,
    support: 26,
    proposedOn: "2024-04-16",
    experiments: [],
  });
  expect(await coop.json("idea", "show", "monnaie")).toMatchObject({
    support: null,
    proposedOn: "2024-05-20",
  });
});

test("choosing makes the experiment in the same write, with links both ways, and one undo takes both back", async () => {
  const coop = await withIdeas();
  const chosen = await coop.must("piste", "choisir", "I01", "--on", "2024-05-14");
  expect(chosen.stderr).toContain(
    "Piste choisie le 14 mai 2024 : I01 La table du dimanche, qui devient E01.",
  );
  expect(await coop.json("idea", "show", "I01")).toMatchObject({
    state: "chosen",
    chosenOn: "2024-05-14",
    experiments: [expect.objectContaining({ reference: "E01" })],
  });
  expect(await coop.json("experiment", "show", "E01")).toMatchObject({
    title: "La table du dimanche",
    question: "Missions",
    idea: "I01 La table du dimanche",
    state: "designed",
  });
  await coop.must("undo", "--yes");
  expect(await coop.json("experiment", "list")).toEqual([]);
  expect(await coop.json("idea", "show", "I01")).toMatchObject({ state: "proposed", chosenOn: null });
});

test("an idea is settled once", async () => {
  const coop = await withIdeas();
  await coop.must("idea", "choose", "I01", "--on", "2024-05-14");
  for (const again of [["choose"], ["decline", "--reason", "trop cher"]]) {
    const [verb = "", ...options] = again;
    const ran = await coop.run("idea", verb, "I01", ...options);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("La piste I01 a déjà été choisie le 14 mai 2024 : elle est devenue E01.");
  }
  await coop.must("piste", "écarter", "I02", "--reason", "personne pour la tenir");
  const declined = await coop.run("idea", "choose", "I02");
  expect(declined.code).toBe(1);
  expect(declined.stderr).toContain("La piste I02 a été écartée le 20 mai 2024.");
  expect((await coop.run("experiment", "add", "Monnaie", "--idea", "I02")).code).toBe(1);
  expect(await coop.json("experiment", "list")).toHaveLength(1);
});

test("declining asks why", async () => {
  const coop = await withIdeas();
  const ran = await coop.run("idea", "decline", "I02");
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain("Il manque --reason.");
  await coop.must("idea", "decline", "I02", "--reason", "personne pour la tenir");
  expect(await coop.json("idea", "show", "I02")).toMatchObject({
    state: "declined",
    declinedOn: "2024-05-20",
    declinedReason: "personne pour la tenir",
  });
});

test("an edit changes what it names, and empties what is given empty", async () => {
  const coop = await withIdeas();
  await coop.must("idea", "edit", "I01", "--support", "", "--session", "", "--title", "La grande table");
  expect(await coop.json("idea", "show", "I01")).toMatchObject({
    title: "La grande table",
    support: null,
    session: null,
    question: "Missions",
  });
  const ran = await coop.run("idea", "edit", "I01", "--title", "…");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("« … » ne contient ni lettre ni chiffre.");
});

test("a session and a question show their ideas", async () => {
  const coop = await withIdeas();
  expect((await coop.json("session", "show", "S01")).ideas).toMatchObject([{ reference: "I01" }]);
  expect((await coop.must("session", "show", "S01")).stdout).toContain("Pistes d'action");
  expect((await coop.json("question", "show", "missions")).ideas).toMatchObject([{ reference: "I01" }]);
});
