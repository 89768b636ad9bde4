import { expect, test } from "vitest";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

/** Every document of the first year, as of its last day. */
const documents: readonly (readonly string[])[] = [
  ["bilan", "--year", "2024"],
  ["mode-emploi", "--year", "2024"],
  ["retour", "--year", "2024"],
  ["retour", "--year", "2024", "--participant", "P03"],
  ["releve-decisions", "--year", "2024"],
  ["mandat", "--year", "2024"],
  ["mandat", "--year", "2024", "--for", "P03"],
  ...["S01", "S05", "S09"].map((reference) => ["compte-rendu", reference]),
  ...["E01", "E03", "E05"].map((reference) => ["experimentation", reference]),
  ["emargement", "S03"],
];
const dated = (name: string | undefined): readonly string[] =>
  name === "mandat" || name === "emargement" ? [] : ["--as-of", "2024-12-31"];

async function written(coop: ACoop): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const document of documents) {
    const ran = await coop.must("report", ...document, ...dated(document[0]), "--out", "-");
    texts.set(document.join(" "), ran.stdout);
  }
  return texts;
}

/** The second year of the demo, as it would be typed. */
const lived: readonly (readonly [day: `${number}-${number}-${number}`, ...lines: (readonly string[])[]])[] = [
  [
    "2025-01-22",
    [
      "participant",
      "add",
      "Nour Nuage",
      "--category",
      "habitants",
      "--route",
      "appel",
      "--joined",
      "2025-01-14",
    ],
    ["participant", "add", "Sol Sable", "--category", "associations", "--joined", "2025-01-14"],
    ["question", "edit", "Valeurs", "--state", "close"],
    [
      "mandate",
      "text",
      "--section",
      "object",
      "--text",
      "Faire durer ce qui a été essayé.",
      "--on",
      "2025-01-10",
    ],
    ["session", "add", "Reprise", "--on", "2025-01-21", "--place", "Halle 6", "--phase", "lancement"],
    [
      "session",
      "attendance",
      "S10",
      "--present",
      "1-10,15-28,41,42",
      "--excused",
      "11",
      "--others",
      "absent",
    ],
    ["mandate", "sign", "--present", "S10"],
    [
      "exchange",
      "add",
      "Que les relais s'épuisent",
      "--session",
      "S10",
      "--kind",
      "crainte",
      "--said-by",
      "7",
    ],
    [
      "decision",
      "add",
      "Deux voix portées au plus",
      "--session",
      "S10",
      "--question",
      "Gouvernance",
      "--method",
      "vote",
      "--for",
      "18",
      "--against",
      "3",
      "--outcome",
      "adoptée",
      "--replaces",
      "D05",
      "--statement",
      "Qui s'absente peut confier sa voix ; une personne présente en porte deux au plus.",
    ],
    ["task", "done", "T04", "--on", "2025-01-21"],
    ["task", "add", "Former trois relais de plus", "--session", "S10", "--due", "2025-03-15"],
    [
      "experiment",
      "add",
      "Les relais de palier, huit escaliers de plus",
      "--idea",
      "I01",
      "--decision",
      "D12",
      "--hypothesis",
      "Un relais qui a pris part en forme un autre.",
      "--criterion",
      "Six escaliers sur huit ont un relais en juin.",
      "--from",
      "2025-02-03",
    ],
    ["experiment", "start", "E06", "--on", "2025-02-03"],
  ],
  [
    "2025-03-20",
    [
      "experiment",
      "log",
      "E06",
      "Cinq portes ouvertes, un relais",
      "--on",
      "2025-02-12",
      "--kind",
      "événement",
      "--visits",
      "5",
    ],
    ["recommendation", "follow", "R02.2", "--state", "tenu", "--on", "2025-03-04"],
    ["recommendation", "answer", "R06", "--answer", "retenue", "--on", "2025-03-06", "--by", "CCAS"],
    [
      "recommendation",
      "commit",
      "R06",
      "Une demi-journée de formation",
      "--on",
      "2025-03-06",
      "--due",
      "2025-06-30",
    ],
  ],
  [
    "2025-05-14",
    ["session", "add", "Mi-parcours", "--on", "2025-05-13", "--place", "Labo Diva"],
    ["session", "attendance", "S11", "--present", "1-8,20-30,41,42", "--others", "absent"],
    ["participant", "leave", "P05", "--on", "2025-05-31", "--reason", "déménagement"],
    [
      "decision",
      "add",
      "Les relais ont un temps pour souffler",
      "--session",
      "S11",
      "--question",
      "Missions",
      "--method",
      "consentement",
      "--outcome",
      "adoptée",
      "--statement",
      "Un mois de pause après un an.",
    ],
  ],
  [
    "2025-12-10",
    [
      "experiment",
      "close",
      "E06",
      "--on",
      "2025-06-30",
      "--met",
      "oui",
      "--observed",
      "Sept escaliers ont un relais.",
      "--learned",
      "Un relais se forme chez un autre.",
      "--next",
      "poursuivre",
    ],
    [
      "exchange",
      "outcome",
      "X11",
      "--became",
      "en partie",
      "--by",
      "le temps pour souffler",
      "--on",
      "2025-12-09",
    ],
    [
      "recommendation",
      "add",
      "Payer les relais formateurs",
      "--level",
      "ville",
      "--addressed-to",
      "CCAS",
      "--sent",
      "2025-12-09",
    ],
    ["session", "add", "Bilan 2025", "--on", "2025-12-09", "--place", "Halle 6"],
    ["session", "attendance", "S12", "--present", "1-4,6-11,15-30,41,42", "--others", "absent"],
  ],
];

test("a second year is opened on the demo and lived through to its bilan; the documents of the first keep their bytes", async () => {
  const root = await aCoop({ bare: true });
  await root.on("2024-12-20").must("demo");
  const coop = root.in("demo").on("2025-01-08");
  const before = await written(coop);
  await coop.must("year", "open", "2025", "--leaving", "P12,P31");
  expect(await written(coop)).toEqual(before);

  for (const [day, ...lines] of lived) for (const line of lines) await coop.on(day).must(...line);
  coop.on("2025-12-20");
  const bilan = (await coop.must("report", "bilan", "--out", "-")).stdout;
  const inForce = (await coop.must("report", "mode-emploi", "--out", "-")).stdout;
  const letter = (await coop.must("report", "retour", "--out", "-")).stdout;
  await expect(bilan).toMatchFileSnapshot("../golden/documents/bilan-of-a-second-year.txt");
  await expect(inForce).toMatchFileSnapshot("../golden/documents/mode-emploi-of-a-second-year.txt");
  await expect(letter).toMatchFileSnapshot("../golden/documents/retour-of-a-second-year.txt");
  expect(await coop.json("year", "list")).toMatchObject([
    { title: "2024", sessionsHeld: 9, members: 38, decisions: 9, bilan: true },
    { title: "2025", sessionsHeld: 3, members: 38, decisions: 2, bilan: null },
  ]);

  // Minutes say which session comes next, and now there is one.
  const minutes = before.get("compte-rendu S09") as string;
  before.set(
    "compte-rendu S09",
    minutes.replace(
      "Aucun autre temps collectif n'est noté au carnet.",
      "Reprise, mardi 21 janvier 2025, Halle 6.",
    ),
  );
  expect(await written(coop.on("2025-01-08"))).toEqual(before);
}, 180_000);
