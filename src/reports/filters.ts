import type { ChoiceName } from "../language/catalogue.ts";
import type { CountedNoun, Gender } from "../language/language.ts";
import type { Words } from "../language/words.ts";
import type { ApproximateDay, Day } from "../values/day.ts";
import type { LocalTime } from "../values/local-time.ts";
import type { PeopleCount } from "../values/unpublished.ts";
import type { Filters } from "./filter-use.ts";
import { englishPhrases } from "./phrases/en.ts";
import { frenchPhrases } from "./phrases/fr.ts";
import type { Phrases } from "./phrases/phrases.ts";
import { ended, sentence, startingLow } from "./phrases/sentence.ts";
import { type Counter, Markdown } from "./printed.ts";

/** The filters of the templates of a language: how it writes numbers, days and lists, and its phrases. */
export function filtersOf(words: Words): Filters {
  const { language } = words;
  const phrases = phrasesOf(words);
  const noun = (one: string, many: string, gender?: Gender): CountedNoun => ({
    one,
    many,
    ...(gender ? { gender } : {}),
  });
  const lists = { lists: words.choiceNames() };
  const genders = ["f", "m"];
  const numbers = { of: "number", words: ["any", "any", genders], least: 2 } as const;
  const general: Filters = {
    count: {
      apply: (number: PeopleCount, one: string, many: string, gender?: Gender) =>
        language.count(number, noun(one, many, gender)),
      takes: numbers,
    },
    figure: {
      apply: (number: PeopleCount, one: string, many: string) => language.figure(number, noun(one, many)),
      takes: numbers,
    },
    words: {
      apply: (number: PeopleCount, gender?: Gender) => language.numberInWords(number, gender),
      takes: { of: "number", words: [genders], least: 0 },
    },
    agree: {
      apply: (number: PeopleCount, one: string, many: string) => (language.isSingular(number) ? one : many),
      takes: { of: "number", words: ["any", "any"] },
    },
    number: { apply: (number: PeopleCount) => language.number(number), takes: { of: "number" } },
    money: { apply: (cents: number) => language.money(cents), takes: { of: "number" } },
    percentage: { apply: (share: number) => language.percentage(share), takes: { of: "number" } },
    day: {
      apply: (day: ApproximateDay, style?: DayStyle) => language.day(day, style),
      takes: { of: "day", words: [dayStyles], least: 0 },
    },
    day_range: {
      apply: (from: Day, until: Day) => language.dayRange(from, until),
      takes: { of: "day", words: ["any"] },
    },
    months: {
      apply: (from: Day, until: Day) => language.monthRange(from, until),
      takes: { of: "day", words: ["any"] },
    },
    time: { apply: (time: LocalTime) => language.time(time), takes: { of: "text" } },
    list: { apply: (items: readonly string[]) => language.list(items), takes: { of: "texts" } },
    quote: { apply: (text: string) => language.quote(text), takes: { of: "text" } },
    quoted: {
      apply: (items: readonly string[]) => language.list(items.map((item) => language.quote(item))),
      takes: { of: "texts" },
    },
    choice: {
      apply: (value: string, name: ChoiceName) => words.choice(name, value as never),
      takes: { of: "text", words: [lists] },
    },
    choices: {
      apply: (values: readonly string[], name: ChoiceName) =>
        values.map((value) => words.choice(name, value as never)).join(", "),
      takes: { of: "texts", words: [lists] },
    },
    either: {
      apply: (values: readonly string[], name: ChoiceName) =>
        language.alternatives(values.map((value) => words.choice(name, value as never))),
      takes: { of: "texts", words: [lists] },
    },
    capitalise: { apply: (text: string) => language.capitalise(text), takes: { of: "text" } },
    sentence: {
      apply: (text: string | null) => (text === null ? null : sentence(text)),
      takes: { of: "text", orNothing: true },
    },
    going_on: { apply: (text: string) => ended(startingLow(text)), takes: { of: "text" } },
    or: {
      apply: (value: unknown, instead: string) => value ?? instead,
      takes: { of: "any", words: ["any"] },
    },
    next: { apply: (counter: Counter) => counter.next(), takes: { of: "counter" } },
    or_untitled: {
      apply: (title: string | null) => title ?? words.notice("untitled", {}),
      takes: { of: "any" },
    },
    or_to_complete: {
      apply: (value: string | null) => value ?? words.notice("to-complete", {}),
      takes: { of: "any" },
    },
    or_unknown: { apply: (value: unknown) => value ?? language.unknown, takes: { of: "any" } },
    quantity: {
      apply: (value: PeopleCount | null) => (value === null ? language.unknown : language.number(value)),
      takes: { of: "number", orNothing: true },
    },
    prose: {
      apply: (text: string | null, level = 3) =>
        text === null ? null : new Markdown(belowSections(text, level)),
      takes: { of: "text", orNothing: true, words: ["any"], least: 0 },
    },
  };
  const named = Object.entries(phrases).map(([name, phrase]) => [snakeCase(name), { apply: phrase }]);
  return { ...general, ...Object.fromEntries(named) };
}

/** The phrases of a language. */
export function phrasesOf({ language }: Words): Phrases {
  return language.code === "fr" ? frenchPhrases : englishPhrases;
}

const dayStyles = ["full", "long", "short"] as const;
type DayStyle = (typeof dayStyles)[number];

/** What people wrote stands inside a section: its highest heading becomes one of that level. */
function belowSections(text: string, level: number): string {
  const levels = [...text.matchAll(/^(#{1,6}) /gm)].map(([, marks]) => marks?.length ?? 6);
  const shift = Math.max(0, level - Math.min(...levels, 6));
  return text.replace(
    /^(#{1,6}) /gm,
    (_, marks: string) => `${"#".repeat(Math.min(6, marks.length + shift))} `,
  );
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
