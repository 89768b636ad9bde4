import { english } from "../../../language/english.ts";
import type { ReferenceKind } from "../../../values/reference.ts";
import type { FieldWords, PackageTableName } from "../../views.ts";
import type { PackageTold, ReadmeTold } from "../catalogue.ts";

const { day, list, figure, quote } = english;

const reference = "What it is called in all files and in the documents.";
const ofExperiment = "The reference of the experiment: see the file of experiments.";
const voices = "Number of voices, of all together, never of a category. Empty where they were not counted.";
const approximate = "A year, a month or a day, by what is known.";

export const fields: FieldWords = {
  sessions: {
    reference: ["reference", "What the session is called in the documents."],
    on: ["date", "The day on which it was held, or is to be."],
    kind: ["kind", "Workshop, meeting, visit, and so on."],
    title: ["title", "Its title, if it has one."],
    place: ["place", "Where it was held. Empty where that is not noted."],
    state: ["state", "Whether it is planned, was held or was cancelled."],
    recorded: ["attendance recorded", "Whether the attendance was recorded. Empty for what was not held."],
    present: [
      "members present",
      "Number of members who came. Empty where the attendance was not recorded: that is not zero.",
    ],
    headcount: [
      "members that day",
      "Number of members of the community on that day, whether they came or not.",
    ],
    decisions: ["decisions adopted", "Number of decisions adopted at this session."],
  },
  decisions: {
    reference: ["reference", reference],
    question: ["question", "The question of the year that it answers. Empty for the others."],
    title: ["title", "Its title, if it has one."],
    statement: ["statement", "What was decided, as the statement stood on the date of the data."],
    on: ["date", "The day on which it was taken. Empty where that is not noted."],
    outcome: ["outcome", "Adopted, rejected, put off or no decision."],
    method: ["method", "How it was decided. Empty where that is not noted."],
    isUnanimous: ["unanimous", "Whether it was unanimous. Empty where that is not noted."],
    for: ["for", voices],
    against: ["against", voices],
    abstain: ["abstentions", voices],
    notTakingPart: ["did not take part", voices],
    consulted: [
      "voices consulted",
      "Number of voices consulted between two sessions. Empty for a decision taken at one.",
    ],
    decidedBy: ["decided by", "Who decided: the community, the authority, and so on."],
    scope: ["scope", "What the decision binds."],
    deliberation: ["council deliberation", "The number of the council's deliberation, if there is one."],
    reasons: ["reasons", "The reasons given. Empty where none is noted."],
    isInForce: ["in force", "Whether it still held on the date of the data."],
    reviewOn: ["review on", "The day on which it is to be reviewed."],
    endsOn: ["in force until", "The last day on which it holds."],
    replaces: ["replaces", "The references of the decisions that it replaces, separated by commas."],
    replacedBy: ["replaced by", "The reference of the decision that replaces it."],
    replacedOn: ["replaced on", "The day on which it was replaced."],
  },
  grades: {
    decision: ["decision", "The reference of the decision: see the file of decisions."],
    grade: ["grade", "The grade, or the choice, that received voices."],
    votes: ["voices", voices],
  },
  experiments: {
    reference: ["reference", reference],
    title: ["title", "Its title."],
    state: ["state", "Where it stood on the date of the data."],
    idea: ["idea", "The reference of the idea that it comes of."],
    decision: ["decision", "The reference of the decision that it comes of."],
    leads: ["organisations leading it", "Organisations alone: people are not named."],
    partners: ["partner organisations", "The organisations that take part in it."],
    audience: ["meant for", "Whom it is for."],
    places: ["places", "Where it happens."],
    hypothesis: ["what is thought", "What was thought before it was tried."],
    test: ["what is tried", "What is tried."],
    measure: ["what is watched", "What was to be watched."],
    criterion: ["how it will be seen to work", "The criterion. Empty where none was written."],
    startedOn: ["started on", "The day on which it began."],
    closedOn: ["closed on", "The day on which it was closed."],
    neverStartedReason: ["why never started", "The reason, for those that never began."],
    counts: ["what the log counts", "What the number in the next column counts. Empty for visits."],
    visits: [
      "number counted",
      "The total of the log. Unlike things do not add up from one experiment to another.",
    ],
    reached: ["people reached", "Number of different people. Empty where that is not noted."],
    reachedSource: ["estimated by", "Where the number of people reached comes from."],
    volunteerHours: ["volunteer hours", "Total of the log, in hours. Empty where nothing is noted."],
    budgetPlanned: ["budget planned", "In euros. Empty where that is not noted."],
    budgetSpent: ["budget spent", "In euros. Empty where that is not noted."],
    criterionMet: ["criterion met", "Whether what was expected came about."],
    observed: ["what was seen", "What was seen, against the criterion."],
    learned: ["what was learned", "What was learned of it."],
    next: ["what follows", "What follows: go on, adjust, spread, stop, and so on."],
    nextReason: ["reason for what follows", "Why this follows."],
    nextConditions: ["conditions of what follows", "On what conditions."],
    nextDecision: ["decision of what follows", "The reference of the decision by which it follows."],
  },
  indicators: {
    reference: ["reference", reference],
    experiment: ["experiment", ofExperiment],
    name: ["name", "What is measured."],
    definition: ["definition", "What is counted, and what is not."],
    unit: ["unit", "In what the numbers are given."],
    source: ["source", "Where the numbers come from."],
    direction: ["way hoped for", "Whether the number is hoped to go up or down."],
    baseline: ["before", "The value before the experiment, in the unit. Empty where it is not known."],
    target: ["aimed at", "The value aimed at, in the unit. Empty where there is none."],
    latest: ["latest measurement", "The latest value, in the unit. Empty where nothing was measured."],
    latestOn: ["measured on", "The day of the latest measurement."],
  },
  measurements: {
    indicator: ["indicator", "The reference of the indicator: see the file of indicators."],
    on: ["date", "The day of the measurement."],
    value: ["value", "The value measured, in the unit of the indicator."],
  },
  services: {
    reference: ["reference", "What it is called in all files."],
    kind: ["kind", "Service, place or action."],
    name: ["name", "Its name."],
    operator: ["run by", "The organisation that runs it."],
    policy: ["public policy", "The public policy that it is part of."],
    since: ["since", approximate],
    plannedFor: ["planned for", approximate],
    district: ["district", "The district where it is."],
    theme: ["theme", "What it is about."],
    audience: ["audience", "Whom it is for."],
  },
  relations: {
    experiment: ["experiment", ofExperiment],
    experimentTitle: ["title of the experiment", "The same, in words."],
    relation: [
      "relation",
      "Whether the experiment completes what exists, takes over from it, refers to it or overlaps with it.",
    ],
    service: ["service", "The reference of what exists: see the file of services."],
    serviceName: ["name of the service", "The same, in words."],
    settledBy: ["settled by", "What settled an overlap. Empty where it is not settled, or is none."],
    settledOn: ["settled on", "The day on which it was."],
  },
  recommendations: {
    reference: ["reference", reference],
    text: ["recommendation", "What is asked."],
    addressedTo: ["addressed to", "Whom it is addressed to."],
    level: ["level", "City, metropolis, department, state, and so on."],
    sentOn: ["sent on", "Empty where it is not sent yet."],
    enriches: ["would enrich", "The service or the public policy that it would enrich."],
    isEarlier: ["of an earlier year", "Whether it is of an earlier season and was still to be followed."],
  },
  answers: {
    recommendation: [
      "recommendation",
      "The reference of the recommendation: see the file of recommendations.",
    ],
    on: ["date", "The day of the answer."],
    answer: ["answer", "Accepted, in part, refused, under study, passed on, and so on."],
    reasons: ["reasons", "The reasons given."],
    passedTo: ["passed to", "Whom it was passed on to."],
    until: ["expected by", "The day until which it is under study."],
    by: ["by", "The function of who answered, where that may be published."],
  },
  commitments: {
    recommendation: [
      "recommendation",
      "The reference of the recommendation: see the file of recommendations.",
    ],
    text: ["commitment", "What was promised."],
    on: [
      "made on",
      "The day on which it was made. Empty where it was made with an answer, which says the date.",
    ],
    due: ["due", "The day for which it is promised. Empty where there is none."],
    isLate: [
      "late",
      "Whether that day was past on the date of the data, and the commitment neither kept, nor dropped, nor said to be late.",
    ],
    state: ["state", "Where it stands by the latest news. Empty where there was none."],
    stateOn: ["news of", "The day of the latest news."],
    stateReason: ["details", "What was said of it."],
  },
};

/** Of each table: the name of its file, its title, and what its rows are. */
export const tables: Readonly<
  Record<PackageTableName, readonly [file: string, title: string, meaning: string]>
> = {
  sessions: ["sessions", "Sessions", "A session a row, with the number of members present."],
  decisions: ["decisions", "Decisions", "A decision a row, with the whole tally of its voices."],
  grades: [
    "grades",
    "Voices by grade",
    "A grade a row, of decisions taken by majority judgement or between several choices.",
  ],
  experiments: ["experiments", "Experiments", "An experiment a row: what its card says, before and after."],
  indicators: [
    "indicators",
    "Indicators",
    "An indicator a row, with what it counts and where it comes from.",
  ],
  measurements: ["measurements", "Measurements", "A measurement of an indicator a row."],
  services: ["services", "What exists already", "A service, a place or an action a row."],
  relations: [
    "relations",
    "Relations to what exists already",
    "A relation between an experiment and what exists already a row.",
  ],
  recommendations: ["recommendations", "Recommendations", "A recommendation a row."],
  answers: ["answers", "Answers", "An answer to a recommendation a row."],
  commitments: ["commitments", "Commitments", "A commitment that followed a recommendation a row."],
};

/** Of what a row is a part. */
export const parents: Readonly<Record<ReferenceKind, string>> = {
  participant: "person",
  organisation: "organisation",
  session: "session",
  exchange: "exchange",
  quotation: "quotation",
  idea: "idea",
  decision: "decision",
  task: "task",
  experiment: "experiment",
  indicator: "indicator",
  service: "service",
  recommendation: "recommendation",
};

export function packageTitle({ name, year, edition }: PackageTold): string {
  return `${name}, ${year}: ${edition === "public" ? "the data" : "all the data (internal edition)"}`;
}

export function packageAbout({ year, asOf, edition }: PackageTold): string {
  return edition === "public"
    ? `What happened, what was decided, tried, asked and answered, as it was noted on ${day(asOf)}. Public edition: members are not named in it, and a number that would point to too few people is not published.`
    : `All that the register holds up to the season ${year}, as it was noted on ${day(asOf)}, for whoever takes over. Internal edition, not to be passed on: people are named in it, with how to reach them and when they came.`;
}

export function readme({
  tables: written,
  withheld,
  unpublished,
  licence,
  publisher,
  ...told
}: ReadmeTold): string {
  const isPublic = told.edition === "public";
  return [
    `# ${packageTitle(told)}`,
    isPublic ? packageAbout(told) : `**${packageAbout(told)}**`,
    publisher === null ? "" : `Published by: ${publisher}.`,
    !isPublic
      ? ""
      : licence === null
        ? "Licence: to be chosen by who publishes these data, before they are published (`coop settings set --licence etalab-2.0`). The most common of a French authority are the Open Licence 2.0 (`etalab-2.0`) and the ODbL (`ODbL-1.0`)."
        : `Licence: ${licence}.`,
    "## The files",
    written
      .map(({ file, title, meaning, rows }) =>
        `- \`${file}\` (${figure(rows, { one: "row", many: "rows" })}). **${title}.** ${meaning}`.trimEnd(),
      )
      .join("\n"),
    `${isPublic ? "What each column means is written" : "Each column is called as in the lists of the register, and is named"} in \`datapackage.json\`, in English and in French: it is a Data Package (Frictionless, version 1), which programs can read.`,
    "## Opening them",
    "In LibreOffice Calc: open a `.csv` file, then choose the character set “Unicode (UTF-8)”, the language “English (USA)” and the separator “Comma”. In Excel: Data, From Text/CSV, origin “65001: Unicode (UTF-8)”.",
    [
      "- An empty cell: it is not noted, or does not apply. It is neither zero nor “no”.",
      ...(isPublic
        ? [
            `- ${quote(unpublished)}: the number is known and is not published, because it would point to too few people, or would tell another one.`,
          ]
        : []),
      "- Days are written year-month-day (2024-03-19), and decimals with a point (12.5).",
      "- An apostrophe before a text that begins with =, +, - or @ keeps a spreadsheet from taking it for a formula.",
    ].join("\n"),
    !isPublic
      ? ""
      : withheld.length === 0
        ? "No number of these files was withheld."
        : `Not published here: the number of people reached by ${list(withheld)}.`,
  ]
    .filter(Boolean)
    .join("\n\n");
}
