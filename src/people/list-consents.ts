import { wordsOf } from "../tabular/heading-words.ts";
import type { ConsentKind } from "./consent.ts";
import { refusal } from "./consent-answers.ts";

/** What a question of a form asks agreement to. */
export interface AskedConsent {
  readonly kinds: readonly ConsentKind[];
  /** Whether yes would mean no: "Je ne souhaite pas être photographiée". */
  readonly isRefusal: boolean;
}

/** Words that tell the purpose; the second are consent by themselves. */
const purposes: Readonly<Record<ConsentKind, readonly [RegExp, RegExp | undefined]>> = {
  image: [
    /\b(?:images?|img|[pf]h?otos?|photograph\w*|videos?|film(?:e[esr]*|ed|ing)?|captations?|pictures?)\b/,
    /\b(?:dr(?:oits?)? .*(?:images?|img)|autorisations? (?:photos?|images?|videos?)|image rights?)\b/,
  ],
  quotation: [
    /\b(?:citations?|cit(?:er|ee?s?)|quot(?:e|es|ed|ation|ations)|temoignages?|temoigner|testimonials?|said|propos|paroles?|verbatims?)\b/,
    undefined,
  ],
  contact: [
    /\b(?:(?:re)?contact\w*|rappelee?s?|me rappeler|rappel$|invitee?s?|m inviter|invited|newsletters?|infolettres?|lettres? .*information|e?mailings?|communications?|informations?|informee?s?|actualites|nouvelles|updates?|(?:e mail|courriel|adresse) .*(?:next|later|prochain\w*|suite))\b/,
    /\b(?:newsletters?|infolettres?)\b/,
  ],
};
const agreement =
  /\b(?:autoris\w*|accept\w*|acc?ords?|consen\w*|agree\w*|allow\w*|permi\w*|souhait\w*|veux|voulez|authori[sz]\w*|willing|desire\w*|recevoir|receive|subscribe\w*|(?:may|can) we|pouvons nous|peut on|like|happy|peuvent|ok|okay)\b/;
/** "Citer mes propos", "Me recontacter": what someone ticks in their own words. */
const ownWords =
  /^(?:me? (?:citer|photographier|filmer|contacter|recontacter|rappeler|inviter)|(?:citer|photographier|filmer|utiliser|diffuser|publier|reprendre) (?:mes|mon|ma)|(?:quote|photograph|film|contact|invite) me|use my)\b/;

/** What a heading asks agreement to; nothing where it asks for none. */
export function consentAskedIn(heading: string): AskedConsent | undefined {
  const said = wordsOf(heading).join(" ");
  const asks = agreement.test(said) || ownWords.test(said);
  const kinds = (Object.keys(purposes) as ConsentKind[]).filter((kind) => {
    const [speaks, isConsent] = purposes[kind];
    return asks ? speaks.test(said) : isConsent?.test(said);
  });
  return kinds.length === 0 ? undefined : { kinds, isRefusal: refusal.test(said) };
}
