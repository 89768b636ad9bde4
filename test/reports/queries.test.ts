import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { bilanOf } from "../helpers/a-bilan.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

const { repeatSeason } = createRequire(import.meta.url)("../bench/long-year.js") as {
  repeatSeason(from: string, to: string, times: number): void;
};

/** A year of five sessions, each with what is said, decided, objected and to be done; and as many experiments and demands. */
async function aYear(): Promise<ACoop> {
  const coop = (await aCoop()).on("2024-12-31");
  const lines = [
    "settings set --threshold 1",
    "service add Le_guichet --kind service",
    ...["Awa_Aube", "Bo_Brume", "Cléo_Ciel", "Dia_Dune", "Éva_Étang"].flatMap((name, index) => [
      `participant add ${name} --category habitants --joined 2024-02-20`,
      `participant consent P0${index + 1} --quotation oui --on 2024-02-20`,
    ]),
    ...[1, 2, 3, 4, 5].flatMap((one) => [
      `session add Temps_${one} --on 2024-03-05 --facilitator P0${one}`,
      `session hold S0${one}`,
      `session attendance S0${one} --present 1-5`,
      `exchange add Parole_${one} --session S0${one} --kind expectation --category habitants`,
      `decision add Point_${one} --session S0${one} --outcome adopted`,
      `objection add D0${one} Objection_${one} --by P0${one}`,
      `task add Faire_${one} --session S0${one} --owner P0${one}`,
      `idea add Piste_${one} --session S0${one}`,
      `experiment add Essai_${one} --lead P0${one} --hypothesis h --criterion c`,
      `indicator add E0${one} Compte_${one}`,
      `experiment start E0${one} --on 2024-06-01`,
      `result add E0${one} Compte_${one} 3 --on 2024-06-02`,
      `experiment log E0${one} Ouvert --kind difficulty --on 2024-06-03`,
      `experiment relate E0${one} A01 --kind overlaps`,
      `recommendation add Demande_${one} --experiment E0${one} --sent 2024-07-01`,
      `recommendation answer R0${one} --answer retained --on 2024-08-01`,
    ]),
  ];
  for (const line of lines) {
    await coop.must(...line.split(" ").map((word) => word.replaceAll("_", " ")));
  }
  return coop;
}

/** How often something asks the register. */
async function queriesOf(coop: ACoop, asks: () => Promise<unknown>): Promise<number> {
  const spied = await coop.ask(async (reader) =>
    vi.spyOn(Object.getPrototypeOf(Object.getPrototypeOf(reader.getExecutor())), "executeQuery"),
  );
  try {
    await asks();
    return spied.mock.calls.length;
  } finally {
    spied.mockRestore();
  }
}

test("a bilan, and how its figures are explained, ask as often of fifty sessions as of five", async () => {
  const coop = await aYear();
  const longer = (await aCoop({ bare: true })).on("2024-12-31");
  repeatSeason(join(coop.folder, "coop.db"), join(longer.folder, "coop.db"), 10);
  const sessionsOf = async (one: ACoop) => (await bilanOf(one, "2024-12-31")).path.sessions.length;
  expect([await sessionsOf(coop), await sessionsOf(longer)]).toEqual([5, 50]);
  const explain = (...line: string[]) =>
    [line.join(" "), (one: ACoop) => one.must("explain", ...line)] as const;
  for (const [name, asks] of [
    ["the facts of a bilan", (one: ACoop) => bilanOf(one, "2024-12-31")] as const,
    explain(),
    explain("attendance.rate", "--rows"),
    explain("session-category.present", "S03"),
    explain("sheet.registered", "S03"),
    explain("participant.attendance", "P02"),
  ]) {
    const of = await queriesOf(coop, () => asks(coop));
    expect(of).toBeGreaterThan(10);
    expect([name, await queriesOf(longer, () => asks(longer))]).toEqual([name, of]);
  }
});
