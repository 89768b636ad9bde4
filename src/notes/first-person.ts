import type { ActorFinder, NamedActor } from "./actor.ts";
import type { PageLine } from "./page.ts";
import { withoutMarks } from "./sentences.ts";

const firstPerson = /^(?:moi(?:[\s-]même)?|me|myself|je|I)$/u;
const opening = /^(?:moi\b[\s,]*)?(?:(je)\s|(j)[’']|(I)(?:[’']ll|[’']m|\swill|\sam)\s)/u;
const closing =
  /(?:^|[\s,;:(–—-])(?:(je) m[’']en (?:occupe|charge)|(I)(?:[’']ll| will) (?:do|take care of) it)[.)]?$/iu;
/** Who wrote a page, as it says so: "Secrétaire de séance : Lise Moreau", "(notes prises par Hugo Petit)", "me (Rose)". */
const writers = [
  /(?:^|[\s(])(?:[Ss]ecr[ée]taire de s[ée]ance|[Pp]rise de notes|[Nn]ote[\s-]?taker|[Ss]cribe)\s*:\s*(\p{Lu}[^,;:()<]{1,60})/u,
  /(?:^|[\s(])(?:[Nn]otes?(?: prises?)? par|(?:[Cc]ompte[\s-]rendu|CR|PV)(?: [ée]tabli| r[ée]dig[ée])? par|[Rr]édigé par|(?:[Mm]inutes|[Nn]otes)(?: taken| written)? by)\s*:?\s*(\p{Lu}[^,;:()<]{1,60})/u,
  /(?:^|[.!]\s)(\p{Lu}[^,;:()<]{1,60}?)\s(?:est|a été)\s(?:désigné|nommé|élu)e?\s(?:comme\s)?secrétaire de séance/u,
  /(?:^|[\s,+])(?:[Mm]oi(?:[\s-]même)?|[Mm]e|[Mm]yself)\s*\(([^()]{2,40})\)/u,
];
/** "Carnet de Colette", where that is somebody whom the register knows. */
const notebook = /^(?:carnet|cahier|notes|journal)\s+(?:de\s|d[’'])\s*(\p{Lu}[^,;:()<]{1,60})/iu;
const sender = /^(?:De|From)\s*:\s*(\p{Lu}[^,;:()<]{1,60})/u;
/** Among so many lines stands who sent a page. */
const firstLines = 6;

/** Whether a text is whoever wrote it. */
export function isFirstPerson(text: string): boolean {
  return firstPerson.test(text.trim());
}

/** The word for whoever writes, where a sentence is what they will do: "j'appelle la mairie", "Appeler la mairie, je m'en occupe". */
export function firstPersonIn(sentence: string): string | undefined {
  const [, ...words] = opening.exec(sentence) ?? closing.exec(sentence) ?? [];
  const word = words.find((one) => one !== undefined);
  return word === "j" ? "je" : word;
}

/** Who wrote a page, where it names them; nothing where it names several, or nobody whom the register knows. */
export function writerOf(lines: readonly PageLine[], whoIs: ActorFinder): NamedActor | undefined {
  const named = lines.flatMap(({ text }, index) => {
    const patterns = index < firstLines ? [...writers, sender, notebook] : writers;
    return patterns.flatMap((pattern) => person(pattern.exec(withoutMarks(text))?.[1], whoIs) ?? []);
  });
  const [first] = named;
  return named.every((one) => one.number === first?.number) ? first : undefined;
}

/** The person whose name a text begins with. */
function person(text: string | undefined, whoIs: ActorFinder): NamedActor | undefined {
  const words = (text ?? "")
    .trim()
    .replace(/(?<![.*\s])[.*\s]+$/u, "")
    .split(/\s+/u);
  for (let length = Math.min(4, words.length); length > 0; length -= 1) {
    const who = whoIs(words.slice(0, length).join(" "));
    if (who === "several") return undefined;
    if (who?.kind === "participant") return who;
  }
  return undefined;
}
