import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { aSession } from "../helpers/a-community.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

const golden = (name: string): string => join(import.meta.dirname, "../golden/documents", name);
const sheet = async (coop: ACoop, ...more: string[]): Promise<string> =>
  (await coop.must("report", "emargement", "S01", "--out", "-", ...more)).stdout;
/** Numbers in the order of the sheet. */
const numbersOn = (text: string): number[] => [...text.matchAll(/^\| (\d+) \|/gm)].map(([, n]) => Number(n));

/** A session at which the seat of an organisation can be held by others, with a person whose data is all known. */
async function aSessionWithSeats(): Promise<ACoop> {
  const coop = await aSession();
  const seat = (name: string, kind: string): Promise<unknown> =>
    coop.must(
      ...["participant", "add", name, "--category", "associations", "--organisation", "Radio Bellevue"],
      ...["--seat", kind, "--joined", "2024-02-20"],
    );
  await coop.must("organisation", "add", "Radio Bellevue", "--category", "associations");
  await seat("Zoé Zinc", "titular");
  await seat("Ali Acier", "substitute");
  await coop.must(
    ...["participant", "edit", "P01", "--email", "awa@exemple.fr", "--phone", "06 39 98 00 01"],
    ...["--district", "Quartier-Nord", "--minor", "yes"],
  );
  await coop.must(
    ...["settings", "set", "--controller", "Ville d'essai", "--contact", "droits@exemple.fr"],
    ...["--purpose", "animer la démarche", "--basis", "mission d'intérêt public"],
  );
  await coop.must("session", "edit", "S01", "--start", "18:30", "--end", "20:30");
  return coop;
}

describe("the sign-in sheet", () => {
  test.each(["fr", "en"] as const)("is what its golden file shows (%s)", async (language) => {
    const coop = await aSessionWithSeats();
    await expect(await sheet(coop, "--lang", language)).toMatchFileSnapshot(
      golden(`emargement.${language}.txt`),
    );
  });

  test("says nothing that a neighbour should not read", async () => {
    const text = await sheet(await aSessionWithSeats());
    for (const hidden of ["awa@", "06 39", "Quartier-Nord", "mineur"]) expect(text).not.toContain(hidden);
    expect(text).toContain("| 1 | **Aube** Awa |");
  });

  test("has nothing on it but what people sign, for one purpose, and its way back is told beside it", async () => {
    const coop = await aSessionWithSeats();
    for (const [language, nothing] of [
      ["fr", /photo|image|citation|invité|animer|coop |--p/i],
      ["en", /photo|image|quot|guest|animer|coop |--p/i],
    ] as const) {
      const { stdout, stderr } = await coop.must(
        "report",
        "emargement",
        "S01",
        "--out",
        "-",
        "--lang",
        language,
      );
      expect(stdout.replaceAll("---", "")).not.toMatch(nothing);
      expect(stderr).toContain("coop session attendance S01 --present 1-12,15 --others absent");
    }
  });

  test("has only those who take part on that day", async () => {
    const coop = await aSession();
    await coop.must("participant", "leave", "P02", "--on", "2024-03-01");
    await coop.must("participant", "add", "Tard Venu", "--category", "habitants", "--joined", "2024-03-06");
    const numbers = numbersOn(await sheet(coop));
    expect(numbers).not.toContain(2);
    expect(numbers).not.toContain(13);
    expect(numbers).toHaveLength(11);
  });

  test("puts a substitute after the titular of the seat, and by number in one run of all", async () => {
    const coop = await aSessionWithSeats();
    expect(numbersOn(await sheet(coop))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 11, 12]);
    const text = await sheet(coop, "--order", "numéro");
    expect(numbersOn(text)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect(text).toContain("| 14 | **Acier** Ali (Associations, Radio Bellevue, suppléance du n° 13) |");
  });

  test("leaves free lines, as many as are asked for or one for eight people", async () => {
    const coop = await aSession();
    const free = (text: string): number => text.match(/^\|( {2}\|){4}$/gm)?.length ?? 0;
    expect(free(await sheet(coop))).toBe(4);
    expect(free(await sheet(coop, "--blank", "20"))).toBe(20);
    expect(await sheet(coop, "--blank", "0")).not.toContain("pas sur la liste");
  });

  test("tells what is missing of the law's sentence, and that a session is cancelled or nobody is registered", async () => {
    const coop = await aCoop();
    await coop.must("session", "add", "--on", "2024-03-05");
    await coop.must("session", "cancel", "S01", "--reason", "Neige");
    const { stdout, stderr } = await coop.must("report", "emargement", "S01", "--out", "-");
    expect(stdout).toContain("Responsable de ces données : \\[à compléter].");
    expect(stdout).toContain("Aucune personne n'est inscrite.");
    expect(stderr).toContain("coop settings set --controller");
    expect(stderr).toContain("Le temps collectif S01 est noté comme annulé.");
    expect(stderr).toContain("Aucune personne n'est inscrite au 5 mars 2024");
  });

  test("is a page to print whose title stands on every sheet of paper, as text", async () => {
    const coop = await aSession();
    await coop.must("session", "edit", "S01", "--title", 'A"} body{display:none} </style>');
    await coop.must("report", "emargement", "S01", "--format", "html");
    const page = readFileSync(join(coop.folder, "emargement-S01.html"), "utf8");
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    const [, head = ""] = /@page sheet \{ @top-left \{ content: "(.*)"; font/.exec(page) ?? [];
    expect(head).toContain("A\\22 \\7d  body\\7b display\\3a none\\7d  \\3c \\2f style\\3e ");
    expect(head).not.toMatch(/["{}<>]/);
  });
});
