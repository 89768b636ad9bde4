import { type English, english } from "../../language/english.ts";
import type { Setting } from "../setting.ts";
import type { CooperativeCatalogue } from "./catalogue.ts";

const { quote, day, list, numberInWords } = english;

/** The settings as the history tells that they were changed. */
const settingNames: Readonly<Record<Setting, string>> = {
  name: "name",
  territory: "territory",
  language: "language",
  timeZone: "time zone",
  controller: "controller of the data",
  contact: "contact for rights",
  recipients: "who sees the data",
  logo: "logo",
  licence: "licence of the data",
  threshold: "publication threshold",
  proxiesPerHolder: "proxies per person",
  publicNames: "publishable names",
  purposes: "why data is held",
};

const words: English<CooperativeCatalogue> = {
  nouns: {
    settings: {
      about: "the settings: name, language, contact, names that may be published",
    },
    category: {
      about: "the categories of the community",
      item: ["category", "name, short name or part of the name"],
      fields: { voice: "voice of its members", spelling: "another way in which lists write it" },
    },
    phase: {
      about: "the phases of the year",
      item: ["phase", "title or part of the title"],
      fields: { from: "first day", until: "last day" },
    },
    question: {
      about: "the questions of the year",
      item: ["question", "title or part of the title"],
      fields: { aim: "the question in full" },
    },
  },
  choices: {
    voice: { decides: "decides", advises: ["advises", "advice"], observes: "observes" },
    language: { fr: "French", en: "English" },
    legalBasis: {
      "public-task": ["public task", "public interest"],
      consent: "consent",
      "legitimate-interest": ["legitimate interest", "legitimate interests"],
      "legal-obligation": ["legal obligation", "law"],
      contract: "contract",
      "vital-interests": "vital interests",
    },
    questionState: { open: "open", closed: "closed" },
    everyYear: { all: ["every year", "every", "all years"] },
  },
  verbs: {
    init: {
      about: "makes a register in this folder, with suggested categories, phases and questions",
      example: 'coop init "Cooperative of solidarities" --on 2024-02-20',
      arguments: { name: ["name", "name of the cooperative or of the process"] },
      options: {
        on: "first day of the season; else today",
        territory: "territory, such as a city",
        bare: "without suggested categories, phases and questions",
      },
    },
    "settings list": {
      about: "shows the settings",
      example: "coop settings list",
    },
    "settings set": {
      about: 'changes settings; an empty value ("") clears',
      example: 'coop settings set --contact dpo@example.org --allow-name "Claire Rivoal, deputy mayor"',
      options: {
        name: "name of the cooperative",
        territory: "territory",
        language: "language of the register and of its documents",
        timeZone: "time zone, such as Europe/Paris",
        controller: "controller of the personal data",
        contact: "contact for the rights of persons",
        recipients: "who sees the data of people",
        logo: "logo of who publishes, for covers: a PNG, JPEG or SVG picture",
        licence: "licence of the data that are published, by its SPDX name: etalab-2.0, ODbL-1.0",
        purpose: "why data is held, one reason at a time, with --basis",
        basis: "legal basis of this reason",
        retention: "how long the data is kept for this reason",
        dropPurpose: "reason that is one no longer",
        threshold: "below this number of people, a figure is not published",
        proxiesPerHolder: "proxies that one person may hold",
        allowName: "name that may be published, with its function after a comma",
        disallowName: "name that may no longer be published",
      },
    },
    "category add": {
      about: "adds a category of participants",
      example: 'coop category add "Social landlords" --spelling landlord',
      arguments: { label: ["name", "name of the category, as documents write it"] },
      options: { key: "short name, to type" },
    },
    "category list": {
      about: "lists the categories",
      example: "coop category list",
    },
    "category show": {
      about: "shows a category",
      example: "coop category show residents",
    },
    "category remove": {
      about: "removes a category, if nothing hangs on it",
      example: "coop category remove users",
    },
    "category edit": {
      about: "changes a category",
      example: 'coop category edit associations --label "Associations and collectives"',
      options: { label: "new name" },
    },
    "phase add": {
      about: "adds a phase to the season",
      example: 'coop phase add "Spreading" --from 2024-11-01 --until 2024-12-31',
      arguments: { title: ["title", "title of the phase"] },
    },
    "phase list": {
      about: "lists the phases",
      example: "coop phase list",
    },
    "phase show": {
      about: "shows a phase",
      example: "coop phase show launch",
    },
    "phase remove": {
      about: "removes a phase, if nothing hangs on it",
      example: "coop phase remove launch",
    },
    "phase edit": {
      about: 'changes a phase; an empty value ("") clears',
      example: "coop phase edit launch --until 2024-03-10",
      options: { title: "new title" },
    },
    "question add": {
      about: "adds a question of the year",
      example: 'coop question add "Means" --aim "What means do we need?"',
      arguments: { title: ["title", "short title, which is a heading of the documents"] },
    },
    "question list": {
      about: "lists the questions",
      example: "coop question list",
    },
    "question show": {
      about: "shows a question",
      example: "coop question show governance",
    },
    "question remove": {
      about: "removes a question, if nothing hangs on it",
      example: "coop question remove values",
    },
    "question edit": {
      about: 'changes a question; an empty value ("") clears',
      example: "coop question edit values --state closed",
      options: { title: "new title" },
    },
  },
  columns: {
    title: "title",
    aim: "what it is for",
  },
  views: {
    settings: {
      name: "name",
      territory: "territory",
      language: "language",
      timeZone: "time zone",
      controller: "controller of the data",
      contact: "contact for rights",
      recipients: "see the data",
      logo: "logo",
      licence: "licence of the data",
      threshold: "publication threshold",
      proxiesPerHolder: "proxies per person",
      publicNames: "publishable names",
    },
    purposes: { purpose: "why", basis: "legal basis", retention: "for how long" },
    categories: { key: "short name", label: "category", defaultVoice: "voice", spellings: "also written" },
    phases: { title: "phase", startsOn: "from", endsOn: "until" },
    questions: { title: "question", aim: "in full", state: "state" },
  },
  titles: {
    settings: "settings",
    purposes: "why data is held",
    categories: "categories",
    phases: "phases",
    questions: "questions",
  },
  problems: {
    "year-over": ({ title, until, next }) => ({
      what: `The year ${title} ended on ${day(until)}, and the next one is not open.`,
      ways: [`coop year open ${next}`],
      remedy: `To open it: coop year open ${next}.`,
    }),
    "ends-before-start": ({ start, end }) => ({
      what: `The end (${day(end)}) is before the start (${day(start)}).`,
      remedy: "Correct one of the two dates.",
    }),
    "unknown-time-zone": ({ typed }) => ({
      what: `The time zone ${quote(typed)} is not known.`,
      remedy: "Write it by its international name, for example Europe/Paris or America/Martinique.",
    }),
    "licence-without-name": ({ typed }) => ({
      what: `The licence ${quote(typed)} is not said by the short name by which all programs know it (SPDX).`,
      remedy:
        "The most common of a French authority: --licence etalab-2.0 (Open Licence 2.0), or --licence ODbL-1.0.",
    }),
    "purpose-without-basis": ({ purpose }) => ({
      what: `The legal basis of ${quote(purpose)} is not said.`,
      remedy: 'Add it, such as --basis consent, or --basis "public task".',
    }),
    "basis-of-nothing": () => ({
      what: "A legal basis or a time is given, without saying of which reason.",
      remedy: "Add --purpose, with the reason why data is held.",
    }),
    "unknown-purpose": ({ typed }) => ({
      what: `${quote(typed)} is not a reason that is noted.`,
      remedy: "The reasons: coop settings list.",
    }),
    "unknown-public-name": ({ typed }) => ({
      what: `${quote(typed)} is not a name that may be published.`,
      remedy: "The names: coop settings list.",
    }),
    "category-taken": ({ typed, label }) => ({
      what: `${quote(typed)} means the category ${quote(label)} already.`,
      remedy: "Choose another name, or change that category: coop category edit.",
    }),
    "question-taken": ({ title }) => ({
      what: `There is a question ${quote(title)} already.`,
      remedy: "Choose another title.",
    }),
  },
  notices: {
    "defaults-question": ({ categories, phases, questions }) =>
      `Begin with the ${numberInWords(categories)} categories, ${numberInWords(phases)} phases and ${numberInWords(questions)} questions that are suggested (they can be changed later)?`,
    "register-is": ({ file }) => `The register: ${file}`,
    "nothing-withheld": ({ threshold, proposed }) =>
      `With a threshold of ${threshold}, no figure is withheld any more: where one single person is counted, they may be recognised in a published document. The suggested threshold: coop settings set --threshold ${proposed}.`,
    "after-init": () => "Next: coop participant import list.csv, or coop participant add.",
  },
  operations: {
    "register-started": ({ name }) => `Register begun: ${name}.`,
    "settings-set": ({ settings = [] }) => {
      const changed = list(settings.map((setting) => settingNames[setting]));
      if (settings.length === 0) return "Settings changed.";
      return settings.length === 1 ? `Setting changed: ${changed}.` : `Settings changed: ${changed}.`;
    },
    "category-added": ({ label }) => `Category added: ${label}.`,
    "category-edited": ({ label }) => `Category changed: ${label}.`,
    "category-removed": ({ label }) => `Category removed: ${label}.`,
    "phase-added": ({ title }) => `Phase added: ${title}.`,
    "phase-edited": ({ title }) => `Phase changed: ${title}.`,
    "phase-removed": ({ title }) => `Phase removed: ${title}.`,
    "question-added": ({ title }) => `Question added: ${title}.`,
    "question-edited": ({ title }) => `Question changed: ${title}.`,
    "question-removed": ({ title }) => `Question removed: ${title}.`,
  },
};
export default words;
