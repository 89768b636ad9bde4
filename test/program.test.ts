import { expect, test } from "vitest";
import { features, heardIn, speak } from "../src/program.ts";
import type { AnyVerb } from "../src/verb.ts";

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

test("what can be chosen from to be corrected can be chosen from to be shown", async () => {
  const offers = async (path: string): Promise<boolean | undefined> => {
    const load = features.flatMap(({ verbs }) => verbs[path] ?? [])[0];
    const [first] = Object.values(((await load?.())?.default as AnyVerb | undefined)?.arguments ?? {});
    return first && first.kind.suggest !== undefined;
  };
  const nouns = paths.flatMap((path) =>
    / edit$/.test(path) && paths.includes(path.replace(/edit$/, "show")) ? [path.split(" ")[0] ?? ""] : [],
  );
  expect(nouns.length).toBeGreaterThan(10);
  for (const noun of nouns)
    expect([noun, await offers(`${noun} show`)]).toEqual([noun, await offers(`${noun} edit`)]);
});
