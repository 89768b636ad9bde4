import type { ActorFinder } from "./actor.ts";
import { isNobody, type NamesRead, readName, readNames, readProxySentence } from "./attendance-list.ts";
import { type At, type NamedState, saysNothing } from "./page.ts";
import { sentencesOf, withoutMarks } from "./sentences.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a line says of who came, and whether it says nothing else. */
export interface CameRead extends NamesRead {
  readonly isWhole: boolean;
}

const longestList = 16_000;
/** So many words at most say how somebody came. */
const longestState = 5;
/** So many words at most stand behind them: when, and how. */
const longestRest = 8;
/** What may stand between how people came and who did: "Étaient aussi présentes ce soir Lise et Awa". */
const besides =
  /^(?:(?:aussi|également|notamment|ce soir|ce jour|avec nous|prennent place|ont pris place|also|tonight|with us)\s+)+(?=\p{Lu})/iu;
/** Somebody who will come, or came another time. */
const anotherTime =
  /(?:^|\s)(?:prochaine?|prochainement|demain|hier|derni[èe]re?|depuis|souvent|toujours|next|tomorrow|yesterday|last|since|often|always|will|sera|seront)(?=$|[\s.,])/iu;

/**
 * Reads who came out of the sentences of a line: "Étaient présents : Awa Bamba et Jean Petit. Excusé : Y. Le Goff.", "Lise et Jean
 * s'étaient excusés", "Apologies received from Claire", "Lise avait donné son pouvoir à Rose".
 * @param isOpening whether the line stands among those that open minutes: sentences without a colon are read there only
 * @returns nothing where no sentence of the line says it
 */
export function readCame(
  text: string,
  at: At,
  isOpening: boolean,
  vocabulary: Vocabulary,
  whoIs: ActorFinder,
): CameRead | undefined {
  const said = withoutMarks(text);
  const sentences = sentencesOf(said);
  // The names of a large meeting in one line are longer than any paragraph.
  const isList = sentences.length === 0 && said.length <= longestList;
  const reads = (isList ? [said] : sentences).map((sentence) => {
    const listed = readListed(sentence, at, isOpening, vocabulary, whoIs);
    return listed ?? (isOpening ? readTold(sentence, at, vocabulary, whoIs) : undefined);
  });
  if (reads.every((one) => one === undefined)) return undefined;
  return {
    notes: reads.flatMap((one) => one?.notes ?? []),
    unknown: reads.flatMap((one) => one?.unknown ?? []),
    isWhole: reads.every((one) => one?.isWhole === true && one.unknown.length === 0),
  };
}

/** What somebody does at the meeting, which the line is kept for. */
const office = /(?:^|\s)(?:chair|pr[ée]siden)/iu;

/** `Présents (7) : A, B et C`; a label that says more than that is one where it is of people all the same. */
function readListed(
  sentence: string,
  at: At,
  isOpening: boolean,
  vocabulary: Vocabulary,
  whoIs: ActorFinder,
): CameRead | undefined {
  const [, before = "", after = ""] = /^([^:：]{2,90}?)\s*[:：]\s*(\S.*)$/su.exec(sentence) ?? [];
  if (before === "") return undefined;
  const state = vocabulary.state(before);
  if (state) {
    if (isNobody(after) || saysNothing(after)) return { notes: [], unknown: [], isWhole: true };
    const names = readNames(after, state, at, whoIs);
    return { ...names, isWhole: names.notes.length + names.unknown.length > 0 && !office.test(before) };
  }
  const begun = beginning(before, vocabulary);
  if (!begun) return isOpening ? readOne(before, after, at, vocabulary, whoIs) : undefined;
  const names = readNames(after, begun.state, at, whoIs);
  return names.notes.length > names.unknown.length ? { ...names, isWhole: false } : undefined;
}

/** `Jean Petit : absent`, `Awa Bamba: excused, at work`. */
function readOne(
  name: string,
  said: string,
  at: At,
  vocabulary: Vocabulary,
  whoIs: ActorFinder,
): CameRead | undefined {
  const [state, rest = ""] = said.replace(/[.!]$/u, "").split(/\s*[,;(]\s*/u);
  const mark = vocabulary.state(state ?? "");
  const who = mark === undefined ? undefined : whoIs(name);
  if (mark === undefined || who === undefined || who === "several" || who.kind !== "participant")
    return undefined;
  return { ...readName(name, mark, at, whoIs), isWhole: rest === "" };
}

/** Names and what they did, or the other way round, without a colon; all of them are known. */
function readTold(
  sentence: string,
  at: At,
  vocabulary: Vocabulary,
  whoIs: ActorFinder,
): CameRead | undefined {
  if (anotherTime.test(sentence) || sentence.endsWith("?")) return undefined;
  // What stands in brackets says it of one of several.
  const proxy = sentence.includes("(") ? undefined : readProxySentence(sentence, at, whoIs);
  if (proxy) return { notes: [proxy], unknown: [], isWhole: true };
  const begun = beginning(sentence, vocabulary);
  if (begun) {
    const { notes, unknown } = readNames(begun.rest.replace(besides, ""), begun.state, at, whoIs);
    return notes.length > 0 && unknown.length === 0 ? { notes, unknown, isWhole: true } : undefined;
  }
  const words = sentence.replace(/[.!]$/u, "").split(" ");
  const from = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word) && !joints.has(word));
  const told = from > 0 ? beginning(words.slice(from).join(" "), vocabulary) : undefined;
  const beside = told?.rest.split(/\s*[:;]/u)[0] ?? "";
  if (!told || beside.split(" ").length > longestRest) return undefined;
  const { notes, unknown } = readNames(words.slice(0, from).join(" "), told.state, at, whoIs);
  const isKnown = notes.length > 0 && unknown.length === 0;
  return isKnown ? { notes, unknown, isWhole: told.rest === "" } : undefined;
}

/** Words in small letters that stand between names, or in them. */
const joints = new Set(["et", "and", "de", "du", "la", "le", "des", "von", "van", "ben"]);

/** How people came, by the words that a text begins with, the longest that say it; and what follows them. */
function beginning(
  text: string,
  vocabulary: Vocabulary,
): { readonly state: NamedState; readonly rest: string } | undefined {
  const words = text.split(" ");
  for (let length = Math.min(longestState, words.length); length > 0; length -= 1) {
    const state = vocabulary.state(words.slice(0, length).join(" "));
    if (state) return { state, rest: words.slice(length).join(" ") };
  }
  return undefined;
}
