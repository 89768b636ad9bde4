import type { EndingVocabulary } from "../decisions/ending.ts";
import type { ChoiceName, ChoiceValues } from "../language/catalogue.ts";
import type { Day, DayReason } from "../values/day.ts";
import type { Parsed } from "../values/parsed.ts";
import type { Label, NamedState, PageSection, TableColumn } from "./page.ts";

/** What the words of a page mean, in either language. */
export interface Vocabulary {
  section(text: string): PageSection | undefined;
  /** How those came, or did not, whose names stand under a heading: "Étaient excusées". */
  state(text: string): NamedState | undefined;
  column(text: string): TableColumn | undefined;
  readonly ending: EndingVocabulary;
  /** The label that a text is, among those that can stand where it does; one letter may be wrong. */
  label<Among extends Label>(text: string, among: readonly Among[]): Among | undefined;
  choice<Name extends ChoiceName>(name: Name, text: string): ChoiceValues[Name] | undefined;
  /** The words of a closed list, to say what could be written. */
  allowed<Name extends ChoiceName>(name: Name, values: readonly ChoiceValues[Name][]): readonly string[];
  /** Whether a line is one that the program prints and that says nothing. */
  isPrinted(text: string): boolean;
  /** Reads a day; one without a year is the first of that name from another day on. */
  day(text: string, from: Day): Parsed<Day, DayReason>;
  yesNo(text: string): boolean | undefined;
}
