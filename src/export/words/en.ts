import { toFileWords } from "../../documents/words/en.ts";
import { type English, english } from "../../language/english.ts";
import { toReference } from "../../values/reference.ts";
import type { ExportCatalogue } from "./catalogue.ts";

const { figure } = english;

const words: English<ExportCatalogue> = {
  nouns: { export: { about: "the register for other programs: calendar" } },
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
  },
  notices: {
    "calendar-task": ({ title }) => `To do: ${title}`,
    "calendar-commitment": ({ reference, text }) => `Promised, ${reference}: ${text}`,
    "calendar-review": ({ number, title }) =>
      `To review: decision ${toReference("decision", number)}${title === null ? "" : `, ${title}`}`,
    "calendar-file": () => "calendar.ics",
    "calendar-written": ({ file, count }) =>
      `Calendar written, ${figure(count, { one: "date", many: "dates" })}: ${file}`,
  },
};
export default words;
