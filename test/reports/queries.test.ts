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

/** How often the facts of a bilan ask the register, and of how many sessions they tell. */
async function asked(coop: ACoop): Promise<{ queries: number; sessions: number }> {
  const spied = await coop.ask(async (reader) =>
    vi.spyOn(Object.getPrototypeOf(Object.getPrototypeOf(reader.getExecutor())), "executeQuery"),
  );
  try {
    const { path } = await bilanOf(coop, "2024-12-31");
    return { queries: spied.mock.calls.length, sessions: path.sessions.length };
  } finally {
    spied.mockRestore();
  }
}

test("a bilan asks as often of fifty sessions as of five", async () => {
  const coop = await aYear();
  const of = await asked(coop);
  const longer = await aCoop({ bare: true });
  repeatSeason(join(coop.folder, "coop.db"), join(longer.folder, "coop.db"), 10);
  expect(of.sessions).toBe(5);
  expect(await asked(longer)).toEqual({ queries: of.queries, sessions: 50 });
});
