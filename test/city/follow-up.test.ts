import { expect, test } from "vitest";
import { aSession } from "../helpers/a-community.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";
import { down, enter } from "../helpers/a-terminal.ts";

/** A recommendation that was sent, retained, and of which something was promised. */
async function withCommitment(): Promise<ACoop> {
  const coop = (await aCoop()).on("2025-10-01");
  await coop.must("recommendation", "add", "Ouvrir les salles le dimanche.", "--sent", "2024-10-15");
  await coop.must("recommendation", "answer", "R01", "--answer", "retenue", "--on", "2024-12-03");
  const made = await coop.must(
    ...["recommandation", "engager", "R01", "Ouvrir deux salles", "--on", "2024-12-03"],
    ...["--due", "2025-09-01"],
  );
  expect(made.stderr).toContain(
    "Engagement noté : R01.2 « Ouvrir deux salles », pour le 1er septembre 2025.",
  );
  return coop;
}

test("what was promised is followed year after year, and nothing is overwritten", async () => {
  const coop = await withCommitment();
  await coop.must("recommendation", "follow", "R01.2", "--state", "en cours", "--on", "2025-03-03");
  const late = await coop.must(
    ...["recommandation", "suivre", "r1.2", "--state", "en retard", "--on", "2025-09-02"],
    ...["--reason", "travaux d'accessibilité"],
  );
  expect(late.stderr).toContain("R01.2, suivi du 2 septembre 2025 : en retard.");
  await coop.must("recommendation", "follow", "R01", "--state", "under-way", "--on", "2025-01-15");
  expect(await coop.json("recommendation", "show", "R01")).toMatchObject({
    commitments: [
      {
        reference: "R01.2",
        text: "Ouvrir deux salles",
        on: "2024-12-03",
        due: "2025-09-01",
        state: "late",
        stateOn: "2025-09-02",
      },
    ],
    followUps: [
      { reference: "R01.5", on: "2025-01-15", commitment: null, state: "under-way", reason: null },
      { reference: "R01.3", on: "2025-03-03", commitment: "R01.2", state: "under-way", reason: null },
      { reference: "R01.4", commitment: "R01.2", state: "late", reason: "travaux d'accessibilité" },
    ],
  });
  expect((await coop.must("recommendation", "show", "R01")).stdout).toContain("travaux d'accessibilité");
});

test("what is late, and what has no answer, can be listed alone", async () => {
  const coop = await withCommitment();
  await coop.must("recommendation", "add", "Rembourser les trajets.", "--sent", "2024-10-15");
  await coop.must("recommendation", "answer", "R02", "--answer", "partly", "--on", "2024-12-03");
  await coop.must("recommendation", "commit", "R02", "Des titres de transport", "--on", "2024-12-03");
  await coop.must("recommendation", "add", "Un poste.", "--sent", "2024-10-25");
  const references = async (...argv: string[]): Promise<string[]> =>
    (await coop.json<{ reference: string }[]>(...argv)).map(({ reference }) => reference);
  expect(await references("recommendation", "list", "--unanswered")).toEqual(["R03"]);
  expect(await references("recommendation", "list", "--late")).toEqual(["R01"]);
  expect(await references("commitment", "list")).toEqual(["R01.2", "R02.2"]);
  expect(await references("commitment", "list", "--late")).toEqual(["R01.2"]);
  await coop.must("recommendation", "follow", "R01.2", "--state", "tenu");
  expect(await references("recommendation", "list", "--late")).toEqual([]);
  await coop.must("undo", "--yes");
  await coop.must(
    "commitment",
    "edit",
    "deux salles",
    "--due",
    "2025-10-01",
    "--text",
    "Ouvrir trois salles",
  );
  expect(await coop.json("commitment", "list", "--late")).toEqual([]);
  expect((await coop.json("commitment", "list"))[0]).toMatchObject({
    text: "Ouvrir trois salles",
    due: "2025-10-01",
  });
});

test("participants are told of several recommendations at once, at a session or on a day", async () => {
  const coop = await aSession();
  await coop.must("recommendation", "add", "Ouvrir les salles.", "--sent", "2024-03-05");
  await coop.must("recommendation", "add", "Rembourser les trajets.", "--sent", "2024-03-05");
  const told = await coop.must("recommandation", "informer", "R01", "R02", "--session", "S01");
  expect(told.stderr).toContain("(S01) : R01 et R02.");
  await coop.must("recommendation", "tell", "R02", "--on", "2024-03-20");
  const { tellings } = await coop.json("recommendation", "show", "R02");
  expect(tellings).toMatchObject([
    { reference: "R02.1", on: "2024-03-05", session: "S01 Missions" },
    { reference: "R02.2", on: "2024-03-20", session: null },
  ]);
});

test("several recommendations are sent on one day; one that was sent is not sent again on another", async () => {
  const coop = (await aCoop()).on("2024-10-20");
  await coop.must("recommendation", "add", "Ouvrir les salles.");
  await coop.must("recommendation", "add", "Rembourser les trajets.");
  const sent = await coop.must("recommandation", "envoyer", "R01", "R02", "--on", "2024-10-15");
  expect(sent.stderr).toContain("Recommandations envoyées le 15 octobre 2024 : R01 et R02.");
  const again = await coop.run("recommendation", "send", "R01", "--on", "2024-10-18");
  expect(again.code).toBe(1);
  expect(again.stderr).toContain("R01 a déjà été envoyée le 15 octobre 2024.");
});

test("what cannot be is refused with the way out, and records nothing", async () => {
  const coop = await withCommitment();
  const before = await coop.json("recommendation", "show", "R01");
  const refused = async (...argv: string[]): Promise<string> => {
    const ran = await coop.run("recommendation", ...argv);
    expect(ran.code).toBe(1);
    return ran.stderr;
  };
  expect(await refused("answer", "R01", "--answer", "retenue", "--on", "2024-10-14")).toContain(
    "La réponse du 14 octobre 2024 serait venue avant l'envoi de R01, le 15 octobre 2024.",
  );
  expect(await refused("commit", "R01", "Trois salles", "--on", "2024-10-14", "--due", "2024-10-01")).toMatch(
    /serait venu avant l'envoi.*L'échéance \(1er octobre 2024\) est avant l'engagement/s,
  );
  expect(await refused("follow", "R01.7", "--state", "tenu")).toContain(
    "Aucun point ne porte la référence « R01.7 ».",
  );
  expect(await refused("follow", "R01.7", "--state", "tenu")).toContain("a R01.1 et R01.2.");
  expect(await refused("follow", "R01.1", "--state", "tenu")).toContain("Écrivez R01.2 ou R01.");
  expect(await refused("follow", "R01.2", "--state", "abandonné")).toContain("--reason");
  expect(await refused("follow", "R01.2", "--state", "tenu", "--on", "2024-12-02")).toContain(
    "serait venu avant ce qu'il suit, qui est du 3 décembre 2024",
  );
  expect(await coop.json("recommendation", "show", "R01")).toEqual(before);
  await coop.must("recommendation", "add", "Un poste.", "--sent", "2024-10-25");
  expect(await refused("follow", "R02", "--state", "tenu")).toContain("il n'y a rien à suivre");
  expect(await refused("follow", "R02.1", "--state", "tenu")).toContain("Rien n'a encore suivi");
});

test("at a terminal, why something was dropped is asked until it is said", async () => {
  const coop = await withCommitment();
  const ran = await coop.asked(
    [
      ["Où cela en est", down + down + down + enter],
      ["(facultatif)", enter],
      ["19/03/2024", enter],
      ["c’est abandonné :", `plus de budget${enter}`],
    ],
    ...["recommendation", "follow", "R01.2"],
  );
  expect(ran.code).toBe(0);
  expect((await coop.json("recommendation", "show", "R01")).followUps).toMatchObject([
    { state: "dropped", reason: "plus de budget" },
  ]);
});

test("a point, or a recommendation, that was noted by mistake is taken away, and comes back", async () => {
  const coop = await withCommitment();
  await coop.must("recommendation", "follow", "R01.2", "--state", "en cours");
  const held = await coop.run("recommendation", "remove", "R01.2", "--yes");
  expect(held.code).toBe(1);
  expect(held.stderr).toContain("coop recommendation show R01");
  const whole = await coop.run("recommendation", "remove", "R01", "--yes");
  expect(whole.stderr).toContain("1 réponse, 1 engagement et 1 point de suivi");
  expect(whole.stderr).toContain("coop recommendation show R01");
  const removed = await coop.must("recommandation", "retirer", "R01.1", "--yes");
  expect(removed.stderr).toContain("Retiré du carnet : la réponse R01.1, du 3 décembre 2024.");
  for (const point of ["R01.3", "R01.2", "R01"]) await coop.must("recommendation", "remove", point, "--yes");
  expect(await coop.json("recommendation", "list")).toEqual([]);
  await coop.must("undo", "--yes");
  expect(await coop.json("recommendation", "list")).toMatchObject([{ reference: "R01" }]);
});

test("the bilan of a season says what followed until its end, and nothing of what came later", async () => {
  const coop = await withCommitment();
  await coop.must("recommendation", "tell", "R01", "--on", "2024-12-10");
  const bilan = async (): Promise<string> => (await coop.must("report", "bilan", "--out", "-")).stdout;
  const before = await bilan();
  expect(before).toContain("Ouvrir deux salles");
  expect(before).toContain("1er septembre 2025");
  await coop.must("recommendation", "answer", "R01", "--answer", "partly", "--on", "2025-01-10");
  await coop.must("recommendation", "commit", "R01", "Une troisième", "--on", "2025-01-10");
  await coop.must("recommendation", "follow", "R01.2", "--state", "kept", "--on", "2025-09-01");
  await coop.must("recommendation", "tell", "R01", "--on", "2025-09-02");
  expect(await bilan()).toBe(before);
});
