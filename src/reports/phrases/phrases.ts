import type { Premise } from "../../experiments/experiment.ts";
/**
 * The clauses that a language makes of several facts, where a template would drown in conditions. Each is a
 * filter of the templates, by its name in snake case; each gives plain text, without a full stop unless it
 * says "sentence".
 */
import type { PeopleCount } from "../../values/unpublished.ts";
import type {
  AnswerFacts,
  CommitmentFacts,
  Counted,
  DecisionFacts,
  ExperimentFacts,
  ExperimentsFacts,
  FollowUpFacts,
  IndicatorFacts,
  PhaseFacts,
  RelationFacts,
  SessionFacts,
  TaskFacts,
} from "../facts/bilan-facts.ts";
import type { MeetingFacts } from "../facts/meeting.ts";
import type { AgendaItemFacts, MinutesPresenceFacts } from "../facts/minutes.ts";
import type { ActorFacts } from "../facts/people-named.ts";
import type { SheetOrder, SignInLine } from "../facts/sign-in.ts";

export interface Phrases extends ExperimentPhrases {
  /** The name of the cooperative after "of the". */
  ofTheCooperative(name: string): string;
  ofTerritory(territory: string): string;
  /** ", sur le territoire de la Loire"; empty where it is not known. */
  onTerritory(territory: string | null): string;
  /** Dates of a phase. */
  span(phase: PhaseFacts): string;
  /** "deux décisions rejetées, une reportée". */
  outcomes(counts: readonly Counted<"outcome">[]): string;
  /** ", dite par 14 personnes": after what was hoped or feared; empty where it was not counted, or is not published. */
  saidBy(people: PeopleCount | null): string;
  /** "trois se sont réalisées et une ne s'est pas réalisée": what became of hopes or fears. */
  became(counts: readonly Counted<"became">[]): string;
  /** "une est retenue, deux ne le sont pas". */
  answers(counts: readonly Counted<"answer">[]): string;
  /** "deux sont tenus et un est en retard"; where all stand alike, "sont tenus". */
  standings(counts: readonly Counted<"standing">[]): string;
  /** "18 par appel à candidatures, cinq par tirage au sort". */
  routes(counts: readonly Counted<"route">[]): string;
  /** The title of a session, else its kind. */
  sessionName(session: Pick<SessionFacts, "title" | "kind">): string;
  /** "de 18 h à 20 h 30", "à partir de 18 h"; empty where neither time is known. */
  hours(session: Pick<MeetingFacts, "startsAt" | "endsAt">): string;
  /** ", de 18 h à 20 h 30, Halle 6": after the day of a session; empty where neither its times nor its place are known. */
  timeAndPlace(session: Pick<MeetingFacts, "startsAt" | "endsAt" | "place">): string;
  /** "Temps collectif S03, Halle 6 ; question « Gouvernance »": where a decision was taken, and on what. */
  takenAt(session: MeetingFacts | null, question: string | null): string;
  /** "27 personnes sur 38 ; deux sièges tenus par une suppléance ou un pouvoir": an attendance that was recorded. */
  whoCame(presence: MinutesPresenceFacts): string;
  /** "18 h 15 : Les missions (40 min), question « Missions »". */
  agendaItem(item: AgendaItemFacts): string;
  /** "Claire (Amicale, suppléance du n° 7)": what follows the family name on a sheet; empty where nothing is to be told. */
  afterFamilyName(line: SignInLine, order: SheetOrder): string;
  /** "Halle 6, 28 membres, deux décisions adoptées": where a session was held, who came and what was adopted. */
  sessionSums(session: SessionFacts): string;
  /** "au temps collectif du 14 mai", "aux temps collectifs du 14 mai et du 4 juin". */
  atSessions(sessions: readonly SessionFacts[]): string;
  /** "D02, La salle". */
  decisionName(decision: DecisionFacts): string;
  /** A sentence: when, by whom, how, with what outcome and which voices. */
  decisionSentence(decision: DecisionFacts): string;
  /** Its outcome on a card, as a sign and a word: ● holds, ○ does not, ◌ is not settled. */
  decisionBadge(decision: DecisionFacts): string;
  /** The same sentence beside that, which has said the outcome. */
  decisionHow(decision: DecisionFacts): string;
  /** A sentence: what was objected, and what became of each objection; empty if nothing was. */
  dissentSentence(decision: DecisionFacts): string;
  /** Sentences: when and why the statement was corrected, and what it said before. */
  amendmentSentences(decision: DecisionFacts): string;
  /** A sentence: the answer, its reasons. */
  answerSentence(answer: AnswerFacts): string;
  /** Sentences: what was promised, by when, and where it stood each time that it was asked. */
  commitmentSentences(commitment: CommitmentFacts): string;
  /** Sentences: where a promise stood each time that it was asked, and that it is late; empty if nothing of it is known. */
  standingSentences(commitment: CommitmentFacts): string;
  /** A sentence: where it stands, and why. */
  followUpSentence(followUp: FollowUpFacts): string;
  /** "Trouver un local (Maison des solidarités)". */
  withOwner(task: TaskFacts): string;
  /** Who has something to do, as an edition may call them; who is not named by function or as one of the community. */
  actor(actor: ActorFacts | null): string;
  /** Several of them, each said once. */
  actors(actors: readonly ActorFacts[]): string;
}

/** Those of an experiment, what it measures, what becomes of it and what it stands beside. */
export interface ExperimentPhrases {
  /** "deux sont poursuivies, une est arrêtée". */
  followUps(counts: readonly Counted<"next">[]): string;
  /** "« A » essaime et « B » s'arrête ; « C » n'a pas commencé": each experiment with what became of it. */
  fates(experiments: readonly ExperimentFacts[]): string;
  /** "se poursuit": what became of it. */
  fate(experiment: ExperimentFacts): string;
  /** What was spent of what was planned on all of them, and of how many it is not noted. */
  spent(experiments: ExperimentsFacts): string;
  /** What goes on after a reference: what was planned, and of how many experiments it is not known; empty where neither is. */
  spending(experiments: ExperimentsFacts): string;
  /** Sentences: state, dates, who led it and with whom; when it paused. */
  lifeSentence(experiment: ExperimentFacts): string;
  /** "portée par l'Amicale, avec la Radio": who leads it and with whom; empty where nobody is known to. */
  leads(experiment: ExperimentFacts): string;
  /** Sentences: when and why a premise was changed after the start, and what it said before; empty if it was not. */
  premiseSentences(experiment: ExperimentFacts, premise: Premise): string;
  /** Sentences: visits, people reached, hours, places, money; or that nothing of it is known. */
  doneSentences(experiment: ExperimentFacts): string;
  /** "Repas servis (repas par jour)". */
  withUnit(indicator: IndicatorFacts): string;
  /** "547 repas", "118 passages": what its log counted. */
  counted(experiment: ExperimentFacts): string;
  /** "34 (12 juin)". */
  latestMeasure(indicator: IndicatorFacts): string;
  /** What is aimed at, with the way that is better: "40 ou plus"; what is unknown is said to be. */
  aimed(indicator: IndicatorFacts): string;
  /** A sentence: what was seen against the criterion. */
  criterionSentence(experiment: ExperimentFacts): string;
  /** Sentences: what follows, who proposed it, which decision took it; why, and on what conditions; or that it is not decided yet. */
  nextSentence(experiment: ExperimentFacts): string;
  /** "complète A et B ; oriente vers C". */
  relations(relations: readonly RelationFacts[]): string;
  /** A sentence for each overlap, settled or not. */
  overlapSentences(overlaps: readonly RelationFacts[]): string;
}
