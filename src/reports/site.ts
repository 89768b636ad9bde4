import { renderPage } from "../documents/formats.ts";
import type { Layout } from "../documents/html.ts";
import type { SiteFrame } from "../documents/html-site.ts";
import { anchorReferences, linkFiles, linkReferences } from "../documents/link-references.ts";
import { type SearchedPage, writeSearch } from "../documents/site-search.ts";
import type { Document } from "../documents/tree.ts";
import { labels } from "../documents/words/labels.ts";
import type { LanguageCode } from "../language/language.ts";

/** The documents of a year that are pages of its site, each with a place in the navigation. */
export const mainPages = ["bilan", "guide", "decisions", "letter"] as const;
export type MainPage = (typeof mainPages)[number];
/** What a site calls by a name: a page, a list on the start page, or what goes with the pages. */
export type SitePageName = MainPage | "start" | "experiments" | "minutes" | "feed";
/** What is a file of a site under a name of its language. */
export type SiteFile = MainPage | "start" | "feed" | "search";

/** A page of a site, before it is written. */
export interface SitePage {
  /** The name of its file. */
  readonly address: string;
  /** What leads to it is called so, and what is found in it stands under that. */
  readonly title: string;
  readonly document: Document;
  readonly layout?: Layout | undefined;
  /** The reference of what it is the page of. */
  readonly item?: string | undefined;
  /** The address in the navigation under which it is found, where it is not there itself. */
  readonly under?: string | undefined;
  /** The files beside it that it names, by their names there, with where they are. */
  readonly files?: ReadonlyMap<string, string>;
  /** Whether nothing is looked for in it, since it says what others say. */
  readonly isStart?: boolean;
}

export interface SiteToWrite {
  readonly language: LanguageCode;
  readonly pages: readonly SitePage[];
  readonly links: readonly { readonly title: string; readonly address: string }[];
  readonly feed: SiteFrame["feed"];
  /** The name of the script that searches. */
  readonly search: string;
}

/**
 * The pages of a site as files, with the script that searches in them. What is told of by its reference on any page leads to where
 * it is told of: its own page, else the first page in this order of which a heading begins with it.
 */
export async function writeSite({
  language,
  pages,
  links,
  feed,
  search,
}: SiteToWrite): Promise<{ readonly name: string; readonly content: string }[]> {
  const places = placesOf(pages);
  const files = [];
  const searched: SearchedPage[] = [];
  for (const { address, title, document, layout, item, under, files: beside, isStart } of pages) {
    linkFiles(document, (name) => beside?.get(name));
    linkReferences(document, (reference) => {
      const place = places.get(reference);
      if (reference === item || place === undefined) return undefined;
      return place.startsWith(`${address}#`) ? place.slice(address.length) : place;
    });
    const site: SiteFrame = {
      links: links.map((one) => ({ ...one, current: currentOf(one.address, address, under) })),
      search,
      feed,
    };
    const { html, sections } = await renderPage(document, { language, layout, site });
    files.push({ name: address, content: html });
    if (!isStart) searched.push({ address, title, sections });
  }
  return [...files, { name: search, content: writeSearch(searched, labels[language]) }];
}

/** Where each item is told of. */
function placesOf(pages: readonly SitePage[]): ReadonlyMap<string, string> {
  const places = new Map(pages.flatMap(({ item, address }) => (item ? [[item, address] as const] : [])));
  for (const { document, address } of pages)
    for (const reference of anchorReferences(document))
      if (!places.has(reference)) places.set(reference, `${address}#${reference}`);
  return places;
}

function currentOf(link: string, address: string, under: string | undefined): "page" | "true" | undefined {
  if (link === address) return "page";
  return link === under ? "true" : undefined;
}
