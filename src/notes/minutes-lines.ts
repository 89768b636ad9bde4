import type { ActorFinder } from "./actor.ts";
import { type NamesRead, reconciled } from "./attendance-list.ts";
import { readCame } from "./attendance-sentence.ts";
import type { DecisionReader } from "./decision-lines.ts";
import { isReported, spokenSentences } from "./decision-sentences.ts";
import { readLabel, splitLabel } from "./item-line.ts";
import {
  endingOf,
  type LooseDecision,
  readLooseDecision,
  readVerdictCell,
  withEnding,
} from "./loose-lines.ts";
import type { AttendanceNote, DecisionNote, Interpreted, TaskNote, Uncertain } from "./notes.ts";
import { type At, atOf, isSameLine, minutesLabels, type PageLine, type Said } from "./page.ts";
import { sentencesOf, withoutMarks } from "./sentences.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Longer texts are no statement of a decision. */
const longestStatement = 400;

/** What lines of minutes say in all, once the last of them was read. */
export interface MinutesRead {
  readonly attendance: readonly AttendanceNote[];
  /** Lines that said something of which another says otherwise, or once more: they are kept after all. */
  readonly left: readonly At[];
}

/**
 * Reads lines that are none of our page as people write minutes: who came, and what was decided of the point that they speak of, in a
 * line of its own or in sentences that run on. What it read is told line by line; what may be a decision is uncertain.
 */
export class MinutesReader {
  readonly interpreted: Interpreted[] = [];
  readonly uncertain: Uncertain[] = [];
  readonly #vocabulary: Vocabulary;
  readonly #whoIs: ActorFinder;
  readonly #decisions: DecisionReader;
  /** Who came, of whom several lines may speak. */
  readonly #listed: AttendanceNote[] = [];
  /** What sentences that run on decided, where they stand. */
  readonly #told: { readonly at: At; readonly decision: DecisionNote }[] = [];
  /** Whether a list or a table says what was decided. */
  #hasList = false;
  /** What is spoken of: the heading that nobody knows, or the point of the meeting. */
  #point: Said | null = null;
  /** What was said last that is no decision. */
  #spoken: Said | null = null;
  /** The decision that the lines of a point said last. */
  #decided: DecisionNote | null = null;

  constructor(vocabulary: Vocabulary, whoIs: ActorFinder, decisions: DecisionReader) {
    this.#vocabulary = vocabulary;
    this.#whoIs = whoIs;
    this.#decisions = decisions;
  }

  /** What the lines that come now are about, until something else is spoken of; null where nothing says it. */
  begin(point: Said | null): void {
    this.#point = point;
    this.#decided = null;
    this.#spoken = null;
  }

  /**
   * A line that says who came.
   * @param isOpening whether it stands among those that open minutes, where sentences without a colon say it too
   * @returns nothing where it is no such line, and false where it is to be kept too
   */
  takeCame(line: PageLine, isOpening: boolean): boolean | undefined {
    const read = readCame(line.text, atOf(line), isOpening, this.#vocabulary, this.#whoIs);
    if (!read) return undefined;
    if (read.notes.length + read.unknown.length === 0) return read.isWhole;
    return this.came(line, read) && read.isWhole;
  }

  /** Notes who came; a line in which somebody is not known is kept as well. */
  came(line: PageLine, { notes, unknown }: NamesRead): boolean {
    this.#listed.push(...notes);
    this.interpreted.push({ as: "attendance", text: line.text, at: atOf(line), people: notes, unknown });
    return unknown.length === 0;
  }

  toDo(line: PageLine, task: TaskNote, unknown: readonly string[]): void {
    this.interpreted.push({ as: "task", text: line.text, at: atOf(line), task, unknown });
  }

  /** `Décision : …`, `Décision n° 2 – …` and `VOTE : …`, wherever they stand. */
  takeLabelled(line: PageLine): boolean {
    const labelled = readLabel(line.text, minutesLabels, this.#vocabulary);
    if (labelled) return this.#takeDecided(line, labelled.after, labelled.label === "voted");
    const text = withoutMarks(line.text).replace(/^>\s*/u, "");
    const [, word = "", , after = ""] =
      /^(\p{L}+)\s*(n°|no\.?|#)?\s*\d{1,3}\s*[–—:-]\s+(.+)$/iu.exec(text) ?? [];
    if (word === "" || this.#vocabulary.label(word, minutesLabels) !== "decided") return false;
    if (endingOf(after, this.#vocabulary) || /^d/iu.test(word)) return this.#takeDecided(line, after, false);
    // "Résolution n° 3 – Tarif des repas" heads what is said of it below.
    this.#point = { text: after, at: atOf(line) };
    this.#decided = null;
    return false;
  }

  /** `=> adopté`, `→ Pas de décision.`; nothing where the arrow leads to no end of a decision. */
  takeArrow(line: PageLine): boolean | undefined {
    const text = line.text.replace(/^\P{L}+/u, "");
    const ending = endingOf(text, this.#vocabulary);
    return ending?.outcome !== undefined && ending.start === 0 ? this.#takeVerdict(line, text) : undefined;
  }

  /** A line below a heading that nobody knows, or a point: the decisions that its sentences say for certain. */
  takeSentences(line: PageLine): boolean {
    const text = line.text.replace(/^\d{1,2}\.\d{1,2}\s+/u, "");
    const sentences = spokenSentences(text, this.#vocabulary, this.#whoIs);
    let isWhole = sentences.length > 0;
    for (const one of sentences) {
      const isTaken =
        one.ending !== undefined &&
        (one.isVerdict ? this.#takeVerdict(line, one.text) : this.#takeDecided(line, one.text, false));
      if (isTaken) this.#spoken = null;
      if (isTaken && this.#decided) this.#told.push({ at: atOf(line), decision: this.#decided });
      if (!isTaken && this.#point?.at.line !== line.line) this.#speaks(line, one.text);
      isWhole &&= isTaken;
    }
    return isWhole;
  }

  /** A line of a list of decisions that is a sentence of its own. */
  takeListed(line: PageLine): boolean {
    const labelled = readLabel(line.behindBox, minutesLabels, this.#vocabulary);
    const text = labelled?.label === "decided" ? labelled.after : line.behindBox;
    this.#hasList = true;
    const inOneWord = readVerdictCell(text, line, this.#vocabulary);
    if (inOneWord) return this.#decides(line, inOneWord, true);
    const { decision, ending } = readLooseDecision(text, line, this.#vocabulary, null);
    return this.#decides(line, decision, ending?.outcome !== undefined);
  }

  /** A decision that the row of a table says. */
  takeRow(row: PageLine, decision: DecisionNote): boolean {
    this.#hasList = true;
    return this.#decides(row, decision, decision.fields.has("outcome"));
  }

  end(): MinutesRead {
    const { notes, left } = reconciled(this.#listed);
    return { attendance: notes, left: [...left, ...(this.#hasList ? this.#untold() : [])] };
  }

  /** Where a list says what was decided, the sentences that tell how it came to that say it once more. */
  #untold(): readonly At[] {
    for (const { decision } of this.#told) {
      this.#decisions.remove(decision);
      const at = this.interpreted.findIndex((one) => one.as === "decision" && one.decision === decision);
      if (at >= 0) this.interpreted.splice(at, 1);
    }
    return this.#told.map(({ at }) => at);
  }

  /** What was said last: the sentences of one line together. */
  #speaks(line: PageLine, text: string): void {
    const before = this.#spoken;
    const isGoingOn = before !== null && isSameLine(before.at, line);
    this.#spoken = { text: isGoingOn ? `${before.text} ${text}` : text, at: atOf(line) };
  }

  /** A sentence that says how it ended and not what: what was said last, or the point. */
  #takeVerdict(line: PageLine, text: string): boolean {
    const before = this.#spoken;
    const isNear = before !== null && line.line - before.at.line <= 1 && this.#canBeDecided(before);
    const decidedLine = this.#decided?.origins[0]?.line ?? -1;
    if (this.#decided && (!before || decidedLine >= before.at.line))
      return this.#takeDecided(line, text, true);
    if (isNear) {
      const about = this.#decided === null ? this.#point : null;
      const title = about?.text ?? sentencesOf(before.text)[0] ?? "";
      const { decision, ending } = this.#read(line, text, title);
      const fields = new Map([
        ...decision.fields,
        ["statement", { text: before.text, at: before.at }] as const,
      ]);
      this.#decided = { ...decision, fields };
      return this.#decides(line, this.#decided, ending?.outcome !== undefined);
    }
    return this.#point !== null && this.#takeDecided(line, text, false);
  }

  /** Whether what was said last can be what a verdict is about: short enough, and in nobody's mouth. */
  #canBeDecided({ text }: Said): boolean {
    const speaker = splitLabel(text)?.before ?? "";
    const isSpeech = speaker !== "" && this.#whoIs(speaker) !== undefined;
    const isMoved = /^(?:motion|moved|proposed|proposition|propos[ée]e? par)/iu.test(text);
    return text.length <= longestStatement && !isSpeech && (isMoved || !isReported(text));
  }

  #takeDecided(line: PageLine, text: string, isOfTheOneBefore: boolean): boolean {
    const before = this.#decided;
    if (before && isOfTheOneBefore) {
      const after = withEnding(before, text, line, this.#vocabulary);
      if (this.uncertain.some(({ decision }) => decision === before)) return false;
      this.#decisions.replace(before, after);
      this.#decided = after;
      this.interpreted.push({ as: "decision", text: line.text, at: atOf(line), decision: after });
      return true;
    }
    const about = before === null ? (this.#point?.text ?? null) : null;
    const { decision, ending } = this.#read(line, text, about);
    this.#decided = decision;
    return this.#decides(line, decision, ending?.outcome !== undefined);
  }

  /** What a text says, below the point that is spoken of. */
  #read(line: PageLine, text: string, about: string | null): LooseDecision {
    const { decision, ending } = readLooseDecision(text, line, this.#vocabulary, about);
    return { decision: this.#point ? { ...decision, point: this.#point.at } : decision, ending };
  }

  /** Notes a decision whose end is said; another is uncertain, and kept. */
  #decides(line: PageLine, decision: DecisionNote, isEnded: boolean): boolean {
    const said = { text: line.text, at: atOf(line), decision };
    if (isEnded && !/\p{L}{2}/u.test(decision.title ?? "")) return false;
    if (isEnded) {
      this.#decisions.add(decision);
      this.interpreted.push({ ...said, as: "decision" });
    } else if (decision.title !== null) this.uncertain.push(said);
    return isEnded;
  }
}
