import { type DocumentPlace, type Passage, seen } from "../documents/passage.ts";
import { readBack } from "../documents/read-back.ts";
import { couldBeIn } from "../people/could-be-in.ts";
import { type Naming, nameFinder } from "../people/named-people.ts";
import { type PersonalValue, personalValues, type Unnamed } from "../people/unnamed.ts";

/** What no public document tells of people, and what may stand in one all the same. */
export interface Unsaid {
  readonly people: readonly Unnamed[];
  /** Names and words that the settings allow. */
  readonly allowed: readonly string[];
}

/** Something of a person in a finished document. */
export interface PersonalFinding {
  readonly file: string;
  readonly place: DocumentPlace;
  /** Each null where it has none. */
  readonly page: number | null;
  readonly line: number | null;
  readonly heading: string | null;
  /** Of what it is the value: an attribute, a field of the metadata. */
  readonly field: string | null;
  readonly value: PersonalValue;
  /** Of each person of whom it may be. */
  readonly references: readonly string[];
  /** As it stands there. */
  readonly words: string;
  /** In brackets, with what stands before and behind it. */
  readonly around: string;
  /** Whether it may be no name there. */
  readonly isAlsoWord: boolean;
}

/**
 * Reads finished documents back, whoever made them, and gives what is in each of the people whom the register knows, in the
 * order of the document.
 * @returns takes the bytes of a document, or its text, and its name, which is read as well; throws CoopError `document-not-read`
 */
export function auditor({
  people,
  allowed,
}: Unsaid): (content: string | Uint8Array, name: string) => Promise<readonly PersonalFinding[]> {
  return async (content, name) => {
    const passages = await readBack(content, name);
    const texts = passages.flatMap(({ readings }) => readings);
    const find = nameFinder(couldBeIn(texts, people), allowed);
    const found = new Map<string, PersonalFinding>();
    const told = new Set<string>();
    for (const passage of passages)
      for (const one of findingsIn(passage, name, find)) {
        const { place, page, value, references } = one;
        const whose = JSON.stringify([place, page, value, references]);
        if (passage.isAgain && told.has(whose)) continue;
        told.add(whose);
        found.set(JSON.stringify(one), one);
      }
    return [...found.values()];
  };
}

function findingsIn(
  passage: Passage,
  file: string,
  find: (text: string) => readonly Naming[],
): PersonalFinding[] {
  const { place, readings, page, headings, name } = passage;
  const namings: { readonly naming: Naming; readonly text: string }[] = [];
  const inOrder = readings
    .flatMap((text) => find(text).map((naming) => ({ naming, text })))
    .sort((a, b) => a.naming.start - b.naming.start);
  for (const one of inOrder) {
    const last = namings.at(-1);
    if (!last || last.naming.end <= one.naming.start) namings.push(one);
    else if (saysMore(one.naming, last.naming)) namings[namings.length - 1] = one;
  }
  const lines = passage.line === undefined ? undefined : linesOf(passage.source ?? readings[0] ?? "");
  return namings.map(({ naming: { start, end, value, references, isAlsoWord }, text }) => ({
    file,
    place,
    page: page ?? null,
    line: lines === undefined ? null : (passage.line ?? 1) + lines(start),
    heading: headings?.findLast((heading) => heading.start <= start)?.title || null,
    field: name ?? null,
    value,
    references,
    words: seen(text.slice(start, end)),
    around: around(text, start, end),
    isAlsoWord,
  }));
}

/** Whether of two readings of one place the first says more of someone. */
function saysMore(one: Naming, other: Naming): boolean {
  return personalValues.indexOf(one.value) < personalValues.indexOf(other.value);
}

/** Gives how many lines end before an offset; asked in the order of the text. */
function linesOf(text: string): (at: number) => number {
  let lines = 0;
  let from = 0;
  return (at) => {
    for (let next = text.indexOf("\n", from); next >= 0 && next < at; next = text.indexOf("\n", from)) {
      lines += 1;
      from = next + 1;
    }
    return lines;
  };
}

/** So many letters are shown before and behind. */
const lettersAround = 40;
/** What marks a text takes room and is not seen. */
const room = 1000;
const paragraphs = /\n[^\S\n]*\n|\u2029/u;

/** What is found, in brackets, with what stands beside it in its paragraph. */
function around(text: string, start: number, end: number): string {
  const before = inOneLine(
    text
      .slice(Math.max(0, start - room), start)
      .split(paragraphs)
      .at(-1),
  );
  const behind = inOneLine(text.slice(end, end + room).split(paragraphs)[0]);
  const from =
    before.length > lettersAround ? `…${before.slice(-lettersAround).replace(/^\S*\s/, "")}` : before;
  const to =
    behind.length > lettersAround ? `${behind.slice(0, lettersAround).replace(/\s\S*$/, "")}…` : behind;
  return `${from.trimStart()}[${seen(text.slice(start, end))}]${to.trimEnd()}`;
}

function inOneLine(text = ""): string {
  return text.replace(/\p{Cf}/gu, "").replace(/\s+/g, " ");
}
