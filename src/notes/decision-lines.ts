import { type TallyCell, tallyCells } from "../decisions/ending.ts";
import { type Problem, problem } from "../problem.ts";
import { parseCount } from "../values/amount.ts";
import { isRead } from "../values/parsed.ts";
import { originOf, readLabel, splitReference } from "./item-line.ts";
import { endingOf } from "./loose-lines.ts";
import type { DecisionField, DecisionNote, ObjectionLabel, ObjectionNote, Origin } from "./notes.ts";
import { atOf, type DecisionLabel, decisionLabels, type PageLine, type Said, saysNothing } from "./page.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What may go on over several lines. */
const long: readonly DecisionLabel[] = ["statement", "outcomeSentence", "reasons", "objection"];

interface OpenBlock {
  readonly reference: number | null;
  readonly title: string | null;
  readonly fields: Map<DecisionField, Said>;
  readonly objections: ObjectionNote[];
  readonly origins: readonly Origin[];
  last: DecisionLabel | undefined;
}

/** Reads the decisions of a page: a title, then what is known of it, label by label. */
export class DecisionReader {
  readonly #vocabulary: Vocabulary;
  readonly #problems: Problem[];
  readonly #decisions: DecisionNote[] = [];
  #open: OpenBlock | undefined;

  constructor(vocabulary: Vocabulary, problems: Problem[]) {
    this.#vocabulary = vocabulary;
    this.#problems = problems;
  }

  /** Tells whether the line says something of a decision. */
  take(line: PageLine, next: PageLine | undefined, isAfterGap: boolean): boolean {
    if (line.isHeading) return this.#begin(line);
    const tally = readTally(line.text, this.#vocabulary);
    if (tally && this.#open) {
      for (const [label, text] of tally) this.#say(label, text, line);
      return true;
    }
    const read = readLabel(line.text, decisionLabels, this.#vocabulary);
    const takesDetails = read?.label === "objection";
    if (read && this.#open && (read.details === null || takesDetails)) return this.#takeLabel(read, line);
    const isTitle = isAfterGap && next !== undefined && this.#isLabelled(next) && !this.#isWhole(line, next);
    if (splitReference("decision", line.text).reference !== null || isTitle) return this.#begin(line);
    return this.#goOn(line, isAfterGap);
  }

  /** Whether lines may still be said of one. */
  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Whether a heading is the title of one: it says so by its reference, or labels stand below it. */
  isTitle(line: PageLine, next: PageLine | undefined): boolean {
    return (
      splitReference("decision", line.text).reference !== null ||
      (next !== undefined && this.#isLabelled(next))
    );
  }

  /** Adds one that was read whole. */
  add(decision: DecisionNote): void {
    this.close();
    this.#decisions.push(decision);
  }

  remove(decision: DecisionNote): void {
    const at = this.#decisions.indexOf(decision);
    if (at >= 0) this.#decisions.splice(at, 1);
  }

  replace(before: DecisionNote, after: DecisionNote): void {
    this.#decisions[this.#decisions.indexOf(before)] = after;
  }

  /** What comes now belongs to none of them. */
  close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (!open) return;
    const { last: _, ...block } = open;
    const saysSomething = block.title !== null || block.fields.size > 0 || block.objections.length > 0;
    if (saysSomething || block.reference !== null) this.#decisions.push(block);
  }

  end(): readonly DecisionNote[] {
    this.close();
    return this.#decisions;
  }

  #begin(line: PageLine): boolean {
    this.close();
    const { reference, rest } = splitReference("decision", line.text);
    this.#open = {
      reference,
      title: saysNothing(rest) ? null : rest,
      fields: new Map(),
      objections: [],
      origins: [originOf(line, reference)],
      last: undefined,
    };
    return true;
  }

  /** Whether a line of a list is a decision of its own, and what follows is another: "1. Budget : adopté", "2. Décision : …". */
  #isWhole(line: PageLine, next: PageLine): boolean {
    return line.isItem && next.isItem && endingOf(line.text, this.#vocabulary)?.outcome !== undefined;
  }

  #isLabelled(line: PageLine): boolean {
    return (
      readTally(line.text, this.#vocabulary) !== undefined ||
      readLabel(line.text, decisionLabels, this.#vocabulary) !== undefined
    );
  }

  #takeLabel(
    { label, details, after }: { label: DecisionLabel; details: string | null; after: string },
    line: PageLine,
  ): boolean {
    const open = this.#open as OpenBlock;
    open.last = label;
    if (label === "objection") {
      if (saysNothing(after)) return true;
      open.objections.push({
        by: details?.trim() || null,
        text: after,
        settled: new Map(),
        at: atOf(line),
      });
      return true;
    }
    if (label === "objectionState" || label === "objectionReason" || label === "objectionAmendment") {
      return this.#settle(label, after, line);
    }
    if (label === "tally") {
      const tally = readTally(after, this.#vocabulary);
      for (const [cell, text] of tally ?? []) this.#say(cell, text, line);
      return tally !== undefined || saysNothing(after);
    }
    if (!saysNothing(after)) this.#say(label, after, line);
    return true;
  }

  /** What stands below an objection is of the last one. */
  #settle(label: ObjectionLabel, text: string, line: PageLine): boolean {
    const { objections } = this.#open as OpenBlock;
    const last = objections.pop();
    if (!last) return saysNothing(text);
    const isSaid = saysNothing(text) || last.settled.has(label);
    const settled = new Map([...last.settled, [label, { text, at: atOf(line) }]] as const);
    objections.push(isSaid ? last : { ...last, settled });
    return !last.settled.has(label);
  }

  #say(label: DecisionField, text: string, line: PageLine): void {
    const { fields } = this.#open as OpenBlock;
    const before = fields.get(label);
    if (before) {
      this.#problems.push(
        problem("notes-said-twice", { first: before.text, second: text, line: before.at.line }, atOf(line)),
      );
    } else fields.set(label, { text, at: atOf(line) });
  }

  /** A line without a label goes on from the one above; right under the title it is the outcome or the statement. */
  #goOn(line: PageLine, isAfterGap: boolean): boolean {
    const open = this.#open;
    if (!open || line.box !== null) return false;
    const { last, fields, objections } = open;
    if (!isAfterGap && last !== undefined && long.includes(last) && !line.isItem) {
      if (last === "objection") {
        const before = objections.pop();
        if (before) objections.push({ ...before, text: `${before.text} ${line.text}` });
        return before !== undefined;
      }
      const before = fields.get(last as DecisionField);
      fields.set(
        last as DecisionField,
        before ? { ...before, text: `${before.text} ${line.text}` } : { text: line.text, at: atOf(line) },
      );
      return true;
    }
    if (last !== undefined || fields.size > 0 || objections.length > 0) return false;
    const isOutcome = this.#vocabulary.choice("outcome", line.text) !== undefined;
    this.#say(isOutcome ? "outcome" : "statement", line.text, line);
    open.last = isOutcome ? undefined : "statement";
    return true;
  }
}

/** `Pour : 16   Contre : 3`, `pour 16, contre 3`, `16 pour, 3 contre`; nothing where anything else is said. */
export function readTally(
  text: string,
  vocabulary: Vocabulary,
): readonly (readonly [TallyCell, string])[] | undefined {
  const cells: (readonly [TallyCell, string])[] = [];
  const labelFirst =
    /^[\s,;·.]*(?:et\s+|and\s+)?([\p{L}’' -]+?)\s*[:：]?\s*(\d{1,9}|\?|…|\.{3})(?=$|[\s,;·.])/iu;
  const numberFirst =
    /^[\s,;·.]*(?:et\s+|and\s+)?(\d{1,9})\s+(?:voix\s+|votes?\s+)?([\p{L}’' -]+?)(?=$|[,;·.]|\s+(?:et|and)\s+\d|\s+\d)/iu;
  const isNumberFirst = /^\d/u.test(text);
  let rest = text;
  while (rest.replace(/^[\s,;·.]+$/u, "") !== "") {
    const read = (isNumberFirst ? numberFirst : labelFirst).exec(rest);
    const [word = "", figure = ""] = isNumberFirst ? [read?.[2], read?.[1]] : [read?.[1], read?.[2]];
    const label = read && vocabulary.label(word.trim(), tallyCells);
    if (!read || !label) return emptyCell(text, vocabulary);
    if (isRead(parseCount(figure)) || figure === "?") cells.push([label, figure]);
    rest = rest.slice(read[0].length);
  }
  return text.trim() === "" ? undefined : cells;
}

/** A cell that is printed and not filled in. */
function emptyCell(text: string, vocabulary: Vocabulary): [] | undefined {
  const read = readLabel(text, tallyCells, vocabulary);
  return read && saysNothing(read.after) ? [] : undefined;
}
