import type { Words } from "../language/words.ts";
import type { Instead } from "./traces.ts";
import type { Erasure } from "./writes/erase-person.ts";

/** What stands for a person in a free text, in the words of a reader; `name` where other words were chosen. */
export function insteadInTexts(words: Words, name: string = words.notice("someone", {})): Instead {
  return { name, email: words.notice("erased-address", {}), phone: words.notice("erased-phone", {}) };
}

/** What stands for a person in the history and in what was imported. */
export function insteadInHistory(words: Words): Erasure["instead"] {
  return {
    ...insteadInTexts(words, words.notice("erased-person", {})),
    particular: words.notice("erased-value", {}),
  };
}
