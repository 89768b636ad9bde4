import type { Parsed } from "./parsed.ts";

/** A number as people write it: `1 250,5`, `1250.5`. Nothing is read into "1.250,5" but its decimals. */
export function parseNumber(text: string): Parsed<number, "not-a-number"> {
  const plain = text.replace(/[\s  ]/g, "").replace(/,(?=\d+$)/, ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? { value: Number(plain) } : { reason: "not-a-number" };
}

/** A whole number from 0 on. */
export function parseCount(text: string): Parsed<number, "not-a-count"> {
  const plain = text.replace(/[\s  ]/g, "");
  return /^\d{1,9}$/.test(plain) ? { value: Number(plain) } : { reason: "not-a-count" };
}

/** An amount of money in cents: `1 250,50 €` gives 125050. */
export function parseCents(text: string): Parsed<number, "not-an-amount"> {
  const number = parseNumber(text.replace(/\s*(€|euros?)\s*$/i, ""));
  if (!("value" in number) || number.value < 0 || number.value > 1e12) return { reason: "not-an-amount" };
  return { value: Math.round(number.value * 100) };
}
