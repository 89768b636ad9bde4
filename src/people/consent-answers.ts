import { fold } from "../values/folded.ts";

/** Folded words with which a question or an answer says no. */
export const refusal = /\b(?:ne|pas|refus\w*|oppos\w*|not|never|sans|jamais|decline\w*|object\w*)\b/;

/** Yes, and nothing that narrows it: "Oui, de dos" is neither yes nor no. */
const plainYes =
  /^(?:oui|yes)(?: (?:oui|je|j|i|d accord|ok|bien sur|volontiers|tout a fait|avec plaisir|merci|please|of course|absolutely)\b.*)?$/;

/**
 * Reads an answer to a question of a form: yes or no, or a sentence that begins with it or says it.
 * @param yesNo reads the words for yes and no alone
 */
export function readConsent(
  typed: string,
  yesNo: (typed: string) => boolean | undefined,
): boolean | undefined {
  const plain = yesNo(typed);
  if (plain !== undefined) return plain;
  if (/^\s*[☑✓✔✅]\s*$/u.test(typed)) return true;
  const said = fold(typed);
  if (/\b(?:mais|sauf|but|except|si|if|seulement|only)\b/.test(said)) return undefined;
  if (/^(?:oui|yes)\b/.test(said)) return (plainYes.test(said) && !refusal.test(said)) || undefined;
  if (/^(?:non|no)\b/.test(said) || (refusal.test(said) && /^(?:je|j|i)\b/.test(said))) return false;
  return /^(?:(?:j|je|i) )?(?:accepte|autorise|consens|agree|consent|accept|d accord|accord)\b/.test(said)
    ? true
    : undefined;
}
