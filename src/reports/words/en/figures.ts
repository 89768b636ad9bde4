import { english } from "../../../language/english.ts";
import type { FiguredDocument } from "../../facts/documents.ts";
import type { FigureName } from "../../figures.ts";
import type { ReportsCatalogue } from "../catalogue.ts";
import { onTheLine, titlesOf } from "../figure-words.ts";

const { quote, list, alternatives, day } = english;

/** Of each figure, what it is called and what it is. */
const figures: Readonly<Record<FigureName, readonly [title: string, meaning: string]>> = {
  "community.ever": [
    "People who took part",
    "The members, and the elected companions, who took part on at least one day of the season. The project team and observers are counted apart.",
  ],
  "community.headcount": [
    "Members on that day",
    "The members, and the elected companions, who take part on that day. An unsigned mandate changes nothing.",
  ],
  "community.joined-later": [
    "People who joined along the way",
    "The people who began to take part after the first session held in the season.",
  ],
  "community.left": [
    "People who left in the season",
    "The people who took part in the season and no longer do on that day.",
  ],
  "community.team": [
    "People of the project team",
    "The people of the project team of the season, counted apart from the members.",
  ],
  "community.observers": [
    "People who observe",
    "The people who observe in the season, counted apart from the members.",
  ],
  "community.categories": [
    "Categories of actors",
    "The categories of which at least one person took part in the season.",
  ],
  "community.organisations": [
    "Organisations represented",
    "The organisations for which at least one person took part in the season; each counts once.",
  ],
  "community.routes": [
    "People by way of arriving",
    "For each way of arriving, the people of the season who came by it.",
  ],
  "community.route-unknown": [
    "People of whom the way of arriving is not noted",
    "The people of the season of whom the register does not say how they came to take part.",
  ],
  "category.members": ["Members of a category", "The members of the category who take part on that day."],
  "category.organisations": [
    "Organisations of a category",
    "The organisations for which members of the category take part on that day; each counts once.",
  ],
  "category.represented": [
    "Sessions at which a category was there",
    "Among the sessions with a recorded attendance, those to which at least one member of the category came.",
  ],
  "companions.total": [
    "Elected companions",
    "The elected people who accompany the process on that day, whether their name may be published or not.",
  ],
  "mandate.asked": [
    "People who are asked for the mandate",
    "The members, and the elected companions, who take part on that day.",
  ],
  "mandate.signed": [
    "Mandates signed",
    "The people who are asked for the mandate and whose signature holds on that day: given, and neither withdrawn nor ended.",
  ],
  "mandate.unsigned": [
    "Mandates not signed",
    "The people who are asked for the mandate and of whom no signature holds on that day.",
  ],
  "mandate-text.version": [
    "Version of the mandate",
    "The version of the text of the mandate that holds on that day.",
  ],
  "attendance.rate": [
    "Attendance rate of the season",
    "Attendances ÷ times it is known whether a member came, at the sessions held while that person took part. A proxy or a substitute is not an attendance; what was not recorded counts on neither side. The rate is said from 20 people on.",
  ],
  "attendance.present": [
    "Attendances of the season",
    "The sum of the attendances of all sessions held: each member counts as often as they came.",
  ],
  "attendance.known": [
    "Times it is known whether a member came",
    "The sum, over the sessions with a recorded attendance, of the members of the day of whom it is known whether they came.",
  ],
  "attendance.unknown": [
    "Times it is not known whether a member came",
    "The sum, over all sessions held, of the members of the day of whom nobody noted whether they came.",
  ],
  "sessions.held": ["Sessions held", "The sessions of the season that took place."],
  "sessions.recorded": [
    "Sessions with a recorded attendance",
    "Among the sessions held, those at which somebody noted who came.",
  ],
  "sessions.places": [
    "Places of the sessions",
    "The different places in which sessions were held; each counts once.",
  ],
  "sessions.least-present": [
    "Lowest attendance",
    "The smallest number of members who came to a session with a recorded attendance.",
  ],
  "sessions.most-present": [
    "Highest attendance",
    "The largest number of members who came to a session with a recorded attendance.",
  ],
  "sessions.seats-held": [
    "Seats held by others",
    "The times the place of a member who was not there was held by a substitute or by proxy, proxies without a name included. They are no attendances.",
  ],
  "sessions.guests": [
    "Visits of guests",
    "The times guests came, over all sessions; someone counts as often as they came.",
  ],
  "session.present": [
    "Attendance at a session",
    "The members of the day who came, one by one. Unknown where no attendance was recorded.",
  ],
  "session.headcount": [
    "Members on the day of a session",
    "The members, and the elected companions, who take part on the day of the session. The project team and observers are counted apart.",
  ],
  "session.seats-held": [
    "Seats held by others at a session",
    "The members whose seat was held by a substitute or by proxy, proxies without a name included. They are no attendance.",
  ],
  "session.guests": [
    "Guests at a session",
    "The guests who came, as they were counted; below the threshold of publication the public minutes do not say how many.",
  ],
  "session.decisions": [
    "Decisions adopted at a session",
    "The decisions adopted on that day, whether they are still in force or not.",
  ],
  "session-category.members": [
    "Members of a category at a session",
    "The members of the category who take part on the day of the session.",
  ],
  "session-category.present": [
    "Attendance of a category at a session",
    "The members of the category who came.",
  ],
  "session-category.excused": [
    "Excuses of a category at a session",
    "The members of the category who sent their excuses and did not come.",
  ],
  "session-category.absent": [
    "Absences of a category at a session",
    "The members of the category who did not come, with no excuse recorded.",
  ],
  "session-category.replaced": [
    "Substitutions of a category at a session",
    "The members of the category whose seat was held by a substitute.",
  ],
  "session-category.represented": [
    "Proxies of a category at a session",
    "The members of the category who gave a proxy; those of which only the number is known are not in it.",
  ],
  "session-category.not-recorded": [
    "Members of a category of whom it is not known whether they came",
    "The members of the category of whom nobody noted whether they came to a session whose attendance was recorded.",
  ],
  "sheet.registered": [
    "People on a sign-in sheet",
    "All who take part on the day of the session, the project team and observers included.",
  ],
  "sheet-group.people": [
    "People of a part of the sign-in sheet",
    "The people listed under a category; or, without a category, the project team and observers.",
  ],
  "participant.attendance": [
    "Attendance rate of a person",
    "Attended ÷ sessions of the season of which it is known whether this person came, among those held while they took part. To come as the substitute of another is to come; what is not known is counted on neither side.",
  ],
  "participant.seats-held": [
    "Seats held of a person",
    "The sessions at which their seat was held: by themself, by a substitute or by proxy.",
  ],
  "participant.unknown": [
    "Sessions of which it is not known whether a person came",
    "The sessions held while they took part of which nobody noted whether they came.",
  ],
  "said.noted": ["Things said and noted", "What was said and noted at the sessions of the season."],
  "said.told": [
    "Things said that the report tells",
    "Among the things noted, those that the report tells: all if there is room, else those that most people said of each question.",
  ],
  "said.hopes": [
    "Hopes, by what became of them",
    "The hopes taken up again at the end, by what became of them.",
  ],
  "said.fears": [
    "Fears, by what became of them",
    "The fears taken up again at the end, by what became of them.",
  ],
  "said.not-taken-up": [
    "Hopes and fears not taken up again",
    "The hopes and fears of which nobody said what became of them.",
  ],
  "exchange.said-by": [
    "People who said a thing",
    "How many people said it, where they were counted; below the threshold of publication the number is not told.",
  ],
  "ideas.all": ["Ideas proposed", "The ideas of the season, whatever became of them."],
  "ideas.chosen": ["Ideas chosen", "The ideas that were chosen to be tried."],
  "idea.support": ["Supporters of an idea", "How many people supported the idea, where they were counted."],
  "decisions.all": [
    "Entries of the record of decisions",
    "All that was put to a decision in the season: adopted, rejected, deferred, without a decision.",
  ],
  "decisions.adopted": [
    "Decisions adopted",
    'The entries whose outcome is "adopted", still in force or not.',
  ],
  "decisions.in-force": [
    "Decisions of the year in force",
    "The decisions adopted by that day, and neither replaced nor past their end.",
  ],
  "decisions.other-outcomes": [
    "Entries that were not adopted",
    "By outcome, the entries of the record that were not adopted.",
  ],
  "decisions.replaced": [
    "Decisions replaced",
    "The decisions of which the day is known on which another replaced them.",
  ],
  "decisions.with-tally": [
    "Votes counted",
    "The entries of which votes for, against or by degree of agreement are noted.",
  ],
  "decisions.outside-sessions": [
    "Decisions taken outside the sessions",
    "The adopted decisions that the register holds at no session.",
  ],
  "decision.consulted": [
    "People consulted between two sessions",
    "The number of people who were asked, as it is noted; unknown for a decision taken at a session.",
  ],
  "tally.for": ["Votes for", "The votes for, as they are noted."],
  "tally.against": ["Votes against", "The votes against, as they are noted."],
  "tally.abstain": ["Abstentions", "The abstentions, as they are noted."],
  "tally.not-taking-part": [
    "Votes not cast",
    "Those who were there and took no part in the vote, as they are noted.",
  ],
  "grade.votes": ["Votes of a degree of agreement", "The votes of that degree, as they are noted."],
  "year.questions": ["Questions of the year", "The questions put to the community, open or closed."],
  "year.undecided": [
    "Questions without a decision in force",
    "The open questions under which no decision is in force on that day.",
  ],
  "experiments.started": ["Experiments carried out", "The experiments of the season that started."],
  "experiments.running": [
    "Experiments under way",
    "The experiments that started and are not closed on that day, suspended ones included.",
  ],
  "experiments.never-started": [
    "Experiments never started",
    "The experiments that were closed without having started.",
  ],
  "experiments.follow-ups": ["What follows", "By what follows, the experiments of which it is said."],
  "experiments.budget-planned": [
    "Budget planned for the experiments",
    "The sum of the budgets planned, in euros, of the experiments of which it is noted.",
  ],
  "experiments.budget-spent": [
    "Spent on the experiments",
    "The sum of what was spent, in euros, on the experiments of which it is noted.",
  ],
  "experiments.planned-unknown": [
    "Experiments whose planned budget is not noted",
    "Those whose budget is not in the sum of what is planned.",
  ],
  "experiments.spent-unknown": [
    "Experiments whose spending is not noted",
    "Those whose spending is not in the sum of what was spent.",
  ],
  "experiment.visits": [
    "Visits to an experiment, or what it counts",
    "The sum of what is noted in its log: visits, where the same person may have come several times, or what the experiment says that it counts (meals or calls, for instance). What another one counted is never added to it.",
  ],
  "experiment.volunteer-hours": [
    "Volunteer hours of an experiment",
    "The sum of the volunteer hours noted in its log.",
  ],
  "experiment.reached": [
    "Different people reached",
    "An estimate of the whole, as it is noted with its source; never a sum.",
  ],
  "experiment.lead-persons": [
    "People who lead an experiment",
    "The people noted as leading it, beside the organisations.",
  ],
  "experiment.budget-planned": ["Budget planned", "The budget planned, as it is noted."],
  "experiment.budget-spent": ["Budget spent", "What was spent, as it is noted."],
  "indicator.baseline": ["Value before the start", "The value measured or noted before the start."],
  "indicator.target": ["Value aimed at", "The value aimed at, as it is noted."],
  "indicator.latest": ["Latest measurement", "The last value measured up to that day."],
  "year.lessons": [
    "Facts noted during the trials",
    "The difficulties, errors, surprises and adjustments noted in the logs of the experiments.",
  ],
  "beside.overlaps": [
    "Overlaps with what exists",
    'The relations "overlaps" between an experiment and what exists already, settled or not.',
  ],
  "requests.all": ["Recommendations made", "The recommendations of the season, sent or not."],
  "requests.answered": [
    "Recommendations that were answered",
    "The recommendations that received at least one answer up to that day, whichever it is.",
  ],
  "requests.answers": [
    "Answers received",
    "By answer, the recommendations of which it is the latest answer.",
  ],
  "tasks.open": ["Things to do", "The things to do that are neither done nor dropped."],
  "missing.unsigned": [
    "Signatures that are missing",
    "The people of whom no signature of the mandate holds on that day.",
  ],
  "missing.unrecorded-sessions": [
    "Sessions without a recorded attendance",
    "The sessions held at which nobody noted who came.",
  ],
  "missing.decisions-not-recorded": [
    "Entries without an outcome",
    "The entries of the record whose outcome is not noted.",
  ],
  "missing.decisions-without-title": [
    "Decisions without a title",
    "The entries of the record that have no title.",
  ],
  "missing.decisions-without-statement": [
    "Adopted decisions without a statement",
    "The adopted decisions whose statement is not noted.",
  ],
  "missing.unanswered": [
    "Recommendations without an answer",
    "The recommendations that were sent and received no answer.",
  ],
  "in-force.rules": [
    "Decisions in force, of the guide",
    "The decisions in force on that day, those of earlier seasons included.",
  ],
  "in-force.undecided": [
    "Questions without a decision in force, of the guide",
    "The open questions under which no decision is in force on that day, earlier seasons included.",
  ],
  "in-force.headcount": [
    "Members, of the guide",
    "The members, and the elected companions, who take part on that day.",
  ],
  "in-force.going-on": [
    "Experiments under way or to be continued",
    "The experiments that are prepared, under way or suspended, and those closed to be continued, adjusted or spread.",
  ],
  "deciding.adopted": [
    "Decisions adopted so far",
    "The decisions adopted up to that day, those that no longer hold included.",
  ],
  "deciding.methods": [
    "Decisions by how they were taken",
    "For each way of deciding, the adopted decisions that were taken so.",
  ],
  "deciding.method-unknown": [
    "Decisions of which the way is not noted",
    "The adopted decisions of which the register does not say how they were taken.",
  ],
  "deciding.deciders": [
    "Decisions by who decided",
    "For each of those who decide, the adopted decisions that they took.",
  ],
  "letter.unanswered": [
    "Requests without an answer, of the letter",
    "The requests that the letter tells of and that received no answer yet.",
  ],
  "letter.promised": [
    "Commitments made, of the letter",
    "The commitments made in answer to the requests that the letter tells of.",
  ],
  "letter.standings": [
    "Where commitments stand",
    "The commitments that the letter tells of, by their latest follow-up; late as soon as their day has passed, without news as long as nobody said where they stand.",
  ],
  "letter.others": [
    "Other requests",
    "The requests that do not concern the person to whom the letter is addressed; none where it is addressed to everyone.",
  ],
  "record.count": [
    "Entries of the printed record",
    "The decisions that the record holds, whatever their outcome.",
  ],
  "record.adopted": [
    "Decisions adopted, of the record",
    'The decisions of the record whose outcome is "adopted".',
  ],
  "record.undated": [
    "Decisions without a date",
    "The decisions without a date, of which nobody can say whether they are of the time that was asked for; none where the record is whole.",
  ],
  "missing.unsettled-overlaps": [
    "Overlaps not settled",
    "The overlaps with what exists of which nobody says how they are settled.",
  ],
};

const documents: Readonly<Record<FiguredDocument, string>> = {
  bilan: "report",
  "mode-emploi": "guide",
  retour: "letter",
  "releve-decisions": "record of decisions",
  "compte-rendu": "minutes",
  emargement: "sign-in sheet",
};

/** How many there are, and what the first of them are called. */
function namedOf(rows: number, names: readonly string[]): string {
  const others = rows - names.length;
  const more =
    others > 0
      ? `${names.join(", ")} and ${english.figure(others, { one: "other", many: "others" })}`
      : list(names);
  return rows === 1 ? more : `${english.number(rows)}: ${more}`;
}

export const figureChoices = {
  figure: titlesOf(figures),
  figureGroup: {
    community: "the community",
    mandate: "the mandate",
    sessions: "the sessions and attendance",
    said: "what was said",
    ideas: "the ideas",
    decisions: "the decisions",
    year: "the year",
    experiments: "the experiments",
    requests: "what exists beside, and what is asked",
    missing: "what is missing",
    documents: "the other documents",
  },
  wayOfMaking: {
    counted: "the number of what is counted",
    summed: "the sum of what is counted",
    least: "the least of what is counted",
    most: "the most of what is counted",
    share: "the sum of the parts ÷ the sum of the wholes",
    recorded: "as the register keeps it",
  },
  figuredDocument: documents,
  leftOut: {
    "not-known": "not known",
    team: "project team, counted apart",
    observer: "observes, counted apart",
    left: "no longer takes part",
    "not-taking-part": "did not take part on that day",
    "there-from-the-start": "there from the start",
    "nobody-of-it-there": "nobody of the category was there",
    "attendance-not-recorded": "attendance not recorded",
    "place-not-known": "place not known",
    signed: "has signed",
    "not-signed": "has not signed",
    "no-room": "does not fit in this document",
    replaced: "replaced",
    "not-replaced": "not replaced",
    "not-in-force-that-day": "not in force on that day",
    "no-tally": "without counted votes",
    "not-answered": "not answered",
    noted: "noted",
    "at-a-session": "at a session",
    "not-sent": "not sent",
    settled: "settled",
    "still-there": "still takes part",
  },
} satisfies Partial<ReportsCatalogue["choices"]>;

const called = (name: FigureName): string => `${name} (${quote(figures[name][0])})`;

export const figureProblems = {
  "unknown-figure": ({ typed, nearest }) => ({
    what: `No figure is called ${quote(typed)}.`,
    remedy: `${nearest.length === 0 ? "" : `Did you mean ${alternatives(nearest.map(called))}? `}To see them all: coop explain`,
  }),
  "no-figure-of-value": ({ typed }) => ({
    what: `No figure is ${typed}.`,
    remedy: "To see them all: coop explain",
  }),
  "which-figure": ({ typed, names }) => ({
    what: `${quote(typed)} may be ${alternatives(names.map(called))}.`,
    remedy: "Write the name in full. To see them all: coop explain",
  }),
  "figure-of-no-item": ({ name }) => ({
    what: `There is one figure ${name} alone: that of the whole season.`,
    remedy: `Ask for it without a reference: coop explain ${name}`,
  }),
  "figure-of-other-items": ({ name, typed, items }) => ({
    what: `${quote(typed)} has no figure ${name}, or not one alone.`,
    remedy:
      items.length === 0
        ? "Nothing in the register has this figure on that day. To see the others: coop explain"
        : `Choose among ${alternatives(items.map(quote))}.`,
  }),
  "before-the-season": ({ on, startsOn }) => ({
    what: `On ${day(on)} the season has not begun: there is nothing to count yet.`,
    remedy: `Give a day from ${day(startsOn)} on.`,
  }),
  "figure-not-public": ({ name }) => ({
    what: `${quote(figures[name][0])} stands in no public document: it tells of people one by one, or of a few of them.`,
    remedy: "To have it among yourselves: --edition internal.",
  }),
  "made-before-its-figures": ({ on, asOf }) => ({
    what: `A document made on ${day(on)} cannot say how things stand on ${day(asOf)}.`,
    remedy: `To say how they stood on that day: --as-of ${on}. Else leave --on out, or give a day from ${day(asOf)} on.`,
  }),
} satisfies Partial<ReportsCatalogue["problems"]>;

export const figureNotices = {
  "figure-means": ({ name }) => figures[name][1],
  "section-of": ({ document, sections }) => {
    const named = sections.map(({ number, title }) =>
      number === null ? quote(title) : `§ ${number} ${quote(title)}`,
    );
    return `${documents[document]}${named.length > 0 ? `, ${list(named)}` : ""}`;
  },
  "rows-of-figure": ({ name, item }) =>
    `The rows: coop explain ${name}${item === null ? "" : ` ${onTheLine(item)}`} --rows`,
  "figures-to-explain": ({ name, item }) =>
    `To explain one: coop explain ${name}${item === null ? "" : ` ${onTheLine(item)}`}`,
  "figures-of-items": ({ count }) => `${count} values`,
  "figure-is": ({ title, shown }) => `${title}: ${shown}`,
  "figure-rows": ({ rows, names }) => namedOf(rows, names),
  "figure-share": ({ rows, part, whole }) =>
    `${english.number(part)} of ${english.number(whole)}, in ${english.figure(rows, { one: "row", many: "rows" })}`,
  "figure-withheld": () => "not published",
  "why-withheld": () =>
    "It would tell of too few people, or let a number be worked out that does. Which of the two is told in no public document.",
  "people-not-listed": () =>
    "It may be published. Who is counted, and who is not, is said in the internal edition alone.",
  "nothing-counted": () => "nothing",
  "nothing-left-out": () => "nothing",
  "in-no-document": () => "no document",
  "left-out-because": ({ why, rows, names }) => `${namedOf(rows, names)} (${why})`,
  semicolon: () => "; ",
} satisfies Partial<ReportsCatalogue["notices"]>;
