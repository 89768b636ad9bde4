import { type Dirent, existsSync, lstatSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import type { LanguageCode } from "../language/language.ts";
import { translated } from "../register/disk-problem.ts";

/** The folder beside the register in which they lie, with one in it for each language. */
export const ownFolder = "templates";

/** The pages that people have of their own: they are read in place of those of the program. */
export interface OwnPages {
  /** The folders in which they may lie, the first before the others. */
  readonly folders: readonly string[];
  /** What they are shown relative to. */
  readonly root: string;
}

/** The pages beside a register that are read in place of those of the program; none where the register lies in its own folder. */
export function ownPagesBeside(
  home: string,
  registerFile: string,
  language: LanguageCode,
): OwnPages | undefined {
  const root = dirname(registerFile);
  if (root === home) return undefined;
  return { root, folders: [join(root, ownFolder, language), join(root, ownFolder)] };
}

export interface PageFile {
  readonly path: string;
  /** How it is shown. */
  readonly file: string;
  readonly isOwn: boolean;
}

/** Where the pages of a document lie: the outline, and its sections in a folder of its name. */
export class PageFiles {
  readonly outline: PageFile;
  /** Those of an outline of people's own, then those of the document that it is like. */
  readonly #sections: readonly PageFile[];

  /**
   * @param shipped the outline of the program; `home` is what it is shown relative to
   * @param own pages that are read in place of those of the program
   * @param name the outline of people's own, where it is no page of the program that they changed
   */
  constructor(shipped: string, home: string, own?: OwnPages, name = nameOf(shipped)) {
    const ours = (path: string): PageFile => ({ path, file: relative(own?.root ?? home, path), isOwn: true });
    const theirs = (path: string): PageFile => ({ path, file: relative(home, path), isOwn: false });
    const places = (page: string): PageFile[] => (own?.folders ?? []).map((one) => ours(join(one, page)));
    this.outline = places(`${name}.md`).find(isThere) ?? theirs(shipped);
    const names = [...new Set([name, nameOf(shipped)])];
    this.#sections = [...names.flatMap(places), theirs(join(dirname(shipped), nameOf(shipped)))];
  }

  /** The sections that have a page. */
  get sections(): string[] {
    return [...new Set(this.#sections.flatMap(({ path }) => pagesIn(path)))];
  }

  section(name: string): PageFile | undefined {
    return this.#sections
      .map(({ path, file, isOwn }) => ({
        path: join(path, `${name}.md`),
        file: join(file, `${name}.md`),
        isOwn,
      }))
      .find(isThere);
  }
}

/** Whether it is a folder: what cannot be looked at is none. */
export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/**
 * The names of the pages in a folder, in the order of the alphabet; a link is none, since it may lead anywhere.
 * @throws CoopError `folder-closed`
 */
export function pagesIn(folder: string): string[] {
  if (!isFolder(folder)) return [];
  return entriesOf(folder)
    .filter((one) => one.isFile() && one.name.endsWith(".md"))
    .map(({ name }) => nameOf(name))
    .sort();
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw translated(error, folder);
  }
}

function nameOf(file: string): string {
  return basename(file).replace(/\.md$/, "");
}

function isThere({ path }: PageFile): boolean {
  return existsSync(path) && lstatSync(path).isFile();
}
