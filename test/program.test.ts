import { expect, test } from "vitest";
import { features, heardIn, speak } from "../src/program.ts";

const paths = features.flatMap(({ verbs }) => Object.keys(verbs));

test.each(paths)("%s hears its own words, and nothing of what comes later in the year", async (path) => {
  const { words, commandLine } = await speak("fr", heardIn(path.split(" "), features));
  expect(words.verb(path).about).not.toBe("");
  expect(commandLine.help.usage).not.toBe("");
});

test("a short command hears few; what speaks of the whole year, and what is misspelled, hears all", () => {
  const names = (line: string): readonly string[] =>
    heardIn(line.split(" "), features).map(({ name }) => name);
  expect(names("category list")).toContain("cooperative");
  expect(names("category list")).not.toContain("decisions");
  for (const line of ["status", "history", "participante list", "participant"]) {
    expect(names(line)).toHaveLength(features.length);
  }
});
