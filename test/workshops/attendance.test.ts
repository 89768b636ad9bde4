import { expect, test } from "vitest";
import { aCommunity, aSession } from "../helpers/a-community.ts";
import { aCoop } from "../helpers/a-coop.ts";
import { enter } from "../helpers/a-terminal.ts";
import { someoneWhoAnswers } from "../helpers/someone-who-answers.ts";

test("recording who came says the sums, marks the session as held, and leaves the rest unknown", async () => {
  const coop = await aSession();
  const ran = await coop.must(
    ...["atelier", "présences", "S01", "--present", "1-5,7-8,11-12", "--excused", "4"],
    ...["--proxy", "9=7", "--proxies", "1", "--guests", "associations=2", "--guests", "3"],
  );
  expect(ran.stderr).toContain(
    "Présence à S01 « Missions » : 7 personnes présentes, 1 excusée et 1 représentée ; 2 non relevées. " +
      "En plus : 1 personne de l'équipe projet ou en observation, 5 personnes invitées et 1 pouvoir sans nom.",
  );
  expect(ran.stdout).toMatch(/Habitantes et habitants +6 +4 +1 +0 +0 +0 +1/);
  expect(ran.stdout).toMatch(/Associations +4 +2 +0 +0 +0 +1 +1/);
  const shown = await coop.json("session", "show", "S01");
  expect(shown).toMatchObject({ state: "held", present: 7, guests: 5, unnamedProxies: 1 });
  expect(shown.presence[0]).toEqual({
    category: "Habitantes et habitants",
    members: 6,
    present: 4,
    excused: 1,
    absent: 0,
    replaced: 0,
    represented: 0,
    notRecorded: 1,
    rate: 0.8,
  });
  expect(shown.attendance).toHaveLength(10);
  expect(shown.attendance).toContainEqual({
    reference: "P09",
    name: "Jo Jonc",
    givenName: "Jo",
    familyName: "Jonc",
    category: "Associations",
    state: "represented",
    standIn: "P07 Guy Galet",
  });
  const [entry] = await coop.json("history", "--lang", "en");
  expect(entry.sentence).toBe(
    "Attendance at S01 “Missions”: 7 people present, 1 excused and 1 represented; 2 not recorded. " +
      "Besides: 1 person of the project team or observing, 5 guests and 1 proxy without a name.",
  );
});

test("under a session that is shown, attendance stands in two tables with headings", async () => {
  const coop = await aSession();
  expect((await coop.must("session", "show", "S01")).stdout).not.toContain("Présence par catégorie");
  await coop.must("session", "attendance", "S01", "--present", "1", "--replaced", "2=3");
  const { stdout } = await coop.must("session", "show", "S01");
  expect(stdout).toMatch(/Présence par catégorie\nCatégorie +Membres +Présences/);
  expect(stdout).toMatch(/Feuille de présence\nRéf\. +Nom/);
  expect(stdout).toMatch(/P02 +Bo Brume +Habitantes et habitants +suppléance +P03 Cléo Ciel/);
});

test("recording again corrects what it names and keeps the rest", async () => {
  const coop = await aSession();
  await coop.must("session", "attendance", "S01", "--present", "1-6", "--guests", "associations=2");
  await coop.must("session", "attendance", "S01", "--absent", "6", "--guests", "associations=4");
  const shown = await coop.json("session", "show", "S01");
  expect(shown).toMatchObject({ present: 5, guests: 4 });
  expect(shown.attendance.at(-1)).toMatchObject({ reference: "P06", state: "absent" });
  await coop.must("session", "attendance", "S01", "--others", "absents");
  expect(await coop.json("session", "show", "S01")).toMatchObject({
    present: 5,
    presence: [{ notRecorded: 0 }, { absent: 4, notRecorded: 0 }, {}, { absent: 1 }],
  });
  await coop.must("session", "attendance", "S01", "--guests", "associations=0");
  expect(await coop.json("session", "show", "S01")).toMatchObject({ guests: 0 });
  await coop.must("undo", "--yes");
  expect(await coop.json("session", "show", "S01")).toMatchObject({ guests: 4 });
});

test("excuses alone do not make a presence of nobody", async () => {
  const coop = await aSession();
  const ran = await coop.must("session", "attendance", "S01", "--excused", "1,2");
  expect(ran.stderr).toContain("Présence à S01 « Missions » : 2 personnes excusées ; 9 non relevées.");
  expect(await coop.json("session", "list")).toMatchObject([{ present: null }]);
});

test("every number that does not fit is named at once, with its option, and nothing is written", async () => {
  const coop = await aSession();
  await coop.must("participant", "add", "Noé Nuage", "--category", "habitants", "--joined", "2024-03-06");
  const ran = await coop.run(
    ...["session", "attendance", "S01", "--present", "1,13", "--excused", "1,40"],
    ...["--proxy", "2=3", "--replaced", "4=99"],
  );
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain(
    "--present : P13 n'a rejoint la coopérative que le 6 mars 2024, après ce temps collectif (5 mars 2024).",
  );
  expect(ran.stderr).toContain("--excused : Personne ne porte le numéro 40.");
  expect(ran.stderr).toContain(
    "--excused : P01 figure à la fois parmi les personnes présentes et parmi les personnes excusées.",
  );
  expect(ran.stderr).toContain(
    "--proxy : P03 tient le pouvoir de P02, mais ne figure pas parmi les personnes présentes.",
  );
  expect(ran.stderr).toContain("--replaced : Personne ne porte le numéro 99.");
  expect(await coop.json("session", "list")).toMatchObject([{ state: "planned", present: null }]);
});

test("the number of proxies that one person may hold is that of the settings", async () => {
  const coop = await aSession();
  const line = ["session", "attendance", "S01", "--present", "1", "--proxy", "2=1", "--proxy", "3=1"];
  expect((await coop.run(...line)).stderr).toContain(
    "--proxy : P01 tient 2 pouvoirs, alors que la règle en permet 1.",
  );
  await coop.must("settings", "set", "--proxies-per-holder", "2");
  await coop.must(...line);
});

test("values of another form are refused with the form that is meant", async () => {
  const coop = await aSession();
  const ran = await coop.run("session", "attendance", "S01", "--proxy", "16", "--guests", "associations");
  expect(ran.stderr).toContain("--proxy : « 16 » n'est pas de la forme 16=3.");
  expect(ran.stderr).toContain("--guests : « associations » n'est pas de la forme associations=2.");
  const twice = ["--guests", "associations=2", "--guests", "asso=3"];
  expect((await coop.run("session", "attendance", "S01", ...twice)).stderr).toContain(
    "--guests : Deux nombres de personnes invitées sont donnés pour la catégorie « Associations ».",
  );
});

test("a command that says nothing, or of a day to come, records nothing", async () => {
  const coop = await aCommunity();
  await coop.must("session", "add", "Missions", "--on", "2024-03-05");
  const early = await coop.run("session", "attendance", "S01", "--present", "1");
  expect(early.stderr).toContain("Le 5 mars 2024 est encore à venir : S01 ne peut pas déjà avoir eu lieu.");
  const empty = await coop.on("2024-03-05").run("session", "attendance", "S01");
  expect(empty.code).toBe(1);
  expect(empty.stderr).toContain("Cette commande ne dit pas qui est venu à S01.");
  await coop.must("session", "attendance", "S01", "--present", "1");
});

test("no guest, when it was said, is a figure; when nobody said it, it stays unknown", async () => {
  const coop = await aCoop();
  await coop.must("participant", "add", "Awa Traoré", "--category", "habitants");
  await coop.must("session", "add", "Lancement", "--on", "2024-02-20");
  await coop.must("session", "attendance", "S01", "--present", "1");
  expect(await coop.json("session", "show", "S01")).toMatchObject({ guests: null });
  await coop.must("session", "attendance", "S01", "--guests", "0");
  expect(await coop.json("session", "show", "S01")).toMatchObject({ guests: 0 });
});

test("who turned up becomes a participant from that day on, and is present; undone as one", async () => {
  const coop = await aSession();
  const ran = await coop.must(
    ...["session", "attendance", "S01", "--present", "1-3", "--add", "Le Goff Anaïg=habitants"],
    ...["--add", "Abdi, Samir Ali=asso"],
  );
  expect(ran.stderr).toContain("Nouvelles personnes : P13 et P14.");
  expect(ran.stderr).toContain(
    "P13 Anaïg Le Goff (Habitantes et habitants) : nouvelle personne, membre à partir de ce jour, et présente.",
  );
  expect(await coop.json("session", "show", "S01")).toMatchObject({ present: 5 });
  expect(await coop.json("participant", "show", "P13")).toMatchObject({
    name: "Anaïg Le Goff",
    role: "member",
    joinedOn: "2024-03-05",
  });
  expect(await coop.json("participant", "show", "P14")).toMatchObject({ name: "Samir Ali Abdi" });
  await coop.must("undo", "--yes");
  expect(await coop.json("participant", "list")).toHaveLength(12);
  expect(await coop.json("session", "show", "S01")).toMatchObject({ present: null, state: "planned" });
});

test("who is known already, or named twice, is refused with all the rest; a near name is pointed out", async () => {
  const coop = await aSession();
  await coop.must("participant", "add", "Noé Nuage", "--category", "habitants", "--joined", "2024-03-06");
  const ran = await coop.run(
    ...[
      "session",
      "attendance",
      "S01",
      "--present",
      "40",
      "--add",
      "AUBE Awa=asso",
      "--add",
      "Nuage Noé=habitants",
    ],
    ...[
      "--add",
      "Petit Rose=asso",
      "--add",
      "rose petit=asso",
      "--add",
      "???=asso",
      "--guests",
      "2",
      "--guests",
      "3",
    ],
  );
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("--present : Personne ne porte le numéro 40.");
  expect(ran.stderr).toContain("--add : « Awa Aube » est déjà inscrite ou inscrit : P01.");
  expect(ran.stderr).toContain("Ajoutez 1 à --present");
  expect(ran.stderr).toContain("--add : Le carnet connaît déjà « Noé Nuage » : P13, qui ne prend pas part");
  expect(ran.stderr).toContain("--add : « Petit Rose » figure deux fois dans --add.");
  expect(ran.stderr).toContain("--add : « ??? »");
  expect(ran.stderr).toContain("--guests : Deux nombres de personnes invitées sont donnés sans catégorie.");
  expect(await coop.json("participant", "list")).toHaveLength(13);
  const near = await coop.must(
    "session",
    "attendance",
    "S01",
    "--add",
    "Brune Bo=habitants",
    "--add",
    "Awa=asso",
  );
  expect(near.stderr).toContain("« Bo Brune » ressemble à P02 Bo Brume : si c'est la même personne");
  expect(near.stderr).toContain("« Awa » ressemble à P01 Awa Aube");
});

test("what turned up is written with its category, or refused with the form that is meant", async () => {
  const coop = await aSession();
  for (const typed of ["Le Goff Anaïg", "=habitants", "Le Goff Anaïg="]) {
    const ran = await coop.run("session", "attendance", "S01", "--add", typed);
    expect(ran.stderr).toContain(`--add : « ${typed} » n'est pas de la forme « Nom Prénom=catégorie ».`);
  }
  const ran = await coop.run("session", "attendance", "S01", "--add", "Le Goff Anaïg=voisins");
  expect(ran.stderr).toContain("voisins");
  expect(ran.code).toBe(1);
});

test("what was recorded of someone, of guests or of proxies can become unknown again, and changes are said", async () => {
  const coop = await aSession();
  await coop.must(
    ...[
      "session",
      "attendance",
      "S01",
      "--present",
      "1-6",
      "--proxies",
      "2",
      "--guests",
      "asso=2",
      "--guests",
      "1",
    ],
  );
  const ran = await coop.must(
    ...[
      "session",
      "attendance",
      "S01",
      "--unknown",
      "2-3",
      "--excused",
      "4",
      "--proxies",
      "?",
      "--guests",
      "asso=?",
    ],
  );
  expect(ran.stderr).toContain(
    "Change ce qui était relevé : P02 Bo Brume, présente → non relevée, P03 Cléo Ciel, présente → non relevée et P04 Dia Dune, présente → excusée.",
  );
  expect(ran.stderr).toContain("3 relevés corrigés.");
  expect(await coop.json("session", "show", "S01")).toMatchObject({
    present: 3,
    guests: 1,
    unnamedProxies: null,
  });
  await coop.must("undo", "--yes");
  expect(await coop.json("session", "show", "S01")).toMatchObject({
    present: 6,
    guests: 3,
    unnamedProxies: 2,
  });
});

test("someone who had left before the session is refused with the day; a substitute comes from the same organisation", async () => {
  const coop = await aSession();
  await coop.must("participant", "leave", "P01", "--on", "2024-02-28");
  for (const name of ["Radio Bellevue", "Les Tables partagées"]) {
    await coop.must("organisation", "add", name, "--category", "associations");
  }
  await coop.must("participant", "edit", "P07", "--organisation", "radio");
  await coop.must("participant", "edit", "P08", "--organisation", "radio", "--seat", "suppléante");
  await coop.must("participant", "edit", "P09", "--organisation", "tables");
  const ran = await coop.run("session", "attendance", "S01", "--present", "1", "--replaced", "7=9");
  expect(ran.stderr).toContain(
    "--present : P01 a quitté la coopérative le 28 février 2024, avant ce temps collectif (5 mars 2024).",
  );
  expect(ran.stderr).toContain(
    "--replaced : P09 ne peut pas tenir la place de P07 : P07 siège pour « Radio Bellevue », et P09 siège pour « Les Tables partagées ».",
  );
  await coop.must("session", "attendance", "S01", "--replaced", "7=8");
});

test("nothing is asked of whoever is no terminal, and recording the same again changes nothing", async () => {
  const coop = await aSession();
  const line = ["session", "attendance", "S01", "--present", "1-3", "--guests", "2"];
  await coop.must(...line);
  const again = await coop.must(...line);
  expect(again.stderr).not.toContain("Change ce qui était relevé");
  expect(await coop.json("history")).toHaveLength(4);
});

test("the numbers of the sheet are understood at a terminal, ranges too, and nothing is ticked beside them", async () => {
  const coop = await aSession();
  const ran = await coop.asked(
    someoneWhoAnswers([
      [/1-20, 7/, `1-3, 5${enter}`],
      [/Espace/, enter],
      [/facultatif|invité/, enter],
    ]),
    ...["session", "attendance", "S01"],
  );
  expect(ran.stderr).not.toContain("qui est là");
  expect(await coop.json("session", "show", "S01")).toMatchObject({ present: 4 });
}, 9000);
