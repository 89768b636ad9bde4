import { isOpen } from "../../city/follow-up.ts";
import { listRecommendations } from "../../city/store/recommendations.ts";
import { isMadeBy, type Season } from "../../cooperative/season.ts";
import type { Reader } from "../../register/write.ts";
import { type Day, daysBetween } from "../../values/day.ts";
import { inOrder } from "../../values/order.ts";
import { toReference } from "../../values/reference.ts";

/** So many days before its day, a commitment is near. */
const nearFrom = 60;

/** What was asked and not answered, what is still studied, or what was promised and is near its day or past it. */
export interface Waiting {
  readonly day: Day;
  readonly kind: "unanswered" | "under-study" | "promised";
  readonly reference: string;
  /** To whom it was addressed; null where nobody noted it. */
  readonly addressedTo: string | null;
  /** The day on which it was sent, until which it is studied, or by which it was promised. */
  readonly on: Day;
  /** Days from then to the day that is asked about; below zero where that is still to come. */
  readonly age: number;
}

/** What of a season or of one before it waits for the city on a day, the longest first. */
export async function readRequests(reader: Reader, season: Season, day: Day): Promise<Waiting[]> {
  const recommendations = (await listRecommendations(reader)).filter((one) => isMadeBy(season, one));
  const all = recommendations.flatMap(({ number, addressed_to, sent_on, latest, commitments }) => {
    const waits = (
      kind: Waiting["kind"],
      on: Day | null,
      reference = toReference("recommendation", number),
    ) =>
      on === null ? [] : [{ day, kind, reference, addressedTo: addressed_to, on, age: daysBetween(on, day) }];
    return [
      ...(latest === null ? waits("unanswered", sent_on) : []),
      ...(latest?.answer === "under-study" ? waits("under-study", latest.until_on) : []),
      ...commitments
        .filter(isOpen)
        .flatMap(({ due_on, reference }) => waits("promised", due_on, reference))
        .filter(({ age }) => age >= -nearFrom),
    ];
  });
  return all.sort((one, other) => inOrder(one.on, other.on));
}
