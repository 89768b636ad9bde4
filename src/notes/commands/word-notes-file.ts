import { WordFile } from "../../documents/word-text.ts";
import { WordFault } from "../../documents/word-xml.ts";
import { refuse } from "../../problem.ts";
import { type PageInWord, pageOfWord, placeInWord } from "../word-page.ts";
import type { OtherFile } from "../words/catalogue.ts";
import type { NotesFile } from "./notes-file.ts";

const kinds: Readonly<Record<WordFault["reason"], OtherFile>> = {
  broken: "broken-word",
  locked: "locked-word",
  "too-large": "broken-word",
};

/**
 * A workshop file of Word.
 * @param save puts other bytes in its place, whole or not at all
 * @throws CoopError `notes-no-text` where it is damaged or locked
 */
export async function openWordNotes(
  name: string,
  bytes: Buffer,
  save: (after: Buffer) => void,
): Promise<NotesFile> {
  const file = await read(name, bytes);
  const page = pageOfWord(file.paragraphs);
  return {
    name,
    text: page.text,
    asides: file.asides.map(({ text, about, paragraph }) => ({
      text: about === "" ? text : `${text} (${about})`,
      at: { file: name, line: lineOf(page, paragraph) },
    })),
    trackedChanges: file.trackedChanges,
    hasLineNumbers: false,
    refer: (references) =>
      save(
        file.with(
          references.flatMap(({ offset, reference }) => {
            const place = placeInWord(page, offset);
            return place ? { ...place, text: `${reference} ` } : [];
          }),
        ),
      ),
  };
}

async function read(name: string, bytes: Buffer): Promise<WordFile> {
  try {
    return await WordFile.open(bytes);
  } catch (error) {
    if (!(error instanceof WordFault)) throw error;
    return refuse("notes-no-text", { kind: kinds[error.reason] }, { file: name });
  }
}

/** The line, from 1, on which a paragraph begins. */
function lineOf({ lines }: PageInWord, paragraph: number): number {
  return lines.findIndex((line) => line.paragraph === paragraph) + 1;
}
