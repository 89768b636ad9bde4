import { type CountedOnADay, countedBy, parseHours } from "../experiments/counted.ts";
import type { LogRow } from "../experiments/log-plan.ts";
import { parseCount } from "../values/amount.ts";
import { isRead } from "../values/parsed.ts";
import type { Vocabulary } from "./vocabulary.ts";

const weekday = "(?:\\p{L}{3,9}\\.?\\s+)?";
const numeric = "\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}";
const spoken =
  "\\d{1,2}(?:er|st|nd|rd|th)?\\s+\\p{L}{3,10}\\.?(?:\\s+\\d{4})?|\\p{L}{3,9}\\s+\\d{1,2}(?:,?\\s+\\d{4})?";
const leadingDay = new RegExp(
  `^(?:le\\s+|on\\s+)?(${weekday}(?:${numeric}|${spoken}))(?![\\p{L}\\d/])\\s*(?:[:：·•|–—,;.-]+\\s*|$|(?=\\s|\\())`,
  "iu",
);

/** The words with which a line begins that are written as a day is, and what follows them. */
export function splitDay(text: string): { readonly typed: string; readonly rest: string } | undefined {
  const [whole = "", typed = ""] = leadingDay.exec(text) ?? [];
  return typed === ""
    ? undefined
    : { typed: typed.replace(/\.$/u, ""), rest: text.slice(whole.length).trim() };
}

/** What makes a number none: it is about so many, or between two. */
const aboutSoMany =
  /(?:environ|env\.?|à peu près|presque|quasi|près de|plus de|plus d[’']|moins de|au moins|au plus|jusqu[’']à|une|entre|ou|à|et|~|≈|±|about|around|nearly|almost|over|at least|up to|between|or|to|some|[-–—+])\s*$/iu;
const countedWords = /(?<![\d.,/])(\d{1,3}(?: \d{3})+|\d{1,9})\s*(?:autres?\s+)?(\p{L}{3,}(?:[·.]\p{L}+)*)/gu;
const volunteered =
  /(?<![\d.,])(\d{1,4}\s*(?:h|heures?|hours?)\s*(?:\d{1,2}(?:\s*min)?)?|\d{1,4}[.,]\d{1,2}\s*(?:h|heures?|hours?)|\d{1,3}\s*(?:min|minutes))\s+(?:de\s+|d[’']|of\s+)?(?:b[ée]n[ée]vol\p{L}*|volunteer\p{L}*)/giu;

type Told = LogRow["said"];

/**
 * What a line of somebody's own says of a day: "14 personnes, la serrure a gelé (difficulté) → prévoir une clef". Its words stay,
 * but for what says of which kind it is and what it taught; a figure is one where it is said once, and is not about so many.
 */
export function readToldLine(text: string, vocabulary: Vocabulary): Told {
  const [before = "", learned] = text.split(/\s*(?:→|->|=>)\s*(?!.*(?:→|->|=>))/u);
  const { kind, rest } = splitKind(before, vocabulary);
  const hours = hoursIn(rest);
  return {
    ...(rest === "" ? {} : { text: rest }),
    ...(kind ? { kind } : {}),
    ...(learned ? { learned } : {}),
    ...countsIn(rest),
    ...(hours === undefined ? {} : { hours }),
  };
}

function splitKind(
  text: string,
  vocabulary: Vocabulary,
): { readonly kind?: Told["kind"]; readonly rest: string } {
  for (const [whole, inside = ""] of text.matchAll(/\s*\(([^()]{3,24})\)/gu)) {
    const kind = vocabulary.choice("logKind", inside);
    if (kind)
      return {
        kind,
        rest: text
          .replace(whole, "")
          .replace(/\s+([,.;:])/gu, "$1")
          .trim(),
      };
  }
  const [whole = "", word = ""] = /^(\p{L}{4,12})\s*[:：–—-]\s+(?=\S)/u.exec(text) ?? [];
  const kind = word === "" ? undefined : vocabulary.choice("logKind", word);
  return kind ? { kind, rest: text.slice(whole.length).trim() } : { rest: text.trim() };
}

function countsIn(text: string): { readonly [Of in CountedOnADay]?: number } {
  const found = new Map<CountedOnADay, number | null>();
  for (const match of text.matchAll(countedWords)) {
    const [, digits = "", word = ""] = match;
    const of = countedBy(word.replace(/[·.].*$/u, ""));
    if (of === undefined) continue;
    const before = text.slice(0, match.index);
    const read = parseCount(digits);
    const isSure = isRead(read) && !aboutSoMany.test(before) && !found.has(of);
    found.set(of, isSure ? read.value : null);
  }
  return Object.fromEntries([...found].filter(([, value]) => value !== null)) as {
    [Of in CountedOnADay]?: number;
  };
}

function hoursIn(text: string): number | undefined {
  const found = [...text.matchAll(volunteered)];
  const [only] = found;
  if (!only || found.length > 1 || aboutSoMany.test(text.slice(0, only.index))) return undefined;
  const read = parseHours(only[1] ?? "");
  return isRead(read) ? read.value : undefined;
}
