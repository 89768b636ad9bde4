import { expect, test } from "vitest";
import { aWorkshop } from "./a-workshop.ts";

const adopted = ["--session", "S01", "--outcome", "adoptée"] as const;

test("objections are noted with their decision, settled one by one, and taken back with it", async () => {
  const coop = await aWorkshop();
  const objections = ["--objection", "associations : la charge", "--objection", "un trajet de plus"];
  await coop.must("decision", "add", "Le soir", ...adopted, ...objections);
  expect((await coop.json("decision", "show", "D01")).objections).toMatchObject([
    {
      reference: "D01.1",
      text: "la charge",
      category: "Associations",
      by: null,
      state: null,
      settledOn: null,
    },
    { reference: "D01.2", text: "un trajet de plus", category: null, state: null },
  ]);
  coop.on("2024-03-20");
  const settled = await coop.must(
    ...[
      "objection",
      "régler",
      "d1.1",
      "--state",
      "intégrée",
      "--amendment",
      "un appui",
      "--on",
      "2024-03-19",
    ],
  );
  expect(settled.stderr).toContain("Objection intégrée le 19 mars 2024 : D01.1.");
  expect(await coop.json("objection", "list", "--open")).toMatchObject([{ reference: "D01.2" }]);
  expect((await coop.json("objection", "list", "--decision", "D01"))[0]).toMatchObject({
    state: "integrated",
    amendment: "un appui",
    settledOn: "2024-03-19",
  });
  await coop.must("undo", "--yes");
  expect(await coop.json("objection", "list", "--open")).toHaveLength(2);
  await coop.must("undo", "--yes");
  expect(await coop.json("objection", "list")).toEqual([]);
});

test("an objection that is not retained needs a reason, with the decision as later, and nothing is written", async () => {
  const coop = await aWorkshop();
  await coop.must("decision", "add", "Le soir", ...adopted, "--objection", "trop tard");
  const ran = await coop.run("objection", "settle", "D01", "--state", "non retenue");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("Une objection qui n'est pas retenue demande une raison.");
  const added = await coop.run("objection", "add", "D01", "trop loin", "--state", "not-retained");
  expect(added.code).toBe(1);
  expect(await coop.json("objection", "list")).toHaveLength(1);
  await coop.must("objection", "settle", "D01", "--state", "maintenue");
  const again = await coop.run("objection", "settle", "D01", "--state", "maintenue");
  expect(again.stderr).toContain("D01.1 est déjà maintenue, depuis le 5 mars 2024.");
  await coop.must("objection", "settle", "D01", "--state", "levée", "--on", "2024-03-04");
  expect((await coop.json("objection", "list"))[0].state).toBe("lifted");
});

test("someone is named with an objection only while they agree to be quoted", async () => {
  const coop = await aWorkshop();
  await coop.must("decision", "add", "Le soir", ...adopted);
  const add = ["objection", "add", "D01", "trop tard", "--by", "P02"] as const;
  const refused = await coop.run(...add);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain("P02 Prénom02 Nom n'a pas accepté d'être cité ou citée nommément.");
  await coop.must("participant", "consent", "P02", "--quotation", "oui", "--on", "2024-03-05");
  await coop.must(...add);
  expect((await coop.json("objection", "list"))[0].by).toBe("Prénom02 Nom");
  await coop.must("participant", "consent", "P02", "--quotation", "non", "--on", "2024-03-06");
  expect((await coop.json("objection", "list"))[0].by).toBeNull();
  expect((await coop.must("check")).stdout).toContain("L'objection D01.1 porte le nom");
});

test("a category that is mistyped is asked about, and a colon within the text is kept", async () => {
  const coop = await aWorkshop();
  await coop.must("decision", "add", "Le soir", ...adopted);
  const ran = await coop.run("objection", "add", "D01", "asociations : trop tard");
  expect(ran.stderr).toContain("commence par ce qui ressemble à une catégorie : « Associations »");
  await coop.must("objection", "add", "D01", "deux raisons : trop tard, trop loin");
  await coop.must("objection", "edit", "D01.1", "--category", "associations", "--text", "trop tard");
  expect(await coop.json("objection", "list")).toMatchObject([
    { text: "trop tard", category: "Associations" },
  ]);
  const unknown = await coop.run("objection", "edit", "D01.7", "--text", "x");
  expect(unknown.stderr).toContain("Aucune objection ne correspond à « D01.7 ».");
});

test("one that was noted by mistake goes, and those after it keep their reference", async () => {
  const coop = await aWorkshop();
  await coop.must("decision", "add", "Le soir", ...adopted, "--objection", "un", "--objection", "deux");
  const asks = await coop.run("objection", "remove", "D01.1");
  expect(asks.stderr).toContain("D01.1 « un » va être retirée.");
  await coop.must("objection", "remove", "D01.1", "--yes");
  await coop.must("objection", "add", "D01", "trois");
  const references = (await coop.json("objection", "list")).map(
    ({ reference }: { reference: string }) => reference,
  );
  expect(references).toEqual(["D01.2", "D01.3"]);
  expect((await coop.must("check")).stdout).toContain(
    "On ne sait pas ce que sont devenues les objections D01.2 et D01.3.",
  );
});

test("the bilan tells objections without who made them, as they stood on its day, and who was not there", async () => {
  const coop = await aWorkshop();
  await coop.must("session", "attendance", "S01", "--excused", "11");
  const told = ["--objection", "habitants : le soir", "--objection", "Associations : la charge"];
  await coop.must("decision", "add", "Le soir", ...adopted, ...told);
  await coop.must(
    "objection",
    "settle",
    "D01.1",
    "--state",
    "non retenue",
    "--reason",
    "La salle ferme à 22 h.",
  );
  await coop.must("objection", "settle", "D01.2", "--state", "levée", "--on", "2024-06-11");
  const bilan = async (): Promise<string> =>
    (await coop.must("report", "bilan", "--edition", "internal", "--format", "md", "--out", "-")).stdout;
  expect(await bilan()).toContain(
    "Objections : le soir (non retenue, raison : la salle ferme à 22 h) ; la charge (suite non notée).",
  );
  coop.on("2024-06-11");
  const later = await bilan();
  expect(later).toContain("la charge (levée).");
  expect(later).toContain(
    "la voix de la catégorie « Associations », dont personne n'était là quand a été prise D01",
  );
});

test("the bilan tells a scale and how voices were consulted", async () => {
  const coop = await aWorkshop();
  const scale = ["--grade", "Pour=20", "--grade", "Plutôt=6", "--grade", "Contre"];
  const byMail = ["--consultation", "Par courriel", "--outcome", "adoptée", "--on", "2024-03-04"];
  await coop.must("decision", "add", "Le soir", ...byMail, "--consulted", "35", ...scale);
  await coop.must("decision", "add", "Le matin", ...byMail);
  const { stdout } = await coop.must(
    "report",
    "bilan",
    "--edition",
    "internal",
    "--format",
    "md",
    "--out",
    "-",
  );
  expect(stdout).toContain(
    "par un accord gradué : 20 voix « Pour », 6 voix « Plutôt » et « Contre » (voix non notées), sur 35 voix consultées par courriel.",
  );
  expect(stdout).toContain("Le 4 mars 2024 ; consultation par courriel.");
});
