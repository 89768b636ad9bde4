import { isMadeIn, type Season } from "../../cooperative/season.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";

/** What comes of a session, beside its own texts. */
const outcomes = ["exchange", "decision", "task", "idea"] as const;

/** The numbers of the sessions of a season held before a day of which nothing is written: no summary, no note, and nothing that came of them. */
export async function sessionsWithoutMinutes(reader: Reader, season: Season, day: Day): Promise<number[]> {
  let sessions = reader
    .selectFrom("session")
    .select(["number", "season_id"])
    .where("held_on", "is not", null)
    .where("cancelled_on", "is", null)
    .where("on_day", "<", day)
    .where("summary", "is", null)
    .where("free_notes", "is", null);
  for (const table of outcomes)
    sessions = sessions.where("id", "not in", (query) =>
      query
        .selectFrom(table)
        .select("session_id")
        .where("session_id", "is not", null)
        .$castTo<{ session_id: number }>(),
    );
  const rows = await sessions.orderBy("on_day").orderBy("number").execute();
  return rows.filter((session) => isMadeIn(season, session)).map(({ number }) => number);
}
