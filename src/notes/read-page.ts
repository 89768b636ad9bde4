import { type PageLine, plain } from "./page.ts";

const invisible = "\\s\\u200b\\u2060\\ufeff";
const headingMark = new RegExp(`^[${invisible}]*\\\\?#{1,6}(?=[${invisible}]|[^#\\d])[${invisible}]*`, "u");
const itemMark = new RegExp(
  `^[${invisible}]*\\\\?(?:[-–—*+•◦‣▪●○·](?=[${invisible}]|\\[)|\\d{1,2}[.)](?=[${invisible}]))[${invisible}]*`,
  "u",
);
const boxMark = new RegExp(`^[${invisible}]*\\\\?\\[([^\\[\\]]{0,24})\\\\?\\][${invisible}]*`, "u");
const signMark = new RegExp(`^[${invisible}]*([☐☑☒✓✔✗])[${invisible}]*`, "u");
const boldLine = new RegExp(`^[${invisible}]*(\\*\\*|__)([^:：]+)\\1[${invisible}]*$`, "u");
const leading = new RegExp(`^[${invisible}]*`, "u");

/**
 * The lines of a page that was written as text. Every line of the file is one of them; a heading may have any number of marks,
 * or be bold instead.
 * @param file the name by which problems call it
 */
export function readPage(text: string, file: string): PageLine[] {
  const lines: PageLine[] = [];
  const pieces = text.split(/(\r\n|\n|\r)/u);
  let start = 0;
  for (let index = 0; index < pieces.length; index += 2) {
    const raw = pieces[index] ?? "";
    const isAfterLastLine = index === pieces.length - 1 && raw === "";
    if (!isAfterLastLine) lines.push(toLine(raw, { file, line: lines.length + 1 }, start));
    start += raw.length + (pieces[index + 1]?.length ?? 0);
  }
  return lines;
}

function toLine(raw: string, at: { readonly file: string; readonly line: number }, start: number): PageLine {
  const bold = boldLine.exec(raw);
  const heading = bold ? null : headingMark.exec(raw);
  const isHeading = bold !== null || heading !== null;
  const item = isHeading ? null : itemMark.exec(raw);
  const begin = bold
    ? raw.indexOf(bold[1] ?? "") + 2
    : ((heading ?? item ?? leading.exec(raw))?.[0].length ?? 0);
  const rest = bold ? (bold[2] ?? "") : raw.slice(begin);
  const box = isHeading ? null : boxMark.exec(rest);
  const sign = isHeading || box ? null : signMark.exec(rest);
  const boxLength = (box ?? sign)?.[0].length ?? 0;
  return {
    ...at,
    raw: raw.trimEnd(),
    text: plain(rest),
    isHeading,
    level: heading ? heading[0].replace(/[^#]/gu, "").length : bold ? 0 : null,
    isItem: item !== null,
    numbering: numberOf(item?.[0]),
    offset: start + begin,
    box: box ? plain(box[1] ?? "") : sign ? (sign[1] === "☐" ? "" : "x") : null,
    behindBox: plain(rest.slice(boxLength)),
    offsetBehindBox: start + begin + boxLength,
  };
}

function numberOf(mark: string | undefined): number | null {
  const digits = /\d+/u.exec(mark ?? "")?.[0];
  return digits === undefined ? null : Number(digits);
}
