import { fold } from "../values/folded.ts";

/** What stands between two letters of a text, from nothing to what no name goes over. */
const between = { nothing: 0, hyphenation: 1, space: 2, wall: 3 } as const;
type Between = (typeof between)[keyof typeof between];

/**
 * The letters and digits of a text alone, folded, each with its place in it: "KER-⏎VELLA, N." is `kervellan`. So a name is found
 * whatever parts its letters: spaces, the end of a line, marks that are not seen.
 */
export class Letters {
  readonly folded: string;
  readonly text: string;
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];
  readonly #before: Uint8Array;

  constructor(text: string) {
    this.text = text;
    const starts: number[] = [];
    const ends: number[] = [];
    let folded = "";
    let index = 0;
    for (const sign of text) {
      const letters = lettersOf(sign);
      for (let at = 0; at < letters.length; at++) {
        starts.push(index);
        ends.push(index + sign.length);
      }
      folded += letters;
      index += sign.length;
    }
    this.folded = folded;
    this.#starts = starts;
    this.#ends = ends;
    this.#before = new Uint8Array(folded.length);
    for (let at = 1; at < folded.length; at++)
      if (starts[at] !== ends[at - 1] && starts[at] !== starts[at - 1])
        this.#before[at] = betweenIn(text.slice(ends[at - 1], starts[at]));
  }

  /** Where in the text a letter begins. */
  start(at: number): number {
    return this.#starts[at] ?? this.text.length;
  }

  /** Where in the text a letter ends. */
  end(at: number): number {
    return this.#ends[at] ?? this.text.length;
  }

  /** Whether the words before and from that letter on are two: a space, a sign, a line, or a digit beside a letter. */
  isEdge(at: number): boolean {
    if (at <= 0 || at >= this.folded.length) return true;
    return (
      this.#before[at] !== between.nothing ||
      isDigit(this.folded.charCodeAt(at)) !== isDigit(this.folded.charCodeAt(at - 1))
    );
  }

  /** Whether there is more before a letter than what parts a word at the end of a line. */
  isParted(at: number): boolean {
    return (this.#before[at] as Between) >= between.space;
  }

  /** Whether no name goes over what stands before a letter. */
  isWall(at: number): boolean {
    return this.#before[at] === between.wall;
  }

  /** Whether a letter is a capital where it stands. */
  isCapital(at: number): boolean {
    const sign = this.text.slice(this.start(at), this.end(at));
    return sign !== sign.toLowerCase();
  }
}

const known = new Map<string, string>();

/** What a sign is among letters; nothing of what is neither letter nor digit. */
function lettersOf(sign: string): string {
  let letters = known.get(sign);
  if (letters === undefined) {
    letters = fold(sign).replace(/[^\p{L}\p{N}]/gu, "");
    known.set(sign, letters);
  }
  return letters;
}

/** So much may stand between the words of a name: `Kervella | Nolwenn`. */
const widest = 5;

function betweenIn(text: string): Between {
  const seen = text.replace(/[\p{Cf}\p{M}]/gu, "");
  if (seen === "") return between.nothing;
  if (/^\s*[-‐‑¬]\s*[\n\u2028]\s*$/u.test(seen)) return between.hyphenation;
  if (/\n[^\S\n]*\n|\u2029/.test(seen) || (seen.includes("|") && seen.includes("\n"))) return between.wall;
  return seen.replace(/\s+/g, " ").length > widest ? between.wall : between.space;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
