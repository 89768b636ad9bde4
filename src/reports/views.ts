import type { Row } from "../register/schema.ts";
import { column, view } from "../terminal/view.ts";
import type { ProsePart, ProseReport } from "./prose.ts";

/** A part of a report that only people can write; `text` is null until someone wrote it. */
export interface ProseLine {
  readonly report: ProseReport;
  readonly part: ProsePart;
  readonly row: Row<"prose"> | undefined;
}

export const prose = view<ProseLine>()("prose", [
  column.choice("report", "proseReport", ({ report }) => report),
  column.choice("part", "prosePart", ({ part }) => part),
  column.number("words", ({ row }) => row?.text.split(/\s+/).length),
  column.text("text", ({ row }) => row && firstLine(row.text)),
]);

/** A document that can be made. */
export interface ReportLine {
  readonly name: string;
  readonly about: string;
}

export const reports = view<ReportLine>()("reports", [
  column.text("name", ({ name }) => name),
  column.text("about", ({ about }) => about),
]);

function firstLine(text: string): string {
  const [line = ""] = text.split("\n");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
