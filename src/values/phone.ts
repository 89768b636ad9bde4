import type { Parsed } from "./parsed.ts";

/** Reads a telephone number; a French one is written in pairs, `06 39 98 12 34`, another as `+32…`. */
export function parsePhone(text: string): Parsed<string, "not-a-phone"> {
  const digits = text
    .replace(/\(0\)/, "")
    .replace(/[\s  ./()-]/g, "")
    .replace(/^00/, "+");
  const french = /^(?:\+33|\+330|0)([1-9]\d{8})$/.exec(digits);
  if (french) return { value: (`0${french[1]}`.match(/../g) ?? []).join(" ") };
  return /^\+[1-9]\d{6,14}$/.test(digits) ? { value: digits } : { reason: "not-a-phone" };
}
