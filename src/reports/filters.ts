import type { ChoiceName } from "../language/catalogue.ts";
import type { CountedNoun, Gender } from "../language/language.ts";
import type { Words } from "../language/words.ts";
import type { ApproximateDay, Day } from "../values/day.ts";
import type { LocalTime } from "../values/local-time.ts";
import { englishPhrases } from "./phrases/en.ts";
import { frenchPhrases } from "./phrases/fr.ts";
import { sentence } from "./phrases/sentence.ts";
import { type Counter, type Filters, Markdown } from "./template.ts";

/** The filters of the templates of a language: how it writes numbers, days and lists, and its phrases. */
export function filtersOf(words: Words): Filters {
  const { language } = words;
  const phrases = language.code === "fr" ? frenchPhrases : englishPhrases;
  const noun = (one: string, many: string, gender?: Gender): CountedNoun => ({
    one,
    many,
    ...(gender ? { gender } : {}),
  });
  const general = {
    count: (number: number, one: string, many: string, gender?: Gender) =>
      language.count(number, noun(one, many, gender)),
    figure: (number: number, one: string, many: string) => language.figure(number, noun(one, many)),
    words: (number: number, gender?: Gender) => language.numberInWords(number, gender),
    agree: (number: number, one: string, many: string) => (language.isSingular(number) ? one : many),
    number: (number: number) => language.number(number),
    percentage: (share: number) => language.percentage(share),
    day: (day: ApproximateDay, style?: "full" | "long" | "short") => language.day(day, style),
    day_range: (from: Day, until: Day) => language.dayRange(from, until),
    months: (from: Day, until: Day) => language.monthRange(from, until),
    time: (time: LocalTime) => language.time(time),
    list: (items: readonly string[]) => language.list(items),
    quote: (text: string) => language.quote(text),
    quoted: (items: readonly string[]) => language.list(items.map((item) => language.quote(item))),
    choice: (value: string, name: ChoiceName) => words.choice(name, value as never),
    choices: (values: readonly string[], name: ChoiceName) =>
      values.map((value) => words.choice(name, value as never)).join(", "),
    either: (values: readonly string[], name: ChoiceName) =>
      language.alternatives(values.map((value) => words.choice(name, value as never))),
    capitalise: (text: string) => language.capitalise(text),
    sentence: (text: string | null) => (text === null ? null : sentence(text)),
    or: (value: unknown, instead: string) => value ?? instead,
    next: (counter: Counter) => counter.next(),
    or_untitled: (title: string | null) => title ?? words.notice("untitled", {}),
    or_to_complete: (value: string | null) => value ?? words.notice("to-complete", {}),
    or_unknown: (value: unknown) => value ?? language.unknown,
    quantity: (value: number | null) => (value === null ? language.unknown : language.number(value)),
    prose: (text: string | null, level = 3) =>
      text === null ? null : new Markdown(belowSections(text, level)),
  };
  const named = Object.entries(phrases).map(([name, phrase]) => [snakeCase(name), phrase]);
  return { ...general, ...Object.fromEntries(named) } as Filters;
}

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
