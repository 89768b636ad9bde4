import { basename, dirname, join, resolve } from "node:path";
import type { Coop } from "../coop.ts";
import { refuse } from "../problem.ts";
import type { DocumentFormat } from "./formats.ts";
import { digestOf, MadeBefore } from "./made-before.ts";
import {
  digestInTheWay,
  type FileToWrite,
  fileAt,
  makeFolder,
  namesIn,
  removeFiles,
  saveDocuments,
} from "./save.ts";
import type { ToFile } from "./to-file.ts";
import type { Letterhead } from "./word-reference.ts";

/**
 * The file that `--out` names, whole; nothing where what is made goes to the screen.
 * @param name what the file is called where only a folder is said
 * @throws CoopError `nothing-to-open`
 */
export function fileSaid(coop: Coop, { out, open }: ToFile, name: string): string | undefined {
  if (out !== undefined && out !== "-") return fileAt(coop.parts.surroundings.folder, out, name);
  if (open) refuse("nothing-to-open", {}, { option: "--open" });
  return undefined;
}

/**
 * The page that `--reference` names; nothing where it names none.
 * @throws CoopError `reference-is-for-word`, and as `readLetterhead`
 */
export async function letterheadSaid(
  coop: Coop,
  reference: string | undefined,
  formats: readonly DocumentFormat[],
): Promise<Letterhead | undefined> {
  if (reference === undefined) return undefined;
  if (!formats.includes("docx")) refuse("reference-is-for-word", {}, { option: "--reference" });
  const { readLetterhead } = await import("./word-reference.ts");
  return readLetterhead(resolve(coop.parts.surroundings.folder, reference));
}

/** A file that is handed over. */
export interface Handed extends FileToWrite {
  /** What is said of it once it is written. */
  readonly written: string;
}

/**
 * Puts files where they were asked for, and opens them where that is asked. One that has the same bytes already is not touched, one
 * that the program made and nobody changed since gives way; before any other is written over, that is asked.
 * @returns whether they are there now
 * @throws CoopError `file-not-as-made` where nobody can be asked; as `saveDocuments`
 */
export async function handOver(
  coop: Coop,
  documents: readonly Handed[],
  { open: isOpened }: Pick<ToFile, "open">,
): Promise<boolean> {
  const placed = await putInPlace(coop, documents);
  if (!placed) return false;
  for (const { file, isAsItWas, written } of placed) {
    if (isAsItWas) coop.say("file-as-it-was", { file });
    else coop.output.done(written);
  }
  if (isOpened)
    await openEach(
      coop,
      documents.map(({ file }) => file),
    );
  return true;
}

async function openEach(coop: Coop, files: readonly string[]): Promise<void> {
  const { openFile } = await import("../terminal/opener.ts");
  const closed: string[] = [];
  for (const file of files)
    if (!(await openFile(file, coop.parts.surroundings.env))) closed.push(basename(file));
  if (closed.length > 0) coop.warn("files-not-opened", { files: closed });
}

export interface FolderToHandOver {
  /** The name of the file that is opened once it is there. */
  readonly opened?: string | undefined;
  /** Whether a file of that name is of its kind: one that was made there before, that nobody changed and that is not of it any more may go. */
  readonly isOfKind?: (name: string) => boolean;
}

/**
 * The same of a folder of files, by their names in it, which may be in folders of it; before they are put among things that are
 * not of them, that is asked.
 * @returns whether they are there now
 * @throws CoopError `needs-yes` where nobody can be asked; as `handOver` and `makeFolder`
 */
export async function handOverFolder(
  coop: Coop,
  folder: string,
  files: readonly (Omit<FileToWrite, "file"> & { readonly name: string })[],
  written: string,
  { opened, isOfKind = () => false }: FolderToHandOver = {},
): Promise<boolean> {
  const folders = [...new Set(["", ...files.map(({ name }) => dirname(name))])].filter((one) => one !== ".");
  const own = new Set([...files.map(({ name }) => name), ...folders]);
  const others = folders.flatMap((within) =>
    namesIn(join(folder, within))
      .map((name) => join(within, name))
      .filter((name) => !own.has(name)),
  );
  const made = madeBefore(coop);
  const former = others.filter(
    (name) => isOfKind(name) && made?.has(digestInTheWay(join(folder, name)) ?? ""),
  );
  const strange = others.filter((name) => !former.includes(name));
  if (
    strange.length > 0 &&
    !(await coop.confirm("among-others-question", { folder, others: strange }, { onEnter: false }))
  ) {
    coop.say("left-as-it-was", {});
    return false;
  }
  const isCleared =
    former.length > 0 &&
    (await coop.confirm("former-files-question", { folder, files: former }, { onEnter: false }));
  const undo: (() => void)[] = [];
  try {
    for (const within of folders) undo.unshift(makeFolder(join(folder, within)));
    const placed = await putInPlace(
      coop,
      files.map(({ name, ...its }) => ({ file: join(folder, name), ...its })),
    );
    if (placed && isCleared) removeFiles(former.map((name) => join(folder, name)));
    if (!isCleared && placed?.every(({ isAsItWas }) => isAsItWas))
      coop.say("file-as-it-was", { file: folder });
    else if (placed) coop.output.done(written);
    if (placed && opened !== undefined) await openEach(coop, [join(folder, opened)]);
    return placed !== undefined;
  } catch (error) {
    for (const takeAway of undo) takeAway();
    throw error;
  }
}

/** Nothing where a person would rather have things as they are. */
async function putInPlace<Document extends FileToWrite>(
  coop: Coop,
  documents: readonly Document[],
): Promise<(Document & { readonly isAsItWas: boolean })[] | undefined> {
  const made = madeBefore(coop);
  const looked = documents.map((one) => {
    const digest = digestOf(one.content);
    const former = digestInTheWay(one.file);
    return { ...one, digest, replace: former !== undefined, former, isAsItWas: former === digest };
  });
  const changed = looked.filter(
    ({ former, digest }) => former !== undefined && former !== digest && !made?.has(former),
  );
  if (changed.length > 0 && !(await mayReplace(coop, changed))) {
    coop.say("left-as-it-was", {});
    return undefined;
  }
  saveDocuments(looked.filter(({ isAsItWas }) => !isAsItWas));
  made?.add(looked.map(({ digest }) => digest));
  return looked;
}

function madeBefore({ parts: { discovery } }: Coop): MadeBefore | undefined {
  return discovery.file === undefined ? undefined : new MadeBefore(discovery.file);
}

function mayReplace(coop: Coop, files: readonly { readonly file: string }[]): Promise<boolean> {
  const names = files.map(({ file }) => basename(file));
  const { prompts, saysYes } = coop.parts;
  if (!prompts && !saysYes) refuse("file-not-as-made", { files: names });
  return coop.confirm("replace-question", { files: names }, { onEnter: false });
}
