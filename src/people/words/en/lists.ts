import { toFileWords } from "../../../documents/words/en.ts";
import { type English, english } from "../../../language/english.ts";
import { columnCalled, tableOptionWords } from "../../../tabular/words/en.ts";
import { fold } from "../../../values/folded.ts";
import type { People } from "../../list-columns.ts";
import type { ListField } from "../../list-fields.ts";
import type { ColumnOfField, PartOfPeople, PeopleCatalogue } from "../catalogue.ts";
import { people } from "./phrases.ts";

const { quote, list, alternatives, figure, some, day } = english;

const dates = { one: "date", many: "dates" } as const;
const rows = { one: "row", many: "rows" } as const;

const separators = { ";": "semicolons", ",": "commas", "\t": "tabs", "|": "vertical bars" } as const;

/** What the fields of a list are called where a heading calls them otherwise. */
const fields: Readonly<Record<ListField, string>> = {
  familyName: "last name",
  givenName: "first name",
  fullName: "full name",
  email: "e-mail",
  phone: "phone",
  category: "category",
  organisation: "organisation",
  district: "district",
  function: "function",
  role: "role",
  route: "came by",
  joinedOn: "joined",
  isMinor: "minor",
  reference: "reference",
  consentImage: "image",
  consentQuotation: "quotation",
  consentContact: "contact",
  answeredOn: "answered on",
};

/** "Mél (e-mail)", "column 2 (e-mail)"; a heading that says the field itself stands alone. */
function understoodAs(heading: string, field: ListField): string {
  return fold(heading) === fold(fields[field]) ? heading : `${columnCalled(heading)} (${fields[field]})`;
}

function understood(columns: readonly ColumnOfField[]): string {
  return list(columns.map(({ heading, field }) => understoodAs(heading, field)));
}

/** How to say which of some columns holds which names. @param flag what is to be said before their order */
function sayingNames(columns: readonly string[], flag = ""): string {
  const order =
    columns.length === 2
      ? `Say their order: ${flag}--names family-first, or given-first. Or column`
      : "Column";
  const parts = [fields.familyName, fields.givenName];
  const mapped = columns.slice(0, 2).map((column, index) => `--map "${column}=${parts[index]}"`);
  return `${order} by column: ${mapped.join(" ")}`;
}

const shownHeadings = 12;
const shownCells = 4;

function mappedInWords(mapped: readonly { heading: string; field: ListField | null }[]): string {
  return list(
    mapped.map(({ heading, field }) =>
      field === null ? `${quote(heading)} left out` : `${quote(heading)} as ${fields[field]}`,
    ),
  );
}

/** “Child name, Child first name” or “Parent name, Parent first name”. */
function byTheirNames(people: readonly People[]): string {
  return alternatives(people.map(({ names }) => quote(names.join(", "))));
}

/** What is said of lists that come in and go out. */
export const lists = {
  choices: {
    importOutcome: {
      new: ["new", "new person"],
      changed: "changed",
      unchanged: "unchanged",
      refused: "to be corrected",
    },
    nameOrder: {
      "family-first": ["family-first", "family name first"],
      "given-first": ["given-first", "given name first"],
    },
    dayOrder: { "day-first": ["day-first", "day first"], "month-first": ["month-first", "month first"] },
    matchPolicy: { update: "update", fill: ["fill", "fill in"], skip: ["skip", "ignore"] },
    listField: {
      ...fields,
      familyName: [fields.familyName, "family name", "surname"],
      givenName: [fields.givenName, "given name"],
      fullName: [fields.fullName, "name"],
      email: [fields.email, "email"],
      phone: [fields.phone, "telephone"],
      organisation: [fields.organisation, "organization"],
      function: [fields.function, "position"],
      route: [fields.route, "route"],
      joinedOn: [fields.joinedOn, "joined on"],
      isMinor: [fields.isMinor, "under 18"],
      reference: [fields.reference, "ref."],
    },
    changedField: { ...fields, name: "name", joinedOn: "joined on" },
  },
  verbs: {
    "participant import": {
      about: "takes a list (CSV, Excel, LibreOffice): says what it will change, then asks",
      example: "coop participant import list.csv --joined 2024-02-20",
      arguments: { file: ["file", "the list, as the spreadsheet saved it"] },
      options: {
        map: 'what a column holds, by its heading or its number: "Work mail=e-mail", 2=e-mail; "Notes=" leaves it out',
        people: 'who takes part, where the headings name several people: "child"',
        onMatch: "for those who are known: update (if not said), fill in what is missing, or skip",
        category: "category of new people, where the list does not say it",
        joined: "first day of new people, where the list does not say it",
        restoreZero: "put back the zero that the spreadsheet took from telephone numbers",
        ...tableOptionWords,
        names: "order of whole names, if the list does not tell it: family-first or given-first",
        dates: "order of dates in numbers, if nothing tells it: day-first or month-first",
        noHeadings: "the list has no headings: its columns are understood by their values",
      },
    },
    "participant export": {
      about: "writes the list of people for a spreadsheet; imported again, it changes nothing",
      example: "coop participant export --out list.xlsx",
      options: {
        out: "file to write (a workbook if its name ends in .xlsx, else CSV), or folder to write it to; without it the list is printed",
        open: toFileWords.open,
      },
    },
    "participant template": {
      about:
        "writes an empty list to fill in with a spreadsheet, with the headings that the import understands",
      example: "coop participant template --out to-fill-in.xlsx",
      options: {
        out: "file to write (a workbook if its name ends in .xlsx, else CSV), or folder to write it to; without it the list is printed",
        open: toFileWords.open,
      },
    },
  },
  views: {
    personList: { familyName: "last name", givenName: "first name", joinedOn: "joined" },
    importPlan: { line: "line", outcome: "person", changes: "what is said" },
  },
  titles: {
    personList: "list of people",
    importPlan: "what will change",
  },
  problems: {
    "category-not-listed": ({ name }) => ({
      what: `The category of ${quote(name)} is not said.`,
      remedy:
        'If it is the same for all: --category <category>. If a column says it: --map "<heading of the column>=category". Else add a column "Category"; the categories: coop category list.',
    }),
    "heading-twice": ({ heading }) => ({
      what: `Two columns have the heading ${quote(heading)}.`,
      remedy: "Rename one of them, or take it out.",
    }),
    "unknown-heading": ({ heading, headings }) => ({
      what: `The list has no column ${quote(heading)}.`,
      remedy: `Its columns: ${list(headings.map(quote))}.`,
    }),
    "heading-not-kept": ({ heading }) => ({
      what: `The column ${quote(heading)} announces what the register keeps of nobody (birth, health, nationality…).`,
      remedy: "Leave it out; if its heading misleads, rename it in the list.",
    }),
    "heading-of-two": ({ heading, readings }) => ({
      what: `The column ${quote(heading)} can say ${alternatives(readings.map(({ field }) => quote(fields[field])))}, and no other says the names.`,
      remedy: `Say which: ${alternatives(readings.map(({ field }) => `--map ${JSON.stringify(`${heading}=${fields[field]}`)}`))}. If it says one or the other by row, make it two columns.`,
    }),
    "not-a-mapping": ({ typed, allowed }) => ({
      what: `${quote(typed)} does not say what a column holds.`,
      remedy: `Write "Heading of the column=field". The fields: ${list(allowed)}.`,
    }),
    "other-address": ({ name, email, candidates, knownEmail }) => ({
      what: `${quote(name)} has the address ${email} in the list, and ${knownEmail} in the register (${list(candidates)}): an address that changed, or two people of one name.`,
      remedy:
        "Add a column “Ref.” in which this row says the reference (P07), or “new” if it is someone else; or import at a terminal, where you will be asked.",
    }),
    "number-of-another": ({ name, other }) => ({
      what: `The reference of ${quote(name)} is that of ${other}.`,
      remedy: "Correct the reference, or the name.",
    }),
    "left-out": ({ name }) => ({
      what: `${quote(name)} was left out as you asked.`,
      remedy: "To take this row, import it again.",
    }),
    "name-is-number": ({ typed }) => ({
      what: `${quote(typed)} is a number, and no name.`,
      remedy: 'Write the name of the person; if the names are in another column: --map "Heading=name".',
    }),
    "not-one-person": ({ typed }) => ({
      what: `${quote(typed)} is not the name of one person.`,
      remedy:
        "Give each person a line, with their name; take out the line of a group, a count, a trial, or a place without anyone.",
    }),
    "days-in-two-orders": ({ dayFirst, monthFirst }) => ({
      what: `Its dates are in two orders: ${quote(dayFirst.text)} (line ${dayFirst.line}) has the day first, ${quote(monthFirst.text)} (line ${monthFirst.line}) the month.`,
      remedy:
        "Correct the column, or say its order, and the other dates are refused: --dates day-first, or --dates month-first",
    }),
    "day-order-unknown": ({ text, asDayFirst, asMonthFirst }) => ({
      what: `Nothing says whether ${quote(text)} is ${day(asDayFirst)} or ${day(asMonthFirst)}.`,
      remedy: "If the day comes first: --dates day-first; if the month does: --dates month-first",
    }),
    "lost-zero": ({ typed, phone }) => ({
      what: `${quote(typed)} would be the number ${phone}, if the spreadsheet took its zero.`,
      remedy: "Add --restore-zero to put all these zeros back, or correct the list.",
    }),
    "organisation-near": ({ name, resembled }) => ({
      what: `The organisation ${quote(name)} is one letter from ${quote(resembled)}.`,
      remedy: `Correct it in the list; if it is another one: coop organisation add ${JSON.stringify(name)}`,
    }),
    "register-moved": () => ({
      what: "Someone wrote in the register while this list was waiting; it was not saved.",
      remedy: "Start again.",
    }),
    "people-unsure": ({ people }) => ({
      what: `The headings name several people, and nothing says who takes part: ${byTheirNames(people)}.`,
      remedy: `Say who: --people ${JSON.stringify(people[0]?.called)}; or say their columns: --map ${JSON.stringify(`${people[0]?.names[0]}=last name`)}, and so on.`,
    }),
    "no-such-people": ({ people, typed }) => ({
      what: `No heading of the list names ${quote(typed)}.`,
      remedy: `One of: ${alternatives(people.map(({ called }) => `--people ${JSON.stringify(called)}`))}.`,
    }),
    "no-name-column": ({ headings }) => ({
      what: `There is no column of names among: ${list(headings.map(quote))}.`,
      remedy:
        'Head a column “Last name”, “First name” or “Full name”, or say which: --map "<heading of the column>=full name". If this line is a person already, the list has no headings: --no-headings',
    }),
    "no-headings": ({ areNumbers, cells, columns, untold }) => ({
      what: `${areNumbers ? "The headings of the list are numbers alone, above" : "The list has no headings: its first line says"} ${some(cells.map(quote), shownCells)}.`,
      remedy:
        untold.length > 0
          ? `Nothing says which names stand in ${untold.length > 1 ? "columns" : "column"} ${list(untold)}. ${sayingNames(untold, "--no-headings ")}`
          : `Its values say: ${understood(columns)}. If that is right: --no-headings. If not, say what a column holds, by its number: --map "${columns.at(-1)?.heading}=${fields[columns.at(-1)?.field ?? "email"]}"`,
    }),
    "names-untold": ({ columns }) => ({
      what: `Nothing says which names stand in ${columns.length > 1 ? "columns" : "column"} ${list(columns)}.`,
      remedy: sayingNames(columns),
    }),
    "names-missing": ({ columns }) => ({
      what: `Nobody is named in the list${columns.length > 0 ? `, which only says: ${understood(columns)}` : ""}.`,
      remedy: `Add a column “Last name” or “Full name”: each person is recorded under a name. If a column holds names: --map "2=full name", by its number.`,
    }),
    "twice-in-list": ({ name, line }) => ({
      what: `${name} is on line ${line} already.`,
      remedy: "Keep one of the two lines.",
    }),
    homonyms: ({ name, candidates }) => ({
      what: `${quote(name)} can mean ${alternatives(candidates)}.`,
      remedy: "Add the organisation or the address that tells them apart.",
    }),
    "address-of-another": ({ name, email, candidates }) => ({
      what: `The address ${email} of ${quote(name)} is that of ${list(candidates)} already.`,
      remedy:
        "If these people share it, add a column “Ref.” in which this row says “new”; if it is the same person, let it say their reference. At a terminal you are asked.",
    }),
    "unknown-number": ({ number }) => ({
      what: `Nobody bears the number ${number}.`,
      remedy: "The numbers: coop participant list.",
    }),
  },
  notices: {
    "list-understood": ({
      file,
      rows: number,
      encoding,
      accents,
      delimiter,
      sheet,
      otherSheets,
      headingsLine,
      skippedLines,
    }) => {
      const source = delimiter ? `${encoding}, ${separators[delimiter]}` : `sheet ${quote(sheet ?? "")}`;
      const titles =
        headingsLine === null
          ? ", no headings"
          : headingsLine > 1
            ? `, headings on line ${headingsLine}`
            : "";
      const parts = [
        `${file}: ${figure(number, rows)} (${source}${titles}).`,
        skippedLines.length > 0 &&
          `Not counting repeated headings and totals, ${skippedLines.length > 1 ? "lines" : "line"} ${list(skippedLines.slice(0, 8).map(String))}${skippedLines.length > 8 ? "…" : ""}.`,
        accents.length > 0 && encoding !== "UTF-8" && `Accents read: ${list(accents)}.`,
        otherSheets.length > 0 &&
          `Other sheets are left (${list(otherSheets.map(quote))}): --sheet to choose one.`,
      ];
      return parts.filter(Boolean).join(" ");
    },
    "headings-all-the-same": ({ line, headings }) =>
      `Line ${line} holds headings (${some(headings, 5)}): it is read as such, and not as a person.`,
    "no-headings-seen": ({ file, areNumbers, cells, columns }) => {
      const first = areNumbers
        ? `The headings of ${file} are numbers alone, above`
        : `${file} has no headings: its first line says`;
      const told = columns.length > 0 ? ` Its values say: ${understood(columns)}.` : "";
      return `${first} ${some(cells.map(quote), shownCells)}.${told}`;
    },
    "columns-right-asked": () => "Read them like this?",
    "column-asked": ({ heading, values }) => `Column ${heading} (${values.join(", ")}…) holds:`,
    "heading-asked": ({ heading }) => `The column ${quote(heading)} holds:`,
    "column-of-nothing": () => "nothing to keep",
    "column-of-categories": ({ heading }) =>
      `The column ${quote(heading)}, which is left out, seems to say the category. To read it: --map "${heading}=category"`,
    "categories-as-titles": ({ titleLines: titles }) =>
      `${titles.length > 1 ? "Lines that say only a category, which holds for the people below them: lines" : "A line that says only a category, which holds for the people below it: line"} ${list(titles.slice(0, 8).map(String))}${titles.length > 8 ? "…" : ""}.`,
    "days-understood": ({ heading, order, line, text, day: meant }) =>
      `${english.capitalise(columnCalled(heading))}: dates read ${order === "day-first" ? "day first" : "month first"}. On line ${line}, ${quote(text)} is ${day(meant)}.`,
    "days-from-numbers": ({ heading, days, line, text, day: meant }) =>
      `${english.capitalise(columnCalled(heading))}: ${figure(days, dates)} as a number of days, as spreadsheets count them. On line ${line}, ${text} is ${day(meant)}.`,
    "day-order-asked": ({ heading, days, text }) =>
      `${english.capitalise(columnCalled(heading))}: nothing tells whether the day or the month comes first in ${figure(days, dates)}. ${quote(text)} is:`,
    "names-understood": ({ order, example, givenName, familyName }) =>
      `Whole names are read ${order === "family-first" ? "family name first" : "given name first"}: ${quote(example)} gives the given name ${givenName}, the family name ${familyName}. If it is the other way round: --names ${order === "family-first" ? "given-first" : "family-first"}`,
    "columns-understood": ({ columns, besides, leftOut }) => {
      const parts = [
        `Columns understood: ${understood(columns)}.`,
        besides.length > 0 &&
          `Not read, since another says the same: ${some(besides.map(columnCalled), shownHeadings)}.`,
        leftOut.length > 0 && `Left out: ${some(leftOut.map(columnCalled), shownHeadings)}.`,
      ];
      return parts.filter(Boolean).join(" ");
    },
    "columns-of-others": ({ headings }) =>
      `Of others than those who take part, therefore left out: ${some(headings, shownHeadings)}.`,
    "answers-unclear": ({ cells, examples }) => {
      const each = examples.map(({ line, column, text }) => `line ${line}, ${column}: ${quote(text)}`);
      return `${figure(cells, { one: "answer is neither yes nor no, and is not recorded", many: "answers are neither yes nor no, and are not recorded" })}: ${each.join("; ")}${cells > examples.length ? "; …" : "."}`;
    },
    "cells-of-errors": ({ cells, examples }) => {
      const each = examples.map(({ line, column, text }) => `line ${line}, ${column}: ${quote(text)}`);
      return `${figure(cells, { one: "cell has an error of the spreadsheet, and therefore says nothing", many: "cells have an error of the spreadsheet, and therefore say nothing" })}: ${each.join("; ")}${cells > examples.length ? "; …" : "."}`;
    },
    "columns-unclear": ({ headings }) =>
      `A yes would say two things there, or a refusal, therefore left out: ${some(headings, shownHeadings)}. To record a consent: coop participant consent`,
    "consents-in-list": ({ consents, dated }) =>
      `Consents: ${list(consents.map(({ field, yes, no }) => `${fields[field]} ${yes} yes and ${no} no`))}, ${dated === null ? "without their day" : `of the day said by ${quote(dated)}`}.`,
    "row-understood": ({ line, said }) => `Read, for example on line ${line}: ${said.join(", ")}.`,
    "columns-not-kept": ({ headings }) =>
      `Neither read nor kept: ${some(headings, shownHeadings)}. The register keeps of nobody their birth, health, nationality or the like.`,
    "cells-shared": ({ cells, examples }) => {
      const each = examples.map(
        ({ line, taken, others }) => `line ${line}, ${taken} is taken, ${list(others)} left`,
      );
      return `${figure(cells, { one: "cell holds", many: "cells hold" })} several values; the first is taken: ${each.join("; ")}${cells > examples.length ? "; …" : "."}`;
    },
    "people-asked": ({ file }) => `The headings of ${file} name several people. Who takes part? Those of:`,
    "names-asked": ({ file }) => `No heading of ${file} announces a name. Which column holds the names?`,
    "no-such-column": () => "none",
    "mapped-as-before": ({ mapped, file }) => `As for ${file}: ${mappedInWords(mapped)}.`,
    "mapped-as-before-asked": ({ mapped, file }) =>
      `The last list with these headings (${file}) was read so: ${mappedInWords(mapped)}. Do the same?`,
    "category-asked": ({ text, rows: number }) =>
      `The category ${quote(text)} (${figure(number, rows)}) is not known. It is:`,
    "leave-rows": ({ rows: number }) => (number === 1 ? "leave this row out" : "leave these rows out"),
    "organisation-asked": ({ text, rows: number, resembled }) =>
      `The organisation ${quote(text)} (${figure(number, rows)}) is new, and resembles ${resembled}. It is:`,
    "another-organisation": ({ text }) => `another organisation, ${quote(text)}`,
    "zeros-asked": ({ rows: number, typed, phone }) =>
      `${figure(number, { one: "telephone number lacks", many: "telephone numbers lack" })} the zero that spreadsheets take away (${typed}). Put it back (${phone})?`,
    "zeros-restored": ({ rows: number, typed, phone }) =>
      `The zero was put back before ${figure(number, { one: "telephone number", many: "telephone numbers" })}: ${typed} becomes ${phone}.`,
    "person-asked": ({ doubt, line, name, email, organisation }) => {
      const who = [name, organisation, email].filter((part) => part !== null).join(", ");
      const why = {
        homonyms: "several people bear this name",
        "other-address": "the register knows this name with another address",
        "shared-address": "the register knows this address under another name",
      } as const;
      return `Line ${line}, ${who}: ${why[doubt]}. It is:`;
    },
    "another-person": ({ name }) => `someone new, ${name}`,
    "too-many-to-ask": ({ rows: number }) =>
      `Of ${figure(number, rows)} it is not certain whom they mean: that is too many to ask one by one.`,
    "category-of-new-asked": ({ people: number, names }) =>
      `The list does not say the category of ${figure(number, { one: "new person", many: "new people" })} (${names.join(", ")}${number > names.length ? "…" : ""}). It is:`,
    namesakes: ({ people: number, examples }) => {
      const each = examples.map(({ line, name, other }) => `${name}, line ${line} (${other})`);
      return `${number < 2 ? "One new person bears" : `${number} new people bear`} a name that is known, with another organisation or another address: ${each.join("; ")}${number > examples.length ? "; …" : "."}`;
    },
    "have-left": ({ people: number, examples }) => {
      const each = examples.map(({ line, name }) => `${name}, line ${line}`);
      return `${number < 2 ? "One person of this list has left" : `${number} people of this list have left`}: ${each.join("; ")}${number > examples.length ? "; …" : "."} A list brings nobody back: coop participant edit <person> --from <date>`;
    },
    "list-being-read": ({ rows: number }) => `Reading the list: ${english.number(number)} rows…`,
    "list-being-written": () => "Saving the list…",
    "list-being-judged": () => "Comparing with the register…",
    "same-list-again": ({ file, unchanged }) =>
      `Nothing to change: ${figure(unchanged, people)} known already. ${file} is in the register, and nothing was written since.`,
    "register-moved-meanwhile": () =>
      "Someone wrote in the register meanwhile: the list is compared with it again.",
    "list-written": ({ file, people: number }) => `List written: ${file} (${figure(number, people)}).`,
    "list-name": () => "list",
    "template-name": () => "to-fill-in",
    "template-written": ({ file }) => `List to fill in: ${file}. Once filled in: coop participant import`,
    "list-says-nothing-new": ({ unchanged }) =>
      `Nothing to change: ${figure(unchanged, people)} known already.`,
    "list-plan": ({ added, changed, unchanged, refused }) =>
      `What will be done: ${figure(added, { one: "new person", many: "new people" })}, ${changed} changed, ${unchanged} unchanged${refused > 0 ? `; ${figure(refused, rows)} to be corrected` : ""}.`,
    "import-question": () => "Record this list?",
  },
  operations: {
    "list-imported": ({ file, added, changed, refused = 0 }) =>
      `${file}: ${figure(added, { one: "person registered", many: "people registered" })}, ${changed} changed${refused > 0 ? `, ${figure(refused, rows)} left to correct` : ""}.`,
  },
} satisfies PartOfPeople<English<PeopleCatalogue>>;
