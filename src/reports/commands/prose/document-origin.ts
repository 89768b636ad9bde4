import type { TextBlock } from "../../../documents/text-block.ts";
import { dayReading } from "../../../language/reading.ts";
import type { Words } from "../../../language/words.ts";
import { type Day, parseDay } from "../../../values/day.ts";
import { isRead } from "../../../values/parsed.ts";
import { type Edition, editions } from "../../edition.ts";
import type { ProseReport } from "../../prose.ts";
import { asTyped } from "../../typed-alike.ts";

/** Of what a finished document says that it was made. */
export interface DocumentOrigin {
  readonly report: ProseReport;
  /** As its title says it. */
  readonly title: string;
  readonly edition: Edition;
  readonly asOf: Day | undefined;
  readonly madeOn: Day | undefined;
  readonly words: Words;
}

/** What the cover of a bilan or of a mode d'emploi says; nothing where there is none. */
export function originOf(
  blocks: readonly TextBlock[],
  spoken: readonly Words[],
  today: Day,
): DocumentOrigin | undefined {
  const end = blocks.findIndex(({ kind, level }) => kind === "heading" && level === 2);
  const cover = blocks.slice(0, end === -1 ? undefined : end);
  const title = cover.find(({ kind, level }) => kind === "heading" && level === 1)?.text ?? "";
  const report = /bilan|report/i.test(title)
    ? "bilan"
    : /mode d.emploi|guide/i.test(title)
      ? "mode-emploi"
      : undefined;
  const says = (text: string): boolean => cover.some((block) => asTyped(block.text) === asTyped(text));
  for (const words of spoken)
    for (const edition of editions)
      if (report && says(words.notice("edition-banner", { edition }))) {
        const days = cover.flatMap(({ text }) => daysIn(text, today));
        const [madeOn, asOf] = report === "bilan" ? days.slice(-2) : [undefined, days.at(-1)];
        return { report, title, edition, asOf, madeOn, words };
      }
  return undefined;
}

function daysIn(text: string, today: Day): Day[] {
  return [...text.matchAll(/\d{1,2}(?:er)?\s\p{L}+\s\d{4}/gu)].flatMap(([typed]) => {
    const read = parseDay(typed.replace(/\s/g, " "), dayReading(today));
    return isRead(read) ? [read.value] : [];
  });
}
