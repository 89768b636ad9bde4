import { toFileWords } from "../../documents/words/en.ts";
import { type English, english } from "../../language/english.ts";
import { eachOf } from "../../language/lists.ts";
import { tableOptionWords } from "../../tabular/words/en.ts";
import { toReference } from "../../values/reference.ts";
import type { FollowUpState } from "../follow-up.ts";
import type { Answer } from "../recommendation.ts";
import type { RelationKind } from "../relation.ts";
import type { PointTable } from "../store/points.ts";
import type { CityCatalogue, CityOperations } from "./catalogue.ts";

const { alternatives, quote, figure, count, day, list, some } = english;

const experiments = { one: "experiment", many: "experiments" } as const;
const recommendations = { one: "recommendation", many: "recommendations" } as const;

const rowsOf = { one: "row", many: "rows" } as const;
const replies = { one: "answer", many: "answers" } as const;
const promises = { one: "commitment", many: "commitments" } as const;

const relates: Readonly<Record<RelationKind, string>> = {
  complements: "complements",
  "takes-over-from": "takes over from",
  "refers-to": "refers to",
  overlaps: "overlaps",
};

const relation = (it: CityOperations["experiment-related"]): string =>
  `${toReference("experiment", it.experimentNumber)} ${quote(it.experimentTitle)} ${relates[it.kind]} ${toReference("service", it.serviceNumber)} ${quote(it.serviceName)}`;

const answered: Readonly<Record<Answer, string>> = {
  retained: "retained",
  partly: "retained in part",
  "under-way": "already under way",
  "not-ours": "outside their remit",
  "not-retained": "not retained",
  "under-study": "under study",
};

const stands: Readonly<Record<FollowUpState, string>> = {
  kept: "kept",
  "under-way": "under way",
  late: "late",
  dropped: "dropped",
};

const points: Readonly<Record<PointTable, string>> = {
  response: "answer",
  commitment: "commitment",
  follow_up: "follow-up",
  told: "report to the participants",
};

const called = (numbers: readonly number[]): string =>
  list(numbers.map((number) => toReference("recommendation", number)));

/** References as they are typed: as many as a line or two has room for. */
const typed = (references: readonly string[]): string => references.slice(0, 20).join(" ");

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
    commitment: {
      about: "what was promised in answer to recommendations, and by when",
      item: ["commitment", "reference (R01.2) or part of the text"],
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
      metropolis: ["Metropolitan authority", "Metropolis", "metropolitan area"],
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
    followUpState: {
      kept: ["kept", "done"],
      "under-way": "under way",
      late: "late",
      dropped: ["dropped", "abandoned"],
    },
    standing: {
      kept: "kept",
      late: "late",
      "under-way": "under way",
      "no-news": "without news",
      dropped: "dropped",
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
      example: "coop service list\ncoop service list --overlaps",
      options: {
        relations: "the experiments beside it, and how they stand beside what exists",
        overlaps: "overlaps alone, and what settled them",
      },
    },
    "service import": {
      about:
        "takes a list of services, places and actions (CSV, Excel, LibreOffice): says what it will change, then asks",
      example: "coop service import existing.xlsx",
      arguments: { file: ["file", "the list, as the spreadsheet saved it"] },
      options: {
        ...tableOptionWords,
      },
    },
    "service remove": {
      about: "takes away what was entered by mistake as existing",
      example: "coop service remove A03",
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
    "experiment unrelate": {
      about: "takes away a relation that was entered by mistake",
      example: "coop experiment unrelate E01 A02\ncoop experiment unrelate E02 A03 --kind overlaps",
      options: { kind: "which, where there are several with that service" },
    },
    "recommendation add": {
      about: "adds a recommendation",
      example:
        'coop recommendation add "Open the municipal halls on Sundays" --level city --decision D04 --sent 2024-10-15',
      arguments: { text: ["text", "what is recommended"] },
    },
    "recommendation list": {
      about: "lists the recommendations",
      example: "coop recommendation list --unanswered",
      options: {
        unanswered: "those that have no answer",
        late: "those of which a commitment is late",
      },
    },
    "recommendation show": {
      about: "shows a recommendation and all that followed",
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
    "recommendation remove": {
      about: "takes away a recommendation entered by mistake, or one point of what followed (R01.2)",
      example: "coop recommendation remove R04\ncoop recommendation remove R01.2",
      arguments: {
        removed: ["recommendation", "reference, part of the text, or reference of a point: R01.2"],
      },
    },
    "recommendation send": {
      about: "records the day on which recommendations were sent",
      example: "coop recommendation send R01 R02 --on 2024-10-15",
      arguments: { others: ["others", "others that were sent on the same day"] },
      options: { on: "day of sending; else today" },
    },
    "recommendation commit": {
      about: "records what is promised in answer to a recommendation, and by when",
      example: 'coop recommendation commit R01 "Open two halls on Sundays" --due 2025-09-01',
      arguments: { text: ["commitment", "what is promised"] },
      options: { due: "by when it is promised", on: "day of the promise; else today" },
    },
    "recommendation follow": {
      about: "records where a commitment or a recommendation stands, beside what was said before",
      example:
        'coop recommendation follow R01.2 --state kept --on 2025-09-10\ncoop recommendation follow R02 --state dropped --reason "the rules do not allow it"',
      arguments: {
        followed: ["commitment", "commitment (R01.2), or recommendation that was answered (R01)"],
      },
      options: {
        state: "where it stands",
        reason: "why; needed where it is dropped",
        on: "day on which that was seen; else today",
      },
    },
    "recommendation tell": {
      about: "records that the participants were told what becomes of recommendations",
      example: "coop recommendation tell R01 R02 --session S09\ncoop recommendation tell R03 --on 2025-02-03",
      arguments: { others: ["others", "others of which they were told at the same time"] },
      options: {
        session: "session at which they were told",
        on: "day on which they were told; else that of the session, or today",
      },
    },
    "recommendation export": {
      about: "writes a table for services to fill in: a line a recommendation, with room for the answer",
      example: "coop recommendation export --out answers.xlsx",
      options: {
        unanswered: "recommendations without an answer only",
        out: "file to write (a workbook if its name ends in .xlsx, else CSV), or folder to write it in; without it the table is printed",
        open: toFileWords.open,
      },
    },
    "recommendation import": {
      about:
        "reads the table that services filled in (CSV, Excel, LibreOffice): says what it will record, then asks",
      example:
        "coop recommendation import answers.xlsx\ncoop recommendation import answers.csv --on 2025-03-14",
      arguments: { file: ["file", "the filled table, as the spreadsheet saved it"] },
      options: {
        on: "day of the answers whose row says none",
        ...tableOptionWords,
      },
    },
    "commitment list": {
      about: "lists what was promised, by the day that it is due",
      example: "coop commitment list --late",
      options: { late: "what is past its day, and neither kept nor dropped" },
    },
    "commitment edit": {
      about:
        'corrects what is recorded of a commitment; an empty value ("") clears. Where it stands is recorded with recommendation follow',
      example: "coop commitment edit R01.2 --due 2025-09-15",
      options: { on: "day of the promise" },
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
    service: "what exists",
    text: "text",
    on: "on",
    state: "where it stands",
    line: "line",
    name: "name",
    kind: "kind",
    since: "since",
    addressedTo: "addressed to",
    sentOn: "sent on",
    latestAnswer: "latest answer",
    answer: "answer",
    reasons: "reasons",
    passedTo: "passed to",
    until: "under study until",
    by: "answered by",
    answeredOn: "answered on",
    commitment: "commitment",
    due: "due",
  },
  views: {
    services: {
      plannedFor: "planned for",
      district: "district",
      theme: "theme",
      audience: "audience",
    },
    relations: { serviceKind: "kind" },
    recommendations: {
      text: "recommendation",
      level: "level",
      enriches: "would enrich",
      decision: "comes from the decision",
      experiment: "comes from the experiment",
    },
    commitments: { text: "commitment", on: "made on", stateOn: "as of" },
    followUps: { reason: "because" },
    tellings: { session: "session" },
    answerTable: { text: "recommendation" },
  },
  titles: {
    services: "what exists already",
    relations: "beside what exists",
    relatedExperiments: "experiments beside it",
    recommendations: "recommendations",
    articulations: "relations with what exists",
    responses: "answers",
    commitments: "commitments",
    followUps: "follow-up",
    tellings: "told to the participants",
    answerTable: "answers awaited",
    plannedAnswers: "what would be recorded",
    plannedServices: "what would be recorded",
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
    "not-related": ({ experimentNumber, serviceNumber, kinds }) => ({
      what: `Nothing of that kind is recorded between ${toReference("experiment", experimentNumber)} and ${toReference("service", serviceNumber)}${kinds.length === 0 ? "" : `, but: ${list(kinds.map((kind) => quote(relates[kind])))}`}.`,
      remedy: `What is recorded: coop experiment show ${toReference("experiment", experimentNumber)}.`,
    }),
    "several-relations": ({ experimentNumber, serviceNumber, kinds }) => ({
      what: `${toReference("experiment", experimentNumber)} has several relations with ${toReference("service", serviceNumber)}: ${list(kinds.map((kind) => quote(relates[kind])))}.`,
      remedy: "Say which with --kind.",
    }),
    "recommendation-taken": ({ number, text }) => ({
      what: `The recommendation ${quote(text)} is recorded already as ${toReference("recommendation", number)}.`,
      remedy: "Use that reference, or say in the text what sets the other apart.",
    }),
    "answer-before-request": ({ number, on, sentOn }) => {
      const reference = toReference("recommendation", number);
      return {
        what: `The answer of ${day(on)} would have come before ${reference} was sent, on ${day(sentOn)}.`,
        remedy: `Correct the day of the answer, or that of sending: coop recommendation edit ${reference} --sent <date>.`,
        ways: [`coop recommendation edit ${reference} --sent`],
        alike: [reference, "answers would have come before the request"],
      };
    },
    "answer-needs-passed-to": () => ({
      what: "A recommendation outside their remit was passed to someone, and nothing says to whom.",
      remedy: "Say to whom, for example “Department”: --passed-to, or the column “Passed to” of a table.",
    }),
    "answer-needs-reasons": () => ({
      what: "A recommendation is not retained for reasons, and they are not said.",
      remedy:
        "Say them, for example “this year's budget is committed”: --reasons, or the column “Reasons” of a table.",
    }),
    "answer-needs-until": () => ({
      what: "A recommendation is under study until a date, and it is not said.",
      remedy: "Say it, for example 2025-03-31: --until, or the column “Under study until” of a table.",
    }),
    "passed-to-unfit": ({ answer }) => ({
      what: `Only a recommendation outside their remit is passed on; this answer says ${quote(answered[answer])}.`,
      remedy: "Take away to whom (--passed-to), or answer “outside their remit”.",
    }),
    "until-unfit": ({ answer }) => ({
      what: `Only a recommendation under study has a day on which the study ends; this answer says ${quote(answered[answer])}.`,
      remedy: "Take away that day (--until), or answer “under study”.",
    }),
    "until-before-answer": ({ on, until }) => ({
      what: `The end of the study (${day(until)}) is before the answer (${day(on)}).`,
      remedy: "Correct one of the two days: --until or --on.",
    }),
    "sent-before": ({ number, sentOn }) => ({
      what: `${toReference("recommendation", number)} was sent already, on ${day(sentOn)}.`,
      remedy: `If that day is wrong: coop recommendation edit ${toReference("recommendation", number)} --sent <date>.`,
    }),
    "commitment-before-request": ({ on, sentOn }) => ({
      what: `The commitment of ${day(on)} would have come before the recommendation was sent, on ${day(sentOn)}.`,
      remedy: "Correct the day of the commitment (--on), or that of sending (coop recommendation edit).",
    }),
    "due-before-commitment": ({ on, due }) => ({
      what: `The day that it is due (${day(due)}) is before the commitment (${day(on)}).`,
      remedy: "Correct the day that it is due (--due), or that of the commitment (--on).",
    }),
    "unknown-point": ({ typed, points }) => ({
      what: `No point has the reference ${quote(typed)}.`,
      remedy:
        points.length === 0
          ? "Nothing has followed this recommendation yet; an answer is recorded with: coop recommendation answer."
          : `This recommendation has ${list(points)}.`,
    }),
    "follows-no-commitment": ({ point, number, commitments }) => ({
      what: `${point} is no commitment: only a commitment is followed, or the whole recommendation.`,
      remedy: `Write ${alternatives([...commitments, toReference("recommendation", number)])}.`,
    }),
    "nothing-to-follow": ({ number }) => ({
      what: `Nothing was answered or promised yet for ${toReference("recommendation", number)}: there is nothing to follow.`,
      remedy: `Record the answer first: coop recommendation answer ${toReference("recommendation", number)}.`,
    }),
    "dropped-needs-reason": () => ({
      what: "What is dropped is dropped for a reason, and it is not said.",
      remedy: 'Add for example --reason "the agreement was not renewed".',
    }),
    "follow-up-too-early": ({ on, since }) => ({
      what: `What was seen on ${day(on)} would have come before what it follows, which is of ${day(since)}.`,
      remedy: "Correct --on.",
    }),
    "table-of-no-recommendations": ({ headings }) => ({
      what: `No column says which recommendation it is; headings read: ${some(headings)}.`,
      remedy: "The table has a column “Ref.” or “Recommendation”: coop recommendation export writes it.",
    }),
    "table-without-answers": ({ headings }) => ({
      what: `No column says an answer or a commitment; headings read: ${some(headings)}.`,
      remedy: "The table has a column “Answer”: coop recommendation export writes it.",
    }),
    "row-of-nothing": ({ typed }) => ({
      what:
        typed === null
          ? "The row does not say which recommendation it is of."
          : `${quote(typed)} is no recommendation of the register.`,
      remedy: "Correct the reference; a new recommendation is added first: coop recommendation add.",
    }),
    "row-of-another": ({ number, other }) => ({
      what: `The reference is ${toReference("recommendation", number)}, and the text that of ${toReference("recommendation", other)}.`,
      remedy: "Put them together again: a column may have been sorted without the others.",
    }),
    "answer-missing": () => ({
      what: "The row is filled in, and the answer is not said.",
      remedy: "Choose it in the column “Answer”.",
    }),
    "answer-undated": () => ({
      what: "The day of the answer is not said.",
      remedy: "Write it in the column “Answered on”, or give that of all such rows with --on.",
    }),
    "due-of-nothing": ({ due }) => ({
      what: `Something is due on ${day(due)}, and it is not said what.`,
      remedy: "Write the commitment, or empty the day.",
    }),
    "table-of-no-services": ({ headings }) => ({
      what: `No column says the name of what exists; headings read: ${some(headings)}.`,
      remedy: "Give that column the heading “Name”.",
    }),
    "service-unnamed": () => ({ what: "The row has no name.", remedy: "Write it, or empty the row." }),
    "service-unsure": ({ name, numbers }) => ({
      what: `${quote(name)} can be ${alternatives(numbers.map((number) => toReference("service", number)))}.`,
      remedy: "Say in the row who runs it.",
    }),
    "service-listed-before": ({ name, before }) => ({
      what: `${quote(name)} is on line ${before} already.`,
      remedy: "Keep one of the two rows, or say who runs each.",
    }),
    "experiment-unrelated": ({ references, isAlone }) => ({
      what: `${english.capitalise(count(references.length, experiments))} ${references.length === 1 ? "does" : "do"} not say how ${references.length === 1 ? "it stands" : "they stand"} beside what exists: ${some(references)}.`,
      ways: [isAlone ? "coop service add" : eachOf(references, (one) => `coop experiment relate ${one}`)],
    }),
    "overlap-unsettled": ({ experimentNumber, experimentTitle, serviceNumber, serviceName }) => {
      const experiment = toReference("experiment", experimentNumber);
      const service = toReference("service", serviceNumber);
      return {
        what: `${experiment} ${quote(experimentTitle)} overlaps ${service} ${quote(serviceName)}, and nothing says what settled it.`,
        ways: [`coop experiment relate ${experiment} ${service} --kind overlaps --settled-by`],
        alike: [`${experiment} (${service})`, "overlaps do not say what settled them"],
      };
    },
    "recommendation-unsent": ({ references }) => ({
      what: `The day of sending is not recorded for ${figure(references.length, recommendations)}: ${some(references)}.`,
      ways: [`coop recommendation send ${typed(references)} --on`],
    }),
    "recommendation-unanswered": ({ number, sentOn, addressedTo }) => ({
      what: `${toReference("recommendation", number)}, sent on ${day(sentOn)}${addressedTo === null ? "" : ` (${addressedTo})`}, has no answer.`,
      ways: [`coop recommendation answer ${toReference("recommendation", number)}`],
      alike: [toReference("recommendation", number), "recommendations that were sent have no answer"],
    }),
    "study-overdue": ({ number, until }) => ({
      what: `${toReference("recommendation", number)} was under study until ${day(until)}; no answer followed.`,
      ways: [`coop recommendation answer ${toReference("recommendation", number)}`],
      alike: [
        toReference("recommendation", number),
        "recommendations were under study, and no answer followed by the day that was said",
      ],
    }),
    "commitment-late": ({ reference, text, due }) => ({
      what: `The commitment ${reference} ${quote(text)} was due on ${day(due)}, and nothing says since where it stands.`,
      ways: [`coop recommendation follow ${reference}`],
      alike: [reference, "commitments are past their day, and nothing says since where they stand"],
    }),
    "recommendation-untold": ({ references }) => ({
      what: `The participants were not told yet what was answered or done for ${figure(references.length, recommendations)}: ${some(references)}.`,
      ways: [`coop recommendation tell ${typed(references)} --on`],
    }),
  },
  notices: {
    "answers-name": () => "answers",
    "answers-to-fill": ({ file, count: number }) =>
      `Table written: ${file} (${figure(number, recommendations)}). Once filled in: coop recommendation import`,
    "rows-of-no-recommendation": ({ strays }) =>
      `${strays.length === 1 ? "Line" : "Lines"} ${some(strays.map(String))} ${strays.length === 1 ? "says" : "say"} no recommendation of the register and no answer: nothing of it is recorded.`,
    "answers-plan": ({ answers, commitments, blank, known, refused }) => {
      const parts = [
        answers > 0 && figure(answers, replies),
        commitments > 0 && figure(commitments, promises),
      ].filter((part) => part !== false);
      const others = [
        blank > 0 && `${figure(blank, rowsOf)} without an answer`,
        known > 0 && `${figure(known, rowsOf)} in the register already`,
        refused > 0 && `${figure(refused, rowsOf)} to correct`,
      ].filter((part) => part !== false);
      return `To record: ${parts.length === 0 ? "nothing" : list(parts)}${others.length === 0 ? "" : `; ${list(others)}`}.`;
    },
    "answers-question": () => "Record these answers?",
    "services-question": () => "Record what exists from this list?",
  },
  operations: {
    "answers-imported": ({ file, answers, commitments }) =>
      `Answers taken from ${file}: ${list([...(answers > 0 ? [figure(answers, replies)] : []), ...(commitments > 0 ? [figure(commitments, promises)] : [])])}.`,
    "service-added": ({ number, name }) => `Added to what exists: ${toReference("service", number)} ${name}.`,
    "service-edited": ({ number, name }) =>
      `Changed in what exists: ${toReference("service", number)} ${name}.`,
    "services-imported": ({ file, added, changed }) =>
      `What exists taken from ${file}: ${list([...(added > 0 ? [`${figure(added, rowsOf)} added`] : []), ...(changed > 0 ? [`${figure(changed, rowsOf)} changed`] : [])])}.`,
    "service-removed": ({ number, name }) =>
      `Taken away from what exists: ${toReference("service", number)} ${name}.`,
    "experiment-related": (related) => `${relation(related)}.`,
    "experiment-unrelated": (related) => `Relation taken away: ${relation(related)}.`,
    "recommendation-added": ({ number, text }) =>
      `Recommendation added: ${toReference("recommendation", number)} ${quote(text)}.`,
    "recommendation-edited": ({ number, text }) =>
      `Recommendation changed: ${toReference("recommendation", number)} ${quote(text)}.`,
    "recommendation-answered": ({ number, answer, on, passedTo, until }) => {
      const next =
        passedTo === null ? (until === null ? "" : ` until ${day(until)}`) : `, passed to ${quote(passedTo)}`;
      return `${toReference("recommendation", number)}, answer of ${day(on)}: ${answered[answer]}${next}.`;
    },
    "recommendation-removed": ({ number, text }) =>
      `Recommendation removed: ${toReference("recommendation", number)} ${quote(text)}.`,
    "recommendations-sent": ({ numbers, on }) =>
      `${numbers.length === 1 ? "Recommendation" : "Recommendations"} sent on ${day(on)}: ${called(numbers)}.`,
    "commitment-made": ({ reference, text, due }) =>
      `Commitment recorded: ${reference} ${quote(text)}${due === null ? "" : `, due on ${day(due)}`}.`,
    "commitment-edited": ({ reference, text }) => `Commitment corrected: ${reference} ${quote(text)}.`,
    "recommendation-followed": ({ number, commitment, state, on }) =>
      `${commitment ?? toReference("recommendation", number)}, follow-up of ${day(on)}: ${stands[state]}.`,
    "recommendations-told": ({ numbers, on, sessionNumber }) =>
      `Told to the participants on ${day(on)}${sessionNumber === null ? "" : ` (${toReference("session", sessionNumber)})`}: ${called(numbers)}.`,
    "point-removed": ({ table, reference, on }) =>
      `Taken away: the ${points[table]} ${reference}${on === null ? "" : `, of ${day(on)}`}.`,
  },
};
export default words;
