import { english } from "../../language/english.ts";
import type { Lines } from "../../problem.ts";
import type { CommandLineWords } from "./catalogue.ts";

const { quote, list, alternatives, day, figure } = english;

function perhaps(nearest: readonly string[]): string {
  return nearest.length > 0 ? `Did you mean ${alternatives(nearest.map(quote))}?` : "";
}

/** "lines 5, 6, 8, 9 and 18 others" */
function linesInWords({ count, first }: Lines): string {
  if (count <= first.length) return `${count === 1 ? "line" : "lines"} ${list(first.map(String))}`;
  const named = first.slice(0, -1);
  return `lines ${list([...named.map(String), figure(count - named.length, { one: "other", many: "others" })])}`;
}

const words: CommandLineWords = {
  problems: {
    "unknown-noun": ({ typed, nearest }) => ({
      what: `There is no command ${quote(typed)}.`,
      remedy: perhaps(nearest) || "Type “coop --help” to see the commands.",
    }),
    "unknown-verb": ({ noun, typed, nearest, known }) => ({
      what: `There is no ${quote(`${noun} ${typed}`)}.`,
      remedy: perhaps(nearest) || `After ${quote(noun)} you can write: ${list(known)}.`,
    }),
    "unknown-option": ({ typed, nearest }) => ({
      what: `There is no option ${quote(typed)} here.`,
      remedy: perhaps(nearest) || "Add --help to the command to see its options.",
    }),
    "option-needs-value": ({ option }) => ({
      what: `The option ${option} needs a value.`,
      remedy: `Write the value after ${option}, with a space between them.`,
    }),
    "too-many-arguments": ({ typed }) => ({
      what: `There are words too many: ${list(typed.map(quote))}.`,
      remedy:
        'Put quotation marks around a text of several words: "Labo Diva". What goes after the command: --help.',
    }),
    "missing-values": ({ missing }) => ({
      what: missing.length === 1 ? `${missing[0]} is missing.` : `${list(missing)} are missing.`,
      remedy: "Add what is missing to the command, or run it in a terminal without --no-input: it will ask.",
    }),
    "empty-value": () => ({
      what: "This value cannot be empty.",
      remedy: "Write it.",
    }),
    "nothing-to-change": () => ({
      what: "This command does not say what to change.",
      remedy: "Add at least one option; the list: --help.",
    }),
    "no-editor": () => ({
      what: "No text editor is known here.",
      remedy: "Give the text with --file, or name your editor in the variable EDITOR.",
    }),
    "editor-failed": ({ editor }) => ({
      what: `The editor ${quote(editor)} ended badly; nothing was saved.`,
      remedy: "Give the text with --file, or name another editor in the variable EDITOR.",
    }),
    "needs-yes": ({ question }) => ({
      what: `This command asks for a confirmation: ${question}`,
      remedy: "Run it again with --yes to confirm beforehand.",
    }),
    "unknown-language": ({ typed }) => ({
      what: `The language ${quote(typed)} is not known.`,
      remedy: "Choose fr or en.",
    }),
    "not-a-day": ({ typed }) => ({
      what: `${quote(typed)} is not a date.`,
      remedy: "Write 2024-03-19, 19/03/2024, “19 March 2024” or “yesterday”.",
    }),
    "no-such-day": ({ typed }) => ({
      what: `The day ${quote(typed)} does not exist in the calendar.`,
      remedy: "Check the day and the month.",
    }),
    "one-year-only": ({ typed }) => ({
      what: `This command speaks of one year, and ${quote(typed)} asks for all of them.`,
      remedy: "Name one; the years: coop year list.",
    }),
    "year-missing": ({ typed }) => ({
      what: `${quote(typed)} lacks its year, and the season does not say it.`,
      remedy: "Write it: “19 March 2024”.",
    }),
    "year-unclear": ({ typed, days }) => ({
      what:
        days.length === 0
          ? `${quote(typed)} lacks its year, and nothing around it says it.`
          : `${quote(typed)} lacks its year: it may be ${alternatives(days.map((one) => day(one)))}.`,
      remedy: `Write it: “29 January ${(days.at(-1) ?? "2025").slice(0, 4)}”.`,
    }),
    "weekday-elsewhere": ({ typed, days }) => ({
      what:
        days.length === 0
          ? `${quote(typed)} lacks its year, and nothing around it says it.`
          : `${quote(typed)} lacks its year, and its weekday does not fit: it would be ${alternatives(days.map((one) => day(one, "full")))}.`,
      remedy: "Check the day, and write the year.",
    }),
    "not-a-time": ({ typed }) => ({ what: `${quote(typed)} is not a time.`, remedy: "Write 18:30." }),
    "not-a-count": ({ typed }) => ({
      what: `${quote(typed)} is not a whole number.`,
      remedy: "Write a whole number, such as 12.",
    }),
    "not-a-number": ({ typed }) => ({
      what: `${quote(typed)} is not a number.`,
      remedy: "Write a number, such as 12 or 12.5.",
    }),
    "not-an-amount": ({ typed }) => ({
      what: `${quote(typed)} is not an amount of money.`,
      remedy: "Write the amount in euros, such as 1250 or 1250.50.",
    }),
    "not-an-address": ({ typed }) => ({
      what: `${quote(typed)} is not an e-mail address.`,
      remedy: "Correct it or leave it empty.",
    }),
    "not-a-phone": ({ typed }) => ({
      what: `${quote(typed)} is not a telephone number.`,
      remedy: "Correct it or leave it empty; a number from abroad starts with +.",
    }),
    "not-numbers": ({ typed }) => ({
      what: `${quote(typed)} is not a list of numbers.`,
      remedy: "Write for example 1-12,15,18-30.",
    }),
    "not-yes-or-no": ({ typed }) => ({
      what: `${quote(typed)} is neither yes nor no.`,
      remedy: "Answer yes or no.",
    }),
    "not-a-choice": ({ typed, allowed }) => ({
      what: `${quote(typed)} is not one of the choices.`,
      remedy: `Choose ${alternatives(allowed.map(quote))}.`,
    }),
  },
  notices: {
    "more-gaps": ({ count }) =>
      `And ${figure(count, { one: "more thing", many: "more things" })} to look at: coop check.`,
    "day-to-come": ({ on }) => `${day(on)} has not come yet; check that date.`,
    "beyond-years": ({ on, title, until, next }) =>
      `${day(on)} comes after the end of the year ${title} (${day(until)}), and the next one is not open: it is kept, and does not count in ${title}. To open it: coop year open ${next}.`,
    "days-to-come": ({ days }) =>
      `These days have not come yet: ${english.some(days.map((one) => day(one)))}; check these dates.`,
    "day-of-season": ({ typed, day: meant }) => `${quote(typed)}: ${day(meant)}, by the season.`,
    "value-asked": ({ about, isDay, mayBeEmpty, isProposed }) => {
      const hints = [
        isDay ? "such as 19/03/2024" : "",
        isProposed ? "Enter accepts, Backspace clears" : mayBeEmpty ? "optional" : "",
      ];
      const shown = hints.filter((hint) => hint !== "").join("; ");
      return `${english.capitalise(about)}${shown === "" ? "" : ` (${shown})`}:`;
    },
    "how-to-choose": () => "↑↓: move; Enter: choose",
    "more-choices": ({ of }) => `${of} in all, more follow with ↑↓`,
    "answers-kept": () => "Nothing that you answered is lost: copy this line, correct it and run it again.",
    "how-to-tick": () => "Space: tick; a: tick all; i: invert; Enter: go on",
    "how-to-go-back": () => "back",
    "answer-yes-or-no": () => "Answer yes or no.",
    "nothing-to-list": () => "Nothing to show.",
    "two-registers": ({ used, other }) =>
      `Two registers lie one above the other. This one is used: ${used}. The other is not: ${other}. To choose: --register.`,
    place({ file, line, text, column, option, lines }) {
      const at = line === undefined ? undefined : `line ${line}${text ? ` (${quote(text)})` : ""}`;
      const its = column ? `column ${quote(column)}` : undefined;
      const parts = lines
        ? [
            file,
            its,
            `${figure(lines.problems, { one: "time", many: "times" })} (${linesInWords(lines)})`,
            `for example ${at}`,
          ]
        : [file, at, its, option];
      const known = parts.filter((part) => part !== undefined);
      return known.length > 0 ? `${known.join(", ")}: ` : "";
    },
    stopped: () => "Stopped. Nothing was recorded.",
    fault: ({ message }) =>
      `Sorry, coop met an error that it cannot explain (${message}). The register was not changed. Run it again with --debug for the technical details, to send with your report.`,
  },
  help: {
    tagline: "From the sign-in sheet to the year's report: a year of participation in one file.",
    usage: "Usage:",
    commands: "Commands:",
    arguments: "To write:",
    options: "Options:",
    everywhere: "Everywhere:",
    example: "Example:",
    nounTerm: "<command>",
    verbTerm: "<action>",
    optionsTerm: "[options]",
    more: "For the details of a command: coop <command> --help",
    or: "or",
    required: "required",
    several: "several times if needed",
    between: "; ",
    oneOf: "one of: ",
    shapes: {
      text: "text",
      day: "date",
      time: "time",
      count: "number",
      number: "number",
      amount: "euros",
      address: "address",
      phone: "phone",
      numbers: "numbers",
      "yes-no": "yes|no",
      choice: "choice",
      item: "name",
      file: "file",
    },
    globals: {
      register: "the register to use, or to make with init; else coop.db in this folder or above",
      lang: "language of the interface: fr, en",
      as: "who is writing, for the history",
      json: "result as JSON",
      noInput: "ask nothing",
      yes: "answer yes to confirmations",
      debug: "technical details of errors",
      help: "shows this help",
      version: "shows the version",
    },
    format: "layout: table, json, csv",
    excel: "CSV for a spreadsheet, with semicolons",
    year: {
      term: "year",
      one: "which year it is about; else the one opened last",
      any: "which year it is about, or all; else the one opened last",
    },
  },
};
export default words;
