import type { ProblemWords } from "../../../language/catalogue.ts";
import { english } from "../../../language/english.ts";
import type { FilterFault } from "../../filter-use.ts";
import type { UnprintedKind } from "../../shape.ts";
import type { TemplateProblems } from "../catalogue.ts";
import type { ownPageProblems } from "./own-pages.ts";

const { quote, alternatives } = english;

function perhaps(nearest: readonly string[], otherwise: string): string {
  return nearest.length > 0 ? `Did you mean ${alternatives(nearest.map(quote))}?` : otherwise;
}

/** How a filter of our own is written. */
const usages: Readonly<Record<string, string>> = {
  count: '{{ number | count: "member", "members" }}',
  figure: '{{ number | figure: "visit", "visits" }}',
  words: "{{ number | words }}",
  agree: '{{ number | agree: "was there", "were there" }}',
  number: "{{ number | number }}",
  day: '{{ day | day }}, or {{ day | day: "full" }} with the day of the week',
  day_range: "{{ first day | day_range: last day }}",
  months: "{{ first day | months: last day }}",
  time: "{{ time | time }}",
  list: "{{ list of words | list }}",
  quote: "{{ words | quote }}",
  quoted: "{{ list of words | quoted }}",
  choice: '{{ value | choice: "name of its list" }}',
  choices: '{{ list of values | choices: "name of their list" }}',
  either: '{{ list of values | either: "name of their list" }}',
  capitalise: "{{ words | capitalise }}, at the end",
  sentence: "{{ words | sentence }}",
  or: '{{ value | or: "what is said where it is unknown" }}',
  next: "{{ tables | next }}",
  quantity: "{{ number | quantity }}",
  prose: "{{ text | prose }}, or {{ text | prose: 4 }} under a heading ###",
};

const faults: Readonly<Record<FilterFault, string>> = {
  value: "does not go with",
  list: "says a number, and does not go with",
  nothing: "has nothing to say of",
  words: "does not have the words that it needs, after",
  word: "does not know the word that it is given, after",
};

const forms: Readonly<Record<string, string>> = {
  value: 'A value is written {{ name }}, or {{ name | filter }}, or {{ name | filter: "word", "word" }}.',
  if: "A condition is written {% if name > 0 %}, or {% if name and other.name == 1 %}.",
  elsif: "A condition is written {% elsif name > 0 %}.",
  for: "A repetition is written {% for thing in list %}.",
  assign: "A name is given so: {% assign name = value | filter %}.",
  section: 'A section is written {% section "the-frame" %}, or {% section "the-frame" only if name > 0 %}.',
};

/** What is to be said of a value that is not written as it is, and what is written in its place. */
function notPrinted(name: string): Readonly<Record<UnprintedKind, readonly [string, string]>> {
  return {
    list: [
      "is a list, which is not written as it is",
      `To say how many, add .size: {{ ${name}.size | number }}. To say each: {% for one in ${name} %}, or {{ ${name} | list }} where they are words.`,
    ],
    group: [
      "holds several values, and is not written as it is",
      "Name one of them: a full stop, then its name.",
    ],
    "yes-no": [
      "answers yes or no, and is not written as it is",
      "Say it in {% cases … %}, with yes: and no:",
    ],
    day: [
      "is a day, and would stand as the register has it, 2024-06-15",
      'Add | day, or | day: "full" with the day of the week.',
    ],
    counter: ["gives a number each time, and is not written as it is", "Write {{ tables | next }}."],
    nothing: ["gives nothing that could be written", "Take this value out, or correct its filters."],
  };
}

/** What is wrong in a page of a document, to whoever changed it. */
export const problems: {
  readonly [Code in Exclude<keyof TemplateProblems, keyof typeof ownPageProblems>]: (
    parameters: TemplateProblems[Code],
  ) => ProblemWords;
} = {
  "template-unknown-name": ({ typed, nearest }) => ({
    what: `The template uses ${quote(typed)}, which does not exist.`,
    remedy: perhaps(nearest, "Correct this name: coop template vars bilan gives those of the bilan."),
  }),
  "template-unknown-filter": ({ typed, nearest }) => ({
    what: `The template uses the filter ${quote(typed)}, which does not exist: a filter is the word after the bar |.`,
    remedy: perhaps(nearest, "Correct this word: the filters stand in templates/README.md."),
  }),
  "template-unknown-choice": ({ typed, nearest }) => ({
    what: `The template uses the list of words ${quote(typed)}, which does not exist.`,
    remedy: perhaps(nearest, "Take the name that was there."),
  }),
  "template-unknown-tag": ({ typed, nearest }) => ({
    what: `There is no tag ${quote(typed)}.`,
    remedy: perhaps(nearest, "The tags: if, elsif, else, endif, for, endfor, cases, end, assign, section."),
  }),
  "template-no-section": ({ typed, nearest }) => ({
    what: `The outline of the document names the section ${quote(typed)}, of which there is no page.`,
    remedy: perhaps(nearest, "Put its page back, or take this line out of the outline."),
  }),
  "template-section-twice": ({ section, line }) => ({
    what: `The outline of the document names the section ${quote(section)} twice: it stands in line ${line} already.`,
    remedy: "Take one of the two lines out.",
  }),
  "template-section-left-out": ({ section, typed }) => ({
    what: `This sentence refers to the section ${quote(section)}, which the outline does not have, or not always.`,
    remedy: `Take the sentence out, or put it in {% cases ${typed} %}, with a line ?: that says nothing and a line *: with the sentence.`,
  }),
  "template-lacks": ({ lacks, written }) => ({
    what: `${quote(written)} lacks ${lacks}`,
    remedy:
      lacks === '"'
        ? 'Put a " before and after each word that a filter is given.'
        : "A value goes from {{ to }}, a tag from {% to %}, a note from {# to #}; values and tags stand in one line.",
  }),
  "template-quotes": ({ written }) => ({
    what: `${quote(written)} has curly quotation marks.`,
    remedy: 'Put straight ones in their place, as in "f".',
  }),
  "template-not-alone": ({ written }) => ({
    what: `The tag ${quote(written)} does not stand alone in its line.`,
    remedy: "Give it a line of its own; what depends on it goes in the lines below.",
  }),
  "template-not-ended": ({ written, end, before, at }) => ({
    what:
      before === undefined
        ? `${quote(written)} does not have its {% ${end} %}.`
        : `${quote(written)} does not have its {% ${end} %} before ${quote(before)} in line ${at}.`,
    remedy: `Write {% ${end} %} in a line, where what depends on it ends.`,
  }),
  "template-not-opened": ({ written, begin }) => ({
    what: `${quote(written)} answers to no {% ${begin} … %} that is open above.`,
    remedy: `Take this line out, or put the missing {% ${begin} … %} back.`,
  }),
  "template-unknown-box": ({ typed, nearest }) => ({
    what: `There is no box "::: ${typed}".`,
    remedy: perhaps(nearest, "The boxes: ::: card, ::: figures, ::: side by side."),
  }),
  "template-box-not-ended": ({ written }) => ({
    what: `"${written}" lacks its beginning or its end.`,
    remedy: "A box begins with a line like ::: card and ends with a line ::: alone; it holds no other.",
  }),
  "template-case-line": ({ written }) => ({
    what: `In {% cases … %}, ${quote(written)} does not say its case.`,
    remedy: "A sentence stands in one line, after its case: 0: none; 1: one; *: all others; ?: unknown.",
  }),
  "template-broken": ({ written, name }) => ({
    what: `${quote(written)} cannot be read.`,
    remedy: forms[name] ?? "After {% cases stands a name: {% cases community.left %}.",
  }),
  "template-not-printed": ({ typed, kind }) => ({
    what: `${typed === null ? "This value" : quote(typed)} ${notPrinted("")[kind][0]}.`,
    remedy: notPrinted(typed ?? "list")[kind][1],
  }),
  "template-not-a-list": ({ typed }) => ({
    what: `${quote(typed)} is no list, of which each thing could be said.`,
    remedy: "Name a list after in: those of each document stand in templates/values.",
  }),
  "template-filter-misused": ({ filter, before, fault }) => ({
    what: `The filter ${quote(filter)} ${faults[fault]} ${before === null ? "what stands before it" : quote(before)}${fault === "nothing" ? ", which is not known" : ""}.`,
    remedy:
      fault === "nothing"
        ? "Put the sentence in {% cases … %} with a line ?:, or write | or_unknown."
        : fault === "list"
          ? `To say how many: {{ ${before ?? "list"}.size | ${filter}${filter === "words" || filter === "number" ? "" : ": …"} }}.`
          : usages[filter]
            ? `It is written so: ${usages[filter]}.`
            : "This filter says a whole sentence: keep before it what the page had there at first.",
  }),
};
