import { type Day, type DayReading, type DayReason, parseDay } from "../values/day.ts";
import { type LikelyDay, likelyDay, type NotedDays } from "../values/left-out-year.ts";
import { isRead, type Parsed } from "../values/parsed.ts";
import { splitDay } from "./logged-line.ts";
import type { PageLine } from "./page.ts";
import { cellsOf, isTableRow } from "./table-lines.ts";

/** A day that was read of words without a year. */
export interface FoundDay {
  readonly line: number;
  readonly text: string;
  readonly day: Day;
}

type ReadDay = Parsed<Day, DayReason> | Extract<LikelyDay, { reason: string }>;

/** Reads the days of the page of an experiment: one without its year by the dated lines around it and by the life of the experiment. */
export class LogbookDays {
  readonly #reading: DayReading;
  readonly #noted: NotedDays;
  readonly #dated: { readonly line: number; readonly day: Day }[] = [];
  readonly #found = new Map<string, FoundDay>();

  /** @param reading in which no word is a day near today: the page may be read long after it was written */
  constructor(lines: readonly PageLine[], reading: DayReading, noted: NotedDays) {
    this.#reading = { ...reading, relative: new Map() };
    this.#noted = noted;
    for (const line of lines) {
      const texts = isTableRow(line) ? cellsOf(line.text) : [splitDay(line.text)?.typed ?? ""];
      for (const text of texts) {
        const read = parseDay(withoutArticle(text), this.#reading);
        if (isRead(read)) this.#dated.push({ line: line.line, day: read.value });
      }
    }
  }

  read(text: string, line: number): ReadDay {
    const plain = withoutArticle(text);
    const read = parseDay(plain, this.#reading);
    if (isRead(read)) return read;
    const likely = likelyDay(plain, this.#reading, this.#noted, this.#near(line));
    if (likely && "value" in likely)
      this.#found.set(`${line} ${plain}`, { line, text: plain, day: likely.value });
    return likely ?? read;
  }

  /** Those that were read without their year, in the order of the page. */
  get found(): readonly FoundDay[] {
    return [...this.#found.values()];
  }

  /** The day of the nearest line that is dated; of two that are as near, of the one above. */
  #near(line: number): Day | undefined {
    const far = (one: { readonly line: number }): number => Math.abs(one.line - line);
    return this.#dated.toSorted((one, other) => far(one) - far(other) || one.line - other.line)[0]?.day;
  }
}

function withoutArticle(text: string): string {
  return text.replace(/^(?:le|on)\s+/iu, "");
}
