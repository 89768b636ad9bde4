import type { Ending } from "../decisions/ending.ts";
import { readEnding, tallyCells } from "../decisions/ending.ts";
import { originOf, splitReference } from "./item-line.ts";
import { longestTitle } from "./line-shapes.ts";
import type { DecisionField, DecisionNote, Origin } from "./notes.ts";
import { atOf, type PageLine, plain, type Said } from "./page.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What joins the words of a decision to how it ended. */
const joint =
  /(?<![\s,;:–—(>→=-])(?:[\s,;:–—(>→=-]|(?<=^|\s)(?:c[’']est|est|sont|a été|ont été|fut|is|are|was|were|has been|have been|it is|it was|et|and|décision|decision|vote|on a|nous avons|on passe au|we|par|by|à|the)(?=\s|$))+$/iu;
const reviewed =
  /(?<![\s,;.–—(-])[\s,;.–—(-]*\b(?:à revoir|revoir|revoyure|(?:to )?review(?:ed)?)\b\s*(?:en|le|au|on|in|by|:)?\s*([^.,;()]{3,40})[.)]?\s*$/iu;

/** A sentence that says how something was decided, as the decision that it is; `isEnded` where it says an outcome. */
export interface LooseDecision {
  readonly decision: DecisionNote;
  readonly ending: Ending | undefined;
}

/**
 * Reads a decision that stands in one sentence: "Budget de la fête : 300 euros, adopté à l'unanimité". What comes before a colon
 * is its title, what comes before the outcome its statement.
 * @param about what the line stands under, which is then the title, and the sentence the statement
 */
export function readLooseDecision(
  text: string,
  line: PageLine,
  vocabulary: Vocabulary,
  about: string | null,
): LooseDecision {
  const { reference, sentence, reviewDay, ending } = parted(text, vocabulary);
  const at = atOf(line);
  const fields = new Map<DecisionField, Said>();
  const note = (field: DecisionField, said: string): void => {
    fields.set(field, { text: said, at });
  };
  if (reviewDay !== undefined) note("review", reviewDay);
  const before = (ending ? sentence.slice(0, ending.start) : sentence).replace(joint, "").trim();
  const after = ending ? sentence.slice(ending.start).trim() : "";
  if (ending) noteEnding(ending, after, note);
  const [, head = "", tail = ""] = /^([^:：]{3,80}?)\s*[:：]\s+(.+)$/su.exec(before) ?? [];
  const object = ending ? objectOf(sentence, ending) : "";
  if (about !== null) {
    if (before !== "" || object !== "") note("statement", withoutDot(sentence));
  } else if (head !== "") note("statement", withoutDot(tail));
  else if (before.length > longestTitle) note("statement", withoutDot(before));
  const own = object || head || (before.length > longestTitle ? "" : withoutDot(before));
  return {
    decision: {
      reference,
      title: about ?? (own || null),
      fields,
      objections: [],
      origins: [untouched(originOf(line, reference))],
    },
    ending,
  };
}

/** How a decision ended, by the sentence that says it; nothing where it says neither an outcome nor voices. */
export function endingOf(text: string, vocabulary: Vocabulary): Ending | undefined {
  return parted(text, vocabulary).ending;
}

/** The sentence without the reference before it and the day of the review behind it. */
function parted(text: string, vocabulary: Vocabulary) {
  const { reference, rest } = splitReference("decision", text);
  const review = reviewed.exec(rest);
  const reviewDay = review ? looseDay(review[1] ?? "", vocabulary, "first") : undefined;
  const sentence = (reviewDay === undefined ? rest : rest.slice(0, review?.index)).trim();
  return { reference, sentence, reviewDay, ending: readEnding(sentence, vocabulary.ending) };
}

/**
 * A line that says in one word behind a joint what became of it: "Rythme trimestriel => ok", "Publicité : NON (unanimité)".
 * @returns nothing where it does not
 */
export function readVerdictCell(
  text: string,
  line: PageLine,
  vocabulary: Vocabulary,
): DecisionNote | undefined {
  const [, title = "", word = "", aside = ""] =
    /^(.+?)\s*(?:=>|->|→|[:：]|\s[–—-]\s)\s*([\p{L}’' ]{2,20}?)\s*(?:\(([^()]*)\))?[.!]?$/u.exec(text) ?? [];
  const outcome = word === "" ? undefined : vocabulary.choice("outcome", word);
  if (outcome === undefined || outcome === "not-recorded" || title.length > longestTitle) return undefined;
  const { decision } = readLooseDecision(title, line, vocabulary, null);
  const at = atOf(line);
  const said = new Map<DecisionField, Said>();
  const ending = aside === "" ? undefined : readEnding(aside, vocabulary.ending);
  if (aside !== "" && (!ending || ending.outcome !== undefined)) return undefined;
  if (ending) noteEnding(ending, aside, (field, value) => said.set(field, { text: value, at }));
  return {
    ...decision,
    title: plain(title),
    fields: new Map([...said, ["outcome", { text: outcome, at }] as const]),
  };
}

/** What is decided, or noted, where the sentence says it behind the word for it: "il est décidé d'ouvrir la cantine, par 6 voix pour". */
export function objectOf(sentence: string, { outcome, phrase, voicesStart }: Ending): string {
  if (outcome === "noted")
    return withoutDot(
      sentence.slice(phrase?.end).replace(/^\s*(?:du\s|de\sla\s|de\sl[’']|des\s|de\s|d[’'])?\s*/iu, ""),
    );
  if (outcome !== "adopted") return "";
  const end = voicesStart !== undefined && phrase && voicesStart > phrase.end ? voicesStart : sentence.length;
  const said = sentence.slice(phrase?.end ?? 0, end).replace(joint, "");
  const isOpen = /(?:\sde|\sd|\sque|\sto|\sthat|\spour|\son)$/iu.test(sentence.slice(0, phrase?.end));
  const [, object = ""] =
    /^(?:,[^,]{1,40},)?\s*(?:(?:à\s(?:l[’']unanimité|la\smajorité)(?:\sdes\s\p{L}+)?|unanimously|\p{L}+ment)\s+)?(?:de\s|d[’']|que\s|qu[’']|pour\s|to\s|that\s)\s*(.+)$/isu.exec(
      said,
    ) ??
    (isOpen ? /^[’'\s]*(.+)$/su.exec(said) : null) ??
    [];
  return object.length > longestTitle ? "" : withoutDot(object);
}

/** Minutes stay as whoever wrote them left them: no reference is put into a line that is none of our page. */
export function untouched(origin: Origin): Origin {
  return { ...origin, isReferenced: true };
}

function withoutDot(text: string): string {
  return plain(text.replace(/(?<![\s.,;:])[\s.,;:]+$/u, ""));
}

/** Says of a decision how it ended; the words are kept where they say more than that. */
function noteEnding(
  { outcome, isUnanimous, method, tally, isAllSaid }: Ending,
  words: string,
  note: (field: DecisionField, text: string) => void,
): void {
  if (outcome) note("outcome", outcome);
  if (outcome && !isAllSaid) note("outcomeSentence", plain(words));
  if (isUnanimous) note("unanimous", "oui");
  if (method) note("method", method);
  for (const cell of tallyCells) {
    const votes = tally[cell];
    if (votes !== undefined) note(cell, String(votes));
  }
}

/** The same decision with what another line says of its end. */
export function withEnding(
  decision: DecisionNote,
  text: string,
  line: PageLine,
  vocabulary: Vocabulary,
): DecisionNote {
  const { fields } = readLooseDecision(text, line, vocabulary, null).decision;
  const ends = [...fields].filter(([field]) => field !== "statement" && !decision.fields.has(field));
  return { ...decision, fields: new Map([...decision.fields, ...ends]) };
}

const bounds =
  /^(fin du mois de|fin du mois d|fin de|fin|end of|late|mi|mi-|mid|mid-|début|début de|debut|beginning of|early)[\s-]*(?:mois d[e’']\s*)?(.+)$/iu;

/** A day of the week, whole or short, before the day of a month. */
const weekday =
  /^(?:lun|mar|mer|jeu|ven|sam|dim|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\.?,?\s+(?=\d)/iu;

/**
 * A day as minutes name it, in words that read as a day: "12 avril", "fin avril" (its last day), "mi-mai", "October 2024".
 * @param bound the day of a month that stands alone
 * @returns nothing where a text is no day
 */
export function looseDay(text: string, vocabulary: Vocabulary, bound: "first" | "last"): string | undefined {
  const bare = text
    .replace(/^(?:le|la|au|à|en|on|in|the)\s+/iu, "")
    .replace(weekday, "")
    .replace(/\.$/u, "")
    .trim();
  const isDay = (day: string): boolean => "value" in vocabulary.day(day, "2024-01-01");
  if (bare === "" || /^\d+$/u.test(bare)) return undefined;
  if (isDay(bare)) return bare;
  // Without a letter it is no month: "(soutien : 3)".
  if (!/\p{L}{3}/u.test(bare)) return undefined;
  const [, word = "", month = ""] = bounds.exec(bare) ?? [];
  const days = (first: readonly number[], of: string): string | undefined =>
    first.map((day) => `${day} ${of}`).find(isDay);
  if (/^(?:fin|end|late)/iu.test(word)) return days([31, 30, 28], month);
  if (/^mi/iu.test(word)) return days([15], month);
  if (word !== "") return days([1], month);
  return days(bound === "first" ? [1] : [31, 30, 28], bare);
}
