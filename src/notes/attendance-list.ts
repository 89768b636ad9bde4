import { groupedBy } from "../values/grouped.ts";
import type { ActorFinder } from "./actor.ts";
import type { AttendanceNote, UnknownName } from "./notes.ts";
import type { At, Mark } from "./page.ts";

/** What minutes say of who came, in sentences and lists of names. */
export interface NamesRead {
  readonly notes: readonly AttendanceNote[];
  readonly unknown: readonly UnknownName[];
}

/** What stands between whoever gave a proxy and whoever holds it, in either language. */
const proxies = [
  /^(.+?)[’']s\s+proxy\s+(?:is|was)\s+(?:held\s+by|given\s+to|with)\s+(.+?)\.?$/iu,
  /^(.+?)(?<![\s,;→>–—-])[\s,;→>–—-]*\(?\s*(?:(?:qui\s+|who\s+)?(?:(?:a|avait|ayant|have|has|had|having)\s+)?(?:donn[ée]e?s?|donne|avec|laiss[ée]|confi[ée]e?|envoie|envoy[ée]|gives?|gave|given|sends?|sent|leaves?|left)?\s*(?:un\s+|son\s+|sa\s+|leurs?\s+|a\s+|an\s+|his\s+|her\s+|their\s+)?(?:pouvoir|procuration|proxy)|(?:est\s+|[ée]tait\s+|is\s+|was\s+)?(?:repr[ée]sent[ée]e?|represented))\s*(?:(?:is\s+|was\s+)?held\s+by|given\s+to|:|[àa]u?|par|donn[ée]e?\s+[àa]|to|by|→|->)?\s+(.+?)\s*\)?\.?$/iu,
];
const given = /^(.+?)\s+(?:(?:donne|a donn[ée])\s+pouvoir\s+)?(?:[àa]|to|→|->|=>|pour)\s+(.+?)\.?$/iu;
const nobody = /^(?:n[ée]ant|aucune?s?|personne|-|–|—|0|none|nobody|nil|\/|x)\.?$/iu;

/** Whether a text says that there is nobody. */
export function isNobody(text: string): boolean {
  return nobody.test(text.trim());
}

/** How many people there were, and no number of somebody: the whole of a text, or before the names. */
const headcount =
  /^\(?\d{1,4}\)?(?:\s+(?:personnes?|people|membres|members))?(?:\s*[:：–—-]\s*|\s+(?=\p{L})|[\s.]*$)/u;

/**
 * Reads names one after the other: "Awa Bamba, Yann Le Goff et Jean Petit", with the proxies that they gave. A number alone or before
 * the names says how many they are.
 */
export function readNames(text: string, mark: Mark, at: At, whoIs: ActorFinder): NamesRead {
  const names = text.replace(headcount, "");
  return gathered(
    (names === "" ? [] : splitNames(names, whoIs)).map((piece) => readName(piece, mark, at, whoIs)),
  );
}

/** What is said beside a name of somebody who was excused; "excusée à partir de 19 h" is somebody who came. */
const excuse =
  /(?:^|[\s(,’'])(?:excus[ée]e?s?|excuser|s[’']excuse(?=[.)]|$)|excused|apologi[sz]ed|apologies|regrets)(?=$|[\s,.;:)!])(?!\s(?:à partir|d[èe]s|apr[èe]s|jusqu|from|after|until))/iu;
/** Of somebody who was not there, or not all the time. */
const absence =
  /(?:^|[\s(,])(?:excus[ée]e?s?|absente?s?|emp[êe]ch[ée]e?s?|absent|missing|unable|n[’'](?:a|ont|est|[ée]tait)(?:\s\p{L}+)?\spas\s(?:pu|venue?s?|l[àa])|ne (?:sera|viendra|peut|pourra|vient)(?:\s\p{L}+)?\spas|pas (?:venue?s?|l[àa]|pu)|(?:(?:is|was|did|could|can|will)(?:\snot|n[’']t)|can[’']t|won[’']t) (?:be|come|attend|here|there|make))(?=$|[\s,.;:)!])/iu;

/** Reads one name, whatever stands beside it: "Haddad Nour, a donné pouvoir à Petit Jean", "Awa Bamba (Radio Bellevue)". */
export function readName(text: string, mark: Mark, at: At, whoIs: ActorFinder): NamesRead {
  const pair = readProxy(text, mark === "represented", whoIs);
  if (pair && "unknown" in pair)
    return { notes: [], unknown: pair.unknown.map((name) => ({ name, text, mark, isProxy: true })) };
  if (pair) return { notes: [noteOf(pair.giver, "represented", pair.holder.number, text, at)], unknown: [] };
  const who = participant(text, whoIs);
  const said = (mark === "present" || mark === "absent") && excuse.test(text) ? "excused" : mark;
  if (!who || (said === "present" && absence.test(text)))
    return { notes: [], unknown: [{ name: namesWithin(text)[0] ?? text, text, mark, isProxy: false }] };
  return { notes: [noteOf(who, said, null, said === "represented" ? "p ?" : text, at)], unknown: [] };
}

interface Person {
  readonly number: number;
  readonly name: string;
}

/** Who gave a proxy to whom; the names of those of the two whom the register does not know. */
function readProxy(
  text: string,
  isUnderProxies: boolean,
  whoIs: ActorFinder,
): { readonly giver: Person; readonly holder: Person } | { readonly unknown: readonly string[] } | undefined {
  const aside = /^(.+?)\s*\(([^()]*)\)\.?$/su.exec(text);
  // "Nour (Nour's proxy is held by Salima)": what stands in brackets says it whole.
  const inBrackets = aside ? readProxy(aside[2] ?? "", false, whoIs) : undefined;
  if (inBrackets && "giver" in inBrackets) return inBrackets;
  const read = proxies.flatMap((one) => one.exec(text) ?? []).slice(0, 3);
  const [, giver = "", holder = ""] = read.length > 0 ? read : (isUnderProxies && given.exec(text)) || [];
  if (giver === "") return undefined;
  const [who, to] = [participant(giver, whoIs), participant(holder, whoIs)];
  if (who && to) return { giver: who, holder: to };
  return {
    unknown: [...(who ? [] : [giver]), ...(to ? [] : [holder])].map((one) => namesWithin(one)[0] ?? one),
  };
}

/** Whether a sentence says who gave a proxy to whom, both of them known: "Lise avait donné son pouvoir à Rose". */
export function readProxySentence(text: string, at: At, whoIs: ActorFinder): AttendanceNote | undefined {
  const pair = readProxy(text, false, whoIs);
  return pair && "giver" in pair
    ? noteOf(pair.giver, "represented", pair.holder.number, text, at)
    : undefined;
}

/**
 * What minutes say of each person in all: who is excused in one line and gave a proxy in another gave it, and of whom two lines say
 * what cannot both be nothing is recorded.
 * @returns the notes, and where what is left out stands
 */
export function reconciled(notes: readonly AttendanceNote[]): {
  readonly notes: readonly AttendanceNote[];
  readonly left: readonly At[];
} {
  const left: At[] = [];
  const kept = [...groupedBy(notes, ({ number, name }) => number ?? name).values()].flatMap((its) => {
    const [first] = its;
    const proxies = its.filter(({ mark }) => mark === "represented");
    const said = proxies.length > 0 && its.every(({ mark }) => mark !== "present") ? proxies : its;
    const known = said.filter(({ standIn }) => standIn !== null);
    const one = known[0] ?? said[0] ?? first;
    const isOne =
      said.every(({ mark }) => mark === one?.mark) && known.every((it) => it.standIn === one?.standIn);
    if (isOne && one) return [one];
    left.push(...its.map(({ at }) => at));
    return [];
  });
  return { notes: kept, left };
}

function noteOf(
  { number, name }: Person,
  mark: Mark,
  standIn: number | null,
  typed: string,
  at: At,
): AttendanceNote {
  return { mark, standIn, number, name, typed, category: null, at };
}

/** The participant of a name, whatever stands around it. */
function participant(text: string, whoIs: ActorFinder): Person | undefined {
  for (const name of namesWithin(text)) {
    const who = whoIs(name);
    if (who === "several") return undefined;
    if (who?.kind === "participant") return { number: who.number, name: who.name };
  }
  return undefined;
}

/** What may be the name in a text, without what stands around it: a civility, an organisation, a function, when they came. */
export function namesWithin(text: string): string[] {
  const bare = text.replace(introducing, "").trim();
  const own = /^(?:moi(?:[\s-]même)?|me|myself)\s*\(([^()]+)\)$/iu.exec(bare)?.[1];
  return [
    own ?? bare,
    bare.replace(/\s*\([^()]*\)\s*/gu, " "),
    bare.split(/\s*(?:[,;(]|\s[–—-]\s)/u)[0] ?? "",
    // "Awa en retard", "Yann Le Goff joined late": the name is what has capitals.
    /^\p{Lu}\S*(?:\s+\p{Lu}\S*)*(?=\s+\p{Ll})/u.exec(bare)?.[0] ?? "",
  ].map((name) => name.replace(/(?<!\b\p{Lu}|[.\s])[.\s]+$/u, "").trim());
}

/** What may stand before the names of a list, and of each of them. */
const introducing =
  /^(?:(?:mmes|mm|messieurs|mesdames|mlles)\.?\s+|(?:from|de la part de|de)\s+(?=\p{Lu})|(?:et|and|ainsi que)\s+)+/iu;

/** The names of a sentence; what gives a proxy goes with the name before it. */
function splitNames(text: string, whoIs: ActorFinder): string[] {
  const whole = text.replace(/\.\s*$/u, "");
  // "Awa, Claire; Jean" are three; "Awa Bamba, Radio Bellevue; Jean" are two, one with her organisation.
  const pieces = whole.includes(";")
    ? splitOutsideBrackets(whole, /\s*;\s*/u).flatMap((piece) => {
        const parts = splitOutsideBrackets(piece, between);
        return parts.every((part) => participant(part, whoIs) !== undefined) ? parts : [piece];
      })
    : splitOutsideBrackets(whole, between);
  const names: string[] = [];
  for (const piece of pieces.flatMap((one) => withoutJoints(one, whoIs))) {
    const before = names.at(-1);
    const goesOn = /^(?:qui |who |a |ayant |donne|avec|repr|g[ai]ve|having |proxy|pouvoir)/iu.test(piece);
    const isAside = before !== undefined && whoIs(piece) === undefined && !/\p{Lu}/u.test(piece);
    if (before !== undefined && (goesOn || isAside)) names[names.length - 1] = `${before}, ${piece}`;
    else if (piece !== "") names.push(piece);
  }
  return names;
}

const between = /\s*,\s*|\s+(?:et|and|ainsi que|&|\+)\s+(?!.{0,40}\bpouvoir)/u;

/** Names that nothing parts but dashes or spaces, where each is somebody: "Bamba Awa – Le Goff Yann", "awa lise nour". */
function withoutJoints(piece: string, whoIs: ActorFinder): readonly string[] {
  if (participant(piece, whoIs) !== undefined && !/\s[–—-]\s/u.test(piece)) return [piece];
  const parts = [/\s+[–—-]\s+/u, /\s+/u].map((joint) => splitOutsideBrackets(piece, joint));
  const isEach = (names: readonly string[]): boolean =>
    names.length > 1 && names.every((name) => participant(name, whoIs) !== undefined);
  return parts.find((names, index) => (index === 0 ? isMostly(names, whoIs) : isEach(names))) ?? [piece];
}

/** Whether a list parted by dashes is one of names: a name and a function are no such list. */
function isMostly(names: readonly string[], whoIs: ActorFinder): boolean {
  const known = names.filter((name) => participant(name, whoIs) !== undefined).length;
  return known > 1 && known >= names.length - 1;
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
