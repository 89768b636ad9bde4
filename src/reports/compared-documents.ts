import { markdownOfBlocks } from "../documents/markdown-blocks.ts";
import type { TextBlock } from "../documents/text-block.ts";
import { type Aligned, aligned, likenessOf } from "./aligned.ts";
import type { ProseSpan } from "./prose-marks.ts";
import { asTyped, keyOf } from "./typed-alike.ts";

/** A piece of a text that people wrote: as it was made, as it stands now; one of them where it was put in or taken out. */
export interface ProsePiece {
  readonly made: TextBlock | undefined;
  readonly given: TextBlock | undefined;
  readonly isChanged: boolean;
}

/** A text that people wrote, piece by piece in the order in which it stands now. */
export interface ComparedProse {
  readonly span: ProseSpan;
  readonly pieces: readonly ProsePiece[];
}

/** A change of what the register or a template says, under the heading where it stands. */
export interface GeneratedChange {
  readonly kind: "changed" | "put-in" | "taken-out" | "section-taken-out" | "section-moved";
  readonly heading: string | null;
  /** Of a section, whether a text stands in it that people wrote. */
  readonly hasText: boolean;
  /** What the document says there, by its place in it; null of what was put in. */
  readonly made: number | null;
  readonly before: string | null;
  readonly after: string | null;
}

export interface ComparedDocuments {
  readonly proses: readonly ComparedProse[];
  readonly generated: readonly GeneratedChange[];
  /** Of what is generated, how much stands in the other document as it is, from 0 to 1. */
  readonly common: number;
}

/**
 * A document as it is made, beside the same as someone gave it back.
 * @param spans where in it the texts stand that people wrote
 */
export function compareDocuments(
  made: readonly TextBlock[],
  spans: readonly ProseSpan[],
  given: readonly TextBlock[],
): ComparedDocuments {
  const sections = matched(sectionsOf(made), sectionsOf(given, made), made, given);
  const pieces = new Map(spans.map((span): [ProseSpan, ProsePiece[]] => [span, []]));
  const generated: GeneratedChange[] = [];
  const gone = new Set<ProseSpan>();
  let unchanged = 0;
  for (const { before, after, isMoved } of sections) {
    const heading = before.from === 0 ? null : titleOf(made[before.from]);
    const its = spans.filter(({ from, to }) => from > before.from && to <= before.to);
    const nothing = { made: before.from, before: null, after: null };
    const ofSection = { heading, hasText: its.length > 0, ...nothing };
    if (!after) {
      generated.push({ ...ofSection, kind: "section-taken-out" });
      for (const span of its) gone.add(span);
      continue;
    }
    if (isMoved) generated.push({ ...ofSection, kind: "section-moved" });
    const rows = placed(
      aligned(
        made.slice(before.from, before.to).map(keyOf),
        after.map((index) => keyOf(given[index] as TextBlock)),
      ),
      before.from,
      after,
      its,
    );
    let under = heading;
    for (const { made: at, given: there, span } of rows) {
      const [one, other] = [at === null ? undefined : made[at], there === null ? undefined : given[there]];
      if (one?.kind === "heading" && !span) under = titleOf(one);
      if (span) {
        pieces.get(span)?.push({ made: one, given: other, isChanged: !one || !other || !isSame(one, other) });
        continue;
      }
      if (one && other && keyOf(one) === keyOf(other)) unchanged += 1;
      else
        generated.push({
          kind: !one ? "put-in" : !other ? "taken-out" : "changed",
          heading: under,
          hasText: false,
          made: at,
          before: one?.text ?? null,
          after: other?.text ?? null,
        });
    }
  }
  const proses = [...pieces].map(([span, its]) => ({ span, pieces: its }));
  const isProse = spans.reduce((sum, { from, to }) => sum + to - from, 0);
  const common = unchanged / Math.max(1, made.length - isProse);
  return { proses: proses.filter(({ span }) => !gone.has(span)), generated, common };
}

/** Whether two blocks say the same and look the same, but for typography. */
function isSame(one: TextBlock, other: TextBlock): boolean {
  return (
    one.kind === other.kind &&
    one.level === other.level &&
    one.isOrdered === other.isOrdered &&
    asTyped(markdownOfBlocks([one])) === asTyped(markdownOfBlocks([other]))
  );
}

interface Section {
  readonly from: number;
  readonly to: number;
}

interface MatchedSection {
  readonly before: Section;
  /** The blocks of it in the other document; nothing where it is not there. */
  readonly after: readonly number[] | undefined;
  readonly isMoved: boolean;
}

/**
 * What stands before the first section, then each section.
 * @param made a document whose sections begin there too where their title stands: as a heading of another level, or as a line of its own
 * where a program knew no headings
 */
function sectionsOf(blocks: readonly TextBlock[], made: readonly TextBlock[] = []): Section[] {
  const begins = blocks.flatMap((block, index) => (isOfSection(block) ? [index] : []));
  const known = new Set(begins.map((index) => keyOf(blocks[index] as TextBlock)));
  for (const heading of made.filter(isOfSection)) {
    const key = keyOf(heading);
    if (known.has(key)) continue;
    const isIt = (block: TextBlock): boolean => keyOf(block) === key;
    const other = blocks.findLastIndex((block) => block.kind === "heading" && isIt(block));
    // Lines of the contents stand before it.
    const at = other === -1 ? blocks.findLastIndex(isIt) : other;
    if (at > 0) begins.push(at);
  }
  begins.sort((one, other) => one - other);
  return [0, ...begins].map((from, index) => ({ from, to: begins[index] ?? blocks.length }));
}

function isOfSection({ kind, level }: TextBlock): boolean {
  return kind === "heading" && level === 2;
}

/** A heading without the number or the letter before it. */
function titleOf(block: TextBlock | undefined): string | null {
  return block ? block.text.replace(/^(?:\d+|[A-Z])\.\s+/, "") : null;
}

/** From so many words in common, two sections are one that was given another title. */
const leastOfSection = 0.5;

/** Each section of a document with that of the other: of the same title, else of nearly the same words; one that is new belongs to the one before it. */
function matched(
  ones: readonly Section[],
  others: readonly Section[],
  made: readonly TextBlock[],
  given: readonly TextBlock[],
): MatchedSection[] {
  const words = (blocks: readonly TextBlock[], { from, to }: Section): string =>
    blocks
      .slice(from, to)
      .map(({ text }) => text)
      .join(" ");
  const title = (blocks: readonly TextBlock[], { from }: Section, index: number): string =>
    index === 0 ? "" : asTyped(titleOf(blocks[from]) ?? "").toLowerCase();
  const found = new Map<number, number>();
  const free = new Set(others.keys());
  for (const [index, one] of ones.entries()) {
    const other = [...free].find((at) => title(given, others[at] as Section, at) === title(made, one, index));
    if (other !== undefined && free.delete(other)) found.set(index, other);
  }
  for (const [index, one] of ones.entries()) {
    if (found.has(index)) continue;
    const nearest = [...free]
      .map((at) => ({ at, share: likenessOf(words(made, one), words(given, others[at] as Section)) }))
      .sort((a, b) => b.share - a.share)[0];
    if (nearest && nearest.share >= leastOfSection && free.delete(nearest.at)) found.set(index, nearest.at);
  }
  const moved = movedIn(ones.map((_, index) => found.get(index)));
  const owners = new Map([...found].map(([one, other]) => [other, one]));
  const blocksOf = new Map<number, number[]>();
  let owner = 0;
  for (const [index, { from, to }] of others.entries()) {
    owner = owners.get(index) ?? owner;
    const its = blocksOf.get(owner) ?? [];
    for (let at = from; at < to; at += 1) its.push(at);
    blocksOf.set(owner, its);
  }
  return ones.map((before, index) => ({
    before,
    after: found.has(index) ? (blocksOf.get(index) ?? []) : undefined,
    isMoved: moved.has(index),
  }));
}

/** The fewest of a list that stand out of its order. */
function movedIn(places: readonly (number | undefined)[]): ReadonlySet<number> {
  const known = places.flatMap((place, index) => (place === undefined ? [] : [{ place, index }]));
  const best: { length: number; before: number }[] = [];
  for (const [at, { place }] of known.entries()) {
    let one = { length: 1, before: -1 };
    for (let earlier = 0; earlier < at; earlier += 1) {
      const length = (best[earlier]?.length ?? 0) + 1;
      if ((known[earlier]?.place ?? 0) < place && length > one.length) one = { length, before: earlier };
    }
    best.push(one);
  }
  const inOrder = new Set<number>();
  let last = best.reduce((most, one, at) => (one.length > (best[most]?.length ?? 0) ? at : most), 0);
  while (last >= 0 && known[last]) {
    inOrder.add(known[last]?.index ?? -1);
    last = best[last]?.before ?? -1;
  }
  return new Set(known.flatMap(({ index }) => (inOrder.has(index) ? [] : [index])));
}

interface PlacedRow {
  readonly made: number | null;
  readonly given: number | null;
  /** The text that people wrote of which it is; nothing of what is generated. */
  readonly span: ProseSpan | undefined;
}

/**
 * What each row is of. What was put in where such a text stands, at its beginning or at its end is of it; but not where what is
 * generated was taken out beside it, since it may stand in its place.
 */
function placed(
  rows: readonly Aligned[],
  from: number,
  after: readonly number[],
  spans: readonly ProseSpan[],
): PlacedRow[] {
  const spanAt = (at: number): ProseSpan | undefined => spans.find((one) => at >= one.from && at < one.to);
  const spanAround = (at: number): ProseSpan | undefined =>
    spans.find((one) => at > one.from && at < one.to) ??
    spans.find((one) => at === one.to && at > one.from) ??
    spans.find((one) => at === one.from);
  const result: PlacedRow[] = [];
  let next = from;
  for (let index = 0; index < rows.length; ) {
    const { before, after: there } = rows[index] as Aligned;
    if (before !== null && there !== null) {
      next = from + before + 1;
      result.push({ made: from + before, given: after[there] ?? null, span: spanAt(from + before) });
      index += 1;
      continue;
    }
    const removed: number[] = [];
    const added: number[] = [];
    for (; index < rows.length; index += 1) {
      const row = rows[index] as Aligned;
      if (row.before !== null && row.after !== null) break;
      if (row.before !== null) removed.push(from + row.before);
      else if (row.after !== null) added.push(after[row.after] ?? 0);
    }
    result.push(...placedHunk(removed, added, next, spanAt, spanAround));
    next += removed.length;
  }
  return result;
}

function placedHunk(
  removed: readonly number[],
  added: readonly number[],
  next: number,
  spanAt: (at: number) => ProseSpan | undefined,
  spanAround: (at: number) => ProseSpan | undefined,
): PlacedRow[] {
  const prose = removed.find((at) => spanAt(at) !== undefined);
  const span = prose !== undefined ? spanAt(prose) : removed.length === 0 ? spanAround(next) : undefined;
  const out = removed.map((at): PlacedRow => ({ made: at, given: null, span: spanAt(at) }));
  // As many pieces as stood there, such as a short item that is another word now, stand in their place.
  if (span && removed.length === added.length && out.every((one) => one.span === span))
    return out.map((one, index) => ({ ...one, given: added[index] ?? null }));
  if (span) return [...out, ...added.map((given): PlacedRow => ({ made: null, given, span }))];
  // What is generated and differs altogether, such as a figure alone.
  return Array.from({ length: Math.max(out.length, added.length) }, (_, index) => ({
    made: out[index]?.made ?? null,
    given: added[index] ?? null,
    span: undefined,
  }));
}
