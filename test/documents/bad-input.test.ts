import { appendFileSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";
import { unprivileged } from "../helpers/unprivileged.ts";

interface Mistake {
  readonly name: string;
  prepare?(coop: ACoop): Promise<void> | void;
  readonly line: readonly string[];
}

/** What the public edition is called in each language. */
const bilans = { fr: "bilan-2024-publique", en: "bilan-2024-public" };

async function changed(coop: ACoop, ...formats: readonly string[]): Promise<void> {
  for (const [language, name] of Object.entries(bilans)) {
    await coop.must("report", "bilan", "--format", formats.join(","), "--lang", language);
    for (const format of formats) appendFileSync(join(coop.folder, `${name}.${format}`), "à moi");
  }
}

async function aSession(coop: ACoop): Promise<void> {
  await coop.must("session", "add", "Lancement", "--on", "2024-02-20");
}

const mistakes: readonly Mistake[] = [
  {
    name: "that someone changed",
    prepare: (coop) => changed(coop, "md"),
    line: ["report", "bilan"],
  },
  {
    name: "of which someone changed two",
    prepare: (coop) => changed(coop, "md", "html"),
    line: ["report", "bilan", "--format", "docx,html,md"],
  },
  { name: "to open on the screen", line: ["report", "bilan", "--out", "-", "--open"] },
  { name: "in an unknown format", line: ["report", "bilan", "--format", "odt"] },
  { name: "in the form of another program", line: ["report", "bilan", "--out", "bilan.odt"] },
  {
    name: "under the name of another format",
    line: ["report", "bilan", "--format", "docx,md", "--out", "b.pdf"],
  },
  { name: "to fill in as a PDF", prepare: aSession, line: ["session", "notes", "S01", "--out", "S01.pdf"] },
  {
    name: "where a folder is",
    prepare({ folder }) {
      for (const name of Object.values(bilans)) mkdirSync(join(folder, `${name}.md`));
    },
    line: ["report", "bilan"],
  },
  {
    name: "where a link is",
    prepare({ folder }) {
      for (const name of Object.values(bilans)) symlinkSync("coop.db", join(folder, `${name}.md`));
    },
    line: ["report", "bilan"],
  },
  { name: "in a folder that is not there", line: ["report", "bilan", "--out", "mairie/bilan.md"] },
  {
    name: "in a folder that is a file",
    prepare: ({ folder }) => writeFileSync(join(folder, "mairie"), ""),
    line: ["report", "bilan", "--out", "mairie/bilan.md"],
  },
  {
    name: "in a closed folder",
    prepare: ({ folder }) => mkdirSync(join(folder, "mairie"), { mode: 0o500 }),
    line: ["report", "bilan", "--out", "mairie/"],
  },
  { name: "under a name too long", line: ["report", "bilan", "--out", `${"x".repeat(300)}.md`] },
  { name: "in two formats on the screen", line: ["report", "bilan", "--format", "md,html", "--out", "-"] },
];

test.each(mistakes)(
  "a document $name: nothing is written, and why and what to do are said",
  async (mistake) => {
    const coop = await aCoop();
    await mistake.prepare?.(coop);
    const there = readdirSync(coop.folder, { recursive: true });
    const said = await unprivileged(coop.folder, async () => {
      const sentences: string[] = [];
      for (const language of ["fr", "en"]) {
        const ran = await coop.run(...mistake.line, "--lang", language);
        expect([ran.code > 0, ran.stdout]).toEqual([true, ""]);
        sentences.push(ran.stderr.replaceAll(coop.folder, "…"));
      }
      return sentences.join("\n");
    });
    expect(readdirSync(coop.folder, { recursive: true })).toEqual(there);
    const golden = `../golden/mistakes/documents-${mistake.name.replaceAll(" ", "-")}.txt`;
    await expect(said).toMatchFileSnapshot(golden);
  },
);
