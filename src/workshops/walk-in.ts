import { fullName, nameKey, type PersonName } from "../people/person-name.ts";
import { type Problem, problem } from "../problem.ts";
import { lettersBetween } from "../values/nearest.ts";

/** Someone who turned up and is not on the sheet. */
export interface WalkIn {
  readonly name: PersonName;
  readonly categoryId: number;
}

interface Known extends PersonName {
  readonly number: number;
}

/** So many letters apart, two names may be one that was misheard. */
const nearLetters = 2;
const shortestNear = 5;

/**
 * What speaks against adding people who turned up: `name-says-nothing`, `walk-in-known` where the register holds someone of
 * that name, `walk-in-twice`.
 * @param members numbers of those who take part on the day
 */
export function walkInProblems(
  walkIns: readonly WalkIn[],
  known: readonly Known[],
  members: ReadonlySet<number>,
): Problem[] {
  const place = { option: "--add" };
  const keys = walkIns.map(({ name }) => nameKey(name));
  return walkIns.flatMap(({ name }, index): Problem[] => {
    const key = keys[index] as string;
    if (key === "") return [problem("name-says-nothing", { typed: fullName(name) }, place)];
    if (keys.indexOf(key) < index) return [problem("walk-in-twice", { name: fullName(name) }, place)];
    const twin = known.find((one) => nameKey(one) === key);
    if (!twin) return [];
    return [
      problem(
        "walk-in-known",
        { name: fullName(name), number: twin.number, isMember: members.has(twin.number) },
        place,
      ),
    ];
  });
}

/** Those whose name is nearly this one, or a part of it: perhaps the same person, written otherwise. */
export function nearNames<One extends PersonName>(name: PersonName, known: readonly One[]): One[] {
  const key = nameKey(name);
  const words = key.split(" ");
  return known.filter((one) => {
    const other = nameKey(one);
    const others = other.split(" ");
    const [fewer, more] = words.length < others.length ? [words, others] : [others, words];
    const isPart = other !== "" && fewer.every((word) => more.includes(word));
    return isPart || (key.length >= shortestNear && lettersBetween(key, other) <= nearLetters);
  });
}
