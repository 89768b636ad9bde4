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
  const heading = headingMark.exec(raw) ?? undefined;
  const item = heading || bold ? undefined : itemMark.exec(raw);
  let length = (heading ?? item ?? leading.exec(raw))?.[0].length ?? 0;
  const rest = raw.slice(length);
  const box = heading || bold ? undefined : boxMark.exec(rest);
  const sign = heading || bold || box ? undefined : signMark.exec(rest);
  length += (box ?? sign)?.[0].length ?? 0;
  if (bold) length += 2;
  return {
    ...at,
    raw: raw.trimEnd(),
    text: plain(bold?.[2] ?? raw.slice(length)),
    isHeading: heading !== undefined || bold !== null,
    isItem: Boolean(item),
    box: box ? plain(box[1] ?? "") : sign ? (sign[1] === "☐" ? "" : "x") : null,
    offset: start + length,
  };
}
