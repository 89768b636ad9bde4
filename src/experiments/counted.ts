import { parseCount, parseNumber } from "../values/amount.ts";
import { fold } from "../values/folded.ts";
import { isRead, type Parsed } from "../values/parsed.ts";

/** What people count on a day, by the words that stand behind the number, folded. */
const counted = {
  visits:
    "passage passages visite visites venue venues entree entrees frequentation frequentations visit visits entry entries",
  people:
    "personne personnes pers pers. gens habitant habitants habitante habitantes participant participants participante participantes present presents presente presentes usager usagers usagere usageres person persons people participant attendees resident residents",
  volunteers: "benevole benevoles volontaire volontaires volunteer volunteers helper helpers",
} as const;

export type CountedOnADay = keyof typeof counted;

const ofWord = new Map<string, CountedOnADay>(
  Object.entries(counted).flatMap(([of, words]) =>
    words.split(" ").map((word) => [word, of as CountedOnADay]),
  ),
);

/** What a word counts, in either language; nothing where it counts something else. */
export function countedBy(word: string): CountedOnADay | undefined {
  return ofWord.get(fold(word));
}

/** A whole number, perhaps with what is counted behind it: `24`, `1 200`, `24 personnes différentes`. */
export function parseCounted(text: string): Parsed<number, "not-a-count"> {
  const [, digits = text, word = ""] = /^(\d[\d\s]*?)\s*(\p{L}[^\d,;]*)?$/u.exec(text.trim()) ?? [];
  const [first = ""] = word.split(/[\s·.]/u);
  return word === "" || countedBy(first) ? parseCount(digits) : { reason: "not-a-count" };
}

const hoursAndMinutes = /^(\d{1,4})\s*(?:h|heures?|hours?)\s*(?:(\d{1,2})\s*(?:m|mn|min|minutes?)?)?$/iu;
const minutesAlone = /^(\d{1,4})\s*(?:m|mn|min|minutes?)$/iu;

/** A length of time in hours: `2,5`, `2 h 30`, `2h30`, `45 min`, `10,5 heures`. */
export function parseHours(text: string): Parsed<number, "not-hours"> {
  const typed = text.trim();
  const [, hours, minutes = "0"] = hoursAndMinutes.exec(typed) ?? [];
  if (hours !== undefined) return Number(minutes) < 60 ? asHours(hours, minutes) : { reason: "not-hours" };
  const [, alone] = minutesAlone.exec(typed) ?? [];
  if (alone !== undefined) return asHours("0", alone);
  const number = parseNumber(typed.replace(/\s*(?:h|heures?|hours?)$/iu, ""));
  return isRead(number) ? number : { reason: "not-hours" };
}

function asHours(hours: string, minutes: string): { value: number } {
  return { value: Math.round((Number(hours) + Number(minutes) / 60) * 100) / 100 };
}
