import { type Ending, readEnding } from "../decisions/ending.ts";
import type { ActorFinder } from "./actor.ts";
import { objectOf } from "./loose-lines.ts";
import { sentencesOf, withoutMarks } from "./sentences.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A sentence, or several that say one end, with how they end a decision; without where they say none that is certain. */
export interface SpokenSentence {
  readonly text: string;
  readonly ending: Ending | undefined;
  /** Whether it says the end and not of what: "Motion carried.", "Pas de décision." */
  readonly isVerdict: boolean;
}

const verdictOpening =
  /^[\s=>→-]*(?:(?:la|le|the|this|cette|ce|l[’'])\s*)?(?:motion|proposition|proposal|id[ée]e|idea|demande|request|r[ée]solution|amendement|amendment|point|item|vote|mise aux voix(?: [àa] main lev[ée]e)?|put to the vote)?(?:\s+(?:est|was|is|a [ée]t[ée]))?(?:\s*(?:not|non|pas))?[\s:,;–—-]*$/iu;
/** What stands before an outcome that is said of a thing, or by all of them; "Jean a décidé" is his own. */
const strong =
  /(?:^|[:;,–—>→()-]|(?:^|\s|[’'])(?:est|sont|fut|furent|[ée]t[ée]|on|nous|is|are|was|were|been|we|it|then|conseil|assembl[ée]e|groupe|group|comit[ée]|committee|commission|bureau|board|meeting|members|membres|everybody|everyone|met|mis|mettons|dans l[’']ensemble))(?:\s+\p{L}+(?:ment|ly))?\s*$/iu;
/** Phrases that say it with their own subject. */
const whole =
  /^(?:il est|on |nous |c[’']est|pas |rien |aucun|sans |no |nothing |all |tout le monde|ok pour|prend|prennent|motion|proposal|d[’']accord)/iu;
const withSubject = /^(?:il est|il a|on |l[’']on |nous )/iu;
/** Somebody's words. */
const spoken =
  /(?:^|[\s«"“’'])(?:dit|disent|trouve|trouvent|pense|pensent|propose|proposent|sugg[èe]re|demande|voulait|voudrait|souhaite|rappelle|pr[ée]cise|[ée]crit|explique|says|said|thinks|thought|suggests|suggested|proposes|proposed|asked|wants|wanted|wondered|hoped|reminded)(?=$|[\s,.:’'])/iu;
/** Another day's. */
const past =
  /(?:^|[\s«"“’'])(?:d[ée]j[àa]|avait|avaient|already|had|last|previous|pr[ée]c[ée]dente?|derni[èe]re?|hier|yesterday)(?=$|[\s,.:’'])/iu;
const dayBefore =
  /(?:^|\s)(?:le|on|en|in|du)\s+(?:\d{1,2}(?:er|st|nd|rd|th)?\s+\p{L}{3,}|\d{1,2}[/.]\d{1,2})/iu;
/** Those who decide and are not at the meeting: "refusé par la Ville". */
const byOthers =
  /^\s*(?:par|by)\s+(?:l[ea]s?|l[’']|the|notre|our|son|sa)\s*(?!groupe|group|conseil|comit|committee|assembl|membres|members|majorit|board|bureau|pr[ée]sents)/iu;

/**
 * The sentences of a line that runs on, with the end of a decision where one says it for certain: of a thing or by all, of this day,
 * in nobody's mouth and in no question.
 */
export function spokenSentences(
  text: string,
  vocabulary: Vocabulary,
  whoIs: ActorFinder,
): readonly SpokenSentence[] {
  const all: SpokenSentence[] = [];
  for (const sentence of sentencesOf(withoutMarks(text))) {
    const before = all.at(-1);
    const read = readSpoken(sentence, vocabulary, whoIs);
    const joined =
      before?.ending && read.isVerdict
        ? readSpoken(`${before.text} ${sentence}`, vocabulary, whoIs)
        : undefined;
    if (joined?.ending) all[all.length - 1] = { ...joined, isVerdict: before?.isVerdict === true };
    else all.push(read);
  }
  return all.map((one) => (one.ending?.outcome === undefined ? { ...one, ending: undefined } : one));
}

function readSpoken(text: string, vocabulary: Vocabulary, whoIs: ActorFinder): SpokenSentence {
  const unquoted = text.replace(/«[^»]*»|“[^”]*”|"[^"]*"/gu, (quoted) => "_".repeat(quoted.length));
  const ending = readEnding(unquoted, vocabulary.ending);
  if (!ending || !isCertain(unquoted, ending, whoIs)) return { text, ending: undefined, isVerdict: false };
  const saysWhat = objectOf(text, ending) !== "" || isAbout(text, ending);
  return { text, ending, isVerdict: !saysWhat && verdictOpening.test(unquoted.slice(0, ending.start)) };
}

/** Whether what it is about stands behind it: "Agreed in principle: the sign at the entrance", "Il est convenu avec la Ville qu'on attend". */
function isAbout(text: string, { outcome, phrase, voicesStart }: Ending): boolean {
  if (outcome !== "adopted" || phrase?.start !== 0 || voicesStart !== undefined) return false;
  const behind = text.slice(phrase.end);
  return /[:：]\s*\p{L}/u.test(behind) || (withSubject.test(text) && /\p{L}{3}/u.test(behind));
}

/** Whether a text is what somebody said or wanted, or what was so before. */
export function isReported(text: string): boolean {
  return spoken.test(text) || past.test(text);
}

function isCertain(
  text: string,
  { phrase, voicesStart, isUnanimous, start }: Ending,
  whoIs: ActorFinder,
): boolean {
  const before = text.slice(0, phrase?.start ?? start);
  const said = text.slice(0, phrase?.end ?? start);
  const speaker = /^([^:：]{2,40}?)\s*[:：]/u.exec(text)?.[1];
  if (
    /\?(?:\s|$)/u.test(text) ||
    past.test(said) ||
    // "Hugo voulait une tonnelle, on a voté et c'est non (2 pour, 4 contre)": whoever wanted it, the voices were counted.
    spoken.test(voicesStart === undefined ? said : lastClause(said)) ||
    /^\d{1,2}[h:]\d{2}/u.test(text) ||
    dayBefore.test(before)
  )
    return false;
  if (speaker !== undefined && whoIs(speaker) !== undefined) return false;
  if (phrase === undefined) return voicesStart !== undefined;
  if (byOthers.test(text.slice(phrase.end))) return false;
  return (
    voicesStart !== undefined ||
    isUnanimous ||
    whole.test(text.slice(phrase.start)) ||
    strong.test(before) ||
    verdictOpening.test(before)
  );
}

function lastClause(text: string): string {
  return text.slice(text.lastIndexOf(",") + 1);
}
