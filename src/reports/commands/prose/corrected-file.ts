import { basename, resolve } from "node:path";
import type { Coop } from "../../../coop.ts";
import { blocksOfMarkdown } from "../../../documents/markdown-blocks.ts";
import type { TextBlock } from "../../../documents/text-block.ts";
import type { TrackedAs } from "../../../documents/word-body.ts";
import type { WordAside, WordFile } from "../../../documents/word-text.ts";
import { refuse } from "../../../problem.ts";
import { decode, encodingOf } from "../../../tabular/encoding.ts";
import { compoundKindOf, type SignedKind, signedKindOf } from "../../../tabular/file-kind.ts";
import { readBytes } from "../../../tabular/read-file.ts";

/** What a file is from which no text can be taken back. */
export type NoCorrectedKind =
  | Exclude<SignedKind, "zip" | "compound" | "old-workbook" | "xml">
  | "broken-word"
  | "locked-word"
  | "old-word"
  | "open-document"
  | "other"
  | "too-long";

/** A document that someone corrected. */
export interface CorrectedFile {
  readonly name: string;
  readonly format: "md" | "docx";
  /** How many changes are tracked in it. */
  readonly trackedChanges: number;
  readonly asides: readonly WordAside[];
  readonly hasMacros: boolean;
  /** What it says, with the changes that are tracked in it taken so. */
  blocks(trackedAs: TrackedAs): Promise<readonly TextBlock[]>;
}

/** More than any document of ours. */
const mostBytes = 64_000_000;

/**
 * A document as Markdown or as Word, by what its bytes say.
 * @throws CoopError `prose-not-from-there` with what it is, and as `readBytes`
 */
export async function openCorrected(coop: Coop, typed: string): Promise<CorrectedFile> {
  const path = resolve(coop.parts.surroundings.folder, typed);
  const name = basename(path);
  const bytes = readBytes(path);
  const kind = bytes.length > mostBytes ? "too-long" : kindOf(bytes, name);
  if (kind === "word") return openWord(name, bytes);
  if (kind !== "text") return refuse("prose-not-from-there", { kind }, { file: name });
  const blocks = blocksOfMarkdown(decode(bytes, encodingOf(bytes)));
  return {
    ...{ name, format: "md", trackedChanges: 0, asides: [], hasMacros: false },
    blocks: async () => blocks,
  };
}

function kindOf(bytes: Buffer, name: string): "text" | "word" | NoCorrectedKind {
  const kind = signedKindOf(bytes);
  switch (kind) {
    case undefined:
      if (/\.docx$/i.test(name)) return "broken-word";
      return bytes.includes(0) && !encodingOf(bytes).startsWith("UTF-16") ? "other" : "text";
    case "zip":
      if (bytes.includes("application/vnd.oasis.opendocument")) return "open-document";
      if (bytes.includes("word/")) return "word";
      return /\.docx$/i.test(name) ? "broken-word" : "other";
    case "compound":
      return compoundKindOf(bytes) === "locked" ? "locked-word" : "old-word";
    case "old-workbook":
    case "xml":
      return "other";
    default:
      return kind;
  }
}

async function openWord(name: string, bytes: Buffer): Promise<CorrectedFile> {
  const [{ WordFile }, { WordFault }, { blocksOfWord }] = await Promise.all([
    import("../../../documents/word-text.ts"),
    import("../../../documents/word-xml.ts"),
    import("../../../documents/word-to-blocks.ts"),
  ]);
  const open = async (trackedAs: TrackedAs): Promise<WordFile> => {
    try {
      return await WordFile.open(bytes, trackedAs);
    } catch (error) {
      if (!(error instanceof WordFault)) throw error;
      const kinds = { broken: "broken-word", locked: "locked-word", "too-large": "too-long" } as const;
      return refuse("prose-not-from-there", { kind: kinds[error.reason] }, { file: name });
    }
  };
  const accepted = await open("accepted");
  return {
    name,
    format: "docx",
    trackedChanges: accepted.trackedChanges,
    asides: accepted.asides,
    hasMacros: bytes.includes("word/vbaProject.bin"),
    async blocks(trackedAs) {
      const { paragraphs, orderedLists } = trackedAs === "accepted" ? accepted : await open(trackedAs);
      return blocksOfWord(paragraphs, orderedLists);
    },
  };
}
