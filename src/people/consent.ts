import type { Day } from "../values/day.ts";

/** What someone may consent to: being photographed, being quoted by name, being written to after the season. */
export const consentKinds = ["image", "quotation", "contact"] as const;
export type ConsentKind = (typeof consentKinds)[number];

/** Unknown is an answer too: that it was given is not known any more. */
export const consentAnswers = ["yes", "no", "unknown"] as const;
export type ConsentAnswer = (typeof consentAnswers)[number];

/** One answer on one day; a withdrawal is a later answer, and none is ever changed. */
export interface Consent {
  readonly kind: ConsentKind;
  readonly answer: ConsentAnswer;
  readonly givenOn: Day | null;
  readonly source: string | null;
}

/** The answer that holds: that of the latest day, and of one day the one that was recorded last; consents in that order. */
export function holdingConsent<One extends Consent>(
  consents: readonly One[],
  kind: ConsentKind,
): One | undefined {
  return consents.findLast((one) => one.kind === kind);
}

/**
 * What someone's answers say of something that is made on a day: the one that holds then; and where they do not agree any more,
 * nothing that is made of an earlier day has their agreement either (`src/people/README.md`).
 */
export function agreementOn(consents: readonly Consent[], kind: ConsentKind, day: Day): ConsentAnswer {
  const given = consents.filter(({ givenOn }) => givenOn === null || givenOn <= day);
  const then = holdingConsent(given, kind)?.answer ?? "unknown";
  return then === "yes" ? (holdingConsent(consents, kind)?.answer ?? "unknown") : then;
}

/** Whether two say the same of the same day. */
export function isSameConsent(one: Consent, other: Consent): boolean {
  return (
    one.kind === other.kind &&
    one.answer === other.answer &&
    one.givenOn === other.givenOn &&
    one.source === other.source
  );
}
