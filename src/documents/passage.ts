/** Where in a document something stands, as its reader would say it. */
export const documentPlaces = [
  "text",
  "alternative",
  "link",
  "hidden",
  "comment",
  "note",
  "margin",
  "deleted",
  "bookmark",
  "form",
  "metadata",
  "file-name",
] as const;
export type DocumentPlace = (typeof documentPlaces)[number];

/** A piece of a finished document that is read in one go. */
export interface Passage {
  readonly place: DocumentPlace;
  /** The piece as it can be read, each letter at the same offset: as it stands, and without what marks it. */
  readonly readings: readonly string[];
  /** From 1. */
  readonly page?: number;
  /** Whether it is what another passage of its place is, read in another way. */
  readonly isAgain?: true;
  /** Of its first letter, from 1, where lines can be seen. */
  readonly line?: number;
  /** As it stands in the file, with every end of a line. */
  readonly source?: string;
  /** The headings in it, with where they begin. */
  readonly headings?: readonly PassageHeading[];
  /** Of what it is the value: an attribute, a field of the metadata. */
  readonly name?: string;
}

export interface PassageHeading {
  readonly start: number;
  readonly title: string;
}

/** What ends a line, and what ends a paragraph, where the file itself has no end of a line. */
export const lineEnd = "\u2028";
export const paragraphEnd = "\u2029";

/** A sign that is not seen, with which what marks a text is taken out of it and each letter stays where it was. */
const unseen = "\u200b";

/** So many signs that are not seen. */
export function nothing(length: number): string {
  return unseen.repeat(length);
}

/** A text in the room of a longer one. */
export function inRoomOf(whole: string, text: string): string {
  return text + nothing(Math.max(0, whole.length - text.length));
}

/** A text as someone sees it: on one line, without signs that are not seen. */
export function seen(text: string): string {
  return text
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** An address of a link as someone reads it: `%C3%A9` is é. */
export function readableLink(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
