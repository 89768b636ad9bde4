import type { Words } from "../language/words.ts";
import { toKey } from "../values/folded.ts";

/** For whom a document is: anyone, and then it names no natural person but those whom the settings allow; or the team alone. */
export const editions = ["public", "internal"] as const;
export type Edition = (typeof editions)[number];

/** The name of a file, without its ending, of which there are two editions: `bilan-2024-publique`. */
export function titleIn(edition: Edition, title: string, words: Words): string {
  return `${title}-${toKey(words.choice("edition", edition))}`;
}
