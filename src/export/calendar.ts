import { withoutControls } from "../tabular/harmless.ts";
import { addDays, type Day, instantOf } from "../values/day.ts";
import type { LocalTime } from "../values/local-time.ts";

/** Something on a day, or between two times of it. */
export interface CalendarEvent {
  /** What it is called for ever in the register: `S03`. */
  readonly reference: string;
  readonly title: string;
  readonly place: string | null;
  readonly text: string | null;
  readonly on: Day;
  /** Null for what lasts all day, or of which nobody said when it begins. */
  readonly startsAt: LocalTime | null;
  readonly endsAt: LocalTime | null;
  readonly isCancelled: boolean;
  /** Whether whoever has it in their calendar is busy meanwhile. */
  readonly takesTime: boolean;
}

export interface Calendar {
  readonly name: string;
  /** The register's own id, so that its events are the same in whichever calendar they are read. */
  readonly identity: string;
  readonly timeZone: string;
  /** The day for which it speaks. */
  readonly madeOn: Day;
  readonly events: readonly CalendarEvent[];
}

/**
 * A calendar file (RFC 5545): no attendee, no organiser. Times are instants (UTC), which every calendar shows in the time of
 * whoever reads. The same calendar gives the same bytes.
 */
export function writeCalendar({ name, identity, timeZone, madeOn, events }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//coop//coop//FR",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => [
      "BEGIN:VEVENT",
      `UID:${event.reference}-${identity}@coop`,
      `DTSTAMP:${compact(madeOn)}T000000Z`,
      ...timesOf(event, timeZone),
      `SUMMARY:${escaped(event.title)}`,
      ...(event.place === null ? [] : [`LOCATION:${escaped(event.place)}`]),
      ...(event.text === null ? [] : [`DESCRIPTION:${escaped(event.text)}`]),
      ...(event.isCancelled ? ["STATUS:CANCELLED"] : []),
      ...(event.takesTime ? [] : ["TRANSP:TRANSPARENT"]),
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** The day after is where an event of a whole day ends (RFC 5545, 3.6.1); an end that nobody knows is left out. */
function timesOf({ on, startsAt, endsAt }: CalendarEvent, timeZone: string): string[] {
  if (startsAt === null) {
    return [`DTSTART;VALUE=DATE:${compact(on)}`, `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`];
  }
  const start = `DTSTART:${instant(on, startsAt, timeZone)}`;
  return endsAt === null ? [start] : [start, `DTEND:${instant(on, endsAt, timeZone)}`];
}

function instant(on: Day, time: LocalTime, timeZone: string): string {
  return new Date(instantOf(on, time, timeZone)).toISOString().replace(/[-:]|\.\d+/g, "");
}

function compact(day: Day): string {
  return day.replaceAll("-", "");
}

/** Text as RFC 5545, 3.3.11 has it. */
function escaped(text: string): string {
  return withoutControls(text.replace(/\r\n?|[\u2028\u2029]/g, "\n"))
    .replace(/\p{Surrogate}/gu, "�")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");
}

const longestLine = 75;

/** A line of no more than 75 bytes, going on after a space (RFC 5545, 3.1); no letter is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let room = "";
  let bytes = 0;
  for (const letter of line) {
    const length = Buffer.byteLength(letter);
    if (bytes + length > longestLine) {
      lines.push(room);
      [room, bytes] = [" ", 1];
    }
    room += letter;
    bytes += length;
  }
  return [...lines, room].join("\r\n");
}
