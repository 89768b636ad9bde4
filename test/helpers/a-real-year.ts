import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect } from "vitest";
import type { ACoop } from "./a-coop.ts";
import { shared } from "./shared.ts";

type Rows = Record<string, string>[];

/** The rows of a sheet of a real year, each by its headings. */
export function rowsOf(file: string): Rows {
  return parse(readFileSync(join(shared, "data/year-2012", file)), {
    bom: true,
    columns: true,
    delimiter: ";",
  });
}

export const votes = {
  for: "Pour",
  against: "Contre",
  abstain: "Abstention",
  "not-taking-part": "Ne prend pas part",
};

function tallyOf(item: Record<string, string>): string[] {
  return Object.entries(votes).flatMap(([option, heading]) =>
    item[heading] ? [`--${option}`, item[heading]] : [],
  );
}

export function countedIn(item: Record<string, string>): number {
  return Object.values(votes).reduce((sum, heading) => sum + Number(item[heading] || 0), 0);
}

/** What the minutes say of an item, and nothing by guess. */
function optionsOf(item: Record<string, string>): string[] {
  if (item["Mode"] === "prend acte") return ["--outcome", "noted"];
  if (item["Mode"]?.startsWith("à l'unanimité"))
    return ["--unanimous", "--method", "vote", "--outcome", "adopted", ...tallyOf(item)];
  if (item["Mode"] === "vote à main levée")
    return ["--method", "vote", "--outcome", "adopted", ...tallyOf(item)];
  return ["--outcome", "not-recorded"];
}

/** Records a real year, and nothing by guess. */
export async function recordYear(coop: ACoop): Promise<void> {
  await coop.must("init", "Conseil d'une commune", "--on", "2012-01-01", "--bare");
  await coop.must("category", "add", "Représentantes et représentants de la commune");
  await coop.must("participant", "import", join(shared, "data/year-2012/membres.csv"), "--yes");
  const people = await coop.json("participant", "list");
  const numberOf = new Map(
    people.map(({ name, reference }: any) => [name, String(Number(reference.slice(1)))]),
  );
  const presences = rowsOf("presences.csv");
  const items = rowsOf("decisions.csv");
  for (const [index, session] of rowsOf("seances.csv").entries()) {
    const reference = `S${String(index + 1).padStart(2, "0")}`;
    const { Date: on = "", Début: start = "", Fin: end = "" } = session;
    await coop.must("session", "add", "--on", on, "--start", start, "--end", end, "--kind", "plenary");
    const numbers = (state: string): string =>
      presences
        .filter((row) => row["Date"] === on && row["Présence"] === state)
        .map((row) => numberOf.get(`${row["Prénom"]} ${row["Nom"]}`))
        .join(",");
    const excused = numbers("excusé");
    await coop.must(
      "session",
      "attendance",
      reference,
      "--present",
      numbers("présent"),
      ...(excused ? ["--excused", excused] : []),
    );
    const present = numbers("présent").split(",").length;
    const itsItems = items.filter((item) => item["Date"] === on);
    const beyond = itsItems.find((item) => countedIn(item) > present);
    if (beyond) {
      const refused = await coop.run(
        "decision",
        "add",
        "Trop de voix",
        "--session",
        reference,
        ...optionsOf(beyond),
      );
      expect(refused.code).toBe(1);
      expect(refused.stderr).toContain(`${countedIn(beyond)} voix comptées`);
      const proxies = Math.max(...itsItems.map(countedIn)) - present;
      await coop.must("session", "attendance", reference, "--proxies", String(proxies));
    }
    for (const item of itsItems) {
      const title = item["Intitulé"] ? [item["Intitulé"]] : [];
      const number = item["Numéro"] ? ["--deliberation", item["Numéro"]] : [];
      await coop.must("decision", "add", ...title, "--session", reference, ...number, ...optionsOf(item));
    }
  }
}
