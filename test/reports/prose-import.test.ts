import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";
import { enter } from "../helpers/a-terminal.ts";
import {
  added,
  correctWord,
  inBody,
  paragraph,
  remarked,
  retyped,
  takenOut,
  tracked,
} from "./a-correction.ts";

const frame = [
  "Nous sommes partis d'une question simple : que manque-t-il ?",
  "",
  "Trois choses comptaient :",
  "",
  "- venir,",
  "- écouter *vraiment*,",
  "- dire quand on s'en va.",
  "",
  "## Le mandat",
  "",
  "Il tient en une page, _que chacune et chacun",
  "a lue_ ; voir [la charte](https://exemple.fr/charte).",
].join("\n");

/** A year of which a bilan tells, with one text written and three to be written. */
async function aYear(): Promise<ACoop> {
  const coop = await aCoop();
  for (const name of ["Brume Bo", "Dune Lou", "Ciel Ana"])
    await coop.must("participant", "add", name, "--category", "habitants");
  await coop.must("session", "add", "Missions", "--on", "2024-03-05", "--place", "Labo");
  coop.on("2024-03-06");
  await coop.must("session", "attendance", "S01", "--present", "1-2", "--others", "absent");
  await coop.must(
    ...["decision", "add", "Deux voix", "--statement", "Deux personnes animent chaque soirée."],
    ...["--session", "S01", "--outcome", "adopted", "--question", "gouvernance"],
  );
  coop.on("2024-12-02");
  await coop.must("prose", "edit", "bilan", "cadre", "--text", frame);
  return coop;
}

async function made(coop: ACoop, format: string, ...options: string[]): Promise<string> {
  const file = `corrige.${format}`;
  await coop.must("report", "bilan", "--edition", "interne", "--out", file, "--yes", ...options);
  return file;
}

async function stored(coop: ACoop, part: string): Promise<string | undefined> {
  const rows = await coop.ask((reader) =>
    reader
      .selectFrom("prose")
      .selectAll()
      .where("name", "=", part as never)
      .execute(),
  );
  return rows.at(-1)?.text;
}

function retype(coop: ACoop, file: string, ...changes: readonly (readonly [string, string])[]): void {
  const path = join(coop.folder, file);
  let text = readFileSync(path, "utf8");
  for (const [before, after] of changes) {
    if (!text.includes(before)) throw new Error(`${before} is not there`);
    text = text.replace(before, after);
  }
  writeFileSync(path, text);
}

test("a text that was corrected in Word comes back, a figure does not, and the next bilan keeps the text", async () => {
  const coop = await aYear();
  const file = await made(coop, "docx");
  expect((await coop.must("prose", "import", file)).stderr).toContain(
    "Aucun texte à rédiger n'est à reprendre",
  );
  await correctWord(
    coop.folder,
    file,
    tracked("question simple", "question difficile"),
    retyped("deux membres", "trois membres"),
    retyped("Deux personnes animent chaque soirée", "Une personne anime chaque soirée"),
    retyped("Aucune recommandation n’est notée", "Aucune demande n’est notée"),
    remarked("dire quand on s’en va", "Claude Lemoine", "Est-ce bien cela ?"),
    added("dire quand on s’en va", paragraph("Et nous l’avons dit : c’est «\u00a0tenu\u00a0».")),
  );
  expect(await coop.run("prose", "import", file)).toMatchObject({ code: 2 });
  const plan = (await coop.must("prose", "import", file, "--dry-run", "--changes", "acceptées", "--json"))
    .stdout;
  await expect(plan).toMatchFileSnapshot("../golden/documents/plan-prose.txt");
  const refused = await coop.must("prose", "import", file, "--changes", "refusées", "--yes");
  expect(await stored(coop, "frame")).toContain("question simple");
  await coop.must("undo", "--yes");
  expect(await stored(coop, "frame")).toBe(frame);

  const said = await coop.asked(
    [["Reprendre ce texte", enter]],
    "prose",
    "import",
    file,
    "--changes",
    "acceptées",
  );
  await expect([refused.stderr, said.stderr].join("\n----\n")).toMatchFileSnapshot(
    "../golden/screens/prose-import.txt",
  );
  const expected = frame
    .replace("question simple", "question difficile")
    .replace(
      "s'en va.",
      "s'en va.\n\nEt nous l'avons dit : c'est « tenu ».".replaceAll("'", "’").replace("s’en", "s'en"),
    );
  expect(await stored(coop, "frame")).toBe(expected);
  const bilan = (await coop.must("report", "bilan", "--edition", "interne", "--out", "-")).stdout;
  expect(bilan).toContain("question difficile");
  expect(bilan).toContain("deux membres");
  expect((await coop.must("history")).stdout).toContain(`d'après ${file} : « le cadre »`);
});

test("what typography alone changed is no change, and what was left as it was keeps every sign of it", async () => {
  const coop = await aYear();
  const file = await made(coop, "md");
  const text = readFileSync(join(coop.folder, file), "utf8");
  writeFileSync(
    join(coop.folder, file),
    text.replaceAll("\u00a0", " ").replaceAll("’", "'").replaceAll("\n", "\r\n"),
  );
  expect((await coop.must("prose", "import", file)).stderr).toContain("Aucun texte à rédiger");
  retype(
    coop,
    file,
    ["écouter *vraiment*", "écouter **vraiment**"],
    ["## Le mandat", "## Le mandat signé"],
    ["a lue*", "a relue*"],
    ["- venir,", "- venir, et revenir,"],
  );
  await coop.must("prose", "import", file, "--yes");
  expect(await stored(coop, "frame")).toBe(
    frame
      .replace("*vraiment*", "**vraiment**")
      .replace("Le mandat", "Le mandat signé")
      .replace("- venir,", "- venir, et revenir,")
      .replace("_que chacune et chacun\na lue_", "*que chacune et chacun\na relue*"),
  );
});

test("a text is written where one was asked for, and taken out where all of it was, which is asked apart", async () => {
  const coop = await aYear();
  const file = await made(coop, "docx");
  await correctWord(
    coop.folder,
    file,
    inBody((xml) => xml.replace(/(<w:t[^>]*>)À écrire\. Comment l’année[^<]*/, "$1Nous avons marché.")),
    ...[
      "question simple",
      "Trois choses",
      "venir,",
      "écouter",
      "dire quand",
      "Le mandat</w:t>",
      "Il tient en une",
    ].map(takenOut),
  );
  const refused = await coop.run("prose", "import", file);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain("Reprendre ces deux textes, dont un est enlevé ?");
  expect((await coop.asked([["dont un est enlevé", enter]], "prose", "import", file)).stderr).toContain(
    "Rien n'a été changé",
  );
  await coop.must("prose", "import", file, "--yes");
  expect([await stored(coop, "frame"), await stored(coop, "path")]).toEqual([
    undefined,
    "Nous avons marché.",
  ]);
  await coop.must("undo", "--yes");
  expect([await stored(coop, "frame"), await stored(coop, "path")]).toEqual([frame, undefined]);
});

test("sections that were retitled, moved or taken out are named, and no text of theirs is lost", async () => {
  const coop = await aYear();
  await coop.must("prose", "edit", "bilan", "suite", "--text", "Nous continuons.");
  const file = await made(coop, "md");
  const path = join(coop.folder, file);
  const [cover = "", ...sections] = readFileSync(path, "utf8").split(/^(?=## )/m);
  const at = (title: string): number => sections.findIndex((one) => one.startsWith(`## ${title}`));
  const [frameAt, decidedAt, nextAt, saidAt] = [
    "1. Le cadre",
    "4. Ce qui a été décidé",
    "9. Et maintenant",
    "10.",
  ].map(at);
  const kept = sections.filter((_, index) => index !== nextAt && index !== decidedAt);
  kept.splice(kept.length - 1, 0, sections[decidedAt ?? 0] ?? "");
  const text = [cover, ...kept]
    .join("")
    .replace("## 1. Le cadre", "## 1. D'où nous venons")
    .replace("question simple", "question rude");
  expect([frameAt, decidedAt, nextAt, saidAt]).not.toContain(-1);
  writeFileSync(path, `${text}\n\n## Remerciements\n\nMerci à toutes et à tous.\n`);
  const { stderr } = await coop.must("prose", "import", file, "--yes");
  await expect(stderr).toMatchFileSnapshot("../golden/screens/prose-import-sections.txt");
  expect(await stored(coop, "frame")).toBe(frame.replace("question simple", "question rude"));
  expect(await stored(coop, "next")).toBe("Nous continuons.");
});

test("a section whose heading lost its level, or is none any more, is still that section", async () => {
  const coop = await aYear();
  const file = await made(coop, "md");
  retype(
    coop,
    file,
    ["## 1. Le cadre", "### 1. Le cadre"],
    ["## 4. Ce qui a été décidé", "4\\. Ce qui a été décidé\n"],
    ["question simple", "question rude"],
  );
  const { stderr } = await coop.must("prose", "import", file, "--yes");
  expect(stderr).not.toContain("Laissé");
  expect(await stored(coop, "frame")).toBe(frame.replace("question simple", "question rude"));
});

test("what was written anew since a document was made is not lost to it", async () => {
  const coop = await aYear();
  const file = await made(coop, "md");
  const path = join(coop.folder, file);
  await coop.must(
    "prose",
    "edit",
    "bilan",
    "cadre",
    "--text",
    frame.replace("Trois choses", "Quatre choses"),
  );
  expect((await coop.must("prose", "import", file)).stderr).toContain("Aucun texte à rédiger");
  await coop.must("prose", "edit", "bilan", "appris", "--text", "Nous avons appris.");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace("question simple", "question rude"));
  const { stderr } = await coop.must("prose", "import", file);
  expect(stderr).toContain("Le cadre : ce texte a été changé au carnet depuis que le document a été fait.");
  expect(await stored(coop, "frame")).toContain("Quatre choses");
  // What was corrected in the register since is what the document says when it is made again.
  await coop.must("prose", "edit", "bilan", "cadre", "--text", frame);
  await coop.must("participant", "add", "Erable Zoé", "--category", "habitants", "--joined", "2024-02-20");
  const again = await coop.must("prose", "import", file, "--yes");
  expect(again.stderr).toContain("« quatre membres » → « trois membres »");
  expect(await stored(coop, "frame")).toContain("question rude");
});

test("a table that Word shows row after row is not taken, and what was corrected beside it is", async () => {
  const coop = await aYear();
  const names = Array.from({ length: 8 }, (_, index) => `Anticonstitutionnellement${index}`);
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const table = [row(names), row(names.map(() => "---")), row(names.map((_, index) => String(index)))].join(
    "\n",
  );
  const text = `Avant.\n\n${table}\n\nAprès.`;
  await coop.must("prose", "edit", "bilan", "cadre", "--text", text);
  const file = await made(coop, "docx");
  await correctWord(coop.folder, file, retyped("lement3", "lement trois"), retyped("Après", "Ensuite"));
  const { stderr } = await coop.must("prose", "import", file, "--yes");
  expect(stderr).toContain(
    "Le cadre : « Anticonstitutionnellement trois : 3 » n'est pas écrit ainsi au carnet",
  );
  expect(await stored(coop, "frame")).toBe(text.replace("Après", "Ensuite"));
});

test("of a guide, what stands under a question comes back under it", async () => {
  const coop = await aYear();
  const use = "Garder cette page.\n\n## Gouvernance\n\nLire la page 3.\n\n## Valeurs\n\nSe tutoyer.";
  await coop.must("prose", "edit", "mode-emploi", "usage", "--text", use);
  await coop.must("report", "mode-emploi", "--out", "guide.md", "--as-of", "2024-12-02");
  retype(coop, "guide.md", ["Lire la page 3.", "Lire la page 4.\n\nEt la 5."], ["Se tutoyer", "Se vouvoyer"]);
  await coop.must("prose", "import", "guide.md", "--yes");
  expect(await stored(coop, "use")).toBe(
    use.replace("page 3.", "page 4.\n\nEt la 5.").replace("tutoyer", "vouvoyer"),
  );
});

test("a text as long as a book comes back", async () => {
  const coop = await aYear();
  const long = Array.from({ length: 4000 }, (_, index) => `Ligne ${index} : ${"mot ".repeat(50)}fin.`).join(
    "\n\n",
  );
  writeFileSync(join(coop.folder, "long.md"), long);
  await coop.must("prose", "edit", "bilan", "cadre", "--file", "long.md");
  const file = await made(coop, "md");
  retype(coop, file, ["Ligne 2000\u00a0:", "La ligne 2000\u00a0:"]);
  await coop.must("prose", "import", file, "--yes");
  expect(await stored(coop, "frame")).toBe(long.replace("Ligne 2000 :", "La ligne 2000 :"));
});
