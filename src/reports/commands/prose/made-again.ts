import { Coop } from "../../../coop.ts";
import { writeMarkdown } from "../../../documents/markdown.ts";
import { blocksOfMarkdown } from "../../../documents/markdown-blocks.ts";
import type { TextBlock } from "../../../documents/text-block.ts";
import type { Document } from "../../../documents/tree.ts";
import { aligned } from "../../aligned.ts";
import { unwrittenIn, withDrafts } from "../../drafts.ts";
import { type MarkedText, SourceMarks } from "../../generated-sources.ts";
import { type ProseSpan, takeMarks, withMarks } from "../../prose-marks.ts";
import { composed } from "../../publish.ts";
import { keyOf } from "../../typed-alike.ts";
import { bilanOf, guideOf } from "../report/publications.ts";
import type { DocumentOrigin } from "./document-origin.ts";

type Format = "md" | "docx";

/** A document as the register makes it again. */
export interface MadeAgain {
  readonly blocks: readonly TextBlock[];
  /** Where in it the texts stand that people wrote. */
  readonly spans: readonly ProseSpan[];
  /** What its blocks say, with the values in them and where these come from, for each block of it. */
  sources(): Promise<readonly (MarkedText | undefined)[]>;
}

/** Makes a document as a finished one says that it was made: of the same day, for the same readers, in the same language. */
export async function makeAgain(coop: Coop, origin: DocumentOrigin, format: Format): Promise<MadeAgain> {
  const { edition, madeOn } = origin;
  const spoken = new Coop({ ...coop.parts, words: origin.words });
  const asked = { edition, asOf: origin.asOf ?? (await coop.seasonDay()) };
  const made = await (origin.report === "bilan" ? bilanOf : guideOf)(spoken, asked);
  const facts: object = edition === "internal" ? withDrafts(made.facts, spoken.words) : made.facts;
  const publication = {
    ...made,
    of: undefined,
    edition,
    isDraft: origin.isDraft,
    ...(madeOn ? { on: madeOn } : {}),
  };
  const say = (said: object, marks?: SourceMarks): Promise<Document> =>
    composed(spoken, { ...publication, facts: said }, marks?.mark);
  const own = withMarks(facts);
  const everywhere = withMarks(facts, unwrittenIn(facts));
  const [document, all] = [await say(own.facts), await say(everywhere.facts)];
  // Where a page says something in place of a text that nobody wrote, there is no place for it to be put.
  const isAlike = unmarked(document) === unmarked(all);
  const [taken, { places }] = isAlike ? [all, everywhere] : [document, own];
  const { blocks, spans } = takeMarks(await blocksOf(taken, format, origin), places);
  return {
    ...{ blocks, spans },
    async sources() {
      const marks = new SourceMarks();
      const texts = (await blocksOf(await say(facts, marks), format, origin)).map(({ text }) =>
        marks.read(text),
      );
      const found: (MarkedText | undefined)[] = blocks.map(() => undefined);
      const keys = texts.map(({ text }) => keyOf({ text } as TextBlock));
      for (const { before, after } of aligned(blocks.map(keyOf), keys))
        if (before !== null && after !== null) found[before] = texts[after];
      return found;
    },
  };
}

/** What a document says without the marks in it. */
function unmarked(document: Document): string {
  return takeMarks(blocksOfMarkdown(writeMarkdown(document)), [])
    .blocks.map(({ text }) => text)
    .join("\n");
}

/** A document in a format, read as one of that format is. Its pictures are not drawn: what they say stands below them. */
async function blocksOf(
  document: Document,
  format: Format,
  { words, madeOn }: DocumentOrigin,
): Promise<TextBlock[]> {
  if (format === "md") return blocksOfMarkdown(writeMarkdown(document));
  const [{ writeWord }, { WordFile }, { blocksOfWord }] = await Promise.all([
    import("../../../documents/word.ts"),
    import("../../../documents/word-text.ts"),
    import("../../../documents/word-to-blocks.ts"),
  ]);
  const day = madeOn ?? origin;
  const file = await WordFile.open(await writeWord(document, { language: words.language.code, madeOn: day }));
  return blocksOfWord(file.paragraphs, file.orderedLists);
}

/** The day of a file that nobody sees. */
const origin = "2000-01-01";
