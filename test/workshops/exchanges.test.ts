import { expect, test } from "vitest";
import { aSession } from "../helpers/a-community.ts";
import type { ACoop } from "../helpers/a-coop.ts";
import { down, enter } from "../helpers/a-terminal.ts";

async function add(coop: ACoop, text: string, ...options: string[]) {
  return coop.must("exchange", "add", text, "--session", "S01", ...options);
}

test("what was said is noted as it was said, and what nobody noted stays unknown", async () => {
  const coop = await aSession();
  const ran = await coop.must(
    ...["parole", "ajouter", "que tout se décide entre les réunions", "--session", "missions"],
    ...["--kind", "crainte", "--question", "gouvernance", "--said-by", "9", "--table", "Table 2"],
  );
  expect(ran.stderr).toContain("Noté à S01 : X01, une crainte, « que tout se décide entre les réunions ».");
  await add(coop, "qui convoque ?", "--kind", "question ouverte");
  expect(await coop.json("exchange", "list")).toEqual([
    {
      reference: "X01",
      session: "S01",
      question: "Gouvernance",
      kind: "fear",
      text: "que tout se décide entre les réunions",
      saidBy: 9,
      table: "Table 2",
      category: null,
      became: null,
      becameBy: null,
      becameOn: null,
    },
    expect.objectContaining({ reference: "X02", kind: "open-question", question: null, saidBy: null }),
  ]);
});

test("it is listed by question, session and kind, and stands under its session and its question", async () => {
  const coop = await aSession();
  await coop.must("session", "add", "Valeurs", "--on", "2024-03-06");
  await add(coop, "un compte rendu sous huit jours", "--kind", "accord", "--question", "gouvernance");
  await add(coop, "la présidence d'une personne seule", "--kind", "désaccord", "--question", "gouvernance");
  await add(coop, "des réunions en fin de journée", "--kind", "accord");
  await coop.must(
    "exchange",
    "add",
    "ailleurs",
    "--session",
    "S02",
    "--kind",
    "accord",
    "--question",
    "gouvernance",
  );
  const found = async (...options: string[]): Promise<string[]> =>
    (await coop.json<{ reference: string }[]>("exchange", "list", ...options)).map(
      ({ reference }) => reference,
    );
  expect(await found("--question", "gouvernance")).toEqual(["X01", "X02", "X04"]);
  expect(await found("--question", "gouvernance", "--session", "S01", "--kind", "accord")).toEqual(["X01"]);
  expect(await found("--kind", "crainte")).toEqual([]);
  expect((await coop.json("session", "show", "S01")).said).toHaveLength(3);
  const shown = (await coop.must("question", "show", "gouvernance")).stdout;
  expect(shown).toMatch(/Ce qui s'est dit\n/);
  expect(shown).toMatch(/X04 +S02/);
});

test("what became of a hope is said at the end, corrected, taken back, and each undone as one", async () => {
  const coop = await aSession();
  await add(coop, "que la Ville réponde", "--kind", "attente");
  const before = await coop.json("exchange", "show", "X01");
  await coop.must("exchange", "edit", "X01", "--became", "en partie", "--became-by", "une réponse écrite");
  expect(await coop.json("exchange", "show", "que la ville")).toMatchObject({
    became: "partly",
    becameBy: "une réponse écrite",
  });
  await coop.must("exchange", "edit", "X01", "--became", "");
  expect(await coop.json("exchange", "show", "X01")).toMatchObject({ became: null, becameBy: null });
  await coop.must("undo", "--yes");
  expect(await coop.json("exchange", "show", "X01")).toMatchObject({ becameBy: "une réponse écrite" });
  await coop.must("undo", "--yes");
  expect(await coop.json("exchange", "show", "X01")).toEqual(before);
});

test("what became of hopes and fears is said on its day, beside those that are still open", async () => {
  const coop = await aSession();
  await add(coop, "que la Ville réponde", "--kind", "attente");
  await add(coop, "que tout se décide ailleurs", "--kind", "crainte");
  await add(coop, "un compte rendu", "--kind", "accord");
  const open = async () =>
    (await coop.json<{ reference: string }[]>("exchange", "list", "--open")).map(
      ({ reference }) => reference,
    );
  expect(await open()).toEqual(["X01", "X02"]);
  const outcome = ["exchange", "outcome", "X01"];
  const ran = await coop.must(
    ...outcome,
    "--became",
    "en partie",
    "--by",
    "une lettre",
    "--on",
    "2024-03-06",
  );
  expect(ran.stderr).toContain(
    "Ce qu'il est advenu de X01 « que la Ville réponde » est noté, au 6 mars 2024.",
  );
  expect(await open()).toEqual(["X02"]);
  await coop.on("2024-12-05").must(...outcome, "--became", "réalisée");
  expect(await coop.json("exchange", "show", "X01")).toMatchObject({
    became: "met",
    becameBy: null,
    becameOn: "2024-12-05",
  });
  await coop.must("exchange", "edit", "X01", "--became", "");
  expect(await coop.json("exchange", "show", "X01")).toMatchObject({ became: null, becameOn: null });
  const early = await coop.run(...outcome, "--became", "oui", "--on", "2024-03-04");
  expect(early.stderr).toContain("serait du 4 mars 2024, avant que cela ne se dise, le 5 mars 2024.");
  const agreed = await coop.run("exchange", "outcome", "X03", "--became", "oui");
  expect(agreed.stderr).toContain("seules une attente et une crainte peuvent se réaliser ou non");
});

test("a terminal offers the hopes and fears that are still open, and asks what became of one and by what", async () => {
  const coop = await aSession();
  await add(coop, "un compte rendu", "--kind", "accord");
  await add(coop, "que la Ville réponde", "--kind", "attente");
  const asked = await coop.asked(
    [
      ["Référence ou partie", enter],
      ["il en est advenu", down + enter],
      ["Par quoi", `une lettre${enter}`],
    ],
    "exchange",
    "outcome",
  );
  expect(asked.stderr).toContain("que la Ville réponde");
  expect(asked.stderr).not.toContain("un compte rendu");
  expect(await coop.json("exchange", "show", "X02")).toMatchObject({
    became: "partly",
    becameBy: "une lettre",
  });
});

test("what does not hold is refused, all at once, and nothing is written", async () => {
  const coop = await aSession();
  const zero = await coop.run(
    "exchange",
    "add",
    "rien",
    "--session",
    "S01",
    "--kind",
    "accord",
    "--said-by",
    "0",
    "--category",
    "ville",
  );
  expect(zero.code).toBe(1);
  expect(zero.stderr).toContain("--said-by : Personne n'aurait dit ce qui est noté.");
  expect(zero.stderr).toContain("--category : La catégorie ne peut pas être notée");
  await add(coop, "un compte rendu", "--kind", "accord");
  const became = await coop.run("exchange", "edit", "X01", "--became", "oui", "--said-by", "0");
  expect(became.stderr).toContain("--became : C'est un accord : seules une attente et une crainte");
  expect(became.stderr).toContain("--said-by");
  const by = await coop.run("exchange", "edit", "X01", "--kind", "attente", "--became-by", "la Ville");
  expect(by.stderr).toContain(
    "--became-by : Il est dit par quoi, ou quand, mais pas ce qu'il en est advenu.",
  );
  const kind = await coop.run("exchange", "add", "rien", "--session", "S01", "--kind", "rumeur");
  expect(kind.stderr).toContain("« rumeur » n'est pas un des choix possibles.");
  expect(await coop.json("exchange", "list")).toMatchObject([{ became: null, saidBy: null }]);
});

test("a hope that became something cannot turn into an agreement", async () => {
  const coop = await aSession();
  await add(coop, "que la Ville réponde", "--kind", "attente");
  await coop.must("exchange", "edit", "X01", "--became", "oui");
  expect((await coop.run("exchange", "edit", "X01", "--kind", "accord")).code).toBe(1);
  await coop.must("exchange", "edit", "X01", "--kind", "accord", "--became", "");
});

test("a category is named where it is large enough, counted on those who came once that is known", async () => {
  const coop = await aSession();
  const refused = await coop.run(
    "exchange",
    "add",
    "trop loin",
    "--session",
    "S01",
    "--kind",
    "crainte",
    "--category",
    "asso",
  );
  expect(refused.stderr).toContain(
    "« Associations » ne compte ce jour-là que 4 membres, et il en faut 5 pour que personne ne soit reconnaissable.",
  );
  await add(coop, "trop loin", "--kind", "crainte", "--category", "habitants");
  expect((await coop.must("check")).stderr).not.toContain("X01");
  await coop.must("session", "attendance", "S01", "--present", "1-3");
  const gap = (await coop.must("check")).stdout + (await coop.must("check")).stderr;
  expect(gap).toContain(
    "X01 nomme une catégorie : « Habitantes et habitants » ne compte ce jour-là que 3 personnes venues",
  );
  await coop.must("settings", "set", "--threshold", "0");
  await add(coop, "trop loin aussi", "--kind", "crainte", "--category", "asso");
});

test("more people than came is pointed out and kept", async () => {
  const coop = await aSession();
  await coop.must("session", "attendance", "S01", "--present", "1-5,12", "--guests", "2");
  expect((await add(coop, "oui", "--kind", "accord", "--said-by", "8")).stderr).not.toContain("vérifiez");
  const ran = await add(coop, "oui", "--kind", "accord", "--said-by", "80");
  expect(ran.stderr).toContain("80 personnes l'auraient dit, mais 8 sont venues à S01 : vérifiez ce nombre.");
});

test("what was noted by mistake is taken away, and comes back; its session cannot go before it", async () => {
  const coop = await aSession();
  await add(coop, "un compte rendu", "--kind", "accord");
  const held = await coop.run("session", "remove", "S01", "--yes");
  expect(held.stderr).toContain("1 parole notée (X01 un compte rendu)");
  expect((await coop.run("exchange", "remove", "X01")).stderr).toContain(
    "Ce qui sera fait : Parole notée par erreur, retirée : X01 « un compte rendu ».",
  );
  await coop.must("exchange", "remove", "X01", "--yes");
  expect(await coop.json("exchange", "list")).toEqual([]);
  await coop.must("undo", "--yes");
  expect(await coop.json("exchange", "list")).toHaveLength(1);
});

test("once the year is over, hopes and fears that nobody took up again are a gap", async () => {
  const coop = await aSession();
  await add(coop, "que la Ville réponde", "--kind", "attente");
  await add(coop, "un accord", "--kind", "accord");
  const sentence = "rien ne dit ce qu'il est advenu de 1 attente ou crainte du départ";
  const said = async (...options: string[]): Promise<string> => {
    const { stdout, stderr } = await coop.run("check", ...options);
    return (stdout + stderr).replace(/\s+/g, " ");
  };
  expect(await said()).not.toContain(sentence);
  coop.on("2025-03-01");
  expect(await said()).toContain(sentence);
  await coop.must("exchange", "outcome", "X01", "--became", "on ne sait pas");
  expect(await said()).not.toContain(sentence);
  expect(await said("--as-of", "2025-02-28")).toContain(sentence);
});

test("what is said is said at a session that took place: another is refused, and nothing is written", async () => {
  const coop = await aSession();
  await add(coop, "que l'on mange", "--kind", "attente");
  await coop.must("session", "add", "Reporté", "--on", "2024-03-05");
  await coop.must("session", "cancel", "S02", "--reason", "Salle fermée");
  await coop.must("session", "add", "À venir", "--on", "2024-04-02");
  for (const line of [
    ["exchange", "add", "du pain", "--kind", "attente", "--session"],
    ["exchange", "edit", "X01", "--session"],
  ]) {
    const cancelled = await coop.run(...line, "S02");
    expect([cancelled.code, cancelled.stderr]).toEqual([1, expect.stringContaining("S02 est annulé")]);
    const toCome = await coop.run(...line, "S03", "--lang", "en");
    expect([toCome.code, toCome.stderr]).toEqual([
      1,
      expect.stringContaining("2 April 2024 is still to come"),
    ]);
  }
  expect(await coop.json("exchange", "list")).toEqual([expect.objectContaining({ session: "S01" })]);
});
