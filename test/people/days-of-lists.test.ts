import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { dayReading } from "../../src/language/reading.ts";
import { ListedDays } from "../../src/people/list-days.ts";
import { dayOf, dayOrders, partsOf } from "../../src/values/day.ts";
import { type ACoop, aCoop, type Ran } from "../helpers/a-coop.ts";

/** The days of arrival of a list that says these, by given name. */
async function daysOf(coop: ACoop): Promise<Record<string, string | null>> {
  const all = await coop.json<{ name: string; joinedOn: string | null }[]>("participant", "list");
  return Object.fromEntries(all.map(({ name, joinedOn }) => [name, joinedOn]));
}

const names = ["Awa", "Bo", "Cléo", "Dia", "Éva", "Flo"];

async function importing(
  coop: ACoop,
  days: readonly string[],
  options: readonly string[] = [],
  heading = "Arrivée",
): Promise<Ran> {
  const rows = days.map((day, index) => `${names[index]};habitants;${day}`);
  writeFileSync(join(coop.folder, "liste.csv"), [`Prénom;Catégorie;${heading}`, ...rows].join("\n"));
  return coop.run("participant", "import", "liste.csv", "--yes", ...options);
}

test("days are read in the order that one of them tells, before it as after it", async () => {
  const coop = await aCoop();
  const ran = await importing(coop, ["01/02/2024", "03/04/2024", "12/31/2023", "05/06/2024", "2024-07-08"]);
  expect([ran.code, ran.stderr]).toEqual([
    0,
    expect.stringContaining(
      "Arrivée : dates lues mois d'abord. Ligne 4, « 12/31/2023 » est le 31 décembre 2023.",
    ),
  ]);
  expect(await daysOf(coop)).toEqual({
    Awa: "2024-01-02",
    Bo: "2024-03-04",
    Cléo: "2023-12-31",
    Dia: "2024-05-06",
    Éva: "2024-07-08",
  });
});

test("a French list has the day first where nothing tells it, without a word", async () => {
  const coop = await aCoop();
  const ran = await importing(coop, ["01/02/2024", "03/04/24"]);
  expect([ran.code, ran.stderr]).toEqual([0, expect.not.stringContaining("--dates")]);
  expect(await daysOf(coop)).toEqual({ Awa: "2024-02-01", Bo: "2024-04-03" });
});

test.each([
  [
    ["--lang", "en"],
    "Arrivée",
    "01/02/2024",
    "Nothing says whether “01/02/2024” is 1 February 2024 or 2 January 2024.",
  ],
  [[], "Joined", "01/02/2024", "Rien ne dit si « 01/02/2024 » est le 1er février 2024 ou le 2 janvier 2024."],
  [
    [],
    "Arrivée",
    "1/2/2024 6:02:11 PM",
    "Rien ne dit si « 1/2/2024 » est le 1er février 2024 ou le 2 janvier 2024.",
  ],
])("where a list is not surely French the order is asked: %j %s %s", async (options, heading, day, said) => {
  const coop = await aCoop();
  const ran = await importing(coop, [day, "5 mars 2024"], options, heading);
  expect([ran.code, ran.stderr]).toEqual([1, expect.stringContaining(said)]);
  expect(await coop.json("participant", "list")).toEqual([]);
  await importing(coop, [day, "5 mars 2024"], [...options, "--dates", "month-first"], heading);
  expect(await daysOf(coop)).toEqual({ Awa: "2024-01-02", Bo: "2024-03-05" });
});

test("a column in two orders is refused with a line of each; in the order that is said the others are refused", async () => {
  const coop = await aCoop();
  const days = ["01/02/2024", "31/12/2023", "12/31/2023"];
  const ran = await importing(coop, days);
  expect([ran.code, ran.stderr]).toEqual([
    1,
    expect.stringContaining("« 31/12/2023 » (ligne 3) a le jour d'abord, « 12/31/2023 » (ligne 4) le mois."),
  ]);
  const said = await importing(coop, days, ["--dates", "mois-jour", "--skip-refused"]);
  expect(said.stderr).toContain("Le jour « 31/12/2023 » n'existe pas dans le calendrier");
  expect(await daysOf(coop)).toEqual({ Awa: "2024-01-02", Cléo: "2023-12-31" });
});

test("the days of forms are in one order too, which another column can tell", async () => {
  const coop = await aCoop();
  const rows = [
    "Timestamp,First name,Category,Joined,Photo consent",
    "3/2/2024 18:02:11,Awa,habitants,2/1/2024,yes",
    "3/4/2024 9:00:00,Bo,habitants,2/29/2024,no",
  ];
  writeFileSync(join(coop.folder, "form.csv"), rows.join("\n"));
  await coop.must("participant", "import", "form.csv", "--yes", "--lang", "en");
  expect(await daysOf(coop)).toEqual({ Awa: "2024-02-01", Bo: "2024-02-29" });
  expect(await coop.json("participant", "show", "Awa")).toMatchObject({
    consents: [{ kind: "image", givenOn: "2024-03-02" }],
  });
});

test("a day without its year is that of the season, and shown; it is refused where the season has none", async () => {
  const coop = await aCoop();
  const ran = await importing(coop, ["17 mars", "mardi 2 avril", "2024-03-05"]);
  expect([ran.code, ran.stderr]).toEqual([
    0,
    expect.stringContaining(
      "Arrivée : 2 dates sans année, celle de la saison. Ligne 2, « 17 mars » est le 17 mars 2024.",
    ),
  ]);
  expect(await daysOf(coop)).toEqual({ Awa: "2024-03-17", Bo: "2024-04-02", Cléo: "2024-03-05" });
  const outside = await importing(coop, ["3 janvier", "17/03", "30 février"]);
  expect(outside.code).toBe(1);
  expect(outside.stderr).toContain("L'année manque à « 3 janvier », et la saison ne la dit pas.");
  expect(outside.stderr).toContain("Le jour « 30 février » n'existe pas");
});

test("a day without its year is understood where it is typed, too", async () => {
  const coop = await aCoop();
  const ran = await coop.must("session", "add", "Missions", "--on", "17 mars");
  expect(ran.stderr).toContain("« 17 mars » : 17 mars 2024, d'après la saison.");
  expect(await coop.json("session", "show", "S01")).toMatchObject({ onDay: "2024-03-17" });
  expect((await coop.must("session", "add", "Entre deux", "--on", "19/03")).stderr).toContain(
    "« 19/03 » : 19 mars 2024, d'après la saison.",
  );
  const refused = await coop.run("session", "add", "Valeurs", "--on", "3 janvier");
  expect(refused.stderr).toContain("L'année manque à « 3 janvier »");
});

test("a number of a spreadsheet is shown as its day, and refused where that is no day of a list", async () => {
  const coop = await aCoop();
  const ran = await importing(coop, ["45371", "45357,75", "2024-03-05"]);
  expect([ran.code, ran.stderr]).toEqual([
    0,
    expect.stringContaining(
      "Arrivée : 2 dates en nombre de jours, comme les tableurs les comptent. Ligne 2, 45371 est le 20 mars 2024.",
    ),
  ]);
  expect(await daysOf(coop)).toEqual({ Awa: "2024-03-20", Bo: "2024-03-06", Cléo: "2024-03-05" });
  for (const typed of ["75011", "01000", "12.5", "453711"]) {
    const refused = await importing(coop, [typed]);
    expect([refused.code, refused.stderr]).toEqual([
      1,
      expect.stringContaining(`« ${typed} » n'est pas une date`),
    ]);
  }
});

test("whatever days a column writes in one order, it is that order or open, and every day is what it was", () => {
  const day = fc.date({ min: new Date("2000-01-01"), max: new Date("2030-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(fc.array(day, { minLength: 1 }), fc.constantFrom(...dayOrders), (dates, order) => {
      const listed = new ListedDays(dayReading("2024-02-20"), undefined);
      const days = dates.map((one) => dayOf(one.getUTCFullYear(), one.getUTCMonth() + 1, one.getUTCDate()));
      const cells = days.map((one) => {
        const { year, month, dayOfMonth } = partsOf(one ?? "2000-01-01");
        return `${(order === "day-first" ? [dayOfMonth, month] : [month, dayOfMonth]).join("/")}/${year}`;
      });
      const read = cells.map((cell, index) => listed.read(cell, index));
      expect(listed.order ?? order).toBe(order);
      const settled = read.map((one, index) => {
        const first = order === "month-first" && index <= listed.lastOpen && listed.open.count > 0;
        return (
          (first ? listed.monthFirst(cells[index] ?? "") : undefined) ?? ("value" in one ? one.value : one)
        );
      });
      expect(settled).toEqual(days);
    }),
  );
});
