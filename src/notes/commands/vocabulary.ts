import { endingVocabulary } from "../../decisions/ending.ts";
import type { ChoiceName, ChoiceValues } from "../../language/catalogue.ts";
import { dayReading, readNumberWord, readYesNo } from "../../language/reading.ts";
import type { Words } from "../../language/words.ts";
import { addDays, type Day, parseDay, partsOf } from "../../values/day.ts";
import { fold } from "../../values/folded.ts";
import { areOneLetterApart } from "../../values/one-letter-apart.ts";
import { isRead } from "../../values/parsed.ts";
import { logbookHints } from "../logbook.ts";
import { hintedSections, type Label } from "../page.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { PageWords } from "../write-page.ts";

/** The words of pages in both languages: a page is understood whatever the register speaks. */
export function vocabularyOf(own: Words, other: Words): Vocabulary {
  const both = [own, other] as const;
  const printed = new Set(
    both.flatMap((words) => [
      ...hintedSections.map((section) => fold(words.notice("notes-hint", { section }))),
      ...logbookHints.map((section) => fold(words.notice("logbook-hint", { section }))),
    ]),
  );
  const spelled = new Map<Label, readonly string[]>();
  const spellingsOf = (label: Label): readonly string[] => {
    const known =
      spelled.get(label) ?? both.flatMap((words) => words.spellings("notesLabel", label).map(fold));
    spelled.set(label, known);
    return known;
  };
  const choice = <Name extends ChoiceName>(name: Name, text: string): ChoiceValues[Name] | undefined => {
    for (const words of both) {
      const value = words.readChoice(name, text);
      if (value !== undefined) return value as ChoiceValues[Name];
    }
    return undefined;
  };
  const headed = <Name extends "notesSection" | "notesState">(
    name: Name,
    text: string,
  ): ChoiceValues[Name] | undefined => {
    // "Present / Présents" says it in two languages; "Actions (récapitulatif)" with something aside.
    const parts = text.replace(harmless, "").split(/\s+\/\s+/u);
    const meant = parts.flatMap(withoutForms).map((part) => choice(name, part));
    return meant.every((one) => one === meant[0]) ? meant[0] : undefined;
  };
  return {
    section: (text) => headed("notesSection", text),
    state: (text) => headed("notesState", text),
    column(text) {
      // "Décision / position": what one of its words says, the others do not take back.
      const meant = text
        .split(/\s+\/\s+/u)
        .flatMap((part) => choice("notesColumn", withoutForms(part)[0] ?? "") ?? []);
      return meant.every((one) => one === meant[0]) ? meant[0] : undefined;
    },
    ending: endingVocabulary(both, readNumberWord),
    label(text, among) {
      const wanted = fold(text);
      if (wanted === "") return undefined;
      return (
        among.find((label) => spellingsOf(label).includes(wanted)) ??
        among.find((label) => spellingsOf(label).some((spelling) => areOneLetterApart(spelling, wanted)))
      );
    },
    choice,
    allowed: (name, values) => values.map((value) => own.choice(name, value)),
    isPrinted: (text) => printed.has(fold(text)),
    day(text, from) {
      const plain = text.replace(/^(?:le|on)\s+/iu, "");
      const read = parseDay(plain, dayReading(from));
      if (isRead(read)) return read;
      const year = partsOf(from).year;
      const [thisYear, nextYear] = [year, year + 1].map((one) =>
        parseDay(`${plain} ${one}`, dayReading(from)),
      );
      const isToCome = thisYear && isRead(thisYear) && thisYear.value >= addDays(from, -60);
      return (isToCome ? thisYear : nextYear && isRead(nextYear) ? nextYear : undefined) ?? read;
    },
    yesNo: readYesNo,
  };
}

/** What stands in brackets behind a heading and changes nothing; "Décisions (rappel de mars)" are not those of the evening. */
const harmless =
  /\s*\((?:r[ée]cap\p{L}*|relev[ée]|synth[èe]se|r[ée]sum[ée]|liste|summary|list|qui\s[^()]*|who\s[^()]*)\)(?=\s*[:：]?\s*$)/iu;

/**
 * The words of a heading without its number and its sign, in one form where it has both: "2) Étaient présent·e·s :" gives
 * "présents", "Présentes et présents" both of its forms.
 */
function withoutForms(text: string): readonly string[] {
  const one = text
    .replace(/\s*\(\d{1,4}\)\s*(?=$|[:：])/u, "")
    .replace(/\s*[:：]\s*$/u, "")
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4})(?:\s*[.)]|(?<=\.\d{1,2}))\s+/iu, "")
    .replace(/[·•‧.(/-]e?[·•‧.-]?s?\)?(?=$|[\s,:])/giu, (ending) => (ending.includes("s") ? "s" : ""))
    .replace(
      /^(?:(?:(?:qui|who)(?=\s(?:étai|manqu|wa|we))|étaient|etaient|sont|était|est|were|was|are|is|the|les|la(?!$)|le|liste|list|des|de|of|membres|personnes|members)\s+)+/iu,
      "",
    )
    .replace(/\s+(?:aussi|également|too)$/iu, "");
  return choiceOfForms(one);
}

/** "Présentes et présents" says one thing twice; "Ordre du jour" does not. */
function choiceOfForms(text: string): readonly string[] {
  const [first = "", second, ...more] = text.split(/\s+(?:et|and|\/)\s+/iu);
  const isSaidTwice =
    second !== undefined && more.length === 0 && fold(first).slice(0, 4) === fold(second).slice(0, 4);
  return isSaidTwice ? [first, second] : [text];
}

/** What the program prints on a page, in the language of the reader. */
export function pageWordsOf(words: Words): PageWords {
  const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/gu, " ");
  return {
    section: (section) => words.language.capitalise(words.choice("notesSection", section)),
    label: (label) => words.language.capitalise(words.choice("notesLabel", label)),
    choice: (name, value) => words.choice(name, value),
    day: (day: Day, style = "long") => plainSpaces(words.language.day(day, style)),
    time: (time) => plainSpaces(words.language.time(time)),
    money: (cents) => plainSpaces(words.language.money(cents)),
    on: words.notice("notes-on", {}),
    yes: words.language.yes,
    no: words.language.no,
    hint: (section) => plainSpaces(words.notice("notes-hint", { section })),
    register: words.notice("notes-register", {}),
  };
}
