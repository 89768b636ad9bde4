import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ACoop, aCoop } from "./a-coop.ts";

/**
 * A register with twelve people who joined on 20 February 2024: P01 to P06 are residents, P07 to P10 of associations,
 * P11 an elected companion of the city, who advises, and P12 of the project team, who is of no category.
 */
export async function aCommunity(env: Record<string, string> = {}): Promise<ACoop> {
  const coop = await aCoop({ env });
  const rows = [
    ...["Awa Aube", "Bo Brume", "Cléo Ciel", "Dia Dune", "Éva Étang", "Flo Forêt"].map(
      (name) => `${name};habitants;`,
    ),
    ...["Guy Galet", "Ida Île", "Jo Jonc", "Kim Kiosque"].map((name) => `${name};associations;`),
    "Lou Lande;ville;élue ou élu qui accompagne",
    "Max Mare;;équipe projet",
  ];
  writeFileSync(join(coop.folder, "liste.csv"), ["Prénom Nom;Catégorie;Rôle", ...rows].join("\n"));
  await coop.must("participant", "import", "liste.csv", "--joined", "2024-02-20", "--yes");
  return coop;
}

/** The same with a session S01 on 5 March 2024, on the morning after. */
export async function aSession(env: Record<string, string> = {}): Promise<ACoop> {
  const coop = await aCommunity(env);
  await coop.must("session", "add", "Missions", "--on", "2024-03-05", "--place", "Labo Diva");
  return coop.on("2024-03-06");
}
