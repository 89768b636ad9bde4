import type Database from "better-sqlite3";
import type { LanguageCode } from "../language/language.ts";
import { connect } from "./connection.ts";

/** The two settings that are needed before a register is opened to be used. */
export interface PeekedSettings {
  readonly language: LanguageCode;
  readonly timeZone: string;
}

/** A file that was looked into; its connection serves again if the register is then opened. */
export interface Peeked {
  readonly settings: PeekedSettings | undefined;
  readonly connection: Database.Database;
}

/**
 * Reads the settings of a file that may be no register at all, or one of a newer program: then nothing, and
 * opening it will say why.
 * Whoever looked closes the connection.
 */
export function peek(file: string): Peeked | undefined {
  let connection: Database.Database | undefined;
  try {
    connection = connect(file, { mustExist: true });
    const query = "select language, time_zone as timeZone from cooperative";
    const settings = connection.prepare<[], PeekedSettings>(query).get();
    const isSpoken = settings?.language === "fr" || settings?.language === "en";
    return { settings: isSpoken ? settings : undefined, connection };
  } catch {
    connection?.close();
    return undefined;
  }
}
