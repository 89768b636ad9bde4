import { diffArrays } from "diff";
import { blocksOfMarkdown, type MarkdownBlock, markdownOfBlocks } from "../documents/markdown-blocks.ts";
import { blockOf, type TextBlock } from "../documents/text-block.ts";
import { aligned } from "./aligned.ts";
import type { ComparedProse, ProsePiece } from "./compared-documents.ts";
import { partedLines } from "./parted-prose.ts";
import { keyOf, tokensOf, typedTokens } from "./typed-alike.ts";

/** A text as it was corrected in a document. */
export interface CorrectedProse {
  /** As people typed it where they left it as it was; empty where they took all of it away. */
  readonly text: string;
  /** What was changed and has no place in the text as it is stored, such as a table that a page showed row after row. */
  readonly unplaced: readonly ProsePiece[];
}

/**
 * A text that people wrote, with what they changed in a document that was made of it. What they left as it was keeps every sign of
 * it: its marks, its lines, its spaces.
 * @param source the text of which the document was made; empty where nobody had written it
 * @param proses what became of it, in each place in which the document says it
 * @param questions by which its headings part it
 */
export function correctedProse(
  source: string,
  proses: readonly ComparedProse[],
  questions: readonly string[],
): CorrectedProse {
  const text = source.replace(/\r\n?/g, "\n");
  const leaves = leavesOf(text, questions);
  const standing = leaves.map((leaf): Standing => ({ leaf, before: [], now: leaf, after: [] }));
  const first: TextBlock[] = [];
  const unplaced: ProsePiece[] = [];
  for (const { span, pieces } of proses) {
    const its = leaves.filter(({ under }) => under === span.question);
    const places = placesOf(pieces, its);
    const shift = levelsBetween(pieces, places);
    let last: Leaf | undefined;
    for (const piece of pieces) {
      const { made, given, isChanged } = piece;
      const place = made && places.get(made);
      if (place) last = place;
      if (!isChanged) continue;
      const stand = place && standing[place.index];
      const block = given && (source === "" ? inPlaceOf(made, given) : shifted(given, shift, made, place));
      if (made && !stand && source !== "") {
        unplaced.push(piece);
      } else if (stand) {
        stand.now = block;
      } else if (block) {
        const follows = last ?? titleOf(leaves, span.question);
        const [next] = its;
        if (follows) standing[follows.index]?.after.push(block);
        else if (next) standing[next.index]?.before.push(block);
        else first.push(block);
      }
    }
  }
  return { text: composed(text, first, standing), unplaced };
}

/** A block of the text as it is stored. */
interface Leaf extends MarkdownBlock {
  readonly index: number;
  /** The question under which it stands, and whether it is its heading. */
  readonly under: string | null;
  readonly isTitle: boolean;
}

/** What becomes of a block: itself, another or nothing, with what is put in beside it. */
interface Standing {
  readonly leaf: Leaf;
  readonly before: TextBlock[];
  now: TextBlock | undefined;
  readonly after: TextBlock[];
}

function leavesOf(text: string, questions: readonly string[]): Leaf[] {
  const lines = partedLines(questions, text);
  return blocksOfMarkdown(text).map((block, index) => {
    const { under = null, isTitle = false } = lines[block.lines[0]] ?? {};
    return { ...block, index, under, isTitle };
  });
}

function titleOf(leaves: readonly Leaf[], question: string | null): Leaf | undefined {
  return question === null ? undefined : leaves.find(({ under, isTitle }) => isTitle && under === question);
}

/** Where in the text each block of the document comes from. */
function placesOf(pieces: readonly ProsePiece[], leaves: readonly Leaf[]): ReadonlyMap<TextBlock, Leaf> {
  const made = pieces.flatMap((piece) => piece.made ?? []);
  const its = leaves.filter(({ isTitle }) => !isTitle);
  const places = new Map<TextBlock, Leaf>();
  for (const { before, after } of aligned(made.map(keyOf), its.map(keyOf))) {
    const [block, leaf] = [
      before === null ? undefined : made[before],
      after === null ? undefined : its[after],
    ];
    if (block && leaf && keyOf(block) === keyOf(leaf)) places.set(block, leaf);
  }
  return places;
}

/** By how many levels the headings of a text stand lower in the document. */
function levelsBetween(pieces: readonly ProsePiece[], places: ReadonlyMap<TextBlock, Leaf>): number {
  for (const { made } of pieces) {
    const leaf = made?.kind === "heading" ? places.get(made) : undefined;
    if (made && leaf) return made.level - leaf.level;
  }
  return 0;
}

/** A block at the level that it has in the text as it is stored. */
function shifted(
  block: TextBlock,
  shift: number,
  made: TextBlock | undefined,
  leaf: Leaf | undefined,
): TextBlock {
  if (block.kind !== "heading") return block;
  const level =
    made && leaf?.kind === "heading" ? leaf.level + block.level - made.level : block.level - shift;
  return { ...block, level: Math.max(1, level) };
}

/** What was written where a text was asked for, without what is left of the words that asked for it. */
function inPlaceOf(draft: TextBlock | undefined, given: TextBlock): TextBlock | undefined {
  if (!draft || !keyOf(given).startsWith(keyOf(draft))) return given;
  let left = draft.text.length;
  const runs = given.runs.flatMap((run) => {
    const text = run.text.slice(left);
    left = Math.max(0, left - run.text.length);
    return text === "" ? [] : [{ ...run, text }];
  });
  const [first, ...rest] = runs;
  return first && blockOf({ ...given, runs: [{ ...first, text: first.text.trimStart() }, ...rest] });
}

/** A piece of the text as it is written again. */
interface Written {
  readonly text: string;
  readonly block: TextBlock;
  /** The block of the stored text that it is, or was. */
  readonly leaf: Leaf | undefined;
}

function composed(source: string, first: readonly TextBlock[], standing: readonly Standing[]): string {
  const lines = source.split("\n");
  const written: Written[] = first.map((block) => ({ text: asMarkdown(block), block, leaf: undefined }));
  for (const { leaf, before, now, after } of standing) {
    written.push(...before.map((block) => ({ text: asMarkdown(block), block, leaf: undefined })));
    const own = lines.slice(...leaf.lines).join("\n");
    if (now) written.push({ text: now === leaf ? own : patched(own, leaf, now), block: now, leaf });
    for (const block of after) {
      const text = numberedAfter(written.at(-1)?.text ?? "", asMarkdown(block));
      written.push({ text, block, leaf: undefined });
    }
  }
  return written
    .map(({ text }, index) => (index === 0 ? text : between(written, index, lines) + text))
    .join("")
    .trim();
}

/** An item with the number that follows the one of the item before it. */
function numberedAfter(before: string, item: string): string {
  const [, last] = /^\s*(\d+)[.)]\s/.exec(before) ?? [];
  return last === undefined ? item : item.replace(/^(\s*)1(?=\.\s)/, `$1${Number(last) + 1}`);
}

/** What stands between a piece and the one before it: what stood there, else an empty line, or none within a list or a table. */
function between(written: readonly Written[], index: number, lines: readonly string[]): string {
  const [one, other] = [written[index - 1], written[index]] as [Written, Written];
  if (one.leaf && other.leaf && one.leaf.index < other.leaf.index) {
    const gap = lines.slice(one.leaf.lines[1], other.leaf.lines[0]);
    // Lines of which nothing is read, such as a rule; and not those that stood around what was taken away.
    if (other.leaf.index === one.leaf.index + 1) return `\n${gap.map((line) => `${line}\n`).join("")}`;
  }
  const together = one.block.kind === other.block.kind ? one.block.kind : undefined;
  if (together === "item" || together === "row") return "\n";
  return together === "quote" ? "\n>\n" : "\n\n";
}

/** What people typed, not what a program put in its place: spaces that part no line are put in again by whoever prints them. */
function asMarkdown(block: TextBlock): string {
  const text = markdownOfBlocks([block]).replace(/[\u00a0\u202f]/g, " ");
  // Three spaces are enough below either mark of a list.
  return block.kind === "item" ? `${"   ".repeat(block.level)}${text}` : text;
}

/** What marks a line as an item, a heading or a quotation. */
const marks = /^\s*(?:(?:[-*+]|\d+[.)])\s+|#{1,6}\s+|>\s?)+/;

/** Beyond so many differences a text is another. */
const mostDifferences = 5000;

/** The lines of a block as they are stored, with the words that are others now. */
function patched(own: string, leaf: Leaf, now: TextBlock): string {
  const isAlike = leaf.kind === now.kind && leaf.level === now.level && leaf.isOrdered === now.isOrdered;
  const isUnderlined = leaf.kind === "heading" && !own.trimStart().startsWith("#");
  if (!isAlike || isUnderlined || leaf.kind === "code") return asMarkdown(now);
  if (leaf.kind === "row") return patchedRow(own, leaf, now);
  const [mark = ""] = marks.exec(own) ?? [];
  const inner = own.slice(mark.length);
  const fresh = asMarkdown({ ...now, kind: "paragraph", level: 0 });
  return mark + withWordsOf(inner, fresh, leaf.kind === "quote");
}

/** Of the first row, which stands with the line below it, that line stays. */
function patchedRow(own: string, leaf: Leaf, now: TextBlock): string {
  const [head = "", ...below] = own.split("\n");
  const [fresh = ""] = asMarkdown(now).split("\n");
  const line = leaf.cells.length === now.cells.length ? withWordsOf(head, fresh, false) : fresh;
  return [line, ...below].join("\n");
}

function withWordsOf(own: string, fresh: string, isQuote: boolean): string {
  const tokens = isQuote
    ? own.split(/(\n>[ \t]?)/).flatMap((one) => (one.startsWith("\n>") ? [one] : tokensOf(one)))
    : tokensOf(own);
  const freshTokens = tokensOf(fresh);
  const alike = tokens.map((token) => (token.startsWith("\n>") ? " " : token));
  const changes = diffArrays(typedTokens(alike), typedTokens(freshTokens), {
    maxEditLength: mostDifferences,
  });
  if (!changes) return fresh;
  let [at, there] = [0, 0];
  return changes
    .map(({ added, removed, count }) => {
      const [stored, written] = [tokens.slice(at, at + count), freshTokens.slice(there, there + count)];
      if (!added) at += count;
      if (!removed) there += count;
      // What is the same stands as it is stored.
      return (added ? written : removed ? [] : stored).join("");
    })
    .join("");
}

/**
 * Whether a document has a text as it is or as it once was: `former` where it is nearer to that, `same` where it is that, or what stood
 * there while nobody had written it.
 */
export function versionOf(
  text: string,
  formers: readonly string[],
  draft: string,
  proses: readonly ComparedProse[],
): "present" | "former" | "same" {
  const given = proses.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.given ? [keyOf(piece.given)] : [])),
  );
  const least = Math.min(...formers.map((one) => strangers(one, given)));
  if (least === 0 || strangers(draft, given) === 0) return "same";
  return least < strangers(text, given) ? "former" : "present";
}

/** How many pieces only one of the two has. */
function strangers(text: string, given: readonly string[]): number {
  const left = new Map<string, number>();
  for (const key of blocksOfMarkdown(text).map(keyOf)) left.set(key, (left.get(key) ?? 0) + 1);
  let missing = 0;
  for (const key of given) {
    const count = left.get(key) ?? 0;
    if (count === 0) missing += 1;
    else left.set(key, count - 1);
  }
  return missing + [...left.values()].reduce((sum, count) => sum + count, 0);
}
