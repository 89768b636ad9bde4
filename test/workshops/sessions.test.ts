import { expect, test } from "vitest";
import { aCommunity, aSession } from "../helpers/a-community.ts";
import { aCoop } from "../helpers/a-coop.ts";

test("a session is added with what is said of it, and the rest stays unknown", async () => {
  const coop = await aCommunity();
  const ran = await coop.must(
    ...["atelier", "ajouter", "Missions", "--on", "5 mars 2024", "--start", "18h", "--end", "20h30"],
    ...["--kind", "assemblée", "--phase", "débat", "--facilitator", "P12", "--facilitator", "Lou Lande"],
    ...["--facilitator", "P12"],
  );
  expect(ran.stderr).toContain("Temps collectif ajouté : S01 « Missions », le 5 mars 2024.");
  expect(await coop.json("séance", "voir", "2024-03-05")).toMatchObject({
    reference: "S01",
    onDay: "2024-03-05",
    startsAt: "18:00",
    endsAt: "20:30",
    kind: "plenary",
    title: "Missions",
    place: null,
    phase: "Mise en débat et définition des expérimentations",
    state: "planned",
    present: null,
    guests: null,
    facilitators: ["Max Mare", "Lou Lande"],
    presence: [],
    attendance: [],
  });
  const { stdout } = await coop.must("temps-collectif", "liste");
  expect(stdout).toContain("Réf.  Date        Titre");
  expect(stdout).toMatch(/S01 .* prévu +—/);
  expect((await coop.must("session", "list", "--lang", "en")).stdout).toMatch(/S01 .* planned +—/);
});

test("an end that is not after the start is refused, at once and by an edit", async () => {
  const coop = await aCoop();
  const ran = await coop.run("session", "add", "--on", "2024-03-05", "--start", "18:30", "--end", "18:30");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("La fin (18 h 30) n'est pas après le début (18 h 30).");
  expect(await coop.json("session", "list")).toEqual([]);
  await coop.must("session", "add", "--on", "2024-03-05", "--start", "18:30");
  expect((await coop.run("session", "edit", "S01", "--end", "18:00")).code).toBe(1);
  expect(await coop.json("session", "show", "S01")).toMatchObject({ endsAt: null });
});

test("a date outside the phase warns, refuses nothing, and is a gap", async () => {
  const coop = await aCoop();
  const added = await coop.must("session", "add", "--on", "2024-11-05", "--phase", "lancement");
  expect(added.stderr).toContain("Le 5 novembre 2024 est en dehors des dates de la phase « Lancement ».");
  const moved = await coop.must("session", "edit", "S01", "--on", "2024-02-20");
  expect(moved.stderr).not.toContain("en dehors");
  const again = await coop.must("session", "edit", "S01", "--on", "2024-11-06", "--lang", "en");
  expect(again.stderr).toContain("6 November 2024 is outside the dates of the phase “Lancement”.");
});

test("an edit changes what it names, and empties what is given empty", async () => {
  const coop = await aSession();
  await coop.must("session", "edit", "missions", "--place", "", "--title", "Nos missions", "--start", "18");
  expect(await coop.json("session", "show", "S01")).toMatchObject({
    title: "Nos missions",
    place: null,
    startsAt: "18:00",
    onDay: "2024-03-05",
  });
  await coop.must("session", "edit", "S01", "--facilitator", "P01");
  await coop.must("session", "edit", "S01", "--facilitator", "P02");
  expect(await coop.json("session", "show", "S01")).toMatchObject({ facilitators: ["Bo Brume"] });
});

test("a session is held on its day or on another, but not on a day to come", async () => {
  const coop = await aSession();
  const early = await coop.on("2024-03-04").run("session", "hold", "S01");
  expect(early.code).toBe(1);
  expect(early.stderr).toContain("Le 5 mars 2024 est encore à venir : S01 ne peut pas déjà avoir eu lieu.");
  const held = await coop.on("2024-03-08").must("atelier", "tenir", "S01", "--on", "2024-03-07");
  expect(held.stderr).toContain("S01 « Missions » a eu lieu le 7 mars 2024.");
  expect(await coop.json("session", "show", "S01")).toMatchObject({ state: "held", onDay: "2024-03-07" });
  const moved = await coop.run("session", "edit", "S01", "--on", "2024-05-01");
  expect(moved.stderr).toContain("est encore à venir");
  await coop.must("session", "edit", "S01", "--on", "2024-03-06");
  expect(await coop.json("session", "show", "S01")).toMatchObject({ state: "held", onDay: "2024-03-06" });
});

test("a session is cancelled with its reason, and held after all", async () => {
  const coop = await aSession();
  const cancelled = await coop.must("atelier", "annuler", "S01", "--reason", "Salle fermée");
  expect(cancelled.stderr).toContain("S01 « Missions », prévu le 5 mars 2024, est annulé.");
  expect(await coop.json("session", "show", "S01")).toMatchObject({
    state: "cancelled",
    cancelledOn: "2024-03-06",
    cancelledReason: "Salle fermée",
  });
  const ran = await coop.run("session", "attendance", "S01", "--present", "1");
  expect(ran.stderr).toContain("S01 est annulé : personne n'a pu y venir.");
  expect(ran.stderr).toContain("coop session hold S01");
  await coop.must("session", "hold", "S01");
  expect(await coop.json("session", "show", "S01")).toMatchObject({ state: "held", cancelledReason: null });
});

test("a session whose attendance is recorded cannot be cancelled; one that was only said to be held can", async () => {
  const coop = await aSession();
  await coop.must("session", "hold", "S01");
  await coop.must("session", "cancel", "S01", "--reason", "Erreur de séance");
  expect(await coop.json("session", "show", "S01")).toMatchObject({ state: "cancelled" });
  await coop.must("session", "hold", "S01");
  await coop.must("session", "attendance", "S01", "--excused", "1");
  const ran = await coop.run("session", "cancel", "S01", "--reason", "Pluie");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain(
    "La présence à S01 est relevée : il a donc eu lieu, et ne peut pas être annulé.",
  );
  const english = await coop.run("session", "cancel", "S01", "--reason", "Rain", "--lang", "en");
  expect(english.stderr).toContain("The attendance at S01 is recorded: it did take place");
});

test("a session that is unknown is said with the nearest, and a missing date by its option", async () => {
  const coop = await aSession();
  expect((await coop.run("session", "show", "S09")).stderr).toContain("S01 Missions");
  const ran = await coop.run("session", "add", "Valeurs");
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain("Il manque --on.");
});

test("how people are welcomed and what it cost is kept, and can be taken back", async () => {
  const coop = await aCommunity();
  await coop.must(
    ...["session", "add", "Missions", "--on", "2024-03-05", "--childcare", "par la crèche voisine"],
    ...["--interpreter", "LSF", "--transport", "navette", "--access", "de plain-pied", "--cost", "320,50"],
  );
  const welcomed = {
    childcare: "par la crèche voisine",
    interpreter: "LSF",
    transport: "navette",
    access: "de plain-pied",
    cost: 32050,
  };
  expect(await coop.json("session", "show", "S01")).toMatchObject(welcomed);
  await coop.must("session", "edit", "S01", "--transport", "", "--cost", "");
  expect(await coop.json("session", "show", "S01")).toMatchObject({
    ...welcomed,
    transport: null,
    cost: null,
  });
});

test("the last facilitator can be taken away, and others take the place of those before", async () => {
  const coop = await aCommunity();
  await coop.must("session", "add", "Missions", "--on", "2024-03-05", "--facilitator", "P01");
  await coop.must(
    "session",
    "edit",
    "S01",
    "--facilitator",
    "P02",
    "--facilitator",
    "P03",
    "--facilitator",
    "P02",
  );
  expect(await coop.json("session", "show", "S01")).toMatchObject({
    facilitators: ["Bo Brume", "Cléo Ciel"],
  });
  const both = await coop.run("session", "edit", "S01", "--facilitator", "", "--facilitator", "P01");
  expect(both.stderr).toContain("--facilitator : Cette valeur ne peut pas rester vide.");
  await coop.must("session", "edit", "S01", "--facilitator", "");
  expect(await coop.json("session", "show", "S01")).toMatchObject({ facilitators: [] });
  await coop.must("undo", "--yes");
  expect(await coop.json("session", "show", "S01")).toMatchObject({
    facilitators: ["Bo Brume", "Cléo Ciel"],
  });
});

test("a session entered by mistake goes with its agenda, its number is not given again, and it comes back", async () => {
  const coop = await aSession();
  await coop.must("session", "edit", "S01", "--facilitator", "P02");
  await coop.must("session", "agenda", "S01", "--add", "Accueil (15 min) → missions");
  const before = await coop.json("session", "show", "S01");
  const asked = await coop.run("session", "remove", "S01");
  expect(asked.code).toBe(1);
  expect(asked.stderr).toContain(
    "S01 « Missions », du 5 mars 2024, sera retiré du carnet, avec son déroulé. Continuer ?",
  );
  const ran = await coop.must("atelier", "retirer", "S01", "--yes");
  expect(ran.stderr).toContain(
    "Temps collectif ajouté par erreur, retiré : S01 « Missions », du 5 mars 2024.",
  );
  expect(await coop.json("session", "list")).toEqual([]);
  await coop.must("session", "add", "Valeurs", "--on", "2024-03-12");
  expect(await coop.json("session", "list")).toMatchObject([{ reference: "S02" }]);
  await coop.must("undo", "--yes");
  await coop.must("undo", "--yes");
  expect(await coop.json("session", "show", "S01")).toEqual(before);
});

test("a session on which something hangs stays, and what hangs is named", async () => {
  const coop = await aSession();
  await coop.must("session", "attendance", "S01", "--present", "1-3", "--guests", "2");
  await coop.must("decision", "add", "Deux lieux", "--session", "S01", "--outcome", "adopted");
  const ran = await coop.run("session", "remove", "S01", "--yes");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("S01 Missions ne peut pas disparaître");
  expect(ran.stderr).toContain("3 présences");
  expect(ran.stderr).toContain("D01 Deux lieux");
  expect(await coop.json("session", "list")).toHaveLength(1);
});
