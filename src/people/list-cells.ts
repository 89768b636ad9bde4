import { isErrorValue } from "../tabular/cells.ts";
import { parseEmail } from "../values/email.ts";
import { fold } from "../values/folded.ts";
import { isRead, type Parsed } from "../values/parsed.ts";
import { parsePhone } from "../values/phone.ts";
import { withoutCivility } from "./person-name.ts";

/** A value of a cell that held several: the one that is taken, and the texts of the others. */
export interface FirstOf {
  readonly value: string;
  readonly others: readonly string[];
}

const noOthers: readonly string[] = [];

const plainAddress = /^[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]+$/;
const plainPhone = /^0[1-9](?: \d\d){4}$/;
const pairedPhone = /^(0[1-9])[ .]?(\d\d)[ .]?(\d\d)[ .]?(\d\d)[ .]?(\d\d)$/;

/** A cell as it was typed: the apostrophe is taken off that stands before what a spreadsheet would take for a formula. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

/** Reads the addresses of a cell, however they are kept apart: `mailto:`, `Awa <awa@exemple.fr>`, "a@… ou b@…". */
export function readAddresses(cell: string): Parsed<FirstOf, "not-an-address"> {
  if (plainAddress.test(cell)) return { value: { value: cell, others: noOthers } };
  const whole = parseEmail(cell.replace(/^mailto:/i, "").replace(/\s/g, ""));
  const text = cell.replace(/mailto:/gi, " ");
  const ats = text.split("@").length - 1;
  const parts = text
    .replace(/\s+/g, " ")
    .replace(/ ?@ ?/g, "@")
    .split(/[\s;,/<>()"|]+/)
    .filter((part) => part.includes("@"));
  if (ats === 1 && isRead(whole)) return { value: { value: whole.value, others: [] } };
  const [first, ...others] = parts;
  const read = parseEmail(first ?? "");
  return isRead(read) ? { value: { value: read.value, others } } : read;
}

/** Reads the telephone numbers of a cell; `lost-zero` has the number that it would be with a zero before it. */
export function readPhones(
  cell: string,
): Parsed<FirstOf, "not-a-phone"> | { readonly reason: "lost-zero"; readonly restored: string } {
  if (plainPhone.test(cell)) return { value: { value: cell, others: noOthers } };
  const pairs = pairedPhone.exec(cell);
  if (pairs) {
    const [, a, b, c, d, e] = pairs;
    return { value: { value: `${a} ${b} ${c} ${d} ${e}`, others: noOthers } };
  }
  const whole = readPhone(cell);
  if (!("reason" in whole)) return { value: { value: whole.value, others: [] } };
  if (whole.reason === "lost-zero") return whole;
  const parts = cell
    .split(/[/;,|\n]| ou | et | or | and | - (?=0|\+)/i)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const [first, ...others] = parts.length > 1 ? parts : runsOfTen(cell);
  if (first === undefined || others.length === 0) return { reason: "not-a-phone" };
  const read = readPhone(first);
  if ("reason" in read) return read.reason === "lost-zero" ? read : { reason: "not-a-phone" };
  return { value: { value: read.value, others } };
}

function readPhone(
  text: string,
):
  | { readonly value: string }
  | { readonly reason: "not-a-phone" }
  | { readonly reason: "lost-zero"; readonly restored: string } {
  const number = text.replace(
    /^\s*(?:t[ée]l(?:[ée]phone)?|port(?:able)?|fixe|mobile|mob|dom|bur)?[\s.:]*/i,
    "",
  );
  // "639981234.0": a column of numbers, of which a program made decimals.
  const digits = number.replace(/\.0$/, "").replace(/[\s\u00a0\u202f.]/g, "");
  if (/^33[1-9]\d{8}$/.test(digits)) return parsePhone(`+${digits}`) as { value: string };
  if (/^[1-79]\d{8}$/.test(digits)) {
    const restored = parsePhone(`0${digits}`);
    if (isRead(restored)) return { reason: "lost-zero", restored: restored.value };
  }
  return parsePhone(number);
}

/** Numbers of ten digits with nothing between them: "06 39 98 12 34 02 40 99 12 34". */
function runsOfTen(cell: string): readonly string[] {
  const digits = cell.replace(/[\s\u00a0\u202f.-]/g, "");
  return /^(?:0\d{9}){2,3}$/.test(digits) ? (digits.match(/\d{10}/g) ?? []) : [];
}

/** A text on one line, with single spaces. */
export function oneLine(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.trim().replace(/\s+/g, " ") : text;
}

/** One word that begins with a capital, as most names do: nothing stands before it. */
const plainName = /^[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ\d-]*$/;

/** What stands in a cell of names, without a civility. */
export function cleanedName(typed: string): string {
  return plainName.test(typed) ? typed : withoutCivility(oneLine(typed));
}

/** Whether nothing stands in a cell of names but signs, or the error of a spreadsheet. */
export function namesNobody(cell: string): boolean {
  return (fold(cell) === "" && !/[\p{L}\d]/u.test(cell)) || isErrorValue(cell);
}

/** A name, and what stands in brackets behind it: "Awa Traoré (Radio Bellevue)". */
export function nameAndAside(name: string): FirstOf {
  const at = name.endsWith(")") ? name.indexOf(" (") : -1;
  return at > 0
    ? { value: name.slice(0, at), others: [name.slice(at + 1)] }
    : { value: name, others: noOthers };
}

const several = /\s(?:et|and|&|\+)\s/;
/**
 * How a cell begins that says a count, someone who is described or numbered, nobody yet or any more, a trial, a group; or all of
 * which stands in brackets.
 */
const nobody = new RegExp(
  `^(?:${[
    "\\d+ ?[^\\d\\s]",
    "(?:la|le|une?) \\S+ d(?:e|u|es) .*\\d$",
    "(?:invit|guest|participant|person)\\S* ?\\d+$",
    "\\(.*\\)$",
    "(?:test ?)+$",
    "anonym(?:e|ous)$",
    "(?:participant|compte|utilisat|personne|membre)\\S* supprimée?$",
    "deleted (?:user|account)$",
    "(?:(?:siège|poste|place) )?vacante?$",
    "idem(?: |$)",
    "[aà] (?:désigner|définir|pourvoir|compléter|confirmer|préciser)$",
    "(?:tb[acd]|to be (?:named|confirmed|decided|announced))$",
    `(?:(?:le|la|les) |l['’])?(?:${`collectif association mairie comité fédération syndicat amicale liste groupe équipe copropriété
      résidence famille centre.social conseil.de conseil.municipal`
      .split(/\s+/)
      .join("|")}|(?:ville|maison) d(?:e|es|u)?)(?:[ ’']|$)`,
  ].join("|")})`,
);

/** Of all that `nobody` knows its first letters: it takes longer to compile than a short list to read. */
const firstLetters = new Set(
  `coll|asso|mair|comi|fédé|synd|amic|list|grou|équi|copr|rési|fami|cent|cons|vill|mais|invi|gues|part|pers|test|anon|comp|util|memb|
  dele|sièg|post|plac|vaca|idem|tba|tbc|tbd|to b|à dé|à po|à co|à pr|a dé|a po|a co|a pr`.split(/\|\s*/),
);

function mayBeNobody(said: string): boolean {
  const [first = "", last = ""] = [said.at(0), said.at(-1)];
  if (first === "(" || (first >= "0" && first <= "9") || (last >= "0" && last <= "9")) return true;
  const article = ["le ", "la ", "les ", "l'", "l’"].find((one) => said.startsWith(one)) ?? "";
  return firstLetters.has(said.slice(article.length, article.length + 4));
}

/** Whether a cell of names names several people ("Awa et Modou Faye"), or none: a group, an account, a count, a place to be filled. */
export function isNotOnePerson(name: string): boolean {
  const said = name.toLowerCase();
  return (
    (mayBeNobody(said) && nobody.test(said)) ||
    said.includes("_") ||
    (said.includes(" ") && several.test(said))
  );
}
