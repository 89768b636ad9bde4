import type { Day } from "../values/day.ts";

/** What the text of a mandate says, in the order in which it is read (`src/people/README.md`). */
export const mandateSections = [
  "object",
  "open",
  "closed",
  "role",
  "calendar",
  "city",
  "participant",
  "personal",
] as const;
export type MandateSection = (typeof mandateSections)[number];

/** Who signs: a person, an organisation for itself, or the city. */
export const mandateParties = ["participant", "organisation", "city"] as const;
export type MandateParty = (typeof mandateParties)[number];

/** Where someone stands with the mandate on a day. */
export const mandateStates = ["signed", "unsigned", "withdrawn", "ended"] as const;
export type MandateState = (typeof mandateStates)[number];

/** What a signature says of its own life; no date is a date that nobody gave. */
export interface SignatureSpan {
  readonly signedOn: Day | null;
  readonly endsOn: Day | null;
  readonly withdrawnOn: Day | null;
  /** The last day of the season in which it is looked at. */
  readonly seasonEndsOn: Day;
}

/**
 * The state of a signature on a day; none at all is unsigned. A withdrawal holds from its own day on, an end from the day
 * after; but one that comes with the season takes nothing from it.
 */
export function stateOn(signature: SignatureSpan | undefined, day: Day): MandateState {
  if (!signature) return "unsigned";
  if (signature.withdrawnOn !== null && signature.withdrawnOn <= day) return "withdrawn";
  const lastDay = day < signature.seasonEndsOn ? day : signature.seasonEndsOn;
  if (signature.endsOn !== null && signature.endsOn < lastDay) return "ended";
  return "signed";
}

/** Whether a signature was given by a day and still held on it. */
export function isHeldOn(signature: SignatureSpan, day: Day): boolean {
  const isGiven = signature.signedOn === null || signature.signedOn <= day;
  return isGiven && stateOn(signature, day) === "signed";
}

/** A section as it is kept: plain line ends, no more than one empty line, and no heading above the third level, since its own title is of the second. */
export function toSectionText(written: string): string {
  return written
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/^#{1,2}(?= )/gm, "###")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Whether words between square brackets are still to be replaced by what only people know; a link or a box to tick is none. */
export function isToComplete(text: string): boolean {
  return /\[(?![ xX]?\])(?!\^)[^\][\n]+\](?![([:])/.test(text);
}
