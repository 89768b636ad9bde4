import { everySeason, isDatedIn, type Season } from "../../cooperative/season.ts";
import { daysOfTakingPart, listSeasons } from "../../cooperative/store/seasons.ts";
import { isInHeadcount } from "../../people/membership.ts";
import { listMemberships } from "../../people/store/memberships.ts";
import type { Reader } from "../../register/write.ts";
import { overlap } from "../../values/span.ts";

/** A season in figures. */
export interface Year extends Season {
  readonly sessionsHeld: number;
  /** Members and elected companions who took part on any of its days. */
  readonly members: number;
  /** Those that were adopted. */
  readonly decisions: number;
}

/** Every season, the first one first. */
export async function listYears(reader: Reader): Promise<Year[]> {
  const sessions = await reader.selectFrom("session").select(["season_id", "held_on", "on_day"]).execute();
  const decisions = await reader
    .selectFrom("decision")
    .select(["season_id", "outcome", "taken_on"])
    .execute();
  const memberships = (await listMemberships(reader)).filter(isInHeadcount);
  const years: Year[] = [];
  for (const season of await listSeasons(reader)) {
    const days = await daysOfTakingPart(reader, season);
    // Who joins after the end of a year takes part in the next, also before that is open.
    const span = { from: days?.from ?? everySeason.starts_on, until: season.ends_on };
    const its = memberships.filter((one) => overlap(one, span));
    years.push({
      ...season,
      sessionsHeld: sessions.filter((one) => isDatedIn(season, one, one.on_day) && one.held_on !== null)
        .length,
      members: new Set(its.map(({ participantId }) => participantId)).size,
      decisions: decisions.filter((one) => isDatedIn(season, one, one.taken_on) && one.outcome === "adopted")
        .length,
    });
  }
  return years;
}
