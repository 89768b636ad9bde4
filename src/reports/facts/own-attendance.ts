import type { Season } from "../../cooperative/season.ts";
import { listParticipants } from "../../people/store/participants.ts";
import type { Reader } from "../../register/write.ts";
import { toReference } from "../../values/reference.ts";
import { type OwnSession, readAttendanceRates } from "../../workshops/store/attendance-rates.ts";
import { because, countedAmong, type FigureRow, figured, share, type Why } from "../proof.ts";

/** How often someone came to the sessions of a season that were held while they took part (`src/workshops/README.md`). */
export interface ParticipantFacts {
  readonly reference: string;
  /** From 0 to 1; null where nothing is known of any session. */
  readonly attendance: number | null;
  /** Sessions at which they or someone in their place held the seat. */
  readonly seatsHeld: number;
  /** Sessions of which nobody noted whether they came. */
  readonly unknown: number;
}

declare module "../figures.ts" {
  interface FactsOf {
    participant: ParticipantFacts;
  }
}

/** The attendance of everyone, in the order of their numbers, of the register as it stood on a day. */
export async function readOwnAttendances(reader: Reader, season: Season): Promise<ParticipantFacts[]> {
  const ids = (await listParticipants(reader)).map(({ id }) => id);
  return (await readAttendanceRates(reader, ids, season)).map(({ number, sessions }) => {
    const known = sessions.filter(isKnown);
    const left = (isMeant: (one: OwnSession) => boolean) => (): FigureRow[] =>
      sessions.filter((one) => !isMeant(one)).map((one) => ({ ...toRow(one), why: whyNot(one) }));
    return figured("participant", {
      reference: toReference("participant", number),
      attendance: share(
        known,
        { part: ({ state }) => (state === "present" ? 1 : 0), whole: () => 1, isSaid: true },
        (one) => ({ ...toRow(one), why: whyNot(one) }),
        left(isKnown),
      ),
      seatsHeld: countedAmong(
        sessions,
        (one) => isKnown(one) && one.state !== "excused" && one.state !== "absent",
        toRow,
        whyNot,
      ),
      unknown: countedAmong(sessions, ({ tookPart, state }) => tookPart && state === null, toRow, whyNot),
    });
  });
}

function isKnown({ tookPart, state }: OwnSession): boolean {
  return tookPart && state !== null;
}

function whyNot({ tookPart, state }: OwnSession): Why {
  if (!tookPart) return because("not-taking-part");
  return state === null ? because("not-known") : { choice: "attendanceState", value: state };
}

function toRow({ session: { number, title, on_day } }: OwnSession): FigureRow {
  return { reference: toReference("session", number), label: title, on: on_day };
}
