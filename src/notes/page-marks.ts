import { parseReference, type ReferenceKind, referenceLetters } from "../values/reference.ts";
import type { PageLine } from "./page.ts";

const lastLine = /^([A-Z])0*(\d{1,9})\s*[·•|–—-]\s*\p{L}+\s+([0-9a-f]{4,64})\s*[·•|–—-]\s*coop$/iu;

/** What the last line of a page says: `S03 · registre 7f3a · coop`. Nothing where a line is none of a page of this kind. */
export function readLastLine(
  line: PageLine,
  kind: ReferenceKind,
): { readonly number: number; readonly register: string } | undefined {
  const [, letter = "", number, register = ""] = (!line.isItem && lastLine.exec(line.text)) || [];
  if (letter.toUpperCase() !== referenceLetters[kind]) return undefined;
  return { number: Number(number), register: register.toLowerCase() };
}

/** What the heading of a page says: `S03 · title`, with the sign between. Nothing where a line is no heading of this kind. */
export function readPageHeading(
  line: PageLine,
  kind: ReferenceKind,
): { readonly number: number; readonly sign: string; readonly rest: string } | undefined {
  const [, typed = "", sign = "", rest = ""] =
    /^([a-z]\d{1,9})(?:\s*([·•|–—:-])\s+(.*))?$/iu.exec(line.text) ?? [];
  const number = parseReference(kind, typed);
  return number === undefined ? undefined : { number, sign, rest };
}
