import { toFileWords } from "../../documents/words/en.ts";
import { type English, english } from "../../language/english.ts";
import { toReference } from "../../values/reference.ts";
import type { ExportCatalogue } from "./catalogue.ts";
import { fields, packageAbout, packageTitle, parents, readme, tables } from "./en/package.ts";
import { wordsOf } from "./package-words.ts";

const { figure, list, quote } = english;

const words: English<ExportCatalogue> = {
  nouns: { export: { about: "the register for other programs: calendar, open data" } },
  verbs: {
    "export ics": {
      spoken: "calendar",
      about: "a calendar of the sessions and of what is due, without any name, for Outlook or a telephone",
      example: "coop export ics --out calendar.ics",
      options: {
        out: "file to write, or folder to write it to; else the screen",
        open: toFileWords.open,
      },
    },
    "export datapackage": {
      spoken: "data",
      about:
        "the data of the year to publish, without the name of anyone: CSV tables and what each column means; or all of them, in the internal edition",
      example: "coop export datapackage --out data-2024",
      options: {
        edition:
          "public, without the name of anyone; or internal, with all that the register holds, for whoever takes over; else public",
        asOf: "as it stood on that day; else today",
        out: "folder to make, or folder to make it in; else beside the register",
      },
    },
  },
  problems: {
    "data-tell-of-people": ({ references, words, around }) => ({
      what: `The data are not written, since they would name ${list(references)}: ${quote(around)}.`,
      remedy: `Correct this text in the register (coop participant access ${references[0]} says where it is). If ${quote(words)} is not that person, or may be published, say so once: coop settings set --allow-name "${words}"`,
    }),
    "package-not-on-screen": () => ({
      what: "The data are a folder of several files, which cannot be shown on the screen. Nothing was written.",
      remedy: "Name a folder after --out, or leave that option out.",
    }),
  },
  notices: {
    "calendar-task": ({ title }) => `To do: ${title}`,
    "calendar-commitment": ({ reference, text }) => `Promised, ${reference}: ${text}`,
    "calendar-review": ({ number, title }) =>
      `To review: decision ${toReference("decision", number)}${title === null ? "" : `, ${title}`}`,
    "calendar-file": () => "calendar.ics",
    "calendar-written": ({ file, count }) =>
      `Calendar written, ${figure(count, { one: "date", many: "dates" })}: ${file}`,
    "package-folder": ({ year }) => `data-${year}`,
    "package-part": () => "data",
    "package-label": () => "Data",
    "package-of": ({ kind }) => parents[kind],
    "package-text": () => "text",
    "package-title": packageTitle,
    "package-about": packageAbout,
    "package-readme": readme,
    "table-file": ({ table }) => tables[table][0],
    "table-title": ({ table }) => tables[table][1],
    "table-meaning": ({ table }) => tables[table][2],
    "field-title": (of) => wordsOf(fields, of)[0],
    "field-meaning": (of) => wordsOf(fields, of)[1],
    "package-written": ({ folder, files }) =>
      `Data written, ${figure(files, { one: "file", many: "files" })}: ${folder}`,
  },
};
export default words;
