import type { TextBlock } from "../../../documents/text-block.ts";
import { dayReading } from "../../../language/reading.ts";
import type { Words } from "../../../language/words.ts";
import { type Day, parseDay } from "../../../values/day.ts";
import { isRead } from "../../../values/parsed.ts";
import { type Edition, editions } from "../../edition.ts";
import { type ProseReport, proseReports } from "../../prose.ts";
import { type Provenance, readProvenance } from "../../provenance.ts";
import { asTyped } from "../../typed-alike.ts";

/** Of what a finished document says that it was made. */
export interface DocumentOrigin {
  readonly report: ProseReport;
  /** As its title says it. */
  readonly title: string;
  readonly edition: Edition;
  readonly isDraft: boolean;
  /** Whether the document itself says all of it, and not its cover alone. */
  readonly isSaid: boolean;
  readonly asOf: Day | undefined;
  readonly madeOn: Day | undefined;
  readonly words: Words;
}

const titles: Readonly<Record<ProseReport, RegExp>> = {
  bilan: /bilan|report/i,
  "mode-emploi": /mode d.emploi|guide/i,
};

/**
 * What a bilan or a mode d'emploi says that it is: in its last words, else on its cover, and then each that it may be where that does
 * not say all of it; nothing where it says neither which of them it is nor for whom.
 */
export function originsOf(
  blocks: readonly TextBlock[],
  spoken: readonly Words[],
  today: Day,
): DocumentOrigin[] {
  const from = provenanceIn(blocks);
  const end = blocks.findIndex(({ kind, level }) => kind === "heading" && level === 2);
  const cover = blocks.slice(0, end === -1 ? undefined : end);
  const title = cover.find(({ kind, level }) => kind === "heading" && level === 1)?.text ?? "";
  const report = proseReports.find((one) => one === from?.report);
  const language = spoken.find((words) => words.language.code === from?.language);
  if (from?.edition && report && language) {
    const { edition, isDraft, asOf, madeOn } = from;
    return [{ report, title, edition, isDraft, asOf, madeOn, words: language, isSaid: true }];
  }
  const named = proseReports.filter((report) => titles[report].test(title));
  const says = (text: string): boolean => cover.some((block) => asTyped(block.text) === asTyped(text));
  const meant = spoken.flatMap((words) => editions.map((edition) => ({ words, edition })));
  const bannered = meant.filter(({ words, edition }) =>
    says(words.notice("edition-banner", { edition, isDraft: false })),
  );
  if (named.length + bannered.length === 0) return [];
  const days = cover.map(({ text }) => daysIn(text, today)).filter(({ length }) => length > 0);
  return (named.length > 0 ? named : proseReports).flatMap((report) => {
    const [madeOn, asOf] =
      report === "bilan"
        ? (days.findLast(({ length }) => length === 2) ?? [])
        : [undefined, days.at(-1)?.at(-1)];
    return (bannered.length > 0 ? bannered : meant).map((one) => ({
      ...{ report, title, asOf, madeOn, isDraft: false, isSaid: false },
      ...one,
    }));
  });
}

/** Where it says that it comes from, in its last words; nothing where it does not, or where they were not left whole. */
export function provenanceIn(blocks: readonly TextBlock[]): Provenance | undefined {
  const said = blocks.map(({ text }) => readProvenance(text)).findLast((one) => one !== undefined);
  return said === "damaged" ? undefined : said;
}

/** All that it says but that. */
export function withoutProvenance(blocks: readonly TextBlock[]): TextBlock[] {
  return blocks.filter(({ text }) => readProvenance(text) === undefined);
}

/** What stands on a cover above its title. */
export function aboveTitle(blocks: readonly TextBlock[]): string[] {
  const title = blocks.findIndex(({ kind }) => kind === "heading");
  return blocks.slice(0, Math.max(0, title)).map(({ text }) => text);
}

function daysIn(text: string, today: Day): Day[] {
  return [...text.matchAll(/\d{1,2}(?:er)?\s\p{L}+\s\d{4}/gu)].flatMap(([typed]) => {
    const read = parseDay(typed.replace(/\s/g, " "), dayReading(today));
    return isRead(read) ? [read.value] : [];
  });
}
