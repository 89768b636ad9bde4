import { agreementOn, type Consent, holdingConsent } from "../people/consent.ts";
import type { Day } from "../values/day.ts";

/** Why a quotation may be printed, or not; of whoever was erased there are no words any more. */
export const printings = ["agreed", "nobody-named", "unknown", "agreed-later", "refused", "erased"] as const;
export type Printing = (typeof printings)[number];

/** Something that someone said, or nobody who is named. */
interface Quoted {
  readonly text: string | null;
  readonly participant_id: number | null;
  /** All that whoever said it answered. */
  readonly consents: readonly Consent[];
}

/** Whether a document of that day may print it: what nobody is named for needs nobody's consent (`src/workshops/README.md`). */
export function printingOn({ text, participant_id, consents }: Quoted, day: Day): Printing {
  if (text === null) return "erased";
  if (participant_id === null) return "nobody-named";
  const answer = agreementOn(consents, "quotation", day);
  return answer === "yes" ? "agreed" : answer === "no" ? "refused" : "unknown";
}

/** The same, told apart where whoever said it agreed only after that day. */
export function printingKnownOn(quoted: Quoted, day: Day): Printing {
  const then = printingOn(quoted, day);
  if (then !== "unknown" && then !== "refused") return then;
  return holdingConsent(quoted.consents, "quotation")?.answer === "yes" ? "agreed-later" : then;
}

export function isPrinted(printing: Printing): boolean {
  return printing === "agreed" || printing === "nobody-named";
}

/** Marks between which people type what was said, in pairs. */
const marks = ["«»", "“”", "„“", '""', "‘’", "''"] as const;

/** The words alone, without the quotation marks around the whole of them; nothing where they say nothing. */
export function wordsOf(typed: string): string | undefined {
  const text = typed.trim();
  const inner = text.slice(1, -1);
  const isMarked = marks.some(
    ([opening = "", closing = ""]) =>
      text.length > 1 &&
      text.startsWith(opening) &&
      text.endsWith(closing) &&
      ![opening, closing].some((mark) => inner.includes(mark)),
  );
  const words = isMarked ? inner.trim() : text;
  return /[\p{L}\p{N}]/u.test(words) ? words : undefined;
}
