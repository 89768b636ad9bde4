import { readCooperative } from "../../cooperative/store/cooperative.ts";
import { finder, offering } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { isLargeEnough, takenUpKinds } from "../exchange.ts";
import { type Presence, readPresences } from "./attendance.ts";

/** Something that was said, with what is shown of it. */
export interface Exchange extends Row<"exchange"> {
  /** The season of its session. */
  readonly season_id: number;
  readonly sessionNumber: number;
  readonly sessionTitle: string | null;
  readonly sessionDay: Day;
  readonly question: string | null;
  readonly category: string | null;
}

export interface ExchangeFilter {
  readonly id?: number | undefined;
  readonly sessionId?: number | undefined;
  readonly questionId?: number | undefined;
  readonly kind?: Exchange["kind"] | undefined;
  /** Only hopes and fears of which nobody said what became of them. */
  readonly isOpen?: boolean | undefined;
}

/** What was said: by session in the order of the year, by question, then in the order in which it was noted. */
export async function listExchanges(reader: Reader, filter: ExchangeFilter = {}): Promise<Exchange[]> {
  const { id, sessionId, questionId, kind, isOpen } = filter;
  return reader
    .selectFrom("exchange")
    .innerJoin("session", "session.id", "exchange.session_id")
    .leftJoin("question", "question.id", "exchange.question_id")
    .leftJoin("category", "category.id", "exchange.category_id")
    .selectAll("exchange")
    .select([
      "session.season_id",
      "session.number as sessionNumber",
      "session.title as sessionTitle",
      "session.on_day as sessionDay",
      "question.title as question",
      "category.label as category",
    ])
    .$if(id !== undefined, (query) => query.where("exchange.id", "=", id as number))
    .$if(sessionId !== undefined, (query) => query.where("exchange.session_id", "=", sessionId as number))
    .$if(questionId !== undefined, (query) => query.where("exchange.question_id", "=", questionId as number))
    .$if(kind !== undefined, (query) => query.where("exchange.kind", "=", kind as Exchange["kind"]))
    .$if(isOpen === true, (query) =>
      query.where("exchange.became", "is", null).where("exchange.kind", "in", takenUpKinds),
    )
    .orderBy("session.on_day")
    .orderBy("session.number")
    .orderBy("question.rank", (rank) => rank.asc().nullsLast())
    .orderBy("exchange.number")
    .execute();
}

export async function readExchange(reader: Reader, id: number): Promise<Exchange> {
  const [exchange] = await listExchanges(reader, { id });
  if (!exchange) throw new Error(`nothing that was said has the id ${id}`);
  return exchange;
}

/** Finds what was said by its reference, or by a part of it. */
export const findExchange = finder(
  "exchange",
  (reader) => listExchanges(reader),
  ({ text }) => text,
);

/** Hopes and fears that are not taken up yet, for a prompt to offer. */
export const offerHopesAndFears = offering(
  "exchange",
  (reader) => listExchanges(reader, { isOpen: true }),
  ({ text }) => text,
);

/** A category that is named beside what was said, where it is too small for that. */
export interface SmallCategory {
  readonly label: string;
  /** Those who came, where that is recorded; else its members of the day. */
  readonly people: number;
  readonly threshold: number;
  readonly isRecorded: boolean;
}

/** Tells of each category at each of some sessions whether it is too small to be named beside what one of its people said. */
export async function readSmallCategories(
  reader: Reader,
  sessionIds: readonly number[],
): Promise<(sessionId: number, categoryId: number | null) => SmallCategory | undefined> {
  const { threshold } = await readCooperative(reader);
  const presences = await readPresences(reader, sessionIds);
  return (session, category) => smallCategory(presences.get(session), category, threshold);
}

function smallCategory(
  presence: Presence | undefined,
  categoryId: number | null,
  threshold: number,
): SmallCategory | undefined {
  const its = presence?.byCategory.find((one) => one.categoryId === categoryId);
  if (!presence || !its) return undefined;
  const people = presence.recorded ? its.present + its.replaced : its.members;
  if (isLargeEnough(people, threshold)) return undefined;
  return { label: its.label, people, threshold, isRecorded: presence.recorded };
}
