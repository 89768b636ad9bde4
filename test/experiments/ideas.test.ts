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

test("merging keeps both texts, the reference still finds, and the bilan says in which it goes on", async () => {
  const coop = await withIdeas();
  await coop.must("idea", "edit", "I02", "--text", "Des heures contre des heures.", "--support", "4");
  const merged = await coop.must("piste", "réunir", "I02", "--into", "I01", "--on", "2024-05-14");
  expect(merged.stderr).toContain("Piste réunie à I01 le 14 mai 2024 : I02 Une monnaie d'entraide.");
  expect(merged.stdout).toContain("Des heures contre des heures.");
  expect(await coop.json("idea", "show", "I01")).toMatchObject({
    text: "Un repas cuisiné ensemble.",
    support: 26,
    mergedIdeas: [{ reference: "I02", text: "Des heures contre des heures.", support: 4 }],
  });
  expect(await coop.json("idea", "show", "monnaie")).toMatchObject({
    state: "merged",
    text: "Des heures contre des heures.",
    mergedInto: "I01 La table du dimanche",
    mergedOn: "2024-05-14",
  });
  expect((await coop.must("check")).stdout).not.toContain("I02");
  const bilan = await coop.must("report", "bilan", "--format", "md", "--out", "-");
  expect(bilan.stdout).toMatch(/réunie (?:à|avec) « La table du dimanche »/i);
  await coop.must("undo", "--yes");
  expect(await coop.json("idea", "show", "I02")).toMatchObject({ state: "proposed", mergedInto: null });
});

test("an idea is not merged into itself, in a circle, into one that is set aside, or once it is settled", async () => {
  const coop = await withIdeas();
  await coop.must("idea", "add", "Une épicerie");
  const itself = await coop.run("idea", "merge", "I01", "--into", "I01");
  expect(itself.stderr).toContain("La piste I01 ne peut pas être réunie à elle-même.");
  await coop.must("idea", "merge", "I02", "--into", "I01");
  const circle = await coop.run("idea", "merge", "I01", "--into", "I02");
  expect(circle.code).toBe(1);
  expect(circle.stderr).toContain("La piste I02 a été réunie à I01, où elle continue.");
  for (const settles of [["choose"], ["decline", "--reason", "cher"], ["merge", "--into", "I03"]]) {
    const [verb = "", ...options] = settles;
    const ran = await coop.run("idea", verb, "I02", ...options);
    expect(ran.stderr).toContain("La piste I02 a été réunie à I01");
  }
  expect((await coop.run("experiment", "add", "Monnaie", "--idea", "I02")).code).toBe(1);
  await coop.must("idea", "decline", "I03", "--reason", "trop cher");
  const declined = await coop.run("idea", "merge", "I01", "--into", "I03");
  expect(declined.stderr).toContain("La piste I03 a été écartée");
});

test("choosing can name the decision by which it was done", async () => {
  const coop = await withIdeas();
  await coop.must("decision", "add", "Les actions à essayer", "--session", "S01", "--outcome", "adoptée");
  await coop.must("idea", "choose", "I01", "--decision", "D01");
  expect(await coop.json("experiment", "show", "E01")).toMatchObject({
    idea: "I01 La table du dimanche",
    decision: "D01 Les actions à essayer",
  });
  expect((await coop.json("decision", "show", "D01")).experiments).toMatchObject([{ reference: "E01" }]);
});

test("an idea entered by mistake goes, unless an experiment or another idea comes from it", async () => {
  const coop = await withIdeas();
  await coop.must("idea", "add", "Une erreur");
  await coop.must("piste", "retirer", "I03", "--yes");
  expect(await coop.json("idea", "list")).toHaveLength(2);
  await coop.must("undo", "--yes");
  expect(await coop.json("idea", "list")).toHaveLength(3);
  await coop.must("idea", "merge", "I03", "--into", "I02");
  const held = await coop.run("idea", "remove", "I02", "--yes");
  expect(held.code).toBe(1);
  expect(held.stderr).toContain("I03 Une erreur");
  await coop.must("idea", "choose", "I01");
  const chosen = await coop.run("idea", "remove", "I01", "--yes");
  expect(chosen.stderr).toContain("E01 La table du dimanche");
});

test("a list can be of ideas that stand somewhere, of a session or of a question", async () => {
  const coop = await withIdeas();
  await coop.must("idea", "choose", "I01");
  const listed = async (...options: string[]): Promise<string[]> =>
    (await coop.json("idea", "list", ...options)).map(({ reference }: { reference: string }) => reference);
  expect(await listed("--state", "proposée")).toEqual(["I02"]);
  expect(await listed("--state", "chosen", "--session", "S01", "--question", "missions")).toEqual(["I01"]);
  expect(await listed("--state", "réunie")).toEqual([]);
});
