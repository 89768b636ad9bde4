import type { Parsed } from "./parsed.ts";

/** Reads an address: one @, something before it, a domain with a dot after it, no spaces. The domain is lowered. */
export function parseEmail(text: string): Parsed<string, "not-an-address"> {
  const match = /^([^\s@<>(),;:"]+)@([^\s@<>(),;:"]+\.[^\s@<>(),;:".]+)$/.exec(text.trim());
  if (!match) return { reason: "not-an-address" };
  return { value: `${match[1]}@${match[2]?.toLowerCase()}` };
}
