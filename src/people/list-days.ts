import {
  addDays,
  type Day,
  type DayOrder,
  type DayReading,
  type DayReason,
  dayOrders,
  orderTold,
  parseDay,
  partsOf,
} from "../values/day.ts";
import { isRead, type Parsed } from "../values/parsed.ts";
import { Found } from "./found.ts";

/** A day of a list as it stands there, and as it was read. */
export interface ReadDay {
  readonly line: number;
  readonly text: string;
  readonly day: Day;
}

/** A text of a column of days as it was read, whatever stands around it. */
interface DayText {
  readonly read: Parsed<Day, DayReason>;
  /** Which order it tells; nothing for what is not a date in numbers. */
  readonly order: DayOrder | "either" | undefined;
  /** What says the day, where it does not do so itself. */
  readonly by: "number" | "season" | undefined;
}

/** Texts of a column that are remembered: in most, few come many times. */
const remembered = 20_000;

/** "10:12:55", "10h12", and as forms stamp it: "10:12:55 AM UTC+1". */
const timeOfDay =
  /(?:T| à | )\d{1,2}[:h]\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AP]M)?(?: ?(?:Z|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?|UTC|GMT))?$/i;

/** Days before this one are none that a list says of a participant: a number that would be one is something else. */
const firstPlausible: Day = "1950-01-01";

/** A day of a list without its time: "19/03/2024 18:30" gives "19/03/2024". */
export function withoutTime(cell: string): string {
  return cell.replace(timeOfDay, "");
}

/** The day that a spreadsheet counts by this number, if it is one that a list of today can say: up to the end of next year. */
export function dayOfSerial(text: string, today: Day): Day | undefined {
  if (!/^\d{5}(?:[.,]\d+)?$/.test(text)) return undefined;
  const day = addDays("1899-12-30", Number(text.slice(0, 5)));
  return day >= firstPlausible && partsOf(day).year <= partsOf(today).year + 1 ? day : undefined;
}

/**
 * The days of one column, which are written in one order: all of them tell it together. Until one does, those that could be read
 * either way are read the day first, and are open.
 */
export class ListedDays {
  /** The first that tells each order. */
  readonly told: { [Order in DayOrder]?: ReadDay } = {};
  readonly open = new Found<ReadDay>();
  /** The line of the last that is open. */
  lastOpen = 0;
  /** Those that a spreadsheet wrote as a number. */
  readonly numbers = new Found<ReadDay>();
  /** Those without a year, which is that of the season. */
  readonly ofSeason = new Found<ReadDay>();
  /** Whether an hour of one is counted to twelve, as where the month is mostly written first. */
  hasHalfDays = false;
  readonly #reading: DayReading;
  readonly #said: DayOrder | undefined;
  readonly #known = new Map<string, DayText>();

  /** @param said the order, where a person has said it */
  constructor(reading: DayReading, said: DayOrder | undefined) {
    this.#reading = reading;
    this.#said = said;
  }

  /** The order that is told, if any is. */
  get order(): DayOrder | undefined {
    return dayOrders.find((order) => this.told[order] !== undefined);
  }

  /** Reads a cell on a line. */
  read(cell: string, line: number): Parsed<Day, DayReason> {
    const text = withoutTime(cell);
    const { read, order, by } = this.#understood(text);
    if (!isRead(read)) return read;
    const day = { line, text, day: read.value };
    if (by === "number") this.numbers.add(day);
    if (by === "season") this.ofSeason.add(day);
    if (order === undefined) return read;
    if (order !== "either") {
      this.told[order] ??= day;
      return read;
    }
    if (this.told["month-first"]) return { value: this.inOrder(text, "month-first") };
    if (this.told["day-first"]) return read;
    this.hasHalfDays ||= /[AP]M/i.test(cell.slice(text.length));
    this.open.add(day);
    this.lastOpen = line;
    return read;
  }

  /** The day of a cell with the month first, where it could be either; nothing of all others. */
  monthFirst(cell: string): Day | undefined {
    const text = withoutTime(cell);
    return orderTold(text, this.#reading) === "either" ? this.inOrder(text, "month-first") : undefined;
  }

  /** The day of a text that is one in either order. */
  inOrder(text: string, order: DayOrder): Day {
    const read = parseDay(text, { ...this.#reading, order });
    if (!isRead(read)) throw new Error(`${text} is no day with the ${order}`);
    return read.value;
  }

  #understood(text: string): DayText {
    const before = this.#known.get(text);
    if (before) return before;
    const understood = this.#understand(text);
    if (this.#known.size === remembered) this.#known.clear();
    this.#known.set(text, understood);
    return understood;
  }

  #understand(text: string): DayText {
    const serial = dayOfSerial(text, this.#reading.today);
    if (serial !== undefined) return { read: { value: serial }, order: undefined, by: "number" };
    const order = this.#said === undefined ? orderTold(text, this.#reading) : undefined;
    const reading = { ...this.#reading, order: order === "month-first" ? order : this.#said };
    const read = parseDay(text, { ...reading, within: undefined });
    if (isRead(read) || read.reason !== "year-missing") return { read, order, by: undefined };
    return { read: parseDay(text, reading), order, by: "season" };
  }
}
