import { type PageLine, plain } from "./page.ts";

/** Longer lines without a mark of a list are paragraphs, and nobody's title. */
export const longestTitle = 160;
/** Whether a line is a rule, or says nothing. */
export function isEmpty({ raw }: PageLine): boolean {
  return raw.trim() === "" || /^[-=_*~\s]{3,}$/u.test(raw);
}

/**
 * Numbered lines below which something stands: the points of a meeting one after the other. Where the numbers follow each other
 * with nothing between, they are a list.
 */
export function pointsOf(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const saying = lines.filter(({ raw }) => raw.trim() !== "");
  const points = new Set<PageLine>();
  for (const [index, line] of saying.entries()) {
    const next = saying[index + 1];
    if (line.numbering !== null && next !== undefined && next.numbering === null && !next.isHeading)
      points.add(line);
  }
  return points;
}

/** The first line that says anything, where it heads no list: "Relevé de décisions" above all the rest. */
export function titleOf(lines: readonly PageLine[]): PageLine | undefined {
  const [first, second] = lines.filter(({ raw }) => raw.trim() !== "");
  return first && second && !second.isItem && second.box === null ? first : undefined;
}

/** What was typed in columns, with spaces between them: "KA   lettre à la Métropole   23/01". */
export function columnsOf(line: PageLine): readonly string[] {
  return line.isItem || line.box !== null ? [line.text] : line.raw.trim().split(/ {3,}|\t+ */u);
}

export function withColumns(line: PageLine): PageLine {
  const columns = columnsOf(line);
  return columns.length > 1 ? { ...line, behindBox: plain(columns.join(" – ")) } : line;
}

/** Whether a line ends as a sentence does, and so is nobody's heading. */
export function isSentence({ text }: PageLine): boolean {
  return /[.!?]$/u.test(text);
}

/** Whether a line says when people meet again, which is nothing to be done. */
export function isOfNextTime({ text }: PageLine): boolean {
  return /^\P{L}*(?:l[ea]\s+)?(?:prochaine?s?\s+(?:fois|r[ée]union|s[ée]ance|rencontre|visio|atelier|date|rendez-vous|rdv)|date\s+of\s+(?:the\s+)?next|next\s+(?:meeting|workshop|session|time|call|date)|on\s+se\s+(?:retrouve|revoit))/iu.test(
    text,
  );
}

/** Whether a line is the clause of a point: "1.4 Also attending …". */
export function isClause({ text }: PageLine): boolean {
  return /^\d{1,2}\.\d{1,2}\s/u.test(text);
}

/** The title of a heading without its number: "2. Budget". */
export function withoutNumber(text: string): string {
  return text.replace(/^(?:point\s+)?(?:\d{1,2}|[ivx]{1,4})\s*[.):–-]\s+/iu, "");
}

export function isParagraph(line: PageLine): boolean {
  return !line.isItem && line.box === null && line.text.length > longestTitle;
}
