import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

/** The notice on screen. */
const notice = async (coop: ACoop, ...more: string[]): Promise<{ stdout: string; stderr: string }> =>
  coop.must("privacy", "notice", "--out", "-", ...more);

describe("the notice on personal data", () => {
  test("shows what the settings leave unsaid, with the command that says it, and invents nothing", async () => {
    const coop = await aCoop();
    const { stdout, stderr } = await notice(coop);
    expect(stdout.match(/\*À compléter/g)).toHaveLength(4);
    for (const option of ["--controller", "--contact", "--recipients", "--purpose"]) {
      expect(stdout).toContain(`coop settings set ${option} "…"`);
      expect(stderr).toContain(`coop settings set ${option} "…"`);
    }
    expect(stdout).not.toContain("Version interne");
  });

  test("says of each reason its basis and its time, and only the rights that follow from them", async () => {
    const coop = await aCoop();
    await coop.must(
      ...["settings", "set", "--controller", "Ville d'essai", "--contact", "droits@exemple.fr"],
      ...["--recipients", "l'équipe projet", "--purpose", "réunir la communauté"],
      ...["--basis", "mission d'intérêt public", "--retention", "deux ans"],
    );
    const task = await notice(coop);
    expect(task.stderr).toBe("");
    expect(task.stdout).toContain("| Réunir la communauté | Mission d'intérêt public | Deux ans |");
    expect(task.stdout).toContain("(opposition)");
    expect(task.stdout).not.toContain("(retrait du consentement)");
    expect(task.stdout).not.toContain("(portabilité)");

    await coop.must("settings", "set", "--drop-purpose", "Réunir la Communauté");
    await coop.must("settings", "set", "--purpose", "publier des photographies", "--basis", "consent");
    const consent = await notice(coop);
    expect(consent.stdout).not.toContain("(opposition)");
    expect(consent.stdout).toContain("(retrait du consentement)");
    expect(consent.stdout).toContain(
      '| Consentement | *À compléter.* `coop settings set --purpose "…" --retention "…"` |',
    );
    expect(consent.stderr).toContain("Il manque combien de temps des données sont gardées");
  });

  test("is one page of the web in either language, and holds what people typed as text", async () => {
    const coop = await aCoop();
    await coop.must("settings", "set", "--controller", "# <b>Ville</b> `coop` {{ 7*7 }}");
    await coop.must("privacy", "notice", "--format", "md,html", "--lang", "en");
    const page = readFileSync(join(coop.folder, "your-data.html"), "utf8");
    expect(page).toContain("<h1>Your personal data</h1>");
    expect(page).toContain("Responsible for your data: # &#x3C;b>Ville&#x3C;/b> `coop` {{ 7*7 }}.");
    expect(page).not.toContain("<nav");
  });
});

describe("the reasons why data is held", () => {
  test("are changed one at a time, an unsaid part stays, and each change is undone", async () => {
    const coop = await aCoop();
    const purposes = async (): Promise<any> => (await coop.json("settings", "list")).purposes;
    await coop.must(
      "settings",
      "set",
      "--purpose",
      "Réunir",
      "--basis",
      "intérêt légitime",
      "--retention",
      "un an",
    );
    await coop.must("settings", "set", "--purpose", "réunir", "--basis", "public task");
    expect(await purposes()).toEqual([{ purpose: "Réunir", basis: "public-task", retention: "un an" }]);
    await coop.must("settings", "set", "--purpose", "réunir", "--retention", "");
    expect(await purposes()).toEqual([{ purpose: "Réunir", basis: "public-task", retention: null }]);
    await coop.must("settings", "set", "--drop-purpose", "Réunir");
    expect(await purposes()).toEqual([]);
    await coop.must("undo", "--yes");
    await coop.must("undo", "--yes");
    expect(await purposes()).toEqual([{ purpose: "Réunir", basis: "public-task", retention: "un an" }]);
  });

  test.each([
    [["--purpose", "Réunir"], "La base légale de « Réunir » n'est pas dite."],
    [["--basis", "consentement"], "sans dire de quelle raison"],
    [["--purpose", "—", "--basis", "consentement"], "« — »"],
    [["--drop-purpose", "Vendre"], "« Vendre » n'est pas une raison notée."],
    [["--purpose", "Réunir", "--basis", "parce que"], "« parce que »"],
  ])("are refused where they say too little: %j", async (options, said) => {
    const coop = await aCoop();
    const ran = await coop.run("settings", "set", ...options);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(said);
    expect((await coop.json("settings", "list")).purposes).toEqual([]);
  });
});
