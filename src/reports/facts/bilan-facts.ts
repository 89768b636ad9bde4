import type { ChoiceName, ChoiceValues } from "../../language/catalogue.ts";
import type { ApproximateDay, Day } from "../../values/day.ts";
import type { PeopleCount } from "../../values/unpublished.ts";
import type { Edition } from "../edition.ts";
import type { ProsePart } from "../prose.ts";
import type { PublisherFacts } from "./publisher.ts";

/** How many of each value of a closed list, most first. */
export interface Counted<Name extends ChoiceName = ChoiceName> {
  readonly value: ChoiceValues[Name];
  readonly count: number;
}

/** Everything that a bilan may say. Unknown is null, and a template has to say so. No natural person is named in it but those whom the settings allow. */
export interface BilanFacts {
  readonly edition: Edition;
  readonly madeOn: Day;
  /** The day for which it speaks: the one on which it was made, but no later than the end of the season. */
  readonly asOf: Day;
  readonly cooperative: PublisherFacts;
  /** `firstDay` and `lastDay` are those of the first and the last thing that happened in it. */
  readonly season: { readonly title: string; readonly firstDay: Day; readonly lastDay: Day };
  readonly prose: Readonly<Record<ProsePart<"bilan">, string | null>>;
  readonly mandate: MandateFacts;
  readonly companions: CompanionsFacts;
  readonly phases: readonly PhaseFacts[];
  readonly questions: readonly { readonly title: string; readonly aim: string | null }[];
  readonly community: CommunityFacts;
  readonly path: PathFacts;
  readonly attendance: AttendanceFacts;
  readonly said: SaidInSeasonFacts;
  readonly ideas: IdeasFacts;
  readonly decisions: DecisionsFacts;
  readonly experiments: ExperimentsFacts;
  /** Difficulties, errors, surprises and adjustments of the logs, by day. */
  readonly lessons: readonly LessonFacts[];
  readonly beside: BesideFacts;
  readonly requests: RequestsFacts;
  readonly tasks: TasksFacts;
  /** Titles of the questions without a decision in force. */
  readonly undecided: readonly string[];
  readonly carried: CarriedFacts;
  readonly missing: MissingFacts;
  /** What the edition does not publish, by figure, and of which items; nothing of an internal one. */
  readonly withheld: readonly WithheldFacts[];
}

export interface WithheldFacts {
  /** The name of the figure. */
  readonly figure: string;
  /** References and labels, where there are several of that name. */
  readonly items: readonly string[];
}

/** What went on from earlier seasons, and what became of it in this one. */
export interface CarriedFacts {
  /** Decisions of before that hold on the day. */
  readonly inForce: readonly DecisionFacts[];
  /** Those that held when the season began, and do no more. */
  readonly ended: readonly DecisionFacts[];
  /** Experiments that were closed before, to be continued, adjusted or spread, or of which nobody said what follows. */
  readonly experiments: readonly CarriedExperimentFacts[];
  readonly any: boolean;
}

export interface CarriedExperimentFacts {
  readonly reference: string;
  readonly title: string;
  readonly closedOn: Day | null;
  readonly next: ChoiceValues["next"] | null;
  /** References of the experiments of this season that come of the same idea; of one without an idea, of the decision by which it goes on. */
  readonly continuedBy: readonly string[];
}

export interface MandateFacts {
  readonly asked: PeopleCount;
  readonly signed: PeopleCount;
  readonly unsigned: PeopleCount;
  readonly firstSignedOn: Day | null;
  /** Whether the city's own signature is noted. */
  readonly isSignedByCity: boolean;
  /** The text that held on the day; null where the register holds none. */
  readonly text: MandateTextFacts | null;
}

export interface MandateTextFacts {
  readonly version: number;
  readonly datedOn: Day | null;
  /** What the process is for, what is open to debate and what is not, who does what and within which limits, in Markdown. */
  readonly object: string | null;
  readonly role: string | null;
  readonly open: string | null;
  readonly closed: string | null;
}

export interface CompanionsFacts {
  readonly total: PeopleCount;
  readonly named: readonly string[];
}

export interface PhaseFacts {
  readonly title: string;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly aim: string | null;
}

export interface CommunityFacts {
  /** Members and elected companions who took part on any day of the season. */
  readonly ever: PeopleCount;
  /** The same on the day of the bilan. */
  readonly headcount: number;
  /** Those who joined after the first session that was held. */
  readonly joinedLater: PeopleCount;
  readonly left: PeopleCount;
  readonly team: PeopleCount;
  readonly observers: PeopleCount;
  readonly categories: readonly CategoryFacts[];
  /** Labels of the categories that were there at every session with a recorded attendance. */
  readonly alwaysThere: readonly string[];
  /** Whether some categories are not told of in that. */
  readonly areCategoriesLeftOut: boolean;
  readonly organisations: readonly string[];
  readonly routes: readonly Counted<"route">[];
  /** Whether some routes are not told of. */
  readonly areRoutesLeftOut: boolean;
  readonly routeUnknown: PeopleCount;
}

export interface CategoryFacts {
  readonly label: string;
  readonly members: number;
  readonly organisations: number;
  /** At how many sessions with a recorded attendance at least one of its members was present. */
  readonly represented: PeopleCount;
}

/** With which voices people take part, each voice once; none where nobody does. How many have which is not told. */
export interface VoicesFacts {
  /** The members, by category, in the order of the categories. */
  readonly categories: readonly {
    readonly label: string;
    readonly voices: readonly ChoiceValues["voice"][];
  }[];
  readonly companions: readonly ChoiceValues["voice"][];
  readonly team: readonly ChoiceValues["voice"][];
  readonly observers: readonly ChoiceValues["voice"][];
}

export interface PathFacts {
  readonly sessions: readonly SessionFacts[];
  readonly held: number;
  readonly recorded: number;
  readonly unrecorded: readonly SessionFacts[];
  readonly placesCount: number;
  /** Null where no attendance was recorded. */
  readonly leastPresent: number | null;
  readonly mostPresent: number | null;
  /** Seats held by a substitute or by a proxy, over the season; null where no attendance was recorded. */
  readonly seatsHeld: PeopleCount | null;
  /** How often a guest came; the same person may have come several times. Null where nobody noted any. */
  readonly guests: PeopleCount | null;
}

/** How often members came, over the sessions that were held (`src/reports/README.md`); null where no attendance was recorded. */
export interface AttendanceFacts {
  /** The presences of all sessions together. */
  readonly present: number | null;
  /** How often it is known whether a member came. */
  readonly known: number | null;
  /** How often nobody noted it. */
  readonly unknown: number | null;
  /** Present among known, from 0 to 1; null where fewer than twenty people take part. */
  readonly rate: number | null;
}

export interface SessionFacts {
  readonly reference: string;
  readonly kind: ChoiceValues["sessionKind"];
  readonly title: string | null;
  readonly onDay: Day;
  readonly place: string | null;
  readonly state: ChoiceValues["sessionState"];
  readonly summary: string | null;
  /** Whether the attendance was recorded; if not, `present` is null. */
  readonly recorded: boolean;
  readonly present: number | null;
  /** The members of its day. */
  readonly headcount: number;
  /** Seats held by a substitute or a proxy, named or not; null where nothing is known of either. */
  readonly seatsHeld: PeopleCount | null;
  /** Null where nobody noted any. */
  readonly guests: PeopleCount | null;
  /** Those that were adopted. */
  readonly decisions: number;
}

/** What was said, apart from what was decided; each thing stands once. */
export interface SaidInSeasonFacts {
  /** How many things were noted, and how many of them stand here. */
  readonly noted: number;
  readonly told: number;
  /** By question in the order of the questions, last what is of none: what is not taken up again. */
  readonly groups: readonly SaidOfQuestion[];
  /** Whether there are more quotations that may be printed than stand here. */
  readonly areQuotationsLeftOut: boolean;
  /** Hopes and fears beside what became of them. */
  readonly takenUp: readonly TakenUpFacts[];
  /** What became of all hopes, and of all fears, that are taken up again. */
  readonly hopes: readonly Counted<"became">[];
  readonly fears: readonly Counted<"became">[];
  /** Hopes and fears of which nobody said what became of them. */
  readonly notTakenUp: number;
}

export interface SaidOfQuestion {
  readonly question: string | null;
  readonly exchanges: readonly SaidFacts[];
  readonly quotations: readonly QuotedFacts[];
}

/** Words as they were spoken, which may be printed on the day of the document. */
export interface QuotedFacts {
  readonly text: string;
  /** Who said it, in internal minutes alone; null where nobody is named. */
  readonly by: string | null;
  /** Where it is large enough to be named, and whoever said it is not. */
  readonly category: string | null;
}

export interface SaidFacts {
  readonly reference: string;
  readonly kind: ChoiceValues["exchangeKind"];
  readonly text: string;
  /** How many people said it; null where it was not counted, or is not published. */
  readonly saidBy: PeopleCount | null;
  /** In internal minutes alone. */
  readonly table: string | null;
  /** In internal minutes, and in a bilan where it is large enough to be named. */
  readonly category: string | null;
}

export interface TakenUpFacts extends SaidFacts {
  readonly question: string | null;
  readonly became: ChoiceValues["became"] | null;
  readonly becameBy: string | null;
}

export interface IdeasFacts {
  readonly all: readonly IdeaFacts[];
  /** Those that became an experiment, and those that did not. */
  readonly tried: readonly IdeaFacts[];
  readonly others: readonly IdeaFacts[];
  readonly chosen: number;
}

export interface IdeaFacts {
  readonly reference: string;
  readonly title: string;
  readonly state: ChoiceValues["ideaState"];
  readonly category: string | null;
  /** Whether its category is not told, since too few people are of it. */
  readonly isOfFew: boolean;
  readonly organisation: string | null;
  readonly support: PeopleCount | null;
  readonly declinedReason: string | null;
  /** Title of the idea in which it goes on. */
  readonly mergedInto: string | null;
  /** Reference of the experiment that it became. */
  readonly experiment: string | null;
}

export interface DecisionsFacts {
  readonly all: readonly DecisionFacts[];
  /** By question in the order of the questions; then those without one by the day on which they were taken, with a null title. */
  readonly groups: readonly DecisionGroup[];
  readonly adopted: number;
  readonly inForce: number;
  readonly replaced: number;
  /** Those for which voices for or against were counted. */
  readonly withTally: number;
  /** Those adopted that the register holds at no session. */
  readonly outsideSessions: number;
  /** Outcomes other than adopted. */
  readonly otherOutcomes: readonly Counted<"outcome">[];
  readonly toReview: readonly DecisionFacts[];
  /** Those with reasons, corrections or an end. */
  readonly detailed: readonly DecisionFacts[];
}

export interface DecisionGroup {
  readonly title: string | null;
  /** The day of those without a question; null where even that is unknown, and for every question. */
  readonly takenOn: Day | null;
  readonly decisions: readonly DecisionFacts[];
}

export interface DecisionFacts {
  readonly reference: string;
  /** The title of its question. */
  readonly question: string | null;
  readonly title: string | null;
  /** As it stood on the day of the bilan. */
  readonly statement: string | null;
  /** Its corrections up to that day, in their order, each with what it said before. */
  readonly amendments: readonly {
    readonly on: Day;
    readonly before: string | null;
    readonly reason: string | null;
  }[];
  /** Without who made them. */
  readonly objections: readonly ObjectionFacts[];
  /** Labels of the categories that had members and of which nobody was there. */
  readonly categoriesNotThere: readonly string[];
  readonly takenOn: Day | null;
  readonly decidedBy: ChoiceValues["decidedBy"] | null;
  readonly decidedByWords: string | null;
  readonly scope: ChoiceValues["decisionScope"] | null;
  readonly deliberation: string | null;
  readonly method: ChoiceValues["method"] | null;
  readonly isUnanimous: boolean | null;
  readonly outcome: ChoiceValues["outcome"];
  /** Whether it held on the day. */
  readonly isInForce: boolean;
  readonly outcomeSentence: string | null;
  readonly reasons: string | null;
  /** Voices for, against, abstaining and not taking part; each unknown by itself. */
  readonly tally: TallyFacts;
  /** How voices were consulted between two sessions. */
  readonly consultation: string | null;
  /** Voices consulted between two sessions; null where it was taken at one. */
  readonly consulted: number | null;
  readonly reviewOn: Day | null;
  /** The last day on which it holds. */
  readonly endsOn: Day | null;
  readonly replaces: readonly string[];
  readonly replacedBy: string | null;
  readonly replacedOn: Day | null;
}

export interface TallyFacts {
  readonly for: number | null;
  readonly against: number | null;
  readonly abstain: number | null;
  readonly notTakingPart: number | null;
  readonly grades: readonly GradeFacts[];
}

export interface GradeFacts {
  readonly label: string;
  readonly votes: number | null;
}

export interface ObjectionFacts {
  readonly text: string;
  readonly state: ChoiceValues["objectionState"] | null;
  readonly reason: string | null;
  readonly amendment: string | null;
}

export interface ExperimentsFacts {
  readonly all: readonly ExperimentFacts[];
  readonly started: number;
  readonly running: number;
  readonly neverStarted: number;
  readonly followUps: readonly Counted<"next">[];
  /** In cents, of those of which it is known; null where it is of none. */
  readonly budgetPlannedCents: number | null;
  readonly budgetSpentCents: number | null;
  /** Of how many nobody noted what was planned, or spent. */
  readonly plannedUnknown: number;
  readonly spentUnknown: number;
  /** Those that measure something. */
  readonly measured: readonly ExperimentFacts[];
  /** Those that began and of which it is noted how many people they reached. */
  readonly reaching: readonly ExperimentFacts[];
}

export interface ExperimentFacts {
  readonly reference: string;
  readonly title: string;
  readonly state: ChoiceValues["experimentState"];
  readonly idea: string | null;
  readonly decision: string | null;
  readonly hypothesis: string | null;
  readonly test: string | null;
  readonly measure: string | null;
  readonly criterion: string | null;
  readonly isWithoutCriterion: boolean;
  /** What hypothesis and criterion said until each change after the start, the earliest first. */
  readonly amendments: readonly {
    readonly premise: ChoiceValues["premise"];
    readonly on: Day;
    readonly before: string | null;
    readonly reason: string | null;
    readonly isAfterClose: boolean;
  }[];
  readonly pauses: readonly {
    readonly from: Day;
    readonly until: Day | null;
    readonly reason: string | null;
  }[];
  readonly audience: string | null;
  readonly reached: PeopleCount | null;
  readonly reachedSource: string | null;
  readonly places: string | null;
  readonly startedOn: Day | null;
  readonly closedOn: Day | null;
  readonly reasonNeverStarted: string | null;
  /** Organisations among the leads, and how many leads are persons, who are not named. */
  readonly leadOrganisations: readonly string[];
  readonly leadPersons: PeopleCount;
  readonly partners: readonly string[];
  readonly budgetPlannedCents: number | null;
  readonly budgetSpentCents: number | null;
  /** What its log counts; null where that is people who come. */
  readonly counts: string | null;
  /** How many people came, or how many there were of what it counts; unlike things are never added up. */
  readonly visits: number | null;
  readonly volunteerHours: number | null;
  /** Whether anything of what was done is known. */
  readonly hasDone: boolean;
  readonly indicators: readonly IndicatorFacts[];
  /** Whether what was measured has something to stand beside: what was before, or what was aimed at. */
  readonly isCompared: boolean;
  readonly criterionMet: ChoiceValues["criterionMet"] | null;
  readonly observed: string | null;
  readonly learned: string | null;
  readonly next: ChoiceValues["next"] | null;
  readonly nextProposedBy: string | null;
  readonly nextReason: string | null;
  readonly nextConditions: string | null;
  readonly nextDecision: string | null;
}

export interface IndicatorFacts {
  readonly reference: string;
  readonly name: string;
  /** What is counted, and what is not. */
  readonly definition: string | null;
  readonly unit: string | null;
  readonly source: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly direction: ChoiceValues["direction"] | null;
  readonly latest: number | null;
  readonly latestOn: Day | null;
}

export interface LessonFacts {
  readonly kind: ChoiceValues["logKind"];
  readonly onDay: Day;
  readonly experiment: string;
  readonly text: string;
  /** What it taught. */
  readonly learned: string | null;
}

export interface BesideFacts {
  readonly all: readonly RelationFacts[];
  /** By experiment, without the overlaps. */
  readonly groups: readonly { readonly experiment: string; readonly relations: readonly RelationFacts[] }[];
  readonly overlaps: readonly RelationFacts[];
  /** Titles of the experiments that state no relation. */
  readonly alone: readonly string[];
}

export interface RelationFacts {
  readonly experiment: string;
  readonly kind: ChoiceValues["relationKind"];
  readonly service: string;
  readonly operator: string | null;
  readonly policy: string | null;
  readonly since: ApproximateDay | null;
  readonly settledBy: string | null;
  readonly settledOn: Day | null;
}

export interface RequestsFacts {
  readonly all: readonly RequestFacts[];
  readonly groups: readonly {
    readonly level: ChoiceValues["level"] | null;
    /** The last group, if there is any such request, whatever its level. */
    readonly isEarlier: boolean;
    readonly requests: readonly RequestFacts[];
  }[];
  /** What was asked in earlier seasons and had no last word when this one began; in no count of this one. */
  readonly earlier: readonly RequestFacts[];
  readonly answered: number;
  /** The latest answer of each that has one. */
  readonly answers: readonly Counted<"answer">[];
  /** The days on which participants were told last, each with what they were told of. */
  readonly tellings: readonly { readonly onDay: Day; readonly references: readonly string[] }[];
}

export interface RequestFacts {
  readonly reference: string;
  readonly text: string;
  readonly addressedTo: string | null;
  readonly sentOn: Day | null;
  readonly enriches: string | null;
  readonly answers: readonly AnswerFacts[];
  readonly commitments: readonly CommitmentFacts[];
  /** What was said of the whole of it, and not of one commitment. */
  readonly followUps: readonly FollowUpFacts[];
}

export interface AnswerFacts {
  readonly onDay: Day;
  readonly answer: ChoiceValues["answer"];
  readonly reasons: string | null;
  readonly passedTo: string | null;
  readonly untilOn: Day | null;
  readonly by: string | null;
}

export interface CommitmentFacts {
  readonly text: string;
  /** Null as well where it was made with an answer, which says the day. */
  readonly madeOn: Day | null;
  readonly dueOn: Day | null;
  /** Whether its day is past, it is neither kept nor dropped, and nobody said last that it is late. */
  readonly isLate: boolean;
  readonly followUps: readonly FollowUpFacts[];
}

/** Where it stood on a day. */
export interface FollowUpFacts {
  readonly onDay: Day;
  readonly state: ChoiceValues["followUpState"];
  readonly reason: string | null;
}

export interface TasksFacts {
  readonly open: readonly TaskFacts[];
}

export interface TaskFacts {
  readonly title: string;
  /** The organisation that owns it; a person is not named. */
  readonly organisation: string | null;
  readonly isOwnedByPerson: boolean;
  readonly dueOn: Day | null;
  readonly isLate: boolean;
}

/** What the register does not know, in figures: each language says them in its template. */
export interface MissingFacts {
  readonly unsigned: PeopleCount;
  readonly unrecordedSessions: number;
  /** Sessions of which the attendance of some members was recorded, and that of others was not. */
  readonly partlyRecorded: readonly SessionFacts[];
  readonly decisionsNotRecorded: number;
  readonly decisionsWithoutTitle: number;
  readonly decisionsWithoutStatement: number;
  /** Decisions that were taken while nobody of a category was there. */
  readonly notThere: readonly { readonly category: string; readonly references: readonly string[] }[];
  /** Quotations that are not printed, since nobody knows whether whoever said them agrees. */
  readonly unquoted: readonly string[];
  readonly withoutCriterion: readonly string[];
  readonly withoutResult: readonly string[];
  readonly unanswered: number;
  readonly unsettledOverlaps: number;
  readonly any: boolean;
}
