import { fold } from "../values/folded.ts";
import type { Method, Outcome } from "./decision.ts";

/** What a sentence can say of how a decision ended, and the words that turn it round or put it off. */
export const endingWords = [
  "adopted",
  "rejected",
  "deferred",
  "none-taken",
  "noted",
  "no-vote",
  "unanimous",
  "all-but",
  "majority",
  "not",
  "to-come",
  "voices",
  "none",
] as const;
export type EndingWord = (typeof endingWords)[number];

/** The voices of a vote that a sentence can count. */
export const tallyCells = ["for", "against", "abstain", "notTakingPart"] as const;
export type TallyCell = (typeof tallyCells)[number];

/** What a phrase means, and how many words it has. */
interface Meant<Meaning> {
  readonly value: Meaning;
  readonly length: number;
}

type PhraseReader<Meaning> = (words: readonly string[], from: number) => Meant<Meaning> | undefined;

/** What phrases of a sentence mean, in either language; each gives the longest that stands among folded words from one on. */
export interface EndingVocabulary {
  readonly ending: PhraseReader<EndingWord>;
  readonly method: PhraseReader<Method>;
  readonly cell: PhraseReader<TallyCell>;
  /** The number that one word says: "trois". */
  number(word: string): number | undefined;
}

/** What reads phrases of one language. */
interface PhraseWords {
  readPhrase(choice: string, words: readonly string[], from: number): Meant<string> | undefined;
}

/** What phrases mean by the words of the languages that read them. */
export function endingVocabulary(
  languages: readonly PhraseWords[],
  number: EndingVocabulary["number"],
): EndingVocabulary {
  const reader =
    <Meaning extends string>(choice: string): PhraseReader<Meaning> =>
    (words, from) => {
      const found = languages.flatMap((one) => one.readPhrase(choice, words, from) ?? []);
      const length = Math.max(...found.map((one) => one.length));
      return found.find((one) => one.length === length) as Meant<Meaning> | undefined;
    };
  return { ending: reader("decisionEnding"), method: reader("method"), cell: reader("tallyCell"), number };
}

/** How a decision ended, as far as a sentence says it. */
export interface Ending {
  /** Nothing where the sentence counts voices and says no more. */
  readonly outcome: Exclude<Outcome, "not-recorded"> | undefined;
  readonly isUnanimous: boolean;
  /** A count of voices without another method is a vote. */
  readonly method: Method | undefined;
  readonly tally: Readonly<Partial<Record<TallyCell, number>>>;
  /** Where in the text what is said of the end begins. */
  readonly start: number;
  /** Where the words of the outcome stand, and where the voices begin. */
  readonly phrase: { readonly start: number; readonly end: number } | undefined;
  readonly voicesStart: number | undefined;
  /** Whether from there on nothing else is said. */
  readonly isAllSaid: boolean;
}

/** So many words before an outcome can turn it round or put it off. */
const reach = 3;
/** Words between two counts, folded. */
const joining = new Set(["et", "and", "de", "des", "seul", "seule", "only"]);
/** Words that say nothing more of an end. */
const silent = new Set(
  "et and de des du d la le les l par by a au aux en avec with the of est is was sont".split(" "),
);
/** A phrase that was found, from one word to another. */
interface Found<Meaning> {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads how a decision ended out of a sentence of minutes: "adopté à l'unanimité", "par 12 voix contre 3 et 1 abstention",
 * "agreed by consent". An outcome that is denied, still to come, or one of two that differ is none: nobody may guess it.
 * @returns nothing where neither an outcome nor voices are said
 */
export function readEnding(text: string, vocabulary: EndingVocabulary): Ending | undefined {
  const words = [...text.matchAll(/[\p{L}\p{M}]+|\d+/gu)].map(({ 0: word, index }) => ({
    word: fold(word),
    index,
    length: word.length,
  }));
  const said = words.map(({ word }) => word);
  const endings = phrases(said, vocabulary.ending);
  const unvoted = endings.find(({ meaning }) => meaning === "no-vote");
  const method = phrases(said, vocabulary.method).find(
    ({ from }) => !unvoted || from < unvoted.from || from > unvoted.to,
  );
  const between = (from: number, to: number): string =>
    text.slice(endOf(words[from]), words[to]?.index ?? text.length);
  const outcome = outcomeOf(endings, between);
  const counted =
    readVoices(said, vocabulary, endings, outcome?.meaning === "rejected") ??
    (outcome && (readScore(text, words, outcome) ?? readLetters(text, words)));
  // "Décidé à l'unanimité" says it within its own words.
  const isWithin = (one: Found<EndingWord>): boolean =>
    said.slice(one.from, one.to + 1).some((word) => word.startsWith("unanim"));
  const isUnanimous = [
    ...endings.filter(({ meaning }) => meaning === "unanimous"),
    ...(outcome ? [outcome] : []),
  ].some((one) => isWithin(one) && isWhole(one, endings));
  const hasMajority = endings.some(({ meaning }) => meaning === "majority");
  const starts = [
    ...(outcome ? [outcome.from] : []),
    ...(counted ? [counted.from] : []),
    ...endings.filter(({ meaning }) => meaning === "unanimous").map(({ from }) => from),
  ];
  if (starts.length === 0) return undefined;
  const first = Math.min(...starts, ...(counted && method ? [method.from] : []));
  const read = new Set(
    [...endings, ...(method ? [method] : []), ...(counted?.read ?? [])].flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index),
    ),
  );
  return {
    outcome: outcome?.meaning,
    isUnanimous,
    method:
      outcome?.meaning === "none-taken"
        ? undefined
        : (method?.meaning ?? (counted || hasMajority ? "vote" : undefined)),
    tally: counted?.tally ?? {},
    start: words[first]?.index ?? 0,
    phrase: outcome && { start: words[outcome.from]?.index ?? 0, end: endOf(words[outcome.to]) },
    voicesStart: counted && words[counted.from]?.index,
    isAllSaid: said.every((word, at) => at < first || read.has(at) || silent.has(word)),
  };
}

/** Words between an outcome and the voices behind it, folded. */
const beforeScore = new Set("a avec by de of par the vote voix with".split(" "));
/** Voices that only a dash or "to" parts; no day, whose numbers may begin with 0. */
const score =
  /^([1-9]\d{0,3})(?:\s?[-–]\s?|\sto\s)(0|[1-9]\d{0,3})(?:\s?[-–]\s?(0|[1-9]\d{0,3}))?(?!\d|[/.-]\d)/u;

/**
 * The voices right behind an outcome, for and against and perhaps abstaining: "approved 3-1", "adopté par 5–2". Whose the numbers are
 * is certain only of what was adopted, by more voices than were against it.
 */
function readScore(
  text: string,
  words: readonly { readonly word: string; readonly index: number; readonly length: number }[],
  outcome: Found<EndingWord>,
): Voices | undefined {
  const at = words.findIndex(({ word }, index) => index > outcome.to && !beforeScore.has(word));
  const read = score.exec(text.slice(words[at]?.index ?? text.length));
  const between = text.slice(endOf(words[outcome.to]), words[at]?.index);
  if (!read || outcome.meaning !== "adopted" || /[.;!?]/u.test(between)) return undefined;
  // "Carried, 5 to 2" counts voices; "opening hours agreed, 9 to 5" does not.
  const isOfVoices =
    /\b(?:by|vote)\b/iu.test(between) || /^(?:carried|passed)$/u.test(words[outcome.to]?.word ?? "");
  if (/\sto\s/u.test(read[0]) && !isOfVoices) return undefined;
  const [pros = 0, cons = 0] = [Number(read[1]), Number(read[2])];
  if (pros <= cons) return undefined;
  const abstain = read[3] === undefined ? {} : { abstain: Number(read[3]) };
  const to = at + (read[3] === undefined ? 1 : 2);
  return { tally: { for: pros, against: cons, ...abstain }, from: at, read: [{ from: at, to }] };
}

/** The voices by the first letters of their words: "P 4 / C 1 / A 0". */
const letters =
  /(?<![\p{L}\d])P\s?[:=]?\s?(\d{1,4})\s*[/,;–-]\s*C\s?[:=]?\s?(\d{1,4})(?:\s*[/,;–-]\s*A\s?[:=]?\s?(\d{1,4}))?(?![\p{L}\d])/u;

function readLetters(text: string, words: readonly { readonly index: number }[]): Voices | undefined {
  const read = letters.exec(text);
  if (!read) return undefined;
  const end = read.index + read[0].length;
  const from = words.findIndex(({ index }) => index >= read.index);
  const to = words.findLastIndex(({ index }) => index < end);
  const abstain = read[3] === undefined ? {} : { abstain: Number(read[3]) };
  return {
    tally: { for: Number(read[1]), against: Number(read[2]), ...abstain },
    from,
    read: [{ from, to }],
  };
}

function endOf(word: { readonly index: number; readonly length: number } | undefined): number {
  return (word?.index ?? 0) + (word?.length ?? 0);
}

/** Whether all agreed: not "à l'unanimité moins une voix", "presque à l'unanimité", "not unanimous". */
function isWhole(unanimous: Found<EndingWord>, endings: readonly Found<EndingWord>[]): boolean {
  return !endings.some(({ meaning, from, to }) => {
    const isBefore = to < unanimous.from && to >= unanimous.from - reach;
    return (
      (meaning === "all-but" && (isBefore || from === unanimous.to + 1)) || (meaning === "not" && isBefore)
    );
  });
}

/** What stands between a word and an outcome that it says nothing of: "pas de majorité : rejeté". */
const parting = /[:;→>=]/u;

/**
 * The one outcome that a sentence says for certain. That there was no vote is one where nothing else is; a word that is explained
 * ("validé = adopté") is none.
 * @param between the text from the end of one word to the beginning of another
 */
function outcomeOf(
  endings: readonly Found<EndingWord>[],
  between: (from: number, to: number) => string,
): Found<Exclude<Outcome, "not-recorded">> | undefined {
  const certain = endings.flatMap((one): Found<Exclude<Outcome, "not-recorded">>[] => {
    const { meaning, from, to } = one;
    if (!isOutcome(meaning)) return [];
    const before = endings.filter(
      (other) => other.to < from && other.to >= from - reach && !parting.test(between(other.to, from)),
    );
    if (before.some((other) => other.meaning === "to-come")) return [];
    if (!before.some((other) => other.meaning === "not")) return [{ meaning, from, to }];
    return meaning === "adopted" ? [{ meaning: "rejected", from, to }] : [];
  });
  // What was not decided and is put off is put off.
  const isPutOff = certain.some(({ meaning }) => meaning === "deferred");
  const [first, ...others] = isPutOff ? certain.filter(({ meaning }) => meaning !== "none-taken") : certain;
  const isExplained = certain.some(({ to }) => /^\s*=(?!>)/u.test(between(to, Number.POSITIVE_INFINITY)));
  if (isExplained) return undefined;
  const unvoted = endings.find(({ meaning }) => meaning === "no-vote");
  if (!first && unvoted) return { ...unvoted, meaning: "none-taken" };
  return others.every(({ meaning }) => meaning === first?.meaning) ? first : undefined;
}

function isOutcome(word: EndingWord): word is Exclude<Outcome, "not-recorded"> & EndingWord {
  return ["adopted", "rejected", "deferred", "none-taken", "noted"].includes(word);
}

/** The longest phrases of a sentence that mean something, in their order, none within another. */
function phrases<Meaning>(words: readonly string[], meaningFrom: PhraseReader<Meaning>): Found<Meaning>[] {
  const found: Found<Meaning>[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const meant = meaningFrom(words, from);
    if (!meant) continue;
    const to = from + meant.length - 1;
    found.push({ meaning: meant.value, from, to });
    from = to;
  }
  return found;
}

/** Voices that a sentence counts, and the words that do. */
interface Voices {
  readonly tally: Partial<Record<TallyCell, number>>;
  readonly from: number;
  readonly read: readonly { readonly from: number; readonly to: number }[];
}

type Piece = number | TallyCell | "voices";

/**
 * The voices that a sentence counts: "16 pour, 3 contre", "Pour : 16", "12 voix contre 3". A number beside "pour" alone may
 * count anything ("300 euros pour 5 ateliers"), so one such pair without the word for voices says nothing.
 */
function readVoices(
  words: readonly string[],
  vocabulary: EndingVocabulary,
  endings: readonly Found<EndingWord>[],
  isRejected: boolean,
): Voices | undefined {
  const cells = phrases(words, vocabulary.cell);
  const pieces: { readonly piece: Piece; readonly from: number; readonly to: number }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    const number = /^\d{1,9}$/u.test(word) ? Number(word) : vocabulary.number(word);
    const cell = cells.find(({ from }) => from === at);
    const ending = endings.find(({ from }) => from === at)?.meaning;
    if (cell) {
      pieces.push({ piece: cell.meaning, from: at, to: cell.to });
      at = cell.to;
    } else if (number !== undefined) pieces.push({ piece: number, from: at, to: at });
    else if (ending === "none") pieces.push({ piece: 0, from: at, to: at });
    else if (ending === "voices") pieces.push({ piece: "voices", from: at, to: at });
  }
  const runs: (typeof pieces)[] = [];
  for (const one of pieces) {
    const before = runs.at(-1)?.at(-1);
    const isNext = before && words.slice(before.to + 1, one.from).every((word) => joining.has(word));
    if (isNext) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  const counted = runs.flatMap((run) => {
    const tally = tallyOf(
      run.map(({ piece }) => piece),
      isRejected,
    );
    return tally ? [{ tally, from: (run[0] as (typeof pieces)[number]).from, run }] : [];
  });
  const [first, ...others] = counted;
  const cellsOf = counted.flatMap(({ tally }) => Object.keys(tally));
  if (!first || new Set(cellsOf).size < cellsOf.length) return undefined;
  return {
    tally: Object.assign({}, first.tally, ...others.map(({ tally }) => tally)),
    from: first.from,
    read: counted.flatMap(({ run }) => run),
  };
}

function tallyOf(run: readonly Piece[], isRejected: boolean): Partial<Record<TallyCell, number>> | undefined {
  const isOfVoices = run.includes("voices");
  const pieces = run.filter((piece): piece is number | TallyCell => piece !== "voices");
  const tally: Partial<Record<TallyCell, number>> = {};
  let rest = pieces;
  // "12 voix contre 3": the first number has no word of its own; of what is rejected by them it is those against it.
  if (
    isOfVoices &&
    typeof pieces[0] === "number" &&
    pieces[1] === "against" &&
    typeof pieces[2] === "number"
  ) {
    const isNext = pieces[3] !== undefined && typeof pieces[3] !== "number";
    if (!isNext) {
      [tally.for, tally.against] = isRejected ? [pieces[2], pieces[0]] : [pieces[0], pieces[2]];
      rest = pieces.slice(3);
    }
  }
  const isNumberFirst = typeof rest[0] === "number";
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const [number, cell] = isNumberFirst ? [rest[at], rest[at + 1]] : [rest[at + 1], rest[at]];
    if (typeof number !== "number" || typeof cell !== "string") return undefined;
    if (tally[cell] !== undefined) return undefined;
    tally[cell] = number;
  }
  if (rest.length % 2 === 1) return undefined;
  const cells = Object.keys(tally);
  const isCertain =
    isOfVoices || cells.length > 1 || tally.abstain !== undefined || tally.notTakingPart !== undefined;
  return cells.length > 0 && isCertain ? tally : undefined;
}
