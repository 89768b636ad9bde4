import Database from "better-sqlite3";
import type { LanguageCode } from "../language/language.ts";

/** The two settings that are needed before a register is opened to be used. */
export interface PeekedSettings {
  readonly language: LanguageCode;
  readonly timeZone: string;
}

/** Reads them from a file that may be no register at all: then nothing, and opening it will say why. */
export function peekSettings(file: string): PeekedSettings | undefined {
  try {
    const handle = new Database(file, { readonly: true, fileMustExist: true });
    try {
      return handle.prepare("select language, time_zone as timeZone from cooperative").get() as
        | PeekedSettings
        | undefined;
    } finally {
      handle.close();
    }
  } catch {
    return undefined;
  }
}
