/** On what a use of personal data rests (article 6 of the General Data Protection Regulation). */
export const legalBases = [
  "public-task",
  "consent",
  "legitimate-interest",
  "legal-obligation",
  "contract",
  "vital-interests",
] as const;
export type LegalBasis = (typeof legalBases)[number];
