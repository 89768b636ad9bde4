import { aSession } from "../helpers/a-community.ts";
import type { ACoop } from "../helpers/a-coop.ts";

/** A session S01 with all that an evening leaves: who came, what was said, three decisions, ideas and tasks; S02 comes next. */
export async function anEvening(): Promise<ACoop> {
  const coop = await aSession();
  const lines: readonly (readonly string[])[] = [
    ["organisation", "add", "Radio Bellevue", "--category", "associations"],
    ["participant", "edit", "P11", "--function", "adjointe à la santé"],
    ["session", "edit", "S01", "--start", "18:30", "--end", "20:30", "--facilitator", "P12"],
    [
      "session",
      "agenda",
      "S01",
      "--add",
      "Accueil (15 min)",
      "--add",
      "Qui décide quoi ? (50 min) → gouvernance",
    ],
    [
      ...["session", "attendance", "S01", "--present", "1-5,7-9,11,12", "--excused", "10", "--proxy", "6=1"],
      ...["--guests", "associations=2"],
    ],
    [
      ...["exchange", "add", "Que chaque voix compte", "--session", "S01", "--kind", "attente"],
      ...["--question", "gouvernance", "--said-by", "7", "--table", "1"],
    ],
    [
      ...["exchange", "add", "Que les réunions durent trop", "--session", "S01", "--kind", "crainte"],
      ...["--question", "gouvernance", "--said-by", "2"],
    ],
    ["exchange", "add", "Qui garde les clés ?", "--session", "S01", "--kind", "question ouverte"],
    [
      ...["decision", "add", "Deux personnes animent", "--session", "S01", "--question", "gouvernance"],
      ...["--statement", "Chaque temps collectif est animé par deux membres", "--method", "consentement"],
      ...["--outcome", "adoptée", "--decided-by", "communauté", "--review", "2024-09-01"],
      ...["--objection", "associations : la charge de préparation"],
    ],
    [
      ...["decision", "add", "Une présidence", "--session", "S01", "--statement", "Élire une présidence"],
      ...["--method", "vote", "--outcome", "rejetée", "--for", "1", "--against", "7", "--abstain", "1"],
    ],
    ["decision", "add", "Le local", "--session", "S01", "--outcome", "aucune"],
    [
      ...["idea", "add", "La table du dimanche", "--text", "Un repas cuisiné ensemble", "--session", "S01"],
      ...["--organisation", "Radio Bellevue", "--support", "8"],
    ],
    ["idea", "add", "Le carnet", "--session", "S01", "--support", "2"],
    ["task", "add", "Écrire la fiche", "--owner", "P01", "--due", "2024-03-30", "--decision", "D01"],
    ["task", "add", "Prêter le micro", "--owner", "Radio Bellevue", "--session", "S01"],
    ["task", "add", "Prévenir les élues et élus", "--owner", "P11", "--session", "S01"],
    ["session", "add", "Valeurs", "--on", "2024-03-19", "--start", "18:00", "--place", "Halle 6"],
  ];
  for (const line of lines) await coop.must(...line);
  return coop;
}
