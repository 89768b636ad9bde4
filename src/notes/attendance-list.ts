import type { ActorFinder } from "./actor.ts";
import type { AttendanceNote } from "./notes.ts";
import type { At, Mark } from "./page.ts";

/** What minutes say of who came, in sentences and lists of names. */
export interface NamesRead {
  readonly notes: readonly AttendanceNote[];
  /** Names of nobody whom the register knows, or of several. */
  readonly unknown: readonly string[];
}

const proxy =
  /^(.+?)[\s,;–—-]*\(?\s*(?:(?:qui\s+)?(?:a\s+)?(?:donn[ée]e?s?|donne|avec)?\s*(?:un\s+|son\s+)?(?:pouvoir|procuration)|(?:est\s+)?repr[ée]sent[ée]e?|(?:gave\s+|gives\s+)?(?:a\s+|their\s+)?proxy|(?:is\s+)?represented)\s*(?::|[àa]u?|par|donn[ée]\s+[àa]|to|by|→|->)?\s+(.+?)\s*\)?\.?$/iu;
const given = /^(.+?)\s+(?:(?:donne|a donn[ée])\s+pouvoir\s+)?(?:[àa]|to|→|->|=>|pour)\s+(.+?)\.?$/iu;
const nobody = /^(?:n[ée]ant|aucune?s?|personne|-|–|—|0|none|nobody|nil|\/|x)\.?$/iu;

/** Whether a text says that there is nobody. */
export function isNobody(text: string): boolean {
  return nobody.test(text.trim());
}

/** Reads names one after the other: "Awa Bamba, Yann Le Goff et Jean Petit", with the proxies that they gave. */
export function readNames(text: string, mark: Mark, at: At, whoIs: ActorFinder): NamesRead {
  return gathered(splitNames(text, whoIs).map((piece) => readName(piece, mark, at, whoIs)));
}

/** Reads one name, whatever stands beside it: "Haddad Nour, a donné pouvoir à Petit Jean", "Awa Bamba (Radio Bellevue)". */
export function readName(text: string, mark: Mark, at: At, whoIs: ActorFinder): NamesRead {
  const [, giver = "", holder = ""] =
    proxy.exec(text) ?? (mark === "represented" ? given.exec(text) : null) ?? [];
  if (giver !== "") {
    const [who, to] = [participant(giver, whoIs), participant(holder, whoIs)];
    if (!who || !to) return { notes: [], unknown: [text] };
    return { notes: [noteOf(who, "represented", to.number, text, at)], unknown: [] };
  }
  const who = participant(text, whoIs);
  if (!who) return { notes: [], unknown: [text] };
  const isWithoutHolder = mark === "represented";
  return { notes: [noteOf(who, mark, null, isWithoutHolder ? "p ?" : text, at)], unknown: [] };
}

function noteOf(
  { number, name }: { readonly number: number; readonly name: string },
  mark: Mark,
  standIn: number | null,
  typed: string,
  at: At,
): AttendanceNote {
  return { mark, standIn, number, name, typed, category: null, at };
}

/** The participant of a name, without what stands behind it: an organisation, a function. */
function participant(
  text: string,
  whoIs: ActorFinder,
): { readonly number: number; readonly name: string } | undefined {
  const tries = [
    text,
    text.replace(/\s*\([^()]*\)\s*/gu, " "),
    text.split(/\s*(?:[,;(]|\s[–—-]\s)/u)[0] ?? "",
  ];
  for (const name of tries) {
    const who = whoIs(name.replace(/[.\s]+$/u, "").trim());
    if (who === "several") return undefined;
    if (who?.kind === "participant") return { number: who.number, name: who.name };
  }
  return undefined;
}

/** The names of a sentence; what gives a proxy goes with the name before it. */
function splitNames(text: string, whoIs: ActorFinder): string[] {
  const whole = text.replace(/\.\s*$/u, "");
  // "Awa, Claire; Jean" are three; "Awa Bamba, Radio Bellevue; Jean" are two, one with her organisation.
  const pieces = whole.includes(";")
    ? splitOutsideBrackets(whole, /\s*;\s*/u).flatMap((piece) => {
        const parts = piece.split(/\s*,\s*/u);
        return parts.every((part) => participant(part, whoIs) !== undefined) ? parts : [piece];
      })
    : splitOutsideBrackets(whole, /\s*,\s*|\s+(?:et|and|ainsi que|&)\s+(?!.{0,40}\bpouvoir)/u);
  const names: string[] = [];
  for (const piece of pieces) {
    const before = names.at(-1);
    const goesOn = /^(?:qui\s+)?(?:a |donne|avec|repr|gave|proxy|pouvoir)/iu.test(piece);
    const isAside = before !== undefined && whoIs(piece) === undefined && !/\p{Lu}/u.test(piece);
    if (before !== undefined && (goesOn || isAside)) names[names.length - 1] = `${before}, ${piece}`;
    else if (piece !== "") names.push(piece);
  }
  return names;
}

function splitOutsideBrackets(text: string, separator: RegExp): string[] {
  const hidden: string[] = [];
  const open = text.replace(/\([^()]*\)/gu, (inside) => `\u0001${hidden.push(inside) - 1}\u0002`);
  return open
    .split(separator)
    .map((piece) =>
      piece.replace(/\u0001(\d+)\u0002/gu, (_, index: string) => hidden[Number(index)] ?? "").trim(),
    );
}

function gathered(all: readonly NamesRead[]): NamesRead {
  return {
    notes: all.flatMap(({ notes }) => notes),
    unknown: all.flatMap(({ unknown }) => unknown),
  };
}
