import { expect, test } from "vitest";
import { aWorkshop } from "./a-workshop.ts";

const session = ["--session", "S01"] as const;

/** Each write of decisions and tasks, on what the ones before it left. */
const writes: readonly (readonly string[])[] = [
  [
    "decision",
    "add",
    "Deux animent",
    ...session,
    "--outcome",
    "adoptée",
    "--statement",
    "Deux.",
    "--objection",
    "un",
  ],
  ["decision", "amend", "D01", "--text", "Deux, à tour de rôle.", "--reason", "oubli", "--on", "2024-03-05"],
  ["objection", "add", "D01", "associations : deux"],
  ["objection", "settle", "D01.1", "--state", "intégrée", "--amendment", "un appui"],
  ["objection", "edit", "D01.2", "--text", "trop tard", "--category", ""],
  ["objection", "remove", "D01.2", "--yes"],
  [
    "decision",
    "add",
    "Trois animent",
    ...session,
    "--outcome",
    "adoptée",
    "--grade",
    "Oui=6",
    "--grade",
    "Non=3",
  ],
  ["decision", "edit", "D02", "--grade", "Oui=5", "--review", "2024-10-15", "--replaces", "D01"],
  ["decision", "edit", "D02", "--replaces", ""],
  ["decision", "replace", "D01", "--by", "D02"],
  ["task", "add", "Réserver", "--owner", "P03", ...session],
  ["task", "edit", "T01", "--due", "2024-04-01"],
  ["task", "done", "T01"],
  ["task", "remove", "T01", "--yes"],
  ["decision", "remove", "D02", "--yes"],
];

test("every write is taken back as one, and done again by taking that back", {
  timeout: 60_000,
}, async () => {
  const coop = await aWorkshop();
  const everything = async (): Promise<unknown> => {
    const decisions: { reference: string }[] = await coop.json("decision", "list");
    const shown = [];
    for (const { reference } of decisions) shown.push(await coop.json("decision", "show", reference));
    return {
      shown,
      objections: await coop.json("objection", "list"),
      tasks: await coop.json("task", "list"),
    };
  };
  let before = await everything();
  for (const write of writes) {
    await coop.must(...write);
    const after = await everything();
    expect(after, write.join(" ")).not.toEqual(before);
    await coop.must("undo", "--yes");
    expect(await everything(), write.join(" ")).toEqual(before);
    const [undoing] = await coop.json("history", "--last", "1");
    await coop.must("undo", String(undoing.number), "--yes");
    expect(await everything(), write.join(" ")).toEqual(after);
    before = after;
  }
});
