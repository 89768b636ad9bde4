import { type ACoop, aCoop } from "../helpers/a-coop.ts";

/** A register with ten inhabitants and two associations, and a workshop of 5 March 2024 that eight and one of them came to. */
export async function aWorkshop({ withAttendance = true } = {}): Promise<ACoop> {
  const coop = (await aCoop()).on("2024-03-05");
  for (let number = 1; number <= 12; number++) {
    const category = number <= 10 ? "habitants" : "associations";
    await coop.must(
      "participant",
      "add",
      `Prénom${number} Nom`,
      "--category",
      category,
      "--joined",
      "2024-02-20",
    );
  }
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
