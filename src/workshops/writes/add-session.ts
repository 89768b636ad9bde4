import { currentSeason } from "../../cooperative/store/seasons.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import type { LocalTime } from "../../values/local-time.ts";
import { checkTimes, type SessionKind } from "../session.ts";
import { readSession, type Session } from "../store/sessions.ts";
import { type Facilitating, setFacilitators } from "./set-facilitators.ts";

export interface NewSession {
  readonly title?: string | undefined;
  readonly kind: SessionKind;
  readonly onDay: Day;
  readonly startsAt?: LocalTime | undefined;
  readonly endsAt?: LocalTime | undefined;
  readonly place?: string | undefined;
  readonly phaseId?: number | undefined;
  readonly summary?: string | undefined;
  readonly facilitators: readonly Facilitating[];
  /** How people are welcomed, each in a few words. */
  readonly childcare?: string | undefined;
  readonly interpreter?: string | undefined;
  readonly transport?: string | undefined;
  readonly access?: string | undefined;
  readonly costCents?: number | undefined;
}

/** Adds a session; it is planned until it is said to have been held. @throws CoopError `ends-before-it-starts` */
export async function addSession(tx: Write, added: NewSession): Promise<Session> {
  checkTimes(added.startsAt, added.endsAt);
  const season = await currentSeason(tx);
  const id = await tx.insertOne("session", {
    number: await tx.nextNumber("session"),
    season_id: season.id,
    phase_id: added.phaseId ?? null,
    kind: added.kind,
    title: added.title ?? null,
    on_day: added.onDay,
    starts_at: added.startsAt ?? null,
    ends_at: added.endsAt ?? null,
    place: added.place ?? null,
    summary: added.summary ?? null,
    childcare: added.childcare ?? null,
    interpreter: added.interpreter ?? null,
    transport: added.transport ?? null,
    access: added.access ?? null,
    cost_cents: added.costCents ?? null,
  });
  await setFacilitators(tx, id, added.facilitators);
  return readSession(tx, id);
}
