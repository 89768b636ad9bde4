import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { unzip } from "../../src/tabular/zip.ts";
import { fold } from "../../src/values/folded.ts";
import { aSession } from "../helpers/a-community.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";
import { anEvening } from "./an-evening.ts";

const golden = (name: string): string => join(import.meta.dirname, "../golden/documents", `${name}.txt`);
const shown = async (coop: ACoop, ...report: string[]): Promise<string> =>
  (await coop.must("report", ...report, "--out", "-")).stdout;
const minutes = (coop: ACoop, ...more: string[]): Promise<string> =>
  shown(coop, "compte-rendu", "S01", ...more);
const record = (coop: ACoop, ...more: string[]): Promise<string> => shown(coop, "releve-decisions", ...more);
const headings = (text: string): string[] => text.match(/^## .*$/gm) ?? [];
const entries = (text: string): string[] => [...text.matchAll(/^### (D\d+)/gm)].map(([, one = ""]) => one);

/** Every name, address and number that the register holds of people. */
async function personalValues(coop: ACoop): Promise<string[]> {
  const people: any[] = await coop.json("participant", "list");
  return people
    .flatMap(({ reference, name, email, phone }) => [reference, name, email, phone])
    .filter(Boolean);
}

describe("the minutes of a session", () => {
  test.each(["fr", "en"] as const)("are what their golden file shows (%s)", async (language) => {
    const coop = await anEvening();
    await expect(await minutes(coop, "--lang", language)).toMatchFileSnapshot(
      golden(`compte-rendu.${language}`),
    );
  });

  test.each(["fr", "en"] as const)(
    "name people in the internal edition, under its warning (%s)",
    async (language) => {
      const coop = await anEvening();
      await expect(await minutes(coop, "--edition", "internal", "--lang", language)).toMatchFileSnapshot(
        golden(`compte-rendu-interne.${language}`),
      );
    },
  );

  test("name nobody in the public edition, but those whom the settings allow", async () => {
    const coop = await anEvening();
    await coop.must("participant", "edit", "P02", "--email", "bo@exemple.fr", "--phone", "06 39 98 00 02");
    const before = fold(await minutes(coop));
    const words = new Set(before.split(" "));
    for (const value of await personalValues(coop)) expect(` ${before} `).not.toContain(` ${fold(value)} `);
    for (const name of ["Brume", "Lande", "Aube"]) expect(words).not.toContain(fold(name));
    await coop.must("settings", "set", "--allow-name", "Lou Lande, adjointe à la santé");
    const after = await minutes(coop);
    expect(after).toContain(
      "| T03 | Prévenir les élues et élus | Lou Lande (adjointe à la santé) | Sans date |",
    );
    expect(after).not.toContain("Aube");
  });

  test("are not published where a text names someone all the same, in whichever order", async () => {
    const coop = await anEvening();
    await coop.must("idea", "add", "Le potager de BRUME Bo", "--session", "S01");
    const ran = await coop.run("report", "compte-rendu", "S01");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("elle nommerait P02");
    expect(existsSync(join(coop.folder, "compte-rendu-S01-publique.md"))).toBe(false);
    const internal = await coop.must("report", "compte-rendu", "S01", "--edition", "interne", "--out", "-");
    expect(internal.stderr).toBe("");
  });

  test("publish no small number of people, and those from the threshold on", async () => {
    const coop = await anEvening();
    const before = await minutes(coop);
    expect(before).toContain("*Dit par sept personnes.*");
    expect(before).toContain("Que les réunions durent trop. *Dit par un nombre non publié de personnes.*");
    expect(before).toContain("un nombre non publié de personnes invitées");
    expect(before).toContain("*Soutenue par un nombre non publié de personnes.*");
    await coop.must("settings", "set", "--threshold", "2");
    const after = await minutes(coop);
    expect(after).toContain("*Dit par deux personnes.*");
    expect(after).toContain("deux personnes invitées");
    expect(after).toContain("*Soutenue par deux personnes.*");
  });

  test.each(["fr", "en"] as const)(
    "say what is unknown: who came, where, when, who facilitated, what was said and decided (%s)",
    async (language) => {
      const coop = await aCoop();
      await coop.must("session", "add", "--on", "2024-02-19");
      await coop.must("session", "hold", "S01");
      await expect(await minutes(coop, "--lang", language)).toMatchFileSnapshot(
        golden(`compte-rendu-vide.${language}`),
      );
    },
  );

  test("say that others' attendance was not noted", async () => {
    const coop = await aSession();
    await coop.must("session", "attendance", "S01", "--present", "1");
    expect(await minutes(coop)).toContain(
      "- **Présence** : 1 personne sur 11 ; pour d'autres membres, la présence n'a pas été relevée",
    );
  });

  test("of a session that is cancelled tell that and what comes next, and of one to come that it is planned", async () => {
    const coop = await aSession();
    await coop.must("session", "add", "Valeurs", "--on", "2024-03-19");
    await coop.must("session", "cancel", "S01", "--reason", "la salle est inondée", "--on", "2024-03-04");
    const cancelled = await coop.must("report", "compte-rendu", "S01", "--out", "-");
    expect(cancelled.stderr).toContain("noté comme annulé");
    expect(cancelled.stdout).toContain(
      "Ce temps collectif a été annulé le 4 mars 2024. Raison donnée : la salle est inondée.",
    );
    expect(headings(cancelled.stdout)).toEqual(["## Prochain rendez-vous"]);
    expect(cancelled.stdout).toContain("Valeurs, mardi 19 mars 2024.");
    const planned = await coop.must("report", "compte-rendu", "S02", "--out", "-");
    expect(planned.stderr).toContain("coop session hold S02");
    expect(planned.stdout).toContain("il n'est pas noté comme tenu");
    expect(planned.stdout).toContain("Aucun autre temps collectif n'est noté au carnet.");
  });

  test("are written as a page of the web, with a title and headings that skip no level", async () => {
    const coop = await anEvening();
    await coop.must("report", "compte-rendu", "S01", "--format", "html");
    const page = readFileSync(join(coop.folder, "compte-rendu-S01-publique.html"), "utf8");
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).not.toContain("<nav");
    expect(page).toMatch(/<th [^>]*scope="col"[^>]*>Pour quand<\/th>/);
  });
});

test("what people typed keeps its numbers together in every format, and an address stays as it is", async () => {
  const coop = await anEvening();
  const typed = "De 18 h 30 à 20 h, 1 200 pas pour 12 €, voir https://exemple.fr/18 et Z12 300 fois";
  const set =
    "De 18\u00a0h\u00a030 à 20\u00a0h, 1\u202f200 pas pour 12\u00a0€, voir https://exemple.fr/18 et Z12 300 fois";
  await coop.must("idea", "add", "Marcher", "--text", typed, "--session", "S01");
  await coop.must("report", "compte-rendu", "S01", "--format", "md,html,docx");
  const written = (format: string): Buffer =>
    readFileSync(join(coop.folder, `compte-rendu-S01-publique.${format}`));
  const word = await unzip(written("docx"), () => true, 10_000_000);
  for (const text of [written("md"), written("html"), word.get("word/document.xml")]) {
    expect(text?.toString().replace(/<[^>]+>|\\/g, "")).toContain(set);
  }
});

describe("as a Word file", () => {
  test("either document names nobody in its public edition, in no part of it", async () => {
    const coop = await anEvening();
    await coop.must("report", "compte-rendu", "S01", "--format", "docx");
    await coop.must("report", "releve-decisions", "--format", "word");
    for (const file of ["compte-rendu-S01-publique.docx", "releve-decisions-publique.docx"]) {
      const parts = await unzip(readFileSync(join(coop.folder, file)), () => true, 10_000_000);
      const text = fold(
        parts
          .get("word/document.xml")
          ?.toString()
          .replace(/<[^>]+>/g, " ") ?? "",
      );
      expect(text).toContain("deux personnes animent");
      const all = fold([...parts.values()].join(" "));
      for (const value of await personalValues(coop)) expect(` ${all} `).not.toContain(` ${fold(value)} `);
    }
  });

  test("the same register and day give the same bytes, and the screen is refused", async () => {
    const coop = await anEvening();
    const written = async (): Promise<Buffer> => {
      await coop.must("report", "compte-rendu", "S01", "--format", "docx", "--yes");
      return readFileSync(join(coop.folder, "compte-rendu-S01-publique.docx"));
    };
    expect((await written()).equals(await written())).toBe(true);
    const ran = await coop.run("report", "compte-rendu", "S01", "--format", "docx", "--out", "-");
    expect(ran.code).toBe(1);
    expect(ran.stdout).toBe("");
    expect(ran.stderr).toContain("Un document Word ou PDF ne peut pas être affiché à l'écran.");
  });
});

describe("the record of decisions", () => {
  test.each(["fr", "en"] as const)("is what its golden file shows (%s)", async (language) => {
    const coop = await anEvening();
    await coop
      .on("2024-03-11")
      .must(
        ...["decision", "add", "Une avance", "--consultation", "par courriel", "--consulted", "10", "--on"],
        ...["2024-03-10", "--statement", "Une avance est possible", "--outcome", "adopted", "--for", "9"],
      );
    await coop.must("task", "done", "T01", "--on", "2024-03-06");
    await expect(await record(coop, "--lang", language)).toMatchFileSnapshot(
      golden(`releve-decisions.${language}`),
    );
  });

  test("names nobody in the public edition, and who has something to do in the internal one", async () => {
    const coop = await anEvening();
    const text = fold(await record(coop));
    for (const value of await personalValues(coop)) expect(` ${text} `).not.toContain(` ${fold(value)} `);
    expect(await record(coop, "--edition", "internal")).toContain("T01 : Écrire la fiche, Awa Aube");
  });

  test("holds a span of days, both included, or a phase; and says how many it leaves out for want of a date", async () => {
    const coop = (await anEvening()).on("2024-05-02");
    const add = (title: string, ...more: string[]): Promise<unknown> =>
      coop.must("decision", "add", title, "--outcome", "adopted", ...more);
    await add("Deux", "--on", "2024-03-19");
    await add("Trois", "--on", "2024-04-02");
    await add("Un jour", "--consultation", "par courriel");
    expect(entries(await record(coop))).toEqual(["D01", "D02", "D03", "D04", "D05", "D06"]);
    const spring = await record(coop, "--from", "2024-03-05", "--to", "2024-03-19");
    expect(entries(spring)).toEqual(["D01", "D02", "D03", "D04"]);
    expect(spring).toContain(
      "Décisions prises du 5 au 19 mars 2024. Ce relevé compte quatre points, dont deux décisions adoptées.",
    );
    expect(spring).toContain("Un autre point est noté sans date, et ne figure pas ici.");
    expect(entries(await record(coop, "--to", "2024-03-04"))).toEqual([]);
    await coop.must("phase", "edit", "bilan", "--from", "2024-03-15", "--until", "2024-03-31");
    await coop.must("session", "edit", "S01", "--phase", "lancement");
    expect(entries(await record(coop, "--phase", "lancement"))).toEqual(["D01", "D02", "D03"]);
    expect(entries(await record(coop, "--phase", "bilan"))).toEqual(["D04"]);
  });

  test("says that there is none, and refuses a time that ends before it begins", async () => {
    const coop = await aCoop();
    expect(await record(coop)).toContain("Aucune décision n'est notée au carnet. Relevé fait");
    const ran = await coop.run("report", "releve-decisions", "--from", "2024-03-02", "--to", "2024-03-01");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("finit le 1er mars 2024, avant de commencer le 2 mars 2024");
  });
});
