import type { GeneratedSource } from "./generated-sources.ts";

/** What is typed to correct what has no reference of its own, by what it is about. */
const ofSubject: Readonly<Record<string, string>> = {
  community: "participant list",
  category: "participant list",
  companions: "participant list",
  voices: "participant list",
  mandate: "mandate list",
  mandateText: "mandate text --edit",
  cooperative: "settings list",
  season: "year list",
  phases: "phase list",
  questions: "question list",
  undecided: "question list",
  topics: "question list",
  attendance: "session list",
  sessions: "session list",
  session: "session list",
  path: "session list",
  said: "exchange list",
  exchange: "exchange list",
  ideas: "idea list",
  idea: "idea list",
  decisions: "decision list",
  decision: "decision list",
  tally: "decision list",
  grade: "decision list",
  deciding: "decision list",
  rules: "decision list",
  dates: "decision list",
  experiments: "experiment list",
  experiment: "experiment list",
  goingOn: "experiment list",
  indicator: "indicator list",
  lessons: "logbook list",
  beside: "service list",
  requests: "recommendation list",
  tasks: "task list",
  carried: "decision list",
  missing: "check",
};

/** What is typed to correct an item, by the first letter of its reference. */
const ofItem: Readonly<Record<string, string>> = {
  S: "session edit",
  D: "decision edit",
  I: "idea edit",
  E: "experiment edit",
  T: "task edit",
  R: "recommendation edit",
};

/** What of a session, a decision or an experiment has a command of its own. */
const ofKey: Readonly<Record<string, string>> = {
  "S present": "session attendance",
  "S headcount": "session attendance",
  "S seatsHeld": "session attendance",
  "S guests": "session attendance",
  "S decisions": "session show",
  "E latest": "result list",
  "E baseline": "indicator list",
  "E target": "indicator list",
  "E visits": "logbook list",
  "E volunteerHours": "logbook list",
};

/** What is typed, after `coop`, to correct a value where it comes from; nothing of what follows from the day or from all of it. */
export function correctingCommand({
  path,
  subject,
  reference,
  isFrozen,
}: GeneratedSource): string | undefined {
  const key = path.at(-1) ?? "";
  const letter = reference?.[0] ?? "";
  const item = isFrozen
    ? ofItem[letter]?.replace(" edit", " amend")
    : (ofKey[`${letter} ${key}`] ?? ofItem[letter]);
  if (reference !== null && item) return `${item} ${reference}`;
  return ofSubject[subject ?? ""] ?? ofSubject[path[0] ?? ""];
}
