import type { PersonName } from "./person-name.ts";

/** Someone of whom a public document does not tell, with all by which they would be known. */
export interface Unnamed extends PersonName {
  readonly reference: string;
  readonly email: string | null;
  readonly phone: string | null;
  /** Whether the settings allow their name in public: the rest is theirs all the same. */
  readonly mayBeNamed: boolean;
}

export const personalValues = ["name", "family-name", "email", "phone", "reference"] as const;
/** What of a person stands in a text. */
export type PersonalValue = (typeof personalValues)[number];
