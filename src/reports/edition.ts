/** For whom a document is: anyone, and then it names no natural person but those whom the settings allow; or the team alone. */
export const editions = ["public", "internal"] as const;
export type Edition = (typeof editions)[number];

/** A number of people as an edition says it; "few" where the public is not told how many. */
export type PublishedCount = number | "few" | null;

/** From 1 to one less than the threshold the public learns only that there are some (`src/reports/README.md`). */
export function publishedCount(count: number | null, edition: Edition, threshold: number): PublishedCount {
  if (count === null || edition === "internal" || count === 0 || count >= threshold) return count;
  return "few";
}

/** The same where a document says nothing of what the public is not told: null. */
export function countTold(count: number | null, edition: Edition, threshold: number): number | null {
  const published = publishedCount(count, edition, threshold);
  return published === "few" ? null : published;
}
