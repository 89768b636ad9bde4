import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { type ACoop, aCoop, plain } from "../helpers/a-coop.ts";

function pageOf(coop: ACoop, name: string): string {
  return join(coop.folder, "templates", name);
}

function write(coop: ACoop, name: string, text: string): void {
  mkdirSync(dirname(pageOf(coop, name)), { recursive: true });
  writeFileSync(pageOf(coop, name), text);
}

async function bilan(coop: ACoop, ...options: readonly string[]): Promise<string> {
  return (await coop.must("report", "bilan", "--out", "-", ...options)).stdout;
}

test("one section taken over is read in place of the shipped one, and the others stay", async () => {
  const coop = await aCoop();
  const before = await bilan(coop);
  const ejected = await coop.must("template", "eject", "bilan", "Le cadre");
  expect(ejected.stderr).toContain("Page copiée : templates/fr/bilan/le-cadre.md");
  expect(await bilan(coop)).toBe(before);

  const file = pageOf(coop, "fr/bilan/le-cadre.md");
  const page = readFileSync(file, "utf8");
  const reworded = page.replace("Aucune signature", "Pas une signature");
  const shorter = reworded.replace(/\n\{% selon questions %\}.*$/s, "\n");
  const withValue = `${shorter}\nNous sommes {{ community.headcount | count: "membre", "membres" }}.\n`;
  writeFileSync(file, withValue);
  expect((await coop.must("template", "check")).stderr).toContain("Votre page est bonne.");
  const after = await bilan(coop);
  expect(after).toContain("Pas une signature du mandat");
  expect(after).toContain("Nous sommes aucun membre.");
  expect(before).toContain("Six questions ont guidé les travaux");
  expect(after).not.toContain("questions ont guidé les travaux");
  const rest = (text: string): string => text.slice(text.indexOf("## 2."));
  expect(rest(after)).toBe(rest(before));
  expect(await bilan(coop, "--lang", "en")).toContain("Six questions guided the work");
});

test("what someone wrote is not written over without their word", async () => {
  const coop = await aCoop();
  await coop.must("template", "eject", "bilan");
  const file = pageOf(coop, "fr/bilan.md");
  const shipped = readFileSync(file, "utf8");
  expect((await coop.must("template", "eject", "bilan")).stderr).toContain("Rien n'a changé");
  writeFileSync(file, "# Le nôtre\n");
  expect((await coop.run("template", "eject", "bilan")).code).toBe(1);
  expect(readFileSync(file, "utf8")).toBe("# Le nôtre\n");
  await coop.asked([["déjà là", "n\r"]], "template", "eject", "bilan");
  expect(readFileSync(file, "utf8")).toBe("# Le nôtre\n");
  await coop.must("template", "eject", "bilan", "--yes");
  expect(readFileSync(file, "utf8")).toBe(shipped);
});

test("the list says whose each page is, and whether the shipped one changed since", async () => {
  const coop = await aCoop();
  await coop.must("template", "eject", "mode-emploi", "--all");
  write(coop, "courrier.md", "# Courrier\n");
  write(coop, ".begun/fr/mode-emploi/qui-prend-part.md", "## Autrefois\n");
  const lines = await coop.json("template", "list");
  expect(lines.filter((one: { owner: string }) => one.owner === "own").length).toBe(10);
  expect(lines.find((one: { section: string }) => one.section === "qui-prend-part")).toEqual({
    document: "mode-emploi",
    section: "qui-prend-part",
    owner: "own",
    file: "templates/fr/mode-emploi/qui-prend-part.md",
    changed: true,
  });
  expect(lines.find((one: { section: string }) => one.section === "les-rendez-vous").changed).toBe(false);
  expect(lines.at(-1)).toMatchObject({ document: "courrier", owner: "own", changed: null });
  expect((await coop.must("template", "list")).stderr).toContain("mode-emploi, qui-prend-part a changé");
});

test("what someone changed is told line by line, and what changed in the shipped page since", async () => {
  const coop = await aCoop();
  expect((await coop.run("template", "diff", "bilan")).code).toBe(1);
  await coop.must("template", "eject", "bilan", "le-cadre");
  const file = pageOf(coop, "fr/bilan/le-cadre.md");
  const page = readFileSync(file, "utf8");
  writeFileSync(file, page.replace("La Ville l'a signé.", "La Ville a signé.").replaceAll("\n", "\r\n"));
  const yours = [
    { section: "le-cadre", line: 19, change: "removed", text: "La Ville l'a signé." },
    { section: "le-cadre", line: 19, change: "added", text: "La Ville a signé." },
  ];
  expect(await coop.json("template", "diff", "bilan")).toEqual(yours);
  const begun = page.replace("Une phase peut", "Une phase pouvait");
  write(coop, ".begun/fr/bilan/le-cadre.md", begun);
  const ours = await coop.json("template", "diff", "bilan", "le-cadre");
  expect(ours.map((one: { text: string }) => one.text)).toEqual([
    "Une phase pouvait commencer avant que la précédente soit finie.",
    "Une phase peut commencer avant que la précédente soit finie.",
  ]);
  expect(await coop.json("template", "diff", "bilan", "--yours")).toEqual(yours);
});

test("what a page may name is told with its kind, its value now and its meaning", async () => {
  const coop = await aCoop();
  const lines = await coop.json("template", "vars", "bilan", "community.headcount");
  expect(lines).toEqual([
    { name: "community.headcount", kind: "number", value: "0", meaning: "Membres ce jour-là" },
  ]);
  expect((await coop.json("template", "vars", "mandat")).length).toBeGreaterThan(10);
  const names = (await coop.json("template", "vars", "bilan")).map((one: { name: string }) => one.name);
  const listed = readFileSync(join(import.meta.dirname, "../../templates/values/bilan.txt"), "utf8");
  expect(names).toEqual(
    expect.arrayContaining([...listed.matchAll(/^(\S*[^\]\s]):/gm)].map(([, name]) => name)),
  );
});

describe("a document of one's own", () => {
  const letter = "# Courrier\n\nNous sommes {{ community.headcount }}.\n";

  test("is asked for by its name, in both editions, with sections of the bilan", async () => {
    const coop = await aCoop();
    write(coop, "courrier.md", `${letter}\n{% section "le-cadre" %}\n{% section "suite" %}\n`);
    write(coop, "courrier/suite.md", "## La suite\n");
    const { stdout } = await coop.must("report", "courrier", "--out", "-");
    expect(stdout).toContain("Version publique");
    expect(stdout).toContain("Nous sommes 0.");
    expect(stdout).toContain("## 1. Le cadre");
    expect(stdout).toContain("## La suite");
    await coop.must("document", "Courrier", "--edition", "interne", "--format", "md,html");
    expect(existsSync(join(coop.folder, "courrier-2024-interne.html"))).toBe(true);
    expect((await coop.must("report", "list")).stdout).toContain("courrier");
    expect((await coop.must("template", "check")).stderr).toContain("2 pages");
  });

  test("is meant by a name that is nearly its own", async () => {
    const coop = await aCoop();
    write(coop, "courrier.md", letter);
    const { code, stderr } = await coop.run("report", "courier");
    expect([code, stderr]).toEqual([2, expect.stringContaining("« courrier »")]);
    expect((await coop.run("report", "courrier", "de trop")).code).toBe(2);
    expect((await coop.must("report", "courrier", "--help")).stdout).toContain("--edition");
  });

  test("names nobody in the public edition", async () => {
    const coop = await aCoop();
    await coop.must("participant", "add", "Bo Brume", "--category", "habitants");
    write(coop, "courrier.md", "# Courrier\n\nMerci à Bo Brume.\n");
    const { code, stderr } = await coop.run("report", "courrier");
    expect([code, stderr]).toEqual([1, expect.stringContaining("P01")]);
    const checked = await coop.run("template", "check");
    expect([checked.code, checked.stderr]).toEqual([
      1,
      expect.stringContaining("courrier.md, ligne 3 : Cette page nomme P01"),
    ]);
    expect(existsSync(join(coop.folder, "courrier-2024-publique.md"))).toBe(false);
  });
});

describe("pages beyond measure are refused with their place", () => {
  const deep = "{% si community %}\n".repeat(30) + "{% fin si %}\n".repeat(30);
  const loops = (depth: number, said: string): string => {
    const begin = Array.from({ length: depth }, (_, index) => `{% pour a${index} dans phases %}\n`).join("");
    return `${begin}${said}\n${"{% fin pour %}\n".repeat(depth)}`;
  };
  const pages: Readonly<Record<string, string>> = {
    "a page of 10 MB": "Des mots. ".repeat(1_000_000),
    "tags in tags": deep,
    "numbers without end": "{% pour un dans (1..1000000000) %}\n{{ un }}\n{% fin pour %}\n",
    "loops that say too much": loops(6, "x".repeat(20_000)),
    "a file above its folder": '{% section "../../../etc/passwd" %}\n',
    "a file that is included": '{% include "/etc/passwd" %}\n',
    "a person": "{{ participants[0].name }}\n",
    "what no value has": "{{ community.constructor }}\n",
    "a person of a list": '{{ community["members"] }}\n',
    "a section that is taken out and named elsewhere":
      '{% section "l-essentiel" %}\n{% section "le-chemin-parcouru" %}\n',
    "a name misspelt": "# Courrier\n\n{{ community.headcont }}\n",
  };

  test("each", { timeout: 60_000 }, async () => {
    const said: string[] = [];
    const coop = await aCoop();
    for (const [name, page] of Object.entries(pages)) {
      write(coop, "courrier.md", page);
      for (const language of ["fr", "en"]) {
        const document = name.includes("section that") ? "bilan" : "courrier";
        if (document === "bilan") {
          write(
            coop,
            `${language}/bilan.md`,
            language === "fr"
              ? page
              : page
                  .replace("l-essentiel", "the-essentials")
                  .replace("le-chemin-parcouru", "the-path-walked"),
          );
          write(coop, "courrier.md", "# Courrier\n");
        }
        const { code, stderr } = await coop.run("report", document, "--lang", language);
        said.push(`# ${name} (${language}): ${code}`, stderr);
      }
    }
    await expect(said.join("\n")).toMatchFileSnapshot("../golden/mistakes/own-pages.txt");
  });

  test("a loop that takes too long", async () => {
    const coop = await aCoop();
    write(coop, "courrier.md", loops(4, "{{ a0.title }}"));
    let now = 0;
    const clock = vi.spyOn(performance, "now").mockImplementation(() => (now += 1000));
    const { code, stderr } = await coop.run("report", "courrier");
    clock.mockRestore();
    expect([code, plain(stderr)]).toEqual([1, expect.stringContaining("prend trop de temps")]);
  });
});

test("what is no folder, no text or no file of its own is refused or left alone", async () => {
  const coop = await aCoop();
  write(coop, "../templates", "");
  const { code, stderr } = await coop.run("template", "eject", "bilan");
  expect([code, stderr]).toEqual([1, expect.stringContaining("un autre nom à ce fichier")]);
  expect(await bilan(coop)).toContain("# Bilan 2024");
  rmSync(pageOf(coop, ""));
  write(coop, "lettre.md", "PK\u0003\u0004");
  expect((await coop.run("report", "lettre")).stderr).toContain("n'est pas un texte");
  rmSync(pageOf(coop, "lettre.md"));
  mkdirSync(pageOf(coop, "dossier.md"));
  writeFileSync(join(coop.folder, "secret.txt"), "# Secret\n");
  symlinkSync(join(coop.folder, "secret.txt"), pageOf(coop, "lien.md"));
  expect((await coop.run("report", "lien")).code).toBe(2);
  const checked = await coop.run("template", "check");
  expect([checked.code, checked.stderr]).toEqual([1, expect.stringContaining("lien.md")]);
});

test("check tells a page that nobody reads, and all that is wrong at once", async () => {
  const coop = await aCoop();
  expect((await coop.must("template", "check")).stderr).toContain("Vous n'avez pas de page à vous");
  await coop.must("template", "eject", "bilan", "le-cadre");
  await coop.must("template", "eject", "bilan", "la-communaute");
  const file = pageOf(coop, "fr/bilan/la-communaute.md");
  writeFileSync(file, readFileSync(file, "utf8").replace("community.headcount", "community.headcont"));
  renameSync(pageOf(coop, "fr/bilan/le-cadre.md"), pageOf(coop, "fr/bilan/le-cadre.md.txt"));
  const { code, stderr } = await coop.run("template", "check");
  expect(code).toBe(1);
  expect(stderr).toContain("le-cadre.md.txt");
  expect(stderr).toContain("Vouliez-vous l'appeler « le-cadre.md »");
  expect(stderr).toMatch(/fr\/bilan\/la-communaute\.md, ligne \d+/);
});
