import { expect, test } from "vitest";
import { english } from "../../src/language/english.ts";
import { french } from "../../src/language/french.ts";
import { Words } from "../../src/language/words.ts";
import { cataloguesOf } from "../helpers/catalogues.ts";

test.each([
  ["delimiter", ";", ";"],
  ["delimiter", ",", ","],
  ["delimiter", "|", "|"],
  ["delimiter", "\t", "\t"],
  ["delimiter", "\\t", "\t"],
  ["delimiter", "TAB", "\t"],
  ["delimiter", "point virgule", ";", "fr"],
  ["delimiter", "barre verticale", "|", "fr"],
  ["delimiter", "comma", ",", "en"],
  ["delimiter", "!", undefined],
  ["delimiter", "", undefined],
  ["encoding", "utf8", "UTF-8"],
  ["encoding", "latin-1", "Windows-1252"],
  ["encoding", "ascii", undefined],
  ["encoding", "macroman", "MacRoman"],
  ["encoding", "UTF 16", "UTF-16LE"],
])("a %s typed as %j is understood", async (name, typed, value, only = "both") => {
  for (const language of [french, english]) {
    if (only !== "both" && only !== language.code) continue;
    const words = new Words(language, [...(await cataloguesOf(language.code)).values()]);
    expect(words.readChoice(name, typed)).toBe(value);
  }
});
