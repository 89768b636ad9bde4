import type { Words } from "../language/words.ts";
import { sayingMore } from "./proof.ts";
import type { ProsePart } from "./prose.ts";

/** The texts of a report that only people can write, by their parts, in its facts. */
type Proses = Readonly<Partial<Record<ProsePart, string | null>>>;

/** Those texts, where facts have any. */
export function prosesIn(facts: object): Proses | undefined {
  return "prose" in facts ? (facts.prose as Proses) : undefined;
}

/** The parts that nobody wrote yet: a text of which all stands under headings of others is written. */
export function unwrittenIn(facts: object): ProsePart[] {
  const proses = Object.entries(prosesIn(facts) ?? {}) as [ProsePart, string | null][];
  const isUseWritten = "isUseUnwritten" in facts && facts.isUseUnwritten === false;
  return proses.flatMap(([part, text]) => (text === null && !(part === "use" && isUseWritten) ? [part] : []));
}

/** The same facts, in which each text that nobody wrote yet says what is wanted there. */
export function withDrafts<Facts extends object>(facts: Facts, words: Words): Facts {
  const drafts = unwrittenIn(facts).map((part) => [part, words.notice("prose-draft", { part })]);
  if (drafts.length === 0) return facts;
  const prose = { ...prosesIn(facts), ...Object.fromEntries(drafts) };
  return sayingMore(facts, { prose }) as unknown as Facts;
}
