import { parseCount } from "../values/amount.ts";
import { isRead } from "../values/parsed.ts";
import type { AttendanceNote, OtherNote } from "./notes.ts";
import { atOf, type Mark, othersLabels, type PageLine, saysNothing } from "./page.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A mark as it was read, or what is wrong with it. */
export type ReadMark =
  | { readonly mark: Mark; readonly standIn: number | null }
  | { readonly wrong: "unknown-mark" | "stand-in-missing" };

const numbered = /^[pP]?0*(\d{1,9})(?=$|[\s.)/:·–-])[\s.)/:·–-]*(.*)$/u;
/** So many words at most have a name and a category. */
const longestName = 5;
const longestCategory = 6;

/**
 * Reads what stands in the brackets: `x`, `oui`, `e`, `p 4`, `p→4`, `r ?`.
 * @returns nothing where they are empty
 */
export function readMark(box: string, vocabulary: Vocabulary): ReadMark | undefined {
  const typed = box.replace(/(?<![.…_])[.…_]+$/u, "").trim();
  if (typed === "") return undefined;
  const standIn = /^(.*?)[\s.:=(-]*(?:→|->|=>|>)?\s*[pP]?(?:0*(\d{1,9})|\?)\)?$/u.exec(typed);
  // "p1": the letter is the mark, and not that of a reference.
  const [word, number] =
    standIn && standIn[2] !== undefined && standIn[1] === ""
      ? [typed.slice(0, 1), standIn[2]]
      : standIn && standIn[1] !== ""
        ? [standIn[1] ?? "", standIn[2] ?? "?"]
        : [typed, undefined];
  const mark = vocabulary.choice("notesMark", word.trim());
  if (mark === undefined) return { wrong: "unknown-mark" };
  const hasStandIn = mark === "represented" || mark === "replaced";
  if (hasStandIn && number === undefined) return { wrong: "stand-in-missing" };
  if (!hasStandIn && number !== undefined) return { wrong: "unknown-mark" };
  return { mark, standIn: number === undefined || number === "?" ? null : Number(number) };
}

/** What a line of the sheet says; nothing where it is none. */
export function readAttendanceLine(
  line: PageLine,
  category: string | null,
  vocabulary: Vocabulary,
):
  | AttendanceNote
  | { readonly wrong: "unknown-mark" | "stand-in-missing"; readonly box: string }
  | undefined {
  const parts =
    line.box === null ? withoutBrackets(line.text, vocabulary) : { box: line.box, rest: line.behindBox };
  if (!parts) return undefined;
  const [, digits, after = ""] = numbered.exec(parts.rest) ?? [];
  const name = digits === undefined ? parts.rest : after;
  if (digits === undefined && !isName(name)) return undefined;
  const read = readMark(parts.box, vocabulary) ?? { mark: null, standIn: null };
  if ("wrong" in read) return { wrong: read.wrong, box: parts.box };
  const number = digits === undefined ? null : Number(digits);
  return { ...read, number, name, typed: parts.box, category, at: atOf(line) };
}

/** `x 12 Traoré Awa`, `p 4 9 Le Bihan`, `12 Traoré Awa`: the mark stands before the number, or there is none. */
function withoutBrackets(text: string, vocabulary: Vocabulary): { box: string; rest: string } | undefined {
  if (numbered.test(text)) return { box: "", rest: text };
  const [, box = "", rest = ""] =
    /^(\S+(?:\s*(?:→|->|=>)?\s*(?:\d{1,9}|\?)(?=\s+[pP]?\d))?)\s+(.*)$/u.exec(text) ?? [];
  const read = readMark(box, vocabulary);
  return read && "mark" in read && numbered.test(rest) ? { box, rest } : undefined;
}

/**
 * What is said of someone who is not on the sheet, or of several: `associations : 2`, `Le Goff Anaïg, habitante`, `Le Goff Anaïg`.
 * @returns what stands before the colon, where nothing is said behind it; nothing for a line that is none of these
 */
export function readOtherLine(line: PageLine, vocabulary: Vocabulary): OtherNote | string | undefined {
  const at = atOf(line);
  const text = line.behindBox;
  const [, before = "", after = ""] = /^([^:：]*?)\s*[:：]\s*(.*)$/u.exec(text) ?? [];
  const counted = parseCount(after);
  if (before !== "" && (saysNothing(after) || isRead(counted))) {
    if (!isRead(counted)) return before;
    const label = vocabulary.label(before, othersLabels);
    const number = counted.value;
    if (label === "unnamedProxies") return { kind: "unnamed-proxies", number, at };
    return { kind: "guests", category: label === "noCategory" ? null : before, number, at };
  }
  const alone = parseCount(text);
  if (isRead(alone)) return { kind: "guests", category: null, number: alone.value, at };
  const [, name = "", category = ""] =
    /^(.+?)\s*(?:[,;=:：]|\s[-–—·]\s)\s*([^,;=]+)$/u.exec(text) ?? /^(.+?)\s*\(([^()]+)\)$/u.exec(text) ?? [];
  if (isName(name) && isCategory(category)) return { kind: "walk-in", name, category: category.trim(), at };
  return isName(text) && /^\p{Lu}/u.test(text)
    ? { kind: "guests", category: null, number: 1, at }
    : undefined;
}

function isCategory(text: string): boolean {
  return (
    /\p{L}/u.test(text) && !/[.!?…]$/u.test(text.trim()) && text.trim().split(" ").length <= longestCategory
  );
}

/** Names have no digit and no end of a sentence, and are not long. */
function isName(text: string): boolean {
  return /\p{L}/u.test(text) && !/[\d.!?:;…]/u.test(text) && text.split(" ").length <= longestName;
}
