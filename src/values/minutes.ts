import type { Parsed } from "./parsed.ts";

const longest = 24 * 60;

/** Reads a length of time in minutes, from one to those of a day: `15`, `15 min`, `1 h`, `1 h 15`, `1h15`, `50'`. */
export function parseMinutes(text: string): Parsed<number, "not-minutes"> {
  const match =
    /^\s*(?:(\d{1,2})\s*h(?:eures?|ours?)?\s*(?:(\d{1,2})\s*(?:mn|min\.?|minutes?)?)?|(\d{1,4})\s*(?:mn|mins?\.?|minutes?|['’′])?)\s*$/iu.exec(
      text,
    );
  const minutes = match ? Number(match[1] ?? 0) * 60 + Number(match[2] ?? match[3] ?? 0) : 0;
  return minutes > 0 && minutes <= longest ? { value: minutes } : { reason: "not-minutes" };
}
