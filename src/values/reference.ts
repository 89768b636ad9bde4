/** What has a reference that a person can say aloud, and its letter: `P07`, `S03`. */
export const referenceLetters = {
  participant: "P",
  organisation: "O",
  session: "S",
  exchange: "X",
  /** C as in citation. */
  quotation: "C",
  idea: "I",
  decision: "D",
  task: "T",
  experiment: "E",
  /** N as in number: I is taken by ideas. */
  indicator: "N",
  /** A as in already there: S is taken by sessions. */
  service: "A",
  recommendation: "R",
} as const;

export type ReferenceKind = keyof typeof referenceLetters;

/** Whether what is named so has references; tables are named as their kind. */
export function isReferenceKind(name: string): name is ReferenceKind {
  return Object.hasOwn(referenceLetters, name);
}

/** The reference of a number: participant 7 is `P07`. */
export function toReference(kind: ReferenceKind, number: number): string {
  return `${referenceLetters[kind]}${String(number).padStart(2, "0")}`;
}

/** How a part of an item is called that has a number of its own: the second point of R01 is `R01.2`. */
export function toPartReference(kind: ReferenceKind, number: number, rank: number): string {
  return `${toReference(kind, number)}.${rank}`;
}

/** What a part may be typed as: `R01.2` and `R1.2`. */
export function partSpellings(kind: ReferenceKind, number: number, rank: number): readonly string[] {
  return [toPartReference(kind, number, rank), `${referenceLetters[kind]}${number}.${rank}`];
}

/** The number that a reference of this kind bears, however it was typed (`P07`, `p7`); nothing if it is none. */
export function parseReference(kind: ReferenceKind, text: string): number | undefined {
  const match = /^\s*([a-z])\s*0*(\d{1,9})\s*$/i.exec(text);
  if (match?.[1]?.toUpperCase() !== referenceLetters[kind]) return undefined;
  return Number(match[2]);
}

/** An item of another noun in one cell, its reference and its name where it has one: `D12 Deux lieux`; null where there is none. */
export function toNamedReference(
  kind: ReferenceKind,
  number: number | null,
  name: string | null,
): string | null {
  if (number === null) return null;
  return [toReference(kind, number), name].filter(Boolean).join(" ");
}
