import { Buffer } from "node:buffer";
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from "docx";
import { expect, test } from "vitest";
import type { ACoop } from "../helpers/a-coop.ts";
import { aRegister, heldOf, put } from "./an-evening.ts";

/** What is said of minutes that nobody asked about, in both languages, with how each ended. */
async function expectGolden(coop: ACoop, name: string, file: string): Promise<void> {
  const said: string[] = [];
  for (const language of ["fr", "en"]) {
    const ran = await coop.run("session", "record", file, "--dry-run", "--lang", language);
    said.push(`${ran.stderr}(${ran.code})\n`);
  }
  const path = `../golden/mistakes/minutes-${name.replaceAll(" ", "-")}.txt`;
  await expect(said.join("\n")).toMatchFileSnapshot(path);
}

const columns = Array.from({ length: 40 }, (_, index) => `C${index + 1}`);
const fifteen = "Présents : Awa Bamba, Yann Le Goff, Lise Moreau, Nour Haddad";

const texts: Readonly<Record<string, string>> = {
  "two days that are sessions":
    "Réunion du 5 mars 2024, compte rendu du 19 mars 2024\n\nPrésents : Awa Bamba\n",
  "two days of which one is a session":
    "Compte rendu rédigé le 12 mars 2024\nRéunion du 19 mars 2024\n\nPrésents : Awa Bamba\n",
  "no session": "Compte rendu\n\nPrésents : Awa Bamba\n",
  "a session that was cancelled": "# S03\n\nPrésents : Awa Bamba\n",
  "names of nobody":
    "# S01\n\nPrésents : Zoé Zhang, Max Wolf\nExcusée : Inès (pouvoir à Max)\n\n## À faire\n- Ranger (Zorro)\n",
  "a first name of two people": "# S01\n\nPrésents : Jean, Awa\n\n## À faire\n- Ranger (Jean)\n",
  "a table of forty columns": `# S01\n\n| ${columns.join(" | ")} |\n|${"---|".repeat(40)}\n| ${columns.join(" | ")} |\n\n| Nom | Présent | ${columns.join(" | ")} |\n|${"---|".repeat(42)}\n| Awa Bamba | x |${" |".repeat(40)}\n`,
  "all but one voice": `# S01\n\n${fifteen}\n\n## Décisions\n- La charte est adoptée à l'unanimité moins une voix\n- Le budget : adopté à l'unanimité, sauf deux abstentions\n`,
  "more voices than people": `# S01\n\n${fifteen}\n\n## Décisions\n- Budget : 12 voix pour, 5 contre\n- Charte : adoptée par 12 voix pour, 5 contre\n`,
};

test.each(Object.keys(texts))("minutes with %s", async (name) => {
  const coop = await aRegister();
  await coop.must("participant", "add", "Jean Roux", "--category", "habitants", "--joined", "2024-02-20");
  await coop.must("session", "cancel", "S03", "--reason", "neige", "--yes");
  const before = await heldOf(coop);
  put(coop, "pv.md", texts[name] ?? "");
  await expectGolden(coop, name, "pv.md");
  expect(await heldOf(coop)).toEqual(before);
});

const line = (...children: ParagraphChild[]): Paragraph => new Paragraph({ children });
const heading = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.HEADING_2 });
const cell = (text: string, merged: Partial<ConstructorParameters<typeof TableCell>[0]> = {}): TableCell =>
  new TableCell({ children: [new Paragraph(text)], ...merged });
const row = (...children: TableCell[]): TableRow => new TableRow({ children });
const when = { author: "x", date: "2024-03-06T00:00:00Z" };

const inWord: Readonly<Record<string, { children: (Paragraph | Table)[]; comment?: string }>> = {
  "merged cells": {
    children: [
      heading("S01"),
      heading("Actions"),
      new Table({
        rows: [
          row(cell("Suivi des actions", { columnSpan: 3 })),
          row(cell("Quoi"), cell("Qui"), cell("Quand")),
          row(
            cell("Réserver"),
            cell("Nour", { verticalMerge: VerticalMergeType.RESTART }),
            cell("12/04/2024"),
          ),
          row(cell("Écrire"), cell("", { verticalMerge: VerticalMergeType.CONTINUE }), cell("fin avril")),
          row(cell("Peindre", { columnSpan: 2 }), cell("15/05/2024")),
        ],
      }),
    ],
  },
  "tracked changes and comments": {
    children: [
      heading("S01"),
      heading("Décisions"),
      line(
        new TextRun("La salle est "),
        new DeletedTextRun({ text: "rejetée", id: 1, ...when }),
        new InsertedTextRun({ text: "adoptée", id: 2, ...when }),
      ),
      line(
        new CommentRangeStart(0),
        new TextRun("Le budget est adopté"),
        new CommentRangeEnd(0),
        new TextRun({ children: [new CommentReference(0)] }),
      ),
    ],
    comment: "à vérifier avec Claire",
  },
};

test.each(Object.keys(inWord))("minutes in Word with %s", async (name) => {
  const coop = await aRegister();
  const { children = [], comment } = inWord[name] ?? {};
  const comments = comment === undefined ? [] : [{ id: 0, author: "x", children: [new Paragraph(comment)] }];
  const file = new Document({ sections: [{ children }], comments: { children: comments } });
  put(coop, "pv.docx", Buffer.from(await Packer.toBuffer(file)));
  await expectGolden(coop, name, "pv.docx");
});

test("a decision that all but one adopted is not unanimous, whichever command reads it", async () => {
  const coop = await aRegister();
  const add = ["decision", "add", "--session", "S01", "--outcome"];
  for (const outcome of [
    "adoptée à l'unanimité moins une voix",
    "adoptée à la quasi-unanimité",
    "adopted, nearly unanimous",
    "adopted unanimously but one",
  ])
    await coop.must(...add, outcome, outcome);
  await coop.must(...add, "adoptée à l'unanimité", "Charte");
  const decisions: Record<string, unknown>[] = await coop.json("decision", "list");
  expect(decisions.map(({ outcome }) => outcome)).toEqual(Array(5).fill("adopted"));
  expect((await coop.json("decision", "show", "D05")).isUnanimous).toBe(true);
  for (const reference of ["D01", "D02", "D03", "D04"])
    expect((await coop.json("decision", "show", reference)).isUnanimous).toBe(null);
});

test.each(["(", "[", ")", "-", '"', "'", ".", ",", " ", "a"])(
  "minutes with a hundred thousand of %j in each kind of line are read",
  async (sign) => {
    const coop = await aRegister();
    const run = sign.repeat(100_000);
    put(
      coop,
      "pv.md",
      `# S01\n\nPrésents : Awa Bamba${run}Jean Petit\n\n## Décisions\n- Budget ${run} 300 euros, adopté\n\n## À faire\n- Nour : réserver ${run} la salle\n`,
    );
    const { lines } = await coop.json("session", "record", "pv.md", "--dry-run");
    expect(lines).toHaveLength(6);
  },
);
