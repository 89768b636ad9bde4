import { type English, english } from "../../language/english.ts";
import { toReference } from "../../values/reference.ts";
import type { Answer } from "../recommendation.ts";
import type { RelationKind } from "../relation.ts";
import type { CityCatalogue } from "./catalogue.ts";

const { quote, figure, count, day, some } = english;

const experiments = { one: "experiment", many: "experiments" } as const;
const recommendations = { one: "recommendation", many: "recommendations" } as const;

const relates: Readonly<Record<RelationKind, string>> = {
  complements: "complements",
  "takes-over-from": "takes over from",
  "refers-to": "refers to",
  overlaps: "overlaps",
};

const answered: Readonly<Record<Answer, string>> = {
  retained: "retained",
  partly: "retained in part",
  "under-way": "already under way",
  "not-ours": "outside their remit",
  "not-retained": "not retained",
  "under-study": "under study",
};

const words: English<CityCatalogue> = {
  nouns: {
    service: {
      about: "what exists already: services, places and actions of public policies",
      item: ["service", "reference or part of the name of what exists"],
      fields: {
        kind: "what it is",
        operator: "who runs it",
        policy: "public policy or strategy that it is part of",
        since: "since when: a date, a month or a year",
        plannedFor: "planned for when: a date, a month or a year",
      },
    },
    recommendation: {
      about: "what is recommended to the city or to others, and what was answered",
      item: ["recommendation", "reference or part of the text"],
      fields: {
        level: "level of government that it is addressed to",
        addressedTo: "whom it is addressed to: a service, a department, an elected person by function",
        enriches: "what exists and would be enriched",
        policy: "public policy that it would enrich",
        decision: "decision that it comes from",
        experiment: "experiment that it comes from",
        sent: "day on which it was sent",
      },
    },
  },
  choices: {
    serviceKind: {
      service: "service",
      place: "place",
      action: ["action of a public policy", "action", "public policy"],
    },
    relationKind: {
      complements: ["complements", "complement"],
      "takes-over-from": ["takes over from", "takes over"],
      "refers-to": ["refers to", "refers"],
      overlaps: ["overlaps", "overlap"],
    },
    level: {
      city: ["City", "municipality"],
      metropolis: ["Metropolis", "metropolitan area"],
      department: ["Department", "county"],
      region: "Region",
      state: "State",
      other: "other",
    },
    answer: {
      retained: "retained",
      partly: ["in part", "retained in part", "partly"],
      "under-way": ["already under way", "under way"],
      "not-ours": ["outside their remit", "not ours", "passed on"],
      "not-retained": ["not retained", "refused"],
      "under-study": ["under study", "study"],
    },
  },
  verbs: {
    "service add": {
      about: "adds what exists already, or is planned",
      example:
        'coop service add "Solidarity grocery" --operator "Social centre"\ncoop service add "Public services bus" --kind action --policy "Solidarity strategy" --planned-for 2025',
      arguments: { name: ["name", "name of the service, the place or the action"] },
      options: { kind: "what it is; else a service" },
    },
    "service list": {
      about: "lists what exists already",
      example: "coop service list",
    },
    "service show": {
      about: "shows what exists, and the experiments beside it",
      example: "coop service show A02",
    },
    "service edit": {
      about: 'changes what is known of what exists; an empty value ("") clears',
      example: "coop service edit A02 --since 2024-09",
      options: { name: "new name" },
    },
    "experiment relate": {
      about: "says how an experiment stands beside what exists",
      example:
        'coop experiment relate E01 A02 --kind complements --confirmed-by "head of the social centre"\ncoop experiment relate E02 A03 --kind overlaps --settled-by "opening hours shared out"',
      options: {
        kind: "how it stands beside what exists",
        confirmedBy: "who confirmed it, by function",
        on: "day of the confirmation or of the settlement; else today",
        settledBy: "what settled the overlap",
      },
    },
    "recommendation add": {
      about: "adds a recommendation",
      example:
        'coop recommendation add "Open the municipal halls on Sundays" --level city --decision D04 --sent 2024-10-15',
      arguments: { text: ["text", "what is recommended"] },
    },
    "recommendation list": {
      about: "lists the recommendations",
      example: "coop recommendation list",
    },
    "recommendation show": {
      about: "shows a recommendation and all its answers",
      example: "coop recommendation show R01",
    },
    "recommendation edit": {
      about: 'changes a recommendation; an empty value ("") clears',
      example: "coop recommendation edit R01 --sent 2024-10-15",
      options: { text: "new text" },
    },
    "recommendation answer": {
      about: "records an answer, which is added to those before it",
      example:
        'coop recommendation answer R01 --answer retained --by "deputy mayor for solidarity" --on 2024-12-03\ncoop recommendation answer R02 --answer not-ours --passed-to "Department"',
      options: {
        answer: "answer",
        reasons: "reasons that were given",
        by: "who answered, by function",
        passedTo: "whom it was passed to, where it is outside their remit",
        until: "until when it is under study",
        on: "day of the answer; else today",
      },
    },
  },
  columns: {
    reference: "ref.",
    operator: "run by",
    policy: "public policy",
    experiment: "experiment",
    relation: "relation",
    confirmedBy: "confirmed by",
    confirmedOn: "confirmed on",
    settledBy: "settled by",
    settledOn: "settled on",
  },
  views: {
    services: {
      kind: "kind",
      name: "name",
      since: "since",
      plannedFor: "planned for",
      district: "district",
      theme: "theme",
      audience: "audience",
    },
    relations: { service: "what exists", serviceKind: "kind" },
    recommendations: {
      text: "recommendation",
      addressedTo: "addressed to",
      level: "level",
      sentOn: "sent on",
      latestAnswer: "latest answer",
      answeredOn: "answered on",
      enriches: "would enrich",
      decision: "comes from the decision",
      experiment: "comes from the experiment",
    },
    responses: {
      on: "on",
      answer: "answer",
      reasons: "reasons",
      passedTo: "passed to",
      until: "under study until",
      by: "answered by",
    },
  },
  titles: {
    services: "what exists already",
    relations: "beside what exists",
    relatedExperiments: "experiments beside it",
    recommendations: "recommendations",
    responses: "answers",
  },
  problems: {
    "service-taken": ({ number, name, operator }) => ({
      what: `${quote(name)}${operator === null ? "" : `, run by ${quote(operator)},`} is recorded already as ${toReference("service", number)}.`,
      remedy: "Use that reference, or say who runs the other: --operator.",
    }),
    "settles-no-overlap": ({ kind }) => ({
      what: `Only an overlap is settled; this relation says ${quote(relates[kind])}.`,
      remedy: "Take away --settled-by, or write --kind overlaps.",
    }),
    "relation-day-of-nothing": ({ on }) => ({
      what: `Nothing says what happened on ${day(on)}.`,
      remedy: "Add --confirmed-by or --settled-by, or take away --on.",
    }),
    "recommendation-taken": ({ number, text }) => ({
      what: `The recommendation ${quote(text)} is recorded already as ${toReference("recommendation", number)}.`,
      remedy: "Use that reference, or say in the text what sets the other apart.",
    }),
    "answer-needs-passed-to": () => ({
      what: "A recommendation outside their remit was passed to someone, and nothing says to whom.",
      remedy: 'Add for example --passed-to "Department".',
    }),
    "answer-needs-reasons": () => ({
      what: "A recommendation is not retained for reasons, and they are not said.",
      remedy: 'Add for example --reasons "this year\'s budget is committed".',
    }),
    "answer-needs-until": () => ({
      what: "A recommendation is under study until a date, and it is not said.",
      remedy: "Add for example --until 2025-03-31.",
    }),
    "passed-to-unfit": ({ answer }) => ({
      what: `Only a recommendation outside their remit is passed on; this answer says ${quote(answered[answer])}.`,
      remedy: "Take away --passed-to, or write --answer not-ours.",
    }),
    "until-unfit": ({ answer }) => ({
      what: `Only a recommendation under study has a day on which the study ends; this answer says ${quote(answered[answer])}.`,
      remedy: "Take away --until, or write --answer under-study.",
    }),
    "until-before-answer": ({ on, until }) => ({
      what: `The end of the study (${day(until)}) is before the answer (${day(on)}).`,
      remedy: "Correct --until or --on.",
    }),
    "experiment-unrelated": ({ references }) => ({
      what: `${english.capitalise(count(references.length, experiments))} ${references.length === 1 ? "does" : "do"} not say how ${references.length === 1 ? "it stands" : "they stand"} beside what exists: ${some(references)}.`,
      remedy: "coop experiment relate <experiment> <service> --kind complements",
    }),
    "overlap-unsettled": ({ experimentNumber, experimentTitle, serviceNumber, serviceName }) => {
      const experiment = toReference("experiment", experimentNumber);
      const service = toReference("service", serviceNumber);
      return {
        what: `${experiment} ${quote(experimentTitle)} overlaps ${service} ${quote(serviceName)}, and nothing says what settled it.`,
        remedy: `coop experiment relate ${experiment} ${service} --kind overlaps --settled-by "…"`,
      };
    },
    "recommendation-unsent": ({ references }) => ({
      what: `The day of sending is not recorded for ${figure(references.length, recommendations)}: ${some(references)}.`,
      remedy: "coop recommendation edit <recommendation> --sent <date>",
    }),
    "recommendation-unanswered": ({ number, sentOn, addressedTo }) => ({
      what: `${toReference("recommendation", number)}, sent on ${day(sentOn)}${addressedTo === null ? "" : ` (${addressedTo})`}, has no answer.`,
      remedy: `coop recommendation answer ${toReference("recommendation", number)}`,
    }),
    "study-overdue": ({ number, until }) => ({
      what: `${toReference("recommendation", number)} was under study until ${day(until)}; no answer followed.`,
      remedy: `coop recommendation answer ${toReference("recommendation", number)}`,
    }),
  },
  operations: {
    "service-added": ({ number, name }) => `Added to what exists: ${toReference("service", number)} ${name}.`,
    "service-edited": ({ number, name }) =>
      `Changed in what exists: ${toReference("service", number)} ${name}.`,
    "experiment-related": ({ experimentNumber, experimentTitle, serviceNumber, serviceName, kind }) =>
      `${toReference("experiment", experimentNumber)} ${quote(experimentTitle)} ${relates[kind]} ${toReference("service", serviceNumber)} ${quote(serviceName)}.`,
    "recommendation-added": ({ number, text }) =>
      `Recommendation added: ${toReference("recommendation", number)} ${quote(text)}.`,
    "recommendation-edited": ({ number, text }) =>
      `Recommendation changed: ${toReference("recommendation", number)} ${quote(text)}.`,
    "recommendation-answered": ({ number, answer, on, passedTo, until }) => {
      const next =
        passedTo === null ? (until === null ? "" : ` until ${day(until)}`) : `, passed to ${quote(passedTo)}`;
      return `${toReference("recommendation", number)}, answer of ${day(on)}: ${answered[answer]}${next}.`;
    },
  },
};
export default words;
