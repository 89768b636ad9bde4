import type { Coop } from "../../../coop.ts";
import { readCooperative, readIdentity } from "../../../cooperative/store/cooperative.ts";
import { fileSaid, handOver } from "../../../documents/hand-over.ts";
import { toFile } from "../../../documents/to-file.ts";
import { namedIn } from "../../../people/named-people.ts";
import { readUnnamed } from "../../../people/store/unnamed.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { type CalendarEvent, writeCalendar } from "../../calendar.ts";
import { type Dates, readDates } from "../../store/dates.ts";

export default verb({
  options: toFile,
  async run(coop, to) {
    const file = fileSaid(coop, to, coop.words.notice("calendar-file", {}));
    const { today } = coop;
    const { name, time_zone: timeZone } = await coop.read(readCooperative);
    const identity = await coop.read(readIdentity);
    const events = eventsOf(coop, await coop.read((reader) => readDates(reader, today)));
    await warnOfNames(coop, events);
    const calendar = writeCalendar({ name, identity, timeZone, madeOn: today, events });
    if (file === undefined) return coop.output.raw(calendar);
    const written = coop.words.notice("calendar-written", { file, count: events.length });
    await handOver(coop, [{ file, content: calendar, written }], to);
  },
});

/** The sessions, then what is due, in the words of the reader; nobody is named in it. */
function eventsOf(coop: Coop, { sessions, tasks, commitments, reviews }: Dates): CalendarEvent[] {
  const { words } = coop;
  const wholeDay = {
    place: null,
    text: null,
    startsAt: null,
    endsAt: null,
    isCancelled: false,
    takesTime: false,
  } as const;
  return [
    ...sessions.map(
      (session): CalendarEvent => ({
        reference: toReference("session", session.number),
        title: session.title ?? words.language.capitalise(words.choice("sessionKind", session.kind)),
        place: session.place,
        text:
          session.agenda
            .map(({ startsAt, title }) =>
              startsAt === null ? title : `${words.language.time(startsAt)} ${title}`,
            )
            .join("\n") || null,
        on: session.on_day,
        startsAt: session.starts_at,
        endsAt: session.ends_at,
        isCancelled: session.state === "cancelled",
        takesTime: true,
      }),
    ),
    ...tasks.map(
      ({ number, title, due_on }): CalendarEvent => ({
        ...wholeDay,
        reference: toReference("task", number),
        title: words.notice("calendar-task", { title }),
        on: due_on,
      }),
    ),
    ...commitments.map(
      ({ reference, text, due_on }): CalendarEvent => ({
        ...wholeDay,
        reference,
        title: words.notice("calendar-commitment", { reference, text }),
        on: due_on,
      }),
    ),
    ...reviews.map(
      ({ number, title, review_on }): CalendarEvent => ({
        ...wholeDay,
        reference: toReference("decision", number),
        title: words.notice("calendar-review", { number, title }),
        on: review_on,
      }),
    ),
  ];
}

/** A title that people typed may name someone all the same. */
async function warnOfNames(coop: Coop, events: readonly CalendarEvent[]): Promise<void> {
  const texts = events.flatMap(({ title, place, text }) => [title, place ?? "", text ?? ""]).join("\n");
  const named = namedIn(texts, await coop.read(readUnnamed));
  if (named.length > 0) {
    coop.warn("document-names-people", { references: named.map(({ reference }) => reference) });
  }
}
