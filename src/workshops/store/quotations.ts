import type { Consent } from "../../people/consent.ts";
import { presentOf } from "../../people/membership.ts";
import { consentsByPerson } from "../../people/store/consents.ts";
import { listMemberships } from "../../people/store/memberships.ts";
import { listNames } from "../../people/store/participants.ts";
import { finder } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { groupedBy } from "../../values/grouped.ts";
import type { AttendanceState } from "../attendance.ts";
import { isPrinted, type Printing, printingKnownOn, printingOn } from "../quotation.ts";

/** Something that was said word for word, with what is known of whoever said it; null where nobody is named. */
export interface Quotation extends Row<"quotation"> {
  /** The season of its session. */
  readonly season_id: number;
  readonly sessionNumber: number;
  readonly sessionDay: Day;
  readonly question: string | null;
  readonly speaker: { readonly number: number; readonly name: string } | null;
  /** What is recorded of them at the session. */
  readonly state: AttendanceState | null;
  /** Their category on that day. */
  readonly categoryId: number | null;
  readonly category: string | null;
  readonly consents: readonly Consent[];
}

/** The same with whether it may be printed on a day, and why. */
export interface QuotationOnDay extends Quotation {
  readonly printing: Printing;
}

export interface QuotationFilter {
  readonly id?: number | undefined;
  readonly sessionId?: number | undefined;
  readonly questionId?: number | undefined;
  readonly participantIds?: readonly number[] | undefined;
}

/** What was said word for word: by session in the order of the year, by question, then in the order in which it was noted. */
export async function listQuotations(
  reader: Reader,
  { id, sessionId, questionId, participantIds }: QuotationFilter = {},
): Promise<Quotation[]> {
  const rows = await reader
    .selectFrom("quotation")
    .innerJoin("session", "session.id", "quotation.session_id")
    .leftJoin("question", "question.id", "quotation.question_id")
    .leftJoin("attendance", (join) =>
      join
        .onRef("attendance.session_id", "=", "quotation.session_id")
        .onRef("attendance.participant_id", "=", "quotation.participant_id"),
    )
    .selectAll("quotation")
    .select([
      "session.season_id",
      "session.number as sessionNumber",
      "session.on_day as sessionDay",
      "question.title as question",
      "attendance.state",
    ])
    .$if(id !== undefined, (query) => query.where("quotation.id", "=", id as number))
    .$if(sessionId !== undefined, (query) => query.where("quotation.session_id", "=", sessionId as number))
    .$if(questionId !== undefined, (query) => query.where("quotation.question_id", "=", questionId as number))
    .$if(participantIds !== undefined, (query) =>
      query.where("quotation.participant_id", "in", reader.dialect.each(participantIds ?? [])),
    )
    .orderBy("session.on_day")
    .orderBy("session.number")
    .orderBy("question.rank", (rank) => rank.asc().nullsLast())
    .orderBy("quotation.number")
    .execute();
  const speakers = [...new Set(rows.flatMap(({ participant_id }) => participant_id ?? []))];
  if (speakers.length === 0) return rows.map((row) => ({ ...row, ...nobody }));
  const people = new Map((await listNames(reader, speakers)).map((one) => [one.id, one]));
  const consentsOf = await consentsByPerson(reader, speakers);
  const memberships = groupedBy(
    await listMemberships(reader, speakers),
    ({ participantId }) => participantId,
  );
  return rows.map((row) => {
    const speaker = row.participant_id === null ? undefined : people.get(row.participant_id);
    if (!speaker) return { ...row, ...nobody };
    const membership = presentOf(memberships.get(speaker.id) ?? [], row.sessionDay);
    return {
      ...row,
      speaker,
      categoryId: membership?.categoryId ?? null,
      category: membership?.categoryLabel ?? null,
      consents: consentsOf(speaker.id),
    };
  });
}

const nobody = { speaker: null, categoryId: null, category: null, consents: [] };

export async function readQuotation(reader: Reader, id: number): Promise<Quotation> {
  const [quotation] = await listQuotations(reader, { id });
  if (!quotation) throw new Error(`no quotation with the id ${id}`);
  return quotation;
}

export function quotationOn(quotation: Quotation, day: Day): QuotationOnDay {
  return { ...quotation, printing: printingKnownOn(quotation, day) };
}

/** A quotation whose words may be printed. */
export interface PrintedQuotation extends Quotation {
  readonly text: string;
}

/** Those that a document of that day may print. */
export function printedOn(quotations: readonly Quotation[], day: Day): PrintedQuotation[] {
  return quotations.flatMap((one) =>
    one.text !== null && one.sessionDay <= day && isPrinted(printingOn(one, day))
      ? [{ ...one, text: one.text }]
      : [],
  );
}

/** Quotations without words of people who were not erased. */
export function findLostWords(reader: Reader): Promise<{ readonly number: number; readonly who: number }[]> {
  return reader
    .selectFrom("quotation")
    .innerJoin("participant", "participant.id", "quotation.participant_id")
    .select(["quotation.number", "participant.number as who"])
    .where("quotation.text", "is", null)
    .where("participant.erased_on", "is", null)
    .orderBy("quotation.number")
    .execute();
}

/** Finds a quotation by its reference, or by a part of its words. */
export const findQuotation = finder(
  "quotation",
  (reader) => listQuotations(reader),
  ({ text }) => text ?? "",
);
