import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readYesNo } from "../../src/language/reading.ts";
import { readConsent } from "../../src/people/consent-answers.ts";
import { consentAskedIn } from "../../src/people/list-consents.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

test.each([
  ["Autorisation photo", ["image"]],
  ["Droit à l’image", ["image"]],
  ["Acceptez-vous d'être filmé(e) et photographié(e) ?", ["image"]],
  ["J'accepte d'être cité·e", ["quotation"]],
  ["J’autorise l’usage de mon témoignage", ["quotation"]],
  ["J'accepte d'être recontactée", ["contact"]],
  ["Souhaitez-vous recevoir notre lettre d'information ?", ["contact"]],
  ["Newsletter", ["contact"]],
  ["Do you agree to be photographed?", ["image"]],
  ["photo_consent", ["image"]],
  ["Je consens à être filmé·e ou photographié·e", ["image"]],
  ["ok_to_contact", ["contact"]],
  ["Mes propos peuvent être cités dans la restitution", ["quotation"]],
  ["Accepte de recevoir les emailings", ["contact"]],
  ["Are you happy to appear in photographs?", ["image"]],
  ["May we quote you?", ["quotation"]],
  ["I agree to photos and to be contacted again", ["image", "contact"]],
  ["Accords donnés – Photo", ["image"]],
  ["Acord foto", ["image"]],
  ["DR_IMG", ["image"]],
  ["Citer mes propos", ["quotation"]],
  ["M'inviter aux réunions", ["contact"]],
  ["Me recontacter", ["contact"]],
  ["May we keep your e-mail for the next meetings?", ["contact"]],
  ["Souhaitez-vous inviter quelqu'un ?", undefined],
  ["J'accepte que mon adresse figure sur la liste", undefined],
  ["Supprimer mon image", undefined],
  ["Photo", undefined],
  ["J'accepte le règlement intérieur", undefined],
  ["Comment avez-vous connu la démarche ?", undefined],
  ["Êtes-vous disponible le mardi ?", undefined],
])("the question %j asks agreement to %j", (heading, kinds) => {
  expect(consentAskedIn(heading)?.kinds).toEqual(kinds);
});

test("a question that says no is one of refusal", () => {
  expect(consentAskedIn("Je ne souhaite pas être photographiée")?.isRefusal).toBe(true);
  expect(consentAskedIn("Je refuse d'être cité, accord du groupe")?.isRefusal).toBe(true);
  expect(consentAskedIn("Je souhaite être photographiée")?.isRefusal).toBe(false);
});

test.each([
  ["Oui", true],
  ["non", false],
  ["Oui, j'accepte", true],
  ["J’accepte", true],
  ["Je refuse", false],
  ["Je n'autorise pas", false],
  ["☑", true],
  ["Oui mais pas de dos", undefined],
  ["Oui, de dos", undefined],
  ["Oui, bien sûr", true],
  ["peut-être", undefined],
  ["12", undefined],
])("the answer %j is %j", (typed, answer) => {
  expect(readConsent(typed, readYesNo)).toBe(answer);
});

const form = [
  "Horodateur;Votre nom;Votre prénom;Autorisation photo;J'accepte d'être recontactée;Photos et newsletter : d'accord ?",
  "2024/02/01 10:12:55 AM UTC+1;Traoré;Awa;Oui;Non;Oui",
  "2024/02/03 9:00:00 PM UTC+1;Petit;Hugo;;J'accepte;Non",
];

async function importing(coop: ACoop, lines: readonly string[], ...more: string[]): ReturnType<ACoop["run"]> {
  writeFileSync(join(coop.folder, "inscrits.csv"), lines.join("\n"));
  return coop.run("participant", "import", "inscrits.csv", "--yes", "--category", "habitants", ...more);
}

async function consentsOf(coop: ACoop, name: string): Promise<unknown> {
  const { consents } = await coop.json("participant", "show", name);
  return consents.map(({ kind, answer, givenOn, source }: any) => [kind, answer, givenOn, source]);
}

test("the consents of a form are recorded with their answer and the day of the row, shown apart, and undone with it", async () => {
  const coop = await aCoop();
  const ran = await importing(coop, form);
  expect(ran.code).toBe(0);
  expect(ran.stderr).toContain(
    "Consentements : image 1 oui et 0 non et contact 1 oui et 1 non, du jour dit par « Horodateur ».",
  );
  expect(ran.stderr).toContain("laissée de côté : Photos et newsletter : d'accord ?");
  expect(await consentsOf(coop, "Awa")).toEqual([
    ["image", "yes", "2024-02-01", "inscrits.csv"],
    ["contact", "no", "2024-02-01", "inscrits.csv"],
  ]);
  expect(await consentsOf(coop, "Hugo")).toEqual([["contact", "yes", "2024-02-03", "inscrits.csv"]]);

  // Said again they add nothing; another answer is added, also of someone of whom nothing else changes.
  await coop.must("participant", "add", "Rose Kaya", "--category", "habitants");
  expect((await importing(coop, form)).stderr).toContain("Rien à changer");
  const again = [form[0] ?? "", "2024/02/09 10:12:55 AM UTC+1;Traoré;Awa;Non;Non;Oui"];
  expect((await importing(coop, again, "--on-match", "ignorer")).stderr).toContain("Rien à changer");
  expect((await importing(coop, again)).code).toBe(0);
  expect(await consentsOf(coop, "Awa")).toHaveLength(4);
  await coop.must("undo", "--yes");
  expect(await consentsOf(coop, "Awa")).toHaveLength(2);
});

test("a question of a form that is not answered by yes or no is none, and the day of the row is then left out", async () => {
  const coop = await aCoop();
  const ran = await importing(coop, [
    "Horodateur;Nom;Prénom;J'accepte d'être recontactée",
    "2024-02-01;Traoré;Awa;par mail",
  ]);
  expect(ran.stderr).toContain("Laissées de côté : Horodateur et J'accepte d'être recontactée.");
  expect(await consentsOf(coop, "Awa")).toEqual([]);
});

test("an answer of a form that is neither is told with its line and not recorded, and one without a day has none", async () => {
  const coop = await aCoop();
  const lines = [
    "Nom;Prénom;Droit à l'image",
    "Traoré;Awa;oui",
    "Petit;Hugo;non",
    "Kaya;Rose;Oui, mais pas de dos",
  ];
  const ran = await importing(coop, lines);
  expect(ran.stderr).toContain(
    "n'est ni oui ni non, et n'est pas notée : ligne 4, Droit à l'image : « Oui, mais",
  );
  expect(await consentsOf(coop, "Rose")).toEqual([]);
  expect(ran.stderr).toContain("image 1 oui et 1 non, sans leur jour.");
  expect(await consentsOf(coop, "Hugo")).toEqual([["image", "no", null, "inscrits.csv"]]);
});
