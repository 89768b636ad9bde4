import { CoopError, problem } from "../problem.ts";
import type { LocalTime } from "../values/local-time.ts";
import { parseMinutes } from "../values/minutes.ts";
import { isRead } from "../values/parsed.ts";

/** One point of what a session has planned to do. */
export interface AgendaItem {
  readonly title: string;
  /** Null where nobody said how long. */
  readonly minutes: number | null;
  readonly questionIds: readonly number[];
}

/** An item as it is written on one line; its questions by what stands for them. */
export interface AgendaLine {
  readonly title: string;
  readonly minutes: number | null;
  readonly questions: readonly string[];
}

/** One change of an agenda; positions count from 1. */
export type AgendaChange =
  | { readonly kind: "add"; readonly items: readonly AgendaItem[]; readonly at?: number | undefined }
  | { readonly kind: "set"; readonly at: number; readonly item: Partial<AgendaItem> }
  | { readonly kind: "move"; readonly at: number; readonly to: number }
  | { readonly kind: "remove"; readonly at: readonly number[] };

/** A printed item: a dash, its time of day, its length in brackets; no time of day without a length after it is taken for one. */
const printed = /^\s*(?:[-–•*]\s+)?(?:\d{1,2}\s*[h:]\s*\d{0,2}\s*(?=\())?(?:\(([^()]*)\)\s*)?(.*)$/su;
/** A length that stands at the end without brackets says its unit. */
const unbracketed = /^(.*?\S)[\s,:]+(\d{1,3}\s*(?:mn|min\.?|minutes?))\s*$/su;
const arrow = /\s*(?:→|->|=>)\s*/u;

/**
 * Reads an item written on one line: `Qui décide quoi ? (50 min) → gouvernance, avec qui`, or as an agenda prints it,
 * `18 h 15 (50 min) Qui décide quoi ?`. The time of day is not kept: it follows from the items before.
 * @returns nothing where no title is left
 */
export function parseAgendaLine(text: string): AgendaLine | undefined {
  const [said = "", ...questions] = text.split(arrow);
  const [, first, rest = ""] = printed.exec(said) ?? [];
  const leading = first === undefined ? undefined : parseMinutes(first);
  const hasLeading = leading !== undefined && isRead(leading);
  const body = first !== undefined && !hasLeading ? `(${first}) ${rest}` : rest;
  const [, before = "", inBrackets = ""] =
    /^(.*)\(([^()]*)\)\s*$/su.exec(body) ?? unbracketed.exec(body) ?? [];
  const trailing = parseMinutes(inBrackets);
  const title = (!hasLeading && isRead(trailing) ? before : body).trim().replace(/\s+/gu, " ");
  if (title === "") return undefined;
  return {
    title,
    minutes: hasLeading ? leading.value : isRead(trailing) ? trailing.value : null,
    questions: questions
      .flatMap((part) => part.split(","))
      .map((part) => part.trim())
      .filter(Boolean),
  };
}

/**
 * An agenda after a change.
 * @param number of the session, for what is refused
 * @throws CoopError `no-such-agenda-item` for each position that there is not
 */
export function changed(
  items: readonly AgendaItem[],
  change: AgendaChange,
  number: number,
): readonly AgendaItem[] {
  const strangers = positionsOf(change, items.length);
  if (strangers.length > 0) {
    throw new CoopError(
      strangers.map((position) => problem("no-such-agenda-item", { number, position, items: items.length })),
    );
  }
  switch (change.kind) {
    case "add": {
      const at = (change.at ?? items.length + 1) - 1;
      return [...items.slice(0, at), ...change.items, ...items.slice(at)];
    }
    case "set":
      return items.map((item, index) => (index === change.at - 1 ? { ...item, ...change.item } : item));
    case "move": {
      const moved = items[change.at - 1] as AgendaItem;
      const others = items.filter((_, index) => index !== change.at - 1);
      return [...others.slice(0, change.to - 1), moved, ...others.slice(change.to - 1)];
    }
    case "remove":
      return items.filter((_, index) => !change.at.includes(index + 1));
  }
}

/** When each item begins: from the start of the session on, until an item whose length nobody said. */
export function clockOf(
  startsAt: LocalTime | null,
  items: readonly Pick<AgendaItem, "minutes">[],
): (LocalTime | null)[] {
  const times: (LocalTime | null)[] = [];
  let at = startsAt;
  for (const { minutes } of items) {
    times.push(at);
    at = at === null || minutes === null ? null : later(at, minutes);
  }
  return times;
}

/** The length of all items, in minutes; nothing where that of one is unknown, or there is none. */
export function lengthOf(items: readonly Pick<AgendaItem, "minutes">[]): number | null {
  if (items.length === 0 || items.some(({ minutes }) => minutes === null)) return null;
  return items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}

/** So many minutes after a time of day; after midnight the clock begins again. */
export function later(time: LocalTime, minutes: number): LocalTime {
  const [hours = 0, past = 0] = time.split(":").map(Number);
  const at = (hours * 60 + past + minutes) % (24 * 60);
  return `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}` as LocalTime;
}

/** Whether the items last longer than there is between the start and the end; unknown ones say nothing. */
export function overruns(
  startsAt: LocalTime | null,
  endsAt: LocalTime | null,
  minutes: number | null,
): boolean {
  if (startsAt === null || endsAt === null || minutes === null) return false;
  const [from, until] = [startsAt, endsAt].map((time) => {
    const [hours = 0, past = 0] = time.split(":").map(Number);
    return hours * 60 + past;
  }) as [number, number];
  return from + minutes > until;
}

function positionsOf(change: AgendaChange, count: number): number[] {
  const isStranger = (position: number, last = count): boolean => position < 1 || position > last;
  switch (change.kind) {
    case "add":
      return change.at !== undefined && isStranger(change.at, count + 1) ? [change.at] : [];
    case "set":
      return isStranger(change.at) ? [change.at] : [];
    case "move":
      return [change.at, change.to].filter((position) => isStranger(position));
    case "remove":
      return change.at.filter((position) => isStranger(position));
  }
}
