import { english } from "../../language/english.ts";
import { toReference } from "../../values/reference.ts";
import type { YearCatalogue } from "./catalogue.ts";

const { quote, day, dayRange, list, count, some } = english;

const called = ({ number, name }: { readonly number: number; readonly name: string }): string =>
  `${toReference("participant", number)} ${name}`;

const words: YearCatalogue = {
  nouns: {
    year: {
      spoken: ["year", "season"],
      about: "the years of the cooperative: open the next one, compare them",
    },
  },
  verbs: {
    "year open": {
      spoken: "open",
      about:
        "opens the next year; what is under way goes on, and earlier years can still be read with --year",
      example: "coop year open 2025 --leaving P12,P31",
      arguments: { title: ["year", "2025, or 2025-2026; else the one after the latest"] },
      options: {
        from: "first day; else the one after the year before",
        until: "last day; else that of the year before, a year later",
        leaving: "who does not go on, by number or name, with commas",
        keepMandates: "the mandates signed the year before still hold; else they are to be signed anew",
        withoutPhases: "without the phases of the year before",
      },
    },
    "year list": {
      about: "lists the years, with their figures and their bilan if it lies beside the register",
      example: "coop year list",
    },
  },
  views: {
    years: {
      title: "year",
      from: "from",
      until: "until",
      sessionsHeld: "sessions held",
      members: "members",
      decisions: "decisions adopted",
      bilan: "bilan beside it",
    },
  },
  titles: { years: "years" },
  problems: {
    "not-a-year": ({ typed }) => ({
      what: `${quote(typed)} is not a year.`,
      remedy: "Write 2025, or 2025-2026 for a season that lies in two years.",
    }),
    "year-open-already": ({ title, from, until }) => ({
      what: `The year ${title} is open already, ${dayRange(from, until)}.`,
      remedy: "The years: coop year list. To take an opening back: coop history, then coop undo.",
    }),
    "seasons-overlap": ({ title, from, former, until, next }) => ({
      what: `The year ${title} would begin on ${day(from)}, but ${former} runs until ${day(until)}.`,
      remedy: `A year comes after those that are open: begin it on ${day(next)} or later (--from ${next}).`,
    }),
    "days-of-another-year": ({ title, from, until }) => ({
      what: `The year ${title} has none of its days ${dayRange(from, until)}.`,
      remedy: "Correct the year, --from or --until.",
    }),
  },
  notices: {
    "open-without-bilan-question": ({ former, title }) =>
      `No bilan of ${former} lies beside the register. It can still be made later (coop report bilan --year ${former}). Open ${title} now?`,
    "mandates-go-on-question": ({ former }) =>
      `Do the mandates that were signed in ${former} still hold, without signing anew?`,
    "phases-again-question": ({ former }) =>
      `Take over the phases of ${former}, on the same days a year later?`,
    "year-members": ({ former, members }) =>
      `${members.length === 1 ? "Takes" : "Take"} part at the end of ${former}: ${some(members.map(called))}.`,
    "open-year-question": ({ title, from, until, former, leaving, keepsMandates, repeatsPhases }) => {
      const said = [
        leaving.length === 0
          ? "everybody goes on"
          : `${some(leaving.map(called))} ${leaving.length === 1 ? "does" : "do"} not go on`,
        ...(keepsMandates === null
          ? []
          : [keepsMandates ? `the mandates of ${former} still hold` : "the mandates are to be signed anew"]),
        repeatsPhases
          ? `the phases of ${former} are taken over`
          : `the phases of ${former} are not taken over`,
      ];
      return `${title}, ${dayRange(from, until)}: ${said.join("; ")}. Open this year?`;
    },
    "goes-on": ({ former, members, decisions, tasks, experiments, ideas, recommendations, texts }) => {
      const all = [
        members > 0 && count(members, { one: "member", many: "members" }),
        decisions > 0 && count(decisions, { one: "decision in force", many: "decisions in force" }),
        tasks > 0 && count(tasks, { one: "thing to do", many: "things to do" }),
        experiments > 0 && count(experiments, { one: "experiment", many: "experiments" }),
        ideas > 0 &&
          count(ideas, {
            one: "idea that is neither chosen nor set aside",
            many: "ideas that are neither chosen nor set aside",
          }),
        recommendations > 0 &&
          count(recommendations, {
            one: "recommendation to follow up",
            many: "recommendations to follow up",
          }),
        texts > 0 && count(texts, { one: "text of the guide", many: "texts of the guide" }),
      ].filter((one) => one !== false);
      return all.length === 0
        ? `Nothing of ${former} is still under way.`
        : `From ${former}, without copying anything, these go on: ${list(all)}.`;
    },
    "phases-taken-over": ({ phases, title }) =>
      `${english.capitalise(count(phases, { one: "phase", many: "phases" }))} in ${title}, to be looked over: coop phase list, coop phase edit.`,
    "mandates-hold-on": ({ former }) => `The mandates that were signed in ${former} still hold.`,
    "mandates-anew": ({ former }) =>
      `The mandates are to be signed anew: coop mandate text --edit (the text of ${former} is offered there), then coop mandate sign.`,
    "former-still-runs": ({ former, until }) =>
      `The year ${former} runs until ${day(until)}: a session until then still belongs to ${former}.`,
    "former-stays": ({ former }) =>
      `The year ${former} stays as it is: --year ${former} shows it in lists and documents, --year all shows everything.`,
  },
  operations: {
    "year-opened": ({ title, from, until, numbers }) => {
      const left = list(numbers.map((number) => toReference("participant", number)));
      const without = numbers.length === 1 ? `${left} does not go on` : `${left} do not go on`;
      return `Year ${title} opened, ${dayRange(from, until)}${numbers.length === 0 ? "" : `; ${without}`}.`;
    },
  },
};
export default words;
