import { type ApproximateDay, partsOf } from "../values/day.ts";
import { Unpublished } from "../values/unpublished.ts";
import { capitalise, type Language, sizeOf } from "./language.ts";
import { joined, shortened } from "./lists.ts";
import { keepingNumbers } from "./unbroken.ts";

export const frenchMonths = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
] as const;
export const frenchWeekdays = [
  "dimanche",
  "lundi",
  "mardi",
  "mercredi",
  "jeudi",
  "vendredi",
  "samedi",
] as const;

const noBreak = "\u00a0";
const narrowNoBreak = "\u202f";

/** The numbers that are written in words, each at its place. */
export const frenchNumbers = ["", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"];

const withheldNumber = "un nombre non publié";

function dayOfMonth(day: number): string {
  return day === 1 ? "1er" : String(day);
}

/** French as it is written in France: singular for 0 and 1, no-break spaces inside « » and before : ; ! ?, curved apostrophes. */
export const french: Language = {
  code: "fr",
  count(number, noun) {
    if (number instanceof Unpublished) {
      return /^[aeiouyéèêhœ]/i.test(noun.many)
        ? `${withheldNumber} d'${noun.many}`
        : `${withheldNumber} de ${noun.many}`;
    }
    const feminine = noun.gender === "f";
    if (number === 0) return `${feminine ? "aucune" : "aucun"} ${noun.one}`;
    return `${french.numberInWords(number, noun.gender)} ${french.isSingular(number) ? noun.one : noun.many}`;
  },
  figure(number, noun) {
    if (number instanceof Unpublished) return french.count(number, noun);
    return `${french.number(number)} ${french.isSingular(number) ? noun.one : noun.many}`;
  },
  isSingular: (number) => !(number instanceof Unpublished) && Math.abs(number) < 2,
  numberInWords(number, gender = "m") {
    if (number instanceof Unpublished) return `${withheldNumber} de`;
    if (number === 1) return gender === "f" ? "une" : "un";
    return frenchNumbers[number] || french.number(number);
  },
  number(number) {
    if (number instanceof Unpublished) return "non publié (trop peu de personnes)";
    const [whole = "", decimals] = String(Math.abs(number)).split(".");
    const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, narrowNoBreak) : whole;
    return `${number < 0 ? "−" : ""}${grouped}${decimals ? `,${decimals}` : ""}`;
  },
  percentage: (share) => `${french.number(Math.round(share * 100))}${narrowNoBreak}%`,
  money(cents) {
    const euros = french.number(Math.trunc(cents / 100));
    const rest = cents % 100;
    return `${euros}${rest ? `,${String(rest).padStart(2, "0")}` : ""}${noBreak}€`;
  },
  size(bytes) {
    const { number, unit } = sizeOf(bytes);
    return `${french.number(number)}${noBreak}${unit === "kilobytes" ? "ko" : "Mo"}`;
  },
  day(day, style = "long") {
    const [year, month, dayText] = day.split("-");
    if (!dayText) return month ? `${frenchMonths[Number(month) - 1]} ${year}` : (year ?? "");
    if (style === "short") return `${dayText}/${month}/${year}`;
    const parts = partsOf(day as never);
    const long = `${dayOfMonth(parts.dayOfMonth)} ${frenchMonths[parts.month - 1]} ${parts.year}`;
    return style === "full" ? `${frenchWeekdays[parts.weekday]} ${long}` : long;
  },
  fromNow: (days) =>
    new Intl.RelativeTimeFormat("fr", { numeric: "auto", style: "short" }).format(days, "day"),
  dayRange(from, until) {
    const a = partsOf(from);
    const b = partsOf(until);
    const month = a.month !== b.month || a.year !== b.year ? ` ${frenchMonths[a.month - 1]}` : "";
    const year = a.year !== b.year ? ` ${a.year}` : "";
    return `du ${dayOfMonth(a.dayOfMonth)}${month}${year} au ${french.day(until)}`;
  },
  monthRange(from, until) {
    const [a, b] = [from.slice(0, 7), until.slice(0, 7)] as [ApproximateDay, ApproximateDay];
    if (a === b) return `en ${french.day(a)}`;
    const first = a.slice(0, 4) === b.slice(0, 4) ? (french.day(a).split(" ")[0] ?? "") : french.day(a);
    return `${/^[aeiou]/.test(first) ? "d'" : "de "}${first} à ${french.day(b)}`;
  },
  time(time) {
    const [hours, minutes] = time.split(":");
    return minutes === "00"
      ? `${Number(hours)}${noBreak}h`
      : `${Number(hours)}${noBreak}h${noBreak}${minutes}`;
  },
  list: (items) => joined(items, "et"),
  some: (items, most) =>
    french.list(shortened(items, (more) => french.figure(more, { one: "autre", many: "autres" }), most)),
  alternatives: (items) => joined(items, "ou"),
  otherwise(way) {
    const [when, command] = typeof way === "string" ? ["ou", way] : way;
    return [`${french.typeset(when)}${noBreak}:`, command];
  },
  semicolon: `${narrowNoBreak}; `,
  quote: (text) => `«${noBreak}${text}${noBreak}»`,
  typeset: (text) =>
    text
      .replace(/(\S) (?=[:»](?:\s|$|[.,)]))/g, `$1${noBreak}`)
      .replace(/(\S) (?=[;!?](?:\s|$|[.,)]))/g, `$1${narrowNoBreak}`)
      .replace(/« /g, `«${noBreak}`)
      .replace(/(?<=[A-Za-zÀ-ɏ])'(?=[A-Za-zÀ-ɏ«])/g, "’"),
  keepNumbers: keepingNumbers({
    months: frenchMonths,
    follows: "h|euros?",
    leads: "n°|nos|p\\.|art\\.|article|section|annexe",
    percent: narrowNoBreak,
  }),
  capitalise,
  unknown: "non renseigné",
  yes: "oui",
  no: "non",
  verbs: { add: "ajouter", list: "liste", show: "voir", edit: "modifier", remove: "retirer" },
};
