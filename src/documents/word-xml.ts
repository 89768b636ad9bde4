import { SaxesParser, type SaxesTagPlain } from "saxes";

/** Why a file cannot be read as a Word file. */
export class WordFault extends Error {
  readonly reason: "broken" | "locked" | "too-large";

  constructor(reason: WordFault["reason"]) {
    super(reason);
    this.reason = reason;
  }
}

export type Tag = SaxesTagPlain;

/** Reads XML from its beginning to its end. @throws WordFault `broken`, and what a handler throws */
export function parseXml(
  xml: string,
  on: {
    /** With where in the text the tag ends. */
    readonly open: (tag: Tag, after: number) => void;
    readonly text?: (text: string) => unknown;
    readonly close: (tag: Tag, after: number) => void;
  },
): void {
  if (xml === "") return;
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false });
  parser.on("opentag", (tag) => on.open(tag, parser.position));
  parser.on("text", (text) => on.text?.(text));
  parser.on("closetag", (tag) => on.close(tag, parser.position));
  try {
    parser.write(xml).close();
  } catch (error) {
    throw error instanceof WordFault ? error : new WordFault("broken");
  }
}

/** The value that most of Word's properties have. */
export function valOf({ attributes }: Tag): string {
  return attributes["w:val"] ?? "";
}

/** Whether a property that is on or off, such as bold, is on. */
export function isOn(tag: Tag): boolean {
  return !["0", "false", "off"].includes(valOf(tag));
}
