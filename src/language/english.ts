import { type ApproximateDay, partsOf } from "../values/day.ts";
import { Unpublished } from "../values/unpublished.ts";
import { capitalise, type Language, sizeOf } from "./language.ts";
import { joined, shortened } from "./lists.ts";
import { keepingNumbers } from "./unbroken.ts";

/** The words of a room in English, where nouns and verbs are typed as in the code, but for those of which another word is said. */
export type English<Said> = {
  readonly [Part in keyof Said]: Part extends "nouns" | "verbs"
    ? { readonly [Key in keyof Said[Part]]: TypedAsInCode<Said[Part][Key]> }
    : Said[Part];
};

type TypedAsInCode<Words> = Omit<Words, "spoken"> & Partial<Pick<Words, keyof Words & "spoken">>;

export const englishMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
export const englishWeekdays = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

/** The numbers that are written in words, each at its place. */
export const englishNumbers = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** English as it is written in Britain: plural for 0, day before month. */
export const english: Language = {
  code: "en",
  count(number, noun) {
    if (number instanceof Unpublished) return `${english.numberInWords(number)} ${noun.many}`;
    if (number === 0) return `no ${noun.many}`;
    return `${english.numberInWords(number)} ${english.isSingular(number) ? noun.one : noun.many}`;
  },
  figure(number, noun) {
    if (number instanceof Unpublished) return english.count(number, noun);
    return `${english.number(number)} ${english.isSingular(number) ? noun.one : noun.many}`;
  },
  isSingular: (number) => number === 1,
  numberInWords(number) {
    if (number instanceof Unpublished) return "an unpublished number of";
    return englishNumbers[number] || english.number(number);
  },
  number(number) {
    if (number instanceof Unpublished) return "not published (too few people)";
    const [whole = "", decimals] = String(Math.abs(number)).split(".");
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
    return `${number < 0 ? "−" : ""}${grouped}${decimals ? `.${decimals}` : ""}`;
  },
  percentage: (share) => `${english.number(Math.round(share * 100))}%`,
  money(cents) {
    const euros = english.number(Math.trunc(cents / 100));
    const rest = cents % 100;
    return `€${euros}${rest ? `.${String(rest).padStart(2, "0")}` : ""}`;
  },
  size(bytes) {
    const { number, unit } = sizeOf(bytes);
    return `${english.number(number)} ${unit === "kilobytes" ? "kB" : "MB"}`;
  },
  day(day, style = "long") {
    const [year, month, dayText] = day.split("-");
    if (!dayText) return month ? `${englishMonths[Number(month) - 1]} ${year}` : (year ?? "");
    if (style === "short") return `${dayText}/${month}/${year}`;
    const parts = partsOf(day as never);
    const long = `${parts.dayOfMonth} ${englishMonths[parts.month - 1]} ${parts.year}`;
    return style === "full" ? `${englishWeekdays[parts.weekday]} ${long}` : long;
  },
  fromNow: (days) =>
    new Intl.RelativeTimeFormat("en", { numeric: "auto", style: "short" }).format(days, "day"),
  dayRange(from, until) {
    const a = partsOf(from);
    const b = partsOf(until);
    const month = a.month !== b.month || a.year !== b.year ? ` ${englishMonths[a.month - 1]}` : "";
    const year = a.year !== b.year ? ` ${a.year}` : "";
    return `from ${a.dayOfMonth}${month}${year} to ${english.day(until)}`;
  },
  monthRange(from, until) {
    const [a, b] = [from.slice(0, 7), until.slice(0, 7)] as [ApproximateDay, ApproximateDay];
    if (a === b) return `in ${english.day(a)}`;
    const first = a.slice(0, 4) === b.slice(0, 4) ? english.day(a).split(" ")[0] : english.day(a);
    return `from ${first} to ${english.day(b)}`;
  },
  time: (time) => time,
  list: (items) => joined(items, "and"),
  some: (items, most) =>
    english.list(shortened(items, (more) => english.figure(more, { one: "other", many: "others" }), most)),
  alternatives: (items) => joined(items, "or"),
  otherwise(way) {
    const [when, command] = typeof way === "string" ? ["or", way] : way;
    return [`${when}:`, command];
  },
  semicolon: "; ",
  quote: (text) => `“${text}”`,
  typeset: (text) => text,
  keepNumbers: keepingNumbers({
    months: englishMonths,
    follows: "[ap]\\.?m\\.?|euros?",
    leads: "nos?\\.|pp?\\.|art\\.|article|section|annex|€",
    percent: "\u00a0",
  }),
  capitalise,
  unknown: "not recorded",
  yes: "yes",
  no: "no",
  verbs: { add: "add", list: "list", show: "show", edit: "edit", remove: "remove" },
};
