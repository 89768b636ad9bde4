import { inRoomOf, nothing, type Passage, type PassageHeading, readableLink, seen } from "./passage.ts";
import { withoutEntities } from "./read-back-markup.ts";

/** Markdown, or any text: as it stands, link targets and comments in it, and without its marks. */
export function readMarkdownBack(source: string): Passage[] {
  const plain = source.replace(/\r/g, " ");
  const headings = [...plain.matchAll(/^#{1,6}[ \t]+(.*)$/gm)].map(
    ({ index, 1: title = "" }): PassageHeading => ({ start: index, title: seen(withoutMarks(title)) }),
  );
  const reading = { line: 1, headings, place: "text" } as const;
  return [{ ...reading, source, readings: [withoutMarks(plain), plain, ...decoded(plain)] }];
}

/** What stands between marks that part no word: emphasis, code, tags; and letters that are written by their names. */
function withoutMarks(text: string): string {
  return withoutEntities(
    text
      .replace(/<\/?[a-z][^<>\n]*>/gi, (tag) => nothing(tag.length))
      .replace(/\]\([^()\n]*\)/g, (target) => nothing(target.length))
      .replace(/[*_`~[\\]/g, nothing(1)),
  );
}

/** Links written in percent signs, if there are any. */
function decoded(text: string): string[] {
  const read = text.replace(/(?:%[\da-f]{2})+/gi, (whole) => inRoomOf(whole, readableLink(whole)));
  return read === text ? [] : [read];
}
