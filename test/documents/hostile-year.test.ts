import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { expect, test } from "vitest";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";
import { all, attribute, readHtml } from "./read-html.ts";
import { expectOneText, formats, type Written } from "./same-words.ts";

/** What means something to Markdown, to the web, to Typst, to the templates, to a terminal, to a spreadsheet or to a line of text. */
const hostile = [
  "<script>alert(1)</script> <img src=x onerror=alert(2)>",
  "# Titre **gras** [lien](javascript:alert(3))",
  "| a | b | ![](file:///etc/hostname) https://exemple.fr/x",
  '#set page(width: 1cm) #read("/etc/hostname") $x^2$ @ref <ref>',
  "{{ 7 * 7 }} {% include 'x' %} {% raw %}",
  "::: carte Fermez ::: \\\\ ~~~ ``` &amp; &#60;",
  "Rouge\u001b[31m\u0007 \u202Egauche\u202C \u200bfin",
  `Long ${"mot".repeat(100)}`,
  `Titre ${"de quatre cents lettres ".repeat(17)}`.trim(),
] as const;

/** The one place on the web that a document of ours names. */
const ours = "https://www.cnil.fr";

const documents = [
  ["report", "bilan", "--edition", "internal"],
  ["report", "mode-emploi", "--edition", "internal"],
  ["report", "compte-rendu", "S01", "--edition", "internal"],
  ["report", "releve-decisions", "--edition", "internal"],
  ["report", "experimentation", "E01", "--edition", "internal"],
  ["report", "experimentation", "E08", "--edition", "internal"],
  ["report", "retour", "--edition", "internal"],
  ["report", "mandat"],
  ["report", "emargement", "S01"],
  ["privacy", "notice"],
] as const;

/** A year in which each text stands wherever a document prints one. */
async function hostileYear(): Promise<ACoop> {
  const coop = await aCoop({ bare: true });
  coop.on("2024-12-20");
  await coop.must("init", hostile[0], "--territory", hostile[3], "--on", "2024-01-10");
  await coop.must("settings", "set", "--controller", hostile[2], "--contact", hostile[3]);
  await coop.must(
    "session",
    "add",
    hostile[1],
    "--on",
    "2024-03-19",
    "--place",
    hostile[2],
    "--summary",
    hostile[5],
  );
  await coop.must("session", "hold", "S01");
  for (const [index, text] of hostile.entries()) {
    await coop.must("organisation", "add", `${index} ${text}`);
    const organisation = [
      "--category",
      "associations",
      "--organisation",
      `O0${index + 1}`,
      "--function",
      text,
    ];
    await coop.must("participant", "add", `Zoé${index} Nom`, ...organisation);
    const decision = [
      "--session",
      "S01",
      "--outcome",
      "adoptée",
      "--statement",
      text,
      "--reasons",
      text,
      "--objection",
      text,
    ];
    await coop.must("decision", "add", `D${index} ${text}`, ...decision);
    await coop.must("idea", "add", `I${index} ${text}`, "--text", text);
    await coop.must("quotation", "add", text, "--session", "S01");
    const sides = ["--hypothesis", text, "--test", text, "--measure", text, "--criterion", text];
    const more = [
      "--audience",
      text,
      "--places",
      text,
      "--lead",
      `O0${index + 1}`,
      "--from",
      "2024-04-01",
      "--budget",
      "10",
    ];
    await coop.must("experiment", "add", `E${index} ${text}`, ...sides, ...more);
    const experiment = `E0${index + 1}`;
    await coop.must("indicator", "add", experiment, `N${index} ${text}`);
    await coop.must(
      "recommendation",
      "add",
      `R${index} ${text}`,
      "--level",
      "ville",
      "--addressed-to",
      text,
      "--experiment",
      experiment,
    );
  }
  return coop;
}

test("what people type is text in every document and format, all of it and nothing but text", {
  timeout: 480_000,
}, async () => {
  const coop = await hostileYear();
  for (const language of ["fr", "en"]) {
    const folder = join(coop.folder, language);
    mkdirSync(folder);
    for (const document of documents)
      await coop.must(
        ...document,
        "--format",
        formats.join(","),
        "--out",
        `${language}/`,
        "--lang",
        language,
      );
    const names = new Set(readdirSync(folder).map((file) => basename(file, extname(file))));
    expect(names.size).toBe(documents.length);
    for (const name of names) {
      const read = formats.map((format) => [format, readFileSync(join(folder, `${name}.${format}`))]);
      const written: Written = Object.fromEntries(read);
      await expectOneText(`${name} (${language})`, written);
      const page = readHtml(written.html.toString());
      expect(all(page, /^(?:script|img|iframe|object)$/), name).toEqual([]);
      const links = all(page, "a").map((link) => attribute(link, "href"));
      expect(
        links.filter((link) => !link?.startsWith("#") && link !== ours),
        name,
      ).toEqual([]);
    }
  }
});
