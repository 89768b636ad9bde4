import { extname } from "node:path";
import { refuse } from "../problem.ts";
import type { DocumentFormat } from "./formats.ts";

/** What the name of a file says by its ending. */
const endings: Readonly<Record<string, DocumentFormat>> = {
  ".md": "md",
  ".markdown": "md",
  ".txt": "md",
  ".html": "html",
  ".htm": "html",
  ".docx": "docx",
  ".pdf": "pdf",
};
/** Endings of what other programs write. */
const ofOthers = /^\.(?:odt|doc|docm|dotx?|rtf|tex|epub|pages|xlsx?|ods|csv|pptx?|odp)$/;

/**
 * The formats in which a document is written, each once: those that are typed, else the one that the name of its file says.
 * @param among those in which there is one
 * @param otherwise where nothing says any
 * @throws CoopError `document-not-written-so`, `name-of-another-format`
 */
export function formatsSaid<Format extends DocumentFormat>(
  typed: readonly Format[] | undefined,
  out: string | undefined,
  among: readonly Format[],
  otherwise: Format,
): readonly Format[] {
  const ending = endingOf(out);
  const named = among.find((one) => one === endings[ending]);
  const place = { option: "--out" };
  if (!named && (ending in endings || ofOthers.test(ending)))
    refuse("document-not-written-so", { ending, formats: among }, place);
  if (typed === undefined) return [named ?? otherwise];
  if (named && !typed.includes(named)) refuse("name-of-another-format", { ending, formats: typed }, place);
  return [...new Set(typed)];
}

/** The file of one of these formats: of several, each has the ending of its own. */
export function fileOf(target: string, format: DocumentFormat, formats: readonly DocumentFormat[]): string {
  const ending = endingOf(target);
  if (!(ending in endings)) return `${target}.${format}`;
  return formats.length > 1 ? `${target.slice(0, -ending.length)}.${format}` : target;
}

function endingOf(name: string | undefined): string {
  return name === undefined || /[\\/]$/.test(name) ? "" : extname(name).toLowerCase();
}
