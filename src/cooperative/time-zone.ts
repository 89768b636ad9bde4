import { refuse } from "../problem.ts";

/** A time zone is one that this computer knows by name, `Europe/Paris`. @throws CoopError `unknown-time-zone` */
export function checkTimeZone(typed: string): void {
  try {
    new Intl.DateTimeFormat("en", { timeZone: typed });
  } catch {
    refuse("unknown-time-zone", { typed }, { option: "--time-zone" });
  }
}
