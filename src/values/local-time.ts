import type { Parsed } from "./parsed.ts";

/** A local time of day, `18:30`: a value, not an instant. Times compare as texts do. */
export type LocalTime = `${number}:${number}`;

/** Reads `18:30`, `18h30`, `18 h 30`, `18 h`, `18`. */
export function parseLocalTime(text: string): Parsed<LocalTime, "not-a-time"> {
  const match = /^\s*(\d{1,2})\s*(?:[h:.]\s*(\d{2})?)?\s*(?:min)?\s*$/i.exec(text);
  const hours = Number(match?.[1] ?? Number.NaN);
  const minutes = Number(match?.[2] ?? 0);
  if (!(hours < 24) || minutes > 59) return { reason: "not-a-time" };
  return {
    value: `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}` as LocalTime,
  };
}
