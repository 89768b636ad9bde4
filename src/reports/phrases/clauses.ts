import { labels } from "../../documents/words/labels.ts";
import type { ChoiceName } from "../../language/catalogue.ts";
import type { CountedNoun, Gender, Language } from "../../language/language.ts";
import type { Day } from "../../values/day.ts";
import { fold } from "../../values/folded.ts";
import { Unpublished } from "../../values/unpublished.ts";
import type {
  Counted,
  DecisionFacts,
  ExperimentFacts,
  IndicatorFacts,
  ObjectionFacts,
  RelationFacts,
  TaskFacts,
} from "../facts/bilan-facts.ts";
import type { AgendaItemFacts, MinutesPresenceFacts } from "../facts/minutes.ts";
import type { ActorFacts } from "../facts/people-named.ts";
import type { SheetOrder, SignInLine } from "../facts/sign-in.ts";
import { startingLow } from "./sentence.ts";

/** A form that agrees with a number, or one that never changes. */
export type Form = string | readonly [one: string, many: string];

/** "deux se poursuivent et une s'arrête": each count with the form that agrees with it. */
export function agreeEach<Name extends ChoiceName>(
  language: Language,
  counts: readonly Counted<Name>[],
  forms: Readonly<Record<Counted<Name>["value"], Form>>,
  gender?: Gender,
): string {
  return language.list(
    counts.map(
      ({ value, count }) =>
        `${language.numberInWords(count, gender)} ${agreed(language, count, forms[value])}`,
    ),
  );
}

function agreed(language: Language, count: number, form: Form): string {
  return typeof form === "string" ? form : form[language.isSingular(count) ? 0 : 1];
}

/** The same; without its number where there is one count, of which the sentence says the number itself. */
export function agreeApart<Name extends ChoiceName>(
  language: Language,
  counts: readonly Counted<Name>[],
  forms: Readonly<Record<Counted<Name>["value"], Form>>,
): string {
  const [first, second] = counts;
  if (!first || second) return agreeEach(language, counts, forms);
  return agreed(language, first.count, forms[first.value]);
}

/** The parts that are known, as a list; empty if none is. */
export function listKnown(language: Language, parts: readonly (string | undefined)[]): string {
  return language.list(parts.filter((part) => part !== undefined));
}

/** How a language says when, by whom and how a decision was taken. */
export interface CircumstanceWords {
  on(day: Day): string;
  readonly by: Readonly<Record<NonNullable<DecisionFacts["decidedBy"]>, string>>;
  /** Before who decided in their own words, where no kind of decider is known. */
  readonly byOthers: string;
  readonly unanimously: string;
  readonly method: Readonly<Record<NonNullable<DecisionFacts["method"]>, string>>;
}

/** When, by whom and how; where no decision was taken only when, and where its outcome is unknown not how. */
export function circumstancesOf(decision: DecisionFacts, words: CircumstanceWords): string {
  const { outcome, takenOn, decidedBy, decidedByWords, isUnanimous, method } = decision;
  const by = decidedBy ? words.by[decidedBy] : undefined;
  const who = decidedByWords ? `${by ?? words.byOthers} ${decidedByWords}` : by;
  const how = [method ? words.method[method] : undefined, isUnanimous ? words.unanimously : undefined]
    .filter((part) => part !== undefined)
    .join(", ");
  const isTaken = outcome !== "none-taken";
  const isKnown = isTaken && outcome !== "not-recorded";
  const first = [takenOn ? words.on(takenOn) : undefined, isTaken ? who : undefined]
    .filter(Boolean)
    .join(" ");
  return [first, isKnown ? how : undefined].filter(Boolean).join(", ");
}

/** How a language tells what was objected and what became of it. */
export interface DissentWords {
  readonly heading: { readonly one: string; readonly many: string };
  readonly colon: string;
  readonly semicolon: string;
  readonly open: string;
  readonly states: Readonly<Record<NonNullable<ObjectionFacts["state"]>, string>>;
  because(reason: string): string;
}

/** "Objections : la charge (intégrée : un appui) ; le soir (levée).": each with what became of it; empty if there is none. */
export function dissent(
  language: Language,
  objections: readonly ObjectionFacts[],
  { heading, colon, semicolon, ...words }: DissentWords,
): string {
  if (objections.length === 0) return "";
  const said = objections.map(({ text, state, reason, amendment }) => {
    const became = [
      state === null ? words.open : words.states[state],
      amendment === null ? undefined : startingLow(amendment),
    ].filter((part) => part !== undefined);
    const why = reason === null ? "" : `, ${words.because(startingLow(reason))}`;
    return `${startingLow(text)} (${became.join(colon)}${why})`;
  });
  const title = language.isSingular(objections.length) ? heading.one : heading.many;
  return `${title}${colon}${said.join(semicolon)}.`;
}

/** How a language says who led an experiment. */
export interface LeadWords {
  readonly by: string;
  readonly together: string;
  readonly person: CountedNoun;
  /** Where it is not published how many persons led it. */
  readonly community: string;
}

/** ", portée par … , avec …": who led an experiment and with whom; persons are counted and not named. */
export function ledBy(
  language: Language,
  { leadOrganisations, leadPersons, partners }: ExperimentFacts,
  words: LeadWords,
): string {
  const persons =
    leadPersons instanceof Unpublished
      ? [words.community]
      : leadPersons > 0
        ? [language.count(leadPersons, words.person)]
        : [];
  const leads = [...leadOrganisations, ...persons];
  const by = leads.length > 0 ? `, ${words.by} ${language.list(leads)}` : "";
  return partners.length > 0 ? `${by}, ${words.together} ${language.list(partners)}` : by;
}

/** "40 ou plus": what is aimed at, with the way that is better; nothing is less than none. */
export function aimedAt(
  language: Language,
  { target, direction }: IndicatorFacts,
  words: { readonly up: string; readonly down: string },
): string {
  if (target === null) return language.unknown;
  const isSaid = direction !== null && (direction === "up" || target > 0);
  return isSaid ? `${language.number(target)} ${words[direction]}` : language.number(target);
}

/** "Repas servis (repas par jour)"; the name alone where it says its unit. */
export function withUnit({ name, unit }: IndicatorFacts): string {
  return unit === null || fold(name).includes(fold(unit)) ? name : `${name} (${unit})`;
}

/** The relations of an experiment by their kind, each kind with its verb. */
export function relationsByKind(
  language: Language,
  relations: readonly RelationFacts[],
  verbs: Readonly<Record<RelationFacts["kind"], string>>,
): string[] {
  const named = ({ service, operator }: RelationFacts): string =>
    operator ? `${language.quote(service)} (${operator})` : language.quote(service);
  return [...new Set(relations.map(({ kind }) => kind))].map((kind) => {
    const its = relations.filter((one) => one.kind === kind);
    return `${verbs[kind]} ${language.list(its.map(named))}`;
  });
}

export type FateWords = Readonly<
  Record<NonNullable<ExperimentFacts["next"]> | ExperimentFacts["state"], string>
>;

/** What became of an experiment. */
export function fateOf({ state, next }: ExperimentFacts, words: FateWords): string {
  return words[state === "closed" ? (next ?? state) : state];
}

/** What became of experiments, each by its title: those that started, then the others. */
export function fatesOf(
  language: Language,
  experiments: readonly ExperimentFacts[],
  words: FateWords,
  semicolon: string,
): string {
  const [started, others] = [true, false].map((hasStarted) =>
    experiments
      .filter(({ startedOn }) => (startedOn !== null) === hasStarted)
      .map((one) => `${language.quote(one.title)} ${fateOf(one, words)}`),
  );
  return [started, others]
    .flatMap((told) => (told && told.length > 0 ? [language.list(told)] : []))
    .join(semicolon);
}

/** What a sheet says after a family name; a category only where the sheet is not divided by it. */
export function afterFamilyName(
  { familyName, givenName, category, organisation, isSubstitute, standsInFor }: SignInLine,
  order: SheetOrder,
  words: { of(number: number): string; readonly alone: string },
): string {
  const seat = standsInFor === null ? words.alone : words.of(standsInFor);
  const standing = [order === "number" ? category : null, organisation, isSubstitute ? seat : null]
    .filter((part) => part !== null)
    .join(", ");
  const given = familyName === null ? null : givenName;
  return [given, standing === "" ? null : `(${standing})`].filter((part) => part !== null).join(" ");
}

/** ", from 18:00 to 20:30, Halle 6": what is known of the hours, as a language says them, and of the place. */
export function timeAndPlace(hours: string, place: string | null): string {
  return [hours, place ?? ""]
    .filter((part) => part !== "")
    .map((part) => `, ${part}`)
    .join("");
}

/** "Halle 6, 28 members, two decisions adopted": where, how many came or that it is not known, and what was adopted, if anything. */
export function sessionSums(
  language: Language,
  [place, present, decisions]: readonly [place: string, present: number | string, decisions: number],
  words: { readonly member: CountedNoun; readonly decision: CountedNoun },
): string {
  return [
    place,
    typeof present === "string" ? present : language.count(present, words.member),
    decisions > 0 ? language.count(decisions, words.decision) : null,
  ]
    .filter((part) => part !== null)
    .join(", ");
}

/** How a language says who came, and what stands on an agenda. */
export interface EveningWords {
  readonly person: CountedNoun;
  readonly of: string;
  readonly seat: CountedNoun;
  readonly guest: CountedNoun;
  readonly someUnknown: string;
  readonly question: CountedNoun;
  readonly colon: string;
  readonly semicolon: string;
}

/** Who came to a session of which the attendance was recorded. */
export function whoCame(
  language: Language,
  { present, headcount, seatsHeld, guests, isSomeUnknown }: MinutesPresenceFacts,
  words: EveningWords,
): string {
  const came = `${language.figure(present ?? 0, words.person)} ${words.of} ${language.number(headcount)}`;
  return [
    came,
    seatsHeld ? language.count(seatsHeld, words.seat) : null,
    guests ? language.count(guests, words.guest) : null,
    isSomeUnknown ? words.someUnknown : null,
  ]
    .filter((part) => part !== null)
    .join(words.semicolon);
}

/** An item of an agenda, with what is known of its hour, its length and its questions. */
export function agendaItem(
  language: Language,
  { title, startsAt, minutes, questions }: AgendaItemFacts,
  { question, colon }: EveningWords,
): string {
  const hour = startsAt === null ? "" : `${language.time(startsAt)}${colon}`;
  const length = minutes === null ? "" : ` (${minutes} min)`;
  const noun = language.isSingular(questions.length) ? question.one : question.many;
  const on = questions.length === 0 ? "" : `, ${noun} ${language.list(questions.map(language.quote))}`;
  return `${hour}${title}${length}${on}`;
}

/** Who does something, by name and function where the edition has them; else as one of the team or of the community. */
export function calledIn(actor: ActorFacts | null, words: ActorWords): string {
  if (actor === null) return words.nobody;
  const { name, function: office } = actor;
  if (name !== null) return office === null ? name : `${name} (${office})`;
  return unnamed(actor, words).one;
}

/** How a language calls those who are not named. */
export interface ActorWords {
  readonly nobody: string;
  readonly team: Unnamed;
  readonly member: Unnamed;
}

/** One alone, and several, of whom it is not published how many. */
interface Unnamed {
  readonly one: string;
  readonly several: string;
}

function unnamed({ role }: ActorFacts, words: ActorWords): Unnamed {
  return role === "team" ? words.team : words.member;
}

/** Each as an edition calls them; those without a name whom it calls alike are told of together, so that three are not read as one. */
export function calledTogether(language: Language, actors: readonly ActorFacts[], words: ActorWords): string {
  const alike = new Map<string, ActorFacts[]>();
  for (const actor of actors) {
    const called = calledIn(actor, words);
    alike.set(called, [...(alike.get(called) ?? []), actor]);
  }
  return language.list(
    [...alike].flatMap(([called, those]) => {
      const [first] = those;
      if (!first || those.length === 1 || first.name !== null) return those.map(() => called);
      return [unnamed(first, words).several];
    }),
  );
}

/**
 * "547 repas", "12 passages": how many there were of what an experiment counts, in figures or in words; of one, whose singular nobody
 * gave, "repas : 1".
 */
export function countedIn(
  language: Language,
  { visits, counts }: Pick<ExperimentFacts, "visits" | "counts">,
  people: CountedNoun,
  as: "figure" | "count",
): string {
  if (visits === null) return language.unknown;
  if (counts === null) return language[as](visits, people);
  if (visits < 2) return `${counts}${labels[language.code].colon}${language.number(visits)}`;
  return `${as === "figure" ? language.number(visits) : language.numberInWords(visits)} ${counts}`;
}

/** The latest measurement of an indicator, with its day. */
export function latestOf(language: Language, { latest, latestOn }: IndicatorFacts): string {
  const value = latest === null ? language.unknown : language.number(latest);
  return latestOn === null ? value : `${value} (${language.day(latestOn, "short")})`;
}

/** "Trouver un local (Maison des solidarités)": a task, and who has it to do where somebody has; a person is not named. */
export function taskOf({ title, organisation, isOwnedByPerson }: TaskFacts, person: string): string {
  const owner = organisation ?? (isOwnedByPerson ? person : null);
  return owner === null ? title : `${title} (${owner})`;
}
