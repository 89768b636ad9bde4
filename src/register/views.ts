import { column, view } from "../terminal/view.ts";

/** An entry of the journal with its sentence in the language of the reader and its time on their clocks. */
export interface HistoryLine {
  readonly number: number;
  readonly writtenAt: string;
  readonly author: string | null;
  readonly sentence: string;
  readonly isInEffect: boolean;
}

export const history = view<HistoryLine>()("history", [
  column.number("number", ({ number }) => number),
  column.text("writtenAt", ({ writtenAt }) => writtenAt),
  column.text("author", ({ author }) => author),
  column.text("sentence", ({ sentence }) => sentence),
  column.yesNo("isInEffect", ({ isInEffect }) => isInEffect),
]);

/** A backup that was made. */
export interface BackupLine {
  readonly file: string;
  readonly lastEntry: number;
  readonly lastWrittenAt: string | null;
  readonly people: number;
  readonly sessions: number;
}

export const backup = view<BackupLine>()("backup", [
  column.text("file", ({ file }) => file),
  column.number("lastEntry", ({ lastEntry }) => lastEntry),
  column.text("lastWrittenAt", ({ lastWrittenAt }) => lastWrittenAt),
  column.number("people", ({ people }) => people),
  column.number("sessions", ({ sessions }) => sessions),
]);

/** One thing by which a backup and the present register are compared. */
export interface RestorationLine {
  readonly what: string;
  readonly backup: string | null;
  readonly present: string | null;
}

export const restoration = view<RestorationLine>()("restoration", [
  column.text("what", ({ what }) => what),
  column.text("backup", ({ backup }) => backup),
  column.text("present", ({ present }) => present),
]);
