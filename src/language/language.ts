import type { ApproximateDay, Day } from "../values/day.ts";
import type { LocalTime } from "../values/local-time.ts";
import type { PeopleCount } from "../values/unpublished.ts";
import type { Commands, CommonVerb, Way } from "./catalogue.ts";

/** The languages that the interface and the documents speak. */
export const languages = ["fr", "en"] as const;
export type LanguageCode = (typeof languages)[number];

export type Gender = "m" | "f";

/** A noun that can be counted: its singular, its plural and its gender, where the language has one. */
export interface CountedNoun {
  readonly one: string;
  readonly many: string;
  readonly gender?: Gender;
}

/** How a language writes what every sentence needs: numbers, days, money, lists, quotations. */
export interface Language {
  readonly code: LanguageCode;
  /**
   * "aucune décision", "une décision", "deux décisions", "12 décisions": words up to nine, for prose; "un nombre non publié de
   * personnes" of a count that is withheld.
   */
  count(number: PeopleCount, noun: CountedNoun): string;
  /** "0 décision", "1 décision", "12 décisions": figures, for tables and terminal. */
  figure(number: PeopleCount, noun: CountedNoun): string;
  /** Whether a number takes the singular: 0 and 1 in French, 1 in English. */
  isSingular(number: PeopleCount): boolean;
  /** The number in words up to nine ("une", "neuf"), in figures beyond; "un nombre non publié de" of a count that is withheld. */
  numberInWords(number: PeopleCount, gender?: Gender): string;
  /** "1 250,5"; "non publié (trop peu de personnes)" of a count that is withheld. */
  number(number: PeopleCount): string;
  /** A part of a whole, from 0 to 1, as "82 %". */
  percentage(share: number): string;
  /** Cents as "1 250,50 €", without decimals where there are none. */
  money(cents: number): string;
  /** How large a file is, in kilobytes or megabytes. */
  size(bytes: number): string;
  /** "mardi 16 avril 2024" (full), "16 avril 2024" (long), "16/04/2024" (short); "juillet 2023" for a month. */
  day(day: ApproximateDay, style?: "full" | "long" | "short"): string;
  /** "dans 6 j", "hier", "il y a 34 j": so many days from the day that is spoken of. */
  fromNow(days: number): string;
  /** "du 16 avril au 14 mai 2024", with what both ends share said once. */
  dayRange(from: Day, until: Day): string;
  /** "de février à décembre 2024", "en mars 2024" where both lie in one month. */
  monthRange(from: Day, until: Day): string;
  /** "18 h 30". */
  time(time: LocalTime): string;
  /** "a, b et c". */
  list(items: readonly string[]): string;
  /** The first of many, 40 of them where nothing else is said, and how many more there are: "a, b et 12 autres". */
  some(items: readonly string[], most?: number): string;
  /** "a, b ou c". */
  alternatives(items: readonly string[]): string;
  /** Another command than the first, after what says when it is the one: "si elle est remplacée :", "ou :". */
  otherwise(way: Way): readonly [when: string, command: Commands];
  /** What stands between two commands in one sentence. */
  readonly semicolon: string;
  /** "« a »". */
  quote(text: string): string;
  /** Puts the spaces of the language's typography: before a French colon none may break. */
  typeset(text: string): string;
  /** Keeps numbers together with their thousands, units, hours and months: "18 h 30", "12 €", "1 200"; all else stays as it was typed. */
  keepNumbers(text: string): string;
  /** The first letter raised. */
  capitalise(text: string): string;
  readonly unknown: string;
  readonly yes: string;
  readonly no: string;
  /** How the verbs that most nouns have are spelled. */
  readonly verbs: Readonly<Record<CommonVerb, string>>;
}

export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** A size in the unit in which a person would say it: whole kilobytes, and at least one; from a thousand on, megabytes to a tenth. */
export function sizeOf(bytes: number): { readonly number: number; readonly unit: "kilobytes" | "megabytes" } {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return { number: kilobytes, unit: "kilobytes" };
  return { number: Math.round(bytes / 100_000) / 10, unit: "megabytes" };
}
