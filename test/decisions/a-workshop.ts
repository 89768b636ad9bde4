import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

/** A register with ten inhabitants and two associations, and a workshop of 5 March 2024 that eight and one of them came to. */
export async function aWorkshop({ withAttendance = true } = {}): Promise<ACoop> {
  const coop = (await aCoop()).on("2024-03-05");
  const rows = Array.from({ length: 12 }, (_, index) => {
    const number = String(index + 1).padStart(2, "0");
    return `Nom;Prénom${number};${index < 10 ? "habitants" : "associations"}`;
  });
  writeFileSync(join(coop.folder, "liste.csv"), ["Nom;Prénom;Catégorie", ...rows].join("\n"));
  await coop.must("participant", "import", "liste.csv", "--joined", "2024-02-20", "--yes");
  await coop.must("session", "add", "Missions", "--on", "2024-03-05");
  if (withAttendance) {
    await coop.must(
      "session",
      "attendance",
      "S01",
      "--present",
      "1-8,11",
      "--excused",
      "9,12",
      "--absent",
      "10",
    );
  }
  return coop;
}
