import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Coop } from "../../coop.ts";
import { refuse } from "../../problem.ts";
import { readText } from "../../tabular/encoding.ts";
import { fold, toKey } from "../../values/folded.ts";
import { nearest } from "../../values/nearest.ts";
import { PageFiles, pagesIn } from "../page-files.ts";
import { ownPagesOf, templateOf } from "../publish.ts";
import { namesBeside } from "./names-beside.ts";

/** A page of a document: its outline, or one of its sections. */
export interface TemplatePage {
  readonly document: string;
  /** Null of the outline, or of the page of a document that has no sections. */
  readonly section: string | null;
  /** What the program says there; nothing of a page that people added. */
  readonly shipped: string | undefined;
  /** The page that people have in its place, with how it is shown. */
  readonly own: { readonly path: string; readonly file: string } | undefined;
  /** Where theirs would lie, and the copy of what they began with. */
  readonly place: { readonly path: string; readonly file: string; readonly begun: string };
}

/** The pages of every document, those of people's own last. */
export function templatePages(coop: Coop): TemplatePage[] {
  return [...shippedDocuments(coop), ...ownDocuments(coop)].flatMap((document) => pagesOf(coop, document));
}

/** The documents of the program, by the names of their outlines. */
export function shippedDocuments(coop: Coop): string[] {
  return pagesIn(dirname(templateOf(coop, "bilan")));
}

/** Those that people wrote themselves. */
export function ownDocuments({ parts, words }: Coop): string[] {
  return namesBeside(parts.surroundings.home, parts.registerFile, words.language.code);
}

/** The pages of a document, in the order of its outline. */
export function pagesOf(coop: Coop, document: string): TemplatePage[] {
  const { language } = coop.words;
  const own = ownPagesOf(coop);
  const shipped = templateOf(coop, document);
  const isShipped = existsSync(shipped);
  const files = new PageFiles(shipped, coop.parts.surroundings.home, own);
  const [folder = ""] = own?.folders ?? [];
  const page = (section: string | null): TemplatePage => {
    const name = section === null ? `${document}.md` : join(document, `${section}.md`);
    const found = section === null ? files.outline : files.section(section);
    const theirs = join(dirname(shipped), name);
    const path = join(folder, name);
    const file = own ? path.slice(own.root.length + 1) : path;
    const begun = join(dirname(folder), ".begun", language.code, name);
    return {
      ...{ document, section },
      shipped: isShipped && existsSync(theirs) ? theirs : undefined,
      own: found?.isOwn ? found : undefined,
      place: { path, file, begun },
    };
  };
  const order = [...readFileSync(files.outline.path, "utf8").matchAll(/\{%\s*section "([^"]+)"/g)];
  const sections = [...new Set([...order.map(([, name = ""]) => name), ...files.sections])];
  return [null, ...sections.filter((name) => files.sections.includes(name))].map(page);
}

/**
 * The pages that are meant by a document and a section, by their names or titles.
 * @throws CoopError `unknown-template`, `unknown-section`
 */
export function findPages(coop: Coop, typed: string, section: string | undefined): TemplatePage[] {
  const documents = [...shippedDocuments(coop), ...ownDocuments(coop)];
  const document = documents.find((one) => toKey(one) === toKey(typed));
  if (document === undefined) {
    const near = nearest(typed, documents);
    return refuse("unknown-template", { typed, nearest: near, known: documents });
  }
  const pages = pagesOf(coop, document);
  if (section === undefined) return pages;
  const wanted = toKey(section);
  const found = pages.find(
    (one) => one.section !== null && [one.section, titleOf(one)].some((name) => toKey(name) === wanted),
  );
  if (found) return [found];
  const known = pages.flatMap((one) => one.section ?? []);
  return refuse("unknown-section", { document, typed: section, nearest: nearest(section, known), known });
}

/** The heading of a page, without its number. */
export function titleOf({ shipped, own }: TemplatePage): string {
  const heading = /^#+ (.*)$/m.exec(readText(own?.path ?? shipped ?? ""))?.[1] ?? "";
  return fold(heading.replace(/\{\{.*?\}\}\.?/g, ""));
}

/** Whether what the program says there changed since people took it over; null where nobody kept what they began with. */
export function hasChangedSince({ own, shipped, place }: TemplatePage): boolean | null {
  if (!own || shipped === undefined || !existsSync(place.begun)) return null;
  return readFileSync(place.begun, "utf8") !== readFileSync(shipped, "utf8");
}
