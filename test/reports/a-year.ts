import type { ACoop } from "../helpers/a-coop.ts";
import { anEvening } from "./an-evening.ts";

/** A year in which something is known, something is not, and something is withheld. */
export async function aYear(): Promise<ACoop> {
  const coop = (await anEvening()).on("2024-05-01");
  const lines: readonly (readonly string[])[] = [
    [
      "experiment",
      "add",
      "La table du dimanche",
      "--idea",
      "I01",
      "--lead",
      "P02",
      "--lead",
      "Radio Bellevue",
    ],
    ["experiment", "start", "E01", "--on", "2024-04-01", "--without-criterion"],
    [
      "experiment",
      "log",
      "E01",
      "Premier repas",
      "--on",
      "2024-04-07",
      "--kind",
      "adjustment",
      "--visits",
      "34",
      "--hours",
      "7,5",
    ],
    ["indicator", "add", "E01", "Repas servis", "--unit", "repas", "--baseline", "0", "--target", "40"],
    ["result", "add", "E01", "Repas servis", "34", "--on", "2024-04-07"],
    ["result", "add", "E01", "Repas servis", "1,5", "--on", "2024-04-14"],
    ["experiment", "add", '=HYPERLINK("x"), et la suite', "--audience", 'tout le monde, "presque"'],
    ["service", "add", "Le Fil du soir", "--since", "2016"],
    ["experiment", "relate", "E01", "Le Fil du soir", "--kind", "complète"],
    ["recommendation", "add", "Prêter une salle", "--addressed-to", "Ville", "--sent", "2024-04-02"],
  ];
  for (const line of lines) await coop.must(...line);
  await coop.must("experiment", "edit", "E01", "--reached", "3");
  return coop;
}
