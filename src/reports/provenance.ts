import { crc32 } from "node:zlib";
import { digestOf } from "../documents/made-before.ts";
import type { LanguageCode } from "../language/language.ts";
import { type Day, dayOf } from "../values/day.ts";
import type { Edition } from "./edition.ts";

/** Where a document comes from: whoever has the register can say whether it is so, and make the document again. */
export interface Provenance {
  /** The name of its template, or of the outline that people have of their own. */
  readonly report: string;
  /** Of what in the year it is: `S03`, `E01`, `P07`; null where it is of the whole year. */
  readonly item: string | null;
  /** The year, as it stands in names of files. */
  readonly season: string;
  /** Null of what says nothing of anybody. */
  readonly edition: Edition | null;
  /** Whether it is shown to be talked about, and handed over to nobody. */
  readonly isDraft: boolean;
  readonly language: LanguageCode;
  readonly asOf: Day;
  readonly madeOn: Day;
  /** The beginning of the identity of the register. */
  readonly register: string;
  /** Of its pages, and of all that they could say: the beginnings of a SHA-256. */
  readonly template: string;
  readonly facts: string;
}

/** How many hexadecimal digits there are of each. */
const lengths = { register: 4, template: 8, facts: 12, check: 8 } as const;

const letters = { public: "p", draft: "d", internal: "i", none: "n" } as const;
const editionOf = new Map<string, Edition | null>([
  [letters.public, "public"],
  [letters.draft, "public"],
  [letters.internal, "internal"],
  [letters.none, null],
]);

/** The beginning of an identity that a document bears. */
export function registerMark(identity: string): string {
  return identity.slice(0, lengths.register).toLowerCase();
}

/** What is the same of the same pages. */
export function templateMark(pages: readonly string[]): string {
  return digestOf(pages.join("\f")).slice(0, lengths.template);
}

/** What is the same of the same facts, on whatever day the document was made, and of whatever day it speaks. */
export function factsMark(facts: object): string {
  return digestOf(JSON.stringify({ ...facts, asOf: null, madeOn: null })).slice(0, lengths.facts);
}

/**
 * Provenance as one word that ends a document: `coop:bilan.2024.p.fr 20241130 20241201 3f9a 4f2a91bc 8d0e77b1c2d3 87c8b3b3`. Its
 * spaces mean nothing, so that it may be parted over lines, and its last eight digits tell whether all of it was read.
 */
export function codeOf(provenance: Provenance): string {
  const { report, item, season, edition, isDraft, language, asOf, madeOn } = provenance;
  const { register, template, facts } = provenance;
  const document = item === null ? report : `${report}/${item.toLowerCase()}`;
  const first = [document, season, letters[isDraft ? "draft" : (edition ?? "none")], language].join(".");
  const days = [asOf, madeOn].map((day) => day.replaceAll("-", ""));
  const words = [`coop:${first}`, ...days, register, template, facts];
  return [...words, checkOf(words.join(""))].join(" ");
}

/** No single sign can be otherwise without this being so too. */
function checkOf(word: string): string {
  return crc32(word).toString(16).padStart(lengths.check, "0");
}

const digits = (length: number) => `([0-9a-f]{${length}})`;
const code = new RegExp(
  String.raw`(coop:([^.\s/]+)(?:/([^.\s]+?))?\.([^.\s]+)\.([${Object.values(letters).join("")}])\.(fr|en)(\d{8})(\d{8})${digits(lengths.register)}${digits(lengths.template)}${digits(lengths.facts)})${digits(lengths.check)}`,
  "gi",
);

/** The provenance that a text says; `damaged` where one stands there that was not read whole, nothing where there is none. */
export function readProvenance(text: string): Provenance | "damaged" | undefined {
  const joined = text.replace(/[\s\p{Cf}]/gu, "").replace(/\p{Pd}/gu, "-");
  const found = [...joined.matchAll(code)].map(toProvenance);
  const whole = found.findLast((one) => one !== undefined);
  return whole ?? (/coop:[^.]+\.[^.]+\.[a-z]\.(?:fr|en)\d/i.test(joined) ? "damaged" : undefined);
}

function toProvenance([, ...groups]: RegExpExecArray): Provenance | undefined {
  const [word = "", report = "", item, season = "", letter = "", language, ...more] = groups.map((one) =>
    one?.toLowerCase(),
  );
  const [from = "", on = "", register = "", template = "", facts = "", check] = more;
  const [asOf, madeOn] = [dayIn(from), dayIn(on)];
  if (check !== checkOf(word) || asOf === undefined || madeOn === undefined) return undefined;
  return {
    ...{ report, item: item?.replace(/^[a-z]\d+$/, (one) => one.toUpperCase()) ?? null, season },
    ...{ edition: editionOf.get(letter) ?? null, isDraft: letter === letters.draft },
    ...{ language: language as LanguageCode, asOf, madeOn, register, template, facts },
  };
}

function dayIn(written: string): Day | undefined {
  const [year, month, day] = [written.slice(0, 4), written.slice(4, 6), written.slice(6)].map(Number);
  return dayOf(year ?? 0, month ?? 0, day ?? 0);
}
