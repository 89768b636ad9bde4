import { withoutCivility } from "../people/person-name.ts";
import { fold } from "../values/folded.ts";
import { areOneLetterApart } from "../values/one-letter-apart.ts";
import { parseReference, toReference } from "../values/reference.ts";

/** Someone, or an organisation, whom the register knows by name. */
export interface NamedActor {
  readonly kind: "participant" | "organisation";
  readonly number: number;
  readonly name: string;
}

/** Whom a text names; "several" where it may be one or another, and nothing where it is nobody's name. */
export type ActorFinder = (text: string) => NamedActor | "several" | undefined;

/** Someone with what they are in their organisation or in the community: "présidente". */
export interface NamedFunction {
  readonly actor: NamedActor;
  readonly function: string;
}

/** So many words at most has a name. */
const longestName = 6;

/** "P04": how an actor is called without mistake. */
export function actorReference({ kind, number }: NamedActor): string {
  return toReference(kind, number);
}

/**
 * Finds whom people mean in minutes: by reference or number, by the words of the name in any order, by some of them where only
 * one name has them, initials among them, or with one letter wrong. Only whole words count: minutes are full of other words.
 */
export function actorFinder(actors: readonly NamedActor[]): ActorFinder {
  const bearers = bearersOf(actors);
  return (text) => {
    const found = bearers(text);
    return found.length > 1 ? "several" : found[0];
  };
}

/** Finds all whom a text may mean. */
export function bearersOf(actors: readonly NamedActor[]): (text: string) => readonly NamedActor[] {
  const known = actors.map((actor) => ({ actor, words: fold(actor.name).split(" ") }));
  return (text) => {
    const number =
      parseReference("participant", text) ?? (/^\d{1,9}$/u.test(text) ? Number(text) : undefined);
    if (number !== undefined)
      return actors.filter((one) => one.kind === "participant" && one.number === number);
    const wanted = fold(withoutCivility(text.trim()));
    const words = wanted.split(" ");
    if (wanted === "" || words.length > longestName) return [];
    const key = words.toSorted().join(" ");
    const tries: readonly ((one: readonly string[]) => boolean)[] = [
      (one) => one.toSorted().join(" ") === key,
      (one) => words.every((word) => word.length > 1 && one.includes(word)),
      (one) => words.some((word) => word.length > 1) && words.every((word) => one.some(isWordOf(word))),
      // "Beth Rudge" is Bethany: a name is whole, another begins.
      (one) =>
        words.length > 1 &&
        words.some((word) => one.includes(word)) &&
        words.every((word) => word.length > 2 && one.some((other) => other.startsWith(word))),
      (one) => one.length === words.length && areOneLetterApart(one.toSorted().join(" "), key),
      (one) => words.every((word) => one.some((other) => isNear(word, other))),
    ];
    for (const isMeant of tries) {
      const found = known.filter((one) => isMeant(one.words));
      if (found.length > 0) return found.map(({ actor }) => actor);
    }
    return /^\p{Lu}{2,4}$/u.test(text.trim()) ? withInitials(known, wanted) : [];
  };
}

/**
 * Finds whom people mean by what they are: "la présidente", "le trésorier", where one person only ever was that, by the first words of
 * the function; one letter may be another, as in its other form.
 */
export function functionFinder(functions: readonly NamedFunction[]): ActorFinder {
  const known = functions.map((one) => ({ ...one, words: fold(one.function).split(" ") }));
  return (text) => {
    const wanted = fold(text.trim().replace(/^(?:l[ae]\s|l[’']|the\s)/iu, "")).split(" ");
    if (wanted[0] === "" || wanted.length > longestName) return undefined;
    const found = known.filter(({ words }) =>
      wanted.every((word, index) => word === words[index] || isNear(word, words[index] ?? "")),
    );
    const [first] = found;
    return found.every(({ actor }) => actor.number === first?.actor.number) ? first?.actor : undefined;
  };
}

/** Those whose names begin with these letters, word by word: "YLG". */
function withInitials(
  known: readonly { readonly actor: NamedActor; readonly words: readonly string[] }[],
  letters: string,
): NamedActor[] {
  const initials = ({ words }: (typeof known)[number]): string => words.map((word) => word[0]).join("");
  return known.filter((one) => initials(one) === letters).map(({ actor }) => actor);
}

/** A word of a name, or its first letter. */
function isWordOf(typed: string): (word: string) => boolean {
  return (word) => word === typed || (typed.length === 1 && word.startsWith(typed));
}

function isNear(typed: string, word: string): boolean {
  return areOneLetterApart(typed, word);
}
